"""Penalties as plain functions of the parameters; `penalties={"l2": λ}` adds λ times the value.

A function whose argument is called ``embedding`` is given the embedding's parameters alone.
"""

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import InputError
from intaglio.params import Params
from intaglio.regularizers.subspaces import NAME

__all__ = ["elastic_net", "embedding_norm", "group_lasso", "l1", "l2"]


def l1(params: Params) -> Float[Tensor, ""]:
    """‖θ‖₁ over all trainable parameters: draws to zero what the data does not hold; a kink wherever one is zero.

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


def elastic_net(params: Params, *, ratio: float = 0.5) -> Float[Tensor, ""]:
    """ρ‖θ‖₁ + (1 − ρ)·½‖θ‖² over all trainable parameters: the two of `l1` and `l2` (Zou & Hastie 2005).

    Args:
        params: name → tensor.
        ratio: ρ, the share of `l1`.

    Raises:
        InputError: a ratio outside [0, 1].

    >>> elastic_net({"w": torch.tensor([3.0, 4.0])}).item()
    9.75
    """
    if not 0 <= ratio <= 1:
        raise InputError(f"ratio={ratio}", expected="a share between 0 and 1")
    return ratio * l1(params) + (1 - ratio) * l2(params)


def group_lasso(embedding: Params, *, axis: int = 0) -> Float[Tensor, ""]:
    """Σ ‖row‖₂ over the rows of the embedding's tables: draws whole rows to zero (Yuan & Lin 2006).

    A row of a lookup is a token's vector, of a dense layer a unit's weights; its columns (`axis` 1) are the vectors
    that the features bring. Vectors such as biases have no rows. At a row of zeros, where there is a kink, the slope
    is taken as 0.

    Args:
        embedding: name → tensor; an `Objective` gives the embedding's parameters.
        axis: which counts the groups.

    Raises:
        InputError: nothing with rows, or a weight that a structure computes from other numbers, which have none.

    >>> group_lasso({"table": torch.tensor([[3.0, 4.0], [0.0, 0.0]])}).item()
    5.0
    """
    for name in embedding:
        if name == NAME or "parametrizations" in name.split("."):
            came = f"group_lasso of {name}: a weight is computed from other numbers"
            raise InputError(came, expected="weights with rows", hint="l1, or no structure in the embedding")
    tables = [each.movedim(axis, 0).flatten(1) for each in embedding.values() if each.ndim > 1]
    if not tables:
        came = f"group_lasso of {', '.join(embedding) or 'nothing'}"
        raise InputError(came, expected="an embedding with a matrix, whose rows are the groups", hint="l1")
    squares = [table.square().sum(1) for table in tables]
    return torch.stack(
        [torch.where(each > 0, torch.where(each > 0, each, 1).sqrt(), 0).sum() for each in squares]
    ).sum()


def embedding_norm(embedding: Params) -> Float[Tensor, ""]:
    """½‖W_e‖² over the embedding's parameters alone: λ shifts the eigenvalues of their block of the Hessian by λ.

    >>> embedding_norm({"table": torch.tensor([[3.0, 4.0]])}).item()
    12.5
    """
    return l2(embedding)
