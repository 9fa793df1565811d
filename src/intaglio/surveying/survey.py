"""Surveys: objective × plane → Surface."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Literal, NamedTuple

import numpy as np

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import check_like
from intaglio.progress import Advance, progress
from intaglio.randomness import untouched
from intaglio.surface import Surface
from intaglio.surveying.channels import Channels
from intaglio.surveying.evaluated import LOG, Evaluate
from intaglio.surveying.evaluator import Evaluator, identity
from intaglio.surveying.ground import Ground
from intaglio.surveying.ledger import Ledger, finished_in
from intaglio.surveying.metrics import Metric
from intaglio.surveying.refine import refine, uniform
from intaglio.surveying.repeatable import check_repeatable
from intaglio.surveying.sampled import Sampled, check_samples
from intaglio.surveying.sampling import INTERPOLATION, adaptive, fixed, settled

__all__ = ["survey"]


def survey(
    objective: Objective,
    plane: Ground,
    *,
    tolerance: float = 0.01,
    resolution: int | None = None,
    channels: Sequence[str] | None = None,
    metrics: Mapping[str, Metric] | None = None,
    groups: Iterable[Any] | None = None,
    examples: str | int = "all",
    confidence: float = 0.95,
    keep: int = 2000,
    scale: Literal["linear", "log"] = "linear",
    seed: int = 0,
    on_stage: Callable[[Surface], None] | None = None,
    ledger: str | Path | None = None,
    resume: bool = False,
) -> Surface:
    """Survey the loss on a plane once, and keep every channel at every node.

    Args:
        objective: the function; it and the caller's model are as before afterwards.
        plane: where; its extent says how far. A `paths.Curve` is one axis, along which t runs from 0 to 1.
        tolerance: stop refining Chebyshev nodes when the stated interpolation error of the loss falls
            below this share of the loss's range. With ``examples="auto"`` a third of it is for the
            interpolation, the rest for the sampling: both errors together are within it.
        resolution: instead, evaluate the plain uniform grid of so many points per axis, exactly.
        channels: names from `intaglio.surveying.CHANNELS`, by default all that apply; and ``"gradient_norm"``, the
            length of ∇L, penalties included.
        metrics: more channels: name → ``metric(outputs, targets)``, one value per example or one mean per batch; or
            an object with ``update``, ``compute`` and ``reset``, such as those of torchmetrics.
        groups: a label for every example, in the order of `objective.examples`: each group's loss becomes a channel,
            ``group_loss``.
        examples: ``"all"``; a number, to evaluate that many everywhere, all of them only at 3 anchors per axis,
            and to estimate the rest by regression; or ``"auto"``, as few as the tolerance allows, all of them
            where that costs no more.
        confidence: of the simultaneous band that `Surface.sampling_error` is the half-width of.
        keep: how many examples keep their own loss and embedding.
        scale: ``"log"`` for a picture of the logarithm: the tolerance is of log₁₀ of the loss as it is read, over the
            range of that; it stands in ``surface.errors["log_loss"]``, the sample's part in ``sampling_errors``.
        seed: of the hold-out points that measure the error, and of the sample of examples.
        on_stage: called with the surface of every stage, its errors stated; the first is rough and early, and the
            last to come is what remains after Ctrl-C.
        ledger: a file that keeps every finished evaluation, so that a killed survey can be resumed; it is
            removed when the survey is complete.
        resume: go on from that file; the result is the same, bit for bit.

    Raises:
        InputError: a plane of another model, a bad number, an unknown channel, another survey's ledger, or a model
            that gives other losses when it is evaluated again.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> objective = ig.Objective(ig.build(data, dim=2), data)
    >>> surface = survey(objective, ig.directions.random(objective), tolerance=0.05)
    >>> surface.error <= 0.05, surface.grid(51)["loss"].shape
    (True, (51, 51))
    """
    _check(objective, plane, tolerance, resolution)
    _check_sampling(examples, confidence)
    _check_rest(scale, keep, seed)
    try:
        check_repeatable(objective, plane)
        order = seed if examples != "all" else 0
        kept = Channels(objective, channels, keep=keep, metrics=metrics, groups=groups, seed=order)
        if examples != "all":
            check_samples(objective, kept)
        sample = [] if examples == "all" else [examples, tolerance, resolution, confidence, seed]
        known = {**kept.identity, "sample": sample}
        setting = _Setting(tolerance, resolution, examples, confidence, scale, seed, on_stage)
        bar = progress("survey", _work(objective, plane, resolution))
        named = partial(identity, objective, plane, known)
        with finished_in(ledger, named, resume=resume) as book, untouched(), bar as advance:
            found = _surveyed(objective, plane, kept, setting, book, advance)
    finally:
        objective.restore()
    return _provided(found, objective, plane)


class _Setting(NamedTuple):
    """The arguments of `survey` that say how far to go."""

    tolerance: float
    resolution: int | None
    examples: str | int
    confidence: float
    scale: str
    seed: int
    on_stage: Callable[[Surface], None] | None


def _check(objective: Objective, plane: Ground, tolerance: float, resolution: int | None) -> None:
    check_like(plane.origin, objective.standing, what="the plane's origin tensors")
    if not 0 < tolerance < 1:
        raise InputError(f"tolerance={tolerance}", expected="a share of the loss's range between 0 and 1", hint="0.01")
    if resolution is not None and resolution < 2:
        raise InputError(f"resolution={resolution}", expected="at least 2 points per axis", hint="51")


def _check_sampling(examples: str | int, confidence: float) -> None:
    if examples not in ("all", "auto") and not isinstance(examples, int | np.integer):
        raise InputError(f"examples={examples!r}", expected="'all', 'auto' or a number of examples")
    if not 0 < confidence < 1:
        raise InputError(f"confidence={confidence}", expected="between 0 and 1", hint="0.95")


def _check_rest(scale: str, keep: int, seed: int) -> None:
    if scale not in ("linear", "log"):
        raise InputError(f"scale={scale!r}", expected="'linear' or 'log'")
    if keep < 0:
        raise InputError(f"keep={keep}", expected="at least 0 examples", hint="keep=2000")
    if seed < 0:
        raise InputError(f"seed={seed}", expected="at least 0")


def _work(objective: Objective, plane: Ground, resolution: int | None) -> int:
    """Example evaluations to expect, for the progress bar."""
    points: int = (resolution or 12) ** len(plane.axes)
    return points * len(objective)


def _surveyed(
    objective: Objective, plane: Ground, kept: Channels, setting: _Setting, book: Ledger | None, advance: Advance
) -> Surface:
    """The surface, from all examples or from a sample."""
    whole = Evaluator(objective, plane, kept, ledger=book, advance=advance)
    survey = partial(_evaluated, objective=objective, plane=plane, setting=setting)
    if setting.examples == "all":
        return survey(whole, setting.tolerance)
    sampled = Sampled(objective, plane, kept, ledger=book, advance=advance, seed=setting.seed)
    if not isinstance(setting.examples, str):
        fixed(sampled, plane.extent, int(setting.examples))
        return _settled(survey(sampled, setting.tolerance), sampled, setting)
    found = adaptive(
        sampled,
        plane.extent,
        lambda: _settled(survey(sampled, INTERPOLATION * setting.tolerance), sampled, setting),
        tolerance=setting.tolerance,
        channel=LOG if setting.scale == "log" else "loss",
        points=None if setting.resolution is None else setting.resolution ** len(plane.axes),
        seed=setting.seed,
        early=lambda: survey(sampled, 1.0, first=True),
    )
    if found is not None:
        return found
    kept.keep_from()
    said = "all examples, for a sample would have cost as much"
    return Surface(survey(whole, setting.tolerance).nodes.assign_attrs(sampling=said))


def _settled(surface: Surface, sampled: Sampled, setting: _Setting) -> Surface:
    return settled(surface, sampled, setting.confidence, log=setting.scale == "log")


def _evaluated(
    evaluate: Evaluate, tolerance: float, objective: Objective, plane: Ground, setting: _Setting, first: bool = False
) -> Surface:
    """The surface that an evaluator gives, or its first stage; every stage is told."""
    if setting.resolution is not None and not first:
        return uniform(evaluate, plane.extent, setting.resolution)

    def told(surface: Surface) -> None:
        objective.restore()
        if isinstance(evaluate, Sampled):
            surface = _settled(surface, evaluate, setting)
        assert setting.on_stage is not None
        setting.on_stage(_provided(surface, objective, plane))

    report = None if setting.on_stage is None else told
    options: dict[str, Any] = {"max_nodes": 1, "rough": "keep"} if first else {}
    options |= {"channel": LOG} if setting.scale == "log" else {}
    return refine(evaluate, plane.extent, tolerance=tolerance, seed=setting.seed, report=report, **options)


def _provided(found: Surface, objective: Objective, plane: Ground) -> Surface:
    """With what the picture depends on."""
    provenance = {**plane.provenance, **objective.provenance, "plane": plane.fingerprint}
    return Surface(found.nodes.assign_attrs(provenance), plane)
