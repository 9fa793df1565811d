"""The surface at moments of a training: each is what a survey around it gives, and states its own error."""

from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.surface import Surface

pytestmark = pytest.mark.long

X = torch.randn(40, 4, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
Y = torch.arange(40) % 3


def trained(*layers: nn.Module) -> tuple[ig.Objective, ig.Trajectory]:
    objective = ig.Objective(nn.Sequential(*layers).double(), (X, Y))
    return objective, ig.fit(objective, epochs=4, lr=0.05, batch_size=40)


def test_each_moment_is_a_survey_of_its_own() -> None:
    objective, path = trained(nn.Linear(4, 5), nn.BatchNorm1d(5), nn.Tanh(), nn.Linear(5, 3))
    before, plane = objective.params, ig.directions.random(objective, dims=1, biases="scale")
    found = ig.surveying.over_time(objective, path, plane, checkpoints=[0, -1], channels=["loss", "class_loss"])
    torch.testing.assert_close(objective.params, before, rtol=0, atol=0)
    assert found.nodes["step"].values.tolist() == [0, 4]
    for i in (0, len(path) - 1):
        one = found.sel(checkpoint=i)
        objective.move_to(before, path.buffers(i))
        alone = ig.survey(objective, plane.moved(path[i]), channels=["loss", "class_loss"])
        assert (one.error, one.evaluations) == (alone.error, alone.evaluations)
        assert one.errors["class_loss"] == alone.errors["class_loss"]
        for name in ("loss", "class_loss"):
            np.testing.assert_allclose(one.grid(7)[name], alone.grid(7)[name], rtol=0, atol=1e-12)
    assert found.evaluations == sum(found.sel(checkpoint=i).evaluations for i in (0, len(path) - 1))


def test_one_moment_that_is_rough_puts_all_on_the_plain_grid(monkeypatch: pytest.MonkeyPatch) -> None:
    objective, path = trained(nn.Linear(4, 3))
    kinds = iter(["uniform", "chebyshev"])
    from intaglio.surveying import over_time as module

    survey = ig.survey

    def first_is_rough(*args: Any, **options: Any) -> Surface:
        if "resolution" not in options and next(kinds) == "uniform":
            options["resolution"] = 9
        return survey(*args, **options)

    monkeypatch.setitem(module.__globals__, "survey", first_is_rough)
    plane = ig.directions.random(objective, dims=1)
    found = ig.surveying.over_time(objective, path, plane, checkpoints=2, channels=["loss"])
    assert (found.kind, found.nodes.sizes["alpha"], found.error) == ("uniform", 9, 0.0)
    last = ig.survey(objective, plane.moved(path.final), resolution=9, channels=["loss"])
    np.testing.assert_array_equal(found.sel(checkpoint=len(path) - 1).nodes["loss"], last.nodes["loss"])


def test_it_is_saved_measured_and_judged(tmp_path: Any) -> None:
    objective, path = trained(nn.Linear(4, 3))
    plane = ig.directions.random(objective)
    found = ig.surveying.over_time(objective, path, plane, checkpoints=2, channels=["loss"])
    found = Surface.load(found.save(tmp_path / "time.nc"))
    numbers = ig.metrics.geometry(found)
    assert numbers["value"].dims == ("checkpoint", "measure")
    last = ig.metrics.geometry(found.sel(checkpoint=len(path) - 1))
    np.testing.assert_array_equal(numbers["value"][-1], last["value"])
    np.testing.assert_array_equal(numbers["error"][-1], last["error"])
    assert set(ig.metrics.changes(numbers)["answer"].values) <= {"yes", "no", "can't be told"}


def test_wrong_calls_are_refused() -> None:
    objective, path = trained(nn.Linear(4, 3))
    plane = ig.directions.random(objective)
    for wrong in (1, [0], [0, 99]):
        with pytest.raises(InputError, match=r"checkpoints=.* of 5; expected at least 2, from 0 to 4"):
            ig.surveying.over_time(objective, path, plane, checkpoints=wrong)
    with pytest.raises(InputError, match="a ledger for several surveys; expected none"):
        ig.surveying.over_time(objective, path, plane, ledger="survey.sqlite")
