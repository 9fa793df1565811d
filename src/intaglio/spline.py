"""Cubic splines through values on a uniform grid, as matrices (no torch)."""

import numpy as np
from jaxtyping import Bool, Float
from scipy.interpolate import make_interp_spline
from scipy.ndimage import distance_transform_edt

__all__ = ["fill", "matrix"]


def matrix(
    at: Float[np.ndarray, "count"], points: Float[np.ndarray, "m"], order: int = 0
) -> Float[np.ndarray, "m count"]:
    """M with M @ values = the cubic spline through `values` at `at` (its derivative of `order`), at `points`.

    Not-a-knot ends, so cubics come back exactly; with fewer than four nodes the degree falls to suit.
    At a node the row of order 0 is a unit vector: values there come back unchanged.

    >>> at = np.linspace(-1, 1, 9)
    >>> (matrix(at, np.array([0.1])) @ at**3).round(9).tolist()
    [0.001]
    >>> (matrix(at, np.array([0.5]), order=1) @ at**3).round(9).tolist()
    [0.75]
    """
    spline = make_interp_spline(at, np.eye(len(at)), k=min(3, len(at) - 1))
    rows = np.asarray(spline(points, nu=order), dtype=np.float64)
    if order == 0:
        hit: Bool[np.ndarray, "m count"] = np.asarray(points)[:, None] == at[None, :]
        rows = np.where(hit.any(1, keepdims=True), hit.astype(np.float64), rows)
    return rows


def fill(values: Float[np.ndarray, "*nodes"], failed: Bool[np.ndarray, "*axes"]) -> Float[np.ndarray, "*nodes"]:
    """Put the nearest good value at failed nodes; where every node failed, all become NaN.

    Args:
        values: the axes last; those before them are carried along.
        failed: over the axes alone, which nodes to fill.

    >>> fill(np.array([1.0, np.nan, np.nan, 4.0]), np.array([False, True, True, False])).tolist()
    [1.0, 1.0, 4.0, 4.0]
    """
    if failed.all():
        return np.full_like(values, np.nan)
    nearest = distance_transform_edt(failed, return_distances=False, return_indices=True)
    return np.asarray(values[(..., *nearest)])
