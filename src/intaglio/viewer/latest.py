"""One thread that answers the newest question; those that a newer one has overtaken are never begun."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import Generic, TypeVar

__all__ = ["Latest"]

Question = TypeVar("Question")


class Latest(Generic[Question]):
    """At most one question in work and one waiting, however many are asked.

    Args:
        answer: does the work and passes on what it finds; called in the thread, never twice at once.

    >>> found = []
    >>> latest = Latest(found.append)
    >>> latest.ask("one").result()
    >>> latest.close()
    >>> found
    ['one']
    """

    def __init__(self, answer: Callable[[Question], None]) -> None:
        self._answer = answer
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="intaglio-live")
        self._waiting: Future[None] | None = None
        self._lock = Lock()

    def ask(self, question: Question) -> "Future[None]":
        """Take the place of whatever waits; the future is done when this is answered, or cancelled if overtaken."""
        with self._lock:
            if self._waiting is not None:
                self._waiting.cancel()
            self._waiting = self._pool.submit(self._answer, question)
            return self._waiting

    def close(self) -> None:
        """Begin nothing more, and wait for what is in work."""
        self._pool.shutdown(cancel_futures=True)
