"""The plane of the gradient and its turning."""

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.params import norm

pytestmark = pytest.mark.usefixtures("own_layers")


def linear(scale: torch.Tensor) -> ig.Objective:
    x = torch.diag(scale).double()
    return ig.Objective(nn.Linear(len(x), 1, bias=False).double(), (x, torch.ones(len(x))), loss="mse")


def test_the_surface_falls_along_the_first_axis_by_the_gradients_norm():
    objective = linear(torch.tensor([1.0, 2.0, 3.0]))
    plane = ig.directions.gradient(objective, radius=0.5)
    slope = (objective(plane.at(1e-5, 0.0)) - objective(plane.at(-1e-5, 0.0))) / 2e-5
    assert slope == pytest.approx(-norm(objective.gradient()), abs=1e-9)
    assert slope == pytest.approx(-plane.provenance["gradient_norm"], abs=1e-9)
    flat = (objective(plane.at(0.0, 1e-5)) - objective(plane.at(0.0, -1e-5))) / 2e-5
    assert flat == pytest.approx(0, abs=1e-9)
    assert plane.extent["alpha"] == (-0.5, 0.5)


def test_the_directions_are_orthonormal_and_hold_the_gradients_turning():
    objective = linear(torch.tensor([1.0, 2.0, 3.0, 4.0]))
    plane = ig.directions.gradient(objective, dims=3)
    np.testing.assert_allclose(plane.gram, np.eye(3), rtol=0, atol=1e-12)
    image = objective.hvp(objective.gradient())["weight"].flatten()
    a, b = (plane.directions[axis]["weight"].flatten() for axis in ("alpha", "beta"))
    torch.testing.assert_close((image @ a) * a + (image @ b) * b, image)


def test_a_gradient_that_is_zero_or_does_not_turn_is_refused():
    objective = linear(torch.tensor([1.0, 1.0]))
    with pytest.raises(InputError, match="a gradient that turns no further than 1 dimension; expected 2 directions"):
        ig.directions.gradient(objective)
    assert ig.directions.gradient(objective, dims=1).axes == ("alpha",)
    objective.move_to({"weight": torch.ones(1, 2, dtype=torch.float64)})
    with pytest.raises(
        InputError, match=r"a zero gradient; expected a point that is not stationary; try directions\.h"
    ):
        ig.directions.gradient(objective)
    with pytest.raises(InputError, match="dims=0; expected 1, 2 or 3"):
        ig.directions.gradient(objective, dims=0)
