"""The contract of a structure: a function that gives a changed copy of a model, in which no more numbers move."""

import copy
from collections.abc import Callable

import torch
from torch import Tensor, nn

from intaglio.params import fingerprint
from intaglio.testing.contract import ContractError, drawing_nothing, leaving, require

__all__ = ["check_structure"]


def check_structure(function: Callable[[nn.Module], nn.Module], model: nn.Module, inputs: Tensor) -> nn.Module:
    """Check that ``function(model)`` is a changed copy: it answers as many numbers, and has no more parameters.

    A second call gives the same, bit for bit; a deep copy of it computes the same, on its own; neither the model nor
    the global random state is changed.

    Args:
        function: e.g. one of `intaglio.regularizers`, its options bound.
        model: a small one that ends in a tensor.
        inputs: what it is called with.

    Returns:
        The copy, for checks of your own.

    Raises:
        ContractError: says what does not hold.

    >>> from functools import partial
    >>> from intaglio.regularizers import sparse
    >>> made = check_structure(partial(sparse, density=0.5), nn.Linear(4, 2), torch.ones(3, 4))
    >>> sum(p.numel() for p in made.parameters())
    6
    """
    name = getattr(function, "__name__", repr(function))
    with drawing_nothing(name), leaving(model, name):
        made, again = function(model), function(model)
    if not isinstance(made, nn.Module):
        raise ContractError(f"{name} gives {type(made).__name__}", expected="a torch.nn.Module")
    shared = {p.data_ptr() for p in model.parameters()} & {p.data_ptr() for p in made.parameters()}
    require(made is not model and not shared, f"{name} gives the model itself", expected="a copy", hint="copy.deepcopy")
    before, after = _count(model), _count(made)
    require(0 < after <= before, f"{name} gives {after} parameters for {before}", expected="no more, and at least one")
    same = fingerprint(*made.state_dict().values()) == fingerprint(*again.state_dict().values())
    require(same, f"{name} gives another model again", expected="the same, bit for bit", hint="a seed of its own")
    _check_answers(name, model, made, inputs)
    return made


@torch.no_grad()
def _check_answers(name: str, model: nn.Module, made: nn.Module, inputs: Tensor) -> None:
    shape = copy.deepcopy(model).eval()(inputs).shape
    answer, other = made.eval()(inputs), copy.deepcopy(made)
    came = f"{name} gives a model that answers {tuple(answer.shape)}"
    require(answer.shape == shape, came, expected=str(tuple(shape)))
    require(bool(torch.isfinite(answer).all()), f"{name} gives a model with infinite answers", expected="finite ones")
    for p in made.parameters():
        p.zero_()
    apart = torch.equal(other(inputs), answer)
    require(apart, f"{name} gives a model whose copy is not its own", expected="copy.deepcopy to part them")
    made.load_state_dict(other.state_dict())


def _count(model: nn.Module) -> int:
    return sum(p.numel() for p in model.parameters() if p.requires_grad)
