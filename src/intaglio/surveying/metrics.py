"""Metrics of the caller's own as channels: functions of outputs and targets, and objects that gather batches."""

import copy
from collections.abc import Callable
from typing import Any, Protocol, runtime_checkable

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import InputError
from intaglio.sources import Batch
from intaglio.sources.tree import described

__all__ = ["Gathering", "Metric", "measured", "started", "told"]


@runtime_checkable
class Gathering(Protocol):
    """A metric that sees batch after batch and then says one number, as those of torchmetrics do."""

    def update(self, outputs: Any, targets: Any) -> Any:
        """Take a batch in."""

    def compute(self) -> Any:
        """The number for all batches since `reset`."""

    def reset(self) -> Any:
        """Forget all batches."""


Metric = Callable[[Any, Any], Any] | Gathering


def measured(name: str, metric: Callable[[Any, Any], Any], outputs: Any, batch: Batch) -> Float[Tensor, "*b"]:
    """``metric(outputs, targets)``: (b,) values, one an example, or one mean.

    Raises:
        InputError: another shape, or no number.
    """
    found = _number(metric(outputs, batch.targets))
    if found is None or found.shape not in ((), (len(batch),)):
        came = f"metric {name!r} gave {'no number' if found is None else described(found)} for a batch of {len(batch)}"
        raise InputError(came, expected=f"({len(batch)},), one value per example, or one mean")
    return found


def started(metric: Gathering) -> Gathering:
    """A copy of the metric that has seen nothing; the caller's stays as it is."""
    own = copy.deepcopy(metric)
    own.reset()
    return own


def told(name: str, metric: Gathering) -> float:
    """What a gathering metric says of the batches it has seen.

    Raises:
        InputError: several numbers, or none.
    """
    found = _number(metric.compute())
    if found is None or found.ndim:
        came = f"metric {name!r} computed {'no number' if found is None else described(found)}"
        raise InputError(came, expected="one number", hint="one metric for each number, e.g. with average='macro'")
    return float(found)


def _number(value: Any) -> Tensor | None:
    """As a real tensor; None for anything else."""
    if isinstance(value, Tensor):
        return None if value.is_complex() else value.detach().double()
    return torch.tensor(value, dtype=torch.float64) if isinstance(value, int | float) else None
