"""Kernels compiled by numba where it is installed; the same functions as plain Python where not."""

import inspect
import warnings
from collections.abc import Callable
from typing import Any, TypeVar

try:
    import numba
except ModuleNotFoundError:  # the extra `words` is not installed
    numba = None

__all__ = ["compiled", "say_if_plain"]

Kernel = TypeVar("Kernel", bound=Callable[..., Any])

FAST = {"reassoc", "contract", "nsz", "arcp", "afn"}  # sums in any order; NaN and infinity keep their meaning

_SAID: set[str] = set()


def compiled(kernel: Kernel) -> Kernel:
    """The kernel in machine code, kept in a cache from run to run; it runs beside other threads."""
    if numba is None:
        return kernel
    made: Kernel = numba.njit(nogil=True, fastmath=FAST, cache=True, error_model="numpy")(inspect.unwrap(kernel))
    return made


def say_if_plain() -> None:
    """Warn, once a process, that the kernels run as plain Python."""
    if numba is None and "plain" not in _SAID:
        _SAID.add("plain")
        text = "without numba this runs as plain Python, hundreds of times slower; pip install intaglio[words]"
        warnings.warn(text, stacklevel=3)
