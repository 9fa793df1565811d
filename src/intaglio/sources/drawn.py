"""Drawn: examples made of something larger by chance, with how they were drawn."""

from dataclasses import dataclass
from typing import Any

from torch import Tensor

__all__ = ["Drawn"]


@dataclass(frozen=True)
class Drawn:
    """Examples that were drawn once: data of an `Objective`, whose provenance says how.

    Args:
        inputs: a tensor or a tuple of such, whose first axis counts the examples.
        targets: what the loss compares with.
        how: they were drawn, in words, with the seed.
    """

    inputs: Any
    targets: Tensor
    how: str

    def __len__(self) -> int:
        return len(self.targets)
