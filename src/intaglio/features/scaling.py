"""Scaling: the affine map that standardised raw numbers, and the way back."""

from collections.abc import Iterable, Sequence
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
        varies = numbers.amax(0) > numbers.amin(0)
        return cls._of(numbers.mean(0), numbers.std(0, correction=0), varies).only(columns)

    @classmethod
    def over(cls, parts: Iterable[Float[Tensor, "_ *axes"]]) -> "Scaling":
        """As `of`, for rows that come in parts, of which one is held at a time (Chan, Golub & LeVeque 1979).

        >>> Scaling.over([torch.tensor([1.0, 3.0]), torch.tensor([5.0])]).center
        tensor(3., dtype=torch.float64)
        """
        count, (center, squares, low, high) = 0, [torch.zeros(()).double()] * 4
        for part in parts:
            numbers = part.double()
            mean, weight = numbers.mean(0), len(numbers) / (count + len(numbers))
            squares = squares + ((numbers - mean) ** 2).sum(0) + (mean - center) ** 2 * count * weight
            low = torch.minimum(low, numbers.amin(0)) if count else numbers.amin(0)
            high = torch.maximum(high, numbers.amax(0)) if count else numbers.amax(0)
            center, count = center + (mean - center) * weight, count + len(numbers)
        return cls._of(center, (squares / max(count, 1)).sqrt(), high > low)

    @classmethod
    def _of(cls, center: Tensor, scale: Tensor, varies: Tensor) -> "Scaling":
        return cls(center, torch.where(varies & (scale > 0), scale, torch.ones_like(scale)))

    def only(self, columns: Sequence[int] | None) -> "Scaling":
        """The same for some features, the others left as they are; None: for all."""
        if columns is None:
            return self
        chosen = torch.zeros(len(self.center), dtype=torch.bool)
        chosen[list(columns)] = True
        center, scale = torch.where(chosen, self.center, 0.0), torch.where(chosen, self.scale, 1.0)
        return Scaling(center, scale, tuple(columns))

    def apply(self, raw: Float[Tensor, "n *axes"]) -> Float[Tensor, "n *axes"]:
        """Raw numbers → standardised ones, in the type that came."""
        return ((raw.double() - self.center) / self.scale).to(raw.dtype)

    def undo(self, scaled: Float[Tensor, "n *axes"]) -> Float[Tensor, "n *axes"]:
        """Standardised numbers → raw ones, in the type that came."""
        return (scaled.double() * self.scale + self.center).to(scaled.dtype)

    def then(self, step: "Scaling") -> "Scaling":
        """This map followed by `step`, as one."""
        return Scaling(self.center + self.scale * step.center, self.scale * step.scale, self.columns)

    def step_to(self, other: "Scaling") -> "Scaling":
        """What follows this map to become the other: ``self.then(self.step_to(other))`` is it."""
        return Scaling((other.center - self.center) / self.scale, other.scale / self.scale, other.columns)
