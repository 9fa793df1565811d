"""The imprint in numbers: closed forms on made-up surfaces, the coefficient's t test, planted columns."""

import numpy as np
import pytest
import torch
import xarray as xr
from scipy import stats
from torch import nn

import intaglio as ig
from intaglio.chebyshev import nodes
from intaglio.errors import InputError
from intaglio.metrics import imprint_summary
from intaglio.surface import Surface

pytestmark = pytest.mark.usefixtures("own_layers")
AT = nodes(9)
ALPHA, BETA = np.meshgrid(AT, AT, indexing="ij")


def marks(*repeats: np.ndarray, by: str = "feature", error: float = 0.1, **channels: object) -> Surface:
    """A made-up imprint of one subject, from its repeats, on the bowl α² + β²."""
    each = np.stack(repeats)
    dims = (by, "alpha", "beta")
    found = {
        "loss": (dims, each.mean(0)[None]),
        "standard_error": (dims, each.std(0, ddof=1)[None] / len(each) ** 0.5),
        "repeat_loss": ((by, "repeat", "alpha", "beta"), each[None]),
        "sampling_error": (dims, np.full((1, 9, 9), error)),
        "base": (("alpha", "beta"), ALPHA**2 + BETA**2),
    }
    attrs = {"imprint": by, "examples": 50, "repeats": len(each)}
    return Surface(xr.Dataset(found | channels, {"alpha": AT, "beta": AT, by: ["one"]}, attrs))


def test_size_curvature_and_their_errors_over_repeats_are_those_of_the_closed_form() -> None:
    bend = ALPHA**2 + 3 * BETA**2 + 0.5
    found = imprint_summary(marks(0.8 * bend, bend, 1.2 * bend)).squeeze("feature")
    fine = np.linspace(-1, 1, 51)
    mean = (fine**2).mean() * 4 + 0.5
    spread = 0.2 / 3**0.5  # of 0.8, 1, 1.2
    assert float(found["imprint"]) == pytest.approx(0.5)
    assert float(found["mean_absolute"]) == pytest.approx(mean)
    assert float(found["mean_absolute_error"]) == pytest.approx(mean * spread)
    assert found["curvature"].values.tolist() == pytest.approx([2.0, 6.0])
    assert found["curvature_error"].values.tolist() == pytest.approx([2 * spread, 6 * spread])
    assert float(found["standard_error"]) == pytest.approx(0.5 * spread)
    half = stats.t.ppf(0.975, 49) * 0.1
    assert [float(found["low"]), float(found["high"])] == pytest.approx([0.5 - half, 0.5 + half])
    assert float(found["p"]) == pytest.approx(stats.ttest_1samp(_sample(0.5, 0.1, 50), 0).pvalue)


def _sample(mean: float, error: float, n: int) -> np.ndarray:
    """n numbers with that mean and standard error."""
    raw = stats.norm.ppf((np.arange(n) + 0.5) / n)
    return mean + raw / raw.std(ddof=1) * error * n**0.5


def test_the_change_of_the_valley_is_that_of_the_moved_bowl() -> None:
    moved = (ALPHA - 0.25) ** 2 + 4 * BETA**2 - ALPHA**2 - BETA**2 - 0.3
    found = imprint_summary(marks(moved, moved)).squeeze("feature")
    value = {str(name): float(found["change"].sel(measure=name)) for name in found["measure"].values}
    epsilon = 0.2  # a tenth of the bowl's range
    assert value["minimum_alpha"] == pytest.approx(0.25, abs=1e-5)
    assert value["minimum_beta"] == pytest.approx(0.0, abs=1e-5)
    assert value["width_alpha"] == pytest.approx(0.0, abs=1e-3)
    assert value["width_beta"] == pytest.approx(-(epsilon**0.5), abs=1e-3)  # from 2√ε to √ε
    assert value["depth"] == pytest.approx(0.75**2 - 1, abs=1e-5)  # the rim's lowest point is (1, 0)


def test_of_a_class_the_valley_is_that_of_the_others() -> None:
    found = imprint_summary(marks(BETA**2 * 0.75, BETA**2 * 0.75, by="class")).squeeze("class")
    assert float(found["change"].sel(measure="width_beta")) == pytest.approx(2 * (0.8**0.5 - 0.2**0.5), abs=1e-3)


def test_what_failed_somewhere_has_no_valley() -> None:
    hole = np.where((ALPHA == 1) & (BETA == 1), np.nan, 0.1)
    found = imprint_summary(marks(hole, hole))
    assert found["change"].isnull().all()
    assert float(found["imprint"][0]) == pytest.approx(0.1)


def test_uniform_nodes_are_read_too() -> None:
    line = xr.DataArray(np.linspace(-1, 1, 9), dims="alpha")
    dims, shape = ("feature", "alpha"), (1, 9)
    table = {"loss": (dims, (line**2).values[None]), "standard_error": (dims, np.zeros(shape))}
    attrs = {"nodes": "uniform", "imprint": "feature", "examples": 9}
    surface = Surface(xr.Dataset(table, {"alpha": line.values, "feature": ["one"]}, attrs))
    assert float(imprint_summary(surface)["curvature"][0, 0]) == pytest.approx(2.0)


