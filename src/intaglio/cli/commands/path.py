"""`intaglio path`: from one run to another."""

from pathlib import Path
from typing import Annotated, Any

import typer

from intaglio.cli.at_work import at_work
from intaglio.cli.options import Folder, Out, Seed
from intaglio.connect import connect
from intaglio.run import Run

__all__ = ["command"]


def command(
    first: Folder,
    second: Annotated[Path, typer.Argument(help="The folder of another run of the same model.")],
    out: Out,
    curve: Annotated[str, typer.Option(help="bezier: train a curve between the two as well.")] = "linear",
    align: Annotated[bool, typer.Option(help="Also bring the second model's units into the first's order.")] = False,
    epochs: Annotated[int, typer.Option(help="Of the curve's training.")] = 30,
    lr: Annotated[float, typer.Option(help="Step size of the curve's training.")] = 0.01,
    seed: Seed = 0,
    resume: Annotated[bool, typer.Option(help="Go on with the curve's interrupted training.")] = False,
) -> None:
    """Walk from the end of one run to that of another: the loss on the way, and its barrier."""
    options: dict[str, Any] = {"epochs": epochs, "lr": lr, "seed": seed, "resume": resume}
    with at_work(out, "the same command, with --resume if a curve was begun"):
        connect(Run.open(first), Run.open(second), out, curve=curve, align=align, say=typer.echo, **options)
    typer.echo(f"Figure {out / 'path.png'}")
