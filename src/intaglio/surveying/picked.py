"""Picked: some of an objective's examples as a source of their own."""

import copy
from collections.abc import Iterator

import numpy as np
import torch
from jaxtyping import Integer

from intaglio.objective import Objective
from intaglio.sources import Batch, Source
from intaglio.sources.batch import even
from intaglio.sources.stream import CHUNK_BYTES
from intaglio.sources.tree import size

__all__ = ["Picked", "among"]


class Picked:
    """Examples asked for by their positions, in batches; they stay in memory where they fit.

    Args:
        source: whose examples can be picked one by one.
        rows: their positions, rising.
        limit: bytes of batches to hold at once.
    """

    order = None

    def __init__(self, source: Source, rows: Integer[np.ndarray, "m"], *, limit: int = CHUNK_BYTES) -> None:
        self.source, self.rows, self.limit = source, rows, limit
        self._held: tuple[int, list[Batch]] | None = None  # and how many examples a batch

    def __len__(self) -> int:
        return len(self.rows)

    def chunks(self) -> Iterator[list[Batch]]:
        """Batches of the caller's own size in groups that are read once for all points."""
        yield from self._chunks(self._own)

    def divided(self, rows: int) -> Iterator[list[Batch]]:
        """As `chunks`, in batches of nearly equal size of at most `rows` examples."""
        yield from self._chunks(even(len(self), rows))

    def batches(self) -> Iterator[Batch]:
        """The examples in batches of the caller's own size."""
        return self._batches(self._own)

    @property
    def _own(self) -> int:
        return len(next(self.source.batches()))

    def _chunks(self, together: int) -> Iterator[list[Batch]]:
        if self._held is not None and self._held[0] == together:
            yield self._held[1]
            return
        chunk: list[Batch] = []
        whole = True
        for batch in self._batches(together):
            if chunk and sum(_size(each) for each in chunk) + _size(batch) > self.limit:
                yield chunk
                chunk, whole = [], False
            chunk.append(batch)
        if whole:
            self._held = together, chunk
        yield chunk

    def _batches(self, together: int) -> Iterator[Batch]:
        with torch.inference_mode(False):
            for part in torch.split(torch.from_numpy(self.rows), together):
                yield self.source.pick(part)


def among(objective: Objective, rows: Integer[np.ndarray, "m"]) -> Objective:
    """The same function of θ over some of its examples; it shares the private model.

    Raises:
        InputError: data that comes in whole batches.
    """
    other = copy.copy(objective)
    other.source = Picked(objective.source, rows)  # type: ignore[assignment]
    return other


def _size(batch: Batch) -> int:
    return size((batch.inputs, batch.targets))
