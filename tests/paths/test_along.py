"""Surveys along curves equal the objective at each point."""

import pytest
import torch

import intaglio as ig
from intaglio.errors import InputError
from intaglio.params import combine

from .cases import classified, drawn, small


def params(seed: int) -> dict[str, torch.Tensor]:
    return {name: p.detach().clone() for name, p in drawn(small(), seed).named_parameters()}


@pytest.mark.parametrize("bends", [0, 1, 2])
def test_values_are_the_objectives_own_on_the_curve(bends: int) -> None:
    objective = classified(drawn(small(), 0), penalties={"l2": 0.1})
    before, curve = objective.worker.vector.clone(), ig.paths.Curve([params(seed) for seed in range(bends + 2)])
    path = ig.paths.along(objective, curve, resolution=5)
    assert torch.equal(objective.worker.vector, before)
    for t in (0.0, 0.25, 1.0):
        here = path.nodes.sel(alpha=t)
        assert float(here["loss"]) == pytest.approx(objective(curve.at(t)), abs=1e-13)
        assert here["terms"].values.tolist() == pytest.approx(list(objective.terms(curve.at(t)).values()), abs=1e-13)
        assert here["example_loss"].values == pytest.approx(objective.examples(curve.at(t)).numpy(), abs=1e-6)


def test_control_points_on_one_line_are_no_obstacle() -> None:
    a, b = params(1), params(2)
    middle = combine(a, (0.7, b), (-0.7, a))
    objective = classified(drawn(small(), 0))
    path = ig.paths.along(objective, ig.paths.Curve([a, middle, b]), tolerance=1e-4)
    curve = ig.paths.Curve([a, middle, b])
    assert path.error <= 1e-4
    assert float(path.at(0.3)["loss"]) == pytest.approx(objective(curve.at(0.3)), abs=1e-4 * 5)


def test_a_curve_that_stays_where_it_is_has_one_value() -> None:
    objective, here = classified(drawn(small(), 0)), params(1)
    path = ig.paths.along(objective, ig.paths.Curve([here, here, here]))
    assert set(path.nodes["loss"].values) == {objective(here)}
    assert ig.paths.barrier(path).height == 0


def test_a_wrong_call_is_refused() -> None:
    curve, objective = ig.paths.Curve([params(1), params(2)]), classified(drawn(small(), 0))
    with pytest.raises(InputError, match=r"tolerance=2.0; expected a share of the loss's range between 0 and 1"):
        ig.paths.along(objective, curve, tolerance=2.0)
    with pytest.raises(InputError, match="the curve's tensors lack 'weight'; expected tensors for weight, bias"):
        ig.paths.along(classified(drawn(torch.nn.Linear(4, 2), 0)), curve)
