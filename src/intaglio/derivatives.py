"""Derivatives of a number in several tensors, by reverse differentiation: slopes, and the bend along a direction."""

from collections.abc import Sequence

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.params import Params

__all__ = ["bend", "reached", "slope"]


def slope(value: Float[Tensor, ""], variables: Sequence[Tensor]) -> Sequence[Tensor | None]:
    """∇value in each variable; None where it does not depend on one."""
    return torch.autograd.grad(value, variables, allow_unused=True)


def bend(value: Float[Tensor, ""], variables: Sequence[Tensor], direction: Sequence[Tensor]) -> Sequence[Tensor | None]:
    """∇²value · direction in each variable; None where that is 0 throughout.

    >>> w = torch.tensor([1.0, 2.0], requires_grad=True)
    >>> bend((w**3).sum(), [w], [torch.ones(2)])[0].tolist()
    [6.0, 12.0]
    """
    first = torch.autograd.grad(value, variables, create_graph=True, allow_unused=True)
    pairs = [(g, v) for g, v in zip(first, direction, strict=True) if g is not None and g.requires_grad]
    if not pairs:
        return [None] * len(direction)
    return slope(torch.stack([torch.sum(g * v) for g, v in pairs]).sum(), variables)


def reached(value: Tensor, params: Params) -> list[str]:
    """The names of those parameters that a tensor was computed from."""
    if not value.requires_grad:
        return []
    parts = slope(value.sum(), list(params.values()))
    return [name for name, each in zip(params, parts, strict=True) if each is not None]
