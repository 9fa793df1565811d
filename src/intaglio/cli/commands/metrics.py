"""`intaglio metrics`: the card of a representation."""

import typer

from intaglio.cli.options import Folder, Seed
from intaglio.run import Run

__all__ = ["command"]


def command(folder: Folder, seed: Seed = 0) -> None:
    """Judge the representation: what it keeps and repeats, each number beside its controls; never one score."""
    typer.echo(str(Run.open(folder).judge(seed=seed)))
    typer.echo(f"Table in {folder / 'tables' / 'representation.csv'}")
