"""Which units of which layer get copies, and what share of the work each takes: checked, as a `Step`."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn

from intaglio.errors import InputError, nearest_first
from intaglio.randomness import untouched
from intaglio.widening.step import Step

__all__ = ["LAYERS", "Alpha", "Unit", "make_step"]

LAYERS = (nn.Linear, nn.Conv1d, nn.Conv2d, nn.Conv3d)
NORMS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)
MIXING = (nn.LayerNorm, nn.GroupNorm, nn.Softmax, nn.GLU, nn.MultiheadAttention, nn.RNNBase)
NULL = "null"  # what stands for "no unit" where a unit is asked for

Layer = nn.Linear | nn.Conv1d | nn.Conv2d | nn.Conv3d
Alpha = float | Sequence[float] | Tensor
Unit = int | str | Mapping[int | str, Sequence[float] | int]


def make_step(
    model: nn.Module, layer: str, unit: Unit, alpha: Alpha, into: str | None, before: tuple[Step, ...]
) -> Step:
    """One layer's widening, checked against the model; arguments as for `intaglio.widen`, `before` what was widened."""
    path = [(name, module) for name, module in model.named_modules() if name and not list(module.children())]
    own = _layer(path, layer)
    names = [name for name, _ in path]
    after = path[names.index(layer) + 1 :]
    if into is None:
        following = [name for name, module in after if isinstance(module, LAYERS)]
        if not following:
            raise InputError(f"no layer after {layer!r}", expected="one that reads it", hint="into='path.of.layer'")
        into = following[0]
    reader = _layer(path, into)
    _check_pair(layer, own, into, reader)
    reach = names.index(into) if names.index(into) > names.index(layer) else len(names)
    between = path[names.index(layer) + 1 : reach]
    count = len(own.weight)
    sources, shares = _sources(unit, alpha, count)
    _check_between(between, null=bool((sources < 0).any()))
    norms = tuple(name for name, module in between if isinstance(module, NORMS))
    step = Step(layer, into, norms, sources, shares, shares.expand(len(reader.weight), -1))
    if isinstance(alpha, Tensor) and alpha.ndim == 2 and isinstance(unit, int):
        return _mixed(step, unit, alpha.double(), before)
    return step


def _layer(path: Sequence[tuple[str, nn.Module]], name: str) -> Layer:
    layers = {each: module for each, module in path if isinstance(module, LAYERS)}
    if name not in layers:
        valid = ", ".join(nearest_first(name, layers)) or "none in this model"
        raise InputError(f"no layer {name!r}", expected=f"a linear layer or a convolution: {valid}")
    return layers[name]


def _check_pair(layer: str, own: Layer, into: str, reader: Layer) -> None:
    for name, module in ((layer, own), (into, reader)):
        if getattr(module, "groups", 1) != 1:
            raise InputError(f"{name!r} has {module.groups} groups", expected="a convolution of one group")
    units, inputs = len(own.weight), reader.weight.shape[1]
    if layer == into or inputs % units:
        came = f"{into!r} reads {inputs} numbers, {layer!r} has {units} units"
        raise InputError(came, expected="a layer that reads all of them", hint="into='path.of.layer'")


def _check_between(between: Sequence[tuple[str, nn.Module]], *, null: bool) -> None:
    for name, module in between:
        if isinstance(module, MIXING):
            came = f"{name!r} ({type(module).__name__}) mixes units"
            raise InputError(came, expected="units that stay apart up to the next layer")
        if null and type(module).__module__ == nn.Tanh.__module__:
            with untouched(), torch.no_grad():
                at_zero = float(module(torch.zeros(1)))
            if at_zero:
                came = f"a null unit under {type(module).__name__}, which is {at_zero:g} at 0"
                raise InputError(came, expected="an activation that is 0 there", hint="nn.Tanh, nn.ReLU, nn.GELU")


def _sources(unit: Unit, alpha: Alpha, count: int) -> tuple[Int[Tensor, "m"], Float[Tensor, "m"]]:
    """Every wide unit's source and share: the narrow ones first, in their order, then the new ones."""
    if isinstance(unit, Mapping):
        copies = {each: shares for each, shares in unit.items() if each != NULL}
        extra = unit.get(NULL, 0)
        nulls = extra if isinstance(extra, int) else len(extra)
    elif unit == NULL:
        copies, nulls = {}, 1
    else:
        new = torch.as_tensor(alpha, dtype=torch.float64)
        new = new.mean(0) if new.ndim == 2 else new.reshape(-1)
        copies, nulls = {unit: [1 - float(new.sum()), *new.tolist()]}, 0
    sources, shares = list(range(count)), [1.0] * count
    for each, given in copies.items():
        if not isinstance(each, int) or not 0 <= each < count:
            raise InputError(f"no unit {each!r}", expected=f"0 to {count - 1}, or {NULL!r}")
        if not isinstance(given, Sequence) or not given or abs(sum(given) - 1) > 1e-9:
            raise InputError(f"shares {given!r} of unit {each}", expected="one a copy, that sum to 1")
        shares[each] = float(given[0])
        sources += [each] * (len(given) - 1)
        shares += [float(share) for share in given[1:]]
    sources += [-1] * nulls
    shares += [0.0] * nulls
    if len(sources) == count:
        raise InputError("nothing to add", expected="a copy or a null unit")
    return torch.tensor(sources), torch.tensor(shares, dtype=torch.float64)


def _mixed(step: Step, unit: int, new: Float[Tensor, "o k"], before: tuple[Step, ...]) -> Step:
    """Shares that differ between the next layer's units, which have to agree on average over each source there."""
    earlier = [each for each in before if each.layer == step.into]
    if not earlier or len(new) != len(earlier[-1].sources):
        rows = len(step.columns)
        came = f"shares of shape {tuple(new.shape)} into {step.into!r}"
        raise InputError(came, expected=f"({rows}, copies), after {step.into!r} was widened itself")
    there = earlier[-1]
    columns = step.columns.clone()
    columns[:, unit] = 1 - new.sum(1)
    columns[:, -new.shape[1] :] = new
    sources = range(int(there.sources.max()) + 1)
    means = torch.stack([there.alpha[there.sources == k] @ columns[there.sources == k] for k in sources])
    if not torch.allclose(means, means[:1].expand_as(means), rtol=0, atol=1e-9):
        raise InputError(
            f"shares whose averages over the sources of {step.into!r} differ", expected="the same for every source"
        )
    return replace(step, alpha=means[0], columns=columns)
