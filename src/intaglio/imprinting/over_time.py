"""The imprint at moments of the training: when did each feature enter the landscape?"""

from typing import Any

import numpy as np
import xarray as xr

from intaglio.errors import InputError
from intaglio.imprinting.imprint import imprint
from intaglio.objective import Objective
from intaglio.plane import Plane
from intaglio.surface import Surface
from intaglio.trajectory import Trajectory

__all__ = ["over_time"]


def over_time(
    objective: Objective, path: Trajectory, plane: Plane, *, count: int = 8, nodes: int = 5, **options: Any
) -> Surface:
    """The imprint around checkpoints of the training, in equal directions, with the same draws at each.

    Args:
        objective: the function that was trained, or the same over other data.
        path: its training.
        plane: gives the directions and the extent; its origin is each checkpoint in turn.
        count: how many checkpoints, evenly spaced from the first to the last.
        nodes: per axis; 5, for the checkpoints are many.
        options: to `ig.imprint`.

    Returns:
        A `Surface` as `ig.imprint` gives it, with one more dimension ``checkpoint`` and its ``epoch``.

    Raises:
        InputError: fewer than two checkpoints asked for.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> objective = ig.Objective(ig.build(data, dim=2), data)
    >>> path = ig.fit(objective, epochs=3, lr=0.05, batch_size=16)
    >>> marks = over_time(objective, path, ig.directions.random(objective, dims=1), count=3, repeats=1)
    >>> marks.at(0)["loss"].sizes
    Frozen({'checkpoint': 3, 'feature': 4})
    """
    if count < 2:
        raise InputError(f"{count} checkpoints", expected="at least 2, the first and the last")
    chosen = np.unique(np.linspace(0, len(path) - 1, count).round().astype(int)).tolist()
    stood, buffers = objective.params, objective.worker.buffers
    found = []
    try:
        for i in chosen:
            objective.move_to(stood, path.buffers(i))  # running statistics belong to their moment
            found.append(imprint(objective, plane.moved(path[i]), nodes=nodes, **options).nodes)
    finally:
        objective.move_to(stood, buffers)
    epochs = [path.checkpoints[i].epoch for i in chosen]
    together = xr.concat(found, "checkpoint", data_vars="all", coords="minimal", compat="override", join="exact")
    last = together.assign_coords(epoch=("checkpoint", epochs)).assign_attrs(found[-1].attrs)
    worst = max(found, key=lambda each: each["interpolation_error"].max().item())
    data = f"{found[-1].attrs['data']}, at {len(found)} checkpoints"
    attrs = {
        "data": data,
        "errors": worst.attrs["errors"],
        "evaluations": sum(each.attrs["evaluations"] for each in found),
    }
    return Surface(last.assign_attrs(attrs), plane)
