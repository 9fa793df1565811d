"""Training: repeatable, resumable, and honest when it fails."""

import math
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError, RunError
from intaglio.sam import SAM

pytestmark = pytest.mark.usefixtures("own_layers")


def iris(**options: object) -> ig.Objective:
    data = ig.load("iris")
    return ig.Objective(ig.build(data, dim=2, **options), data, penalties={"l2": 1e-3})


def same(a: ig.Trajectory, b: ig.Trajectory) -> bool:
    steps = [each.step for each in a.checkpoints] == [each.step for each in b.checkpoints]
    return steps and all(torch.equal(a[i][n], b[i][n]) for i in range(len(a)) for n in a.names)


@pytest.mark.long
@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adam", "adamw", "sam"])
def test_the_same_call_gives_the_same_path_bit_for_bit(optimizer: str) -> None:
    objective = iris()
    first, again = (ig.fit(objective, epochs=3, optimizer=optimizer, lr=0.01) for _ in range(2))
    other = ig.fit(objective, epochs=3, optimizer=optimizer, lr=0.01, seed=1)
    assert same(first, again)
    assert not same(first, other)
    assert float(first.history.train_loss[-1]) < float(first.history.train_loss[0])


def test_full_batch_sgd_is_gradient_descent_by_hand() -> None:
    x = torch.randn(20, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    objective = ig.Objective(nn.Linear(3, 1).double(), (x, x.sum(1)), loss="mse", penalties={"l2": 0.1})
    theta = objective.params
    for _ in range(4):
        gradient = objective.gradient(theta)
        theta = {name: p - 0.1 * gradient[name] for name, p in theta.items()}
    path = ig.fit(objective, epochs=4, optimizer="sgd", lr=0.1, batch_size=20)
    torch.testing.assert_close(path.final, theta, rtol=0, atol=1e-14)
    assert float(path.history.train_loss[-1]) == pytest.approx(objective(theta), abs=1e-14)


def linear() -> ig.Objective:
    x = torch.randn(20, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    return ig.Objective(nn.Linear(3, 1).double(), (x, x.sum(1)), loss="mse", penalties={"l2": 0.1})


def test_full_batch_sam_is_its_definition_by_hand() -> None:
    objective, rho = linear(), 0.3
    theta = objective.params
    velocity = {name: torch.zeros_like(p) for name, p in theta.items()}
    for _ in range(4):
        gradient = objective.gradient(theta)
        length = math.sqrt(sum(float(g.square().sum()) for g in gradient.values()))
        there = objective.gradient({name: p + rho * gradient[name] / length for name, p in theta.items()})
        velocity = {name: 0.5 * each + there[name] for name, each in velocity.items()}
        theta = {name: p - 0.1 * velocity[name] for name, p in theta.items()}
    call = {"lr": 0.1, "batch_size": 20, "rho": rho, "momentum": 0.5}
    path = ig.fit(objective, epochs=4, optimizer="sam", **call)
    torch.testing.assert_close(path.final, theta, rtol=0, atol=1e-12)


def test_sam_of_radius_zero_is_sgd_with_dropout_and_batchnorm_too() -> None:
    data = ig.load("digits").take(range(64))
    model = nn.Sequential(nn.Flatten(), nn.Linear(64, 8), nn.BatchNorm1d(8), nn.Dropout(0.5), nn.Linear(8, 10))
    paths = [
        ig.fit(ig.Objective(model, data), epochs=2, batch_size=32, lr=0.1, optimizer=name, **options)
        for name, options in (("sgd", {}), ("sam", {"rho": 0.0}))
    ]
    assert same(*paths)
    assert all(torch.equal(paths[0].buffers(-1)[name], each) for name, each in paths[1].buffers(-1).items())


def test_momentum_is_sgd_with_nine_tenths() -> None:
    named = ig.fit(iris(), epochs=2, optimizer="momentum", lr=0.01)
    assert same(named, ig.fit(iris(), epochs=2, optimizer="sgd", momentum=0.9, lr=0.01))


@pytest.mark.long
def test_sam_ends_where_the_loss_bends_less() -> None:
    data = ig.load("iris")
    sharpest = {}
    for name in ("sgd", "sam"):
        objective = ig.Objective(ig.build(data, dim=2), data)
        options = {"rho": 0.3} if name == "sam" else {}
        ig.fit(objective, epochs=30, optimizer=name, lr=0.1, batch_size=30, **options)
        sharpest[name] = float(ig.curvature.eigenvalues(objective, 1).eigenvalue[0])
    assert sharpest["sam"] < sharpest["sgd"]


def test_bad_calls_of_sam_are_refused() -> None:
    with pytest.raises(InputError, match=r"rho=-1\.0; expected a radius of at least 0; try 0.05"):
        ig.fit(iris(), epochs=1, optimizer="sam", rho=-1.0)
    with pytest.raises(InputError, match="a step of SAM without a closure"):
        SAM([torch.ones(1, requires_grad=True)]).step()
    with pytest.raises(
        InputError, match=r"a step of SAM without gradients; .*; try closure\(\) before step\(closure\)"
    ):
        SAM([torch.ones(1, requires_grad=True)]).step(lambda: None)


@pytest.mark.parametrize("optimizer", ["sgd", "adam", "sam"])
def test_a_resumed_fit_equals_an_unbroken_one(tmp_path: Path, optimizer: str) -> None:
    call = {"lr": 0.01, "optimizer": optimizer, "keep": 8}
    call |= {"momentum": 0.9} if optimizer != "adam" else {}
    whole = ig.fit(iris(dropout=0.2), epochs=6, folder=tmp_path / "whole", **call)
    ig.fit(iris(dropout=0.2), epochs=2, folder=tmp_path / "broken", **call)
    resumed = ig.fit(iris(dropout=0.2), epochs=6, folder=tmp_path / "broken", resume=True, **call)
    assert same(whole, resumed)
    assert whole.history.equals(resumed.history)


def test_ctrl_c_in_an_epoch_costs_that_epoch_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    objective = iris()
    whole = ig.fit(objective, epochs=5, lr=0.01, folder=tmp_path / "whole")
    evaluate, calls = type(objective).batch_loss, []

    def interrupted(self: ig.Objective, batch: object) -> torch.Tensor:
        calls.append(batch)
        if len(calls) == 8:  # three steps an epoch: in the middle of the third
            raise KeyboardInterrupt
        return evaluate(self, batch)

    monkeypatch.setattr(type(objective), "batch_loss", interrupted)
    with pytest.raises(KeyboardInterrupt):
        ig.fit(objective, epochs=5, lr=0.01, folder=tmp_path / "broken")
    kept = ig.Trajectory.load(tmp_path / "broken")
    assert kept.checkpoints[-1].step == 7
    assert kept.history.sizes["epoch"] == 3
    assert same(whole, ig.fit(objective, epochs=5, lr=0.01, folder=tmp_path / "broken", resume=True))


def test_the_objective_stands_at_the_trained_parameters_and_the_model_where_it_was() -> None:
    data = ig.load("iris")
    model = ig.build(data, dim=2)
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    objective = ig.Objective(model, data)
    path = ig.fit(objective, epochs=2)
    torch.testing.assert_close(objective.params, path.final, rtol=0, atol=0)
    torch.testing.assert_close(dict(model.named_parameters()), before, rtol=0, atol=0)


def test_history_tells_the_loss_without_its_penalties() -> None:
    data = ig.load("iris")
    objective = ig.Objective(ig.build(data, dim=2), data, penalties={"l2": 0.1})
    history = ig.fit(objective, epochs=1).history
    terms = objective.terms()
    assert float(history.train_data_loss[-1]) == pytest.approx(terms["data"], abs=1e-7)
    assert float(history.train_loss[-1]) == pytest.approx(terms["data"] + terms["l2"], abs=1e-6)


def test_history_holds_losses_and_accuracies_of_both_parts() -> None:
    train, test = ig.load("iris").split()
    objective = ig.Objective(ig.build(train, dim=2), train)
    history = ig.fit(objective, epochs=3, test=test).history
    assert set(history) == {"train_loss", "train_accuracy", "test_loss", "test_accuracy"}
    assert history.epoch.values.tolist() == [0, 1, 2, 3]
    held_out = objective.over(test)
    assert float(history.test_loss[-1]) == pytest.approx(held_out(), abs=1e-7)
    right = (held_out.outputs().argmax(1) == test.targets).double().mean()
    assert float(history.test_accuracy[-1]) == pytest.approx(float(right))


def test_batchnorm_learns_in_training_and_its_statistics_are_kept() -> None:
    data = ig.load("digits").take(range(200))
    objective = ig.Objective(ig.build(data, "conv", dim=4, channels=(4,), batchnorm=True), data)
    path = ig.fit(objective, epochs=1)
    counted = [value for name, value in path.buffers(-1).items() if name.endswith("num_batches_tracked")]
    assert [int(each) for each in counted] == [4]
    assert objective() == pytest.approx(float(path.history.train_loss[-1]), abs=1e-6)


def test_the_buffers_of_a_checkpoint_are_those_of_its_parameters() -> None:
    data = ig.load("digits").take(range(200))
    objective = ig.Objective(ig.build(data, "conv", dim=4, channels=(4,), batchnorm=True), data)
    path = ig.fit(objective, epochs=1)
    objective.move_to(path[0], path.buffers(0))
    assert objective() == pytest.approx(float(path.history.train_loss[0]), abs=1e-6)


def test_a_loss_that_turns_nan_says_where_and_keeps_the_last_good_checkpoint(tmp_path: Path) -> None:
    x = torch.linspace(0, 1, 64)[:, None]
    objective = ig.Objective(nn.Linear(1, 1), (x, x[:, 0]), loss="mse")
    with pytest.raises(RunError, match=r"the loss became \w+ (in|after) epoch \d+.*is kept; try a smaller step size"):
        ig.fit(objective, epochs=200, optimizer="sgd", lr=1e4, batch_size=64, folder=tmp_path)
    kept = ig.Trajectory.load(tmp_path)
    assert all(torch.isfinite(p).all() for p in kept.final.values())
    assert math.isfinite(objective())


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ({"optimizer": "adan"}, "no optimizer named 'adan'; expected adam"),
        ({"epochs": 0}, "epochs=0, batch_size=64; expected at least 1 of each"),
        ({"lr": -1.0}, "lr=-1.0; expected a positive step size"),
        ({"lr": math.nan}, "lr=nan; expected a positive step size"),
        ({"momentum": 0.9}, "options of adam"),
        ({"resume": True}, "nothing to resume in"),
        ({"keep": 1}, "keep=1; expected at least 2 checkpoints"),
    ],
)
def test_a_wrong_call_is_refused(tmp_path: Path, call: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        ig.fit(iris(), folder=tmp_path, **call)  # type: ignore[arg-type]


def test_resuming_another_call_is_refused(tmp_path: Path) -> None:
    ig.fit(iris(), epochs=1, folder=tmp_path)
    with pytest.raises(InputError, match="was written with another call"):
        ig.fit(iris(), epochs=2, folder=tmp_path, lr=0.5, resume=True)


@pytest.mark.long
def test_checkpoints_are_evenly_spaced_and_at_most_as_many_as_asked(tmp_path: Path) -> None:
    path = ig.fit(iris(), epochs=30, batch_size=16, keep=10, folder=tmp_path)
    steps = [each.step for each in path.checkpoints]
    assert steps[0] == 0
    assert steps[-1] == 300
    assert len(set(np.diff(steps[:-1]))) == 1
    assert len(steps) <= 11
    assert {file.name for file in tmp_path.glob("step-*")} == {each.file for each in path.checkpoints}


def test_a_missing_trajectory_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no trajectory in"):
        ig.Trajectory.load(tmp_path)
