"""Halving: when memory runs out, go on with half a batch, and say so."""

import gc
import warnings
from collections.abc import Callable
from typing import TypeVar

import torch

from intaglio.errors import RunError
from intaglio.sources import Batch

__all__ = ["Halving"]

T = TypeVar("T")

SIGNS = ("out of memory", "can't allocate memory", "not enough memory")


class Halving:
    """Runs work on batches, in pieces once a batch has been too large; remembers how large they may be."""

    limit: int | None = None

    def run(self, batch: Batch, work: Callable[[Batch], T]) -> list[T]:
        """The results of `work` on the batch, or on its pieces in order.

        Raises:
            RunError: not even a single example fits, or the batch cannot be divided.
        """
        done: list[T] = []
        waiting = [batch]
        while waiting:
            piece = waiting.pop(0)
            smaller = self.pieces(piece)
            if len(smaller) > 1:
                waiting[:0] = smaller
                continue
            try:
                done.append(work(piece))
                continue
            except RuntimeError as error:
                if not any(sign in str(error) for sign in SIGNS):
                    raise
                reason = str(error).partition("\n")[0]
            self._lower(piece, reason)  # outside of the handler, which holds on to what filled the memory
            waiting.insert(0, piece)
        return done

    def pieces(self, batch: Batch) -> list[Batch]:
        """The batch in parts that have room, as far as is known by now."""
        if self.limit is None or len(batch) <= self.limit or not batch.sliceable:
            return [batch]
        return [batch.take(slice(start, start + self.limit)) for start in range(0, len(batch), self.limit)]

    def _lower(self, piece: Batch, reason: str) -> None:
        if len(piece) < 2 or not piece.sliceable:
            what = f"memory ran out with {len(piece)} example(s) at once ({reason})"
            raise RunError(what, expected="room for one batch", hint="a smaller model or batch, or another device")
        self.limit = -(-len(piece) // 2)
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        said = f"memory ran out with batches of {len(piece)} examples; going on with {self.limit}, the values stay"
        warnings.warn(said, stacklevel=2)
