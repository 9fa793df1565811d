import numpy as np
import pytest
from scipy.stats import binomtest

from intaglio.metrics.estimate import Estimate, jackknife, of_difference, of_mean
from intaglio.metrics.redundancy import participation_ratio


@pytest.mark.parametrize(("right", "n"), [(0, 12), (7, 12), (50, 50)])
def test_interval_of_a_share_equals_wilsons(right: int, n: int) -> None:
    found = of_mean((np.arange(n) < right).astype(np.float64))
    oracle = binomtest(right, n).proportion_ci(method="wilson")
    assert (found.value, found.low, found.high) == pytest.approx((right / n, oracle.low, oracle.high), abs=1e-12)


def test_interval_of_a_mean_is_its_standard_error() -> None:
    x = np.random.default_rng(0).normal(size=50)
    found = of_mean(np.append(x, np.nan))
    half = 1.959963984540054 * x.std(ddof=1) / np.sqrt(50)
    assert (found.low, found.high) == pytest.approx((x.mean() - half, x.mean() + half))


def test_paired_difference_is_narrower_than_an_independent_one() -> None:
    rng = np.random.default_rng(0)
    both = rng.normal(size=200)
    first, second = both + 0.1 * rng.normal(size=200), both - 1
    paired = of_difference(first, second)
    apart = of_difference(np.append(first, np.nan), np.append(second, 0.0))
    assert paired.high - paired.low < 0.2 * (apart.high - apart.low)
    assert paired.value == pytest.approx(first.mean() - second.mean())


def test_jackknife_of_a_mean_leaving_one_out_equals_its_standard_error() -> None:
    x = np.random.default_rng(1).normal(size=(30, 1))
    found = jackknife(lambda rows: float(rows.mean()), x, groups=30)
    assert (found.high - found.low) / 2 == pytest.approx(1.959963984540054 * x.std(ddof=1) / np.sqrt(30))


@pytest.mark.long
def test_jackknife_covers_the_true_participation_ratio() -> None:
    """Variances 4, 1, 1: the ratio is 36/18 = 2 for many examples."""
    covered = 0
    for seed in range(100):
        x = np.random.default_rng(seed).normal(size=(500, 3)) * [2.0, 1.0, 1.0]
        found = jackknife(participation_ratio, x, seed=seed)
        covered += found.low <= 2.0 <= found.high
    assert 88 <= covered <= 100  # 95 expected; P(outside) < 1 % for a true coverage of 95 %


def test_strata_keep_every_class_in_every_sample() -> None:
    classes = np.repeat([0, 1], [96, 4])
    seen = []
    jackknife(lambda labels: float(seen.append((labels == 1).sum()) or 0), classes, strata=classes, seed=3)
    assert min(seen) == 3


def test_the_same_seed_gives_the_same_interval() -> None:
    x = np.random.default_rng(0).normal(size=(60, 2))
    assert jackknife(participation_ratio, x, seed=4) == jackknife(participation_ratio, x, seed=4)
    assert jackknife(participation_ratio, x, seed=4) != jackknife(participation_ratio, x, seed=5)
    assert Estimate.exact(1.0).low == 1.0
