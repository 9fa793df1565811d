"""Places: where in a model a parameter stands, and a copy of the model to change there."""

import copy
from collections.abc import Iterator
from fnmatch import fnmatch
from typing import NamedTuple

from torch import nn
from torch.nn.utils import parametrize

from intaglio.errors import InputError, nearest_first

__all__ = ["Place", "copied", "matching", "place_of", "places", "reshaped"]


class Place(NamedTuple):
    """A parameter's full name, the module that holds it, its name there, and itself."""

    path: str
    module: nn.Module
    name: str
    parameter: nn.Parameter


def copied(model: nn.Module) -> nn.Module:
    """A copy to change; the caller's model stays."""
    return copy.deepcopy(model)


def places(model: nn.Module) -> Iterator[Place]:
    """Every place of every trainable parameter; one that is tied stands in several."""
    for path, module in model.named_modules():
        for name, parameter in module._parameters.items():
            if parameter is not None and parameter.requires_grad:
                yield Place(f"{path}.{name}".lstrip("."), module, name, parameter)


def place_of(model: nn.Module, path: str, *, alone: bool = False) -> Place:
    """The place of the parameter of a name.

    Raises:
        InputError: there is none; or, where it is to stand `alone`, it stands elsewhere too.
    """
    found = {each.path: each for each in places(model)}
    if path not in found:
        valid = ", ".join(nearest_first(path, found))
        raise InputError(f"no trainable parameter {path!r}", expected=f"one of {valid}")
    others = [each.path for each in found.values() if each.parameter is found[path].parameter and each.path != path]
    if alone and others:
        raise InputError(f"{path!r}, tied to {', '.join(others)}", expected="a weight that stands in one place")
    return found[path]


def matching(model: nn.Module, within: str | None) -> list[Place]:
    """The places of the parameters that a pattern, or a module's path, names; all for None.

    Raises:
        InputError: none.
    """
    every = list(places(model))
    found = [
        each for each in every if within is None or fnmatch(each.path, within) or each.path.startswith(f"{within}.")
    ]
    if not found:
        valid = ", ".join(each.path for each in every)
        raise InputError(f"within={within!r} matches no parameter", expected=f"a module, or a pattern for {valid}")
    return found


def reshaped(place: Place, how: nn.Module) -> None:
    """Let a parameter be computed, by torch's own parametrization; θ is then what it is computed from.

    Raises:
        InputError: a parameter that is computed already, or that a recurrent layer reads past its attributes.
    """
    if isinstance(place.module, parametrize.ParametrizationList):
        raise InputError(f"{place.path!r}, which another structure computes from", expected="one structure a parameter")
    if isinstance(place.module, nn.RNNBase):
        came = f"{place.path!r} of a {type(place.module).__name__}, which keeps its weights to itself"
        raise InputError(came, expected="a layer that reads its attributes", hint="within=, a pattern without it")
    parametrize.register_parametrization(place.module, place.name, how)
