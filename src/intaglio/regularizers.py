"""Penalties as plain functions of the parameters; `penalties={"l2": λ}` adds λ times the value."""

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.params import Params

__all__ = ["l2"]


def l2(params: Params) -> Float[Tensor, ""]:
    """½‖θ‖² over all trainable parameters, so that λ shifts every Hessian eigenvalue by λ.

    >>> l2({"w": torch.tensor([3.0, 4.0])}).item()
    12.5
    """
    return torch.stack([0.5 * tensor.square().sum() for tensor in params.values()]).sum()
