"""`intaglio survey`: a plane of the loss, and what was found there."""

from typing import Annotated, Any

import typer

from intaglio.cli.at_work import at_work
from intaglio.cli.options import Folder, Seed, quoted
from intaglio.errors import InputError
from intaglio.run import Run

__all__ = ["command"]


def command(
    folder: Folder,
    directions: Annotated[str, typer.Option(help="See `intaglio list directions`.")] = "random",
    tolerance: Annotated[float, typer.Option(help="Stated error to reach, as a share of the loss's range.")] = 0.01,
    resolution: Annotated[
        int | None, typer.Option(help="Instead: the exact grid of so many points per axis.", show_default=False)
    ] = None,
    seed: Seed = 0,
    checkpoints: Annotated[
        int | None, typer.Option(help="Instead: the surface at so many moments of training.", show_default=False)
    ] = None,
    dims: Annotated[int, typer.Option(help="Instead of a plane: a line (1) or a volume (3).")] = 2,
    resume: Annotated[bool, typer.Option(help="Go on with an interrupted survey.")] = False,
) -> None:
    """Survey the loss surface of a run on a plane."""
    options: Any = {"tolerance": tolerance, "resolution": resolution, "resume": resume}
    if checkpoints is not None:
        if dims != 2 or directions != "random":
            came = f"--checkpoints with {'--dims' if dims != 2 else '--directions'}"
            raise InputError(came, expected="random planes around moments of training")
        with at_work(folder, "the same command with --resume"):
            moments = Run.open(folder).survey_checkpoints(checkpoints, seed=seed, **options)
        for label, moment in moments.items():
            typer.echo(f"{label}: {moment.evaluations} evaluations, {moment.status}")
        return
    how = f"--tolerance {tolerance}" if resolution is None else f"--resolution {resolution}"
    how += f" --dims {dims}" if dims != 2 else ""
    with at_work(folder, f"intaglio survey {quoted(folder)} --directions {directions} --seed {seed} {how} --resume"):
        surface = Run.open(folder).survey(directions, seed=seed, dims=dims, **options)
    low = dict(surface.minimum)
    value, spread = low.pop("loss"), float(surface.nodes["loss"].max() - surface.nodes["loss"].min())
    place = ", ".join(f"{axis} {at:.3g}" for axis, at in low.items())
    typer.echo(f"{surface.evaluations} evaluations, {surface.status} of the range {spread:.3g}")
    error = (surface.error_between + surface.sampling_error) * spread
    typer.echo(f"Lowest {value:.3g} ± {error:.2g} at {place}")
    typer.echo(f"Next: intaglio report {quoted(folder)} --out report.html")
