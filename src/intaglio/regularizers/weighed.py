"""Weighed: penalties by name or as functions, each with its weight and the part of θ that it is a function of."""

import inspect
import math
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from jaxtyping import Float
from torch import Tensor

import intaglio.regularizers
from intaglio.errors import InputError
from intaglio.params import Params
from intaglio.resolve import named, resolve

__all__ = ["Penalty", "terms", "weighed"]


class Penalty(NamedTuple):
    """λ, the function, and whether it is one of the embedding's parameters alone."""

    weight: float
    function: Callable[[Params], Tensor]
    of_embedding: bool


def weighed(penalties: Mapping[str | Callable[..., Tensor], float]) -> dict[str, Penalty]:
    """Name → penalty. A function whose first argument is called ``embedding`` is one of the embedding's parameters.

    Raises:
        InputError: an unknown name, one that another term has, or a weight below zero.
    """
    found: dict[str, Penalty] = {}
    for given, weight in penalties.items():
        function = resolve(given, intaglio.regularizers)
        name = given if isinstance(given, str) else named(given)
        if name in ("data", *found):
            came = f"two terms of the objective named {name!r}"
            raise InputError(came, expected="a name each", hint="one weight for both, or a function of another name")
        if not 0 <= weight < math.inf:
            raise InputError(f"penalty {name}={weight}", expected="a finite weight of at least 0")
        if name in intaglio.regularizers.STRUCTURES:
            hint = f"Objective(ig.regularizers.{name}(model, …), …)"
            raise InputError(f"penalty {name!r}, which is a structure", expected="a penalty", hint=hint)
        first = next(iter(inspect.signature(function).parameters), "")
        found[name] = Penalty(weight, function, first == "embedding")
    return found


def terms(
    penalties: Mapping[str, Penalty], params: Params, embedding: Callable[[], Sequence[str]]
) -> dict[str, Float[Tensor, ""]]:
    """λ·penalty by name; `embedding` names the parameters that those of the embedding are given."""
    some = any(each.of_embedding for each in penalties.values())
    part = {name: params[name] for name in embedding()} if some else params
    return {
        name: each.weight * each.function(part if each.of_embedding else params) for name, each in penalties.items()
    }
