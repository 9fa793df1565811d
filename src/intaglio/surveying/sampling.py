"""Sampling: how many examples a survey evaluates beside its anchors."""

from collections.abc import Callable

import numpy as np

from intaglio.errors import InputError
from intaglio.surface import Surface
from intaglio.surveying.band import banded
from intaglio.surveying.evaluated import LOG, Extent, scattered
from intaglio.surveying.plan import PER_ANCHOR, PER_CLASS, Plan, anchors, least, planned
from intaglio.surveying.refine import HOLDOUT
from intaglio.surveying.sampled import Sampled

__all__ = ["INTERPOLATION", "adaptive", "fixed", "settled"]

POINTS = {1: 41, 2: 169, 3: 753}  # that a surface to 1 % takes, hold-outs and all
WORTH = 0.8  # of all examples' cost: from there on, all are evaluated
ANCHORS = 3  # per axis, where the number of examples is given
INTERPOLATION = 1 / 3  # of the tolerance, for a sample's nodes are cheap; the sampling may take the rest
ROOM = 1.2  # more examples than the missed band says, so that the next is met


def fixed(sampled: Sampled, extent: Extent, examples: int) -> None:
    """Choose so many examples, and read all of them at the anchors.

    Raises:
        InputError: too few for the anchors and classes, or more than there are.
    """
    points = anchors(extent, ANCHORS)
    classes, total = _classes(sampled), len(sampled.objective)
    fewest = min(max(PER_CLASS * classes, PER_ANCHOR * len(points)), total)
    if not fewest <= examples <= total:
        came = f"examples={examples} of {total}, with {len(points)} anchors and {classes} classes"
        raise InputError(came, expected=f"{fewest} to {total}", hint="examples='auto', or examples='all'")
    sampled.grow(examples)
    sampled.read_anchors(points)


def adaptive(
    sampled: Sampled,
    extent: Extent,
    survey: Callable[[], Surface],
    *,
    tolerance: float,
    channel: str,
    points: int | None,
    seed: int,
    early: Callable[[], object],
) -> Surface | None:
    """The survey with as many examples as its tolerance allows; None where all examples would cost no more.

    A pilot at the nodes of the first stage and at random points chooses the anchors. Then the sample grows until both
    errors together are within the tolerance; nothing is evaluated twice.

    Args:
        sampled: without examples yet.
        extent: axis → (low, high).
        survey: the surface that `sampled` gives as it is.
        tolerance: for both errors together, over the channel's range.
        channel: the loss, or its logarithm.
        points: how many the survey will evaluate, where that is known.
        seed: of the random points.
        early: called when the pilot has been evaluated, before the anchors.
    """
    total, points = len(sampled.objective), points or POINTS[len(extent)]
    if 2 * least(_classes(sampled)) > WORTH * total:
        return None
    plan = _pilot(sampled, extent, (1 - INTERPOLATION) * tolerance, points, seed, channel)
    early()
    while plan.passes <= WORTH * points:
        if plan.examples > len(sampled.rows):
            sampled.grow(plan.examples)
        if plan.anchors and not len(sampled.anchors):
            sampled.read_anchors(anchors(extent, plan.anchors))
        surface = survey()
        interpolation = min(surface.errors.get(channel, 0.0), INTERPOLATION * tolerance)  # none where points are exact
        missed = surface.sampling_errors.get(channel, 0.0) / (tolerance - interpolation)
        if missed <= 1:
            return surface
        examples = min(int(ROOM * missed**2 * len(sampled.rows)), total)
        plan = Plan(plan.anchors, examples, len(sampled.anchors) + points * examples / total)
    return None


def settled(surface: Surface, sampled: Sampled, confidence: float, *, log: bool = False) -> Surface:
    """The surface with its sampling error, on request that of its logarithm too, and what it rests on."""
    attrs = {"sampled_examples": len(sampled.rows), "anchors": len(sampled.anchors), "passes": sampled.passes}
    return Surface(banded(surface, confidence, log=log).nodes.assign_attrs(attrs))


def _pilot(sampled: Sampled, extent: Extent, target: float, points: int, seed: int, channel: str) -> Plan:
    """What a few examples at the first points of the survey say."""
    sampled.grow(least(_classes(sampled)))
    places = np.concatenate([anchors(extent, 5), scattered(extent, HOLDOUT, seed)])
    losses, strata = sampled.values(places)[0], sampled.channels.strata[sampled.rows]
    total = losses.mean(1) + sampled.penalties(places)
    count, log = len(sampled.objective), channel == LOG
    return planned(losses, strata, extent, of=count, points=points, target=target, total=total, log=log)


def _classes(sampled: Sampled) -> int:
    return int(sampled.channels.strata.max()) + 1
