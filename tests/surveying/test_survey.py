"""Surveys: closed forms in float64, every channel against the objective itself, resumption bit for bit."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import xarray as xr
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.surveying.evaluator import Evaluator

pytestmark = pytest.mark.usefixtures("own_layers")
F64 = torch.float64


def linear(loss: str = "mse") -> ig.Objective:
    x = torch.randn(60, 4, generator=torch.Generator().manual_seed(0), dtype=F64)
    return ig.Objective(nn.Linear(4, 1).double(), (x, x.sum(1)), loss=loss, penalties={"l2": 0.3}, batch_size=16)


def classifier() -> ig.Objective:
    x = torch.randn(60, 4, generator=torch.Generator().manual_seed(0), dtype=F64)
    model = ig.Model(ig.encoders.MLP(4, 6, 3, activation=nn.Tanh), nn.Linear(3, 3)).double()
    return ig.Objective(model, (x, torch.arange(60) % 3), penalties={"l2": 0.01}, batch_size=16)


@pytest.mark.long
@pytest.mark.parametrize("dims", [1, 2, 3])
def test_a_linear_models_surface_equals_its_quadratic(dims: int) -> None:
    objective = linear()
    plane = ig.directions.random(objective, dims=dims, biases="scale")
    surface = ig.survey(objective, plane)
    gradient = objective.gradient()
    slope = np.array([sum(float((gradient[n] * d[n]).sum()) for n in d) for d in plane.directions.values()])
    products = [objective.hvp(d) for d in plane.directions.values()]
    curve = np.array(
        [[sum(float((h[n] * d[n]).sum()) for n in d) for d in plane.directions.values()] for h in products]
    )
    points = np.random.default_rng(0).uniform(-1, 1, (50, dims))
    wanted = objective() + points @ slope + 0.5 * np.einsum("ij,jk,ik->i", points, curve, points)
    found = surface.at(*points.T)["loss"].to_numpy()
    np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-12)
    assert surface.error < 1e-12


def test_every_channel_equals_the_objective_at_the_same_parameters() -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    surface = ig.survey(objective, plane, resolution=3)
    for alpha, beta in [(-1.0, 1.0), (0.0, 0.0), (1.0, -1.0)]:
        params = plane.at(alpha, beta)
        here = surface.nodes.sel(alpha=alpha, beta=beta)
        examples, targets = objective.examples(params), objective.source.targets
        assert float(here["loss"]) == pytest.approx(objective(params), abs=1e-13)
        terms = {str(term): float(value) for term, value in zip(here["term"].values, here["terms"], strict=True)}
        assert terms == pytest.approx(objective.terms(params), abs=1e-13)
        right = (objective.outputs(params).argmax(1) == targets).double().mean()
        assert float(here["accuracy"]) == pytest.approx(float(right))
        by_class = [float(examples[targets == c].mean()) for c in range(3)]
        assert here["class_loss"].values.tolist() == pytest.approx(by_class, abs=1e-13)
        np.testing.assert_allclose(here["example_loss"], examples, atol=1e-6)
        assert here["embedding"].shape == (60, 3)


def test_classes_add_up_to_the_data_loss() -> None:
    surface = ig.survey(classifier(), ig.directions.random(classifier()), resolution=3)
    shares = np.bincount(np.arange(60) % 3) / 60
    data = surface.nodes["terms"].sel(term="data")
    np.testing.assert_allclose(
        surface.nodes["class_loss"].transpose(..., "class").to_numpy() @ shares, data, atol=1e-14
    )


def test_the_embedding_channel_is_one_fixed_projection() -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    surface = ig.survey(objective, plane, resolution=3)
    projection = ig.surveying.Projection.of(objective)
    for alpha, beta in [(0.0, 0.0), (1.0, -1.0)]:
        wanted = projection(objective.embeddings(plane.at(alpha, beta)))
        np.testing.assert_allclose(surface.nodes["embedding"].sel(alpha=alpha, beta=beta), wanted, atol=1e-6)


def test_values_do_not_depend_on_batches_or_the_order_of_points() -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    whole = ig.survey(objective, plane, resolution=5).nodes["loss"]
    objective.source = type(objective.source)(objective.source.inputs, objective.source.targets, 7)
    np.testing.assert_allclose(ig.survey(objective, plane, resolution=5).nodes["loss"], whole, atol=1e-14)
    backwards = ig.Plane(plane.origin, {axis: {n: -t for n, t in d.items()} for axis, d in plane.directions.items()})
    flipped = ig.survey(objective, backwards, resolution=5).nodes["loss"]
    np.testing.assert_allclose(flipped.to_numpy()[::-1, ::-1], whole, atol=1e-14)


def test_a_line_between_two_models_ends_at_the_second() -> None:
    a, b = classifier(), classifier()
    b.move_to({name: p + 0.5 for name, p in b.params.items()})
    plane = ig.Plane(a.params, {"alpha": {n: b.params[n] - p for n, p in a.params.items()}}, {"alpha": (0.0, 1.0)})
    surface = ig.survey(a, plane)
    assert float(surface.at(0.0)["loss"]) == pytest.approx(a(), abs=1e-13)
    assert float(surface.at(1.0)["loss"]) == pytest.approx(b(), abs=1e-13)


def test_the_objective_is_where_it_was_also_after_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    objective = classifier()
    before = objective()
    ig.survey(objective, ig.directions.random(objective), resolution=3)
    assert objective() == before

    def broken(*_: object) -> None:
        raise RuntimeError("inside the model")

    plane = ig.directions.random(objective)
    monkeypatch.setattr(objective.worker, "evaluate", broken)
    with pytest.raises(RuntimeError, match="inside the model"):
        ig.survey(objective, plane, channels=["loss"], resolution=3)
    monkeypatch.undo()
    assert {n: p.tolist() for n, p in objective.worker.params.items()} == {
        n: p.tolist() for n, p in objective.params.items()
    }


@pytest.mark.long
def test_what_is_done_between_stages_does_not_reach_the_next() -> None:
    """Around another point than where the objective stands, in directions that leave the biases where they are."""
    objective = classifier()
    elsewhere = {name: value + 1.0 for name, value in objective.params.items()}
    plane = ig.directions.random(objective, biases="zero").moved(elsewhere)
    asked = ig.survey(objective, plane, channels=["loss"], on_stage=lambda surface: objective() and None)
    alone = ig.survey(objective, plane, channels=["loss"])
    assert asked.evaluations == alone.evaluations >= 65
    xr.testing.assert_identical(asked.nodes["loss"], alone.nodes["loss"])


@pytest.mark.long
def test_a_killed_survey_resumes_and_ends_bit_identical(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    whole = ig.survey(objective, plane)
    move, moves = Evaluator._move_to, []

    def dying(self: Evaluator, point: np.ndarray) -> None:
        moves.append(point)
        if len(moves) == 60:
            raise KeyboardInterrupt
        move(self, point)

    monkeypatch.setattr(Evaluator, "_move_to", dying)
    with pytest.raises(KeyboardInterrupt):
        ig.survey(objective, plane, ledger=tmp_path / "ledger.sqlite")
    resumed = ig.survey(objective, plane, ledger=tmp_path / "ledger.sqlite", resume=True)
    total = 2 * whole.evaluations  # penalties and data are written apart
    assert len(moves) == total + 1  # nothing that was finished is evaluated again
    assert resumed.nodes.identical(whole.nodes)
    assert not list(tmp_path.iterdir())


def test_a_ledger_of_another_model_or_plane_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    objective = classifier()
    plane = ig.directions.random(objective)

    def dying(self: Evaluator, point: np.ndarray) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Evaluator, "_move_to", dying)
        with pytest.raises(KeyboardInterrupt):
            ig.survey(objective, plane, ledger=tmp_path / "ledger.sqlite")
    for other in (ig.directions.random(objective, seed=1), plane.moved({n: p + 1 for n, p in plane.origin.items()})):
        with pytest.raises(InputError, match="was written for another model, data or plane"):
            ig.survey(objective, other, ledger=tmp_path / "ledger.sqlite", resume=True)
    (tmp_path / "text.sqlite").write_text("not a database at all, but long enough to be taken for one" * 20)
    with pytest.raises(InputError, match="is no ledger"):
        ig.survey(objective, plane, ledger=tmp_path / "text.sqlite", resume=True)


@pytest.mark.parametrize("changed", ["loss", "penalty", "metric"])
def test_a_ledger_notices_a_function_that_has_changed_under_its_name(tmp_path: Path, changed: str) -> None:
    data, model = ig.load("iris"), classifier().worker.model

    def call(factor: float, **options: Any) -> ig.Surface:
        own = {name: factor if name == changed else 1.0 for name in ("loss", "penalty", "metric")}
        objective = ig.Objective(
            model,
            data,
            loss=lambda outputs, targets: own["loss"] * torch.nn.functional.cross_entropy(outputs, targets),
            penalties={lambda params: own["penalty"] * sum(p.square().sum() for p in params.values()): 0.1},
        )
        metrics = {"top": lambda outputs, targets: own["metric"] * outputs.amax(1)}
        plane = ig.directions.random(objective, dims=1)
        return ig.survey(objective, plane, metrics=metrics, ledger=tmp_path / "ledger.sqlite", **options)

    def stop(surface: ig.Surface) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        call(1.0, on_stage=stop)
    with pytest.raises(InputError, match="was written for another model, data or plane"):
        call(2.0, resume=True)
    call(1.0, resume=True)


def test_only_a_stratified_subset_keeps_its_own_channels() -> None:
    objective = classifier()
    surface = ig.survey(objective, ig.directions.random(objective), resolution=2, keep=12)
    kept = surface.nodes["example"].to_numpy()
    assert np.bincount(kept % 3).tolist() == [4, 4, 4]
    whole = ig.survey(objective, ig.directions.random(objective), resolution=2)
    np.testing.assert_array_equal(surface.nodes["example_loss"], whole.nodes["example_loss"].sel(example=kept))
    np.testing.assert_array_equal(surface.nodes["loss"], whole.nodes["loss"])


def test_real_targets_have_no_accuracy_and_a_bare_module_no_embedding() -> None:
    surface = ig.survey(linear(), ig.directions.random(linear()), resolution=2)
    assert set(surface.nodes) == {"loss", "terms", "example_loss"}
    with pytest.raises(InputError, match="no channel 'accuracy' here; expected loss"):
        ig.survey(linear(), ig.directions.random(linear()), channels=["accuracy"])


def test_provenance_says_what_the_picture_depends_on() -> None:
    objective = classifier()
    attrs = ig.survey(objective, ig.directions.random(objective, seed=3), resolution=2).nodes.attrs
    wanted = {"direction": "random", "normalize": "filter", "seed": 3, "loss": "cross_entropy", "batchnorm": "frozen"}
    assert wanted.items() <= attrs.items()
    assert attrs["penalty_l2"] == 0.01
    assert attrs["randomness"] == "off"


@pytest.mark.long
def test_on_a_log_scale_the_tolerance_is_of_the_logarithm() -> None:
    x = torch.randn(60, 4, generator=torch.Generator().manual_seed(0), dtype=F64)
    model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1)).double()
    objective = ig.Objective(model, (x, x[:, :1].tanh()), loss=lambda a, b: (a - b).square().sum(1))
    ig.fit(objective, epochs=20, lr=0.03, seed=0)
    plane = ig.directions.random(objective)
    log, plain = (ig.survey(objective, plane, scale=each, channels=["loss"]) for each in ("log", "linear"))
    exact = np.log10(ig.survey(objective, plane, resolution=31).nodes["loss"])
    gaps, range_ = abs(np.log10(log.grid(31)["loss"]) - exact), float(exact.max() - exact.min())
    assert range_ > 1  # decade
    assert float(gaps.max()) <= log.errors["log_loss"] * range_ <= 0.01 * range_
    assert log.evaluations >= plain.evaluations
    assert f"its logarithm interpolated within {100 * log.errors['log_loss']:.2g} %" in log.caption
    assert "log_loss" not in plain.errors
    below = ig.Objective(nn.Linear(4, 1).double(), (x, x), loss=lambda outputs, targets: outputs[:, 0])
    with pytest.raises(InputError, match=r"a loss of -.*; expected more than 0; try scale='linear'"):
        ig.survey(below, ig.directions.random(below), scale="log")


def test_wrong_calls_are_refused(tmp_path: Path) -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    with pytest.raises(InputError, match="tolerance=2; expected a share of the loss's range"):
        ig.survey(objective, plane, tolerance=2)
    with pytest.raises(InputError, match="resolution=1; expected at least 2"):
        ig.survey(objective, plane, resolution=1)
    refused: list[tuple[str, Any, str]] = [
        ("scale", "logarithm", "scale='logarithm'; expected 'linear' or 'log'"),
        ("keep", -1, "keep=-1; expected at least 0 examples"),
        ("seed", -1, "seed=-1; expected at least 0"),
        ("examples", 0.5, "examples=0.5; expected 'all', 'auto' or a number of examples"),
        ("ledger", tmp_path, "is a folder; expected a file, new or not"),
        ("ledger", tmp_path / "none" / "a.sqlite", "in a folder that is not there; expected a file, new or not"),
    ]
    for name, value, said in refused:
        with pytest.raises(InputError, match=said):
            ig.survey(objective, plane, **{name: value})
    with pytest.raises(InputError, match="the plane's origin tensors lack"):
        ig.survey(objective, ig.directions.random(linear()))
