"""Cubic splines on uniform grids, against cubics."""

import numpy as np

from intaglio import spline


def test_cubics_and_their_slopes_come_back_exactly() -> None:
    at, points = np.linspace(-1, 2, 8), np.linspace(-1, 2, 29)
    cubic = np.polynomial.Polynomial([1.0, -2.0, 0.5, 3.0])
    np.testing.assert_allclose(spline.matrix(at, points) @ cubic(at), cubic(points), atol=1e-12)
    np.testing.assert_allclose(spline.matrix(at, points, order=1) @ cubic(at), cubic.deriv()(points), atol=1e-11)


def test_two_nodes_make_a_line() -> None:
    assert spline.matrix(np.array([0.0, 2.0]), np.array([0.5])).tolist() == [[0.75, 0.25]]


def test_values_at_nodes_come_back_bit_for_bit() -> None:
    at = np.linspace(-1, 1, 51)
    assert (spline.matrix(at, at) == np.eye(51)).all()


def test_fill_takes_the_nearest_good_value_and_nan_where_there_is_none() -> None:
    values = np.array([[1.0, np.inf, 3.0], [4.0, np.nan, 6.0]])
    failed = np.array([False, True, True])
    assert spline.fill(values, failed).tolist() == [[1.0, 1.0, 1.0], [4.0, 4.0, 4.0]]
    assert np.isnan(spline.fill(values, np.ones(3, dtype=bool))).all()
