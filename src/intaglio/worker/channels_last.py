"""Convolution weights in channels-last order, in which a processor convolves faster."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

__all__ = ["channels_last", "convolves"]


def convolves(model: nn.Module) -> bool:
    """Whether a model has convolutions for which the order of the weights makes a difference to the time."""
    return any(_faster(module) for module in model.modules())


@contextmanager
@torch.no_grad()
def channels_last(model: nn.Module) -> Iterator[None]:
    """Inside, the weights of 2-dimensional convolutions lie in channels-last order, where they lay before.

    The layers answer in that order too: the same numbers to rounding, other strides. So a model that calls `view` on
    them may raise a RuntimeError.
    """
    weights = [module.weight for module in model.modules() if isinstance(module, nn.Conv2d) and _faster(module)]
    for weight in weights:
        _lay(weight, (0, 2, 3, 1))
    try:
        yield
    finally:
        for weight in weights:
            _lay(weight, (0, 1, 2, 3))


def _faster(module: nn.Module) -> bool:
    """In half and double precision, and on accelerators, other kernels run."""
    return type(module) is nn.Conv2d and module.weight.dtype == torch.float32 and not module.weight.is_cuda


def _lay(weight: Tensor, order: tuple[int, int, int, int]) -> None:
    """Write the same values into the same memory, the axes in `order` from outermost to innermost."""
    values = weight.detach().clone()
    there = torch.as_strided(weight.detach(), (weight.numel(),), (1,))
    back = [order.index(axis) for axis in range(4)]
    weight.data = there.view([weight.shape[axis] for axis in order]).permute(back).copy_(values)
