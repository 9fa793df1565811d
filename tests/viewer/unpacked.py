"""Arrays of the view's payload as numpy has them."""

import base64
from typing import Any

import numpy as np


def unpacked(packed: dict[str, Any]) -> np.ndarray:
    """Back from type, shape and bytes."""
    flat = np.frombuffer(base64.b64decode(packed["data"]), dtype=np.dtype(packed["dtype"]).newbyteorder("<"))
    return flat.reshape(packed["shape"])
