"""Connect: the paths between the ends of two runs, as surfaces and a figure on disk."""

import copy
from collections.abc import Callable
from pathlib import Path

from torch import nn

from intaglio import paths
from intaglio.barrier import barrier
from intaglio.errors import InputError
from intaglio.plots import path as draw
from intaglio.plots.style import save
from intaglio.run import Run
from intaglio.surface import Surface
from intaglio.training import check_call

__all__ = ["connect"]

CURVES = ("linear", "bezier")


def connect(
    first: Run,
    second: Run,
    out: Path,
    *,
    curve: str = "linear",
    align: bool = False,
    epochs: int = 30,
    lr: float = 0.01,
    seed: int = 0,
    resume: bool = False,
    say: Callable[[str], None] = lambda line: None,
) -> dict[str, Surface]:
    """The loss of the first run along the straight line to the second's end, and on request along better paths.

    Args:
        first, second: trained runs of one model's shapes; the loss is over the first one's training examples.
        out: the folder to write: ``linear.nc``, ``aligned.nc``, ``bezier.nc``, ``curve.safetensors``, and the
            figure ``path`` as PNG and PDF. What is finished stands there also when the rest is interrupted.
        curve: "linear", or "bezier" for a trained curve too.
        align: the straight line also to the second model with its units in the order of the first's.
        epochs, lr, seed, resume: of the curve's training.
        say: told one line a path.

    Raises:
        InputError: an unknown curve, a file in the place of the folder, models of other shapes, or units that cannot
            be matched.
    """
    if curve not in CURVES:
        raise InputError(f"curve={curve!r}", expected=" or ".join(CURVES))
    if out.is_file():
        raise InputError(f"{out} is a file", expected="a folder, new or not", hint="another name")
    check_call(epochs=epochs, lr=lr, batch_size=1, optimizer="adam")  # before anything is written
    objective, (a, b) = first.objective, (_trained(run) for run in (first, second))
    found: dict[str, Surface] = {}

    def keep(name: str, surface: Surface) -> None:
        out.mkdir(parents=True, exist_ok=True)
        surface.save(out / f"{name}.nc")
        found[name] = surface
        say(f"{name}: {barrier(surface)}")

    try:
        keep("linear", paths.linear(objective, a, b))
        if align:
            keep("aligned", paths.linear(objective, a, paths.align(a, b, seed=seed).apply(b)))
        if curve == "bezier":
            file = out / "curve.safetensors"
            bent = paths.bezier(objective, a, b, epochs=epochs, lr=lr, seed=seed, file=file, resume=resume)
            keep("bezier", paths.along(objective, bent))
    finally:
        if found:
            save(draw(found), out / "path", ("png", "pdf"))
    return found


def _trained(run: Run) -> nn.Module:
    """The model where the run's training ended."""
    model = copy.deepcopy(run.objective.worker.model)
    run.objective.load_into(model)
    return model
