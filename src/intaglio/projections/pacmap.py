"""PaCMAP, by its authors' package."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from jaxtyping import Float

from intaglio.extra import extra
from intaglio.projections.checked import checked
from intaglio.projections.pca import pca
from intaglio.randomness import untouched

__all__ = ["pacmap"]

LOGGER = logging.getLogger("pacmap.pacmap")


def pacmap(
    vectors: Float[np.ndarray, "n d"],
    *,
    dims: int = 2,
    seed: int = 0,
    start: Float[np.ndarray, "m j"] | None = None,
    neighbors: int = 10,
) -> Float[np.ndarray, "n k"]:
    """Places that keep near, middle and far pairs.

    Wang et al. (2021), Understanding how dimension reduction tools work.

    Args:
        vectors: (n, d).
        dims: k.
        seed: of what is drawn at random.
        start: (n, k) places to begin with, e.g. those of another moment; by default the principal components.
        neighbors: how many count; at most n/3 are taken.

    Raises:
        InputError: vectors that cannot be projected, or pacmap is not installed.
    """
    x = checked(vectors, dims, start)
    first = pca(x, dims=dims) if start is None else start
    make = extra("pacmap", "project").PaCMAP
    with untouched(), warnings.catch_warnings(), _quiet():
        warnings.simplefilter("ignore")  # that a seed costs speed
        how = {"n_components": dims, "n_neighbors": max(2, min(neighbors, len(x) // 3)), "random_state": seed}
        found = make(**how).fit_transform(x, init=np.asarray(first, np.float32))
    return np.asarray(found, np.float64)


@contextmanager
def _quiet() -> Iterator[None]:
    """Inside, PaCMAP does not tell of seeds and of fewer neighbours, which are as they were asked for."""
    before = LOGGER.level
    LOGGER.setLevel(logging.ERROR)
    try:
        yield
    finally:
        LOGGER.setLevel(before)
