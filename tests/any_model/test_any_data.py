"""What a caller hands over stays as it was, and what they get does not depend on how the data comes."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler

import intaglio as ig
from intaglio.errors import InputError

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("own_layers")]

F64 = torch.float64
X = torch.randn(30, 4, generator=torch.Generator().manual_seed(0), dtype=F64)
Y = torch.arange(30) % 3


def loader(**options: Any) -> DataLoader[Any]:
    options = {"batch_size": 7, "shuffle": True, "generator": torch.Generator().manual_seed(5)} | options
    return DataLoader(TensorDataset(X, Y), **options)


def normed() -> nn.Module:
    return nn.Sequential(nn.Linear(4, 5), nn.BatchNorm1d(5), nn.Tanh(), nn.Linear(5, 3)).double()


class Failing(nn.Module):
    """Fails when it is called for the fifth time, and draws from the global generators, as a rude model may."""

    def __init__(self) -> None:
        super().__init__()
        self.layers, self.calls = normed(), 0

    def forward(self, x: Tensor) -> Tensor:
        self.calls += 1
        torch.rand(3)
        np.random.rand()  # noqa: NPY002 - what a caller's code may do
        if self.calls == 5:
            raise ValueError("the fifth call")
        return self.layers(x)


@pytest.mark.parametrize("options", [{}, {"batchnorm": "recompute"}, {"randomness": 0}])
def test_nothing_is_left_changed_by_a_failure_inside_forward(
    options: dict[str, Any], same_random_state: Callable[[], Any]
) -> None:
    model, data = Failing().train(), loader()
    model.layers[0].weight.requires_grad_(False)
    before = {name: value.clone() for name, value in model.state_dict().items()}
    drawn = data.generator.get_state()
    found = ig.Objective(model, data, **options)
    params, buffers = found.params, found.worker.buffers
    plane = ig.directions.random(found)
    with same_random_state(), pytest.raises(ValueError, match="the fifth call"):
        ig.survey(found, plane, resolution=3, channels=["loss"])
    assert {name: p.tolist() for name, p in found.worker.params.items()} == {n: p.tolist() for n, p in params.items()}
    torch.testing.assert_close(found.worker.buffers, buffers, rtol=0, atol=0)
    assert not any(module.training for module in found.worker.model.modules())
    torch.testing.assert_close(dict(model.state_dict()), before, rtol=0, atol=0)
    assert all(module.training for module in model.modules())
    assert not model.layers[0].weight.requires_grad
    assert torch.equal(data.generator.get_state(), drawn)


def test_what_a_model_writes_into_its_inputs_does_not_reach_the_data() -> None:
    x = X.clone()
    found = ig.Objective(nn.Sequential(nn.ReLU(inplace=True), normed()), (x, Y))
    ig.survey(found, ig.directions.random(found), resolution=2)
    assert torch.equal(x, X)


def test_training_keeps_nodes_and_their_adjacency_together() -> None:
    class Dense(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = nn.Linear(4, 3).double()

        def forward(self, x: Tensor, adjacency: Tensor) -> Tensor:
            return adjacency @ self.layer(x)

    adjacency = torch.randn(30, 30, generator=torch.Generator().manual_seed(1), dtype=F64)
    model = Dense()
    found = ig.Objective(model, [((X, adjacency), Y)])
    ig.fit(found, epochs=2, optimizer="sgd", lr=0.1)
    for _ in range(2):
        model.zero_grad()
        torch.autograd.backward(F.cross_entropy(model(X, adjacency), Y))
        with torch.no_grad():
            for p in model.parameters():
                p.sub_(0.1 * p.grad)
    torch.testing.assert_close(found.params, dict(model.named_parameters()), rtol=0, atol=1e-12)


def test_parameters_of_two_types_are_moved_each_in_its_own() -> None:
    class Two(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.coarse, self.fine = nn.Linear(4, 5), nn.Linear(5, 3).double()

        def forward(self, x: Tensor) -> Tensor:
            return self.fine(torch.tanh(self.coarse(x)).double())

    model = Two()
    found = ig.Objective(model, (X, Y))
    plane = ig.directions.random(found, dims=1)
    end = ig.survey(found, plane, resolution=2).at(1.0)["loss"].item()
    ig.fit(found, epochs=1)
    assert {p.dtype for p in found.params.values()} == {torch.float32, F64}
    found.move_to(plane.at(1.0))
    found.load_into(model)
    assert end == pytest.approx(F.cross_entropy(model(X.float()), Y).item(), abs=1e-7)
    with pytest.raises(InputError, match=r"parameters of torch.float32 on cpu, torch.float64 on cpu in one vector"):
        ig.paths.bezier(found, Two(), model)


class Examples:
    """The smallest thing that torch calls a dataset."""

    def __len__(self) -> int:
        return 30

    def __getitem__(self, row: int) -> tuple[Tensor, Tensor]:
        return X[row], Y[row]


def test_a_surface_does_not_depend_on_the_batches() -> None:
    model = normed()
    plane = ig.directions.random(ig.Objective(model, (X, Y)))
    unread: Any = Examples()
    given = [(X, Y), loader(), loader(batch_size=1), loader(batch_size=30), DataLoader(unread, batch_size=4)]
    surfaces = [ig.survey(ig.Objective(model, data), plane, resolution=3).nodes["loss"] for data in given]
    for surface in surfaces[1:]:
        np.testing.assert_allclose(surface, surfaces[0], rtol=0, atol=1e-13)


def test_examples_keep_their_order_in_every_call() -> None:
    found = ig.Objective(normed(), loader())
    first, targets = found.examples(), found.source.targets
    assert torch.equal(found.examples(), first)
    assert torch.equal(ig.Objective(normed(), loader()).examples(), first)  # in another process too
    wanted = F.cross_entropy(found.outputs(), targets, reduction="none")
    torch.testing.assert_close(first, wanted, rtol=0, atol=1e-14)


def test_a_custom_sampler_decides_which_examples_count() -> None:
    def sampler() -> WeightedRandomSampler:
        return WeightedRandomSampler(torch.arange(30.0), 40, generator=torch.Generator().manual_seed(1))

    model = normed().eval()
    found = ig.Objective(model, loader(shuffle=False, sampler=sampler())).examples()
    rows = list(sampler())
    torch.testing.assert_close(
        found, F.cross_entropy(model(X[rows]), Y[rows], reduction="none").detach(), rtol=0, atol=1e-14
    )


def test_single_precision_models_take_double_precision_data() -> None:
    model = normed().float().eval()
    found = ig.Objective(model, loader())
    assert found.examples().dtype == torch.float32
    assert found() == pytest.approx(float(F.cross_entropy(model(X.float()), Y).detach()), abs=1e-6)


def test_the_surface_of_classes_needs_losses_and_outputs_that_have_them() -> None:
    plane = ig.directions.random(ig.Objective(normed(), (X, Y)))
    mean = ig.survey(ig.Objective(normed(), (X, Y), loss=nn.CrossEntropyLoss()), plane, resolution=2)
    assert set(mean.nodes) == {"loss", "terms", "accuracy"}
    own = ig.Objective(normed(), (X, Y), forward=lambda m, b: F.cross_entropy(m(b[0]), b[1], reduction="none"))
    assert set(ig.survey(own, plane, resolution=2).nodes) == {"loss", "terms", "class_loss", "example_loss"}
    np.testing.assert_allclose(
        mean.nodes["loss"], ig.survey(own, plane, resolution=2).nodes["loss"], rtol=0, atol=1e-14
    )


def test_class_channels_of_a_loader_equal_those_of_tensors() -> None:
    found, plain = (ig.Objective(normed(), data) for data in (loader(), (X, Y)))
    plane = ig.directions.random(plain)
    surfaces = [ig.survey(each, plane, resolution=2, keep=9).nodes for each in (found, plain)]
    for name in ("loss", "accuracy", "class_loss"):
        np.testing.assert_allclose(surfaces[0][name], surfaces[1][name], rtol=0, atol=1e-14)
    kept = surfaces[0]["example"].to_numpy()
    assert np.bincount(found.source.targets.numpy()[kept]).tolist() == [3, 3, 3]


def test_parameters_that_are_not_finite_give_points_that_failed() -> None:
    found = ig.Objective(normed(), (X, Y))
    lost = {name: p * torch.nan for name, p in found.params.items()}
    surface = ig.survey(found, ig.directions.random(found, dims=1).moved(lost), resolution=3)
    assert surface.nodes.attrs["failed_nodes"] == 3


@pytest.mark.usefixtures("as_a_reader_runs_it")
def test_a_model_that_is_none_is_refused() -> None:
    model: Any = lambda x: x  # noqa: E731
    with pytest.raises(InputError, match=r"a model of type function; expected a torch.nn.Module"):
        ig.Objective(model, (X, Y))


def test_nan_at_some_nodes_stays_is_counted_and_the_surface_is_drawn() -> None:
    def root(outputs: Tensor, targets: Tensor) -> Tensor:
        return (1 + outputs[:, 0]).sqrt()  # NaN where the output falls below −1

    model = nn.Linear(4, 3).double()
    objective = ig.Objective(model, (X, Y), loss=root)
    direction = {"weight": torch.zeros(3, 4, dtype=F64), "bias": torch.tensor([1.0, 0, 0], dtype=F64)}
    plane = ig.Plane({name: torch.zeros_like(p) for name, p in objective.params.items()}, {"alpha": direction})
    plane = ig.Plane(plane.origin, plane.directions, {"alpha": (-1.5, 1.5)})
    for surface in (ig.survey(objective, plane, resolution=7), ig.survey(objective, plane)):
        loss = surface.nodes["loss"]
        failed = (loss["alpha"] < -1).to_numpy()
        assert failed.any()
        assert np.isnan(loss.to_numpy()[failed]).all()
        assert np.isfinite(loss.to_numpy()[~failed]).all()
        assert surface.nodes.attrs["failed_nodes"] >= failed.sum() > 0
        assert float(surface.at(0.5)["loss"]) == pytest.approx(1.5**0.5, abs=1e-3)
