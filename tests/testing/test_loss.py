"""The contracts of losses and of regularisers catch what breaks them."""

from collections.abc import Callable
from inspect import unwrap

import numpy as np
import pytest
import torch

from intaglio.testing import ContractError, check_loss, check_regularizer

OUTPUTS = torch.tensor([[1.0, 2.0], [0.0, -1.0], [3.0, 0.5], [1.5, 1.0]], dtype=torch.float64)
TARGETS = torch.zeros(4, 2, dtype=torch.float64)


def squared(o: torch.Tensor, t: torch.Tensor) -> torch.Tensor:
    return (o - t).square().sum(1)


def writing(o: torch.Tensor, t: torch.Tensor) -> torch.Tensor:
    return o.data.sub_(t + 1).square().sum(1)


@pytest.mark.parametrize(
    ("loss", "message"),
    [
        (lambda o, t: squared(o, t).mean(), r"gives \(\) for 4 examples; expected \(4,\); try reduction='none'"),
        (lambda o, t: 1.0, "gives float for 4 examples"),
        (lambda o, t: squared(o, t) / 0, "gives NaN or infinite values"),
        (lambda o, t: squared(o - o.mean(0), t), "gives other values in other batches; .*a loss of a set is not"),
        (lambda o, t: squared(o, t) + torch.arange(len(o)) % 2, "gives other values in another order"),
        (lambda o, t: squared(o.detach(), t), "has no gradient"),
        (lambda o, t: (o[:, 0] * 0).sqrt(), "has a gradient that is not finite"),
        (lambda o, t: squared(o, t) + np.random.rand(), "global random state of numpy"),  # noqa: NPY002
        (writing, "writing writes into its arguments"),
    ],
)
def test_a_broken_loss_is_told_why(loss: Callable[..., torch.Tensor], message: str) -> None:
    with pytest.raises(ContractError, match=message):
        unwrap(check_loss)(loss, OUTPUTS.clone(), TARGETS)


def centred(o: torch.Tensor, t: torch.Tensor) -> torch.Tensor:
    return squared(o - o.mean(0), t)


def test_a_loss_of_a_set_may_compare_its_examples_but_not_count_them() -> None:
    check_loss(centred, OUTPUTS, TARGETS, sets=True)
    with pytest.raises(ContractError, match="gives other values in another order; expected the same"):
        check_loss(lambda o, t: centred(o, t) + torch.arange(len(o)), OUTPUTS, TARGETS, sets=True)


def test_too_few_examples_try_nothing() -> None:
    with pytest.raises(ContractError, match="2 examples to try squared on; expected three or more"):
        check_loss(squared, OUTPUTS[:2], TARGETS[:2])


PARAMS = {"w": torch.tensor([3.0, 4.0]), "b": torch.tensor([1.0])}


def decaying(params: dict[str, torch.Tensor]) -> torch.Tensor:
    params["w"].data.mul_(0.9)
    return params["w"].sum()


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (lambda p: p["w"].square(), r"gives \(2,\); expected one number"),
        (lambda p: 3.0, "gives float; expected one number"),
        (lambda p: -p["w"].sum(), "gives -7.0; expected a finite number of at least 0"),
        (lambda p: p["w"].sum() / 0, "gives inf; expected a finite"),
        (lambda p: next(iter(p.values())).sum(), "gives 7.0, and 1.0 with the names in another order"),
        (lambda p: p["w"].detach().sum(), "has no gradient"),
        (lambda p: (p["w"] * 0).sqrt().sum(), "has a gradient that is not finite"),
        (lambda p: torch.rand(()), "global random state of torch"),
        (decaying, "decaying writes into the parameters"),
    ],
)
def test_a_broken_regulariser_is_told_why(function: Callable[..., torch.Tensor], message: str) -> None:
    with pytest.raises(ContractError, match=message):
        unwrap(check_regularizer)(function, PARAMS)
