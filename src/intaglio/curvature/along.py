"""Curvature along a training."""

from collections.abc import Sequence

import numpy as np
import xarray as xr

from intaglio.curvature.blocks import blocks, groups
from intaglio.curvature.eigenvalues import eigenvalues
from intaglio.curvature.probing import check_budget
from intaglio.curvature.products import hessian
from intaglio.curvature.trace import trace
from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.progress import progress
from intaglio.trajectory import Trajectory

__all__ = ["along"]


def along(
    objective: Objective,
    trajectory: Trajectory,
    *,
    checkpoints: int | Sequence[int] = 16,
    lr: float | None = None,
    tolerance: float = 0.05,
    products: int = 100,
    seed: int = 0,
) -> xr.Dataset:
    """λ_max(t), tr H(t) and the blocks' shares of the trace at the checkpoints of a training.

    Full-batch gradient descent of step size η is unstable where λ_max > 2/η, and training often climbs to that edge.
    For other optimisers the line means little.

    Args:
        objective: the function; it stays where it stands.
        trajectory: from `fit` or a `Recorder`.
        checkpoints: how many, spread evenly, or which.
        lr: η of plain SGD, for the line at 2/η.
        tolerance: of the traces' standard errors, as a share of them.
        products: at most so many products for each trace and for each layer; the same probes at every checkpoint.
        seed: of the probes.

    Returns:
        Dimension ``checkpoint``: ``top_eigenvalue``, ``residual``, ``trace``, ``standard_error``, ``epoch``, ``step``,
        ``loss``; with dimension ``block``, ``share`` and ``share_standard_error``; ``attrs["edge_of_stability"]`` is
        2/η where `lr` is given.

    Raises:
        InputError: no such checkpoint, a trajectory of another model, or a bad number.

    Source:
        Cohen et al., Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability, 2021.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> objective = ig.Objective(ig.build(data, dim=2), data)
    >>> path = ig.fit(objective, epochs=2, optimizer="sgd", lr=0.1)
    >>> found = along(objective, path, checkpoints=2, lr=0.1)
    >>> found.attrs["edge_of_stability"], found.sizes["checkpoint"]
    (20.0, 2)
    """
    check_budget(tolerance, products)
    chosen = _chosen(trajectory, checkpoints)
    if lr is not None and not lr > 0:
        raise InputError(f"lr={lr}", expected="the step size of SGD, above 0")
    own = objective.fork()
    found = []
    with progress("curvature", len(chosen)) as advance:
        for i in chosen:
            own.move_to(trajectory[i], trajectory.buffers(i))
            found.append(_at(own, tolerance, products, seed))
            advance(1)
    table = xr.concat(found, "checkpoint")
    for key in ("epoch", "step", "loss"):
        table[key] = ("checkpoint", np.array([getattr(trajectory.checkpoints[i], key) for i in chosen]))
    table.attrs = {"tolerance": tolerance} | ({} if lr is None else {"edge_of_stability": 2 / lr})
    return table.assign_coords(checkpoint=list(chosen))


def _at(objective: Objective, tolerance: float, products: int, seed: int) -> xr.Dataset:
    """All that is kept of one checkpoint."""
    product = hessian(objective)
    top = eigenvalues(product, 1, seed=seed)
    whole = trace(product, tolerance=tolerance, products=products, seed=seed)
    parts = blocks(objective, top=False, tolerance=tolerance, products=products, seed=seed)
    parts = parts[["share", "share_standard_error"]].sel(block=list(groups(objective)))
    return parts.assign(
        top_eigenvalue=float(top.eigenvalue[0]),
        residual=float(top.residual[0]),
        trace=float(whole.trace),
        standard_error=float(whole.standard_error),
    )


def _chosen(trajectory: Trajectory, checkpoints: int | Sequence[int]) -> list[int]:
    count = len(trajectory)
    if isinstance(checkpoints, int):
        if checkpoints < 1:
            raise InputError(f"checkpoints={checkpoints}", expected="at least 1")
        return sorted({round(float(i)) for i in np.linspace(count - 1, 0, min(checkpoints, count))})
    for i in checkpoints:
        if not 0 <= i < count:
            raise InputError(f"no checkpoint {i}", expected=f"0 to {count - 1}")
    return list(checkpoints)
