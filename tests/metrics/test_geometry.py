import json
from collections.abc import Callable

import numpy as np
import pytest
import xarray as xr

from intaglio.chebyshev import nodes
from intaglio.errors import InputError
from intaglio.metrics import geometry
from intaglio.surface import Surface

Loss = Callable[[np.ndarray, np.ndarray], np.ndarray]


def surface(loss: Loss, error: float = 0.0, reach: float = 1.0, count: int = 17) -> Surface:
    at = nodes(count, -reach, reach)
    values = np.broadcast_to(loss(at[:, None], at[None, :]), (count, count))
    attrs = {"nodes": "chebyshev", "errors": json.dumps({"loss": error})}
    return Surface(xr.Dataset({"loss": (("alpha", "beta"), values)}, {"alpha": at, "beta": at}, attrs))


def value(found: xr.Dataset, measure: str, part: str = "value") -> float:
    return float(found[part].sel(measure=measure))


def test_quadratic_bowl_equals_closed_form() -> None:
    found = geometry(surface(lambda a, b: 0.5 + 2 * (a - 0.25) ** 2 + 8 * b**2), epsilon=0.5)
    expected = {
        "minimum": 0.5,
        "minimum_alpha": 0.25,
        "minimum_beta": 0.0,
        "origin": 0.625,
        "height": 0.5 + 2 * 1.25**2 + 8,
        "range": 2 * 1.25**2 + 8,
        "depth": 2 * 0.75**2,
        "convex": 1.0,
    }
    for measure, exact in expected.items():
        assert value(found, measure) == pytest.approx(exact, abs=1e-8), measure
    assert value(found, "width_alpha") == pytest.approx(2 * np.sqrt(0.5 / 2), abs=1e-6)
    assert value(found, "width_beta") == pytest.approx(2 * np.sqrt(0.5 / 8), abs=1e-6)
    ellipse = np.pi * np.sqrt(0.5 / 2) * np.sqrt(0.5 / 8)
    assert value(found, "area") == pytest.approx(ellipse / 4, abs=2e-3)
    assert not found["at_rim"].any()
    assert found["error"].drop_sel(measure=["convex"]).values == pytest.approx(0.0, abs=1e-8)


def test_width_along_an_axis_is_twice_the_root_of_two_epsilon_over_the_curvature() -> None:
    for curvature in (4.0, 16.0, 64.0):
        found = geometry(surface(lambda a, b, c=curvature: c * a**2 / 2 + b**2), epsilon=0.02)
        exact = 2 * np.sqrt(2 * 0.02 / curvature)
        assert value(found, "width_alpha") == pytest.approx(exact, rel=1e-4)


def test_convex_share_follows_the_sign_of_the_curvature() -> None:
    assert value(geometry(surface(lambda a, b: a**2 - b**2)), "convex") == 0.0
    assert value(geometry(surface(lambda a, b: a**2 + 0 * b)), "convex") == 1.0
    cubic = geometry(surface(lambda a, b: a**3 + b**2))  # bends upwards where α ≥ 0
    assert value(cubic, "convex") == pytest.approx(0.5, abs=0.01)


def test_errors_follow_from_the_surfaces_own() -> None:
    found = geometry(surface(lambda a, b: a**2 + b**2, error=0.01), epsilon=0.25)
    e = 0.01 * 2.0
    assert value(found, "minimum", "error") == pytest.approx(e)
    assert value(found, "depth", "error") == pytest.approx(2 * e)
    # the minimum may lie wherever the loss is within 2e of it
    assert value(found, "minimum_alpha", "error") == pytest.approx(np.sqrt(2 * e), abs=0.01)
    wider = 2 * (np.sqrt(0.25) - np.sqrt(0.25 - 2 * e))
    assert value(found, "width_alpha", "error") == pytest.approx(wider, abs=1e-3)
    assert value(found, "area", "error") == pytest.approx(np.pi * 2 * e / 4, abs=2e-3)
    assert np.isnan(value(found, "convex", "error"))


@pytest.mark.parametrize("swapped", [False, True])
def test_a_width_is_known_no_better_than_the_place_of_the_minimum(swapped: bool) -> None:
    def truth(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return (1 + 0.8 * b) * 4 * a**2 + 0.01 * b**2  # lowest at b = 0; the width along a falls with b

    def seen(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return truth(a, b) - e * b  # nowhere off by more than e, and lowest at b = 0.5

    e, rise = 0.01, 0.1
    height = 1.8 * 4 + 0.01  # the range, but for e
    found = geometry(surface((lambda a, b: seen(b, a)) if swapped else seen, error=e / height), epsilon=rise)
    across = "width_beta" if swapped else "width_alpha"
    off = 2 * np.sqrt(rise / 4) - value(found, across)
    at_levels_alone = 2 * (np.sqrt((rise + 2 * e) / 5.6) - np.sqrt(rise / 5.6))
    assert at_levels_alone < off < value(found, across, "error")


def test_unknown_error_stays_unknown() -> None:
    found = geometry(surface(lambda a, b: a**2 + b**2, error=float("nan")))
    assert np.isnan(found["error"]).all()
    assert np.isfinite(found["value"]).all()


def test_valley_that_reaches_the_rim_says_so() -> None:
    found = geometry(surface(lambda a, b: a**2 + 0.1 * b), epsilon=0.05)
    assert bool(found["at_rim"].sel(measure="width_beta"))
    assert not bool(found["at_rim"].sel(measure="width_alpha"))
    assert value(found, "depth") == pytest.approx(0.0, abs=1e-9)


def test_epsilon_is_a_tenth_of_the_range_unless_given() -> None:
    assert geometry(surface(lambda a, b: 5 * (a**2 + b**2))).attrs["epsilon"] == pytest.approx(1.0)


def test_origin_outside_the_window_is_unknown() -> None:
    at = nodes(5, 1.0, 2.0)
    away = Surface(xr.Dataset({"loss": (("alpha", "beta"), at[:, None] + at)}, {"alpha": at, "beta": at}))
    assert np.isnan(value(geometry(away), "origin"))


def test_wrong_surfaces_are_refused() -> None:
    bowl = surface(lambda a, b: a**2 + b**2)
    with pytest.raises(InputError, match="epsilon=-1; expected a positive rise"):
        geometry(bowl, epsilon=-1.0)
    with pytest.raises(InputError, match="a flat surface; expected a range"):
        geometry(surface(lambda a, b: 0 * a + 1))
    line = Surface(xr.Dataset({"loss": ("alpha", nodes(5) ** 2)}, {"alpha": nodes(5)}))
    with pytest.raises(InputError, match="a surface over alpha; expected alpha and beta"):
        geometry(line)
    failed = bowl.nodes.copy(deep=True)
    failed["loss"][0, 0] = np.nan
    with pytest.raises(InputError, match=r"not finite at \d+ of 40401 points; try a smaller extent"):
        geometry(Surface(failed))


def test_the_error_of_a_sample_is_part_of_every_error() -> None:
    whole = surface(lambda a, b: a**2 + b**2, error=0.01)
    sample = Surface(whole.nodes.assign_attrs(sampling_error=0.02))
    assert value(geometry(whole), "minimum", "error") == pytest.approx(0.01 * 2)
    assert value(geometry(sample), "minimum", "error") == pytest.approx(0.03 * 2)
    assert value(geometry(sample), "width_alpha", "error") > value(geometry(whole), "width_alpha", "error")
