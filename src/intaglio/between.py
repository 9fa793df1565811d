"""Between nodes: values at nodes read anywhere, by the polynomial through them or a cubic spline (no torch)."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from jaxtyping import Bool, Int

from intaglio import chebyshev, spline

__all__ = ["matrix", "through"]

Array = np.ndarray[Any, np.dtype[np.float64]]
Line = tuple[Array, Array]  # nodes of an axis, and points on it


def matrix(at: Array, points: Array, kind: str, *, slope: bool = False) -> Array:
    """(m, count): values at the nodes `at` of one axis → values, or slopes, at the points."""
    if kind == "uniform":
        return spline.matrix(at, points, order=int(slope))
    rows = chebyshev.matrix(at, points)
    return rows @ chebyshev.derivative(at) if slope else rows


def through(values: Array, matrices: Sequence[Array], lines: Sequence[Line], kind: str, *, grid: bool) -> Array:
    """Values with the axes last, read anywhere.

    Failed nodes are patched, so that one of them does not spoil the whole interpolant; what lies nearest to one is NaN.

    Args:
        values: (…, *axes), NaN or infinite where a node failed.
        matrices: of each axis.
        lines: of each axis its nodes, and the points at which `matrices` read.
        kind: "chebyshev" or "uniform".
        grid: where the lines of points cross, or point by point.
    """
    apply = chebyshev.to_grid if grid else chebyshev.to_points
    failed = ~np.isfinite(values)
    result = np.asarray(apply(_filled(values, failed, len(lines), kind), matrices))
    if failed.any():
        nearest = [_nearest(at, points) for at, points in lines]
        result[failed[(..., *(np.ix_(*nearest) if grid else nearest))]] = np.nan
    return result


def _filled(values: Array, failed: Bool[np.ndarray, "..."], axes: int, kind: str) -> Array:
    if not failed.any():
        return values
    patch = spline.fill if kind == "uniform" else chebyshev.fill
    flat = values.reshape(-1, *values.shape[values.ndim - axes :])
    masks, which = np.unique(failed.reshape(flat.shape), axis=0, return_inverse=True)
    result = np.empty_like(flat)
    for index, mask in enumerate(masks):
        result[which == index] = patch(flat[which == index], mask)
    return result.reshape(values.shape)


def _nearest(at: Array, points: Array) -> Int[np.ndarray, "m"]:
    middles = (at[1:] + at[:-1]) / 2
    return np.asarray(np.searchsorted(middles, points))
