"""The contract of structures catches what breaks it."""

import copy
from collections.abc import Callable
from inspect import unwrap

import pytest
import torch
from torch import nn

from intaglio.testing import ContractError, check_structure

pytestmark = pytest.mark.usefixtures("own_layers")


def zeroing(model: nn.Module) -> nn.Module:
    for p in model.parameters():
        p.data.zero_()
    return copy.deepcopy(model)


def wider(model: nn.Module) -> nn.Module:
    made = copy.deepcopy(model)
    made.register_parameter("more", nn.Parameter(torch.zeros(3)))
    return made


def drawing(model: nn.Module) -> nn.Module:
    made = copy.deepcopy(model)
    torch.rand(1)
    return made


def moving(model: nn.Module, count: list[int] = [0]) -> nn.Module:  # noqa: B006 - that is what is wrong with it
    made = copy.deepcopy(model)
    count[0] += 1
    made.weight.data.fill_(count[0])
    return made


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (lambda model: model, "gives the model itself; expected a copy"),
        (copy.copy, "gives the model itself"),
        (lambda model: 3, "gives int; expected a torch.nn.Module"),
        (zeroing, "changes the model it is given"),
        (wider, "wider gives 11 parameters for 8; expected no more"),
        (drawing, "global random state of torch"),
        (moving, "moving gives another model again"),
        (
            lambda model: nn.Sequential(copy.deepcopy(model), nn.AdaptiveAvgPool1d(1)),
            r"answers \(2, 1\); expected \(2, 2\)",
        ),
    ],
)
def test_a_broken_structure_is_told_why(function: Callable[..., nn.Module], message: str) -> None:
    with pytest.raises(ContractError, match=message):
        unwrap(check_structure)(function, nn.Linear(3, 2), torch.ones(2, 3))
