"""Chebyshev–Lobatto nodes, and the polynomial through values at them, on one, two or three axes (no torch).

A smooth surface is known everywhere from its values at a few of these nodes: the error of the polynomial
through them falls geometrically with their number. Levels of 5, 9, 17, 33 and 65 nodes nest: every node
of a level is a node of the next, so that nothing is evaluated twice.

Source: Berrut and Trefethen, "Barycentric Lagrange Interpolation", SIAM Review 46 (2004); Trefethen,
"Approximation Theory and Approximation Practice" (2013).
"""

from collections.abc import Sequence
from itertools import product

import numpy as np
import scipy.fft
from jaxtyping import Bool, Float

from intaglio import spline
from intaglio.errors import InputError

__all__ = [
    "LEVELS",
    "checker",
    "coefficients",
    "complete",
    "derivative",
    "fill",
    "halved",
    "matrix",
    "nodes",
    "to_grid",
    "to_points",
]

LEVELS = (5, 9, 17, 33, 65)


def nodes(count: int, low: float = -1.0, high: float = 1.0) -> Float[np.ndarray, "count"]:
    """The `count` Chebyshev–Lobatto nodes on [low, high], rising, both ends among them.

    Raises:
        InputError: fewer than two nodes, or an empty interval.

    >>> nodes(5).round(3).tolist()
    [-1.0, -0.707, 0.0, 0.707, 1.0]
    """
    if count < 2:
        raise InputError(f"{count} nodes", expected="at least 2", hint="one of the levels 5, 9, 17, 33, 65")
    if not low < high:
        raise InputError(f"the interval [{low}, {high}]", expected="low < high")
    unit = np.sin(np.pi * (2 * np.arange(count) - count + 1) / (2 * (count - 1)))
    points = (low + high) / 2 + (high - low) / 2 * unit
    points[[0, -1]] = low, high
    return points


def matrix(at: Float[np.ndarray, "count"], points: Float[np.ndarray, "m"]) -> Float[np.ndarray, "m count"]:
    """M with M @ values = the polynomial through `values` at the nodes `at`, read at `points`.

    Barycentric form of the second kind; at a node its row is a unit vector, so values there come back
    unchanged.

    Args:
        at: Chebyshev–Lobatto nodes, as `nodes` gives them.
        points: where the polynomial is read.

    >>> at = nodes(5)
    >>> (matrix(at, np.array([0.3])) @ at**4).round(6).tolist()
    [0.0081]
    """
    weights = _weights(len(at))
    gaps = np.asarray(points, dtype=np.float64)[:, None] - np.asarray(at, dtype=np.float64)[None, :]
    hit = np.abs(gaps) < 1e-15 * (at[-1] - at[0])  # rounding of the node itself; smaller gaps would overflow
    terms = weights / np.where(hit, 1.0, gaps)
    rows: Float[np.ndarray, "m count"] = terms / terms.sum(1, keepdims=True)
    return np.where(hit.any(1, keepdims=True), hit.astype(np.float64), rows)


def derivative(at: Float[np.ndarray, "count"]) -> Float[np.ndarray, "count count"]:
    """D with D @ values = the derivative, at the nodes, of the polynomial through `values` at the nodes.

    >>> at = nodes(5)
    >>> np.allclose(derivative(at) @ at**3, 3 * at**2)
    True
    """
    weights = _weights(len(at))
    gaps = at[:, None] - at[None, :]
    np.fill_diagonal(gaps, 1.0)
    result = weights[None, :] / weights[:, None] / gaps
    np.fill_diagonal(result, 0.0)
    np.fill_diagonal(result, -result.sum(1))
    return np.asarray(result)


def coefficients(values: Float[np.ndarray, "*axes"], axis: int = -1) -> Float[np.ndarray, "*axes"]:
    """Coefficients c_k of Σ c_k T_k through `values` at Chebyshev nodes along `axis`, low degrees first.

    >>> abs(coefficients(2 * nodes(5) ** 2 - 1)).round(6).tolist()
    [0.0, 0.0, 1.0, 0.0, 0.0]
    """
    falling = np.moveaxis(np.asarray(values, dtype=np.float64), axis, -1)[..., ::-1]
    result = scipy.fft.dct(falling, type=1, axis=-1) / (falling.shape[-1] - 1)
    result[..., [0, -1]] /= 2
    return np.asarray(np.moveaxis(result, -1, axis))


