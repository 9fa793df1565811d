"""Repeats: Student's interval and paired test, Holm's correction, each against its own definition."""

import numpy as np
import pytest
from scipy import stats

from intaglio.errors import InputError
from intaglio.metrics.replicates import holm, over_seeds, paired


@pytest.mark.long
def test_the_interval_holds_the_mean_as_often_as_it_says() -> None:
    draws = np.random.default_rng(0).normal(2.0, 3.0, size=(2000, 4))
    held = [found.low <= 2.0 <= found.high for found in map(over_seeds, draws)]
    assert 0.935 < np.mean(held) < 0.965


def test_of_logs_it_is_the_geometric_mean() -> None:
    found = over_seeds(np.array([1.0, 10.0, 100.0]), log=True)
    assert found.value == pytest.approx(10.0)
    assert found.low * found.high == pytest.approx(100.0)


def test_one_repeat_has_no_interval() -> None:
    found = over_seeds(np.array([3.0]))
    assert found.value == 3.0
    assert np.isnan([found.low, found.high]).all()


def test_the_paired_test_is_scipys() -> None:
    first, second = np.random.default_rng(1).normal(size=(2, 6))
    change, p = paired(first, second)
    assert p == pytest.approx(float(stats.ttest_rel(first, second).pvalue))
    assert change.value == pytest.approx(float((second - first).mean()))


def test_ratios_are_tested_as_differences_of_logarithms() -> None:
    first, second = np.random.default_rng(2).lognormal(size=(2, 5))
    change, p = paired(first, second, log=True)
    assert p == pytest.approx(float(stats.ttest_rel(np.log(first), np.log(second)).pvalue))
    assert change.value == pytest.approx(float(np.exp(np.log(second / first).mean())))


@pytest.mark.parametrize("second", [[2.0], [2.0, 3.0, 4.0]])
def test_no_spread_is_no_proof(second: list[float]) -> None:
    first = np.array(second) - 1.0
    assert np.isnan(paired(first, np.array(second))[1])


def test_equal_numbers_do_not_differ() -> None:
    assert paired(np.ones(3), np.ones(3))[1] == 1.0


def test_holm_errs_in_one_of_twenty_families_where_nothing_differs() -> None:
    p = np.random.default_rng(3).uniform(size=(2000, 10))
    assert 0.035 < np.mean([holm(family).min() < 0.05 for family in p.tolist()]) < 0.065


def test_unequal_counts_and_bad_logs_are_refused() -> None:
    with pytest.raises(InputError, match="2 and 3 repeats; expected the same repeats"):
        paired(np.ones(2), np.ones(3))
    with pytest.raises(InputError, match="log=True of -1"):
        over_seeds(np.array([-1.0, 1.0]), log=True)
    with pytest.raises(InputError, match="no repeats"):
        over_seeds(np.array([]))
