"""What outputs are compared with: numbers as they are, class indices checked, or as one-hot rows."""

import torch
from jaxtyping import Float, Int64, Shaped
from torch import Tensor
from torch.nn import functional

from intaglio.errors import InputError

__all__ = ["check_classes", "class_targets", "like_outputs"]


def like_outputs(outputs: Float[Tensor, "n k"], targets: Shaped[Tensor, "n *m"]) -> Float[Tensor, "n k"]:
    """Targets (n, k), or (n,) with one output, as they are; class indices (n,) as one-hot rows.

    Two classes and one output: 0.0 and 1.0. Truth values and whole numbers of any size count alike.

    Raises:
        InputError: targets of another width, or a class that has no output.
    """
    if not targets.is_floating_point() and targets.ndim == 1 and outputs.shape[1] > 1:
        check_classes(outputs, targets.long())
        targets = functional.one_hot(targets.long(), outputs.shape[1])
    wanted = targets.reshape(len(targets), -1)
    if wanted.shape != outputs.shape:
        came = f"outputs of shape {tuple(outputs.shape)} against targets of shape {tuple(targets.shape)}"
        raise InputError(came, expected="one output per target", hint="a head of the targets' width")
    return wanted.to(outputs.dtype)


def class_targets(name: str, targets: Shaped[Tensor, "n *m"], instead: str) -> Int64[Tensor, "n"]:
    """Class indices, whatever type of whole numbers or truth values holds them.

    Raises:
        InputError: real numbers, or more than one an example.
    """
    if targets.is_floating_point():
        raise InputError(f"{name} with real targets", expected="class indices", hint=f"loss={instead!r}")
    if targets.ndim != 1:
        hint = (
            "targets[:, 0]" if targets.shape[1:].numel() == 1 else "targets.argmax(1), or loss='binary_cross_entropy'"
        )
        raise InputError(
            f"{name} with targets {tuple(targets.shape)}", expected="one class index an example", hint=hint
        )
    return targets.long()


def check_classes(outputs: Tensor, targets: Tensor) -> None:
    """Refuse a class index that no output stands for; a single output stands for two classes."""
    count = max(outputs.shape[1], 2)
    low, high = (int(each) for each in torch.aminmax(targets)) if len(targets) else (0, 0)
    if low < 0 or high >= count:
        came = f"a class index of {low if low < 0 else high}"
        raise InputError(came, expected=f"0 to {count - 1}, for the model has {outputs.shape[1]} outputs")
