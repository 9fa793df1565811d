"""Many smooth channels in few numbers: a matrix (node × value) as a mean and a product of two thin matrices."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from jaxtyping import Float, Int16
from scipy.linalg import eigh

from intaglio.viewer.wanted import go_on

__all__ = ["LowRank", "low_rank"]

MOST = 128  # parts; what these can't hold is said in `error`
CARRIED = 32_000_000  # numbers of all parts together: 64 MB
BLOCK = 50_000  # values that are worked on at a time, and that the number of parts is chosen by
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
        return self.part(slice(None))

    def part(self, values: slice) -> Float[np.ndarray, "nodes some"]:
        """Some of its values."""
        return np.asarray(self.mean[values] + self.basis @ (self.scale[:, None] * self.parts[:, values]))


def low_rank(matrix: Float[np.ndarray, "nodes values"], tolerance: float, carried: int = CARRIED) -> LowRank:
    """The fewest principal parts with which no entry is wrong by more than `tolerance` of the range.

    Values at the nodes of a smooth surface are nearly dependent: digits' 2,694 coordinates at 81 nodes need some
    40 parts for 0.2 %. A reader then mixes 40 numbers where it would have mixed 81, and carries half the bytes. Of
    very many values as many parts are kept as `carried` allows; the error is then what it is, measured at all.

    Args:
        matrix: one row a node.
        tolerance: of highest minus lowest; the rounding of parts to 16 bits comes on top.
        carried: so many numbers in all parts together.

    >>> at = np.linspace(-1, 1, 9)[:, None]
    >>> found = low_rank(np.sin(at + np.linspace(0, 3, 50)), 1e-3)
    >>> found.basis.shape, found.error < 1e-3
    ((9, 2), True)
    """
    mean = matrix.mean(0, dtype=np.float64)
    size = float(matrix.max() - matrix.min()) or 1.0
    most = max(1, min(MOST, len(matrix), carried // matrix.shape[1]))
    basis = _directions(matrix, mean, most)
    basis = basis[:, : _enough(matrix, mean, basis, tolerance * size)]
    return _rounded(matrix, mean, basis, size)


def _blocks(count: int) -> Iterator[slice]:
    for start in range(0, count, BLOCK):
        go_on()
        yield slice(start, start + BLOCK)


def _directions(matrix: Float[np.ndarray, "nodes v"], mean: Float[np.ndarray, "v"], count: int) -> np.ndarray:
    """The first principal directions among the nodes, strongest first."""
    gram = np.zeros((len(matrix), len(matrix)))
    for block in _blocks(matrix.shape[1]):
        centred = matrix[:, block] - mean[block]
        gram += centred @ centred.T
    _, vectors = eigh(gram, subset_by_index=[len(matrix) - count, len(matrix) - 1])
    return np.asarray(vectors[:, ::-1])


def _enough(matrix: Float[np.ndarray, "nodes v"], mean: Float[np.ndarray, "v"], basis: np.ndarray, off: float) -> int:
    """How many directions leave no entry wrong by more, of values evenly chosen where there are very many."""
    some = slice(None, None, -(-matrix.shape[1] // BLOCK))
    centred = matrix[:, some] - mean[some]
    parts = basis.T @ centred
    few, enough = 0, len(parts)
    while enough - few > 1:
        middle = (few + enough) // 2
        wrong = float(np.abs(basis[:, :middle] @ parts[:middle] - centred).max())
        few, enough = (few, middle) if wrong <= off else (middle, enough)
    return enough


def _rounded(
    matrix: Float[np.ndarray, "nodes v"], mean: Float[np.ndarray, "v"], basis: Float[np.ndarray, "nodes k"], size: float
) -> LowRank:
    """Single precision for mean and basis, 16 bits for the parts, and the error that all this leaves."""
    parts = np.empty((basis.shape[1], matrix.shape[1]), dtype=np.float32)
    for block in _blocks(matrix.shape[1]):
        parts[:, block] = basis.T @ (matrix[:, block] - mean[block])
    scale = np.abs(parts).max(1).astype(np.float64) / STEPS
    steps = np.empty(parts.shape, dtype=np.int16)
    for block in _blocks(matrix.shape[1]):
        steps[:, block] = np.round(parts[:, block] / np.where(scale == 0, 1.0, scale)[:, None])
    mean, basis = (each.astype(np.float32).astype(np.float64) for each in (mean, basis))
    found = LowRank(mean, basis, steps, scale, 0.0)
    wrong = (np.abs(found.part(block) - matrix[:, block]).max() for block in _blocks(matrix.shape[1]))
    return replace(found, error=float(max(wrong)) / size)
