"""The contract of a direction catches what breaks it."""

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.testing import ContractError, check_direction

COUNT = iter(range(1000))


@pytest.fixture
def objective() -> ig.Objective:
    model = nn.Linear(2, 2).double()
    return ig.Objective(model, (torch.eye(2, dtype=torch.float64), torch.tensor([0, 1])))


def along(objective: ig.Objective, **changed: torch.Tensor) -> ig.Plane:
    ones = {name: torch.ones_like(p) for name, p in objective.params.items()}
    return ig.Plane(objective.params, {"alpha": ones | changed})


def unrepeatable(objective: ig.Objective) -> ig.Plane:
    return along(objective, bias=torch.full((2,), 1.0 + next(COUNT), dtype=torch.float64))


def drawing(objective: ig.Objective) -> ig.Plane:
    return along(objective, bias=torch.randn(2, dtype=torch.float64))


def drawing_by_numpy(objective: ig.Objective) -> ig.Plane:
    np.random.rand()  # noqa: NPY002
    return along(objective)


def moving_the_objective(objective: ig.Objective) -> ig.Plane:
    objective.move_to({name: p + 1 for name, p in objective.params.items()})
    return along(objective)


def moving_the_model(objective: ig.Objective) -> ig.Plane:
    objective.worker.vector.add_(1.0)
    return along(objective)


def training(objective: ig.Objective) -> ig.Plane:
    objective.worker.model.train()
    return along(objective)


def float32(objective: ig.Objective) -> ig.Plane:
    return along(objective, bias=torch.ones(2))


def infinite(objective: ig.Objective) -> ig.Plane:
    plane = along(objective)
    plane.directions["alpha"]["bias"][0] = torch.inf
    return plane


def of_another_model(objective: ig.Objective) -> ig.Plane:
    return ig.Plane({"w": torch.zeros(2)}, {"alpha": {"w": torch.ones(2)}})


def nothing(objective: ig.Objective) -> None:
    return None


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (nothing, "nothing gives a NoneType; expected a Plane"),
        (unrepeatable, "unrepeatable gives another plane when it is called again; expected the same, bit for bit"),
        (drawing, "drawing that draws from the global random state of torch; .*try a seed"),
        (drawing_by_numpy, "draws from the global random state of numpy"),
        (moving_the_objective, "moving_the_objective that changes the model it is given"),
        (moving_the_model, "moving_the_model that changes the model"),
        (training, "training that changes the model"),
        (float32, r"alpha of float32: 'bias' is torch.float32 on cpu; expected torch.float64 on cpu"),
        (infinite, "alpha of infinite: 'bias' is not finite"),
        (of_another_model, "origin of of_another_model lack 'weight'"),
    ],
)
def test_a_broken_direction_is_told_why(objective: ig.Objective, function: object, message: str) -> None:
    with pytest.raises(ContractError, match=message):
        check_direction(function, objective)  # type: ignore[arg-type]


def test_a_failed_check_is_a_failed_assertion() -> None:
    assert issubclass(ContractError, AssertionError)


def test_at_and_project_must_be_inverse(objective: ig.Objective, monkeypatch: pytest.MonkeyPatch) -> None:
    project = ig.Plane.project
    monkeypatch.setattr(
        ig.Plane, "project", lambda self, params: project(self, params)._replace(coordinates=np.ones(1))
    )
    with pytest.raises(ContractError, match=r"along: project\(at\(\[-1.0\]\)\) = \[1.0\]; expected the same"):
        check_direction(along, objective)


def test_the_objective_stands_where_it_stood(objective: ig.Objective) -> None:
    def stepping(at: ig.Objective) -> ig.Plane:
        plane = along(at)
        at._params["bias"].add_(1.0)
        return plane

    with pytest.raises(ContractError, match="stepping moves the objective; expected it where it stood"):
        check_direction(stepping, objective)
