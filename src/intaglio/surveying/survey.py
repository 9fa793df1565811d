"""Surveys: objective × plane → Surface."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import check_like
from intaglio.plane import Plane
from intaglio.progress import progress
from intaglio.randomness import untouched
from intaglio.surface import Surface
from intaglio.surveying.channels import Channels
from intaglio.surveying.evaluator import Evaluator, identity
from intaglio.surveying.ledger import Ledger
from intaglio.surveying.refine import refine, uniform
from intaglio.surveying.repeatable import check_repeatable

__all__ = ["survey"]


def survey(
    objective: Objective,
    plane: Plane,
    *,
    tolerance: float = 0.01,
    resolution: int | None = None,
    channels: Sequence[str] | None = None,
    examples: int = 2000,
    seed: int = 0,
    ledger: str | Path | None = None,
    resume: bool = False,
) -> Surface:
    """Survey the loss on a plane once, and keep every channel at every node.

    Args:
        objective: the function; it and the caller's model are as before afterwards.
        plane: where; its extent says how far.
        tolerance: stop refining Chebyshev nodes when the stated interpolation error of the loss falls
            below this share of the loss's range.
        resolution: instead, evaluate the plain uniform grid of so many points per axis, exactly.
        channels: names from `intaglio.surveying.CHANNELS`, by default all that apply.
        examples: how many examples keep their own loss and embedding.
        seed: of the hold-out points that measure the error.
        ledger: a file that keeps every finished evaluation, so that a killed survey can be resumed; it is
            removed when the survey is complete.
        resume: go on from that file; the result is the same, bit for bit.

    Raises:
        InputError: a plane of another model, a bad number, an unknown channel, another survey's ledger, or a model
            that gives other losses when it is evaluated again.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> objective = ig.Objective(ig.build(data, dim=2), data)
    >>> surface = survey(objective, ig.directions.random(objective), tolerance=0.05)
    >>> surface.error <= 0.05, surface.grid(51)["loss"].shape
    (True, (51, 51))
    """
    _check(objective, plane, tolerance, resolution)
    book = None
    try:
        check_repeatable(objective, plane)
        kept = Channels(objective, channels, examples=examples)
        book = None if ledger is None else Ledger(ledger, identity(objective, plane, kept.identity), resume=resume)
        with untouched(), progress("survey", _work(objective, plane, resolution)) as advance:
            evaluate = Evaluator(objective, plane, kept, ledger=book, advance=advance)
            if resolution is None:
                found = refine(evaluate, plane.extent, tolerance=tolerance, seed=seed)
            else:
                found = uniform(evaluate, plane.extent, resolution)
    finally:
        objective.restore()
        if book is not None:
            book.close()
    if book is not None:
        book.remove()
    found.nodes.attrs.update(_provenance(objective, plane))
    return Surface(found.nodes, plane)


def _check(objective: Objective, plane: Plane, tolerance: float, resolution: int | None) -> None:
    check_like(plane.origin, objective.params, what="the plane's origin tensors")
    if not 0 < tolerance < 1:
        raise InputError(f"tolerance={tolerance}", expected="a share of the loss's range between 0 and 1", hint="0.01")
    if resolution is not None and resolution < 2:
        raise InputError(f"resolution={resolution}", expected="at least 2 points per axis", hint="51")


def _work(objective: Objective, plane: Plane, resolution: int | None) -> int:
    """Example evaluations to expect, for the progress bar."""
    points: int = (resolution or 12) ** len(plane.axes)
    return points * len(objective)


def _provenance(objective: Objective, plane: Plane) -> dict[str, Any]:
    return {**plane.provenance, **objective.provenance, "plane": plane.fingerprint}
