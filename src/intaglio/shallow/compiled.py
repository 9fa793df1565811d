"""Kernels compiled by numba where it is installed; the same functions as plain Python where not."""

import hashlib
import inspect
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

try:
    import numba
except ModuleNotFoundError:  # the extra `words` is not installed
    numba = None

__all__ = ["compiled", "say_if_plain"]

Kernel = TypeVar("Kernel", bound=Callable[..., Any])

HERE = Path(__file__).parent
FAST = {"reassoc", "contract", "nsz", "arcp", "afn"}  # sums in any order; NaN and infinity keep their meaning

_SAID: set[str] = set()


def compiled(kernel: Kernel) -> Kernel:
    """The kernel in machine code, kept in a cache from run to run; it runs beside other threads."""
    if numba is None:
        return kernel
    with _cache_of_these_sources():
        made: Kernel = numba.njit(nogil=True, fastmath=FAST, cache=True, error_model="numpy")(inspect.unwrap(kernel))
    return made


@contextmanager
def _cache_of_these_sources() -> Iterator[None]:
    """A cache that goes stale with any kernel: numba looks at a kernel's own file, not at those it calls."""
    before = numba.config.CACHE_DIR
    numba.config.CACHE_DIR = str(Path(before or HERE / "__pycache__") / f"kernels-{_digest()}")
    try:
        yield
    finally:
        numba.config.CACHE_DIR = before


@cache
def _digest() -> str:
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(HERE.glob("*.py")))).hexdigest()[:12]


def say_if_plain() -> None:
    """Warn, once a process, that the kernels run as plain Python."""
    if numba is None and "plain" not in _SAID:
        _SAID.add("plain")
        text = "without numba this runs as plain Python, hundreds of times slower; pip install intaglio[words]"
        warnings.warn(text, stacklevel=3)
