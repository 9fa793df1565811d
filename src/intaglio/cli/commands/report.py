"""`intaglio report`: a run as one page."""

from pathlib import Path
from typing import Annotated

import typer

from intaglio.cli.options import Folder
from intaglio.record import Record
from intaglio.viewer import report

__all__ = ["command"]


def command(folder: Folder, out: Annotated[Path, typer.Option(help="The HTML file.")] = Path("report.html")) -> None:
    """Write everything a run holds into one offline HTML file."""
    typer.echo(f"Report {report(Record.load(folder), out)}")
