"""Evaluation: what one batch gives at one point."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.sources.tree import joined

__all__ = ["Evaluation"]


@dataclass(frozen=True)
class Evaluation:
    """One batch at one point: a loss per example, the model's outputs, and the embedding if it has one.

    Args:
        losses: of each example; the batch's mean, as often, where the loss gives no more.
        outputs: whatever the model returned; of a Hugging Face model its logits.
        embedding: one row an example.
        per_example: whether each loss is the example's own.
    """

    losses: Float[Tensor, "b"]
    outputs: Any
    embedding: Float[Tensor, "b d"] | None
    per_example: bool = True

    @classmethod
    def joined(cls, parts: "Sequence[Evaluation]") -> "Evaluation":
        """The evaluations of a batch's pieces as that of the batch."""
        if len(parts) == 1:
            return parts[0]
        rows = [part.embedding for part in parts if part.embedding is not None]
        return cls(
            torch.cat([part.losses for part in parts]),
            joined([part.outputs for part in parts]),
            torch.cat(rows) if rows else None,
            all(part.per_example for part in parts),
        )
