"""Stage: one of the nested sets of Chebyshev nodes that a refinement runs through (no torch)."""

from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float

from intaglio import chebyshev

__all__ = ["FINEST", "Stage"]

FINEST = 129  # nodes per axis of the lattice on which the nodes of every stage lie
ALONGSIDE = 0.1  # an axis is refined with the worst one if it carries a tenth as much


class Stage(NamedTuple):
    """A grid of nodes; along `paired` axes only those whose indices share a parity are evaluated.

    >>> stage = Stage((9, 9), (0, 1))
    >>> len(stage.keys), len(Stage((9, 9)).keys)
    (41, 81)
    """

    counts: tuple[int, ...]
    paired: tuple[int, ...] = ()

    @property
    def known(self) -> Bool[np.ndarray, "*axes"]:
        """Which nodes of the grid are evaluated."""
        return (
            chebyshev.checker(self.counts, self.paired) if self.paired else np.ones(self.counts, dtype=bool)
        )

    @property
    def keys(self) -> list[tuple[int, ...]]:
        """Where the evaluated nodes lie on the finest lattice, in the order of the grid."""
        steps = [(FINEST - 1) // (count - 1) for count in self.counts]
        return [tuple(key) for key in (np.argwhere(self.known) * steps).tolist()]

    def following(self, values: Float[np.ndarray, "*nodes"]) -> "Stage | None":
        """The next stage, given this one's values (the axes last); None at the finest level.

        A paired stage is followed by its whole grid. A whole grid is refined along the axes whose highest
        coefficients are largest; where several are, by way of the paired stage, unless nodes failed.
        """
        if self.paired:
            return Stage(self.counts)
        failed = not np.isfinite(values).all()
        room = np.array(self.counts) < chebyshev.LEVELS[-1]
        tails = np.where(room, 1.0 if failed else self._tails(values), -1.0)
        axes = tuple(np.flatnonzero(room & (tails >= ALONGSIDE * tails.max())).tolist())
        if not axes:
            return None
        counts = tuple(2 * count - 1 if axis in axes else count for axis, count in enumerate(self.counts))
        return Stage(counts, axes if len(axes) > 1 and not failed else ())

    def _tails(self, values: Float[np.ndarray, "*nodes"]) -> Float[np.ndarray, "k"]:
        """Per axis, the size of the coefficients of its two highest degrees; rounding counts as none."""
        tails = []
        for axis in range(len(self.counts)):
            terms = chebyshev.coefficients(values, axis - len(self.counts))
            tails.append(np.linalg.norm(np.moveaxis(terms, axis - len(self.counts), 0)[-2:]))
        return np.where(np.array(tails) > 1e-13 * np.linalg.norm(values), tails, 0.0)

    def __str__(self) -> str:
        return " × ".join(map(str, self.counts))
