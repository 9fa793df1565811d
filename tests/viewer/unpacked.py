"""The view's payload and its arrays as Python and numpy have them."""

import base64
import json
from typing import Any

import numpy as np


def unpacked(packed: dict[str, Any]) -> np.ndarray:
    """Back from type, shape and bytes, which in JSON are in base64."""
    data = packed["data"]
    whole = base64.b64decode(data) if isinstance(data, str) else data
    flat = np.frombuffer(whole, dtype=np.dtype(packed["dtype"]).newbyteorder("<"))
    return flat.reshape(packed["shape"])


def from_binary(whole: bytes) -> Any:
    """What `intaglio.viewer.carried.to_binary` has written."""
    length = int.from_bytes(whole[:4], "little")
    start = 8 + length

    def read(value: dict[str, Any]) -> dict[str, Any]:
        if not {"at", "size"} <= value.keys():
            return value
        data = whole[start + value["at"] : start + value["at"] + value["size"]]
        return {"dtype": value["dtype"], "shape": value["shape"], "data": data}

    return json.loads(whole[8:start], object_hook=read)
