"""A surface read between its nodes, against the functions it was made of."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

from intaglio import chebyshev
from intaglio.errors import InputError
from intaglio.surface import AXES, Surface


def bowl(*coordinates: Any) -> Any:
    """A quadratic, lowest at 0.25 on every axis."""
    return sum((index + 1) * (each - 0.25) ** 2 for index, each in enumerate(coordinates)) + 1.0


def survey(function: Any = bowl, axes: int = 2, count: int = 9, kind: str = "chebyshev", **attrs: Any) -> Surface:
    lay = chebyshev.nodes if kind == "chebyshev" else lambda n, low, high: np.linspace(low, high, n)
    at = {axis: lay(count, -1.0 - index, 1.0 + index) for index, axis in enumerate(AXES[:axes])}
    mesh = np.meshgrid(*at.values(), indexing="ij")
    total = function(*mesh)
    channels = {
        "loss": (tuple(at), total),
        "terms": (("term", *at), np.stack([0.75 * total, 0.25 * total])),
        "embedding": (
            ("example", "component", *at),
            np.einsum("ij,...->ij...", np.arange(6.0).reshape(3, 2), total),
        ),
    }
    return Surface(xr.Dataset(channels, {**at, "term": ["data", "l2"]}, {"nodes": kind, **attrs}))


@pytest.mark.parametrize("axes", [1, 2, 3])
@pytest.mark.parametrize("kind", ["chebyshev", "uniform"])
def test_a_quadratic_is_read_exactly_everywhere(axes: int, kind: str) -> None:
    surface = survey(axes=axes, kind=kind)
    where = (0.3, -1.4, 2.2)[:axes]
    there = surface.at(*where)
    assert float(there["loss"]) == pytest.approx(bowl(*where), abs=1e-12)
    assert there["terms"].sel(term="l2").item() == pytest.approx(bowl(*where) / 4, abs=1e-12)
    np.testing.assert_allclose(there["embedding"], np.arange(6.0).reshape(3, 2) * bowl(*where), atol=1e-11)
    grid = surface.grid(11)
    ends = [np.linspace(low, high, 11) for low, high in surface.extent.values()]
    np.testing.assert_allclose(grid["loss"], bowl(*np.meshgrid(*ends, indexing="ij")), atol=1e-12)
    assert grid["embedding"].dims == ("example", "component", *surface.axes)
    np.testing.assert_allclose(grid["alpha"], ends[0])


@settings(max_examples=25, deadline=None)
@given(st.floats(-1, 1), st.floats(-2, 2))
def test_gradient_of_a_polynomial_is_exact(alpha: float, beta: float) -> None:
    surface = survey(lambda a, b: a**3 * b + b**2)
    found = surface.gradient(alpha, beta)
    np.testing.assert_allclose(found, [3 * alpha**2 * beta, alpha**3 + 2 * beta], atol=1e-10)
    assert found.axis.values.tolist() == ["alpha", "beta"]


def test_gradient_at_many_points_keeps_the_dimensions_of_its_channel() -> None:
    found = survey(kind="uniform").gradient([0.0, 0.25], [0.25, 0.25], channel="terms")
    assert found.dims == ("axis", "term", "point")
    np.testing.assert_allclose(found.sel(term="data"), [[-0.375, 0.0], [0.0, 0.0]], atol=1e-12)


def test_points_by_name_and_in_numbers() -> None:
    surface = survey()
    many = surface.at(beta=np.array([0.0, 0.5]), alpha=0.25, channels=["loss"])
    assert list(many) == ["loss"]
    np.testing.assert_allclose(many["loss"], [1.125, 1.125], atol=1e-12)
    assert many["beta"].values.tolist() == [0.0, 0.5]
    assert float(surface.at(-1.0 - 1e-12, 2.0)["loss"]) == surface.nodes["loss"].values[0, -1]


def test_a_uniform_surface_gives_its_own_values_back() -> None:
    noise = np.random.default_rng(0).normal(size=(51, 51))
    surface = survey(lambda *mesh: noise, count=51, kind="uniform")
    assert (surface.grid(51)["loss"].values == noise).all()
    assert (surface.error, surface.errors["terms"], surface.status) == (0.0, 0.0, "exact")


@pytest.mark.parametrize("axes", [1, 2, 3])
@pytest.mark.parametrize("kind", ["chebyshev", "uniform"])
def test_minimum_of_a_quadratic_is_found(axes: int, kind: str) -> None:
    found = survey(axes=axes, kind=kind).minimum
    assert list(found) == [*AXES[:axes], "loss"]
    for axis in AXES[:axes]:
        assert found[axis] == pytest.approx(0.25, abs=1e-6)
    assert found["loss"] == pytest.approx(1.0, abs=1e-12)


def test_minimum_stays_inside_the_extent() -> None:
    assert survey(lambda a, b: a + b).minimum == {"alpha": -1.0, "beta": -2.0, "loss": -3.0}


def test_minimum_needs_one_surface_and_sel_gives_it() -> None:
    nodes = survey().nodes
    marks = Surface(xr.Dataset({"loss": nodes["terms"].rename(term="feature")}, attrs=nodes.attrs))
    with pytest.raises(InputError, match=r"a loss per feature; expected one surface; try .sel\(feature=…\)"):
        _ = marks.minimum
    assert marks.at(0.0, 0.0)["loss"].sizes == {"feature": 2}
    assert marks.sel(feature="data").minimum["loss"] == pytest.approx(0.75)


def test_minimum_without_a_finite_loss_is_refused() -> None:
    with pytest.raises(InputError, match="without one finite loss"):
        _ = survey(lambda a, b: a * np.nan).minimum


@pytest.mark.parametrize("kind", ["chebyshev", "uniform"])
def test_a_failed_node_leaves_a_hole_and_spoils_no_more(kind: str) -> None:
    surface = survey(lambda a, b: np.where((a > 0.99) & (b > 1.99), np.inf, np.exp((a + b) / 2)), kind=kind)
    assert np.isnan(surface.at(1.0, 2.0)["loss"])
    assert np.isnan(surface.at(1.0, 2.0)["embedding"]).all()
    assert np.isnan(surface.gradient([0.999], [1.99])).all()
    grid = surface.grid(21)["loss"]
    assert 0 < np.isnan(grid).sum() < 9
    truth = np.exp((grid.alpha + grid.beta) / 2)
    assert float(abs(grid - truth).max()) < (1e-2 if kind == "chebyshev" else 0.4)
    assert surface.minimum["loss"] == pytest.approx(np.exp(-1.5), abs=1e-2)


def test_a_channel_fails_for_itself_alone() -> None:
    nodes = survey().nodes
    nodes["terms"] = nodes["terms"].copy()
    nodes["terms"][1, 4, 4] = np.nan
    there = Surface(nodes).at(0.0, 0.0)
    assert np.isnan(there["terms"]).values.tolist() == [False, True]
    assert np.isfinite(there["loss"])


def test_save_and_load_round_trip(tmp_path: Path) -> None:
    surface = survey(errors=json.dumps({"loss": 0.006}), evaluations=140, seed=3, stale=False, data=None, k=[1])
    path = surface.save(tmp_path / "surface.nc")
    found = Surface.load(path)
    xr.testing.assert_equal(found.nodes, surface.nodes)
    assert found.nodes.attrs == {
        "nodes": "chebyshev", "errors": '{"loss": 0.006}', "evaluations": 140, "seed": 3, "stale": 0,
        "k": "[1]",
    }  # fmt: skip
    assert (found.error, found.evaluations, found.plane) == (0.006, 140, None)
    with xr.open_dataset(path, engine="h5netcdf") as plain:
        assert plain["terms"].dims == ("term", "alpha", "beta")
        assert plain["term"].values.tolist() == ["data", "l2"]


def test_status_and_caption_say_what_is_known_and_skip_the_rest() -> None:
    bare = survey()
    assert np.isnan(bare.error)
    assert bare.caption == "[-1, 1] × [-2, 2]; 9 × 9 Chebyshev nodes; 81 evaluations; interpolated (error unknown)"
    full = survey(
        direction="random", normalize="filter", seed=0, errors='{"loss": 0.006}', sampling_error=0.012,
        evaluations=140, failed_nodes=2, data="digits, 1,347 examples", loss="cross_entropy + 0.0001 l2",
        batchnorm="frozen", randomness="off", stale=True,
    )  # fmt: skip
    assert full.status == "interpolated (error 0.6 %), sampled (± 1.2 %), stale"
    assert full.caption == (
        "directions: random (filter-normalised, seed 0); [-1, 1] × [-2, 2]; 9 × 9 Chebyshev nodes; "
        "140 evaluations; 2 failed; digits, 1,347 examples; interpolated (error 0.6 %), "
        "sampled (± 1.2 %), stale; loss cross_entropy + 0.0001 l2; BatchNorm frozen; dropout off"
    )
    assert survey(kind="uniform", sampling_error=0.03).status == "sampled (± 3 %)"
    assert "directions: pca;" in survey(direction="pca").caption


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda s: s.at(1.5, 0.0), r"alpha=1.5; expected alpha within \[-1, 1\]"),
        (lambda s: s.at(0.0, np.nan), r"beta=nan; expected beta within \[-2, 2\]"),
        (lambda s: s.at(0.0, beat=0.0), "no axis named 'beat'; expected one of beta, alpha"),
        (lambda s: s.at(0.0), "1 coordinates; expected one for each of alpha, beta"),
        (lambda s: s.at(0.0, 0.0, 0.0), "3 coordinates; expected one for each"),
        (lambda s: s.at(0.0, alpha=0.0), "2 coordinates; expected one for each"),
        (lambda s: s.at([0.0, 0.1], [0.0, 0.1, 0.2]), "coordinates of unequal length"),
        (
            lambda s: s.at(np.zeros((2, 2)), 0.0),
            r"coordinates of 2 dimensions; expected numbers or arrays \(m,\)",
        ),
        (lambda s: s.at(0.0, 0.0, channels=["los"]), "no channel 'los'; expected one of loss"),
        (lambda s: s.gradient(0.0, 0.0, channel="accuracy"), "no channel 'accuracy'"),
        (lambda s: s.grid(1), "resolution=1; expected at least 2"),
        (lambda s: Surface(s.nodes.drop_vars("loss")), r"channels \['terms', 'embedding'\]; expected 'loss'"),
        (lambda s: Surface(s.nodes.transpose("beta", "alpha", ...)), r"a loss over \['beta', 'alpha'\]"),
        (lambda s: Surface(s.nodes.isel(alpha=0)), r"a loss over \['beta'\]"),
        (
            lambda s: Surface(s.nodes.assign_attrs(nodes="random")),
            "nodes='random'; expected 'chebyshev' or 'uniform'",
        ),
        (
            lambda s: Surface(s.nodes.assign_attrs(nodes="uniform")),
            "coordinates of alpha that are no uniform nodes",
        ),
        (lambda s: Surface(s.nodes.isel(alpha=[3])), "of alpha; expected at least 2, rising"),
        (lambda s: Surface.load("nowhere.nc"), "no file 'nowhere.nc'; expected a surface saved as netCDF"),
    ],
)
def test_wrong_calls_say_what_was_expected(call: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        call(survey())


def test_a_file_that_is_no_netcdf_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "surface.nc"
    path.write_text("no netCDF")
    with pytest.raises(InputError, match="cannot be read"):
        Surface.load(path)


def test_a_caption_says_the_penalties_and_the_channels_own_error():
    at = chebyshev.nodes(5)
    attrs = {"loss": "mse", "penalty_l2": 0.1, "errors": '{"loss": 0.01, "accuracy": 0.5}'}
    channels = {"loss": ("alpha", at**2), "accuracy": ("alpha", at)}
    surface = Surface(xr.Dataset(channels, {"alpha": at}, attrs))
    assert "loss mse + 0.1 l2" in surface.caption
    assert "error 1 %" in surface.caption
    assert "error 50 %" in surface.describe("accuracy")


def test_a_uniform_grid_estimates_what_it_misses_between_its_points():
    def surface(count):
        at = np.linspace(-1, 1, count)
        return Surface(xr.Dataset({"loss": ("alpha", np.abs(at - 0.3))}, {"alpha": at}, {"nodes": "uniform"}))

    grid, fine = surface(21), surface(401)
    missed = abs(grid.lattice({"alpha": fine.nodes["alpha"].values})["loss"] - fine.nodes["loss"]).max()
    spread = float(np.ptp(grid.nodes["loss"].to_numpy()))
    assert 0 < float(missed) / spread <= grid.error_between < 0.2
    assert grid.error == 0.0
