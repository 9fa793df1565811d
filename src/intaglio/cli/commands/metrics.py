"""`intaglio metrics`: the card of a representation."""

from pathlib import Path
from typing import Annotated

import typer

from intaglio.cli.options import Folder, Seed
from intaglio.run import Run

__all__ = ["command"]


def command(
    folder: Folder,
    questions: Annotated[
        Path | None, typer.Option(help="Of words: analogies, four words a line; else bundled English ones.")
    ] = None,
    judgements: Annotated[
        Path | None, typer.Option(help="Of words: pairs and how near people say that they are.")
    ] = None,
    beside: Annotated[
        list[Path] | None,
        typer.Option(
            help="Another run of the same data, such as of another seed: how alike both are (CKA); repeatable."
        ),
    ] = None,
    neighbours: Annotated[int, typer.Option(help="That count as near; few examples ask for fewer.")] = 5,
    seed: Seed = 0,
) -> None:
    """Judge the representation: what it keeps and repeats, each number beside its controls; never one score."""
    asked = {"questions": questions, "judgements": judgements, "neighbours": neighbours}
    card = Run.open(folder).judge(seed=seed, beside=beside or (), **asked)
    typer.echo(str(card))
    typer.echo(f"Table in {folder / 'tables' / 'representation.csv'}")
