"""Penalties as plain functions of the parameters; `penalties={"l2": λ}` adds λ times the value."""

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.params import Params

__all__ = ["l1", "l2"]


def l1(params: Params) -> Float[Tensor, ""]:
    """‖θ‖₁ over all trainable parameters: draws to zero what the data does not hold; a kink wherever one is zero.

    With `l2` beside it, the elastic net (Zou & Hastie 2005).

    >>> l1({"w": torch.tensor([3.0, -4.0])}).item()
    7.0
    """
    return torch.stack([tensor.abs().sum() for tensor in params.values()]).sum()


def l2(params: Params) -> Float[Tensor, ""]:
    """½‖θ‖² over all trainable parameters, so that λ shifts every Hessian eigenvalue by λ.

    >>> l2({"w": torch.tensor([3.0, 4.0])}).item()
    12.5
    """
    return torch.stack([0.5 * tensor.square().sum() for tensor in params.values()]).sum()
