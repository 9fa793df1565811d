"""A loss over sets: its batch plan is part of the objective, which values, derivatives and surveys keep to."""

import warnings
from collections.abc import Callable
from functools import partial

import numpy as np
import pytest
import torch
from torch import Tensor, nn

import intaglio as ig
from intaglio.errors import InputError, RunError
from intaglio.imprinting import linear_embedding
from intaglio.losses import contrastive, info_nce, mse
from intaglio.surveying.pace import Pace

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("own_layers")]

F64 = torch.float64
SETS = ig.Sets(size=5, seed=2)


def data(n: int = 13) -> tuple[Tensor, Tensor]:
    x = torch.randn(n, 3, generator=torch.Generator().manual_seed(0), dtype=F64)
    return x, torch.arange(n) % 2


def model() -> ig.Model:
    with torch.random.fork_rng():
        torch.manual_seed(1)
        return ig.Model(nn.Sequential(nn.Linear(3, 2), nn.Tanh()), nn.Linear(2, 2)).double()


def objective(loss: object = "contrastive", sets: ig.Sets | None = SETS, **options: object) -> ig.Objective:
    return ig.Objective(model(), data(), loss=loss, sets=sets, **options)


def by_hand(loss: Callable[..., Tensor], encoder: nn.Module, sets: ig.Sets = SETS) -> Tensor:
    x, y = data()
    return torch.cat([loss(encoder(x[part]), y[part]) for part in sets.drawn(y)]).mean()


def hessian_by_hand(at: ig.Objective, sets: ig.Sets = SETS) -> Tensor:
    encoder = nn.Sequential(nn.Linear(3, 2), nn.Tanh()).double()
    names = [name for name, _ in encoder.named_parameters()]
    shapes = [p.shape for p in encoder.parameters()]
    start = torch.cat([at.params[f"encoder.{name}"].flatten() for name in names])

    def total(flat: Tensor) -> Tensor:
        parts = torch.split(flat, [shape.numel() for shape in shapes])
        own = {name: part.view(shape) for name, part, shape in zip(names, parts, shapes, strict=True)}
        return by_hand(contrastive, partial(torch.func.functional_call, encoder, own), sets)

    return torch.autograd.functional.hessian(total, start)


def test_the_loss_sees_the_embedding_in_the_sets_of_the_plan() -> None:
    for loss in ("contrastive", "triplet", "info_nce", "supervised_contrastive"):
        function = getattr(ig.losses, loss)
        at = objective(loss)
        assert at() == pytest.approx(by_hand(function, model().encoder).item(), abs=1e-14)
        assert not at.classifies
        assert set(at.scores()) == {"loss"}


def test_examples_embeddings_and_outputs_come_in_the_datas_order() -> None:
    x, y = data()
    at = objective()
    wanted = torch.empty(13, dtype=F64)
    for part in SETS.drawn(y):
        wanted[part] = contrastive(model().encoder(x[part]), y[part]).detach()
    torch.testing.assert_close(at.examples(), wanted, rtol=0, atol=1e-14)
    for found in (at.embeddings(), at.outputs()):
        torch.testing.assert_close(found, model().encoder(x).detach(), rtol=0, atol=1e-14)


def test_the_hessian_is_that_of_the_plan_and_of_no_other() -> None:
    at = objective()
    wanted = hessian_by_hand(at).numpy()
    found = ig.curvature.hessian(at, block="embedding") @ np.eye(8)
    np.testing.assert_allclose(found, wanted, atol=1e-12)
    v = {name: torch.ones_like(p) for name, p in at.params.items()}
    product = torch.cat([at.hvp(v)[f"encoder.0.{name}"].flatten() for name in ("weight", "bias")])
    np.testing.assert_allclose(product.numpy(), wanted.sum(1), atol=1e-12)
    other = ig.curvature.hessian(objective(sets=ig.Sets(size=5, seed=3)), block="embedding") @ np.eye(8)
    assert np.linalg.norm(other - wanted) > 0.05 * np.linalg.norm(wanted)


def test_with_a_linear_embedding_the_hessian_is_the_gauss_newton_matrix_of_whole_sets() -> None:
    linear = ig.Model(nn.Linear(3, 2), nn.Identity()).double()
    at = ig.Objective(linear, data(), loss="info_nce", sets=SETS)
    whole, part = (make(at) @ np.eye(8) for make in (ig.curvature.hessian, ig.curvature.ggn))
    np.testing.assert_allclose(part, whole, atol=1e-11)


def test_the_head_that_the_loss_does_not_see_is_left_alone() -> None:
    gradient = objective().gradient()
    assert not gradient["head.weight"].any()
    assert gradient["encoder.0.weight"].any()


