"""StreamSource: batches that the caller's loader reads, the same at every pass."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, NamedTuple

import torch
from jaxtyping import Integer
from torch import Tensor

from intaglio.errors import InputError, RunError
from intaglio.sources.batch import Batch, split
from intaglio.sources.iterable import IterableReader
from intaglio.sources.loader import LoaderReader
from intaglio.sources.memory import MemorySource
from intaglio.sources.tree import digest, joined, leaves, placed, size

__all__ = ["CHUNK_BYTES", "StreamSource"]

CHUNK_BYTES = 256 * 2**20  # of batches that are held at once; data that fits is read a single time


class Seen(NamedTuple):
    """What the first pass over the data has found."""

    counts: list[int]
    digests: list[str]
    targets: Tensor | None
    batches: list[Batch] | None


@dataclass(frozen=True)
class StreamSource:
    """Batches made by a reader: examples and order are those of the first pass, at every pass.

    Data of up to `limit` bytes is kept after the first pass, so that it is decoded once. More is read
    again, in groups of that size, each for all points of a surface; should other examples come, it is an error.

    Args:
        reader: gives the caller's batches.
        whole: hand the caller's batches on as they are, for a `forward` that reads them.
        like: a tensor on whose device and, unless `whole`, in whose dtype the batches come.
        limit: bytes of batches to hold at once.
        undivided: whether each batch is a set that a loss compares.
    """

    reader: LoaderReader | IterableReader
    whole: bool = False
    like: Tensor | None = None
    limit: int = CHUNK_BYTES
    undivided: bool = False

    order = None

    @property
    def name(self) -> str:
        """What the data is called in captions."""
        return self.reader.name

    def __len__(self) -> int:
        return sum(self._seen.counts)

    @property
    def fingerprint(self) -> str:
        """SHA-256 over all batches, to notice that data has changed."""
        return digest(self._seen.digests)

    @property
    def targets(self) -> Tensor | None:
        """The targets of all examples; None where they are not one tensor."""
        return self._seen.targets

    @property
    def plan(self) -> str:
        """How the examples stand in batches, for what depends on it."""
        return f"{len(self._seen.counts)} batches of up to {max(self._seen.counts)}"

    def batches(self) -> Iterator[Batch]:
        """All examples in their fixed order, in the caller's own batches."""
        kept = self._seen.batches
        return iter(kept) if kept is not None else self._again()

    def chunks(self) -> Iterator[list[Batch]]:
        """The batches in groups that are read once for all points: all at once where they fit."""
        if self._seen.batches is not None:
            yield self._seen.batches
            return
        chunk: list[Batch] = []
        held = 0
        for batch in self._again():
            held += _size(batch)
            if chunk and held > self.limit:
                yield chunk
                chunk, held = [], _size(batch)
            chunk.append(batch)
        yield chunk

    def divided(self, rows: int) -> Iterator[list[Batch]]:
        """As `chunks`, in batches of at most `rows` examples: larger ones in pieces, smaller ones together."""
        if max(self._seen.counts) < rows and self._memory is not None:
            yield from self._memory.divided(rows)
            return
        for chunk in self.chunks():
            yield [piece for batch in chunk for piece in batch.divided(rows)]

    def pick(self, rows: Integer[Tensor, "b"]) -> Batch:
        """The examples at `rows` as one batch.

        Raises:
            InputError: the data cannot give single examples.
        """
        if self._memory is not None:
            return self._memory.pick(rows)
        if self.reader.sizes != self._seen.counts:
            came = f"data of {self.name} that comes in whole batches"
            raise InputError(came, expected="single examples", hint="a Dataset of examples that has an index")
        return replace(self._placed(self.reader.pick(rows), 0), rows=rows)

    def steps(self, batch_size: int) -> int:
        """How many batches `epoch` gives."""
        return -(-len(self) // batch_size) if self._pickable else len(self._seen.counts)

    def epoch(self, batch_size: int, generator: torch.Generator) -> Iterator[Batch]:
        """All examples once, for training, shuffled.

        Where single examples cannot be had they are shuffled within the groups that `chunks` reads, in batches of the
        caller's sizes, or, where these are sets or of different shapes, by whole batches.
        """
        if self._pickable:
            for rows in torch.split(torch.randperm(len(self), generator=generator), batch_size):
                yield self.pick(rows)
            return
        for chunk in self.chunks():
            yield from _mixed(chunk, self.whole, generator)

    def to(self, like: Tensor) -> "StreamSource":
        """On the device of `like`, real inputs and targets in its dtype unless the batches stay whole."""
        return replace(self, like=like)

    @cached_property
    def _seen(self) -> Seen:
        """The first pass over the data: sizes, digests, targets and, if they fit, the batches."""
        counts: list[int] = []
        digests: list[str] = []
        targets: list[Any] = []
        batches: list[Batch] | None = []
        held, start = 0, 0
        for raw in self.reader.read():
            batch = self._placed(raw, start)
            start += len(batch)
            held += _size(batch)
            counts.append(len(batch))
            digests.append(digest(raw))
            targets.append(batch.targets)
            batches = batches if held <= self.limit else None
            if batches is not None:
                batches.append(batch)
        if not start:
            raise InputError(f"{self.name} without examples", expected="at least one batch")
        return Seen(counts, digests, _together(targets), batches)

    def _again(self) -> Iterator[Batch]:
        """A later pass, checked against the first."""
        start, number = 0, -1
        for number, raw in enumerate(self.reader.read()):
            if number >= len(self._seen.digests) or digest(raw) != self._seen.digests[number]:
                self._refuse(f"batch {number + 1} with other examples")
            batch = self._placed(raw, start)
            start += len(batch)
            yield batch
        if number + 1 < len(self._seen.digests):
            self._refuse(f"{number + 1} batches instead of {len(self._seen.digests)}")

    def _refuse(self, came: str) -> None:
        hint = "a Dataset that has an index, a seed in its own generator, or list(batches)"
        raise RunError(f"{self.name} gave {came} at a later pass", expected="the same at every pass", hint=hint)

    def _placed(self, raw: Any, start: int) -> Batch:
        with torch.inference_mode(False):
            words = self.whole and any(isinstance(leaf, str) for leaf in leaves(raw))  # which a cut would leave whole
            batch = replace(split(raw, whole=self.whole).at(start), undivided=self.undivided or words)
            if self.like is None:
                return batch
            inputs, targets = placed((batch.inputs, batch.targets), self.like, cast=not self.whole)
            mask = None if batch.mask is None else batch.mask.to(self.like.device)
            return replace(batch, inputs=inputs, targets=targets, mask=mask)

    @property
    def _pickable(self) -> bool:
        return not self.undivided and (self._memory is not None or self.reader.sizes == self._seen.counts)

    @cached_property
    def _memory(self) -> MemorySource | None:
        """All examples as one, where they are kept and stand in rows of one shape."""
        return None if self._seen.batches is None else _as_one(self._seen.batches, self.whole)


def _as_one(batches: list[Batch], whole: bool) -> MemorySource | None:
    """Examples of several batches as one, where they stand in rows of one shape."""
    if not all(batch.sliceable for batch in batches):
        return None
    try:
        inputs, targets = joined([(batch.inputs, batch.targets) for batch in batches])
    except (InputError, ValueError):  # padded to other lengths, or of other structure
        return None
    return MemorySource(inputs, targets, whole=whole)


def _mixed(batches: list[Batch], whole: bool, generator: torch.Generator) -> Iterator[Batch]:
    """The same examples in batches of the same sizes, in random order; else the same batches in random order."""
    memory = _as_one(batches, whole)
    if memory is None:
        for place in torch.randperm(len(batches), generator=generator).tolist():
            yield batches[place]
        return
    for rows in torch.split(torch.randperm(len(memory), generator=generator), [len(batch) for batch in batches]):
        yield replace(memory.pick(rows), rows=rows + batches[0].rows[0])


def _size(batch: Batch) -> int:
    return size((batch.inputs, batch.targets))


def _together(targets: list[Any]) -> Tensor | None:
    """One tensor of all batches' targets, where they are rows of one shape."""
    if not all(isinstance(each, Tensor) for each in targets):
        return None
    if len({(each.shape[1:], each.ndim > 0) for each in targets}) > 1:
        return None
    return joined(targets)  # type: ignore[no-any-return]
