"""σ(x) from a table, to single precision."""

from typing import Any

import numpy as np
from jaxtyping import Float32

from intaglio.shallow.compiled import compiled

__all__ = ["SIGMOIDS", "sigmoid"]

REACH = 8.0
_CELLS = 4096  # linear between neighbours: off by at most 2⁻²², under the rounding of the sums that come in
_PER_UNIT = np.float32(_CELLS / (2 * REACH))
_REACH = np.float32(REACH)

SIGMOIDS: Float32[np.ndarray, "n"] = (1 / (1 + np.exp(-np.linspace(-REACH, REACH, _CELLS + 1)))).astype(np.float32)


@compiled
def sigmoid(x: Any, table: Float32[np.ndarray, "n"]) -> Any:
    """1 / (1 + e⁻ˣ); beyond the table exactly, so that no example is left out, however wrong."""
    if not (-_REACH <= x < _REACH):  # NaN too
        return np.float32(1.0 / (1.0 + np.exp(-np.float64(max(x, np.float32(-80.0))))))
    place = (x + _REACH) * _PER_UNIT
    cell = np.int64(place)
    return table[cell] + (place - np.float32(cell)) * (table[cell + 1] - table[cell])
