"""Quota: so many rows of each class, drawn at random while the rows come by."""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Bool, Int

from intaglio.errors import InputError

__all__ = ["Quota", "shares"]


class Quota:
    """Chooses `wanted` of the `sizes` rows of each class in one pass; any such choice is as likely as any other.

    How many of a part's rows are chosen is hypergeometric, as in a draw from an urn without return (Fan, Muller and
    Rezucha 1962, Development of sampling plans by using sequential selection techniques).

    Args:
        sizes: rows of each class in the whole.
        wanted: as many of them.
        seed: of the draws.

    >>> draw = Quota([3, 2], [1, 1], seed=0)
    >>> sum(int(draw(np.array(part)).sum()) for part in ([0, 1], [0, 0, 1]))
    2
    """

    def __init__(self, sizes: Sequence[int] | np.ndarray, wanted: Sequence[int] | np.ndarray, *, seed: int) -> None:
        self._left, self._wanted = np.array(sizes, np.int64), np.array(wanted, np.int64)
        self._generator = np.random.default_rng(seed)

    def __call__(self, codes: Int[np.ndarray, "n"]) -> Bool[np.ndarray, "n"]:
        """Which rows of the next part are chosen.

        Args:
            codes: the class of each.

        Raises:
            InputError: more rows of a class than there were.
        """
        found = np.zeros(len(codes), dtype=bool)
        for code in np.unique(codes):
            rows, left, wanted = np.flatnonzero(codes == code), self._left[code], self._wanted[code]
            if len(rows) > left:
                raise InputError("more rows than when the file was first read", expected="the same file")
            count = self._generator.hypergeometric(wanted, left - wanted, len(rows))
            found[self._generator.choice(rows, count, replace=False)] = True
            self._left[code] -= len(rows)
            self._wanted[code] -= count
        return found


def shares(sizes: Int[np.ndarray, "k"], share: float) -> Int[np.ndarray, "k"]:
    """A share of each class in whole rows, of two rows or more at least one and never all.

    >>> shares(np.array([8, 2, 1]), 0.3).tolist()
    [2, 1, 0]
    """
    return np.asarray(np.clip(np.rint(share * sizes), 1, sizes - 1), np.int64)
