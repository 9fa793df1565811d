"""What principal components make of pure chance: the null that a path of training is held against."""

import numpy as np
from jaxtyping import Float

__all__ = ["random_walk_shares"]


def random_walk_shares(points: int, components: int = 2) -> Float[np.ndarray, "components"]:
    """Shares of the variance that the first principal components take of a random walk in many dimensions.

    In the limit of many dimensions the Gram matrix of a walk's points is min(i, j), centred; its
    eigenvalues give the shares, which tend to (6/π²)/k² for long walks: 61 % and 15 %
    (Antognini & Sohl-Dickstein, 2018). A path of training whose shares are no higher than these shows
    nothing by lying near a plane.

    Args:
        points: how many points the path has, its start included.
        components: how many shares are wanted; those beyond ``points − 1`` are 0.

    >>> random_walk_shares(2).round(9).tolist()
    [1.0, 0.0]
    >>> random_walk_shares(1000).round(3).tolist()
    [0.608, 0.152]
    """
    at = np.arange(1, points + 1, dtype=np.float64)
    gram = np.minimum(at[:, None], at[None, :])
    gram = gram - gram.mean(0) - gram.mean(1)[:, None] + gram.mean()
    found = np.maximum(np.linalg.eigvalsh(gram)[::-1], 0.0)
    total = found.sum()
    shares = found / total if total > 0 else found
    return np.pad(shares, (0, components))[:components]
