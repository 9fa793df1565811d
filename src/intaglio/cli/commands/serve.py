"""`intaglio serve`: runs in a browser, and new ones from there."""

from pathlib import Path
from typing import Annotated

import typer

from intaglio.living import Living
from intaglio.playing import Playing
from intaglio.viewer import serve

__all__ = ["command"]


def command(
    folder: Annotated[
        Path | None,
        typer.Argument(help="The folder of a run, or a folder of runs. Without: a playground, whose runs go to runs/."),
    ] = None,
    beside: Annotated[
        list[Path] | None, typer.Argument(help="More runs, to stand side by side with the first.", show_default=False)
    ] = None,
    port: Annotated[int, typer.Option(help="At which to listen; 0 takes a free one.")] = 8765,
    playground: Annotated[bool, typer.Option(help="Also choose, train and see new runs on the page.")] = False,
) -> None:
    """Show runs in a browser on this machine, and to nobody else; and, asked to, train new ones from there."""
    player = Playing() if playground or folder is None else None
    try:
        serve(folder or Path("runs"), port=port, live=Living, player=player, beside=beside or (), say=typer.echo)
    except KeyboardInterrupt:
        typer.echo("Stopped.")
