"""The range of a channel: how far it reaches, of which errors are stated as shares (no torch)."""

import numpy as np
import xarray as xr
from jaxtyping import Float

__all__ = ["range_of"]


def range_of(values: xr.DataArray | Float[np.ndarray, "*axes"]) -> float:
    """Highest minus lowest finite value; 0 where there is none.

    >>> range_of(np.array([1.0, np.nan, 4.0, np.inf])), range_of(np.array([np.nan]))
    (3.0, 0.0)
    """
    given = np.asarray(values)
    finite = given[np.isfinite(given)]
    return float(np.ptp(finite)) if finite.size else 0.0
