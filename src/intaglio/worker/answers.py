"""Answers: targets that are classes, and outputs that name them."""

from typing import Any

import torch
from jaxtyping import Bool
from torch import Tensor

__all__ = ["are_classes", "correct"]

MOST_CLASSES = 10_000  # larger whole numbers are no classes, but counts or identifiers


def are_classes(targets: Any) -> bool:
    """Whether targets are whole numbers from 0, one an example, and not too many."""
    if not isinstance(targets, Tensor) or targets.ndim != 1 or targets.dtype == torch.bool:
        return False
    return not targets.is_floating_point() and int(targets.min()) >= 0 and int(targets.max()) < MOST_CLASSES


def correct(outputs: Any, targets: Any) -> Bool[Tensor, "b"] | None:
    """Which examples the largest output names rightly; None where outputs or targets are no classes."""
    if not isinstance(outputs, Tensor) or not isinstance(targets, Tensor) or targets.dtype == torch.bool:
        return None
    if targets.is_floating_point() or outputs.ndim != 2 or targets.ndim != 1 or outputs.shape[1] < 2:
        return None  # a single logit has no largest
    return torch.eq(outputs.argmax(1), targets)
