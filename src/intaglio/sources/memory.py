"""MemorySource: examples that stand in memory."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import torch
from jaxtyping import Integer
from torch import Tensor

from intaglio.params import fingerprint
from intaglio.sources.batch import Batch, even
from intaglio.sources.tree import mapped, placed, tensors

__all__ = ["CACHE_ROWS", "MemorySource"]

CACHE_ROWS = 512  # examples a batch: small models stay in the processor's cache (measured on MLPs and CNNs)


@dataclass(frozen=True)
class MemorySource:
    """Examples that stand in memory: tensors whose first axis counts them.

    Args:
        inputs: (n, …) tensor, or a tuple or mapping of such.
        targets: the same; None where `inputs` hold them.
        batch_size: of the batches that `batches` gives.
        whole: `inputs` are the caller's own structure, for a `forward` that reads it; its types stay.
    """

    inputs: Any
    targets: Any
    batch_size: int = CACHE_ROWS
    whole: bool = False

    name = "tensors"
    order = None

    def __len__(self) -> int:
        return self._count

    @cached_property
    def _count(self) -> int:
        return len(tensors((self.inputs, self.targets))[0])

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 over all examples, to notice that data has changed."""
        return fingerprint(*tensors((self.inputs, self.targets)))

    @property
    def plan(self) -> str:
        """How the examples stand in batches, for what depends on it."""
        return f"batches of {min(self.batch_size, len(self))}"

    def batches(self) -> Iterator[Batch]:
        """All examples in their own order; the last batch may be smaller."""
        for start in range(0, len(self), self.batch_size):
            stop = min(start + self.batch_size, len(self))
            yield self._cut(slice(start, stop), torch.arange(start, stop))

    def chunks(self) -> Iterator[list[Batch]]:
        """The same batches in groups that are read once for all points; here all at once, for they are in memory."""
        yield list(self.batches())

    def divided(self, rows: int) -> Iterator[list[Batch]]:
        """As `chunks`, in batches of nearly equal size of at most `rows` examples."""
        return replace(self, batch_size=even(len(self), rows)).chunks()

    def pick(self, rows: Integer[Tensor, "b"]) -> Batch:
        """The examples at `rows` as one batch."""
        return self._cut(rows, rows)

    def _cut(self, where: Any, rows: Integer[Tensor, "b"]) -> Batch:
        inputs, targets = mapped((self.inputs, self.targets), lambda part: part[where])
        return Batch(inputs, targets, rows)

    def steps(self, batch_size: int) -> int:
        """How many batches `epoch` gives."""
        return -(-len(self) // batch_size)

    def epoch(self, batch_size: int, generator: torch.Generator) -> Iterator[Batch]:
        """All examples once, shuffled, for training."""
        for rows in torch.split(torch.randperm(len(self), generator=generator), batch_size):
            yield self.pick(rows)

    def to(self, like: Tensor) -> "MemorySource":
        """On the device of `like`, real inputs and targets in its dtype."""
        inputs, targets = placed((self.inputs, self.targets), like, cast=not self.whole)
        return replace(self, inputs=inputs, targets=targets)
