"""Losses as plain functions: outputs and targets in, one value per example out.

The data loss of an `Objective` is the mean of these values over all examples.
"""

import torch
from jaxtyping import Float, Shaped
from torch import Tensor
from torch.nn import functional

from intaglio.errors import InputError

__all__ = ["cross_entropy", "mse"]


def mse(outputs: Float[Tensor, "n k"], targets: Shaped[Tensor, "n *k"]) -> Float[Tensor, "n"]:
    """½‖ŷ − y‖² per example, so that a linear model's Hessian is XᵀX/N.

    Args:
        outputs: (n, k) predictions.
        targets: (n, k) or, with k = 1, (n,) real values; or (n,) class indices, compared as one-hot rows.

    >>> mse(torch.tensor([[3.0]]), torch.tensor([1.0])).tolist()
    [2.0]
    """
    if not targets.is_floating_point():
        _check_classes(outputs, targets)
        targets = functional.one_hot(targets, outputs.shape[1])
    wanted = targets.reshape(len(targets), -1)
    if wanted.shape != outputs.shape:
        came = f"outputs of shape {tuple(outputs.shape)} against targets of shape {tuple(targets.shape)}"
        raise InputError(came, expected="one output per target", hint="a head of the targets' width")
    return 0.5 * (outputs - wanted.to(outputs.dtype)).square().sum(1)


def cross_entropy(outputs: Float[Tensor, "n c"], targets: Shaped[Tensor, "n"]) -> Float[Tensor, "n"]:
    """−log softmax(ŷ)[y] per example.

    Args:
        outputs: (n, c) logits.
        targets: (n,) class indices from 0 to c − 1.

    >>> round(cross_entropy(torch.zeros(1, 2), torch.tensor([0])).item(), 4)
    0.6931
    """
    if targets.is_floating_point():
        raise InputError("cross_entropy with real targets", expected="class indices", hint="loss='mse'")
    try:
        return functional.cross_entropy(outputs, targets, reduction="none")
    except IndexError:
        _check_classes(outputs, targets)
        raise


def _check_classes(outputs: Tensor, targets: Tensor) -> None:
    low, high = (int(each) for each in torch.aminmax(targets)) if len(targets) else (0, 0)
    if low < 0 or high >= outputs.shape[1]:
        came = f"a class index of {low if low < 0 else high}"
        raise InputError(came, expected=f"0 to {outputs.shape[1] - 1}, for the model has {outputs.shape[1]} outputs")
