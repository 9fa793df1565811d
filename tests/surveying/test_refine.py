"""Refinement on functions whose surface is known everywhere."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

from intaglio.errors import InputError
from intaglio.surface import AXES, Surface
from intaglio.surveying.evaluated import share
from intaglio.surveying.refine import refine, uniform

SQUARE = {"alpha": (-1.0, 1.0), "beta": (-1.0, 1.0)}
SMOOTH: dict[str, Callable[..., Any]] = {
    "exponential": lambda a, b: np.exp(a + 0.5 * b),
    "runge": lambda a, b: 1 / (1 + 4 * (a**2 + b**2)),
    "rosenbrock": lambda a, b: (1 - 2 * a) ** 2 + 100 * (2 * b - 4 * a**2) ** 2,
    "softplus": lambda a, b: np.log1p(np.exp(8 * (a + 0.3 * b))),
    "waves": lambda a, b: np.cos(5 * a) * np.cos(4 * b),
    "valley": lambda a, b: np.tanh(2 * (a - b)),
    "corner": lambda a, b: np.exp(4 * (a + b)),
    "saddle": lambda a, b: np.sin(3 * a * b) + a**2 - b**2,
    "one axis": lambda a, b: np.exp(np.sin(6 * a)) + 0.1 * b**2,
}


class Counting:
    """Evaluates a function, and keeps count of the points."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function, self.points = function, np.empty((0, 0))

    def __call__(self, points: np.ndarray) -> xr.Dataset:
        self.points = np.concatenate([self.points.reshape(-1, points.shape[1]), points])
        loss = self.function(*points.T) + 0.0 * points[:, 0]
        channels = {
            "loss": ("point", loss),
            "terms": (("point", "term"), np.stack([0.75 * loss, 0.25 * loss], axis=1)),
            "wave": (("example", "point"), np.sin(3 * points.sum(1)) * np.array([[1.0], [2.0]])),
        }
        return xr.Dataset(channels, {"term": ["data", "l2"]})


def true_error(surface: Surface, function: Callable[..., Any], resolution: int = 101) -> float:
    grid = surface.grid(resolution, channels=["loss"])["loss"]
    exact = function(*np.meshgrid(*(grid[axis].values for axis in surface.axes), indexing="ij"))
    return float(np.abs(grid.values - exact).max() / np.ptp(exact))


@pytest.mark.long
@pytest.mark.parametrize("name", SMOOTH)
@pytest.mark.parametrize("tolerance", [0.03, 0.01, 0.001])
def test_stated_error_covers_the_true_one_and_meets_the_tolerance(name: str, tolerance: float) -> None:
    evaluate = Counting(SMOOTH[name])
    surface = refine(evaluate, SQUARE, tolerance=tolerance)
    assert surface.kind == "chebyshev"
    assert true_error(surface, SMOOTH[name]) <= surface.error <= tolerance
    assert surface.evaluations == len(evaluate.points) == len(np.unique(evaluate.points, axis=0))


