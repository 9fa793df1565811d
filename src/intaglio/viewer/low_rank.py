"""Many smooth channels in few numbers: a matrix (node × value) as a mean and a product of two thin matrices."""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float, Int16
from scipy.linalg import eigh

__all__ = ["LowRank", "low_rank"]

MOST = 128  # parts; what these can't hold is said in `error`
STEPS = 32767  # an int16 holds a part in so many steps of its largest entry


@dataclass(frozen=True)
class LowRank:
    """mean + basis @ (scale * parts), with `error`, its largest error over the matrix's range."""

    mean: Float[np.ndarray, "values"]
    basis: Float[np.ndarray, "nodes k"]
    parts: Int16[np.ndarray, "k values"]
    scale: Float[np.ndarray, "k"]
    error: float

    @property
    def whole(self) -> Float[np.ndarray, "nodes values"]:
        """The matrix itself, as it will be read."""
        return np.asarray(self.mean + self.basis @ (self.scale[:, None] * self.parts))


def low_rank(matrix: Float[np.ndarray, "nodes values"], tolerance: float) -> LowRank:
    """The fewest principal parts with which no entry is wrong by more than `tolerance` of the range.

    Values at the nodes of a smooth surface are nearly dependent: digits' 2,694 coordinates at 81 nodes need some
    40 parts for 0.2 %. A reader then mixes 40 numbers where it would have mixed 81, and carries half the bytes.

    Args:
        matrix: one row a node.
        tolerance: of highest minus lowest; the rounding of parts to 16 bits comes on top.

    >>> at = np.linspace(-1, 1, 9)[:, None]
    >>> found = low_rank(np.sin(at + np.linspace(0, 3, 50)), 1e-3)
    >>> found.basis.shape, found.error < 1e-3
    ((9, 2), True)
    """
    mean = matrix.mean(0)
    centred = matrix - mean
    size = float(np.ptp(matrix)) or 1.0
    count = min(MOST, len(matrix))
    _, vectors = eigh(centred @ centred.T, subset_by_index=[len(matrix) - count, len(matrix) - 1])
    basis = vectors[:, ::-1]
    parts = basis.T @ centred

    def wrong(k: int) -> float:
        return float(np.abs(basis[:, :k] @ parts[:k] - centred).max()) / size

    few, enough = 0, count
    while enough - few > 1:
        middle = (few + enough) // 2
        few, enough = (few, middle) if wrong(middle) <= tolerance else (middle, enough)
    return _rounded(matrix, mean, basis[:, :enough], parts[:enough], size)


def _rounded(
    matrix: Float[np.ndarray, "nodes values"],
    mean: Float[np.ndarray, "values"],
    basis: Float[np.ndarray, "nodes k"],
    parts: Float[np.ndarray, "k values"],
    size: float,
) -> LowRank:
    """Single precision for mean and basis, 16 bits for the parts, and the error that all this leaves."""
    scale = np.abs(parts).max(1) / STEPS
    steps = np.round(parts / np.where(scale == 0, 1.0, scale)[:, None]).astype(np.int16)
    plain = mean.astype(np.float32), basis.astype(np.float32)
    found = LowRank(plain[0].astype(np.float64), plain[1].astype(np.float64), steps, scale, 0.0)
    error = float(np.abs(found.whole - matrix).max()) / size
    return LowRank(found.mean, found.basis, steps, scale, error)
