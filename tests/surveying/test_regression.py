"""Regression on anchors: exact where it can be, and honest where it cannot."""

import numpy as np
import pytest

from intaglio.surveying.band import draws, multipliers
from intaglio.surveying.regression import Regression
from intaglio.surveying.strata import nested

generator = np.random.default_rng(0)
N = 2000
STRATA = generator.choice(3, N, p=[0.7, 0.25, 0.05])
ANCHORS = generator.gamma(1.0, size=(N, 4))
CURVED = np.stack([np.sqrt(ANCHORS[:, 0]) * (1 + t * ANCHORS[:, 1]) + STRATA * t for t in (0.0, 0.5, 1.0)])


def totals(values: np.ndarray) -> np.ndarray:
    return np.stack([values[:, c == STRATA].sum(1) for c in range(3)], axis=1)


def test_a_sample_of_all_examples_gives_their_totals() -> None:
    rows = nested(STRATA, 0)
    fit = Regression(ANCHORS, STRATA, rows)
    np.testing.assert_allclose(fit.totals(CURVED[:, rows]), totals(CURVED), rtol=1e-12)
    assert not fit.residuals(CURVED[:, rows]).any()


def test_what_is_linear_in_the_anchors_and_the_stratum_is_exact() -> None:
    values = np.stack([ANCHORS @ [1.0, -2.0, 0.5, 3.0] + 7.0 * STRATA, ANCHORS[:, 2]])
    rows = nested(STRATA, 0)[:60]
    fit = Regression(ANCHORS, STRATA, rows)
    np.testing.assert_allclose(fit.totals(values[:, rows]), totals(values), rtol=1e-12)
    assert np.abs(fit.residuals(values[:, rows])).max() < 1e-9


def test_anchors_that_follow_from_others_or_are_not_finite_change_nothing() -> None:
    rows = nested(STRATA, 0)[:60]
    broken = np.where(np.arange(N) == 3, np.inf, ANCHORS[:, 0])
    more = np.column_stack([ANCHORS, ANCHORS.sum(1), ANCHORS[:, 0] * 2, np.full(N, 0.1), broken])
    plain, wide = (Regression(each, STRATA, rows).totals(CURVED[:, rows]) for each in (ANCHORS, more))
    np.testing.assert_allclose(wide, plain, rtol=1e-9)


def test_without_anchors_it_is_the_stratified_mean() -> None:
    rows = nested(STRATA, 0)[:100]
    fit = Regression(np.empty((N, 0)), STRATA, rows)
    wanted = [[(c == STRATA).sum() * each[rows][STRATA[rows] == c].mean() for c in range(3)] for each in CURVED]
    np.testing.assert_allclose(fit.totals(CURVED[:, rows]), wanted, rtol=1e-12)


@pytest.mark.long
def test_standard_errors_and_simultaneous_bands_hold() -> None:
    pointwise, together, gains = [], [], []
    for seed in range(150):
        rows = nested(STRATA, seed)[:200]
        fit = Regression(ANCHORS, STRATA, rows)
        found, rest = fit.totals(CURVED[:, rows]).sum(1), fit.residuals(CURVED[:, rows])
        gap, standard = np.abs(found - CURVED.sum(1)), np.sqrt(np.square(rest).sum(1))
        band = draws({"loss": rest}, fit, multipliers(200, seed), by_class=False)["loss_draws"][1]
        pointwise.append(gap < 1.96 * standard)
        together.append(gap.max() < np.quantile(np.abs(band).max(0), 0.95))
        gains.append(standard / (N * CURVED[:, rows].std(1) / np.sqrt(200)))
    assert 0.9 < np.mean(pointwise) < 0.99
    assert 0.9 < np.mean(together) < 0.99
    assert np.mean(gains) < 0.6  # and the anchors are worth their price


@pytest.mark.parametrize("count", [50, 160, 500])
def test_every_beginning_of_the_order_is_stratified(count: int) -> None:
    found = np.bincount(STRATA[nested(STRATA, 1)[:count]], minlength=3)
    shares = np.bincount(STRATA) * count / N
    wanted = np.maximum(shares, 8)  # of each stratum so many first, at the others' expense
    assert (found >= 8).all()
    assert (np.abs(found - wanted) <= 2 + wanted.sum() - count).all()
    assert (found >= 2).all()
    assert (np.sort(nested(STRATA, 1)) == np.arange(N)).all()


@pytest.mark.long
def test_bands_of_a_rare_class_are_as_wide_as_few_examples_leave_them() -> None:
    """Of 10 sampled examples the variance is itself uncertain: a normal band would hold in some 90 %."""
    labels = np.repeat([0, 1], [1900, 100])
    held = []
    for seed in range(300):
        values = np.random.default_rng([seed, 5]).normal(size=(1, 2000))
        rows = nested(labels, seed)[:200]
        fit = Regression(np.empty((2000, 0)), labels, rows)
        assert fit.taken.tolist() == [190, 10]
        rest = {"loss": fit.residuals(values[:, rows]) / 2000}
        found = fit.totals(values[:, rows])[0, 1] / 100
        band = draws(rest, fit, multipliers(200, seed), by_class=True)["class_loss_draws"][1][0, 1]
        held.append(abs(found - values[0, labels == 1].mean()) < np.quantile(np.abs(band), 0.95))
    assert 0.93 < np.mean(held) < 0.98
