"""Arguments and options that several commands have."""

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["Folder", "Out", "Overwrite", "Seed"]

Folder = Annotated[Path, typer.Argument(help="The folder of a run.")]
Out = Annotated[Path, typer.Option(help="The folder to write.")]
Overwrite = Annotated[bool, typer.Option(help="Replace the run that stands in the folder.")]
Seed = Annotated[int, typer.Option(help="Of all that is drawn at random.")]