def to_grid(
    values: Float[np.ndarray, "*nodes"], matrices: Sequence[Float[np.ndarray, "_ _"]]
) -> Float[np.ndarray, "*grid"]:
    """Apply one matrix to each of the last axes of `values`; axes before them are carried along.

    >>> at = nodes(5)
    >>> square = at[:, None] ** 2 + at[None, :]
    >>> grid = to_grid(square, [matrix(at, np.linspace(-1, 1, 3))] * 2)
    >>> grid.round(9).tolist()
    [[0.0, 1.0, 2.0], [-1.0, 0.0, 1.0], [0.0, 1.0, 2.0]]
    """
    result = np.asarray(values, dtype=np.float64)
    for position, each in enumerate(matrices, start=-len(matrices)):
        result = np.moveaxis(np.tensordot(result, each, axes=(position, 1)), -1, position)
    return result


def to_points(
    values: Float[np.ndarray, "*nodes"], matrices: Sequence[Float[np.ndarray, "m _"]]
) -> Float[np.ndarray, "*points"]:
    """As `to_grid`, at m scattered points: row p of every matrix belongs to point p; the last axis is m.

    >>> at = nodes(5)
    >>> plane = at[:, None] + 2 * at[None, :]
    >>> rows = [matrix(at, np.array([0.5, -1.0])), matrix(at, np.array([0.25, 1.0]))]
    >>> to_points(plane, rows).round(9).tolist()
    [1.0, 1.0]
    """
    rows = np.ones((len(matrices[0]), 1))
    for each in matrices:
        rows = np.einsum("ma,mb->mab", rows, each).reshape(len(rows), -1)
    array = np.asarray(values, dtype=np.float64)
    return array.reshape(*array.shape[: array.ndim - len(matrices)], -1) @ rows.T


def checker(counts: Sequence[int], axes: Sequence[int]) -> Bool[np.ndarray, "*axes"]:
    """Which nodes of a grid have indices of one parity, all even or all odd, along `axes`.

    These are the nodes of the level below together with the middles of its cells: about half of a square,
    a quarter of a cube, and half-way between two levels in what they cost and in what they resolve.

    >>> checker((5, 5), (0, 1)).sum().item()
    13
    """
    indices = np.indices(tuple(counts)) % 2
    return np.asarray(np.all([indices[axis] == indices[axes[0]] for axis in axes], axis=0))


def complete(
    values: Float[np.ndarray, "*nodes"], counts: Sequence[int], axes: Sequence[int]
) -> Float[np.ndarray, "*nodes"]:
    """Fill a grid of which only the `checker` nodes are known, through the polynomial of lowest degree.

    On these nodes T_i T_j equals T_{p-i} T_{q-j}, p and q being the highest degrees, so the coefficients of
    the values, with zeros for the unknown, are means over such pairs. Each mean goes to the member whose
    degrees, as shares of the highest, add up to least, or in equal parts to those that tie. Source: the
    points of Xu, "Lagrange interpolation on Chebyshev points of two variables", J. Approx. Theory 87 (1996).

    Args:
        values: the grid's axes last; those before them are carried along. What stands at unknown nodes is
            not looked at.
        counts: nodes along each axis of the grid.
        axes: which of these the checker pairs.

    >>> at = nodes(9)
    >>> full = at[:, None] ** 3 * at[None, :] ** 4
    >>> known = np.where(checker((9, 9), (0, 1)), full, np.nan)
    >>> np.allclose(complete(known, (9, 9), (0, 1)), full)
    True
    """
    known = checker(counts, axes)
    result = np.where(known, values, 0.0)
    for axis in axes:
        result = coefficients(result, axis - len(counts))
    result = result * _alias_weights(counts, axes)
    for axis in axes:
        result = _from_coefficients(result, axis - len(counts))
    return np.where(known, values, result)