def test_over_all_partners_the_test_of_least_squares_is_the_coefficients_t_test() -> None:
    generator = np.random.default_rng(0)
    x = np.column_stack([np.ones(200), generator.normal(size=(200, 3))])
    y = x @ [1.0, 0.3, 0.2, 0.1] + generator.normal(size=200)
    weight, squares, *_ = np.linalg.lstsq(x, y, rcond=None)
    model = nn.Linear(4, 1, bias=False).double()
    with torch.no_grad():
        model.weight.copy_(torch.tensor(weight)[None])
    objective = ig.Objective(model, (torch.tensor(x), torch.tensor(y)), loss="mse")
    turns = iter([turn for _ in range(4) for turn in range(200)])

    def turned(values: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
        return values.roll(next(turns), 0)  # in 200 turns every example meets every other

    line = ig.directions.random(objective, dims=1)
    found = ig.imprint(objective, line, intervention=turned, repeats=200, nodes=3).at(0)
    ours = (found["loss"] / found["sampling_error"]).to_numpy()[1:]
    deviation = np.sqrt(squares[0] / 196 * np.diag(np.linalg.inv(x.T @ x)))
    np.testing.assert_allclose(ours, np.abs(weight / deviation)[1:], rtol=0.15)


def test_a_constant_nothing_is_no_discovery_and_noise_is_told_apart_by_its_p_values() -> None:
    dims = ("feature", "alpha")
    p = np.array([0.5, 1e-6, 0.004, 0.03])
    score = stats.t.isf(p / 2, 99)
    loss = np.append(score * 0.01, 0.0)[:, None] * np.ones(5)
    error = np.append(np.full(4, 0.01), 0.0)[:, None] * np.ones(5)
    table = {"loss": (dims, loss), "standard_error": (dims, loss * 0), "sampling_error": (dims, error)}
    attrs = {"imprint": "feature", "examples": 100}
    found = imprint_summary(Surface(xr.Dataset(table, {"alpha": nodes(5), "feature": list("abcde")}, attrs)))
    assert found["feature"].values.tolist() == ["b", "c", "d", "a", "e"]
    assert found["rank"].values.tolist() == [1, 2, 3, 4, 5]
    np.testing.assert_allclose(found["p"], [1e-6, 0.004, 0.03, 0.5, 1.0], rtol=1e-6)
    np.testing.assert_allclose(found["q"], [5e-6, 0.01, 0.05, 0.625, 1.0], rtol=1e-6)
    assert found["above_noise"].values.tolist() == [True, True, False, False, False]


def planted(seed: int, n: int = 150) -> ig.Objective:
    """Columns 0 and 1 tell, 2 repeats 0 with noise, the other ten say nothing; ridge in closed form, held-out rows."""
    generator = np.random.default_rng(seed)
    x = generator.normal(size=(2 * n, 13))
    x[:, 2] = x[:, 0] + 0.5 * generator.normal(size=2 * n)
    y = 3 * x[:, 0] + 2 * x[:, 1] + generator.normal(size=2 * n)
    model = nn.Linear(13, 1, bias=False).double()
    with torch.no_grad():
        weight = np.linalg.solve(x[:n].T @ x[:n] / n + 0.1 * np.eye(13), x[:n].T @ y[:n] / n)
        model.weight.copy_(torch.tensor(weight)[None])
    train, test = ((torch.tensor(x[part]), torch.tensor(y[part])) for part in (slice(n), slice(n, None)))
    return ig.Objective(model, train, loss="mse", penalties={"l2": 0.1}).over(test)


@pytest.mark.long
def test_planted_columns_are_ranked_rightly_and_noise_is_marked_as_noise_in_19_of_20_seeds() -> None:
    ranked = marked = 0
    for seed in range(20):
        objective = planted(seed)
        found = imprint_summary(ig.imprint(objective, ig.directions.random(objective), repeats=3, nodes=3), shape=False)
        names = found["feature"].values.tolist()
        ranked += set(names[:2]) == {"x0", "x1"} and names[2] == "x2"
        marked += set(found["feature"].values[found["above_noise"]].tolist()) == {"x0", "x1", "x2"}
    assert (ranked, marked) >= (19, 19)
    assert marked >= 19


@pytest.mark.parametrize(
    ("surface", "options", "match"),
    [
        (Surface(xr.Dataset({"loss": ("alpha", AT)}, {"alpha": AT})), {}, "a surface of loss; expected an imprint"),
        (marks(ALPHA, ALPHA), {"level": 1.0}, "level=1.0; expected a share between 0 and 1"),
    ],
)
def test_a_wrong_call_says_what_would_be_right(surface: Surface, options: dict, match: str) -> None:
    with pytest.raises(InputError, match=match):
        imprint_summary(surface, **options)


def test_a_window_without_the_origin_is_refused() -> None:
    away = {"alpha": nodes(5, 0.5, 1.0), "feature": ["one"]}
    table = {"loss": (("feature", "alpha"), np.ones((1, 5)))}
    with pytest.raises(InputError, match="a window without the origin"):
        imprint_summary(Surface(xr.Dataset(table, away, {"imprint": "feature"})))