def test_a_survey_keeps_the_sets_whole() -> None:
    at = objective(penalties={"l2": 0.1})
    plane = ig.directions.random(at, within="embedding", normalize=None)
    assert Pace.of(at, plane).rows is None
    surface = ig.survey(at, plane, resolution=2)
    for i, alpha in enumerate(surface.nodes.alpha.values):
        for j, beta in enumerate(surface.nodes.beta.values):
            there = plane.at(float(alpha), float(beta))
            assert float(surface.nodes["loss"][i, j]) == pytest.approx(at(there), abs=1e-13)
            own = surface.nodes["example_loss"].isel(alpha=i, beta=j).values
            np.testing.assert_allclose(own, at.examples(there).numpy(), atol=1e-6)
    assert surface.nodes.example.values.tolist() == list(range(13))
    assert surface.nodes.attrs["sets"] == "3 sets of 4 to 5, stratified by class, seed 2"
    ends = surface.nodes["embedding"].isel(alpha=0, beta=0).values
    moved = at.embeddings(plane.at(*(float(surface.nodes[axis][0]) for axis in ("alpha", "beta")))).numpy()
    centre = at.embeddings().numpy().mean(0)
    np.testing.assert_allclose(np.linalg.norm(ends[:, :2], axis=1), np.linalg.norm(moved - centre, axis=1), rtol=1e-5)


def test_a_set_without_a_loss_is_not_taken_for_examples_apart() -> None:
    x, _ = data()
    loss = partial(contrastive, margin=0.0)
    lone = ig.Objective(model(), (x, torch.arange(13)), loss=loss, sets=SETS)
    assert lone() == 0.0 < objective(loss)()
    assert Pace.of(lone, ig.directions.random(lone)).rows is None


def test_a_sample_of_examples_is_refused() -> None:
    at = objective()
    with pytest.raises(InputError, match=r"a sample of examples with contrastive, a loss over sets; .*examples='all'"):
        ig.survey(at, ig.directions.random(at), examples=5)


def test_shares_and_mixed_derivatives_keep_to_the_datas_order() -> None:
    at = objective()
    shares = ig.curvature.shares(at)
    assert float(shares.share.sum()) == pytest.approx(1.0, abs=1e-10)
    np.testing.assert_array_equal(shares.label.values, data()[1].numpy())
    marks = ig.imprint(at, ig.directions.random(at), by="example", nodes=3)
    np.testing.assert_allclose(marks.at(0, 0)["loss"].values * 13, at.examples().numpy(), atol=1e-12)
    assert "sampling_error" not in ig.imprint(at, ig.directions.random(at), by="class", nodes=3).nodes
    x, y = data()
    move = torch.zeros_like(x)
    move[4] = 1e-6
    other = ig.Objective(model(), (x + move, y), loss="contrastive", sets=SETS)
    slope = ig.curvature.mixed(at) @ (move / 1e-6).flatten().numpy()
    change = [(a - b).flatten() / 1e-6 for a, b in zip(other.gradient().values(), at.gradient().values(), strict=True)]
    np.testing.assert_allclose(slope, torch.cat(change).numpy(), atol=1e-5)


def test_an_intervention_moves_whole_sets() -> None:
    at = objective()
    marks = ig.imprint(at, ig.directions.random(at), intervention="drop", nodes=2)
    x, y = data()
    without = x.clone()
    without[:, 1] = x[:, 1].mean()
    expected = ig.Objective(model(), (without, y), loss="contrastive", sets=SETS)
    corner = marks.nodes.isel(alpha=0, beta=0)
    there = marks.plane.at(float(corner.alpha), float(corner.beta))
    assert float(corner["loss"][1]) == pytest.approx(expected(there) - at(there), abs=1e-12)
    assert "sampling_error" not in marks.nodes


def test_the_mean_that_is_dropped_to_is_of_the_data_learnt_from() -> None:
    x, y = data()
    test, mean = (x[::2] + 5, y[::2]), x[:, 1].mean()
    held_out = objective().over(test)
    marks = ig.imprint(held_out, ig.directions.random(held_out, dims=1), intervention="drop", features=[1], nodes=3)
    dropped = torch.where(torch.arange(x.shape[1]) == 1, mean, test[0])
    assert marks.at(0)["loss"].item() == pytest.approx(held_out.over((dropped, test[1]))() - held_out(), abs=1e-12)


def test_a_linear_embedding_is_taken_apart_by_example_only() -> None:
    x, y = data()
    linear = ig.Objective(ig.Model(nn.Linear(3, 2), nn.Identity()).double(), (x, y), loss="contrastive")
    with pytest.raises(InputError, match="contrastive, a loss over sets, whose curvature in the embedding couples"):
        linear_embedding(linear)


def test_training_takes_a_set_a_step_and_lowers_what_it_states() -> None:
    at = objective("info_nce")
    path = ig.fit(at, epochs=6, lr=0.1, keep=100)
    assert path.history.train_loss[-1] < 0.9 * path.history.train_loss[0]
    assert path.checkpoints[-1].step == 6 * 3
    again = ig.fit(objective("info_nce"), epochs=6, lr=0.1)
    assert again.history.equals(path.history)
    assert at() == pytest.approx(float(path.history.train_loss[-1]))


