"""Imprints: permutation importance at the origin, closed forms in float64, brute force at every node."""

from collections.abc import Callable
from functools import partial
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LinearRegression
from torch import Tensor, nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.features.interventions import drop, noise, permute_token
from intaglio.imprinting import intervened
from intaglio.imprinting.moves import Draw

pytestmark = pytest.mark.usefixtures("own_layers")
F64 = torch.float64


def numbers(n: int = 60, d: int = 4, seed: int = 0) -> Tensor:
    return torch.randn(n, d, generator=torch.Generator().manual_seed(seed), dtype=F64)


def least_squares(x: Tensor, y: Tensor) -> ig.Objective:
    """The linear model with intercept at its minimum."""
    model = nn.Linear(x.shape[1], 1).double()
    fitted = LinearRegression().fit(x.numpy(), y.numpy())
    with torch.no_grad():
        model.weight.copy_(torch.tensor(fitted.coef_).reshape(1, -1))
        model.bias.fill_(float(fitted.intercept_))
    return ig.Objective(model, (x, y), loss="mse")


def regression() -> ig.Objective:
    x = numbers()
    return least_squares(x, x @ torch.tensor([2.0, -1.0, 0.5, 0.0]).double() + 0.1 * numbers(60, 1, 1).flatten())


def classifier(**options: object) -> ig.Objective:
    model = ig.Model(ig.encoders.MLP(4, 6, 3, activation=nn.Tanh), nn.Linear(3, 3)).double()
    return ig.Objective(model, (numbers(), torch.arange(60) % 3), penalties={"l2": 0.01}, **options)


def table(**options: object) -> Features:
    """Three numbers and a category of three values, as one-hot columns."""
    x = torch.cat([numbers(60, 3), nn.functional.one_hot(torch.arange(60) % 3).double()], 1)
    names = ("a", "b", "c", "k=x", "k=y", "k=z")
    shown = xr.Dataset({"row": ("example", np.arange(60))})
    groups = {"k": (3, 4, 5)}
    return Features("table", x, torch.arange(60) % 2, names, ("no", "yes"), shown, groups, **options)


def texts() -> Features:
    tokens = torch.randint(2, 7, (40, 5), generator=torch.Generator().manual_seed(0))
    tokens[::3, 3:] = 0
    names = ("<pad>", "<unknown>", "red", "green", "blue", "odd", "even")
    shown = xr.Dataset({"text": ("example", ["…"] * 40)})
    return Features("text", tokens, torch.arange(40) % 2, names, ("no", "yes"), shown)


def brute(objective: ig.Objective, plane: ig.Plane, change: Callable[[Tensor], Tensor], inputs: Tensor) -> Callable:
    """ΔL at a point by building the data anew."""
    moved = objective.over((change(inputs.clone()), objective.source.targets))
    return lambda *point: moved(plane.at(*point)) - objective(plane.at(*point))


def shuffled(columns: list[int], repeat: int, n: int = 60) -> Callable[[Tensor], Tensor]:
    """Permute columns as the imprint's own draws do."""
    order = torch.randperm(n, generator=Draw(drop, 5, 0).generator(repeat, 0))

    def change(x: Tensor) -> Tensor:
        x[:, columns] = x[order][:, columns]
        return x

    return change


def test_at_the_origin_it_is_scikit_learns_permutation_importance_on_the_same_permutations() -> None:
    objective = regression()
    x, y = objective.source.inputs, objective.source.targets
    seen: list[np.ndarray] = []

    class Recorder(LinearRegression):
        def predict(self, given: np.ndarray) -> np.ndarray:
            seen.append(given.copy())
            return super().predict(given)

    def scorer(model: LinearRegression, given: np.ndarray, wanted: np.ndarray) -> float:
        return float(-0.5 * ((model.predict(given) - wanted) ** 2).mean())

    theirs = Recorder().fit(x.numpy(), y.numpy())
    wanted = permutation_importance(theirs, x.numpy(), y.numpy(), scoring=scorer, n_repeats=3, random_state=7)
    columns = iter([torch.tensor(seen[1 + 3 * j + r][:, [j]]) for j in range(4) for r in range(3)])

    def same(values: Tensor, generator: torch.Generator) -> Tensor:
        return next(columns)

    marks = ig.imprint(objective, ig.directions.random(objective), intervention=same, repeats=3, nodes=5)
    origin = marks.at(0, 0)
    np.testing.assert_allclose(origin["loss"], wanted.importances_mean, atol=1e-10)
    np.testing.assert_allclose(origin["repeat_loss"].transpose("feature", "repeat"), wanted.importances, atol=1e-10)
    np.testing.assert_allclose(origin["standard_error"], wanted.importances_std / np.sqrt(2), atol=1e-10)


