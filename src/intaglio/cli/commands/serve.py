"""`intaglio serve`: runs in a browser."""

from pathlib import Path
from typing import Annotated

import typer

from intaglio.living import Living
from intaglio.viewer import serve

__all__ = ["command"]


def command(
    folder: Annotated[Path, typer.Argument(help="The folder of a run, or a folder of runs.")],
    port: Annotated[int, typer.Option(help="At which to listen; 0 takes a free one.")] = 8765,
) -> None:
    try:
        serve(folder, port=port, live=Living, say=typer.echo)
    except KeyboardInterrupt:
        typer.echo("Stopped.")
