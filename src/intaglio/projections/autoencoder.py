"""The middle of an autoencoder, as a projection."""

import numpy as np
from jaxtyping import Float

from intaglio.embedder import Embedder
from intaglio.projections.checked import checked

__all__ = ["autoencoder"]


def autoencoder(
    vectors: Float[np.ndarray, "n d"],
    *,
    dims: int = 2,
    seed: int = 0,
    start: Float[np.ndarray, "m j"] | None = None,
    epochs: int = 60,
) -> Float[np.ndarray, "n k"]:
    """Places from which a decoder gives the standardised vectors back best, after `epochs` of training.

    Args:
        vectors: (n, d).
        dims: k.
        seed: of the initial parameters and the order of batches.
        start: changes nothing; the places follow from the vectors.
        epochs: passes over the vectors.

    Raises:
        InputError: vectors that cannot be projected.

    >>> autoencoder(np.eye(6), epochs=1).shape
    (6, 2)
    """
    x = checked(vectors, dims, start)
    embedder = Embedder("mlp", dims, epochs=epochs, lr=0.01, random_state=seed, options={"hidden": (32,)})
    return embedder.fit(x).transform(x)