def test_over_all_permutations_the_mean_for_least_squares_is_the_squared_weight_times_the_variance() -> None:
    objective = least_squares(numbers(5, 2), numbers(5, 1, 1).flatten())
    orders = iter([list(order) for _ in range(2) for order in permutations(range(5))])

    def every(values: Tensor, generator: torch.Generator) -> Tensor:
        return values[next(orders)]

    marks = ig.imprint(objective, ig.directions.random(objective), intervention=every, repeats=120, nodes=5)
    weights = objective.params["weight"].flatten().numpy()
    wanted = weights**2 * objective.source.inputs.numpy().var(0)  # half of 2 w² Var, for mse is ½‖·‖²
    np.testing.assert_allclose(marks.at(0, 0)["loss"], wanted, atol=1e-12)


def test_for_least_squares_the_closed_form_lies_within_the_interval() -> None:
    objective = regression()
    marks = ig.imprint(objective, ig.directions.random(objective), repeats=40, nodes=5)
    origin = marks.at(0, 0)
    wanted = objective.params["weight"].flatten().numpy() ** 2 * objective.source.inputs.numpy().var(0)
    assert (np.abs(origin["loss"] - wanted) <= 3 * origin["standard_error"]).all()
    assert (origin["standard_error"] < 0.05 * wanted[0]).all()


class Blind(nn.Module):
    """Sees all but the last column."""

    def __init__(self) -> None:
        super().__init__()
        self.net = nn.Sequential(nn.Linear(13, 7), nn.Tanh(), nn.Linear(7, 1))

    def forward(self, x: Tensor) -> Tensor:
        return self.net(x[:, :13])


@pytest.mark.parametrize("randomness", ["off", 3])
@pytest.mark.parametrize("dtype", [torch.float32, F64])
def test_a_feature_that_the_model_cannot_see_has_an_imprint_of_exactly_zero(dtype, randomness) -> None:
    model = nn.Sequential(Blind(), nn.Dropout(0.3)).to(dtype)
    data = (numbers(203, 14).to(dtype), numbers(203, 1, 1).flatten().to(dtype))
    objective = ig.Objective(model, data, loss="mse", randomness=randomness, batch_size=50)
    line = ig.directions.random(objective, dims=1)
    marks = ig.imprint(objective, line, features=["x0", "x13"], repeats=2, nodes=3).nodes
    assert (marks["repeat_loss"].sel(feature="x13") == 0).all()  # not a rounding's worth, wherever examples are stacked
    assert (marks["sampling_error"].sel(feature="x13") == 0).all()
    assert (abs(marks["loss"].sel(feature="x0")) > 0).all()


@pytest.mark.long
@pytest.mark.parametrize("batch_size", [None, 16])
def test_every_node_equals_the_loss_on_data_that_was_built_anew(batch_size: int | None) -> None:
    objective = classifier(batch_size=batch_size)
    plane = ig.directions.random(objective)
    marks = ig.imprint(objective, plane, repeats=2, nodes=5)
    for point in [(-1.0, 1.0), (0.0, 0.0)]:
        found = marks.at(*point)
        for j in range(4):
            each = [brute(objective, plane, shuffled([j], r), numbers())(*point) for r in range(2)]
            assert float(found["loss"][j]) == pytest.approx(np.mean(each), abs=1e-13)
            assert found["repeat_loss"].sel(feature=f"x{j}").values.tolist() == pytest.approx(each, abs=1e-13)
        assert float(found["base"]) == pytest.approx(objective(plane.at(*point)), abs=1e-13)


