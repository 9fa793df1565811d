"""Pairs: two examples at a time and whether they belong together, drawn once and a part of the objective."""

from dataclasses import dataclass
from typing import Any

import torch
from jaxtyping import Bool, Integer, Shaped
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.losses.comparing import pairs_of
from intaglio.sources.drawn import Drawn

__all__ = ["Pairs"]


@dataclass(frozen=True)
class Pairs:
    """Pairs of examples for a model with two inputs, in turn of one class and of two.

    The draw is made once, so that the objective stays one function of the parameters; it stands in the provenance.
    Pairs that are known come as (x₁, x₂, together) instead, without any draw.

    Args:
        count: partners of each example.
        seed: of the draw.

    Raises:
        InputError: no partner, or a negative seed.

    >>> import intaglio as ig
    >>> drawn = Pairs(count=2).of(ig.load("iris"))
    >>> [part.shape for part in drawn.inputs], drawn.targets.double().mean().item()
    ([torch.Size([300, 4]), torch.Size([300, 4])], 0.5)
    >>> drawn.how
    '2 partners an example, in turn of its class and another, seed 0'
    """

    count: int = 4
    seed: int = 0

    def __post_init__(self) -> None:
        if self.count < 1:
            raise InputError(f"{self.count} partners", expected="at least 1 for each example")
        if self.seed < 0:
            raise InputError(f"seed={self.seed} of pairs", expected="at least 0")

    def places(self, targets: Shaped[Tensor, "n"]) -> tuple[Integer[Tensor, "p 2"], Bool[Tensor, "p"]]:
        """Which examples stand together, and whether they are of one class: the table of pairs.

        Raises:
            InputError: targets that are no classes, or less than two examples.
        """
        if targets.is_floating_point() or len(targets) < 2:
            came = "real targets" if targets.is_floating_point() else f"{len(targets)} example"
            raise InputError(f"pairs of {came}", expected="classes, of two examples or more", hint="(x1, x2, together)")
        first, second = pairs_of(targets, self.count, self.seed)
        return torch.stack([first, second], 1), targets[first] == targets[second]

    def of(self, data: Any) -> Drawn:
        """The pairs as examples of their own: inputs (x₁, x₂), targets 1 where both are of one class.

        Args:
            data: `Features`, or tensors (inputs, classes).
        """
        inputs, targets = (data.inputs, data.targets) if isinstance(data, Features) else data
        table, together = self.places(targets)
        return Drawn((inputs[table[:, 0]], inputs[table[:, 1]]), together.long(), self.words)

    @property
    def words(self) -> str:
        """How they were drawn, for captions."""
        return f"{self.count} partners an example, in turn of its class and another, seed {self.seed}"
