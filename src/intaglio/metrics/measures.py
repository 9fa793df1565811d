"""Measures: every number of a representation, what it needs, what it means, and what it is compared with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

import numpy as np
from jaxtyping import Float, Int64

from intaglio.metrics import generalisation as general
from intaglio.metrics import information, interpretability, neural_collapse, redundancy
from intaglio.metrics.estimate import Estimate, jackknife, of_difference, of_mean
from intaglio.metrics.sample import Sample
from intaglio.metrics.words import analogies, similarity

__all__ = ["CONTROLS", "FAMILIES", "MEASURES", "Control", "Measure", "cka_with"]

Family = Literal["information", "redundancy", "interpretability", "generalisation"]
Control = Literal["raw features", "random encoder", "shuffled", "iid Gaussian"]
Direction = Literal["higher", "lower", "neither"]

FAMILIES: tuple[Family, ...] = ("information", "redundancy", "interpretability", "generalisation")
CONTROLS: dict[Control, str] = {  # name → the sample's property
    "raw features": "raw",
    "random encoder": "random",
    "shuffled": "shuffled",
    "iid Gaussian": "gaussian",
}
_ENCODED: tuple[Control, ...] = ("raw features", "random encoder")
_LABELLED: tuple[Control, ...] = (*_ENCODED, "shuffled")
_FREE: tuple[Control, ...] = (*_ENCODED, "iid Gaussian")


@dataclass(frozen=True)
class Measure:
    """One number.

    Args:
        family: which question it helps to answer.
        meaning: what it is, as the end of the sentence "… is".
        compute: the number with its interval.
        controls: what it is compared with.
        needs: of labels, classes, features, factors, questions, judgements.
        better: which way is good; "neither" where it depends on the use.
        null: closed form for iid Gaussian dimensions, of (examples, dimensions).
    """

    family: Family
    meaning: str
    compute: Callable[[Sample], Estimate]
    controls: tuple[Control, ...] = ()
    needs: tuple[str, ...] = ()
    better: Direction = "neither"
    null: Callable[[int, int], float] | None = None

    def control(self, name: Control, sample: Sample) -> Estimate:
        """The same measure of a control, by its closed form where there is one."""
        if name == "iid Gaussian" and self.null is not None:
            return Estimate.exact(self.null(*sample.embedding.shape))
        return self.compute(getattr(sample, CONTROLS[name]))


def cka_with(name: str) -> Measure:
    """The likeness to another embedding of the same examples, by name."""
    return Measure(
        "generalisation",
        "debiased linear CKA, 1 if alike up to rotation and scale, 0 if unrelated",
        lambda s: jackknife(general.cka, s.embedding, s.others[name], seed=s.seed),
        _LABELLED,
        (),
        "higher",
    )


def _of_dimensions(measure: Callable[..., float], sample: Sample) -> Estimate:
    return jackknife(measure, sample.embedding, seed=sample.seed)


def _of_classes(measure: Callable[..., float], sample: Sample) -> Estimate:
    return jackknife(measure, sample.embedding, sample.classes, strata=sample.classes, seed=sample.seed)  # type: ignore[arg-type]


def _of_learnt(measure: Callable[..., float], sample: Sample) -> Estimate:
    """As `_of_classes`, over the examples that were learnt from."""
    points, classes = sample.learnt
    return jackknife(measure, points, classes, strata=classes, seed=sample.seed)


def _spread(sample: Sample) -> Estimate:
    """NC1, its interval found for the logarithm: it is a ratio, and its size varies by orders."""
    least = float(np.finfo(np.float64).tiny)
    found = _of_learnt(lambda *both: float(np.log(max(neural_collapse.within_between(*both), least))), sample)
    return Estimate(*np.exp((found.value, found.low, found.high)).tolist())


def _of_factors(measure: Callable[..., float], sample: Sample) -> Estimate:
    return jackknife(measure, sample.embedding, sample.factors, seed=sample.seed)  # type: ignore[arg-type]


def _importance(concentration: Callable[..., float]) -> Callable[..., float]:
    return lambda embedding, factors: concentration(interpretability.factor_importance(embedding, factors))


def _informativeness(sample: Sample) -> Estimate:
    return of_mean(interpretability.informativeness_terms(sample.embedding, sample.factors, folds=sample.folds))  # type: ignore[arg-type]


def _knn(sample: Sample) -> Estimate:
    k, labels = sample.neighbours, sample.labels
    return information.knn_probe(sample.embedding, labels, neighbours=k, folds=sample.folds).score  # type: ignore[arg-type]


def _selectivity(sample: Sample) -> Estimate:
    return of_difference(sample.probe.held_out, sample.shuffled.probe.held_out)


def _reconstruction(sample: Sample) -> Estimate:
    return information.reconstruction(sample.embedding, sample.features, folds=sample.folds).score  # type: ignore[arg-type]


def _intrusions(sample: Sample, *, torn: bool) -> Estimate:
    assert sample.features is not None
    spaces = (sample.embedding, sample.features) if torn else (sample.features, sample.embedding)
    near = information.Neighbourhoods(*spaces, sample.neighbours)
    return jackknife(near.trust, np.arange(len(sample.embedding)), seed=sample.seed)


def _dead(embedding: Float[np.ndarray, "n d"]) -> float:
    return float((np.ptp(embedding, axis=0) == 0).mean())


def _mean_class_share(embedding: Float[np.ndarray, "n d"], classes: Int64[np.ndarray, "examples"]) -> float:
    return float(np.nanmean(interpretability.class_share(embedding, classes)))


def _self_duality(sample: Sample) -> Estimate:
    weights = sample.classifier[0]
    return _of_learnt(lambda points, classes: neural_collapse.self_duality(points, classes, weights), sample)


def _mean_disagreement(sample: Sample) -> Estimate:
    return of_mean(neural_collapse.mean_disagreements(*sample.learnt, *sample.classifier).astype(np.float64))


def _silhouette(sample: Sample) -> Estimate:
    """Of distances that are taken once; an example counts in the terms of all others, so that these vary together."""
    classes: Any = sample.classes
    among = partial(general.silhouette_among, general.distances_between(sample.embedding), classes)
    return jackknife(among, np.arange(len(classes)), strata=classes, seed=sample.seed)


def _two_nn(sample: Sample) -> Estimate:
    """Leaving examples out would take neighbours from the others; their ratios are what varies."""
    return jackknife(general.two_nn_slope, general.two_nn_ratios(sample.embedding), seed=sample.seed)


_INFORMATION = {
    "linear_probe": Measure(
        "information",
        "what a linear probe gets right on unseen examples: accuracy for classes, R² for real answers",
        lambda s: s.probe.score,
        _LABELLED,
        ("labels",),
        "higher",
    ),
    "selectivity": Measure(
        "information",
        "the linear probe's score minus its score on shuffled labels, which it can only memorise",
        _selectivity,
        _ENCODED,
        ("labels",),
        "higher",
    ),
    "knn_probe": Measure(
        "information",
        "what the nearest neighbours get right on unseen examples: accuracy for classes, R² for real answers",
        _knn,
        _LABELLED,
        ("labels",),
        "higher",
    ),
    "reconstruction": Measure(
        "information",
        "the share of the features' variance that a linear map brings back from the embedding of unseen examples",
        _reconstruction,
        ("random encoder", "shuffled"),
        ("features",),
        "higher",
    ),
    "trustworthiness": Measure(
        "information",
        "1 where neighbours in the embedding are neighbours in the features: none is false",
        partial(_intrusions, torn=False),
        ("random encoder", "shuffled"),
        ("features",),
        "higher",
    ),
    "continuity": Measure(
        "information",
        "1 where neighbours in the features are neighbours in the embedding: none is torn away",
        partial(_intrusions, torn=True),
        ("random encoder", "shuffled"),
        ("features",),
        "higher",
    ),
}
_REDUNDANCY = {
    "rankme": Measure(
        "redundancy",
        "the number of dimensions in use, by the entropy of the singular values",
        partial(_of_dimensions, redundancy.rankme),
        _FREE,
        better="higher",
    ),
    "participation_ratio": Measure(
        "redundancy",
        "the number of dimensions that carry the variance",
        partial(_of_dimensions, redundancy.participation_ratio),
        _FREE,
        better="higher",
        null=redundancy.gaussian_participation_ratio,
    ),
    "mean_correlation": Measure(
        "redundancy",
        "the mean |correlation| between two dimensions",
        partial(_of_dimensions, redundancy.mean_correlation),
        _FREE,
        better="lower",
        null=lambda n, d: redundancy.gaussian_mean_correlation(n),
    ),
    "dead_dimensions": Measure(
        "redundancy",
        "the share of dimensions that never vary",
        lambda s: Estimate.exact(_dead(s.embedding)),
        _FREE,
        better="lower",
        null=lambda n, d: 0.0,
    ),
}
_INTERPRETABILITY = {
    "class_share": Measure(
        "interpretability",
        "the share of a dimension's variance that lies between classes, mean over dimensions",
        partial(_of_classes, _mean_class_share),
        _LABELLED,
        ("classes",),
        "higher",
    ),
    "disentanglement": Measure(
        "interpretability",
        "1 where each dimension serves one known factor",
        partial(_of_factors, _importance(interpretability.disentanglement)),
        _LABELLED,
        ("factors",),
        "higher",
    ),
    "completeness": Measure(
        "interpretability",
        "1 where each known factor is held by one dimension",
        partial(_of_factors, _importance(interpretability.completeness)),
        _LABELLED,
        ("factors",),
        "higher",
    ),
    "informativeness": Measure(
        "interpretability",
        "the held-out R² of a lasso that reads the known factors, mean over factors",
        _informativeness,
        _LABELLED,
        ("factors",),
        "higher",
    ),
    "analogies": Measure(
        "interpretability",
        "the share of analogies a : b :: c : d whose d is the word nearest to b − a + c",
        lambda s: analogies(s.words),  # type: ignore[arg-type]
        ("shuffled", "iid Gaussian"),
        ("questions",),
        "higher",
    ),
    "similarity": Measure(
        "interpretability",
        "the rank correlation of cosines with how near people say that two words are",
        lambda s: similarity(s.words),  # type: ignore[arg-type]
        ("shuffled", "iid Gaussian"),
        ("judgements",),
        "higher",
    ),
}
_GENERALISATION = {
    "probe_gap": Measure(
        "generalisation",
        "the linear probe's score on what it learnt from, minus that on unseen examples",
        lambda s: s.probe.gap,
        _LABELLED,
        ("labels",),
        "lower",
    ),
    "alignment": Measure(
        "generalisation",
        "the mean squared distance of two examples of one class on the unit sphere",
        partial(_of_classes, general.alignment),
        _LABELLED,
        ("classes",),
        "lower",
    ),
    "uniformity": Measure(
        "generalisation",
        "how unevenly the unit sphere is filled: log mean exp(−2‖x − y‖²), the lower the more evenly",
        partial(_of_dimensions, general.uniformity),
        _FREE,
        better="lower",
        null=lambda n, d: general.sphere_uniformity(d),
    ),
    "silhouette": Measure(
        "generalisation",
        "how much nearer examples are to their own class than to the next, from −1 to 1",
        _silhouette,
        _LABELLED,
        ("classes",),
        "higher",
    ),
    "two_nn": Measure(
        "generalisation",
        "the intrinsic dimension by the two nearest neighbours",
        _two_nn,
        _FREE,
        null=lambda n, d: float(d),
    ),
    "nc1": Measure(
        "generalisation",
        "spread within classes over spread between them, 0 in full collapse",
        _spread,
        _LABELLED,
        ("classes",),
    ),
    "nc2_norms": Measure(
        "generalisation",
        "unevenness of the class means' distances from their centre, 0 in full collapse",
        partial(_of_learnt, neural_collapse.mean_norms),
        _LABELLED,
        ("classes",),
    ),
    "nc2_angles": Measure(
        "generalisation",
        "distance of the class means' cosines from −1/(C − 1), 0 in full collapse",
        partial(_of_learnt, neural_collapse.mean_angles),
        _LABELLED,
        ("classes",),
    ),
    "nc3": Measure(
        "generalisation",
        "distance between the classifier's weights and the class means, 0 in full collapse",
        _self_duality,
        _LABELLED,
        ("classes",),
    ),
    "nc4": Measure(
        "generalisation",
        "share of examples that the classifier and the nearest class mean name differently",
        _mean_disagreement,
        _LABELLED,
        ("classes",),
    ),
}
MEASURES: Mapping[str, Measure] = {**_INFORMATION, **_REDUNDANCY, **_INTERPRETABILITY, **_GENERALISATION}
