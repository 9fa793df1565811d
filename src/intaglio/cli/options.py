"""Arguments and options that several commands have."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from intaglio.errors import InputError

__all__ = ["Folder", "Out", "Overwrite", "Seed", "quoted"]


def quoted(path: Path) -> str:
    """A path as it can be typed into a shell.

    >>> quoted(Path("my run"))
    "'my run'"
    """
    return shlex.quote(str(path))


def _seed(given: int) -> int:
    if not 0 <= given < 2**32:
        raise InputError(f"seed={given}", expected="0 to 4294967295")
    return given


Folder = Annotated[Path, typer.Argument(help="The folder of a run.")]
Out = Annotated[Path, typer.Option(help="The folder to write.")]
Overwrite = Annotated[bool, typer.Option(help="Replace the run that stands in the folder.")]
Seed = Annotated[int, typer.Option(help="Of all that is drawn at random.", callback=_seed)]
