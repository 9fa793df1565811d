"""Batch: some examples as the model takes them, and how the caller's own batches are read as such."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from jaxtyping import Bool, Int64, Integer
from torch import Tensor

from intaglio.errors import InputError
from intaglio.sources.tree import as_tensors, described, leaves, mapped, tensors

__all__ = ["TARGET_KEYS", "Batch", "Parts", "even", "split"]

TARGET_KEYS = ("labels", "label", "targets", "target", "y")
PLAIN = (Tensor, str, int, float, type(None))  # what a batch may hold and be cut


@dataclass(frozen=True)
class Batch:
    """What the model is called with, the targets, and the positions of these examples in the source.

    Args:
        inputs: a tensor, a tuple of arguments or a dict of named ones; or, for a `forward` of one's own, the
            caller's batch as it is.
        targets: as the loss takes them; None where `inputs` hold them.
        rows: (b,) consecutive positions in the source, or any where examples were picked.
        mask: (m,) which of the model's m outputs are these b examples, e.g. the nodes of a graph to train on.
        undivided: whether a loss compares these examples with one another, so that no part stands for itself.
    """

    inputs: Any
    targets: Any
    rows: Integer[Tensor, "b"]
    mask: Bool[Tensor, "m"] | None = None
    undivided: bool = False

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def labels(self) -> Int64[Tensor, "b"]:
        """The targets, where they are classes, as indices."""
        return self.targets.long()  # type: ignore[no-any-return]

    @property
    def sliceable(self) -> bool:
        """Whether the first axis of every tensor counts the examples, and each of them stands for itself.

        Objects of other libraries, such as a batch of graphs, cannot be cut.
        """
        parts = list(leaves((self.inputs, self.targets)))
        alone = self.mask is None and not self.undivided and all(isinstance(part, PLAIN) for part in parts)
        return alone and all(part.ndim > 0 and len(part) == len(self) for part in parts if isinstance(part, Tensor))

    def take(self, rows: Any) -> "Batch":
        """Some examples of a sliceable batch; `rows` is an index or a slice."""
        inputs, targets = mapped((self.inputs, self.targets), lambda part: part[rows])
        return Batch(inputs, targets, self.rows[rows])

    def divided(self, rows: int) -> "list[Batch]":
        """Pieces of nearly equal size, of at most `rows` examples; the batch itself where it cannot be sliced."""
        if len(self) <= rows or not self.sliceable:
            return [self]
        size = even(len(self), rows)
        return [self.take(slice(start, start + size)) for start in range(0, len(self), size)]


def even(count: int, most: int) -> int:
    """The size of as few and as equal pieces of `count` as can be, none larger than `most`.

    >>> even(10, 4), even(8, 4)
    (4, 4)
    """
    return -(-count // -(-count // most))


class Parts(NamedTuple):
    """A caller's batch, taken apart."""

    inputs: Any
    targets: Any
    mask: Tensor | None

    @property
    def examples(self) -> int:
        """How many examples there are: the length of the first tensor among targets, then inputs.

        Raises:
            InputError: no tensor tells.
        """
        if self.mask is not None:
            return int(self.mask.sum())
        first = next(iter(tensors((self.targets, self.inputs))), None)
        if first is None:
            raise InputError(f"a batch {described(self.inputs)}", expected="tensors in it", hint="another collate_fn")
        return len(first) if first.ndim else 1

    def at(self, start: int) -> Batch:
        """The batch whose first example is at position `start` of the source."""
        return Batch(self.inputs, self.targets, torch.arange(start, start + self.examples), self.mask)


def split(raw: Any, *, whole: bool = False) -> Parts:
    """Inputs and targets of a caller's batch.

    A pair is (inputs, targets), a longer tuple (a, b, …, targets), a mapping has its targets under one of
    `TARGET_KEYS`, an object that the model takes whole, such as a batch of graphs, has them as ``.y``.
    Targets of the form ``{"y": values, "mask": mask}`` count only where the mask is true.

    Args:
        raw: the batch as the caller's loader gives it.
        whole: leave the batch as it is for a `forward` of the caller's own; targets are a help then.

    Raises:
        InputError: a structure without recognisable targets.
    """
    given, targets = _divided(raw)
    if whole:
        inputs: Any = raw
    elif given is None and targets is not None and not isinstance(raw, Mapping):
        inputs, targets = raw, as_tensors(targets)  # a batch of graphs, for a model that takes it as it is
    elif given is None or targets is None:
        keys = ", ".join(TARGET_KEYS)
        raise InputError(
            f"a batch {described(raw)}",
            expected=f"(inputs, targets), (a, b, …, targets) or a dict with one of {keys}",
            hint="forward=, a function (model, batch) that gives the losses",
        )
    else:
        inputs, targets = as_tensors(given), as_tensors(targets)
    values, mask = _masked(targets)
    return Parts(inputs, values, mask)


def _divided(raw: Any) -> tuple[Any, Any]:
    """(inputs, targets), None for what is not there."""
    if isinstance(raw, Mapping):
        key = _target_key(raw)
        inputs = {name: value for name, value in raw.items() if name != key}
        return inputs or None, None if key is None else raw[key]
    if isinstance(raw, tuple | list) and len(raw) > 1:
        return raw[0] if len(raw) == 2 else tuple(raw[:-1]), raw[-1]
    return None, getattr(raw, "y", None)  # a batch of graphs


def _target_key(raw: Mapping[Any, Any]) -> str | None:
    return next((key for key in TARGET_KEYS if key in raw), None)


def _masked(targets: Any) -> tuple[Any, Tensor | None]:
    """Targets where their mask is true, and the mask."""
    if not isinstance(targets, Mapping) or "mask" not in targets or len(targets) != 2:
        return targets, None
    key, mask = _target_key(targets), targets["mask"]
    if key is None or not isinstance(mask, Tensor) or mask.dtype != torch.bool or mask.ndim != 1:
        raise InputError(f"targets {described(targets)}", expected="{'y': values, 'mask': one truth value each}")
    values = targets[key]
    if len(values) != len(mask):
        raise InputError(f"{len(values)} targets with a mask of {len(mask)}", expected="one truth value per target")
    return values[mask], mask
