"""What is measured of a run is said with what it leaves out."""

from functools import partial

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.measuring import KINKS, kinks

X = torch.arange(8.0).reshape(4, 2)


def l1(params: dict[str, torch.Tensor]) -> torch.Tensor:
    """Smooth, whatever it is called."""
    return 0 * next(iter(params.values())).sum()


@pytest.mark.parametrize(
    ("loss", "penalties", "said"),
    [
        ("mae", {}, True),
        ("mse", {"l1": 0.1}, True),
        ("mse", {partial(ig.regularizers.elastic_net, ratio=0.2): 0.1}, True),
        ("mse", {"l2": 0.1}, False),
        ("mse", {l1: 0.1}, False),
    ],
)
def test_kinks_are_those_of_the_functions_and_not_of_their_names(
    loss: str, penalties: dict[object, float], said: bool
) -> None:
    objective = ig.Objective(nn.Linear(2, 2), (X, X), loss=loss, penalties=penalties)
    assert kinks(objective) == ({"kinks": KINKS} if said else {})
