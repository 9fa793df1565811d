"""Estimate: a number with its 95 % interval, from outcomes an example or from leaving groups of examples out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float, Shaped

from intaglio.errors import InputError

__all__ = ["LEVEL", "Estimate", "jackknife", "of_difference", "of_estimate", "of_mean", "ratio_terms", "wilson"]

LEVEL = 0.95
_Z = 1.959963984540054  # of the normal distribution at LEVEL
GROUPS = 20  # the interval's own relative error is then about 1/√38 = 16 %, for 20 evaluations


@dataclass(frozen=True)
class Estimate:
    """A number between the ends of its interval; the ends are NaN where no error is known."""

    value: float
    low: float
    high: float

    @classmethod
    def exact(cls, value: float) -> "Estimate":
        """A number without error, such as a closed form.

        >>> Estimate.exact(2.0)
        Estimate(value=2.0, low=2.0, high=2.0)
        """
        return cls(value, value, value)


def of_mean(outcomes: Float[np.ndarray, "n"]) -> Estimate:
    """The mean of one outcome an example; NaN outcomes are left out.

    For shares (all outcomes 0 or 1) the interval is Wilson's, which stays inside [0, 1] and has a width at 0
    and 1 too (Wilson, JASA 1927); else mean ± 1.96 standard errors.

    >>> of_mean(np.ones(100)).low > 0.95
    True
    """
    given = outcomes[np.isfinite(outcomes)]
    n, mean = len(given), float(given.mean())
    if np.isin(given, (0.0, 1.0)).all():
        return wilson(mean, n)
    return of_estimate(mean, _standard_error(given))


def wilson(share: float, n: float) -> Estimate:
    """A share of n independent outcomes with Wilson's interval.

    >>> wilson(1.0, 20).low > 0.8
    True
    """
    middle = (share + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    half = _Z / (1 + _Z**2 / n) * float(np.sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2)))
    return Estimate(share, max(0.0, middle - half), min(1.0, middle + half))


def of_estimate(value: float, standard_error: float) -> Estimate:
    """A number ± 1.96 standard errors."""
    return Estimate(value, value - _Z * standard_error, value + _Z * standard_error)


def of_difference(first: Float[np.ndarray, "n"], second: Float[np.ndarray, "n"]) -> Estimate:
    """Mean of `first` minus mean of `second`; paired where the same examples have both, else independent.

    >>> of_difference(np.array([1.0, 2.0]), np.array([0.0, 1.0]))
    Estimate(value=1.0, low=1.0, high=1.0)
    """
    one, two = np.isfinite(first), np.isfinite(second)
    if (one == two).all():
        value, error = float((first - second)[one].mean()), _standard_error((first - second)[one])
    else:
        value = float(first[one].mean() - second[two].mean())
        error = float(np.hypot(_standard_error(first[one]), _standard_error(second[two])))
    return of_estimate(value, error)


def ratio_terms(
    error: Float[np.ndarray, "n"], base: Float[np.ndarray, "n"], turns: Float[np.ndarray, "n"]
) -> Float[np.ndarray, "n"]:
    """1 − Σ error / Σ base as the mean of one linearised term an example; NaN where an example had no turn.

    The spread of the terms gives the ratio's standard error (the delta method). With a base of 1 a turn, a term
    is 1 − the example's mean error.

    >>> ratio_terms(np.array([0.0, 2.0, 0.0]), np.array([2.0, 2.0, 0.0]), np.array([1.0, 1.0, 0.0])).tolist()
    [1.0, 0.0, nan]
    """
    had_turn = turns > 0
    ratio = float(error.sum() / base.sum())
    terms = 1 - ratio - (error - ratio * base) / base[had_turn].mean()
    return np.where(had_turn, terms, np.nan)


def jackknife(
    measure: Callable[..., float],
    *arrays: Shaped[np.ndarray, "n ..."],
    strata: Shaped[np.ndarray, "n"] | None = None,
    groups: int = GROUPS,
    seed: int = 0,
) -> Estimate:
    """`measure` of all examples, with an interval from leaving out one group of them after another.

    The variance is (g − 1)/g Σ_j (θ_(j) − θ̄)² over g groups drawn with `seed` (Shao & Tu, The Jackknife and
    Bootstrap, 1995, section 2.3). A bootstrap would draw examples twice: then nearest neighbours are at
    distance 0, and ranks too low. With `strata` every group has its share of each class. Where the others alone have
    no such number, as without the only example of a class, the error is not known.

    >>> x = np.random.default_rng(0).normal(size=(400, 1))
    >>> found = jackknife(lambda rows: float(rows.mean()), x)
    >>> 0.03 < (found.high - found.low) / 3.92 < 0.07  # the standard error of the mean, 1/√400 = 0.05
    True
    """
    n = len(arrays[0])
    groups = min(groups, n)
    order = np.random.default_rng(seed).permutation(n)
    if strata is not None:
        order = order[np.argsort(strata[order], kind="stable")]
    group = np.empty(n, dtype=np.int64)
    group[order] = np.arange(n) % groups
    value = measure(*arrays)
    without = np.array([_known(measure, [array[group != left] for array in arrays]) for left in range(groups)])
    half = _Z * float(np.sqrt((groups - 1) / groups * ((without - without.mean()) ** 2).sum()))
    return Estimate(value, value - half, value + half)


def _known(measure: Callable[..., float], arrays: Sequence[np.ndarray]) -> float:
    try:
        return measure(*arrays)
    except InputError:
        return float("nan")


def _standard_error(outcomes: Float[np.ndarray, "n"]) -> float:
    return float(outcomes.std(ddof=1) / np.sqrt(len(outcomes))) if len(outcomes) > 1 else float("nan")
