"""The contract of a loss: a function of outputs and targets that gives one value an example."""

from collections.abc import Callable

import torch
from torch import Tensor

from intaglio.losses.kinds import kind_of
from intaglio.testing.contract import drawing_nothing, require

__all__ = ["check_loss"]


def check_loss(
    loss: Callable[[Tensor, Tensor], Tensor], outputs: Tensor, targets: Tensor, *, sets: bool | None = None
) -> Tensor:
    """Check that ``loss(outputs, targets)`` gives one finite value per example, each the example's own.

    An example's value does not depend on which others are in its batch, nor on their order, so the mean is the same
    however the examples are batched; the gradient with respect to the outputs exists and is finite; outputs, targets
    and the global random state are as before. Of a loss over a set the values go with their examples when these come
    in another order; what others are there may matter.

    Args:
        loss: e.g. one of `intaglio.losses`.
        outputs: (n, …) real numbers, of at least three examples that are not alike.
        targets: (n, …).
        sets: whether the examples are a set that the loss compares; Intaglio's own losses say it themselves.

    Returns:
        The values (n,), for checks of your own.

    Raises:
        ContractError: says what does not hold.

    >>> from intaglio.losses import mse
    >>> check_loss(mse, torch.tensor([[1.0], [2.0], [4.0]]), torch.zeros(3)).tolist()
    [0.5, 2.0, 8.0]
    """
    name, n = getattr(loss, "__name__", repr(loss)), len(outputs)
    require(n > 2, f"{n} examples to try {name} on", expected="three or more")
    kept = outputs.clone(), targets.clone()
    with drawing_nothing(name), torch.no_grad():
        values = loss(outputs, targets)
    unchanged = torch.equal(outputs, kept[0]) and torch.equal(targets, kept[1])
    require(unchanged, f"{name} writes into its arguments", expected="them left as they were")
    shape = tuple(values.shape) if isinstance(values, Tensor) else type(values).__name__
    require(shape == (n,), f"{name} gives {shape} for {n} examples", expected=f"({n},)", hint="reduction='none'")
    require(bool(torch.isfinite(values).all()), f"{name} gives NaN or infinite values", expected="finite ones")
    over_set = kind_of(loss) == "sets" if sets is None else sets
    _check_own(name, loss, outputs, targets, values, over_set)
    _check_gradient(name, loss, outputs, targets)
    return values


@torch.no_grad()
def _check_own(
    name: str,
    loss: Callable[[Tensor, Tensor], Tensor],
    outputs: Tensor,
    targets: Tensor,
    values: Tensor,
    over_set: bool,
) -> None:
    digits = torch.finfo(values.dtype).eps ** 0.75
    n = len(values)
    backward = torch.arange(n - 1, -1, -1)
    turned = loss(outputs[backward], targets[backward])[backward]
    others = [(turned, "in another order", "each value from its own row alone")]
    if not over_set:
        batches = torch.cat([loss(outputs[part], targets[part]) for part in (slice(0, 2), slice(2, n))])
        hint = "no statistics over the batch: a loss of a set is not a mean over examples, and says sets=True"
        others.insert(0, (batches, "in other batches", hint))
    for found, how, hint in others:
        near = torch.allclose(found, values, rtol=digits, atol=digits)
        require(near, f"{name} gives other values {how}", expected="the same value for each example", hint=hint)


def _check_gradient(name: str, loss: Callable[[Tensor, Tensor], Tensor], outputs: Tensor, targets: Tensor) -> None:
    variable = outputs.detach().clone().requires_grad_()
    with torch.enable_grad():
        total = loss(variable, targets).sum()
        require(total.requires_grad, f"{name} has no gradient", expected="one with respect to the outputs")
        (gradient,) = torch.autograd.grad(total, variable)
    require(bool(torch.isfinite(gradient).all()), f"{name} has a gradient that is not finite", expected="a finite one")
