"""Plans: how many anchors and how many examples make a sampled survey cheapest, as a pilot shows (no torch)."""

from itertools import product
from typing import NamedTuple

import numpy as np
from jaxtyping import Float, Integer

from intaglio import chebyshev
from intaglio.surveying.evaluated import Extent
from intaglio.surveying.regression import Regression
from intaglio.surveying.stage import FINEST

__all__ = ["Plan", "least", "planned"]

FEWEST = 1024  # examples: enough to see the tails of the losses, and for sums to be nearly normal
PER_CLASS = 8
PER_ANCHOR = 8
PER_AXIS = (0, 2, 3, 5)  # anchors; all of them are nodes of the first stage
SUPREMUM = 3.0  # half-width of a simultaneous band over the largest pointwise standard error; 2.3 to 2.8 in trials

Array = np.ndarray


class Plan(NamedTuple):
    """Anchors per axis, examples elsewhere, and passes over the data that these are expected to cost."""

    anchors: int
    examples: int
    passes: float


def least(classes: int) -> int:
    """The smallest sample that a plan begins with."""
    return max(FEWEST, PER_CLASS * classes)


def anchors(extent: Extent, per_axis: int) -> Float[Array, "a k"]:
    """Chebyshev nodes that are nodes of every stage."""
    if not per_axis:
        return np.empty((0, len(extent)))
    step = (FINEST - 1) // (per_axis - 1)
    lines = [chebyshev.nodes(FINEST, *ends)[::step] for ends in extent.values()]
    return np.array(list(product(*lines)))


def planned(
    losses: Float[Array, "p m"],
    strata: Integer[Array, "m"],
    extent: Extent,
    *,
    of: int,
    points: int,
    target: float,
    total: Float[Array, "p"],
    log: bool = False,
) -> Plan:
    """The cheapest plan that promises a band of half-width `target` times the loss's range.

    Args:
        losses: of a pilot's examples at the nodes of the first stage, then at random points.
        strata: of these examples.
        extent: axis → (low, high).
        of: how many examples there are.
        points: how many points the survey will evaluate.
        target: as a share of the range that the pilot shows.
        total: the mean loss at these points, penalties included.
        log: whether the range and the band are those of its logarithm, to first order.
    """
    lattice = anchors(extent, chebyshev.LEVELS[0])
    finite = np.isfinite(losses).all(1) & ((total > 0) | (not log))
    unit = 1 / (total.clip(min=total[finite].min(initial=np.inf)) * np.log(10)) if log else np.ones(len(total))
    range_ = float(np.ptp((np.log10(total[finite]) if log else total[finite]) if finite.any() else [0.0])) or 1.0
    away = (losses * unit[:, None])[len(lattice) :]
    plans = []
    for per_axis in PER_AXIS:
        chosen = [int(np.flatnonzero((lattice == point).all(1))[0]) for point in anchors(extent, per_axis)]
        spread = _spread(losses[chosen].T, away, strata)
        wanted = (SUPREMUM * spread / (target * range_)) ** 2
        examples = max(int(wanted / (1 + wanted / of)) + 1, len(strata), PER_ANCHOR * len(chosen))
        plans.append(Plan(per_axis, examples, len(chosen) + points * examples / of))
    return min(plans, key=lambda plan: plan.passes)


def _spread(known: Float[Array, "m a"], losses: Float[Array, "p m"], strata: Integer[Array, "m"]) -> float:
    """The largest standard deviation within strata that the anchors leave, over points."""
    apart = Regression(known, strata, np.arange(len(strata))).apart(losses[np.isfinite(losses).all(1)])
    return float(np.sqrt(np.square(apart).mean(1)).max(initial=0.0))
