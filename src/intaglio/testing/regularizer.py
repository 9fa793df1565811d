"""The contract of a regulariser: a function of the parameters that gives one number."""

from collections.abc import Callable

import torch
from torch import Tensor

from intaglio.params import Params, clone, fingerprint
from intaglio.testing.contract import drawing_nothing, require

__all__ = ["check_regularizer"]


def check_regularizer(function: Callable[[Params], Tensor], params: Params) -> float:
    """Check that ``function(params)`` is one finite number, at least 0, that has a gradient.

    The same tensors give the same number, in whichever order they are named; the gradient reaches at least one of
    them and is finite; the tensors and the global random state are as before.

    Args:
        function: e.g. one of `intaglio.regularizers`.
        params: name → tensor, at a point where the function is differentiable.

    Returns:
        The number, for checks of your own.

    Raises:
        ContractError: says what does not hold.

    >>> from intaglio.regularizers import l2
    >>> check_regularizer(l2, {"w": torch.tensor([3.0, 4.0])})
    12.5
    """
    name, own = getattr(function, "__name__", repr(function)), clone(params)
    before = fingerprint(*own.values())
    with drawing_nothing(name), torch.no_grad():
        value = function(own)
        again = function(dict(reversed(own.items())))
    require(fingerprint(*own.values()) == before, f"{name} writes into the parameters", expected="them as they were")
    shape = tuple(value.shape) if isinstance(value, Tensor) else type(value).__name__
    require(shape == (), f"{name} gives {shape}", expected="one number, a tensor of no axes")
    number = float(value)
    require(0 <= number < float("inf"), f"{name} gives {number}", expected="a finite number of at least 0")
    near = torch.allclose(value, again, rtol=torch.finfo(value.dtype).eps ** 0.75)
    require(near, f"{name} gives {number}, and {float(again)} with the names in another order", expected="the same")
    _check_gradient(name, function, own)
    return number


def _check_gradient(name: str, function: Callable[[Params], Tensor], params: Params) -> None:
    variables = {key: each.detach().clone().requires_grad_() for key, each in params.items()}
    with torch.enable_grad():
        total = function(variables)
        require(total.requires_grad, f"{name} has no gradient", expected="one with respect to the parameters")
        found = torch.autograd.grad(total, list(variables.values()), allow_unused=True)
    finite = all(bool(torch.isfinite(each).all()) for each in found if each is not None)
    require(finite, f"{name} has a gradient that is not finite", expected="a finite one")
