"""`intaglio imprint`: who makes the surface what it is."""

from typing import Annotated, Any

import typer

from intaglio.cli.at_work import at_work
from intaglio.cli.options import Folder, Seed, quoted
from intaglio.metrics.imprint_summary import imprint_lines
from intaglio.run import Run

__all__ = ["command"]


def command(
    folder: Folder,
    by: Annotated[str, typer.Option(help="feature, group, dimension, class or example.")] = "feature",
    intervention: Annotated[str, typer.Option(help="permute, drop, rescale, noise, or file.py:name.")] = "permute",
    repeats: Annotated[int, typer.Option(help="How often what is random is done.")] = 5,
    directions: Annotated[str, typer.Option(help="See `intaglio list directions`.")] = "random",
    nodes: Annotated[int | None, typer.Option(help="Per axis: 9; at checkpoints 5.", show_default=False)] = None,
    patch: Annotated[int, typer.Option(help="Side of the squares of pixels that count as one feature.")] = 1,
    most: Annotated[
        int | None,
        typer.Option(help="Only the first so many features; of texts 300, the most frequent.", show_default=False),
    ] = None,
    held_out: Annotated[bool, typer.Option(help="Ask the examples that were held out.")] = False,
    checkpoints: Annotated[
        int | None, typer.Option(help="Instead: at so many moments of training.", show_default=False)
    ] = None,
    seed: Seed = 0,
    resume: Annotated[bool, typer.Option(help="Go on with an interrupted imprint.")] = False,
) -> None:
    """What each feature, class or example does to the loss surface."""
    options: dict[str, Any] = {"patch": patch, "repeats": repeats, "intervention": intervention, "resume": resume}
    options |= {} if nodes is None else {"nodes": nodes}
    options |= {"seed": seed, "held_out": held_out, "checkpoints": checkpoints, "most": most}
    with at_work(folder, "the same command with --resume"):
        found = Run.open(folder).imprint(by, directions, **options)
    last = found if checkpoints is None else found.sel(checkpoint=-1)
    for line in imprint_lines(last):
        typer.echo(line)
    typer.echo(f"{found.evaluations} points, {found.status}; next: intaglio report {quoted(folder)} --out report.html")
