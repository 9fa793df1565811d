"""How good a representation is, in many numbers, each beside its controls and between the ends of an interval."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike

from intaglio.errors import InputError, nearest_first
from intaglio.metrics.estimate import LEVEL, Estimate
from intaglio.metrics.interpretability import class_share, feature_correlation, probe_weights, top_examples
from intaglio.metrics.measures import CONTROLS, FAMILIES, MEASURES, Control, Measure, cka_with
from intaglio.metrics.redundancy import spectrum
from intaglio.metrics.sample import Sample
from intaglio.metrics.words import Judgements, Questions

__all__ = ["representation"]

TOP = 5  # examples listed for each dimension

_UNKNOWN = Estimate(float("nan"), float("nan"), float("nan"))
_ASK = {"labels": "labels=…", "classes": "labels=… of classes", "features": "features=…", "factors": "factors=…"}
_ASK |= {"questions": "words=… and questions=…", "judgements": "words=… and judgements=…"}


def representation(
    embedding: ArrayLike | xr.DataArray | xr.Dataset,
    data: Any = None,
    *,
    labels: ArrayLike | None = None,
    features: ArrayLike | None = None,
    split: ArrayLike | None = None,
    factors: ArrayLike | None = None,
    others: Mapping[str, ArrayLike] | None = None,
    head: tuple[ArrayLike, ArrayLike] | None = None,
    words: Sequence[str] | None = None,
    questions: Questions | None = None,
    judgements: Judgements | None = None,
    measures: Sequence[str] | None = None,
    neighbours: int = 5,
    folds: int = 5,
    limit: int = 2000,
    seed: int = 0,
) -> xr.Dataset:
    """Information, redundancy, interpretability and generalisation of an embedding; never one score.

    Every measure is also taken of its controls: the raw features, a random encoder of the same width
    (max(0, XW)), the embedding shuffled among the examples (which shuffles labels), and iid Gaussian numbers, in
    closed form where one is known. Intervals are of 95 %: Wilson's or ± 1.96 standard errors over examples for
    scores that are a mean over examples, else a delete-a-group jackknife. They hold the probes and the random
    encoder fixed: they say what other examples would change, not what another training would.

    Args:
        embedding: (n, d); or a run's embedding, whose ``target``, ``class`` and ``split`` are then used.
        data: the same examples as `Features`: its inputs are the raw features, its targets the labels.
        labels: (n,) classes as whole numbers or names, or real numbers; instead of the data's.
        features: (n, …) raw features; instead of the data's. Whole-number inputs of `data` are tokens, and counted.
        split: (n,) "train" or "test": probes learn from one part and are tested on the other. Default: the
            embedding's own, else cross-validation. Neural collapse is measured where the probes learn.
        factors: (n, k) known factors of variation, for DCI.
        others: name → another embedding of the same examples, e.g. of another seed, for CKA.
        head: the model's own weights (classes, d) and bias (classes,) for NC3 and NC4; default, the linear probe's.
        words: of examples that are words, their names; default, a run's own.
        questions: analogies, as a file of four words a line under lines ``: relation``, or relation → (a, b, c, d);
            default, bundled ones of English, where at least 20 are of known words. All words answer, also beyond
            `limit`.
        judgements: how near two words are to people: a file such as wordsim353, or (word, word, number).
        measures: names of measures or families; default, all for which enough is known.
        neighbours: that count as near in the kNN probe, trustworthiness and continuity.
        folds: of the cross-validation.
        limit: examples at most; more are drawn at random, classes in their shares, for several measures
            compare all pairs.
        seed: of that draw, the folds, the shuffle, the random encoder and the jackknife's groups.

    Returns:
        ``value``, ``low``, ``high``, ``note`` (measure), the note saying why a value is NaN; ``control``,
        ``control_low``, ``control_high`` (measure, against), NaN where the control means nothing; coordinates
        ``family``, ``meaning`` and ``better`` (measure). Beside them ``eigenvalue`` (component), ``top_example``
        (dimension, rank), and where labels and features are known ``probe_weight`` (answer, dimension),
        ``dimension_class_share`` (dimension) and ``feature_correlation`` (dimension, feature).

    Raises:
        InputError: NaN, a constant embedding, fewer examples than neighbours ask for, labels of one class or of
            another length, other examples in `data`, an unknown measure, or one asked for by name that can't be
            had: its labels are missing, for instance; questions for examples that are no words, or of unknown ones.

    >>> rng = np.random.default_rng(0)
    >>> classes = np.arange(60) % 3
    >>> points = np.eye(3)[classes] + 0.1 * rng.normal(size=(60, 3))
    >>> found = representation(points, labels=classes)
    >>> float(found["value"].sel(measure="linear_probe"))
    1.0
    >>> float(found["control"].sel(measure="linear_probe", against="shuffled")) < 0.7
    True
    """
    sample = Sample.of(
        embedding,
        data,
        labels=labels,
        features=features,
        split=split,
        factors=factors,
        others=others,
        head=head,
        words=words,
        questions=questions,
        judgements=judgements,
        neighbours=neighbours,
        folds=folds,
        limit=limit,
        seed=seed,
    )
    chosen = _chosen(sample, measures)
    found = _table(sample, chosen, strict=measures is not None).assign(_details(sample))
    return found.assign_attrs(
        examples=len(sample.embedding),
        dimensions=sample.embedding.shape[1],
        classes=0 if sample.classes is None else len(sample.answers),
        tested=sum(len(test) for _, test in sample.folds),
        folds=len(sample.folds),
        neighbours=neighbours,
        level=LEVEL,
        seed=seed,
    )


def _chosen(sample: Sample, names: Sequence[str] | None) -> dict[str, Measure]:
    """The measures asked for, or all for which enough is known."""
    every = {**MEASURES, **{f"cka_{name}": cka_with(name) for name in sample.others}}
    if names is None:
        return {name: each for name, each in every.items() if set(each.needs) <= sample.knows}
    for name in names:
        if name not in every and name not in FAMILIES:
            valid = ", ".join(nearest_first(name, [*FAMILIES, *every]))
            raise InputError(f"no measure {name!r}", expected=f"one of {valid}")
        for need in every[name].needs if name in every else ():
            if need not in sample.knows:
                raise InputError(f"no {need} for {name}", expected="as many as examples", hint=_ASK[need])
    return {
        name: each
        for name, each in every.items()
        if name in names or (each.family in names and set(each.needs) <= sample.knows)
    }


def _table(sample: Sample, chosen: Mapping[str, Measure], *, strict: bool) -> xr.Dataset:
    own, notes = {}, {}
    for name, measure in chosen.items():
        try:
            own[name], notes[name] = measure.compute(sample), ""
        except InputError as error:
            if strict:
                raise
            own[name], notes[name] = _UNKNOWN, str(error)
    against = {name: _controls(measure, sample) for name, measure in chosen.items()}
    columns: dict[str, Any] = {}
    for end in ("value", "low", "high"):
        columns[end] = ("measure", [getattr(own[name], end) for name in chosen])
        rows = [[getattr(against[name].get(each, _UNKNOWN), end) for each in CONTROLS] for name in chosen]
        shape = (len(chosen), len(CONTROLS))
        key = "control" if end == "value" else f"control_{end}"
        columns[key] = (("measure", "against"), np.array(rows, dtype=np.float64).reshape(shape))
    columns["note"] = ("measure", [notes[name] for name in chosen])
    words = {
        part: ("measure", [str(getattr(each, part)) for each in chosen.values()])
        for part in ("family", "meaning", "better")
    }
    return xr.Dataset(columns, {"measure": list(chosen), "against": list(CONTROLS), **words})


def _controls(measure: Measure, sample: Sample) -> dict[Control, Estimate]:
    """Those that can be had: some need features, and a control may lack what the measure asks of an embedding."""
    found = {}
    for name in measure.controls:
        if name in ("raw features", "random encoder") and sample.features is None:
            continue
        try:
            found[name] = measure.control(name, sample)
        except InputError:
            continue
    return found


def _details(sample: Sample) -> dict[str, xr.DataArray]:
    """What each dimension stands for, as arrays."""
    points = sample.embedding
    rank = min(TOP, len(points))
    found = {
        "eigenvalue": xr.DataArray(spectrum(points), dims="component"),
        "top_example": xr.DataArray(sample.rows[top_examples(points, count=rank)], dims=("dimension", "rank")),
    }
    if sample.labels is not None:
        weights = probe_weights(*sample.learnt)
        answers = {"answer": list(sample.answers)} if len(weights) == len(sample.answers) else {}
        found["probe_weight"] = xr.DataArray(weights, answers, dims=("answer", "dimension"))
    if sample.classes is not None:
        found["dimension_class_share"] = xr.DataArray(class_share(points, sample.classes), dims="dimension")
    if sample.features is not None:
        correlation = feature_correlation(points, sample.features)
        found["feature_correlation"] = xr.DataArray(
            correlation, {"feature": list(sample.names)}, dims=("dimension", "feature")
        )
    return found
