"""Layout: where each parameter stands in one flat vector."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.params import Params, check_like

__all__ = ["Layout"]


@dataclass(frozen=True)
class Layout:
    """Tensors one after the other, without gaps, in the order of the objective's parameters.

    Args:
        like: name → a tensor of the right shape, dtype and device; its values are never read.

    >>> layout = Layout({"w": torch.zeros(2, 2), "b": torch.zeros(3)})
    >>> layout.size, layout.slices["b"]
    (7, slice(4, 7, None))
    """

    like: Mapping[str, Tensor]

    @property
    def names(self) -> list[str]:
        """The parameters, in order."""
        return list(self.like)

    @cached_property
    def sizes(self) -> list[int]:
        """How many numbers each parameter holds."""
        return [each.numel() for each in self.like.values()]

    @property
    def size(self) -> int:
        """How many numbers there are in all."""
        return sum(self.sizes)

    @cached_property
    def slices(self) -> dict[str, slice]:
        """Which part of the vector each parameter takes."""
        ends = list(accumulate(self.sizes, initial=0))
        return {name: slice(ends[i], ends[i + 1]) for i, name in enumerate(self.like)}

    def split(self, vector: Float[Tensor, "p"]) -> list[Tensor]:
        """The vector as tensors of the parameters' shapes (views)."""
        parts = torch.split(vector, self.sizes)
        return [part.view(each.shape) for part, each in zip(parts, self.like.values(), strict=True)]

    def named(self, vector: Float[Tensor, "p"]) -> dict[str, Tensor]:
        """The vector as name → tensor, a copy."""
        return {name: part.clone() for name, part in zip(self.like, self.split(vector), strict=True)}

    def vector(self, params: Params) -> Float[Tensor, "p"]:
        """Name → tensor as one vector.

        Raises:
            InputError: other names or shapes.
        """
        check_like(params, self.like, what="parameters")
        return torch.cat([params[name].detach().to(each).flatten() for name, each in self.like.items()])

    def zeros(self, rows: int) -> Float[Tensor, "m p"]:
        """So many vectors of zeros, as rows, in the parameters' dtype and on their device."""
        first = next(iter(self.like.values()))
        return torch.zeros(rows, self.size, dtype=first.dtype, device=first.device)
