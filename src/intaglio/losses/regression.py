"""Losses of a distance between outputs and targets."""

from jaxtyping import Float, Shaped
from torch import Tensor
from torch.nn import functional

from intaglio.errors import InputError
from intaglio.losses.wanted import like_outputs

__all__ = ["huber", "mae", "mse", "reconstruction"]


def mse(outputs: Float[Tensor, "n k"], targets: Shaped[Tensor, "n *k"]) -> Float[Tensor, "n"]:
    """½‖ŷ − y‖² per example, so that a linear model's Hessian is XᵀX/N.

    Args:
        outputs: (n, k) predictions.
        targets: (n, k) or, with k = 1, (n,) real values; or (n,) class indices, compared as one-hot rows.

    Raises:
        InputError: targets of another width, or a class out of range.

    >>> import torch
    >>> mse(torch.tensor([[3.0]]), torch.tensor([1.0])).tolist()
    [2.0]
    """
    return 0.5 * (outputs - like_outputs(outputs, targets)).square().sum(1)


def mae(outputs: Float[Tensor, "n k"], targets: Shaped[Tensor, "n *k"]) -> Float[Tensor, "n"]:
    """‖ŷ − y‖₁ per example: the sum over the k outputs; flat second derivatives, a kink where ŷ = y.

    Args:
        outputs, targets: as for `mse`.

    Raises:
        InputError: as `mse`.

    >>> import torch
    >>> mae(torch.tensor([[3.0, 1.0]]), torch.tensor([[1.0, 2.0]])).tolist()
    [3.0]
    """
    return (outputs - like_outputs(outputs, targets)).abs().sum(1)


def huber(outputs: Float[Tensor, "n k"], targets: Shaped[Tensor, "n *k"], *, delta: float = 1.0) -> Float[Tensor, "n"]:
    """½d² where |d| ≤ δ and δ(|d| − ½δ) beyond, d = ŷ − y, summed over the k outputs (Huber 1964).

    Args:
        outputs, targets: as for `mse`.
        delta: δ, in the targets' unit.

    Raises:
        InputError: as `mse`, or a δ that is not positive.

    >>> import torch
    >>> huber(torch.tensor([[0.5], [3.0]]), torch.zeros(2)).tolist()
    [0.125, 2.5]
    """
    if not delta > 0:
        raise InputError(f"delta={delta}", expected="a positive distance")
    wanted = like_outputs(outputs, targets)
    return functional.huber_loss(outputs, wanted, reduction="none", delta=delta).sum(1)


def reconstruction(outputs: Float[Tensor, "n *k"], inputs: Shaped[Tensor, "n *m"]) -> Float[Tensor, "n"]:
    """½‖x̂ − x‖² per example, against the inputs themselves: an `Objective` hands these on in the targets' place.

    Args:
        outputs: (n, …) what the model makes of the inputs, of as many numbers.
        inputs: (n, …) real numbers.

    Raises:
        InputError: inputs that are no real numbers, or outputs of another size.

    >>> import torch
    >>> reconstruction(torch.zeros(1, 4), torch.ones(1, 2, 2)).tolist()
    [2.0]
    """
    if not inputs.is_floating_point():
        hint = "an embedding of the tokens as inputs, or loss='cross_entropy'"
        raise InputError(f"reconstruction of inputs of type {inputs.dtype}", expected="real numbers", hint=hint)
    made, wanted = outputs.flatten(1), inputs.flatten(1)
    if made.shape != wanted.shape:
        came = f"outputs of shape {tuple(outputs.shape)} against inputs of shape {tuple(inputs.shape)}"
        raise InputError(came, expected="as many numbers", hint="a head, or decoder, of the inputs' size")
    return 0.5 * (made - wanted).square().sum(1)