def test_a_loaders_batches_are_the_sets() -> None:
    x, y = data()
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=6)
    at = ig.Objective(model(), loader, loss="contrastive")
    parts = [slice(0, 6), slice(6, 12), slice(12, 13)]
    with pytest.raises(InputError, match="contrastive over a set of 1 example"):
        at()
    whole = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=6, drop_last=True)
    at = ig.Objective(model(), whole, loss="contrastive")
    wanted = torch.cat([contrastive(model().encoder(x[part]), y[part]) for part in parts[:2]]).mean()
    assert at() == pytest.approx(wanted.item(), abs=1e-14)
    assert not next(at.source.batches()).sliceable
    assert at.source.steps(2) == 2
    assert len(next(at.source.epoch(2, torch.Generator()))) == 6
    with pytest.raises(InputError, match=r"sets to be drawn from loader of TensorDataset, .* which comes in"):
        ig.Objective(model(), whole, loss="contrastive", sets=SETS)


def test_memory_that_runs_out_divides_no_set() -> None:
    def hungry(outputs: Tensor, targets: Tensor) -> Tensor:
        if len(outputs) > 2:
            raise RuntimeError("out of memory")
        return contrastive(outputs, targets)

    with pytest.raises(RunError, match=r"memory ran out with .* example"), warnings.catch_warnings():
        objective(hungry)()


class MeanOfPairs(nn.Module):
    """As the losses of pytorch-metric-learning: a module that gives one mean a batch."""

    def forward(self, embeddings: Tensor, labels: Tensor) -> Tensor:
        return contrastive(embeddings, labels, margin=2.0).mean()


def test_a_module_that_gives_one_mean_a_set_is_a_loss_too() -> None:
    at = objective(MeanOfPairs())
    wanted = objective(partial(contrastive, margin=2.0))
    assert at() == pytest.approx(wanted(), abs=1e-14)
    assert not at.per_example
    assert at.words == "MeanOfPairs"
    plane = ig.directions.random(at)
    corner = ig.survey(at, plane, resolution=2).nodes["loss"][0, 0]
    assert float(corner) == pytest.approx(wanted(plane.at(float(corner.alpha), float(corner.beta))), abs=1e-13)


def test_what_the_loss_sees_can_be_said() -> None:
    x, y = data()
    outputs = objective("info_nce", sees="outputs")
    parts = [info_nce(model()(x[part]), y[part]) for part in SETS.drawn(y)]
    assert outputs() == pytest.approx(torch.cat(parts).mean().item(), abs=1e-14)
    assert outputs.gradient()["head.weight"].any()
    near = ig.Objective(model(), (x, torch.zeros_like(x)[:, :2]), loss="mse", sees="embedding")
    assert near() == pytest.approx(float(mse(model().encoder(x), torch.zeros(13, 2)).mean().detach()), abs=1e-14)


def test_options_that_do_not_go_together_are_refused() -> None:
    with pytest.raises(InputError, match="sets for cross_entropy, a loss of each example; expected one that compares"):
        objective("cross_entropy")
    with pytest.raises(InputError, match="sees='head'; expected 'outputs' or 'embedding'"):
        objective(sees="head")
    with pytest.raises(InputError, match="sees='embedding' without an embedding; expected embedding="):
        ig.Objective(nn.Linear(3, 2).double(), data(), loss="contrastive", sees="embedding")
    with pytest.raises(InputError, match="sees='outputs' without a loss"):
        objective(sets=None, loss="cross_entropy", forward=lambda m, b: m(b[0]).sum(1), sees="outputs")


def test_a_reconstruction_is_compared_with_the_inputs() -> None:
    x, y = data()
    auto = ig.Model(nn.Linear(3, 2), nn.Linear(2, 3)).double()
    at = ig.Objective(auto, (x, y), loss="reconstruction")
    assert at() == pytest.approx(0.5 * float((auto(x) - x).detach().square().sum(1).mean()), abs=1e-14)
    assert at() == pytest.approx(ig.Objective(auto, x, loss="reconstruction")(), abs=1e-14)
    assert at() == pytest.approx(ig.Objective(auto, (x, x), loss="mse")(), abs=1e-14)
    assert at.classes == ("0", "1")
    assert not at.classifies
    surface = ig.survey(at, ig.directions.random(at), resolution=2)
    assert "accuracy" not in surface.nodes
    by_class = surface.nodes["class_loss"].transpose("alpha", "beta", "class").values @ torch.bincount(y).numpy() / 13
    np.testing.assert_allclose(by_class, surface.nodes["loss"].values, atol=1e-12)
    with pytest.raises(InputError, match=r"outputs of shape \(13, 2\) against inputs of shape \(13, 3\)"):
        ig.Objective(model(), (x, y), loss="reconstruction")()
    with pytest.raises(InputError, match=r"reconstruction of inputs of type torch\.int64"):
        ig.losses.reconstruction(x, torch.zeros(13, 3, dtype=torch.int64))
    pair = ig.Objective(nn.Bilinear(3, 3, 3).double(), (x, x, y), loss="reconstruction")
    with pytest.raises(InputError, match=r"outputs Tensor \(13, 3\) against inputs \(Tensor"):
        pair()
