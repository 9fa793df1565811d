"""Dropout and stochastic depth: noise in training, and nothing of θ changed."""

from fnmatch import fnmatch
from typing import Any

from jaxtyping import Float
from torch import Tensor, nn
from torch.nn import functional

from intaglio.errors import InputError, nearest_first
from intaglio.regularizers.places import copied
from intaglio.sources.tree import described

__all__ = ["DropPath", "dropout", "stochastic_depth"]

CHILD = "dropped"


def dropout(model: nn.Module, rate: float = 0.5, *, after: str = "encoder") -> nn.Module:
    """A copy whose module `after` has its outputs dropped at random in training; θ and its names stay.

    So surfaces with and without it share a plane. `Objective(randomness="off")` shows the loss of the whole network,
    a seed there that of one common draw of the noise.

    Args:
        model: stays as it is.
        rate: share of the outputs that become 0; the others are scaled by 1/(1 − rate).
        after: path of the module, e.g. ``"encoder"`` of a `Model`.

    Raises:
        InputError: no such module, one that has this already or is never called, or a rate outside [0, 1); in the
            forward pass, a module that gives more than one tensor.

    Source:
        Srivastava et al., Dropout, 2014.

    >>> model = dropout(nn.Sequential(nn.Linear(4, 2), nn.Linear(2, 1)), 0.2, after="0")
    >>> [name for name, _ in model.named_parameters()]
    ['0.weight', '0.bias', '1.weight', '1.bias']
    """
    model = copied(model)
    _put(model, after, nn.Dropout(_rate(rate)))
    return model


def stochastic_depth(model: nn.Module, branches: str, rate: float = 0.2) -> nn.Module:
    """A copy whose residual branches are left out at random in training, example by example; θ and its names stay.

    The l-th of L branches is left out with probability l/L · rate, and scaled by the inverse of its being kept, so what
    x + branch(x) is on the average stays.

    Args:
        model: stays as it is.
        branches: a pattern of module paths, e.g. ``"blocks.*.branch"``: modules whose output is added to their input.
        rate: of the last branch.

    Raises:
        InputError: no such module, one that has this already or is never called, or a rate outside [0, 1); in the
            forward pass, a module that gives more than one tensor.

    Source:
        Huang et al., Deep Networks with Stochastic Depth, 2016.
    """
    model = copied(model)
    paths = [path for path, _ in model.named_modules() if path and fnmatch(path, branches)]
    if not paths:
        valid = ", ".join(path for path, _ in model.named_modules() if path)
        raise InputError(f"no module {branches!r}", expected=f"a pattern for {valid}")
    for number, path in enumerate(paths, start=1):
        _put(model, path, DropPath(_rate(rate) * number / len(paths)))
    return model


class DropPath(nn.Dropout):
    """Leaves out whole examples: what a residual branch adds to each."""

    def forward(self, input: Float[Tensor, "n *shape"]) -> Float[Tensor, "n *shape"]:
        if not self.training:
            return input
        rows = input.reshape(1, len(input), -1)
        return functional.dropout1d(rows, self.p, training=True).view_as(input)


def _rate(rate: float) -> float:
    if not 0 <= rate < 1:
        raise InputError(f"rate={rate}", expected="a share of at least 0 and below 1")
    return rate


def _put(model: nn.Module, path: str, noise: nn.Dropout) -> None:
    """Let what a module gives go through `noise`, which stands in it as a child, or at its end."""
    modules = dict(model.named_modules())
    if not path or path not in modules:
        valid = ", ".join(nearest_first(path, (name for name in modules if name)))
        raise InputError(f"no module {path!r} in the model", expected=f"one of {valid}")
    module = modules[path]
    if CHILD in module._modules:
        raise InputError(f"module {path!r}, which drops its outputs already", expected="one rate a module")
    if type(module).forward is nn.Module.forward:
        came = f"the outputs of {path!r}, a {type(module).__name__}, which is never called"
        raise InputError(came, expected="a module that computes something", hint="one of those in it")
    module.add_module(CHILD, noise)
    if not isinstance(module, nn.Sequential):  # which calls its last child itself
        module.register_forward_hook(_through)


def _through(module: nn.Module, inputs: Any, output: Any) -> Tensor:
    if not isinstance(output, Tensor):
        came = f"outputs {described(output)} of a {type(module).__name__} to drop from"
        raise InputError(came, expected="one tensor", hint="after=, a module that gives one")
    return module._modules[CHILD](output)  # type: ignore[no-any-return,misc]
