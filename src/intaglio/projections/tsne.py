"""t-SNE, by openTSNE."""

import numpy as np
from jaxtyping import Float

from intaglio.extra import extra
from intaglio.projections.checked import checked
from intaglio.projections.pca import pca
from intaglio.randomness import untouched

__all__ = ["tsne"]


def tsne(
    vectors: Float[np.ndarray, "n d"],
    *,
    dims: int = 2,
    seed: int = 0,
    start: Float[np.ndarray, "m j"] | None = None,
    perplexity: float = 30.0,
) -> Float[np.ndarray, "n k"]:
    """Places whose neighbours are the vectors' neighbours.

    van der Maaten & Hinton (2008), Visualizing data using t-SNE.

    Args:
        vectors: (n, d).
        dims: k.
        seed: of what is drawn at random.
        start: (n, k) places to begin with, e.g. those of another moment; by default the principal components.
        perplexity: about how many neighbours count; at most (n − 1)/3 are taken.

    Raises:
        InputError: vectors that cannot be projected, or openTSNE is not installed.
    """
    x = checked(vectors, dims, start)
    first = pca(x, dims=dims) if start is None else start
    make = extra("openTSNE", "project").TSNE
    how = {"n_components": dims, "perplexity": min(perplexity, (len(x) - 1) / 3), "random_state": seed, "n_jobs": 1}
    with untouched():
        found = make(initialization=first / max(first[:, 0].std(), 1e-12) * 1e-4, **how).fit(x)
    return np.asarray(found, np.float64)
