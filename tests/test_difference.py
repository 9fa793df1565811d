"""Differences of surfaces: exact at the nodes, errors added, other planes refused."""

import numpy as np
import pytest
import xarray as xr

from intaglio import chebyshev
from intaglio.errors import InputError
from intaglio.surface import Surface


def bowl(count: int = 5, *, slope: float = 0.0, high: float = 1.0, **attrs: object) -> Surface:
    alpha, beta = chebyshev.nodes(count, -1.0, high), chebyshev.nodes(count)
    loss = alpha[:, None] ** 2 + 2 * beta**2 + slope * alpha[:, None]
    coordinates = {"alpha": alpha, "beta": beta}
    return Surface(xr.Dataset({"loss": (("alpha", "beta"), loss)}, coordinates, {"nodes": "chebyshev", **attrs}))


def test_the_difference_is_the_difference_everywhere() -> None:
    found = bowl(9, slope=3.0) - bowl(5)
    assert float(found.at(0.3, -0.7)["loss"]) == pytest.approx(0.9, abs=1e-12)
    assert float((bowl(5) - bowl(9, slope=3.0)).at(0.3, -0.7)["loss"]) == pytest.approx(-0.9, abs=1e-12)


def test_errors_add_and_are_taken_against_the_differences_own_range() -> None:
    first, second = bowl(slope=0.1, errors='{"loss": 0.01}'), bowl(errors='{"loss": 0.02}')
    found = first - second
    ranges = [float(np.ptp(each.nodes["loss"].to_numpy())) for each in (first, second)]
    absolute = 0.01 * ranges[0] + 0.02 * ranges[1]
    assert found.error == pytest.approx(absolute / 0.2)


def test_a_grid_read_between_its_points_has_no_known_error() -> None:
    at = np.linspace(-1, 1, 5)
    loss = at[:, None] ** 2 + 2 * at**2
    uniform = Surface(xr.Dataset({"loss": (("alpha", "beta"), loss)}, {"alpha": at, "beta": at}, {"nodes": "uniform"}))
    assert np.isnan((bowl(9, errors='{"loss": 0.0}') - uniform).error)
    assert (uniform - uniform).error == 0.0


def test_another_extent_axis_or_plane_is_refused() -> None:
    with pytest.raises(InputError, match="expected the same extent"):
        bowl() - bowl(high=2.0)
    with pytest.raises(InputError, match="surfaces of different planes"):
        bowl(plane="a") - bowl(plane="b")
    line = Surface(xr.Dataset({"loss": ("alpha", chebyshev.nodes(5))}, {"alpha": chebyshev.nodes(5)}))
    with pytest.raises(InputError, match="expected the same axes"):
        bowl() - line


def test_a_difference_says_that_it_is_one_and_nothing_that_only_one_of_both_is() -> None:
    measured = {"rough": "interpolation", "sampled_examples": 120, "anchors": 9, "passes": 3.0, "holdout": 24}
    found = bowl(9, loss="mse", direction="random", failed_nodes=2, **measured) - bowl(5, loss="mse", direction="pca")
    assert found.nodes.attrs["loss"] == "mse"
    assert not {*measured, "failed_nodes", "direction"} & set(found.nodes.attrs)
    assert found.caption.startswith("difference of two surfaces; ")