def test_the_imprint_of_each_class_adds_up_and_its_error_is_that_of_the_pairs() -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    marks = ig.imprint(objective, plane, repeats=2, nodes=5)
    np.testing.assert_allclose(marks.nodes["class_loss"].mean("class"), marks.nodes["loss"], atol=1e-15)
    there = plane.at(1.0, -1.0)
    moved = [objective.over((shuffled([0], r)(numbers()), objective.source.targets)) for r in range(2)]
    each = torch.stack([one.examples(there) - objective.examples(there) for one in moved])
    mean, handed = each.mean(0), torch.zeros(60, dtype=F64)
    for repeat in range(2):  # what an example's value does where it is handed to
        handed[torch.randperm(60, generator=Draw(drop, 5, 0).generator(repeat, 0))] += each[repeat] / 2
    variance = max(mean.var(correction=0), (mean + handed).var(correction=0) - each.var(correction=0) / 2)
    found = marks.at(1.0, -1.0).sel(feature="x0")
    assert float(found["sampling_error"]) == pytest.approx(float(variance / 59) ** 0.5, abs=1e-14)
    assert found["class_loss"].values.tolist() == pytest.approx([float(mean[c::3].mean()) for c in range(3)], abs=1e-14)


@pytest.mark.parametrize("repeats", [1, 3])
def test_the_sampling_error_of_a_permuted_feature_has_its_closed_form(repeats: int) -> None:
    """ŷ = wx, y = wx + σz: h = −wσz(x − x′) + ½w²(x − x′)², whose mean varies with both examples of a pair."""
    n, w, sigma = 40_000, 1.5, 0.5
    x, model = numbers(n, 1), nn.Linear(1, 1, bias=False).double()
    nn.init.constant_(model.weight, w)
    objective = ig.Objective(model, (x, w * x + sigma * numbers(n, 1, 1)), loss="mse")
    marks = ig.imprint(objective, ig.directions.random(objective, dims=1), repeats=repeats, resolution=3)
    one_place, pairs = w**2 * sigma**2, w**4
    wanted = one_place + 2 * pairs + (one_place + pairs) / repeats
    assert marks.at(0)["sampling_error"].item() == pytest.approx((wanted / n) ** 0.5, rel=0.04)


@pytest.mark.parametrize("by", ["class", "example"])
def test_shares_of_classes_and_examples_add_up_to_the_data_loss(by: str) -> None:
    objective = classifier(batch_size=16)
    surface = ig.survey(objective, ig.directions.random(objective), resolution=3)
    marks = ig.imprint(objective, surface, by=by)
    data = surface.nodes["terms"].sel(term="data")
    np.testing.assert_allclose(marks.nodes["loss"].sum(by), data, atol=1e-12)
    np.testing.assert_allclose(marks.nodes["base"], surface.nodes["loss"], atol=1e-12)
    if by == "class":
        np.testing.assert_allclose(3 * marks.nodes["loss"], surface.nodes["class_loss"], atol=1e-12)
        losses = objective.examples()
        part = torch.where(objective.source.targets == 1, losses, 0.0)
        error = float(marks.at(0, 0)["sampling_error"].sel({"class": "1"}))
        assert error == pytest.approx(float(part.std() / 60**0.5), abs=1e-14)


@pytest.mark.long
def test_the_same_nodes_as_a_survey_of_either_kind() -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    for surface in (ig.survey(objective, plane, tolerance=0.2), ig.survey(objective, plane, resolution=4)):
        marks = ig.imprint(objective, surface, intervention="rescale", features=["x1"])
        assert marks.kind == surface.kind
        assert all(np.array_equal(marks.nodes[axis], surface.nodes[axis]) for axis in plane.axes)
        np.testing.assert_allclose(marks.nodes["base"], surface.nodes["loss"], atol=0.2 if surface.error else 1e-13)
    assert ig.imprint(objective, plane, features=[0], resolution=3).status == "exact"


