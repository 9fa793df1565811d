"""Named tensors as one vector space: θ is a dict from parameter name to tensor."""

from collections.abc import Mapping

import torch
from torch import Tensor

from intaglio.errors import InputError

__all__ = ["Params", "check_like", "clone", "combine", "difference", "dot", "norm", "scale"]

Params = Mapping[str, Tensor]


def clone(params: Params) -> dict[str, Tensor]:
    """A detached copy that shares no memory."""
    return {name: tensor.detach().clone() for name, tensor in params.items()}


def scale(params: Params, factor: float) -> dict[str, Tensor]:
    """factor · params."""
    return {name: factor * tensor for name, tensor in params.items()}


def difference(a: Params, b: Params) -> dict[str, Tensor]:
    """a − b, name by name."""
    return {name: a[name] - b[name] for name in a}


def combine(origin: Params, *terms: tuple[float, Params]) -> dict[str, Tensor]:
    """origin + Σ c·d over the given pairs (c, d).

    >>> point = combine({"w": torch.zeros(2)}, (0.5, {"w": torch.ones(2)}), (2.0, {"w": torch.ones(2)}))
    >>> point["w"].tolist()
    [2.5, 2.5]
    """
    result = clone(origin)
    for coefficient, direction in terms:
        for name, tensor in result.items():
            tensor.add_(direction[name], alpha=coefficient)
    return result


def dot(a: Params, b: Params) -> float:
    """⟨a, b⟩, accumulated in float64."""
    return sum(float(torch.sum(a[name].double() * b[name].double())) for name in a)


def norm(a: Params) -> float:
    """‖a‖₂ over all tensors together."""
    return dot(a, a) ** 0.5


def check_like(given: Params, expected: Params, *, what: str) -> None:
    """Refuse `given` unless it has the names and shapes of `expected`.

    Raises:
        InputError: names the first tensor that is missing, unknown or of another shape.
    """
    for name in expected:
        if name not in given:
            raise InputError(f"{what} lack {name!r}", expected=f"tensors for {', '.join(expected)}")
    for name, tensor in given.items():
        if name not in expected:
            raise InputError(f"{what} have an unknown {name!r}", expected=f"only {', '.join(expected)}")
        if tensor.shape != expected[name].shape:
            came = f"{what}: {name!r} has shape {tuple(tensor.shape)}"
            raise InputError(came, expected=f"{tuple(expected[name].shape)}")
