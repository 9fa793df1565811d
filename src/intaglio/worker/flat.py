"""Flat: the trainable parameters in one contiguous vector, each a view of its part."""

from collections.abc import Mapping

import torch
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.params import Params, check_like

__all__ = ["check_apart", "flattened", "gathered"]

ALIGNMENT = 16  # elements: each tensor begins on a cache line, as the matrix kernels like it


def gathered(params: Mapping[str, Tensor]) -> Float[Tensor, "p"]:
    """Move parameters into one new vector, in place: writing into it moves the model.

    The vector is of the first one's dtype; parameters of another stay where they are.

    Raises:
        InputError: none at all, on several devices, not real, or without a value yet.
    """
    _check(params)
    first = next(iter(params.values()))
    params = {name: p for name, p in params.items() if p.dtype == first.dtype}
    vector = torch.zeros(sum(_ends(params)), dtype=first.dtype, device=first.device)
    for part, p in zip(torch.split(vector, _ends(params)), params.values(), strict=True):
        view = part[: p.numel()].view(p.shape)
        view.copy_(p.detach())
        p.data = view
    return vector


def flattened(params: Params, like: Mapping[str, Tensor], vector: Float[Tensor, "p"]) -> Float[Tensor, "p"]:
    """`params` laid out as `vector` holds those of `like`.

    Raises:
        InputError: other names or shapes, or parameters of several dtypes, which no vector holds.
    """
    check_like(params, like, what="parameters")
    if len({p.dtype for p in like.values()}) > 1:
        raise InputError(f"parameters of {_kinds(like)} in one vector", expected="one dtype", hint="model.float()")
    found = torch.zeros_like(vector)
    for part, (name, p) in zip(torch.split(found, _ends(like)), like.items(), strict=True):
        part[: p.numel()].copy_(params[name].detach().flatten())
    return found


def _ends(params: Mapping[str, Tensor]) -> list[int]:
    """Room for each tensor, up to the next cache line."""
    return [-(-p.numel() // ALIGNMENT) * ALIGNMENT for p in params.values()]


def _check(params: Mapping[str, Tensor]) -> None:
    if not params:
        raise InputError("a model without trainable parameters", expected="at least one with requires_grad")
    for name, p in params.items():
        if isinstance(p, nn.parameter.UninitializedParameter):
            raise InputError(f"parameter {name!r} has no shape yet", hint="running the model once on a batch")
    if len({p.device for p in params.values()}) > 1:
        came = f"parameters on several devices: {_kinds(params)}"
        raise InputError(came, expected="one device", hint="model.to(one device)")
    for name, p in params.items():
        if not p.is_floating_point():
            came = f"parameter {name!r} of type {p.dtype}"
            raise InputError(came, expected="real floating numbers", hint="model.float()")


def _kinds(params: Mapping[str, Tensor]) -> str:
    return ", ".join(sorted({f"{p.dtype} on {p.device}" for p in params.values()}))


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
