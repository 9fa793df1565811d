"""The plane in which a training moved most: principal components of its trajectory."""

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import InputError
from intaglio.params import Params
from intaglio.plane import AXES, Plane
from intaglio.random_walk import random_walk_shares
from intaglio.trajectory import Trajectory

__all__ = ["pca"]


def pca(trajectory: Trajectory, *, dims: int = 2, margin: float = 0.2) -> Plane:
    """Orthonormal directions of largest variance among the checkpoints, through the last of them.

    The Gram matrix of the checkpoints is summed tensor by tensor, so no P × P matrix is formed and
    no more than one tensor of all checkpoints stands in memory.

    Args:
        trajectory: at least dims + 1 checkpoints that do not all coincide.
        dims: 1, 2 or 3.
        margin: what the extent adds around the projected trajectory, as a share of its width.

    Returns:
        A plane whose provenance holds ``explained_variance`` (shares of the first components) and
        ``random_walk`` (the shares that a high-dimensional random walk of as many points has as well), since a large
        share alone says little.

    Raises:
        InputError: too few checkpoints, or parameters that never moved.

    Source:
        Li et al. 2018; Antognini & Sohl-Dickstein, PCA of high dimensional random walks, 2018.
    """
    if len(trajectory) <= dims:
        raise InputError(
            f"{len(trajectory)} checkpoints",
            expected=f"at least {dims + 1} for {dims} directions",
            hint="more epochs",
        )
    gram = np.zeros((len(trajectory), len(trajectory)))
    for name in trajectory.names:
        steps = _centred(trajectory, name)
        gram += (steps @ steps.T).numpy()
    values, vectors = np.linalg.eigh(gram)
    values, vectors = values[::-1].clip(min=0), vectors[:, ::-1]
    if values[dims - 1] <= 1e-12 * max(values[0], 1e-300):
        raise InputError(
            "a trajectory that does not span the plane",
            expected=f"{dims} independent moves",
            hint="more epochs",
        )
    mix = torch.from_numpy(np.ascontiguousarray(vectors[:, :dims] / np.sqrt(values[:dims])))
    origin = trajectory.final
    directions: dict[str, Params] = {axis: {} for axis in AXES[:dims]}
    for name in trajectory.names:
        parts = (mix.T @ _centred(trajectory, name)).reshape(dims, *origin[name].shape)
        for axis, part in zip(directions, parts, strict=True):
            directions[axis] = {**directions[axis], name: part.to(origin[name])}
    provenance = {
        "direction": "PCA of the trajectory",
        "checkpoints": len(trajectory),
        "explained_variance": (values[:dims] / values.sum()).tolist(),
        "random_walk": random_walk_shares(len(trajectory), dims).tolist(),
    }
    plane = Plane(origin, directions, provenance=provenance)
    return Plane(origin, directions, _extent(trajectory, plane, margin), provenance)


def _centred(trajectory: Trajectory, name: str) -> Float[Tensor, "t p"]:
    rows = torch.stack([each.flatten().double() for each in trajectory.tensor(name)])
    return rows - rows.mean(0)


def _extent(trajectory: Trajectory, plane: Plane, margin: float) -> dict[str, tuple[float, float]]:
    projected = trajectory.project(plane)
    extent = {}
    for axis in plane.axes:
        low, high = float(projected[axis].min()), float(projected[axis].max())
        extra = margin * (high - low)
        extent[axis] = (low - extra, high + extra)
    return extent