@pytest.mark.long
@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(-1, 1), min_size=10, max_size=10))
def test_polynomials_of_degree_three_need_the_first_two_stages_only(terms: list[float]) -> None:
    powers = [(i, j) for i in range(4) for j in range(4 - i)]

    def cubic(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return sum(t * a**i * b**j for t, (i, j) in zip(terms, powers, strict=True)) + 0 * a  # type: ignore

    surface = refine(Counting(cubic), SQUARE, tolerance=1e-9)
    assert surface.evaluations in (45 + 24, 41 + 24)
    assert float(surface.at(0.3, -0.7)["loss"]) == pytest.approx(cubic(0.3, -0.7), abs=1e-12)


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_any_number_of_axes_and_any_extent(axes: int) -> None:
    extent = {axis: (-0.5, 1.0 + index) for index, axis in enumerate(AXES[:axes])}
    surface = refine(Counting(lambda *mesh: np.exp(sum(mesh) / 2)), extent)
    assert surface.extent == extent
    assert true_error(surface, lambda *mesh: np.exp(sum(mesh) / 2), 21) <= surface.error <= 0.01
    assert surface.nodes["terms"].dims == ("term", *extent)
    assert surface.nodes["wave"].dims == ("example", *extent)


def test_only_the_axis_that_needs_it_is_refined() -> None:
    surface = refine(Counting(SMOOTH["one axis"]), SQUARE)
    assert surface.nodes.sizes["alpha"] > 9
    assert surface.nodes.sizes["beta"] == 5


def test_nodes_are_evaluations_and_the_rest_is_marked() -> None:
    surface = refine(Counting(SMOOTH["corner"]), SQUARE, tolerance=0.003)
    at = np.meshgrid(surface.nodes["alpha"], surface.nodes["beta"], indexing="ij")
    exact, known = SMOOTH["corner"](*at), surface.nodes["evaluated"].values
    assert (surface.nodes["loss"].values == exact)[known].all()
    assert 0 < known.sum() == surface.nodes.attrs["evaluated_nodes"] < known.size
    assert f"{known.sum()} of 17 × 17 Chebyshev nodes" in surface.caption


def test_what_was_found_survives_the_file(tmp_path: Path) -> None:
    surface = refine(Counting(SMOOTH["corner"]), SQUARE, tolerance=0.003)
    found = Surface.load(surface.save(tmp_path / "surface.nc"))
    xr.testing.assert_identical(found.nodes, surface.nodes)
    assert (found.errors, found.caption) == (surface.errors, surface.caption)


def test_hold_out_points_are_no_nodes_and_follow_the_seed() -> None:
    first, again, other = (Counting(SMOOTH["corner"]) for _ in range(3))
    for evaluate, seed in ((first, 1), (again, 1), (other, 2)):
        refine(evaluate, SQUARE, seed=seed)
    assert (first.points == again.points).all()
    assert not (first.points[:24] == other.points[:24]).any()
    nodes = {tuple(each) for each in first.points[24:]}
    assert not nodes & {tuple(each) for each in first.points[:24]}


def test_the_attributes_say_how_it_was_found() -> None:
    surface = refine(Counting(SMOOTH["exponential"]), SQUARE, holdout=59, seed=7)
    attrs = surface.nodes.attrs
    assert set(json.loads(attrs["errors"])) == {"loss", "terms", "wave"}
    assert surface.errors["terms"] == pytest.approx(surface.error, rel=0.1)
    assert surface.errors["wave"] > surface.error
    assert (attrs["holdout"], attrs["holdout_seed"], attrs["tolerance"]) == (59, 7, 0.01)
    assert attrs["holdout_share"] == pytest.approx(0.0495, abs=1e-4)
    assert 3 * attrs["holdout_error"] <= surface.error
    assert attrs["holdout_statement"].startswith("with 95 % confidence at most 4.95 % of the surface is wrong by")
    assert share(0) == 1.0


def test_the_share_that_random_points_warrant_holds() -> None:
    generator, wrong = np.random.default_rng(0), 0.2
    missed = [(generator.uniform(size=24) > wrong).all() for _ in range(2000)]
    assert share(24) < wrong
    assert np.mean(missed) <= 0.05


def test_another_channel_can_set_the_pace() -> None:
    by_loss = refine(Counting(SMOOTH["exponential"]), SQUARE)
    by_wave = refine(Counting(SMOOTH["exponential"]), SQUARE, channel="wave", tolerance=1e-4)
    assert by_loss.errors["wave"] > 1e-4 >= by_wave.errors["wave"]


def test_every_stage_is_reported() -> None:
    stages: list[Surface] = []
    surface = refine(Counting(SMOOTH["corner"]), SQUARE, tolerance=0.003, report=stages.append)
    assert [each.evaluations for each in stages] == [49, 65, 105, 169]
    assert (stages[0].status, stages[-1].status) == ("interpolated (error unknown)", surface.status)


def kinks(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.abs(a - 0.1) + np.abs(b + 0.37 * a)


def test_a_rough_surface_falls_back_to_the_plain_grid_and_says_so() -> None:
    evaluate = Counting(kinks)
    surface = refine(evaluate, SQUARE, tolerance=0.001)
    assert surface.nodes["loss"].shape == (51, 51)
    assert (surface.kind, surface.error, surface.status) == ("uniform", 0.0, "exact")
    assert true_error(surface, kinks, 51) == 0.0
    assert surface.evaluations == len(evaluate.points) > 51 * 51
    assert "% remained at 289 Chebyshev nodes" in surface.nodes.attrs["rough"]
    assert "too rough to interpolate" in surface.caption


def test_a_rough_surface_can_be_kept_and_its_error_covers_the_truth() -> None:
    surface = refine(Counting(kinks), SQUARE, tolerance=1e-3, rough="keep")
    assert true_error(surface, kinks) <= surface.error
    assert surface.error > 1e-3
    few = refine(Counting(kinks), SQUARE, max_nodes=25, rough="keep")
    assert np.isnan(few.error)


def test_noise_does_not_use_up_the_nodes() -> None:
    evaluate = Counting(lambda a, b: np.sin(1e4 * a * b + 3e3 * a))
    assert refine(evaluate, SQUARE, resolution=21).nodes["loss"].shape == (21, 21)
    assert len(evaluate.points) == 24 + 289 + 21 * 21


def test_a_failed_node_is_counted_and_the_rest_is_drawn() -> None:
    def corner(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return np.where((a > 0.999) & (b > 0.999), np.nan, np.exp(a + b))

    surface = refine(Counting(corner), SQUARE, tolerance=0.03)
    grid = surface.grid(51)["loss"].values
    exact = np.exp(np.add.outer(np.linspace(-1, 1, 51), np.linspace(-1, 1, 51)))
    assert surface.kind == "chebyshev"
    assert surface.nodes.attrs["failed_nodes"] == 1
    assert "1 failed" in surface.caption
    assert 0 < np.isnan(grid).sum() <= 9
    assert np.nanmax(np.abs(grid - exact)) / np.ptp(exact) <= surface.error <= 0.03


def stepped(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The share of 100 examples on one side of a line of their own: a mean of steps, as an accuracy is."""
    tilt, bend = np.random.default_rng(0).normal(size=(2, 100, *[1] * np.ndim(a)))
    return np.asarray((3 - 6 * (a**2 + b**2) > tilt * a + bend * b).mean(0))


def test_a_mean_of_steps_stays_a_share_and_states_both_measurements_together() -> None:
    def evaluate(points: np.ndarray) -> xr.Dataset:
        attrs = {"steps": 1, "valid_min": 0.0, "valid_max": 1.0}
        channels = {"loss": np.exp(points.sum(1)), "accuracy": stepped(*points.T), "plain": stepped(*points.T)}
        return xr.Dataset(
            {name: ("point", each, attrs if name == "accuracy" else {}) for name, each in channels.items()}
        )

    surface = refine(evaluate, SQUARE)
    grid = surface.grid(51)
    exact = stepped(*np.meshgrid(grid["alpha"], grid["beta"], indexing="ij"))
    assert np.abs(grid["accuracy"] - exact).max() <= surface.errors["accuracy"]
    assert surface.errors["plain"] * 1.2 < surface.errors["accuracy"] <= 2 * surface.errors["plain"]
    assert grid["plain"].max() > 1
    assert grid["plain"].min() < 0
    assert grid["accuracy"].max() == 1
    assert grid["accuracy"].min() == 0
    assert surface.status_of("accuracy").startswith("smoothed (error")
    assert surface.status_of("plain").startswith("interpolated (error")
    twice = surface - surface
    assert twice.at(0.0, 0.0)["accuracy"] == 0
    assert twice.nodes["accuracy"].attrs == {}


HOLES: dict[str, Callable[..., Any]] = {
    "disc": lambda a, b: (a + 0.6) ** 2 + (b + 0.6) ** 2 < 0.05,
    "corner": lambda a, b: (a > 0.8) & (b > 0.8),
}


@pytest.mark.parametrize(("name", "hole"), [("runge", "corner"), ("waves", "disc"), ("saddle", "corner")])
def test_the_stated_error_holds_beside_failed_nodes(name: str, hole: str) -> None:
    def holed(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return np.where(HOLES[hole](a, b), np.nan, SMOOTH[name](a, b))

    surface = refine(Counting(holed), SQUARE, tolerance=0.003, rough="keep")
    grid = surface.grid(101, channels=["loss"])["loss"]
    exact = holed(*np.meshgrid(grid["alpha"], grid["beta"], indexing="ij"))
    assert surface.nodes.attrs["failed_nodes"] > 0
    assert np.nanmax(np.abs(grid.values - exact)) <= surface.error * (np.nanmax(exact) - np.nanmin(exact))


def test_a_middle_that_fails_leaves_its_stage_without_an_error() -> None:
    def pinprick(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return np.where(np.hypot(a - 0.924, b - 0.924) < 0.01, np.nan, np.exp(a + b))

    stages: list[Surface] = []
    surface = refine(Counting(pinprick), SQUARE, tolerance=0.05, report=stages.append)
    assert [each.evaluations for each in stages] == [49, 65, 105]
    assert np.isnan(stages[1].error)
    assert surface.error <= 0.05
    assert surface.nodes.attrs["failed_nodes"] == 1


def test_where_many_nodes_fail_the_plain_grid_takes_over() -> None:
    surface = refine(Counting(lambda a, b: np.where(a > 0.5, np.inf, a + b)), SQUARE)
    assert surface.kind == "uniform"
    assert surface.nodes.attrs["failed_nodes"] == int(np.isinf(surface.nodes["loss"]).sum()) > 0
    assert np.isfinite(surface.minimum["loss"])
    assert refine(Counting(lambda a, b: a * np.nan), SQUARE, resolution=5).nodes.attrs["rough"].startswith("no finite")


def test_the_uniform_grid_is_exact() -> None:
    evaluate = Counting(SMOOTH["waves"])
    surface = uniform(evaluate, {"alpha": (-1.0, 0.5), "beta": (0.0, 2.0)}, 11)
    assert surface.evaluations == len(evaluate.points) == 121
    assert true_error(surface, SMOOTH["waves"], 11) == 0.0
    assert surface.status == "exact"


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda f: refine(f, {}), r"axes \[\]; expected alpha, or with beta"),
        (lambda f: refine(f, {"beta": (-1.0, 1.0)}), r"axes \['beta'\]; expected alpha, or with beta"),
        (
            lambda f: refine(f, {"alpha": (1.0, -1.0)}),
            "alpha from 1.0 to -1.0; expected low < high, both finite",
        ),
        (lambda f: refine(f, {"alpha": (0.0, np.inf)}), "alpha from 0.0 to inf; expected low < high"),
        (lambda f: refine(f, SQUARE, tolerance=0.0), "tolerance=0.0; expected more than 0"),
        (lambda f: refine(f, SQUARE, holdout=0), "holdout=0; expected at least 1 random point"),
        (
            lambda f: refine(f, SQUARE, channel="los"),
            r"channels \['loss', 'terms', 'wave'\]; expected 'los' among",
        ),
        (lambda f: refine(lambda p: f(p).rename(loss="l"), SQUARE), "expected 'loss' among them"),
        (lambda f: refine(lambda p: f(p[1:]), SQUARE), r"'point': 48.*; expected a dimension 'point' of 49"),
        (lambda f: uniform(f, SQUARE, 1), "resolution=1; expected at least 2 points per axis"),
        (lambda f: uniform(f, {"gamma": (0.0, 1.0)}, 5), r"axes \['gamma'\]"),
    ],
)
def test_wrong_calls_say_what_was_expected(call: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        call(Counting(SMOOTH["exponential"]))
