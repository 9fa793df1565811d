"""Training a curve: exact gradients, exact ends, and a training that can be taken up again."""

import copy
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError, RunError
from intaglio.paths.bezier import Bending
from intaglio.paths.ends import ends
from intaglio.sources import Batch

from .cases import classified, drawn, numbers, regression, small


def test_the_control_points_gradient_on_a_quadratic_is_its_closed_form() -> None:
    """E[2t(1−t)·(Hφ(t) − c)] = H·(a/10 + 2m/15 + b/10) − c/3, by quadrature that is exact for this polynomial."""
    a, objective = regression()
    b, _ = regression(seed=5)
    x, y = numbers(30, 3), numbers(30, seed=8)
    call = {"seed": 0, "optimizer": "sgd", "lr": 0.1, "batch_size": 30}
    bending = Bending(objective, ends(objective, a, b), 1, call)
    middle = numbers(3, seed=4)
    bending.middle.data.copy_(objective.worker.flatten({"weight": middle[None]}))
    found = torch.zeros_like(bending.middle)
    for place, weight in zip(*np.polynomial.legendre.leggauss(4), strict=True):
        bending.pull_back((place + 1) / 2, Batch(x, y, torch.arange(30)))
        found += weight / 2 * bending.middle.grad
    h, c = x.T @ x / 30, x.T @ y / 30
    mixed = (a.weight[0] + b.weight[0]).detach() / 10 + 2 * middle / 15
    torch.testing.assert_close(found[0, :3], h @ mixed - c / 3, rtol=0, atol=1e-13)


@pytest.mark.parametrize("bends", [1, 2])
def test_a_convex_problem_has_no_barrier_on_the_curve_either(bends: int) -> None:
    a, objective = regression()
    b, _ = regression(seed=5)
    curve = ig.paths.bezier(objective, a, b, bends=bends, epochs=20, optimizer="sgd", lr=0.05, momentum=0.9)
    path = ig.paths.along(objective, curve)
    assert ig.paths.barrier(path).height <= 1e-12
    straight = ig.paths.linear(objective, a, b)
    assert float(path.grid(51)["loss"].mean()) < float(straight.grid(51)["loss"].mean())
    assert torch.equal(curve.at(0.0)["weight"], a.weight)
    assert torch.equal(curve.at(1.0)["weight"], b.weight)
    assert curve.length > curve.straight


@pytest.mark.long
def test_a_curve_finds_a_way_round_and_leaves_all_as_it_was() -> None:
    """A network and its copy with two units exchanged and signs turned: equal functions, a barrier between them."""
    a = drawn(nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 2)), 1)
    fitted = classified(a)
    ig.fit(fitted, epochs=20, lr=0.05)
    fitted.load_into(a)
    b = copy.deepcopy(a)
    order = torch.tensor([1, 0, 3, 2, 5, 4])
    for p, axis in ((b[0].weight, 0), (b[0].bias, 0), (b[2].weight, 1)):
        p.data = -p.data.index_select(axis, order)
    objective = classified(a)
    before, state = objective(), {name: p.clone() for name, p in a.state_dict().items()}
    curve = ig.paths.bezier(objective, a, b, epochs=40, lr=0.05, batch_size=10)
    high, low = (
        ig.paths.barrier(ig.paths.along(objective, each)) for each in (ig.paths.Curve(curve.controls[::2]), curve)
    )
    assert low.height < high.height / 2
    assert objective() == before
    assert all(torch.equal(p, state[name]) for name, p in a.state_dict().items())
    assert not objective.worker.model.training
    assert curve.history["loss"][-1] < curve.history["loss"][0]


def test_batchnorm_trains_on_its_batches_and_is_surveyed_anew() -> None:
    a, b = (drawn(nn.Sequential(nn.Linear(4, 5), nn.BatchNorm1d(5), nn.Linear(5, 2)), seed) for seed in (1, 2))
    objective = classified(a, batchnorm="recompute")
    statistics = objective.worker.buffers
    curve = ig.paths.bezier(objective, a, b, epochs=2, batch_size=20)
    assert all(torch.equal(each, statistics[name]) for name, each in objective.worker.buffers.items())
    assert np.isfinite(ig.paths.barrier(ig.paths.along(objective, curve, resolution=5)).height)
    with pytest.raises(InputError, match="whose statistics are frozen"):
        ig.paths.bezier(classified(a), a, b)


def test_a_training_that_was_stopped_goes_on_bit_for_bit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a, b = drawn(small(), 1), drawn(small(), 2)
    objective, file = classified(a), tmp_path / "curve.safetensors"
    options = {"lr": 0.01, "batch_size": 16, "seed": 3}
    whole = ig.paths.bezier(objective, a, b, epochs=4, **options)
    steps = iter(range(100))
    pull_back = Bending.pull_back

    def stopped(self: Bending, t: float, batch: Batch) -> float:
        if next(steps) == 7:  # in the third epoch
            raise KeyboardInterrupt
        return pull_back(self, t, batch)

    with monkeypatch.context() as patch:
        patch.setattr(Bending, "pull_back", stopped)
        with pytest.raises(KeyboardInterrupt):
            ig.paths.bezier(objective, a, b, epochs=4, file=file, **options)
    kept = ig.paths.Curve.load(file)
    assert kept.history.sizes["epoch"] == 2
    resumed = ig.paths.bezier(objective, a, b, epochs=4, file=file, resume=True, **options)
    for curve in (resumed, ig.paths.Curve.load(file)):
        assert all(torch.equal(curve.controls[1][name], p) for name, p in whole.controls[1].items())
        assert curve.history.equals(whole.history)
    with pytest.raises(InputError, match="was written with another call"):
        ig.paths.bezier(objective, a, b, epochs=4, file=file, resume=True, **options | {"lr": 0.02})
    with pytest.raises(InputError, match="was written with another ends"):
        ig.paths.bezier(objective, a, drawn(small(), 3), epochs=4, file=file, resume=True, **options)


def test_a_wrong_call_says_what_was_expected(tmp_path: Path) -> None:
    a, objective = regression()
    b, _ = regression(seed=5)
    for options, message in (
        ({"bends": 3}, "bends=3; expected 1 or 2 control points"),
        ({"resume": True}, "a resume without a file"),
        ({"resume": True, "file": tmp_path / "no"}, "nothing to resume at .*no; expected a curve"),
        ({"optimizer": "sdg"}, "no optimizer named 'sdg'; expected sgd"),
        ({"colour": 1}, "options of adam: .*colour"),
    ):
        with pytest.raises(InputError, match=message):
            ig.paths.bezier(objective, a, b, **options)


def test_a_loss_that_is_not_finite_stops_the_training() -> None:
    a, objective = regression()
    b, _ = regression(seed=5)
    with pytest.raises(RunError, match=r"the loss on the curve became (inf|nan) in epoch \d+, step \d+; try a smaller"):
        ig.paths.bezier(objective, a, b, epochs=400, optimizer="sgd", lr=1e6)