def halved(values: Float[np.ndarray, "*nodes"], count: int) -> Float[np.ndarray, "*rest"]:
    """How far the polynomial through about half of the nodes is off at the others, at most.

    That is more than the error of all the nodes together wherever more of them help, and costs no evaluation: on one
    axis every second node is kept, on two or three those of the `checker`.

    Args:
        values: the axes last; those before them are carried along.
        count: how many axes there are.

    Returns:
        One number for each of what is carried along; NaN where an axis has an even number of nodes, or fewer than 5.

    >>> at = nodes(9)
    >>> bool(halved(at[:, None] ** 2 * at**2, 2) < 1e-14), bool(halved(np.sin(3 * at), 1) > 1e-4)
    (True, True)
    """
    counts = values.shape[-count:]
    if any(size % 2 == 0 or size < 5 for size in counts):
        return np.full(values.shape[:-count], np.nan)
    if count == 1:
        at = nodes(counts[0])
        coarse = values[..., ::2] @ matrix(at[::2], at).T
    else:
        coarse = complete(values, counts, range(count))
    return np.asarray(np.abs(coarse - values).max(tuple(range(-count, 0))))


def _alias_weights(counts: Sequence[int], axes: Sequence[int]) -> Float[np.ndarray, "*axes"]:
    """By what a mean coefficient is multiplied: members of its orbit over those of least degree, else 0."""
    shares = [np.indices(tuple(counts))[axis] / (counts[axis] - 1) for axis in axes]
    flips = [flip for flip in product((0, 1), repeat=len(axes)) if sum(flip) % 2 == 0]
    orbit = np.stack([sum(1 - s if f else s for f, s in zip(flip, shares, strict=True)) for flip in flips]).round(9)
    least = orbit == orbit.min(0)
    return np.asarray(np.where(least[0], len(flips) / least.sum(0), 0.0))


def _from_coefficients(terms: Float[np.ndarray, "*axes"], axis: int) -> Float[np.ndarray, "*axes"]:
    """Values at the nodes: the inverse of `coefficients`."""
    last = np.moveaxis(terms, axis, -1).copy()
    last[..., 1:-1] /= 2
    return np.asarray(np.moveaxis(scipy.fft.dct(last, type=1, axis=-1)[..., ::-1], -1, axis))


def fill(values: Float[np.ndarray, "*nodes"], failed: Bool[np.ndarray, "*axes"]) -> Float[np.ndarray, "*nodes"]:
    """Put numbers at failed nodes, so that high Chebyshev coefficients stay smallest.

    One failed node would otherwise make the whole polynomial NaN. The numbers are a stopgap: whoever
    reads the polynomial has to leave out what lies nearest to them. Beyond 256 failed nodes each takes its
    nearest good value instead, for time's sake. Where every node failed, all become NaN.

    Args:
        values: the axes last; those before them are carried along.
        failed: over the axes alone, which nodes to fill.

    >>> at = nodes(9)
    >>> filled = fill(np.where(at == 0, np.nan, np.exp(at)), at == 0)
    >>> bool(abs(filled[4] - 1) < 1e-4)
    True
    """
    count = int(failed.sum())
    if count in (0, failed.size) or count > 256:
        return spline.fill(values, failed)
    units = np.zeros((count, *failed.shape))
    units[np.arange(count), *np.nonzero(failed)] = 1.0
    known = np.where(failed, 0.0, values)
    flat = known.reshape(-1, *failed.shape)
    missing, *_ = np.linalg.lstsq(_roughness(units).T, -_roughness(flat).T, rcond=None)
    known[..., failed] = missing.T.reshape(*known.shape[: known.ndim - failed.ndim], count)
    return known


def _roughness(stack: Float[np.ndarray, "n *axes"]) -> Float[np.ndarray, "n total"]:
    """Chebyshev coefficients of each of n, weighted by 10 to the sum of their degrees."""
    for axis in range(1, stack.ndim):
        stack = coefficients(stack, axis)
    degrees = sum(np.meshgrid(*(np.arange(count) for count in stack.shape[1:]), indexing="ij"))
    return np.asarray(stack * 10.0 ** np.minimum(degrees, 12)).reshape(len(stack), -1)


def _weights(count: int) -> Float[np.ndarray, "count"]:
    weights = (-1.0) ** np.arange(count)
    weights[[0, -1]] /= 2
    return weights
