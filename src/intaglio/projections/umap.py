"""UMAP, by umap-learn."""

import warnings

import numpy as np
from jaxtyping import Float

from intaglio.extra import extra
from intaglio.projections.checked import checked
from intaglio.projections.pca import pca
from intaglio.randomness import untouched

__all__ = ["umap"]


def umap(
    vectors: Float[np.ndarray, "n d"],
    *,
    dims: int = 2,
    seed: int = 0,
    start: Float[np.ndarray, "m j"] | None = None,
    neighbors: int = 15,
) -> Float[np.ndarray, "n k"]:
    """Places with the vectors' graph of neighbours: McInnes, Healy & Melville (2018), UMAP.

    Args:
        vectors: (n, d).
        dims: k.
        seed: of what is drawn at random.
        start: (n, k) places to begin with, e.g. those of another moment; by default the principal components.
        neighbors: how many count; at most n − 1 are taken.

    Raises:
        InputError: vectors that cannot be projected, or umap-learn is not installed.
    """
    x = checked(vectors, dims, start)
    first = pca(x, dims=dims) if start is None else start
    make = extra("umap", "project").UMAP
    how = {"n_components": dims, "n_neighbors": min(neighbors, len(x) - 1), "random_state": seed, "n_jobs": 1}
    with untouched(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its own about its own settings
        found = make(init=10 * first / max(np.abs(first).max(), 1e-12), **how).fit_transform(x)
    return np.asarray(found, np.float64)
