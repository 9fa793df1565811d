"""`intaglio demo`: the whole way on data that comes with the package."""

from pathlib import Path
from typing import Annotated

import typer

from intaglio.cli.at_work import at_work
from intaglio.cli.options import Overwrite, quoted
from intaglio.demo import demo

__all__ = ["command"]


def command(
    data: Annotated[str, typer.Option(help="Bundled data: see `intaglio list data`.")] = "digits",
    out: Annotated[Path | None, typer.Option(help="The folder to write; runs/DATA by default.")] = None,
    overwrite: Overwrite = False,
) -> None:
    """Do the main job on bundled real data, and end in a report."""
    folder = out or Path("runs") / data
    after = f"intaglio survey {quoted(folder)}, once its training is done, or the same command with --overwrite"
    with at_work(folder, after):
        demo(data, folder, overwrite=overwrite, say=typer.echo)
