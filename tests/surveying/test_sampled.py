"""Surveys of a sample: exact in the cases that have an answer, within their bands elsewhere, resumed bit for bit."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

import intaglio as ig
from intaglio.errors import InputError
from intaglio.surveying.evaluator import Evaluator

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("own_layers")]
F64 = torch.float64
COUNT = 3000


def classified(count: int = COUNT) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(count, 4, generator=generator, dtype=F64)
    return x, (x.sum(1) + torch.randn(count, generator=generator, dtype=F64)).clamp(-1, 1).round().long() + 1


def classifier(data: object = None, **options: object) -> ig.Objective:
    model = ig.Model(ig.encoders.MLP(4, 6, 3, activation=nn.Tanh), nn.Linear(3, 3)).double()
    return ig.Objective(model, classified() if data is None else data, penalties={"l2": 0.01}, **options)


def linear(count: int) -> ig.Objective:
    x = torch.randn(count, 4, generator=torch.Generator().manual_seed(0), dtype=F64)
    return ig.Objective(nn.Linear(4, 1).double(), (x, x.sum(1).exp()), loss="mse", penalties={"l2": 0.3})


def test_a_sample_of_all_examples_is_the_whole_survey() -> None:
    objective = classifier(classified(90))
    plane = ig.directions.random(objective)
    whole, sampled = (ig.survey(objective, plane, resolution=3, examples=each) for each in ("all", 90))
    for name in whole.nodes:
        np.testing.assert_allclose(sampled.nodes[name], whole.nodes[name], rtol=0, atol=1e-12)
    assert sampled.sampling_error == 0.0
    assert sampled.status == "exact"


def test_quadratic_losses_are_exact_from_any_sample() -> None:
    objective = linear(600)
    plane = ig.directions.random(objective, biases="scale")
    sampled = ig.survey(objective, plane, examples=80)
    points = np.random.default_rng(0).uniform(-1, 1, (5, 2))
    wanted = [objective(plane.at(*point)) for point in points]
    np.testing.assert_allclose(sampled.at(*points.T)["loss"], wanted, rtol=1e-10)
    assert sampled.sampling_error < 1e-10
    assert float(sampled.nodes["standard_error"].max()) < 1e-10


def test_on_a_log_scale_the_sampling_error_is_of_the_logarithm() -> None:
    objective = classifier(classified(400))
    plane = ig.directions.random(objective, dims=1)
    found = ig.survey(objective, plane, scale="log", examples=150, tolerance=0.1, channels=["loss"])
    loss = found.nodes["loss"].to_numpy()
    linear = found.sampling_errors["loss"] * float(np.ptp(loss)) / np.log(10)  # a band of equal width, over the loss
    width = found.sampling_errors["log_loss"] * float(np.ptp(np.log10(loss)))
    assert linear / float(loss.max()) < width < linear / float(loss.min())
    gap = np.log10(found.grid(9)["loss"]) - np.log10(ig.survey(objective, plane, resolution=9).nodes["loss"])
    assert float(abs(gap).max()) <= width + found.errors["log_loss"] * float(np.ptp(np.log10(loss)))
    assert f"%, sampled ± {100 * found.sampling_errors['log_loss']:.2g} %" in found.caption


@pytest.mark.parametrize("resolution", [None, 9])
def test_as_few_examples_as_a_tolerance_of_the_logarithm_allows(resolution: int | None) -> None:
    x = torch.randn(2 * COUNT, 4, generator=torch.Generator().manual_seed(0), dtype=F64)
    model = nn.Sequential(nn.Linear(4, 1), nn.Tanh()).double()
    y = model(x).detach() + 0.1 * x[:, :1].exp()  # so that the lowest loss is a small share of the highest
    objective = ig.Objective(model, (x, y), loss="mse", penalties={"l2": 1e-3})
    plane = ig.directions.random(objective, dims=1)
    options: dict[str, Any] = {"tolerance": 0.05, "resolution": resolution, "channels": ["loss"]}
    log, plain = (ig.survey(objective, plane, scale=s, examples="auto", **options) for s in ("log", "linear"))
    stated = log.errors.get("log_loss", 0.0) + log.sampling_errors["log_loss"]
    exact = np.log10(ig.survey(objective, plane, resolution=9, channels=["loss"]).nodes["loss"].to_numpy())
    assert float(np.ptp(exact)) > 0.5
    assert float(abs(np.log10(log.grid(9)["loss"].to_numpy()) - exact).max() / np.ptp(exact)) <= stated <= 0.05
    assert log.nodes.attrs["passes"] > plain.nodes.attrs["passes"]


@pytest.mark.long
def test_as_few_examples_as_the_tolerance_allows() -> None:
    objective = classifier()
    plane = ig.directions.random(objective, biases="scale")
    surface = ig.survey(objective, plane, tolerance=0.02, examples="auto", keep=10)
    exact = ig.survey(objective, plane, resolution=9, channels=["loss", "terms", "class_loss"]).nodes
    grid, attrs = surface.grid(9), surface.nodes.attrs
    assert surface.error + surface.sampling_error <= 0.02
    for name in ("loss", "class_loss"):
        gap = float(abs(grid[name] - exact[name]).max() / (exact[name].max() - exact[name].min()))
        assert gap <= surface.errors[name] + surface.sampling_errors[name]
    np.testing.assert_allclose(grid["terms"].sel(term="l2"), exact["terms"].sel(term="l2"), atol=1e-12)
    assert attrs["sampled_examples"] < COUNT / 2
    assert attrs["passes"] < surface.evaluations / 2
    assert f"{attrs['sampled_examples']} examples" in surface.caption
    assert "interpolated (error" in surface.status
    assert "sampled (±" in surface.status
    assert not any(name.endswith("_draws") for name in (*surface.channels, *surface.errors))


def test_classes_add_up_and_single_examples_are_their_own() -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    nodes = ig.survey(objective, plane, resolution=2, examples=500, keep=40).nodes
    shares = np.bincount(objective.source.targets) / COUNT
    data = nodes["terms"].sel(term="data")
    np.testing.assert_allclose(nodes["class_loss"].transpose(..., "class").to_numpy() @ shares, data, atol=1e-13)
    kept = nodes["example"].to_numpy().copy()
    here = plane.at(1.0, -1.0)
    corner = nodes.sel(alpha=1.0, beta=-1.0)
    assert len(kept) == 40
    np.testing.assert_allclose(corner["example_loss"], objective.examples(here)[kept], atol=1e-6)
    wanted = ig.surveying.Projection.of(objective)(objective.embeddings(here)[kept])
    np.testing.assert_allclose(corner["embedding"], wanted, atol=1e-6)


@pytest.mark.long
def test_all_examples_where_a_sample_would_cost_as_much() -> None:
    objective = classifier(classified(90))
    plane = ig.directions.random(objective)
    surface, whole = (ig.survey(objective, plane, examples=each) for each in ("auto", "all"))
    assert surface.nodes["loss"].identical(whole.nodes["loss"])
    assert "all examples, for a sample would have cost as much" in surface.caption
    tight = ig.survey(classifier(), plane, examples="auto", tolerance=1e-5, channels=["loss"], resolution=5)
    assert tight.sampling_error == 0.0
    assert "sampled_examples" not in tight.nodes.attrs


@pytest.mark.long
def test_a_killed_survey_of_a_sample_resumes_and_ends_bit_identical(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    objective = classifier()
    plane = ig.directions.random(objective, biases="scale")
    options = {"tolerance": 0.03, "examples": "auto", "keep": 50, "channels": ["example_loss", "embedding"]}
    move, moves, last = Evaluator._move_to, [], np.inf

    def dying(self: Evaluator, point: np.ndarray) -> None:
        moves.append(point)
        if len(moves) == last:
            raise KeyboardInterrupt
        move(self, point)

    monkeypatch.setattr(Evaluator, "_move_to", dying)
    whole = ig.survey(objective, plane, **options)
    total, last = len(moves), len(moves) + 160
    options["ledger"] = tmp_path / "ledger.sqlite"
    with pytest.raises(KeyboardInterrupt):
        ig.survey(objective, plane, **options)
    with pytest.raises(InputError, match="was written for another model, data or plane"):
        ig.survey(objective, plane, **options | {"resume": True, "seed": 1})
    resumed = ig.survey(objective, plane, **options, resume=True)
    assert len(moves) == 2 * total + 1  # nothing that was finished is evaluated again
    assert resumed.nodes.identical(whole.nodes)
    assert not list(tmp_path.iterdir())


def test_a_loaders_examples_are_sampled_by_their_place_in_its_frozen_order() -> None:
    loader = DataLoader(TensorDataset(*classified(600)), batch_size=64, shuffle=True)
    objective = classifier(loader)
    inputs = torch.cat([batch.inputs for batch in objective.source.batches()])
    tensors = classifier((inputs, objective.source.targets))
    plane = ig.directions.random(objective)
    found, wanted = (ig.survey(each, plane, resolution=2, examples=100) for each in (objective, tensors))
    for name in ("loss", "class_loss", "standard_error"):
        np.testing.assert_allclose(found.nodes[name], wanted.nodes[name], atol=1e-12)


def test_what_no_sample_can_tell_is_refused() -> None:
    def refused(match: str, objective: ig.Objective, **options: object) -> None:
        with pytest.raises(InputError, match=match):
            ig.survey(objective, ig.directions.random(objective), resolution=2, **{"examples": 100, **options})

    data = classified(400)
    refused("noise that depends on the batch", classifier(data, randomness=0))
    refused("a loss per batch", ig.Objective(nn.Linear(4, 3).double(), data, loss=nn.CrossEntropyLoss()))
    norm = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3)).double()
    refused("batchnorm='recompute'", ig.Objective(norm, data, batchnorm="recompute"))
    parts = zip(*(torch.split(each, 50) for each in data), strict=True)
    ragged = [(x[:, : 2 + i % 3], y) for i, (x, y) in enumerate(parts)]
    lookup = nn.Linear(2, 3).double()
    whole = ig.Objective(lookup, ragged, forward=lambda model, batch: model(batch[0][:, :2])[:, 0])
    refused("comes in whole batches; expected single examples", whole)
    refused("examples=71 of 400, with 9 anchors and 3 classes; expected 72 to 400", classifier(data), examples=71)
    refused("examples=401 of 400", classifier(data), examples=401)
    refused("examples='some'; expected 'all', 'auto' or a number", classifier(data), examples="some")
    refused("confidence=95; expected between 0 and 1", classifier(data), confidence=95)

    def company(outputs: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
        return nn.functional.cross_entropy(outputs - outputs.mean(0), targets, reduction="none")

    refused("a sample of examples with groups", classifier(data), groups=["a", "b"] * 200)
    refused("losses that change by up to .* in another batch", classifier(data, loss=company))


def test_a_difference_of_sampled_surfaces_states_both_errors() -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    first, second = (ig.survey(objective, plane, resolution=3, examples=300, seed=seed) for seed in (0, 1))
    both = first - second
    widths = [each.sampling_error * float(np.ptp(each.nodes["loss"].to_numpy())) for each in (first, second)]
    assert both.sampling_error == pytest.approx(sum(widths) / float(np.ptp(both.nodes["loss"].to_numpy())))
    assert (first - first).sampling_errors.keys() == first.sampling_errors.keys()


@pytest.mark.long
@pytest.mark.parametrize("examples", ["all", 300])
def test_every_stage_is_told_with_its_errors_and_the_last_is_what_is_returned(examples: str | int) -> None:
    objective = classifier()
    plane = ig.directions.random(objective, biases="scale")
    stages: list[ig.Surface] = []
    where: list[float] = []

    def seen(surface: ig.Surface) -> None:
        stages.append(surface)
        where.append(objective.fork()())  # the objective can be asked in between

    found = ig.survey(objective, plane, tolerance=0.002, examples=examples, on_stage=seen, keep=10)
    assert [each.nodes.attrs["evaluated_nodes"] for each in stages][:2] == [25, 41]
    assert np.isnan(stages[0].error)
    assert stages[-1].error == found.error <= 0.002
    assert set(stages[0].channels) == set(found.channels)
    assert all((each.sampling_error > 0) == (examples == 300) and each.plane is plane for each in stages)
    assert "data" in stages[0].nodes.attrs
    assert where == [objective()] * len(where)


@pytest.mark.long
def test_a_pilots_surface_comes_before_all_examples_are_read() -> None:
    objective = classifier()
    plane = ig.directions.random(objective, biases="scale")
    stages: list[ig.Surface] = []
    options = {"tolerance": 0.02, "examples": "auto", "channels": ["loss"], "on_stage": stages.append}
    found = ig.survey(objective, plane, **options)
    assert stages[0].nodes.attrs["anchors"] == 0 < found.nodes.attrs["anchors"]
    assert stages[0].nodes.attrs["passes"] < found.nodes.attrs["passes"] / 2
    assert stages[0].sampling_error > found.sampling_error == stages[-1].sampling_error


def test_a_class_without_an_example_has_no_loss() -> None:
    x, y = classified(600)
    absent = ig.Objective(ig.Model(nn.Linear(4, 3), nn.Linear(3, 3)).double(), (x, torch.where(y == 1, 0, y)))
    plane = ig.directions.random(absent)
    whole, sampled = (ig.survey(absent, plane, resolution=3, examples=each) for each in ("all", 200))
    for found in (whole, sampled):
        assert found.nodes["class"].values.tolist() == [absent.classes[0], absent.classes[2]]
        assert np.isfinite(found.nodes["class_loss"]).all()
    losses = absent.examples(plane.at(0.0, 0.0))
    rows = absent.source.targets == 2
    assert float(whole.at(0, 0)["class_loss"][1]) == pytest.approx(float(losses[rows].mean()), rel=1e-12)
