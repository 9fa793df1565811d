"""Replicates: what repeated trainings say of a number, and which differences are larger than their noise (no torch)."""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float
from scipy import stats

from intaglio.errors import InputError
from intaglio.metrics.estimate import LEVEL, Estimate

__all__ = ["holm", "over_seeds", "paired"]


def over_seeds(values: Float[np.ndarray, "n"], *, log: bool = False) -> Estimate:
    """The mean of n repeats with Student's interval, m ± t₍n−1₎ s/√n; of one repeat no interval is known.

    Args:
        values: one a repeat.
        log: the same of the logarithms, taken back: a geometric mean, for what varies by factors.

    Raises:
        InputError: nothing, or with `log` a value that is not positive.

    >>> found = over_seeds(np.array([1.0, 2.0, 3.0]))
    >>> round(found.value, 3), round(found.low, 3), round(found.high, 3)
    (2.0, -0.484, 4.484)
    """
    if not len(values):
        raise InputError("no repeats", expected="at least one")
    if log and not (values > 0).all():
        raise InputError(f"log=True of {values.min():g}", expected="positive values")
    there = np.log(values) if log else values
    mean, half = float(there.mean()), _half_width(there)
    ends = np.array([mean, mean - half, mean + half])
    return Estimate(*(float(each) for each in (np.exp(ends) if log else ends)))


def paired(
    first: Float[np.ndarray, "n"], second: Float[np.ndarray, "m"], *, log: bool = False
) -> tuple[Estimate, float]:
    """Mean of second − first over n pairs, its interval, and the p-value of Student's paired test, two-sided.

    With `log`, the mean ratio second / first. With one pair, or no spread among the differences (which counts in few
    examples give by chance), the p-value is NaN: the noise isn't known. Equal pairs throughout give 1.

    Student, Biometrika 1908. It takes the differences (of the logarithms) for normal, not the variances for equal.

    >>> change, p = paired(np.array([1.0, 2.0, 3.0]), np.array([2.1, 3.0, 3.9]))
    >>> round(change.value, 3), round(p, 4)
    (1.0, 0.0033)
    """
    if len(first) != len(second):
        raise InputError(f"{len(first)} and {len(second)} repeats", expected="the same repeats of both")
    change = over_seeds(second / first, log=True) if log else over_seeds(second - first)
    differences = np.log(second / first) if log else second - first
    if not differences.any():
        return change, 1.0
    scale = max(float(np.abs(first).max()), float(np.abs(second).max()), 1e-300) if not log else 1.0
    if len(differences) < 2 or float(differences.std(ddof=1)) <= 1e-12 * scale:
        return change, float("nan")
    return change, float(stats.ttest_1samp(differences, 0.0).pvalue)


def holm(p: Sequence[float]) -> Float[np.ndarray, "m"]:
    """p-values adjusted for m tests, so that calling those below q true errs once or more with a chance of at most q.

    The k-th smallest is multiplied by m − k + 1, and none is smaller than the one before it. Holm, Scandinavian Journal
    of Statistics 1979; no assumption on how the tests depend on each other. NaN stays, and is not counted.

    >>> holm([0.01, 0.04, 0.03, float("nan")]).round(3).tolist()
    [0.03, 0.06, 0.06, nan]
    """
    given = np.asarray(p, dtype=np.float64)
    adjusted = np.full(len(given), np.nan)
    places = np.flatnonzero(np.isfinite(given))
    order = places[np.argsort(given[places], kind="stable")]
    factors = np.arange(len(order), 0, -1)
    adjusted[order] = np.minimum(1.0, np.maximum.accumulate(factors * given[order]))
    return adjusted


def _half_width(values: Float[np.ndarray, "n"]) -> float:
    n = len(values)
    if n < 2:
        return float("nan")
    return float(stats.t.ppf((1 + LEVEL) / 2, n - 1) * values.std(ddof=1) / np.sqrt(n))
