"""Which differences between variants are larger than the noise of their repeats, in numbers and in words (no torch)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from intaglio.metrics.comparison import MEASURES, Comparison
from intaglio.metrics.estimate import LEVEL, Estimate
from intaglio.metrics.replicates import holm, paired

__all__ = ["METHOD", "Difference", "differences", "in_words", "pairs"]

METHOD = (
    "Each variant is compared with the one that differs from it in one thing only, by Student's paired test over the "
    "seeds both have (a seed sets the split, the first parameters and the order of batches); of numbers that vary by "
    "factors the logarithms are compared. Within a measure the p-values are Holm's, so that the chance of calling any "
    "of its differences real where none is stays below 5 %. What is not called larger than the noise may still be "
    "there: few seeds show large differences only."
)


@dataclass(frozen=True)
class Difference:
    """One measure of `second` beside that of `first`.

    Args:
        change: second − first, or where `log` the ratio second / first, with its 95 % interval.
        p: Holm's, within the measure; NaN where no noise is known.
        why: a reason not to judge, or nothing.
    """

    measure: str
    first: str
    second: str
    change: Estimate
    p: float
    log: bool
    why: str = ""

    @property
    def real(self) -> bool:
        """Whether it is larger than its noise."""
        return not self.why and self.p < 1 - LEVEL

    @property
    def amount(self) -> str:
        """The change alone: ``× 1.8``, ``+1.2 points`` or ``+0.031``."""
        if self.log:
            return f"× {self.change.value:.3g}"
        if MEASURES[self.measure].percent:
            return f"{100 * self.change.value:+.2f} points"
        return f"{self.change.value:+.3g}"


def pairs(compared: Comparison) -> list[tuple[str, str]]:
    """Variants one factor apart, the first at that factor's first level; others beside the first variant."""
    names = list(compared.records)
    found: list[tuple[str, str]] = []
    for b in names[1:]:
        near = [a for a in names if _begins(compared, a, b)]
        found += [(a, b) for a in near or names[:1]]
    return found


def differences(compared: Comparison) -> list[Difference]:
    """Every comparable measure of every pair, judged; a measure in the loss's unit only where the loss is the same."""
    found: list[Difference] = []
    for measure in compared.measures:
        judged = [_one(compared, measure, a, b) for a, b in pairs(compared)]
        own = [each for each in judged if each is not None]
        adjusted = holm([float("nan") if each.why else each.p for each in own])
        found += [replace(each, p=float(p)) for each, p in zip(own, adjusted, strict=True)]
    return found


def in_words(found: Sequence[Difference]) -> Iterator[str]:
    """A sentence for each pair with real differences, then one for all the others."""
    for a, b in dict.fromkeys((each.first, each.second) for each in found):
        real = [each for each in found if (each.first, each.second) == (a, b) and each.real]
        if real:
            told = "; ".join(f"{MEASURES[each.measure].words} {each.amount} (p = {each.p:.2g})" for each in real)
            yield f"{b} beside {a}, larger than the noise: {told}."
    within = [each for each in found if not each.real and not each.why]
    judged = [each for each in found if not each.why]
    if within:
        names = dict.fromkeys(MEASURES[each.measure].words for each in within)
        yield f"{len(within)} of {len(judged)} differences are not larger than their noise, of {', '.join(names)}."
    for why in dict.fromkeys(each.why for each in found if each.why):
        yield f"{sum(each.why == why for each in found)} were not judged: {why}."


def _one(compared: Comparison, measure: str, a: str, b: str) -> Difference | None:
    if MEASURES[measure].of_loss and compared.losses[a] != compared.losses[b]:
        return None
    one, two = compared.of(a, measure), compared.of(b, measure)
    seeds = np.intersect1d(one["seed"], two["seed"])
    if not len(seeds):
        return None
    log = compared.in_logs(measure)
    change, p = paired(one.sel(seed=seeds).to_numpy(), two.sel(seed=seeds).to_numpy(), log=log)
    why = "one seed shows no noise" if len(seeds) < 2 else ""
    why = why or ("the same difference at every seed shows no noise" if p != p else "")
    if compared.bounded(a, measure) or compared.bounded(b, measure):
        why = "the window ends before the valley does"
    return Difference(measure, a, b, change, p, log, why)


def _begins(compared: Comparison, a: str, b: str) -> bool:
    """Whether `a` differs from `b` in one factor only, and is there where the first variant is."""
    first, one, two = compared.factors[next(iter(compared.records))], compared.factors[a], compared.factors[b]
    differing = [name for name in one if one[name] != two[name]]
    return len(differing) == 1 and one[differing[0]] == first[differing[0]]
