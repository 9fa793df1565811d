"""Whether somebody still waits for what is being made: long work looks now and then, and ends once nobody does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["Unwanted", "go_on", "wanted_while"]

_IS_WANTED: ContextVar[Callable[[], bool]] = ContextVar("is_wanted", default=lambda: True)


class Unwanted(Exception):
    """Who asked has left, and the work has ended unfinished."""


def go_on() -> None:
    """Go on with the work.

    Raises:
        Unwanted: nobody waits for it any more.
    """
    if not _IS_WANTED.get()():
        raise Unwanted


@contextmanager
def wanted_while(is_wanted: Callable[[], bool]) -> Iterator[None]:
    """Work within this block goes on as long as this holds; threads that it begins take that over with their context.

    >>> with wanted_while(lambda: False):
    ...     go_on()
    Traceback (most recent call last):
    intaglio.viewer.wanted.Unwanted
    """
    token = _IS_WANTED.set(is_wanted)
    try:
        yield
    finally:
        _IS_WANTED.reset(token)
