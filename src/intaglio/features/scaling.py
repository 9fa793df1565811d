"""Scaling: the affine map that standardised raw numbers, and the way back."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor

__all__ = ["Scaling"]


@dataclass(frozen=True, eq=False)
class Scaling:
    """The affine map (x − center) / scale that was applied to raw numbers.

    It is kept in float64, whatever the numbers are, so that a column with a large mean and a small spread
    (a year, an identifier) survives the way there and back.

    Args:
        center, scale: one number a feature; 0 and 1 where a feature was left as it is.
        columns: the features that were standardised, along the first axis after the examples; None: all.

    >>> scaling = Scaling.of(torch.tensor([[1.0, 7.0], [3.0, 7.0]]))
    >>> scaling.apply(torch.tensor([[3.0, 7.0]]))
    tensor([[1., 0.]])
    """

    center: Float[Tensor, "*axes"]
    scale: Float[Tensor, "*axes"]
    columns: tuple[int, ...] | None = None

    @classmethod
    def of(cls, raw: Float[Tensor, "n *axes"], columns: Sequence[int] | None = None) -> "Scaling":
        """Standardise the given columns (default all) over the first axis; the others stay as they are.

        A feature that never changes (or by less than float64 can square) is centred and keeps the scale 1.
        """
        numbers = raw.double()
        center, scale = numbers.mean(0), numbers.std(0, correction=0)
        varies = (numbers.amax(0) > numbers.amin(0)) & (scale > 0)
        scale = torch.where(varies, scale, torch.ones_like(scale))
        if columns is None:
            return cls(center, scale)
        left = torch.ones(len(center), dtype=torch.bool)
        left[list(columns)] = False
        center[left], scale[left] = 0.0, 1.0
        return cls(center, scale, tuple(columns))

    def apply(self, raw: Float[Tensor, "n *axes"]) -> Float[Tensor, "n *axes"]:
        """Raw numbers → standardised ones, in the type that came."""
        return ((raw.double() - self.center) / self.scale).to(raw.dtype)

    def undo(self, scaled: Float[Tensor, "n *axes"]) -> Float[Tensor, "n *axes"]:
        """Standardised numbers → raw ones, in the type that came."""
        return (scaled.double() * self.scale + self.center).to(scaled.dtype)

    def then(self, step: "Scaling") -> "Scaling":
        """This map followed by `step`, as one."""
        return Scaling(self.center + self.scale * step.center, self.scale * step.scale, self.columns)
