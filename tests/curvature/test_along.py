"""Curvature along a training."""

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.curvature import along, blocks, eigenvalues, trace
from intaglio.errors import InputError

pytestmark = pytest.mark.usefixtures("own_layers")


@pytest.fixture
def trained():
    x = torch.randn(40, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    model = ig.Model(ig.encoders.MLP(3, 4, 2, activation=nn.Tanh), nn.Linear(2, 3)).double()
    objective = ig.Objective(model, (x, torch.arange(40) % 3))
    return objective, ig.fit(objective, epochs=4, optimizer="sgd", lr=0.2, batch_size=40)


@pytest.mark.long
def test_every_checkpoint_has_its_own_curvature(trained):
    objective, path = trained
    found = along(objective, path, lr=0.2)
    assert found.sizes["checkpoint"] == len(path) == 5
    assert found.attrs["edge_of_stability"] == 10
    for i in (0, 3):
        there = objective.fork()
        there.move_to(path[i])
        at = found.isel(checkpoint=i)
        assert float(at.top_eigenvalue) == pytest.approx(float(eigenvalues(there, 1).eigenvalue[0]), abs=1e-12)
        assert float(at.trace) == pytest.approx(float(trace(there).trace), abs=1e-12)
        share = blocks(there, top=False).share.sel(block=["embedding", "body"])
        np.testing.assert_allclose(at.share, share, rtol=0, atol=1e-12)
        assert float(at.loss) == pytest.approx(there(), abs=1e-12)


def test_checkpoints_are_chosen_by_number_or_by_name(trained):
    objective, path = trained
    before = objective.params
    assert along(objective, path, checkpoints=2).checkpoint.values.tolist() == [0, 4]
    assert along(objective, path, checkpoints=[1]).epoch.values.tolist() == [1.0]
    assert all(torch.equal(p, before[name]) for name, p in objective.params.items())


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"checkpoints": 0}, "checkpoints=0; expected at least 1"),
        ({"checkpoints": [9]}, "no checkpoint 9; expected 0 to 4"),
        ({"lr": 0.0}, "lr=0.0; expected the step size of SGD, above 0"),
    ],
)
def test_a_wrong_call_says_what_was_expected(trained, options, message):
    with pytest.raises(InputError, match=message):
        along(*trained, **options)