@pytest.mark.long
def test_the_stated_error_is_more_than_the_true_one_and_shrinks_with_nodes() -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    coarse, fine = (ig.imprint(objective, plane, repeats=1, nodes=count) for count in (5, 9))
    truth = ig.imprint(objective, plane, repeats=1, resolution=11).nodes["loss"]
    gap = float(abs(fine.grid(11, channels=["loss"])["loss"] - truth).max())
    assert gap / float(truth.max() - truth.min()) <= fine.error < 0.1 * coarse.error
    own = abs(fine.grid(11, channels=["loss"])["loss"] - truth).max(["alpha", "beta"])
    assert (own <= fine.nodes["interpolation_error"]).all()


def test_one_hot_columns_of_a_category_move_together() -> None:
    data = table()
    objective = ig.Objective(ig.build(data, dim=2).double(), data)
    plane = ig.directions.random(objective)
    marks = ig.imprint(objective, plane, repeats=1, nodes=3)
    assert marks.nodes["feature"].values.tolist() == ["a", "b", "c", "k"]
    wanted = brute(objective, plane, shuffled([3, 4, 5], 0), data.inputs)
    assert float(marks.at(0, 0)["loss"].sel(feature="k")) == pytest.approx(wanted(0.0, 0.0), abs=1e-13)
    group = ig.imprint(objective, plane, by="group", repeats=1, nodes=3)
    np.testing.assert_allclose(group.nodes["loss"].sel(group="k"), marks.nodes["loss"].sel(feature="k"), atol=1e-15)


def test_a_group_moves_its_features_together() -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    marks = ig.imprint(objective, plane, by="group", groups={"ends": ["x0", 3], "x1": ["x1"]}, repeats=1, nodes=3)
    wanted = brute(objective, plane, shuffled([0, 3], 0), numbers())(1.0, 1.0)
    assert float(marks.at(1, 1)["loss"].sel(group="ends")) == pytest.approx(wanted, abs=1e-13)
    alone = ig.imprint(objective, plane, features=["x1"], repeats=1, nodes=3)
    np.testing.assert_allclose(marks.nodes["loss"].sel(group="x1"), alone.nodes["loss"].sel(feature="x1"), atol=1e-15)


def test_an_embedding_dimension_is_permuted_where_it_stands() -> None:
    objective = classifier(batch_size=16)
    plane = ig.directions.random(objective)
    marks = ig.imprint(objective, plane, by="dimension", repeats=1, nodes=3)
    for point in [(0.0, 0.0), (1.0, -1.0)]:
        params = plane.at(*point)
        moved = shuffled([1], 0)(objective.embeddings(params))
        outputs = nn.functional.linear(moved, params["head.weight"], params["head.bias"])
        wanted = nn.functional.cross_entropy(outputs, objective.source.targets) - objective.terms(params)["data"]
        assert float(marks.at(*point)["loss"].sel(dimension="e2")) == pytest.approx(float(wanted), abs=1e-13)
    assert "forward" not in vars(objective.worker.model.encoder)  # what stood in for it is gone


@pytest.mark.long
def test_under_noise_a_dimension_that_the_head_cannot_see_has_no_imprint() -> None:
    """What comes after the embedding draws the noise that it draws without an intervention, and nothing drops twice."""
    model = ig.Model(ig.encoders.MLP(4, 5, 2, dropout=0.3), nn.Sequential(nn.Linear(2, 3), nn.Dropout(0.3))).double()
    with torch.no_grad():
        model.head[0].weight[:, 1] = 0
    noisy = ig.regularizers.dropout(model, 0.4)
    objective = ig.Objective(noisy, (numbers(), torch.arange(60) % 3), randomness=2, batch_size=25)
    marks = ig.imprint(objective, ig.directions.random(objective, dims=1, within="encoder"), by="dimension", nodes=3)
    assert (marks.nodes["repeat_loss"].sel(dimension="e2") == 0).all()
    assert (abs(marks.nodes["repeat_loss"].sel(dimension="e1")) > 0).all()


