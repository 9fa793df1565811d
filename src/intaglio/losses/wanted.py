"""What outputs are compared with: real targets as they are, class indices as one-hot rows."""

import torch
from jaxtyping import Float, Shaped
from torch import Tensor
from torch.nn import functional

from intaglio.errors import InputError

__all__ = ["check_classes", "like_outputs"]


def like_outputs(outputs: Float[Tensor, "n k"], targets: Shaped[Tensor, "n *k"]) -> Float[Tensor, "n k"]:
    """Targets (n, k), or (n,) with one output, as they are; class indices as one-hot rows.

    Two classes and one output: 0.0 and 1.0.

    Raises:
        InputError: targets of another width, or a class that has no output.
    """
    if not targets.is_floating_point() and outputs.shape[1] > 1:
        check_classes(outputs, targets)
        targets = functional.one_hot(targets, outputs.shape[1])
    wanted = targets.reshape(len(targets), -1)
    if wanted.shape != outputs.shape:
        came = f"outputs of shape {tuple(outputs.shape)} against targets of shape {tuple(targets.shape)}"
        raise InputError(came, expected="one output per target", hint="a head of the targets' width")
    return wanted.to(outputs.dtype)


def check_classes(outputs: Tensor, targets: Tensor) -> None:
    """Refuse a class index that no output stands for; a single output stands for two classes."""
    count = max(outputs.shape[1], 2)
    low, high = (int(each) for each in torch.aminmax(targets)) if len(targets) else (0, 0)
    if low < 0 or high >= count:
        came = f"a class index of {low if low < 0 else high}"
        raise InputError(came, expected=f"0 to {count - 1}, for the model has {outputs.shape[1]} outputs")
