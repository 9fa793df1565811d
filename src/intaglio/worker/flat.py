"""Flat: all trainable parameters in one contiguous vector, each a view of its part."""

from collections.abc import Mapping

import torch
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.errors import InputError

__all__ = ["check_apart", "gathered"]

ALIGNMENT = 16  # elements: each tensor begins on a cache line, as the matrix kernels like it


def gathered(params: Mapping[str, nn.Parameter]) -> Float[Tensor, "p"]:
    """Move parameters into one new vector, in place: writing into it moves the model.

    Raises:
        InputError: none at all, of several types or devices, not real, or without a value yet.
    """
    _check(params)
    first = next(iter(params.values()))
    vector = torch.zeros(sum(_ends(params)), dtype=first.dtype, device=first.device)
    for part, p in zip(torch.split(vector, _ends(params)), params.values(), strict=True):
        view = part[: p.numel()].view(p.shape)
        view.copy_(p.detach())
        p.data = view
    return vector


def _ends(params: Mapping[str, Tensor]) -> list[int]:
    """Room for each tensor, up to the next cache line."""
    return [-(-p.numel() // ALIGNMENT) * ALIGNMENT for p in params.values()]


def _check(params: Mapping[str, nn.Parameter]) -> None:
    if not params:
        raise InputError("a model without trainable parameters", expected="at least one with requires_grad")
    for name, p in params.items():
        if isinstance(p, nn.parameter.UninitializedParameter):
            raise InputError(f"parameter {name!r} has no shape yet", hint="running the model once on a batch")
    kinds = {(p.dtype, p.device) for p in params.values()}
    if len(kinds) > 1:
        came = ", ".join(f"{dtype} on {device}" for dtype, device in sorted(kinds, key=str))
        hint = "model.float()" if len({dtype for dtype, _ in kinds}) > 1 else "model.to(one device)"
        raise InputError(f"parameters of several types: {came}", expected="one dtype and device", hint=hint)
    dtype = kinds.pop()[0]
    if not dtype.is_floating_point:
        raise InputError(f"parameters of type {dtype}", expected="real floating numbers", hint="model.float()")


def check_apart(model: nn.Module) -> None:
    """Refuse different parameters that begin at one place in memory, for a copy would part them.

    Raises:
        InputError: names two such parameters.
    """
    places: dict[int, str] = {}
    for name, p in model.named_parameters():
        if isinstance(p, nn.parameter.UninitializedParameter) or p.is_meta or not p.numel():
            continue
        other = places.setdefault(p.data_ptr(), name)
        if other != name:
            came = f"parameters {other!r} and {name!r} are two that share memory"
            raise InputError(came, expected="one parameter, tied", hint=f"assigning the parameter itself to {name!r}")