def test_drop_takes_the_training_mean_and_has_no_error_from_repeats() -> None:
    train = classifier()
    held_out = numbers(30, 4, 5)
    objective = train.over((held_out, torch.arange(30) % 3))
    plane = ig.directions.random(objective)
    marks = ig.imprint(objective, plane, intervention="drop", nodes=3)

    def change(x: Tensor) -> Tensor:
        x[:, 2] = numbers()[:, 2].mean()
        return x

    found = marks.at(0, 0).sel(feature="x2")
    assert float(found["loss"]) == pytest.approx(brute(objective, plane, change, held_out)(0.0, 0.0), abs=1e-13)
    assert float(found["standard_error"]) == 0.0
    assert float(found["sampling_error"]) > 0.0
    assert marks.nodes.attrs["intervention"] == "drop"


def test_a_rescaled_feature_of_a_linear_model_has_its_closed_form_and_noise_the_right_size() -> None:
    objective = regression()
    plane = ig.directions.random(objective)
    x, weight = objective.source.inputs, objective.params["weight"].flatten()
    residual = (objective.outputs().flatten() - objective.source.targets).numpy()
    step = (weight * x).numpy()  # the outputs move by w x where x doubles
    wanted = (residual[:, None] * step + 0.5 * step**2).mean(0)
    marks = ig.imprint(objective, plane, intervention="rescale", nodes=3)
    np.testing.assert_allclose(marks.at(0, 0)["loss"], wanted, atol=1e-13)
    noisy = ig.imprint(objective, plane, intervention=partial(noise, scale=0.5), repeats=40, nodes=3).at(0, 0)
    wanted = 0.5 * 0.25 * weight.numpy() ** 2 * x.numpy().var(0)
    assert (np.abs(noisy["loss"] - wanted) <= 4 * noisy["standard_error"]).all()


def test_a_tokens_occurrences_change_places_and_its_imprint_is_that_of_the_changed_texts() -> None:
    data = texts()
    objective = ig.Objective(ig.build(data, dim=3).double(), data)
    plane = ig.directions.random(objective)
    marks = ig.imprint(objective, plane, repeats=2, nodes=3)
    assert marks.nodes["feature"].values.tolist() == ["red", "green", "blue", "odd", "even"]
    draw = Draw(drop, 2, 0)
    each = []
    for repeat in range(2):
        moved = permute_token(data.inputs, 4, draw.generator(repeat, 0))
        assert torch.equal(moved.flatten().bincount(), data.inputs.flatten().bincount())
        assert torch.equal(moved == 0, data.inputs == 0)
        assert not torch.equal(moved, data.inputs)
        each.append(brute(objective, plane, lambda _, new=moved: new, data.inputs)(1.0, 1.0))
    assert float(marks.at(1, 1)["loss"].sel(feature="blue")) == pytest.approx(np.mean(each), abs=1e-13)
    dropped = ig.imprint(objective, plane, intervention="drop", features=["odd"], nodes=3)
    moved = torch.where(data.inputs == 5, 1, data.inputs)
    wanted = brute(objective, plane, lambda _: moved, data.inputs)(0.0, 0.0)
    assert float(dropped.at(0, 0)["loss"][0]) == pytest.approx(wanted, abs=1e-13)


def test_pixels_move_with_all_their_channels_and_patches_with_all_their_pixels() -> None:
    x = numbers(30, 2 * 4 * 4).reshape(30, 2, 4, 4)
    model = nn.Sequential(nn.Conv2d(2, 3, 3), nn.Tanh(), nn.Flatten(), nn.Linear(12, 2)).double()
    objective = ig.Objective(model, (x, torch.arange(30) % 2))
    plane = ig.directions.random(objective)
    order = torch.randperm(30, generator=Draw(drop, 5, 0).generator(0, 0))

    def change(x: Tensor) -> Tensor:
        x[:, :, 2:, :2] = x[order][:, :, 2:, :2]
        return x

    marks = ig.imprint(objective, plane, patch=2, repeats=1, nodes=3)
    assert marks.nodes["feature"].values.tolist()[2] == "pixel 2,0 to 3,1"
    wanted = brute(objective, plane, change, x)(1.0, 0.0)
    assert float(marks.at(1, 0)["loss"][2]) == pytest.approx(wanted, abs=1e-13)
    assert ig.imprint(objective, plane, repeats=1, nodes=3).nodes.sizes["feature"] == 16


