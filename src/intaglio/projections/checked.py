"""What every projection asks of the vectors it is given."""

import numpy as np
from jaxtyping import Float

from intaglio.errors import InputError

__all__ = ["checked"]

LEAST = 5  # vectors; fewer have no neighbourhoods


def checked(
    vectors: Float[np.ndarray, "n d"], dims: int, start: Float[np.ndarray, "m j"] | None
) -> Float[np.ndarray, "n d"]:
    """The vectors in float64.

    Raises:
        InputError: fewer than five, one that is not finite, fewer of them or of their columns than `dims`, or a start
            of another shape.
    """
    found = np.asarray(vectors, np.float64)
    if len(found) < LEAST or min(found.shape) < dims or dims < 1:
        came = f"{len(found)} vectors of {found.shape[1]} dimensions to project to {dims}"
        raise InputError(came, expected=f"at least {LEAST}, and as many vectors and dimensions as that")
    bad = np.flatnonzero(~np.isfinite(found).all(1))
    if len(bad):
        raise InputError(f"vector {bad[0]} is not finite", expected="real numbers", hint="a smaller learning rate")
    if start is not None and start.shape != (len(found), dims):
        raise InputError(f"a start of shape {start.shape}", expected=f"({len(found)}, {dims})")
    return found
