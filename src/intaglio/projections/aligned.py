"""The same examples at several moments or in several runs, projected so that the pictures can be compared."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from jaxtyping import Float

from intaglio.errors import InputError
from intaglio.projections.pca import pca

__all__ = ["aligned"]


def aligned(
    moments: Sequence[Float[np.ndarray, "n _"]], method: Callable[..., Float[np.ndarray, "n k"]] = pca, **options: Any
) -> list[Float[np.ndarray, "n k"]]:
    """Each moment begins where the one before it ended, and is then turned and mirrored onto it.

    Turning changes no distance, so each picture stays what the method made. The turn is that of least squares
    (Schönemann 1966, A generalized solution of the orthogonal Procrustes problem).

    Args:
        moments: the same n examples each time, of any number of dimensions.
        method: a projection.
        options: to it.

    Returns:
        (n, k) for each moment, the mean of each at 0.

    Raises:
        InputError: moments of other lengths.

    >>> x = np.random.default_rng(0).normal(size=(9, 3)) * [3, 2, 1]
    >>> first, second = aligned([x, -x])
    >>> bool(np.allclose(first, second))  # turned by half a circle, and back
    True
    """
    if len({len(each) for each in moments}) != 1:
        came = f"moments of {', '.join(str(len(each)) for each in moments) or 'no'} examples"
        raise InputError(came, expected="the same examples each time")
    found: list[Float[np.ndarray, "n k"]] = []
    for vectors in moments:
        places = method(vectors, start=found[-1] if found else None, **options)
        places = places - places.mean(0)
        if found:
            left, _, right = np.linalg.svd(places.T @ found[-1])
            places = places @ (left @ right)
        found.append(places)
    return found
