"""The imprint at checkpoints: each is the imprint there, and the objective stands afterwards where it stood."""

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.imprinting import over_time

pytestmark = pytest.mark.usefixtures("own_layers")


def trained() -> tuple[ig.Objective, ig.Trajectory]:
    x = torch.randn(60, 4, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    model = nn.Sequential(nn.Linear(4, 5), nn.BatchNorm1d(5), nn.Tanh(), nn.Linear(5, 2)).double()
    objective = ig.Objective(model, (x, (x[:, 1] > 0).long()))
    return objective, ig.fit(objective, epochs=4, lr=0.05, batch_size=20, seed=0)


def test_each_checkpoint_has_its_own_imprint_with_its_own_running_statistics() -> None:
    objective, path = trained()
    before, plane = objective(), ig.directions.random(objective, dims=1)
    marks = over_time(objective, path, plane, count=3, nodes=5, repeats=2)
    assert marks.nodes["loss"].dims == ("checkpoint", "feature", "alpha")
    assert marks.nodes["epoch"].values.tolist() == [0.0, 2.0, 4.0]
    assert objective() == before
    index = next(i for i, each in enumerate(path.checkpoints) if each.epoch == 2.0)
    objective.move_to(path.final, path.buffers(index))
    wanted = ig.imprint(objective, plane.moved(path[index]), nodes=5, repeats=2)
    np.testing.assert_array_equal(marks.nodes["loss"][1], wanted.nodes["loss"])
    assert (
        int(marks.at(0)["loss"].isel(checkpoint=-1).argmax("feature")) == 1
    )  # the feature that tells, once it is learnt
    assert marks.evaluations == 15
    assert "at 3 checkpoints" in marks.caption


def test_one_checkpoint_is_no_time() -> None:
    objective, path = trained()
    with pytest.raises(InputError, match="1 checkpoints; expected at least 2"):
        over_time(objective, path, ig.directions.random(objective), count=1)
