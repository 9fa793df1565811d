"""Losses of class indices: by the probability of the right class, or by the margin that it keeps."""

from collections.abc import Sequence

import torch
from jaxtyping import Float, Shaped
from torch import Tensor
from torch.nn import functional

from intaglio.errors import InputError
from intaglio.losses.wanted import check_classes, class_targets, like_outputs

__all__ = ["binary_cross_entropy", "cross_entropy", "hinge", "squared_hinge"]

NONE_IGNORED = -(2**62)  # torch passes over targets of one value, by default −100: of one that no target has


def cross_entropy(
    outputs: Float[Tensor, "n c"],
    targets: Shaped[Tensor, "n *m"],
    *,
    weight: Sequence[float] | None = None,
    label_smoothing: float = 0.0,
) -> Float[Tensor, "n"]:
    """−w_y log softmax(ŷ)[y] per example; of smoothed labels q, −Σ_c q_c w_c log softmax(ŷ)[c].

    Args:
        outputs: (n, c) logits, c at least 2.
        targets: (n,) class indices from 0 to c − 1. The −100 that torch passes over is refused: the mean is over all
            examples, and one without a class is none. Leave it out, or give a batch's targets as ``{"y", "mask"}``.
        weight: w, one of each class. The mean stays one over examples, where torch's divides by the weights' sum.
        label_smoothing: ε; q is 1 − ε + ε/c for the right class and ε/c for every other.

    Raises:
        InputError: real targets, more than one an example, a class out of range, a single output, a negative weight,
            or an ε outside [0, 1].

    >>> round(cross_entropy(torch.zeros(1, 2), torch.tensor([0])).item(), 4)
    0.6931
    """
    classes = class_targets("cross_entropy", targets, "mse")
    if outputs.shape[1] < 2:
        came = "cross_entropy of a single output, which is 0 whatever the output"
        raise InputError(came, expected="one output a class", hint="loss='binary_cross_entropy'")
    weights = None if weight is None else _weights(weight, outputs)
    if not 0 <= label_smoothing <= 1:
        raise InputError(f"label_smoothing={label_smoothing}", expected="a share between 0 and 1")
    options = {"weight": weights, "label_smoothing": label_smoothing, "ignore_index": NONE_IGNORED}
    try:
        return functional.cross_entropy(outputs, classes, reduction="none", **options)  # type: ignore[arg-type]
    except IndexError:
        check_classes(outputs, classes)
        raise


def binary_cross_entropy(outputs: Float[Tensor, "n k"], targets: Shaped[Tensor, "n *k"]) -> Float[Tensor, "n"]:
    """−Σ_j [y_j log σ(ŷ_j) + (1 − y_j) log(1 − σ(ŷ_j))] per example: k answers, each yes or no.

    Args:
        outputs: (n, k) logits.
        targets: (n, k) probabilities; (n,) with k = 1 likewise; or (n,) class indices, one answer being yes.

    Raises:
        InputError: targets outside [0, 1], of another width, or a class out of range.

    >>> round(binary_cross_entropy(torch.zeros(1, 1), torch.tensor([1])).item(), 4)
    0.6931
    """
    wanted = like_outputs(outputs, targets)
    if bool(((wanted < 0) | (wanted > 1)).any()):
        raise InputError("binary_cross_entropy with targets outside [0, 1]", expected="0 and 1", hint="loss='mse'")
    return functional.binary_cross_entropy_with_logits(outputs, wanted, reduction="none").sum(1)


def hinge(outputs: Float[Tensor, "n k"], targets: Shaped[Tensor, "n *m"]) -> Float[Tensor, "n"]:
    """max(0, 1 − yŷ), y = ±1, per example; of several classes Σ_{c≠y} max(0, 1 + ŷ_c − ŷ_y) (Weston & Watkins 1999).

    Piecewise linear in the outputs: its second derivatives are 0 wherever they exist.

    Args:
        outputs: (n, 1) scores of the second of two classes, or (n, c) a score of each class.
        targets: (n,) class indices.

    Raises:
        InputError: real targets, more than one an example, or a class out of range.

    >>> hinge(torch.tensor([[0.25]]), torch.tensor([1])).tolist(), hinge(torch.eye(3)[:1], torch.tensor([0])).tolist()
    ([0.75], [0.0])
    """
    return _shortfalls("hinge", outputs, targets).sum(1)


def squared_hinge(outputs: Float[Tensor, "n k"], targets: Shaped[Tensor, "n *m"]) -> Float[Tensor, "n"]:
    """max(0, 1 − yŷ)², y = ±1, per example; of several classes the squares of `hinge`'s terms, summed.

    Args:
        outputs, targets: as for `hinge`.

    Raises:
        InputError: as `hinge`.

    >>> squared_hinge(torch.tensor([[0.5]]), torch.tensor([0])).tolist()
    [2.25]
    """
    return _shortfalls("squared_hinge", outputs, targets).square().sum(1)


def _shortfalls(name: str, outputs: Tensor, targets: Tensor) -> Tensor:
    """By how much the right class misses its margin of 1, over the other class or each other class (n, 1 or c)."""
    classes = class_targets(name, targets, "huber")
    check_classes(outputs, classes)
    if outputs.shape[1] == 1:
        signs = 2 * classes.to(outputs.dtype) - 1
        return (1 - signs * outputs[:, 0]).clamp_min(0).unsqueeze(1)
    right = outputs.gather(1, classes.unsqueeze(1))
    others = functional.one_hot(classes, outputs.shape[1]) == 0
    return torch.where(others, (1 + outputs - right).clamp_min(0), 0)


def _weights(weight: Sequence[float], outputs: Tensor) -> Tensor:
    found = torch.as_tensor(weight, dtype=outputs.dtype, device=outputs.device)
    if found.shape != outputs.shape[1:] or bool((found < 0).any()):
        came = f"class weights {list(weight)}"
        raise InputError(came, expected=f"{outputs.shape[1]} numbers of at least 0, one a class")
    return found
