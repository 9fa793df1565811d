"""The flat vector: what is written into it is what the model computes with."""

import copy
from typing import Any

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.worker.flat import gathered

pytestmark = pytest.mark.usefixtures("own_layers")


@pytest.mark.parametrize("kind", [nn.LSTM, nn.GRU, nn.RNN])
@pytest.mark.parametrize("grad", [False, True])
def test_recurrent_layers_see_what_is_written_into_the_vector(kind: Any, grad: bool) -> None:
    model = kind(3, 4, num_layers=2, bidirectional=True, batch_first=True).double()
    x = torch.randn(2, 5, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    moved = copy.deepcopy(model)
    vector = gathered(dict(moved.named_parameters()))
    with torch.set_grad_enabled(grad):
        torch.testing.assert_close(moved(x)[0], model(x)[0], rtol=0, atol=0)
        with torch.no_grad():
            vector.mul_(0.5)
            for p in model.parameters():
                p.mul_(0.5)
        torch.testing.assert_close(moved(x)[0], model(x)[0], rtol=0, atol=0)


@pytest.mark.parametrize("model", [nn.LSTM(3, 4), nn.MultiheadAttention(4, 2), nn.Bilinear(2, 3, 4)])
def test_gathered_parameters_are_aligned_views_that_keep_their_values(model: nn.Module) -> None:
    params = dict(model.named_parameters())
    values = {name: p.detach().clone() for name, p in params.items()}
    vector = gathered(params)
    assert all(torch.equal(p, values[name]) for name, p in params.items())
    assert vector.sum() == pytest.approx(float(sum(each.sum() for each in values.values())), abs=1e-5)
    assert {p.untyped_storage().data_ptr() for p in params.values()} == {vector.untyped_storage().data_ptr()}
    assert all(p.data_ptr() % 64 == vector.data_ptr() % 64 for p in params.values())


def test_two_parameters_in_one_place_are_refused() -> None:
    model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
    model[1].weight.data = model[0].weight.data
    with pytest.raises(InputError, match=r"parameters '0.weight' and '1.weight' are two that share memory"):
        ig.Objective(model, (torch.zeros(2, 3), torch.zeros(2, 3)), loss="mse")


def test_parameters_without_a_shape_are_refused() -> None:
    with pytest.raises(InputError, match="parameter 'weight' has no shape yet; try running the model once"):
        ig.Objective(nn.LazyLinear(3), (torch.zeros(2, 3), torch.zeros(2, 3)), loss="mse")


def test_parameters_on_several_devices_are_refused() -> None:
    model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3, device="meta"))
    with pytest.raises(InputError, match=r"float32 on cpu, torch.float32 on meta; .* try model.to\(one device\)"):
        ig.Objective(model, (torch.zeros(2, 3), torch.zeros(2, 3)), loss="mse")


def test_integer_parameters_are_fixed() -> None:
    model = nn.Linear(3, 3)
    model.shift = nn.Parameter(torch.ones(3, dtype=torch.int64), requires_grad=False)
    found = ig.Objective(model, (torch.zeros(2, 3), torch.zeros(2, 3)), loss="mse")
    assert set(found.params) == {"weight", "bias"}
