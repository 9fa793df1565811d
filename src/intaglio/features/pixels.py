"""Arrays of pixels in one form: channels before rows and columns, numbers from 0 to 1."""

import numpy as np
from jaxtyping import Shaped

from intaglio.errors import InputError

__all__ = ["CHANNELS", "channels_first", "zero_to_one"]

CHANNELS = {1: ("",), 3: (" red", " green", " blue")}

Pixels = Shaped[np.ndarray, "n channels rows columns"]


def channels_first(array: Shaped[np.ndarray, "*axes"]) -> Pixels:
    """Images (n, rows, columns), or with 1 or 3 channels as second or last axis, as (n, channels, rows, columns).

    Raises:
        InputError: another shape.
    """
    if array.ndim == 3:
        return array[:, None]
    if array.ndim == 4 and array.shape[1] in CHANNELS:
        return array
    if array.ndim == 4 and array.shape[3] in CHANNELS:
        return array.transpose(0, 3, 1, 2)
    expected = "(n, rows, columns), (n, channels, rows, columns) or (n, rows, columns, channels) with 1 or 3 channels"
    raise InputError(f"images of shape {array.shape}", expected=expected)


def zero_to_one(pixels: Pixels) -> np.ndarray:
    """Whole numbers of 0 to 255 divided by 255, others as they are."""
    if pixels.size == 0:
        raise InputError(f"images of shape {pixels.shape}", expected="at least one image of at least one pixel")
    if pixels.dtype.kind == "f":
        return np.ascontiguousarray(pixels, dtype=np.float32)
    low, high = int(pixels.min()), int(pixels.max())
    if pixels.dtype.kind not in "uib" or low < 0 or high > 255:
        came = f"pixels of type {pixels.dtype} from {low} to {high}"
        raise InputError(came, expected="whole numbers of 0 to 255, or real ones", hint="images.astype('float32') / …")
    return np.ascontiguousarray(pixels / np.float32(1 if pixels.dtype.kind == "b" else 255), dtype=np.float32)
