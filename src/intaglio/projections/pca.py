"""Principal components: the directions of the largest variance."""

import numpy as np
from jaxtyping import Float

from intaglio.plots.embedding import principal_components
from intaglio.projections.checked import checked

__all__ = ["pca"]


def pca(
    vectors: Float[np.ndarray, "n d"], *, dims: int = 2, seed: int = 0, start: Float[np.ndarray, "m j"] | None = None
) -> Float[np.ndarray, "n k"]:
    """Coordinates in the first principal axes; `seed` and `start` change nothing, for it has one answer.

    Raises:
        InputError: as all projections, for vectors that cannot be projected.

    >>> pca(np.diag([3.0, 2.0, 1.0, 0.0, 0.0])).shape
    (5, 2)
    """
    return principal_components(checked(vectors, dims, start))[0][:, :dims]
