"""Surveys along curves equal the objective at each point."""

from pathlib import Path
from typing import Any

import pytest
import torch

import intaglio as ig
from intaglio.errors import InputError
from intaglio.params import combine

from .cases import classified, drawn, numbers, small


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


@pytest.mark.long
def test_a_path_that_was_stopped_resumes_to_the_same_bits(tmp_path: Path) -> None:
    curve, objective = ig.paths.Curve([params(seed) for seed in (1, 2, 3)]), classified(drawn(small(), 0))
    whole = ig.paths.along(objective, curve, tolerance=1e-6)

    def stop(surface: ig.Surface) -> None:
        raise KeyboardInterrupt

    ledger: dict[str, Any] = {"ledger": tmp_path / "path.sqlite", "tolerance": 1e-6}
    with pytest.raises(KeyboardInterrupt):
        ig.paths.along(objective, curve, on_stage=stop, **ledger)
    other = ig.paths.Curve([params(seed) for seed in (1, 4, 3)])
    with pytest.raises(InputError, match="was written for another model, data or plane"):
        ig.paths.along(objective, other, resume=True, **ledger)
    assert ig.paths.along(objective, curve, resume=True, **ledger).nodes.identical(whole.nodes)


def test_a_path_takes_metrics_and_a_sample_of_the_examples() -> None:
    curve = ig.paths.Curve([params(seed) for seed in (1, 2, 3)])
    objective = ig.Objective(drawn(small(), 0), (numbers(200, 4), torch.arange(200) % 2))
    margin = {"margin": lambda outputs, targets: outputs.amax(1)}
    path = ig.paths.along(objective, curve, examples=120, metrics=margin, resolution=5)
    there = curve.at(0.25)
    wide = path.sampling_error * float(path.nodes["loss"].max() - path.nodes["loss"].min())
    assert 0 < abs(float(path.nodes["loss"][1]) - objective(there)) <= wide
    whole = ig.paths.linear(objective, params(1), params(3), metrics=margin, resolution=3)
    assert float(whole.nodes["margin"][0]) == pytest.approx(float(objective.outputs(params(1)).amax(1).mean()))


def test_a_wrong_call_is_refused() -> None:
    curve, objective = ig.paths.Curve([params(1), params(2)]), classified(drawn(small(), 0))
    with pytest.raises(InputError, match=r"tolerance=2.0; expected a share of the loss's range between 0 and 1"):
        ig.paths.along(objective, curve, tolerance=2.0)
    with pytest.raises(InputError, match="the curve's tensors lack 'weight'; expected tensors for weight, bias"):
        ig.paths.along(classified(drawn(torch.nn.Linear(4, 2), 0)), curve)
