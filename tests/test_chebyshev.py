"""Chebyshev nodes, the polynomial through them, and its derivative, against closed forms."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.polynomial import chebyshev as series

from intaglio import chebyshev
from intaglio.errors import InputError


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_each_level_nests_in_the_next(level: int) -> None:
    fewer, more = (chebyshev.nodes(chebyshev.LEVELS[level + step], -0.7, 2.3) for step in (0, 1))
    np.testing.assert_allclose(more[::2], fewer, rtol=0, atol=1e-15)


def test_nodes_rise_and_reach_both_ends() -> None:
    at = chebyshev.nodes(17, -0.3, 0.7)
    assert (np.diff(at) > 0).all()
    assert (at[0], at[-1]) == (-0.3, 0.7)


def test_one_node_is_refused() -> None:
    with pytest.raises(InputError, match="1 nodes; expected at least 2"):
        chebyshev.nodes(1)


def test_an_empty_interval_is_refused() -> None:
    with pytest.raises(InputError, match=r"interval \[1.0, 1.0\]; expected low < high"):
        chebyshev.nodes(5, 1.0, 1.0)


@settings(max_examples=30, deadline=None)
@given(
    terms=st.lists(st.floats(-1, 1), min_size=1, max_size=9),
    low=st.floats(-2, 0),
    width=st.floats(0.5, 3),
)
def test_polynomials_of_the_degree_are_reproduced(terms: list[float], low: float, width: float) -> None:
    at = chebyshev.nodes(9, low, low + width)
    points = np.linspace(low, low + width, 37)
    unit = lambda x: 2 * (x - low) / width - 1  # noqa: E731
    rows = chebyshev.matrix(at, points)
    np.testing.assert_allclose(
        rows @ series.chebval(unit(at), terms), series.chebval(unit(points), terms), atol=1e-12
    )
    slopes = series.chebval(unit(points), series.chebder(terms)) * 2 / width
    found = rows @ chebyshev.derivative(at) @ series.chebval(unit(at), terms)
    np.testing.assert_allclose(found, slopes, atol=1e-9)
    padded = np.pad(terms, (0, 9 - len(terms)))
    np.testing.assert_allclose(chebyshev.coefficients(series.chebval(unit(at), terms)), padded, atol=1e-13)


def test_values_at_nodes_come_back_bit_for_bit() -> None:
    at = chebyshev.nodes(9)
    values = np.random.default_rng(0).normal(size=9)
    assert (chebyshev.matrix(at, at) @ values == values).all()


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_tensor_products_are_exact_and_carry_leading_axes(axes: int) -> None:
    counts, generator = (5, 9, 5)[:axes], np.random.default_rng(0)
    terms = generator.normal(size=(*counts, 2, 3)) / 10
    evaluate = (series.chebval, series.chebgrid2d, series.chebgrid3d)[axes - 1]
    at = [chebyshev.nodes(count) for count in counts]
    targets = [np.linspace(-1, 1, count) for count in (11, 7, 4)][:axes]
    matrices = [chebyshev.matrix(*pair) for pair in zip(at, targets, strict=True)]
    grid = chebyshev.to_grid(evaluate(*at, terms), matrices)
    np.testing.assert_allclose(grid, evaluate(*targets, terms), atol=1e-12)
    diagonal = chebyshev.to_points(evaluate(*at, terms), [each[:4] for each in matrices])
    expected = np.stack([grid[(..., *[index] * axes)] for index in range(4)], axis=-1)
    np.testing.assert_allclose(diagonal, expected, atol=1e-13)


def test_fill_restores_a_smooth_value_for_every_leading_index() -> None:
    at = chebyshev.nodes(9)
    values = np.stack([np.exp(at[:, None] + each * at[None, :]) for each in (0.5, -0.3)])
    failed = np.zeros((9, 9), dtype=bool)
    failed[[2, 8], [7, 8]] = True
    found = chebyshev.fill(np.where(failed, np.nan, values), failed)
    np.testing.assert_allclose(found, values, atol=1e-3)


def test_fill_of_very_many_takes_the_nearest_and_of_all_gives_nan() -> None:
    failed = np.ones((33, 33), dtype=bool)
    assert np.isnan(chebyshev.fill(np.ones((33, 33)), failed)).all()
    failed[0] = False
    assert (chebyshev.fill(np.where(failed, np.inf, 2.0), failed) == 2.0).all()


@pytest.mark.parametrize("counts", [(9, 9), (9, 17), (9, 9, 9), (5, 9, 17)])
def test_complete_restores_polynomials_of_low_total_degree(counts: tuple[int, ...]) -> None:
    generator = np.random.default_rng(0)
    degrees = np.indices(counts)
    share = sum(degree / (count - 1) for degree, count in zip(degrees, counts, strict=True))
    terms = np.where(share < 1, generator.normal(size=(2, *counts)), 0.0)
    at = [chebyshev.nodes(count) for count in counts]
    evaluate = {2: series.chebgrid2d, 3: series.chebgrid3d}[len(counts)]
    full = evaluate(*at, np.moveaxis(terms, 0, -1))
    axes = tuple(range(len(counts)))
    known = np.where(chebyshev.checker(counts, axes), full, np.nan)
    found = chebyshev.complete(known, counts, axes)
    np.testing.assert_allclose(found, full, atol=1e-11)
    assert (found == full)[:, chebyshev.checker(counts, axes)].all()


def test_complete_pairs_only_the_axes_it_is_told() -> None:
    at = chebyshev.nodes(9)
    full = np.exp(at)[:, None, None] * (at[:, None] ** 3 + at[None, :] ** 2)
    known = chebyshev.checker((9, 9, 9), (1, 2))
    assert known.sum() == 9 * (25 + 16)
    found = chebyshev.complete(np.where(known, full, np.nan), (9, 9, 9), (1, 2))
    np.testing.assert_allclose(found, full, atol=1e-13)


def test_complete_shares_coefficients_that_tie() -> None:
    at = chebyshev.nodes(9)
    second, sixth = (series.chebval(at, np.eye(7)[degree]) for degree in (2, 6))
    full = np.multiply.outer(second, sixth) + np.multiply.outer(sixth, second)
    known = np.where(chebyshev.checker((9, 9), (0, 1)), full, np.nan)
    np.testing.assert_allclose(chebyshev.complete(known, (9, 9), (0, 1)), full, atol=1e-13)
