"""Drawn: a direction that is kept as seeds and drawn anew, tensor by tensor, whenever it is asked for."""

from collections.abc import Callable, Iterator, Mapping, Set

import torch
from torch import Tensor

from intaglio.params import Params

__all__ = ["Drawn"]


class Drawn(Mapping[str, Tensor]):
    """Name → tensor, each made when it is looked up: the same bits at every look, and none in memory between.

    Args:
        origin: says which tensors there are.
        moving: the names of those that are drawn; the others are zero, and take no memory.
        draw: makes one tensor.

    >>> ones = Drawn({"w": torch.zeros(2), "b": torch.zeros(1)}, {"w"}, lambda name: torch.ones(2))
    >>> {name: each.tolist() for name, each in ones.items()}
    {'w': [1.0, 1.0], 'b': [0.0]}
    """

    def __init__(self, origin: Params, moving: Set[str], draw: Callable[[str], Tensor]) -> None:
        self.origin, self.moving, self.draw = origin, moving, draw
        self.less: list[tuple[float, Drawn]] = []  # multiples of other directions that are added, in order

    def __getitem__(self, name: str) -> Tensor:
        like = self.origin[name]
        if name not in self.moving:
            return like.new_zeros(()).expand(like.shape) if like.numel() > 1 else torch.zeros_like(like)
        tensor = self.draw(name)
        for factor, other in self.less:
            tensor.add_(other[name], alpha=factor)
        return tensor

    def __iter__(self) -> Iterator[str]:
        return iter(self.origin)

    def __len__(self) -> int:
        return len(self.origin)