def test_one_of_several_inputs_and_one_axis_of_a_set() -> None:
    class Two(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.linear = nn.Linear(4, 2).double()

        def forward(self, items: Tensor, shift: Tensor) -> Tensor:
            return self.linear(items.mean(1)) + shift

    data = {"items": numbers(30, 12).reshape(30, 3, 4), "shift": numbers(30, 2), "labels": torch.arange(30) % 2}
    objective = ig.Objective(Two(), data)
    plane = ig.directions.random(objective)
    marks = ig.imprint(objective, plane, input="items", axis=2, repeats=1, nodes=3)
    order = torch.randperm(30, generator=Draw(drop, 5, 0).generator(0, 0))
    items = data["items"].clone()
    items[:, :, 1] = items[order][:, :, 1]
    wanted = objective.over(data | {"items": items})() - objective()
    assert float(marks.at(0, 0)["loss"].sel(feature="x1")) == pytest.approx(wanted, abs=1e-13)
    assert ig.imprint(objective, plane, input="items", axis=1, repeats=1, nodes=3).nodes.sizes["feature"] == 3


def contrast(outputs: Tensor, targets: Tensor) -> Tensor:
    """Each example against all others of its batch, so that stacking would change it."""
    return torch.logsumexp(outputs @ outputs.T, 1) + targets


def batch_mean(outputs: Tensor, targets: Tensor) -> Tensor:
    return ((outputs.sum(1) - targets) ** 2).mean()


@pytest.mark.parametrize("loss", [contrast, batch_mean])
def test_a_loss_over_a_batch_keeps_the_datas_own_batches(loss: Callable[..., Tensor]) -> None:
    x, y = numbers(), numbers(60, 1, 1).flatten()
    objective = ig.Objective(nn.Linear(4, 3).double(), (x, y), loss=loss, batch_size=25)
    plane = ig.directions.random(objective)
    marks = ig.imprint(objective, plane, repeats=1, nodes=3)
    wanted = brute(objective, plane, shuffled([2], 0), x)(1.0, 1.0)
    assert float(marks.at(1, 1)["loss"][2]) == pytest.approx(wanted, abs=1e-13)
    assert ("sampling_error" in marks.nodes) == (loss is contrast)


class Centred(nn.Module):
    """Its outputs stay when a batch comes twice, though they depend on the batch."""

    def forward(self, x: Tensor) -> Tensor:
        return x - x.mean(0)


@pytest.mark.parametrize("dtype", [torch.float32, F64])
def test_a_model_that_looks_at_the_whole_batch_is_given_the_datas_own(dtype: torch.dtype) -> None:
    x = numbers().to(dtype)
    objective = ig.Objective(nn.Sequential(nn.Linear(4, 3), Centred()).to(dtype), (x, 0 * x[:, :3]), loss="mse")
    line = ig.directions.random(objective, dims=1)
    marks = ig.imprint(objective, line, intervention="rescale", nodes=3)
    doubled = [x * (1 + (torch.arange(4) == feature)) for feature in range(4)]
    wanted = [objective.over((each, 0 * x[:, :3]))() - objective() for each in doubled]
    assert marks.at(0)["loss"].values.tolist() == pytest.approx(wanted, rel=1e-4)


def test_nodes_of_a_graph_exchange_an_attribute() -> None:
    adjacency = torch.eye(20, dtype=F64).roll(1, 0) + torch.eye(20, dtype=F64)
    mask = torch.arange(20) < 15

    class Graph(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.linear = nn.Linear(4, 2).double()

        def forward(self, x: Tensor) -> Tensor:
            return self.linear(adjacency @ x)

    x, labels = numbers(20), torch.arange(20) % 2
    batches = [(x, {"y": labels, "mask": mask})]
    objective = ig.Objective(Graph(), batches)
    plane = ig.directions.random(objective)
    marks = ig.imprint(objective, plane, repeats=1, nodes=3)
    moved = ig.Objective(Graph(), [(shuffled([1], 0, 20)(x.clone()), batches[0][1])])
    params = plane.at(1.0, 1.0)
    assert float(marks.at(1, 1)["loss"][1]) == pytest.approx(moved(params) - objective(params), abs=1e-13)


def test_many_features_are_taken_in_parts_that_fit_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    whole = ig.imprint(objective, plane, repeats=2, nodes=3)
    monkeypatch.setattr(intervened, "MOST", 250)  # two features of four at a time
    xr.testing.assert_allclose(ig.imprint(objective, plane, repeats=2, nodes=3).nodes, whole.nodes, atol=1e-15)


@pytest.mark.parametrize("most", [100, 1000])  # three groups of tokens, found anew at each point, or kept
def test_tokens_are_taken_in_parts_too(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    data = texts()
    objective = ig.Objective(ig.build(data, dim=3).double(), data)
    plane = ig.directions.random(objective, dims=1)
    whole = ig.imprint(objective, plane, repeats=2, nodes=3, features=3)
    assert whole.nodes["feature"].values.tolist() == ["red", "green", "blue"]
    monkeypatch.setattr(intervened, "MOST", most)
    parts = ig.imprint(objective, plane, repeats=2, nodes=3, features=3)
    xr.testing.assert_allclose(parts.nodes, whole.nodes, atol=1e-15)


def test_a_loss_that_is_not_finite_somewhere_leaves_a_hole_there_alone() -> None:
    class Steep(nn.Linear):
        def forward(self, x: Tensor) -> Tensor:
            return super().forward(x) / (self.weight.sum() > self.bias.sum())

    model = Steep(4, 1).double()
    with torch.no_grad():
        model.weight.fill_(0.5)
        model.bias.fill_(0.0)
    objective = ig.Objective(model, (numbers(), numbers(60, 1, 1).flatten()), loss="mse")
    line = ig.Plane(objective.params, {"alpha": {"weight": torch.ones(1, 4).double(), "bias": torch.zeros(1).double()}})
    found = ig.imprint(objective, line, repeats=1, nodes=5).nodes["loss"]
    assert np.isnan(found.sel(alpha=-1.0)).all()
    assert np.isfinite(found.sel(alpha=[0.0, 1.0])).all()


def test_an_interrupted_imprint_resumes_bit_for_bit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    whole = ig.imprint(objective, plane, repeats=2, nodes=3)
    file, own, calls = tmp_path / "book.sqlite", intervened.Intervened.row, []

    def stopped(self: intervened.Intervened, batches: object) -> np.ndarray:
        calls.append(1)
        if len(calls) == 5:
            raise KeyboardInterrupt
        return own(self, batches)

    monkeypatch.setattr(intervened.Intervened, "row", stopped)
    with pytest.raises(KeyboardInterrupt):
        ig.imprint(objective, plane, repeats=2, nodes=3, ledger=file)
    with pytest.raises(InputError, match="was written for another model, data or plane"):
        ig.imprint(objective, plane, repeats=3, nodes=3, ledger=file, resume=True)
    resumed = ig.imprint(objective, plane, repeats=2, nodes=3, ledger=file, resume=True)
    assert len(calls) == 5 + 9 - 4
    xr.testing.assert_identical(resumed.nodes, whole.nodes)
    assert not file.exists()


def test_objective_and_model_are_afterwards_as_they_were() -> None:
    objective = classifier()
    before = objective()
    ig.imprint(objective, ig.directions.random(objective), repeats=1, nodes=3)
    assert objective() == before


BAD = [
    ({"by": "pixel"}, "by='pixel'; expected one of"),
    ({"features": ["x9"]}, "no feature 'x9'; expected one of x3"),
    ({"features": 0}, "the first 0 features; expected at least one"),
    ({"features": [9]}, "no feature 9; expected one of x0"),
    ({"intervention": "shuffle"}, "no interventions named 'shuffle'; expected one of"),
    ({"intervention": lambda values: values[:, :0]}, r"an intervention that gives \(60, 0\)"),
    ({"intervention": lambda values: None}, "an intervention that gives NoneType"),
    ({"repeats": 0}, "repeats=0; expected at least 1"),
    ({"nodes": 1}, "nodes=1; expected at least 2"),
    ({"resolution": 1}, "resolution=1; expected at least 2"),
    ({"by": "group"}, "data without groups; expected groups="),
    ({"by": "group", "groups": {"a": ["x0", "x1"], "b": ["x1"]}}, "feature 'x1' in the groups 'a' and 'b'"),
    ({"by": "group", "groups": {"a": []}}, "group 'a' without features"),
    ({"by": "group", "groups": {"a": ["x7"]}}, "no feature 'x7'"),
    ({"axis": 2}, "axis=2; expected 1 to 1"),
    ({"patch": 2}, "patch=2 of inputs Tensor"),
]


@pytest.mark.parametrize(("options", "match"), BAD)
def test_a_wrong_call_says_what_would_be_right(options: dict, match: str) -> None:
    objective = classifier()
    with pytest.raises(InputError, match=match):
        ig.imprint(objective, ig.directions.random(objective), **{"nodes": 3} | options)


def refused(objective: ig.Objective, match: str, **options: object) -> None:
    with pytest.raises(InputError, match=match):
        ig.imprint(objective, ig.directions.random(objective), nodes=3, **options)


def test_data_that_has_no_such_imprint_is_refused_with_a_way_out() -> None:
    x, labels = numbers(30, 12).reshape(30, 3, 4), torch.arange(30) % 2
    sets = ig.Objective(nn.Sequential(nn.Flatten(), nn.Linear(12, 2)).double(), (x, labels))
    refused(sets, r"\(30, 3, 4\), which may be sets or sequences.*axis=1 for 3 features or axis=2 for 4 features")
    refused(ig.Objective(nn.Linear(4, 3).double(), (numbers(1), torch.zeros(1).long())), "an imprint on one example")
    refused(regression(), "by='class' of data without classes", by="class")
    refused(regression(), "an objective without an embedding", by="dimension")
    mean = ig.Objective(nn.Linear(4, 3).double(), (numbers(), numbers(60, 1).flatten()), loss=batch_mean)
    refused(mean, "by='example' with a loss that gives one mean for a batch", by="example")
    images = ig.Objective(
        nn.Sequential(nn.Flatten(), nn.Linear(16, 2)).double(), (numbers(30, 16).reshape(30, 1, 4, 4), labels)
    )
    refused(images, "patch=3 of images with 4 × 4 pixels", patch=3)
    tokens = ig.Objective(ig.build(texts(), dim=2), texts())
    refused(tokens, "rescale on tokens; expected permute or drop", intervention="rescale")
    refused(tokens, "groups of tokens", by="group", groups={"colours": ["red"]})


def test_several_inputs_need_a_name_and_a_loaded_surface_its_plane(tmp_path: Path) -> None:
    class Sum(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.linear = nn.Linear(4, 2).double()

        def forward(self, a: Tensor, b: Tensor) -> Tensor:
            return self.linear(a + b)

    objective = ig.Objective(Sum(), (numbers(), numbers(60, 4, 1), torch.arange(60) % 2))
    refused(objective, "one tensor that holds the features; try input=")
    refused(objective, "no input 'c' in a batch", input="c")
    surface = ig.survey(classifier(), ig.directions.random(classifier()), resolution=3)
    with pytest.raises(InputError, match="a surface without its plane"):
        ig.imprint(classifier(), ig.Surface.load(surface.save(tmp_path / "s.nc")))


def test_an_embedding_that_is_computed_twice_is_refused() -> None:
    class Twice(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.encoder = nn.Linear(4, 2).double()

        def forward(self, x: Tensor) -> Tensor:
            return self.encoder(x) + self.encoder(-x)

    objective = ig.Objective(Twice(), (numbers(), torch.arange(60) % 2), embedding="encoder")
    refused(objective, "an embedding computed 2 times", by="dimension")
