"""Examples in a stacked batch: the caller's number, or what suits the cache, from the model alone."""

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.imprinting.room import room

pytestmark = pytest.mark.usefixtures("own_layers")


def room_of(objective: ig.Objective) -> int:
    return room(objective, list(objective.source.batches()))


@pytest.mark.parametrize(("width", "rows"), [(10, 2048), (1000, 1024), (10_000, 512)])
def test_the_wider_the_layers_the_fewer_examples_at_once(width: int, rows: int) -> None:
    model = nn.Sequential(nn.Linear(3, width), nn.Linear(width, 2))
    assert room_of(ig.Objective(model, (torch.zeros(8, 3), torch.arange(8) % 2))) == rows


def test_the_callers_own_batches_say_how_much_fits() -> None:
    data = (torch.zeros(20, 3), torch.arange(20) % 2)
    assert room_of(ig.Objective(nn.Linear(3, 2), data, batch_size=7)) == 7
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(*data), batch_size=6)
    assert room_of(ig.Objective(nn.Linear(3, 2), loader)) == 6
