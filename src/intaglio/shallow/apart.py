"""Arrays that share no line of the cache with another, for threads that write side by side."""

import math
from typing import Any

import numpy as np

__all__ = ["apart"]

LINES = 128  # bytes: processors fetch lines of 64 in pairs


def apart(shape: tuple[int, ...], kind: Any) -> np.ndarray:
    """An uninitialised array that begins at a line of its own, and after whose end the line stays empty.

    >>> apart((2, 3), np.float32).ctypes.data % LINES
    0
    """
    size = math.prod(shape) * np.dtype(kind).itemsize
    room = np.empty((size // LINES + 2) * LINES, dtype=np.uint8)
    start = -room.ctypes.data % LINES
    found: np.ndarray = room[start : start + size].view(kind).reshape(shape)
    return found
