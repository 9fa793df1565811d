"""Alignment: the hidden units of one model brought into the order of another's, by weight matching."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
import torch
from jaxtyping import Float
from scipy.optimize import linear_sum_assignment
from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.params import Params, check_like, dot, norm
from intaglio.paths.groups import groups as chain_groups
from intaglio.paths.permuting import Axes, Groups, Order, checked, permuted, permuted_model
from intaglio.randomness import derive

__all__ = ["Alignment", "align"]

Weights = nn.Module | Mapping[str, Tensor]

GAIN = 1e-12  # of ‖a‖‖b‖: a smaller gain is rounding


@dataclass(frozen=True, eq=False)
class Alignment:
    """An order of the units of each group of b, such that b looks as much like a as could be found.

    Args:
        groups: name → axes, group by group.
        orders: of each group: unit i of the aligned model is b's unit ``order[i]``.
        similarity: ⟨a, b⟩/(‖a‖‖b‖) over the parameters that have a group, before and after.
        rounds: passes over all groups, the last of which changed nothing.
    """

    groups: Sequence[Axes]
    orders: Sequence[Order]
    similarity: tuple[float, float]
    rounds: int

    @overload
    def apply(self, b: nn.Module) -> nn.Module: ...
    @overload
    def apply(self, b: Mapping[str, Tensor]) -> dict[str, Tensor]: ...
    def apply(self, b: Weights) -> nn.Module | dict[str, Tensor]:
        """A copy of b with its units in the new order; of a mapping, the tensors that it has."""
        if isinstance(b, nn.Module):
            return permuted_model(b, self.groups, self.orders)
        return permuted(b, self.groups, self.orders)


def align(a: Weights, b: Weights, groups: Groups | None = None, *, seed: int = 0) -> Alignment:
    """Permute the hidden units of b so that its weights match those of a: maximise ⟨a, πb⟩ over permutations.

    One group after the other, in random order, is given its best permutation with the others as they are (a linear
    assignment problem), until a whole round changes nothing. The similarity never falls; what is found is a local
    maximum, for the problem as a whole is NP-hard. Biases and BatchNorm's vectors take part; running statistics go
    along.

    Args:
        a, b: two modules of one shape, or two mappings name → tensor. Neither is changed.
        groups: group by group, tensor name → the axis (or axes) that counts its units. An axis that is a multiple
            longer has so many consecutive entries a unit. Where several layers feed one residual stream, their
            outputs are one group. By default those that `groups` finds in a chain.
        seed: of the order in which groups take turns.

    Returns:
        The alignment; ``.apply(b)`` is b in the new order, which computes the same function.

    Raises:
        InputError: other names or shapes, mappings without groups, groups that do not fit, or weights that are not
            finite.

    Source:
        Ainsworth, Hayase & Srinivasa, Git Re-Basin: Merging Models modulo Permutation Symmetries, 2023.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> a, b = (ig.build(data, dim=2, seed=seed) for seed in (0, 1))
    >>> found = align(a, b)
    >>> found.similarity[0] < found.similarity[1] < 1
    True
    >>> round(align(b, found.apply(b)).similarity[1], 12)
    1.0
    """
    if groups is None:
        if not isinstance(a, nn.Module):
            raise InputError("tensors without groups", expected="groups=[{'name': axis, …}, …]", hint="two modules")
        groups = chain_groups(a)
    here, there = _state(a), _state(b)
    check_like(there, here, what="tensors of b")
    plans, sizes = checked(groups, here)
    compared = _compared(a, plans)
    wanted, given = ({name: state[name].double().cpu() for name in compared} for state in (here, there))
    for which, tensors in (("a", wanted), ("b", given)):
        if not all(bool(torch.isfinite(each).all()) for each in tensors.values()):
            raise InputError(f"weights of {which} that are not finite", expected="finite ones")
    orders, rounds = _ascended(wanted, given, plans, sizes, np.random.default_rng(derive("align", seed)))
    size = norm(wanted) * norm(given) or 1.0
    reached = dot(wanted, permuted(given, plans, orders))
    return Alignment(plans, orders, (dot(wanted, given) / size, reached / size), rounds)


def _state(weights: Weights) -> Params:
    return (
        weights.state_dict()
        if isinstance(weights, nn.Module)
        else {name: each.detach() for name, each in weights.items()}
    )


def _compared(a: Weights, plans: Sequence[Axes]) -> list[str]:
    """The tensors that are matched: a module's parameters, or all of a mapping."""
    own = {name for name, _ in a.named_parameters()} if isinstance(a, nn.Module) else set(a)
    return sorted({name for plan in plans for name in plan} & own)


def _ascended(
    wanted: Params, given: Params, plans: Sequence[Axes], sizes: Sequence[int], generator: np.random.Generator
) -> tuple[list[Order], int]:
    """Coordinate ascent: the order of each group, and the rounds it took."""
    least = GAIN * norm(wanted) * norm(given)
    orders = [np.arange(size) for size in sizes]
    moved, rounds, changed = dict(given), 0, True
    while changed:
        changed, rounds = False, rounds + 1
        for i in generator.permutation(len(plans)):
            own = {name: moved[name] for name in plans[i] if name in moved}
            step = _best(wanted, own, plans[i], sizes[i])
            trial = permuted(own, [plans[i]], [step])
            if dot(trial, wanted) - dot(own, wanted) > least:
                orders[i], changed = orders[i][step], True
                moved |= trial
    return orders, rounds


def _best(wanted: Params, own: Params, plan: Axes, size: int) -> Order:
    """The permutation that matches a group's units best, each axis taken with all others as they are."""
    match: Float[Tensor, "u u"] = torch.zeros(size, size, dtype=torch.float64)
    for name, tensor in own.items():
        for axis in plan[name]:
            rows = (each.movedim(axis, 0).reshape(size, -1) for each in (wanted[name], tensor))
            match += torch.matmul(next(rows), next(rows).T)
    return np.asarray(linear_sum_assignment(match.numpy(), maximize=True)[1])
