"""Sources: data as batches in one fixed order, so that every point of a surface sees the same examples."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import torch
from jaxtyping import Integer
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.params import fingerprint

__all__ = ["Batch", "MemorySource", "as_source"]

CACHE_ROWS = 512  # examples a batch: small models stay in the processor's cache (measured on MLPs and CNNs)


@dataclass(frozen=True)
class Batch:
    """What the model is called with, the targets, and the positions of these examples in the source."""

    inputs: Any
    targets: Any
    rows: Integer[Tensor, "b"]

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(frozen=True)
class MemorySource:
    """Examples that stand in memory: tensors whose first axis counts them.

    Args:
        inputs: (n, …) tensor.
        targets: (n, …) tensor.
        batch_size: of the batches that `batches` gives.
    """

    inputs: Tensor
    targets: Tensor
    batch_size: int = CACHE_ROWS

    def __len__(self) -> int:
        return len(self.inputs)

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 over all examples, to notice that data has changed."""
        return fingerprint(self.inputs, self.targets)

    def batches(self) -> Iterator[Batch]:
        """All examples in their own order; the last batch may be smaller."""
        for start in range(0, len(self), self.batch_size):
            stop = min(start + self.batch_size, len(self))
            yield Batch(self.inputs[start:stop], self.targets[start:stop], torch.arange(start, stop))

    def chunks(self) -> Iterator[list[Batch]]:
        """The same batches in groups that are read once for all points; here all at once, for they are in memory."""
        yield list(self.batches())

    def pick(self, rows: Integer[Tensor, "b"]) -> Batch:
        """The examples at `rows` as one batch."""
        return Batch(self.inputs[rows], self.targets[rows], rows)

    def to(self, like: Tensor) -> "MemorySource":
        """On the device of `like`, floating inputs and targets in its dtype."""
        inputs, targets = (
            part.to(like) if part.is_floating_point() else part.to(like.device) for part in (self.inputs, self.targets)
        )
        return MemorySource(inputs, targets, self.batch_size)


def as_source(data: Any, batch_size: int | None = None) -> MemorySource:
    """Features or a pair of tensors as a source.

    Raises:
        InputError: no examples, other lengths of inputs and targets, or data of an unknown type.
    """
    if isinstance(data, Features):
        inputs, targets = data.inputs, data.targets
    elif isinstance(data, tuple) and len(data) == 2 and all(isinstance(part, Tensor) for part in data):
        inputs, targets = data
    else:
        raise InputError(f"data of type {type(data).__name__}", expected="Features or a pair (inputs, targets)")
    if len(inputs) != len(targets):
        raise InputError(f"{len(inputs)} inputs with {len(targets)} targets", expected="one target per input")
    if not len(inputs):
        raise InputError("data without examples", expected="at least one")
    return MemorySource(inputs, targets, batch_size or CACHE_ROWS)
