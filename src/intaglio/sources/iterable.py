"""IterableReader: a list of batches, or anything that can be iterated again and again."""

from collections.abc import Iterable, Iterator
from typing import Any

from intaglio.features import Streamed
from intaglio.sources.steady import steadily

__all__ = ["IterableReader"]


class IterableReader:
    """The batches of an iterable in the order it gives them.

    Args:
        batches: iterated once a pass; a list, or an object whose ``__iter__`` begins anew.
    """

    sizes = None

    def __init__(self, batches: Iterable[Any]) -> None:
        self._batches = batches

    @property
    def name(self) -> str:
        """What the data is called in captions."""
        if isinstance(self._batches, Streamed):
            return self._batches.name
        return "batches" if isinstance(self._batches, list) else type(self._batches).__name__

    def read(self) -> Iterator[Any]:
        """One pass over the caller's batches."""
        return steadily(lambda: self._batches)

    def pick(self, rows: Any) -> Any:
        """Not to be had: single examples cannot be asked for."""
        raise NotImplementedError
