"""The plane in which a training moved most: principal components of its trajectory."""

from collections.abc import Iterator

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import InputError
from intaglio.plane import Plane, first_axes
from intaglio.random_walk import random_walk_shares
from intaglio.trajectory import Trajectory

__all__ = ["pca"]

SLICE_BYTES = 64 * 2**20  # of all checkpoints at once, in float64


def pca(trajectory: Trajectory, *, dims: int = 2, margin: float = 0.2) -> Plane:
    """Orthonormal directions of largest variance among the checkpoints, through the last of them.

    The Gram matrix of the checkpoints is summed over slices of the parameters, so no P × P matrix is formed, and
    what stands in memory of all checkpoints at once is a slice of at most 64 MiB.

    Args:
        trajectory: at least dims + 1 checkpoints that do not all coincide.
        dims: 1, 2 or 3.
        margin: what the extent adds around the projected trajectory, as a share of its width.

    Returns:
        A plane whose provenance holds ``explained_variance`` (shares of the first components) and
        ``random_walk`` (the shares that a high-dimensional random walk of as many points has as well), since a large
        share alone says little.

    Raises:
        InputError: a bad number of dims, too few checkpoints, or parameters that never moved.

    Source:
        Li et al. 2018; Antognini & Sohl-Dickstein, PCA of high dimensional random walks, 2018.
    """
    axes = first_axes(dims)
    if len(trajectory) <= dims:
        raise InputError(
            f"{len(trajectory)} checkpoints",
            expected=f"at least {dims + 1} for {dims} directions",
            hint="more epochs",
        )
    gram = np.zeros((len(trajectory), len(trajectory)))
    for _, _, steps in _slices(trajectory):
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
    directions = {axis: {name: torch.empty_like(each) for name, each in origin.items()} for axis in axes}
    for name, where, steps in _slices(trajectory):
        for axis, part in zip(directions, mix.T @ steps, strict=True):
            directions[axis][name].view(-1)[where].copy_(part)
    provenance = {
        "direction": "PCA of the trajectory",
        "checkpoints": len(trajectory),
        "explained_variance": (values[:dims] / values.sum()).tolist(),
        "random_walk": random_walk_shares(len(trajectory), dims).tolist(),
    }
    plane = Plane(origin, directions, provenance=provenance)
    return Plane(origin, directions, _extent(trajectory, plane, margin), provenance)


def _slices(trajectory: Trajectory) -> Iterator[tuple[str, slice, Float[Tensor, "t p"]]]:
    """Every part of the parameters: its name, where it lies there when flat, and its moves at all checkpoints."""
    for name, like in trajectory.final.items():
        wide = like[0].numel() if like.ndim else 1
        step = max(1, SLICE_BYTES // (8 * len(trajectory) * max(wide, 1)))
        for start in range(0, len(like) if like.ndim else 1, step):
            rows = trajectory.rows(name, start, start + step).flatten(1).double()
            yield name, slice(start * wide, start * wide + rows.shape[1]), rows.sub_(rows.mean(0))


def _extent(trajectory: Trajectory, plane: Plane, margin: float) -> dict[str, tuple[float, float]]:
    projected = trajectory.project(plane)
    extent = {}
    for axis in plane.axes:
        low, high = float(projected[axis].min()), float(projected[axis].max())
        extra = margin * (high - low)
        extent[axis] = (low - extra, high + extra)
    return extent
