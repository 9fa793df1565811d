"""The surface around moments of a training: time × alpha × beta."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.plane import Plane
from intaglio.stacked import stacked
from intaglio.surface import Surface
from intaglio.surveying.survey import survey
from intaglio.trajectory import Trajectory

__all__ = ["over_time"]


def over_time(
    objective: Objective, trajectory: Trajectory, plane: Plane, *, checkpoints: int | Sequence[int] = 4, **options: Any
) -> Surface:
    """The surface around checkpoints of a training, in equal directions, so that all have one scale.

    Each is surveyed by itself, to its own tolerance; what the others needed fewer nodes for is read at the nodes of the
    finest, where the same polynomial stands. Where one is too rough, all are evaluated on the plain grid.

    Args:
        objective: the function that was trained; afterwards it stands where it did.
        trajectory: its training, from `fit` or a `Recorder`.
        plane: gives the directions and the extent; its origin is each checkpoint in turn.
        checkpoints: how many, evenly spaced from the first to the last, or which.
        options: those of `ig.survey`, but for a ledger, which belongs to one survey.

    Returns:
        A surface with a first dimension ``checkpoint`` and its ``epoch`` and ``step``; ``surface.sel(checkpoint=…)`` is
        one of them, with its own stated errors. `ig.metrics.geometry` gives depth, height and widths along it, and
        `ig.metrics.changes` says whether valleys deepened and widened and peaks fell.

    Raises:
        InputError: fewer than two checkpoints, one that is not there, or what `ig.survey` refuses.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> objective = ig.Objective(ig.build(data, dim=2), data)
    >>> path = ig.fit(objective, epochs=3, lr=0.05, batch_size=16)
    >>> surface = over_time(objective, path, ig.directions.random(objective), checkpoints=2, channels=["loss"])
    >>> surface.at(0.1, 0.2)["loss"].sizes, surface.sel(checkpoint=0).error <= 0.01
    (Frozen({'checkpoint': 2}), True)
    """
    chosen = _chosen(trajectory, checkpoints)
    if options.get("ledger") is not None:
        raise InputError("a ledger for several surveys", expected="none", hint="ig.survey around each checkpoint")
    stood, buffers = objective.params, objective.worker.buffers

    def around(i: int, **more: Any) -> Surface:
        objective.move_to(stood, trajectory.buffers(i))  # running statistics belong to their moment
        return survey(objective, plane.moved(trajectory[i]), **{**options, **more})

    try:
        found = [around(i) for i in chosen]
        rough = [surface for surface in found if surface.kind == "uniform"]
        if rough:
            points = len(rough[0].nodes["alpha"])
            pairs = zip(chosen, found, strict=True)
            found = [each if each.kind == "uniform" else around(i, resolution=points) for i, each in pairs]
    finally:
        objective.move_to(stood, buffers)
    moments = [trajectory.checkpoints[i] for i in chosen]
    when = {key: ("checkpoint", [getattr(each, key) for each in moments]) for key in ("epoch", "step")}
    return stacked(found, "checkpoint", {"checkpoint": chosen, **when})


def _chosen(trajectory: Trajectory, checkpoints: int | Sequence[int]) -> list[int]:
    count = len(trajectory)
    if isinstance(checkpoints, int | np.integer):
        spread = np.linspace(0, count - 1, max(int(checkpoints), 0)).round().astype(int)
    else:
        spread = np.array([i + count if i < 0 else i for i in checkpoints], dtype=int)
    chosen: list[int] = np.unique(spread).tolist()
    if len(chosen) < 2 or not 0 <= chosen[0] <= chosen[-1] < count:
        raise InputError(f"checkpoints={checkpoints} of {count}", expected=f"at least 2, from 0 to {count - 1}")
    return chosen
