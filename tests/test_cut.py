import json

import numpy as np
import pytest
import xarray as xr

from intaglio import Surface, chebyshev
from intaglio.errors import InputError
from intaglio.range_of import range_of
from intaglio.surface import AXES


def cubic(x: np.ndarray, y: np.ndarray, z: np.ndarray) -> np.ndarray:
    return x**3 - 2 * x * y * z + y**2 + 0.5 * z


def volume(at: np.ndarray, **attrs: object) -> Surface:
    x, y, z = np.meshgrid(at, at, at, indexing="ij")
    data = {"loss": (AXES, cubic(x, y, z)), "class_loss": (("class", *AXES), np.stack([x * z, y * z]))}
    return Surface(xr.Dataset(data, dict.fromkeys(AXES, at) | {"class": ["a", "b"]}, attrs))


def test_a_cut_is_the_surface_where_the_other_axes_are_held() -> None:
    whole = volume(chebyshev.nodes(5))
    plane, line = whole.cut(gamma=0.3), whole.cut(gamma=0.3, beta=-0.7)
    assert (plane.axes, line.axes) == (("alpha", "beta"), ("alpha",))
    at = np.linspace(-1, 1, 7)
    np.testing.assert_allclose(plane.at(at, -at)["loss"], cubic(at, -at, 0.3), atol=1e-12)
    np.testing.assert_allclose(line.at(at)["loss"], cubic(at, -0.7, 0.3), atol=1e-12)
    np.testing.assert_allclose(plane.at(0.4, 0.2)["class_loss"], [0.12, 0.06], atol=1e-12)
    assert "cut at γ = 0.3" in plane.caption


def test_of_an_exact_grid_its_own_points_are_cut_and_no_others() -> None:
    whole = volume(np.linspace(-1, 1, 5), nodes="uniform")
    np.testing.assert_array_equal(whole.cut(gamma=0.5).nodes["loss"], whole.nodes["loss"][..., 3])
    assert whole.cut(gamma=0.5).error == 0
    with pytest.raises(InputError, match=r"gamma=0\.4 of an exact grid; expected a coordinate .* such as 0\.5"):
        whole.cut(gamma=0.4)


def test_an_error_stays_as_large_and_becomes_another_share() -> None:
    whole = volume(chebyshev.nodes(5), errors=json.dumps({"loss": 0.01, "class_loss": None}), sampling_error=0.02)
    plane = whole.cut(gamma=0.0)
    ratio = range_of(whole.nodes["loss"]) / range_of(plane.nodes["loss"])
    assert ratio > 1.2
    assert plane.error == pytest.approx(0.01 * ratio)
    assert plane.sampling_error == pytest.approx(0.02 * ratio)
    assert np.isnan(plane.errors["class_loss"])


def test_an_error_of_the_logarithm_becomes_a_share_of_the_logarithms_range() -> None:
    at = chebyshev.nodes(33)
    loss = np.exp(6 * at[None, :] + at[:, None])  # the logarithm spans 14 in the whole, 2 where β is held
    attrs = {"errors": json.dumps({"loss": 0.01, "log_loss": 0.02}), "sampling_error": 0.03}
    attrs["sampling_errors"] = json.dumps({"log_loss": 0.04})
    whole = Surface(xr.Dataset({"loss": (AXES[:2], loss)}, dict.fromkeys(AXES[:2], at), attrs))
    line = whole.cut(beta=0.5)
    assert line.errors["log_loss"] == pytest.approx(0.02 * 7)
    assert line.sampling_errors["log_loss"] == pytest.approx(0.04 * 7)
    assert "its logarithm interpolated within 14 %, sampled ± 28 %" in line.caption


def test_what_was_said_of_the_whole_is_not_said_of_a_cut() -> None:
    whole = volume(chebyshev.nodes(5), holdout_error=0.001, holdout_statement="of the surface", evaluated_nodes=41)
    assert not [name for name in whole.cut(gamma=0.0).nodes.attrs if name.startswith(("holdout", "evaluated"))]


def test_a_cut_of_a_cut_says_both_and_cuts_at_other_places_have_no_difference() -> None:
    whole = volume(chebyshev.nodes(5), plane="the same")
    assert "cut at γ = 0.3, β = -0.7" in whole.cut(gamma=0.3).cut(beta=-0.7).caption
    with pytest.raises(InputError, match="surfaces cut at γ = 0 and at γ = 1; expected one cut of both"):
        whole.cut(gamma=0.0) - whole.cut(gamma=1.0)


def test_a_failed_node_stays_failed() -> None:
    whole = volume(chebyshev.nodes(5))
    whole.nodes["loss"][0, 0, 4] = np.nan
    assert np.isnan(whole.cut(gamma=1.0).nodes["loss"][0, 0])
    assert np.isfinite(whole.cut(gamma=-1.0).nodes["loss"]).all()


@pytest.mark.parametrize("held", [{}, {"alpha": 0.0}, {"alpha": 0, "beta": 0, "gamma": 0}, {"delta": 0.0}])
def test_only_the_last_axes_can_be_held(held: dict[str, float]) -> None:
    with pytest.raises(InputError, match=r"a cut of alpha, beta, gamma where .* is held; expected the last axis"):
        volume(chebyshev.nodes(5)).cut(**held)


def test_a_place_outside_is_refused() -> None:
    with pytest.raises(InputError, match=r"gamma=2; expected gamma within \[-1, 1\]"):
        volume(chebyshev.nodes(5)).cut(gamma=2.0)
