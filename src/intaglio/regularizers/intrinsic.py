"""The intrinsic dimension of a task for a model: how many dimensions training has to move in."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import xarray as xr
from torch import nn

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.progress import progress
from intaglio.regularizers.subspaces import subspace
from intaglio.training import fit

__all__ = ["intrinsic_dimension"]


def intrinsic_dimension(
    model: nn.Module,
    objective: Callable[[nn.Module], Objective],
    dims: Sequence[int] = (1, 2, 5, 10, 20, 50, 100),
    *,
    share: float = 0.9,
    seeds: int = 3,
    test: Any = None,
    **training: Any,
) -> xr.Dataset:
    """The fewest random dimensions in which training does nearly as well as in all, by a sweep.

    How well is the accuracy, over that of training all parameters; without classes the fall of the loss, over its fall
    there.

    Args:
        model: θ₀, of every training; stays as it is.
        objective: makes the objective of a model, e.g. ``lambda model: ig.Objective(model, data)``.
        dims: to try.
        share: of the free training's, that counts as nearly as well.
        seeds: how often, each with its own directions and order of batches.
        test: data held out, whose accuracy or loss then counts.
        training: options of `ig.fit`.

    Returns:
        Dimensions ``subspace``, of so many, and ``seed``: ``loss`` at the end, ``accuracy`` where there are classes,
        and ``share``; ``intrinsic_dimension`` (seed), the fewest dims that reached it, NaN where none did: its spread
        over the seeds is its error. ``attrs``: ``parameters``, and ``wanted``, the share asked for.

    Raises:
        InputError: dims outside 1 to the number of parameters, a share outside (0, 1], or no seed.

    Source:
        Li et al., Measuring the Intrinsic Dimension of Objective Landscapes, 2018.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> found = intrinsic_dimension(
    ...     ig.build(data, dim=2), lambda model: ig.Objective(model, data), [2], seeds=1, epochs=1
    ... )
    >>> found.share.shape
    (1, 1)
    """
    if not 0 < share <= 1 or seeds < 1 or not dims:
        came = f"share={share}, seeds={seeds} and {len(dims)} dims"
        raise InputError(came, expected="a share above 0 and at most 1, and at least one of the others")
    tried = sorted(dims)
    for ends in (tried[0], tried[-1]):
        subspace(model, ends)  # what does not fit is said before anything is trained
    found = np.full((len(tried), seeds, 3), np.nan)
    with progress("dimensions", seeds * (len(tried) + 1)) as advance:
        for seed in range(seeds):
            free = _reached(objective(model), test, seed, training)
            advance(1)
            for i, d in enumerate(tried):
                reached = _reached(objective(subspace(model, d, seed=seed)), test, seed, training)
                found[i, seed] = (*reached[:2], _share(reached, free))
                advance(1)
    enough = found[..., 2] >= share
    least = np.where(enough.any(0), np.array(tried)[enough.argmax(0)], np.nan)
    names = ("loss", "accuracy", "share")
    table = {
        name: (("subspace", "seed"), found[..., k]) for k, name in enumerate(names) if np.isfinite(found[..., k]).any()
    }
    count = sum(p.numel() for p in model.parameters() if p.requires_grad)
    return xr.Dataset(
        {**table, "intrinsic_dimension": ("seed", least)},
        {"subspace": tried, "seed": np.arange(seeds)},
        {"parameters": count, "wanted": share},
    )


def _reached(objective: Objective, test: Any, seed: int, training: dict[str, Any]) -> tuple[float, float, float]:
    """Loss and accuracy at the end, and the loss at the start."""
    history = fit(objective, seed=seed, test=test, **training).history
    part = "train" if test is None else "test"
    loss = history.get(f"{part}_data_loss", history[f"{part}_loss"]).to_numpy()  # penalties are of other parameters
    accuracy = history.get(f"{part}_accuracy")
    return float(loss[-1]), np.nan if accuracy is None else float(accuracy[-1]), float(loss[0])


def _share(reached: tuple[float, float, float], free: tuple[float, float, float]) -> float:
    if np.isfinite(free[1]):
        return reached[1] / free[1] if free[1] else np.nan
    fall = free[2] - free[0]
    return (reached[2] - reached[0]) / fall if fall > 0 else np.nan
