"""Any model, any data: the objective and its surface equal a plain loop that a person would write by hand.

The cases are in ``conftest.py``.
"""

import copy
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

import intaglio as ig

pytestmark = pytest.mark.long

Case = Any  # model, data, losses(model) of all examples, options of the objective


def mean_loss(case: Case, params: dict[str, Tensor] | None = None) -> float:
    """The caller's own loop, on a copy of their model."""
    model = copy.deepcopy(case.model).eval()
    with torch.no_grad():
        for name, value in (params or {}).items():
            model.get_parameter(name).copy_(value)
        return float(case.losses(model).mean())


def objective(case: Case) -> ig.Objective:
    return ig.Objective(case.model, case.data, **case.options)


def test_the_objective_and_its_surface_equal_a_plain_loop(case: Case) -> None:
    found = objective(case)
    assert found() == found() == pytest.approx(mean_loss(case), abs=1e-12)
    plane = ig.directions.random(found, biases="scale")
    surface = ig.survey(found, plane, resolution=3).nodes["loss"]
    for alpha in (-1.0, 0.0, 1.0):
        for beta in (-1.0, 0.0, 1.0):
            there = mean_loss(case, plane.at(alpha, beta))
            assert float(surface.sel(alpha=alpha, beta=beta)) == pytest.approx(there, abs=1e-12)


@pytest.mark.long
def test_the_gradient_is_the_slope_of_the_loss(model_case: Case) -> None:
    found = objective(model_case)
    step = ig.directions.random(found, dims=1, biases="scale").directions["alpha"]
    slope = sum(float((g * step[name]).sum()) for name, g in found.gradient().items())
    ends = [found({n: p + sign * 1e-6 * step[n] for n, p in found.params.items()}) for sign in (1, -1)]
    assert slope == pytest.approx((ends[0] - ends[1]) / 2e-6, abs=1e-6)


@pytest.mark.long
def test_the_hessian_product_is_the_slope_of_the_gradient(model_case: Case) -> None:
    found = objective(model_case)
    step = ig.directions.random(found, dims=1, biases="scale").directions["alpha"]
    up, down = (found.gradient({n: p + sign * 1e-5 * step[n] for n, p in found.params.items()}) for sign in (1, -1))
    for name, product in found.hvp(step).items():
        torch.testing.assert_close(product, (up[name] - down[name]) / 2e-5, rtol=1e-4, atol=1e-6)


@pytest.mark.long
def test_training_lowers_the_loss(model_case: Case) -> None:
    found = objective(model_case)
    before = found()
    ig.fit(found, epochs=3, lr=0.01, batch_size=8)
    assert found() < before


def state(model: nn.Module) -> list[Any]:
    modes = [module.training for module in model.modules()]
    parts = [(name, p.requires_grad, p.grad is None) for name, p in model.named_parameters()]
    return [modes, parts, {name: value.clone() for name, value in model.state_dict().items()}]


def drawn_state(data: Any) -> bytes:
    generator = getattr(data, "generator", None)
    return b"" if generator is None else generator.get_state().numpy().tobytes()


@pytest.mark.long
def test_model_loader_and_random_state_are_as_they_were(case: Case, same_random_state: Callable[[], Any]) -> None:
    case.model.train()
    before, drawn = state(case.model), drawn_state(case.data)
    with same_random_state():
        found = objective(case)
        ig.survey(found, ig.directions.random(found), resolution=2)
        found.gradient()
    after = state(case.model)
    assert after[:2] == before[:2]
    torch.testing.assert_close(after[2], before[2], rtol=0, atol=0)
    assert drawn_state(case.data) == drawn
