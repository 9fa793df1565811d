"""Barriers of paths whose height is known."""

import math

import numpy as np
import pytest
import xarray as xr

from intaglio import chebyshev
from intaglio.barrier import barrier
from intaglio.errors import InputError
from intaglio.surface import Surface
from intaglio.surveying.refine import refine, uniform

UNIT = {"alpha": (0.0, 1.0)}


def surveyed(loss, **options) -> Surface:
    return refine(lambda points: xr.Dataset({"loss": ("point", loss(points[:, 0]))}), UNIT, **options)


def tilted_double_well(t: np.ndarray) -> np.ndarray:
    x = 2 * t - 1
    return (x**2 - 1) ** 2 + 0.3 * x


def test_a_tilted_double_well_has_the_barrier_of_the_level_one() -> None:
    found = barrier(surveyed(tilted_double_well))
    assert found.height == pytest.approx(1, abs=1e-12)
    assert found.t == pytest.approx(0.5, abs=1e-6)
    assert found.ends == pytest.approx((-0.3, 0.3), abs=1e-15)
    assert found.loss == pytest.approx(1, abs=1e-12)
    assert found.error < 1e-12
    assert str(found).startswith("barrier 1 ± ")


@pytest.mark.parametrize("slope", [-3.0, 0.0, 0.5])
def test_a_convex_path_has_a_barrier_of_exactly_zero_at_its_beginning(slope: float) -> None:
    found = barrier(surveyed(lambda t: (t - 0.3) ** 2 + slope * t))
    assert (found.height, found.t) == (0.0, 0.0)


def test_the_height_is_within_its_error_of_the_true_one() -> None:
    def loss(t: np.ndarray) -> np.ndarray:
        return np.exp(-40 * (t - 0.37) ** 2)

    t = np.linspace(0, 1, 100_001)
    true = float((loss(t) - (1 - t) * loss(t[:1]) - t * loss(t[-1:])).max())
    for tolerance in (0.05, 0.001):
        found = barrier(surveyed(loss, tolerance=tolerance))
        assert abs(found.height - true) <= found.error <= tolerance * 1.0
        assert found.t == pytest.approx(0.37, abs=0.02)


def test_an_exact_grid_gives_its_highest_point_and_what_it_may_miss_between() -> None:
    grid = uniform(lambda at: xr.Dataset({"loss": ("point", tilted_double_well(at[:, 0]))}), UNIT, 10)
    found = barrier(grid)
    assert found.height == pytest.approx((1 - (1 / 9) ** 2) ** 2, abs=1e-15)
    assert math.isnan(found.error)  # ten points have no middle to be halved at
    odd = uniform(lambda at: xr.Dataset({"loss": ("point", tilted_double_well(at[:, 0]))}), UNIT, 11)
    assert barrier(odd).height == pytest.approx(1, abs=1e-15)
    assert 0 < barrier(odd).error < 0.2


def test_failed_points_leave_a_height_without_an_error() -> None:
    t = chebyshev.nodes(9, 0, 1)
    loss = tilted_double_well(t)
    loss[2] = np.inf
    found = barrier(Surface(xr.Dataset({"loss": ("alpha", loss)}, {"alpha": t})))
    assert found.height > 0.9
    assert math.isnan(found.error)


def test_what_is_no_path_is_refused() -> None:
    t = chebyshev.nodes(5, 0, 1)
    line = xr.Dataset({"loss": ("alpha", t), "terms": (("term", "alpha"), np.stack([t, t]))}, {"alpha": t})
    with pytest.raises(InputError, match="channel 'terms'; expected one number a point: loss"):
        barrier(Surface(line), channel="terms")
    with pytest.raises(InputError, match="a surface over alpha, beta; expected a path, over alpha alone"):
        barrier(Surface(line.drop_vars("terms").expand_dims(beta=t, axis=1)))
    with pytest.raises(InputError, match="a path with loss nan and 1 at its ends; expected finite ones"):
        barrier(Surface(line.where(line.alpha > 0)))


def test_of_accuracy_the_barrier_is_the_drop() -> None:
    t = np.linspace(0, 1, 5)
    nodes = {"loss": ("alpha", t), "accuracy": ("alpha", np.array([1.0, 0.6, 0.1, 0.5, 0.8]))}
    found = barrier(Surface(xr.Dataset(nodes, {"alpha": t}, {"nodes": "uniform"})), channel="accuracy")
    assert (found.height, found.t, found.loss) == (pytest.approx(0.8), 0.5, pytest.approx(0.1))


def test_a_channels_own_sampling_error_counts_and_that_of_ends_that_are_estimates() -> None:
    nodes = {
        name: ("alpha", scale * chebyshev.nodes(9, 0, 1) ** 2) for name, scale in (("loss", 10.0), ("accuracy", 0.5))
    }
    attrs = {"nodes": "chebyshev", "errors": '{"loss": 0.0, "accuracy": 0.0}', "sampling_error": 0.1}
    attrs |= {"sampling_errors": '{"loss": 0.1, "accuracy": 0.2}'}
    path = xr.Dataset(nodes, {"alpha": chebyshev.nodes(9, 0, 1)}, attrs)
    assert barrier(Surface(path), channel="accuracy").error == pytest.approx(2 * 0.2 * 0.5)
    assert barrier(Surface(path.assign_attrs(anchors=3)), channel="accuracy").error == pytest.approx(0.2 * 0.5)
