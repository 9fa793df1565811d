"""Permuting hidden units: what a group is, and a model with its units in another order."""

import copy
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from jaxtyping import Int
from torch import Tensor, nn

from intaglio.errors import InputError, nearest_first
from intaglio.params import Params
from intaglio.paths.groups import groups as chain_groups
from intaglio.randomness import derive, untouched
from intaglio.sources.tree import mapped, tensors

__all__ = ["Groups", "check_groups", "checked", "permuted", "permuted_model"]

Groups = Sequence[Mapping[str, int | tuple[int, ...]]]
Order = Int[np.ndarray, "units"]
Axes = dict[str, tuple[int, ...]]  # one group: name → its axes, counted from 0


def permuted(tensors: Params, plans: Sequence[Axes], orders: Sequence[Order]) -> dict[str, Tensor]:
    """The same tensors with unit i of each group now the one that was `order[i]`; absent names are passed over."""
    found = {name: each.detach().clone() for name, each in tensors.items()}
    for plan, order in zip(plans, orders, strict=True):
        for name, axes in plan.items():
            for axis in axes if name in found else ():
                each = found[name].shape[axis] // len(order)
                entries = (order[:, None] * each + np.arange(each)).ravel()
                found[name] = found[name].index_select(axis, torch.from_numpy(entries).to(found[name].device))
    return found


def permuted_model(model: nn.Module, plans: Sequence[Axes], orders: Sequence[Order]) -> nn.Module:
    """A copy of a model with its units in another order, statistics and all."""
    other = copy.deepcopy(model)
    other.load_state_dict(permuted(model.state_dict(), plans, orders))
    return other


def checked(groups: Groups, state: Params) -> tuple[list[Axes], list[int]]:
    """The axes of each group counted from 0, and how many units it has.

    Raises:
        InputError: no groups, an unknown tensor or axis, an axis in two groups, lengths that do not go together, or
            one tensor under two names that are permuted differently.
    """
    if not groups or not all(groups):
        raise InputError("no groups" if not groups else "an empty group", expected="[{'name of a tensor': axis, …}, …]")
    plans: list[Axes] = [{name: _axes(name, axes, state) for name, axes in group.items()} for group in groups]
    seen: dict[tuple[str, int], int] = {}
    for number, plan in enumerate(plans):
        for pair in ((name, axis) for name, axes in plan.items() for axis in axes):
            if pair in seen:
                came = f"axis {pair[1]} of {pair[0]!r} in group {seen[pair]} and again in group {number}"
                raise InputError(came, expected="each axis once")
            seen[pair] = number
    _check_tied(seen, state)
    return plans, [_units(number, plan, state) for number, plan in enumerate(plans)]


def _axes(name: str, axes: int | tuple[int, ...], state: Params) -> tuple[int, ...]:
    if name not in state:
        raise InputError(
            f"no tensor {name!r} to permute", expected=f"one of {', '.join(nearest_first(name, state)[:8])}"
        )
    given, count = (axes,) if isinstance(axes, int) else axes, state[name].ndim
    for axis in given:
        if not -count <= axis < count:
            raise InputError(
                f"axis {axis} of {name!r}", expected=f"one of its {count}, shape {tuple(state[name].shape)}"
            )
    return tuple(axis % count for axis in given)


def _units(number: int, plan: Axes, state: Params) -> int:
    """The shortest axis of a group; each other one has as many entries for every unit."""
    lengths = {(name, axis): state[name].shape[axis] for name, axes in plan.items() for axis in axes}
    fewest = min(lengths.values())
    for (name, axis), length in lengths.items():
        if fewest == 0 or length % fewest:
            came = f"group {number} of {fewest} units, with {length} entries on axis {axis} of {name!r}"
            raise InputError(came, expected=f"{fewest}, or a multiple of it")
    return fewest


def _check_tied(seen: Mapping[tuple[str, int], int], state: Params) -> None:
    """Tensors that share memory must be permuted alike."""
    places: dict[int, tuple[str, set[tuple[int, int]]]] = {}
    for name, each in state.items():
        if each.numel() < 2:
            continue
        own = {(axis, number) for (other, axis), number in seen.items() if other == name}
        first, theirs = places.setdefault(each.data_ptr(), (name, own))
        if own != theirs:
            came = f"{first!r} and {name!r} are one tensor, permuted in two ways"
            raise InputError(came, expected="the same axes in the same groups", hint="groups=[…] that name both alike")


@torch.no_grad()
def check_groups(model: nn.Module, inputs: Any, groups: Groups | None = None, *, seed: int = 0) -> None:
    """Try groups out: a copy of the model with every group in a random order must compute the same, in float64.

    Args:
        model: stays as it is.
        inputs: what it is called with; several arguments as a tuple.
        groups: as `align` takes them; by default those of a chain.
        seed: of the orders.

    Raises:
        InputError: groups that do not fit the model, or that change its outputs; it names the first such.

    >>> model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
    >>> check_groups(model, torch.ones(5, 3), [{"0.weight": 0, "0.bias": 0, "2.weight": 1}])
    """
    given = chain_groups(model) if groups is None else groups
    plans, sizes = checked(given, model.state_dict())
    plain = copy.deepcopy(model).double().eval()
    arguments = mapped(inputs if isinstance(inputs, tuple) else (inputs,), _doubled)
    orders = [np.random.default_rng(derive("check", seed, i)).permutation(size) for i, size in enumerate(sizes)]
    with untouched():
        wanted = tensors(plain(*arguments))
        for number, (plan, order) in enumerate(zip(plans, orders, strict=True)):
            found = tensors(permuted_model(plain, [plan], [order])(*arguments))
            if not all(torch.allclose(x, y, rtol=1e-9, atol=1e-9) for x, y in zip(found, wanted, strict=True)):
                most = max(float((x - y).abs().max()) for x, y in zip(found, wanted, strict=True))
                came = f"group {number} ({', '.join(plan)}) changes the outputs by up to {most:.2g}"
                hint = "every weight, bias and statistic that these units reach"
                raise InputError(came, expected="the same outputs in any order", hint=hint)


def _doubled(part: Tensor) -> Tensor:
    return part.double() if part.is_floating_point() else part
