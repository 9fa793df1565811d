"""`intaglio curvature`: arrays, tables and figures of how the loss bends."""

from typing import Annotated

import typer

from intaglio.cli.at_work import at_work
from intaglio.cli.options import Folder, Seed, quoted
from intaglio.figures import write_curvature_figures
from intaglio.measuring import measure, summary
from intaglio.run import Run

__all__ = ["command"]


def command(
    folder: Folder,
    k: Annotated[int, typer.Option(help="How many of the largest eigenvalues.")] = 10,
    checkpoints: Annotated[
        int | None, typer.Option(help="Also along training, at so many moments of it.", show_default=False)
    ] = None,
    seed: Seed = 0,
) -> None:
    """Measure how sharply the loss bends, and which layers and features make it so."""
    again = f"intaglio curvature {quoted(folder)}" + (
        f" --checkpoints {checkpoints}" if checkpoints is not None else ""
    )
    with at_work(folder, again):
        run = Run.open(folder)
        measure(run, k=k, checkpoints=checkpoints, seed=seed)
        figures = write_curvature_figures(run.record)
    typer.echo("\n".join(summary(run.record)))
    count = len({file.stem for file in figures})
    typer.echo(
        f"Arrays in {folder / 'curvature'}, tables in {folder / 'tables'}, {count} figures in {folder / 'figures'}"
    )
    typer.echo(f"Next: intaglio report {quoted(folder)} --out report.html")
