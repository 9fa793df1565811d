"""Information: what can be read from an embedding, by a probe, by its neighbours, and back to the features."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from jaxtyping import Float, Float64, Int64, Shaped
from scipy.spatial.distance import cdist
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from intaglio.errors import InputError
from intaglio.metrics.checked import class_indices, is_class, matrix, neighbours_within, real_answers
from intaglio.metrics.estimate import Estimate, of_difference, of_mean, ratio_terms
from intaglio.metrics.folds import Folds, cross_folds

__all__ = [
    "Neighbourhoods",
    "Probe",
    "continuity",
    "knn_probe",
    "linear_probe",
    "random_encoder",
    "reconstruction",
    "trustworthiness",
]

Answers = Int64[np.ndarray, "n"] | Float64[np.ndarray, "n k"]


@dataclass(frozen=True, eq=False)
class Probe:
    """How well a simple model reads an answer from the embedding of examples it has not seen.

    Args:
        held_out: (n,) an outcome for each tested example, NaN elsewhere; its mean is the score. For classes
            1 if right and 0 if not, so the score is accuracy. For real answers the score is R², 1 − Σ e²/Σ t²
            with t the distance to the mean of the train part, and the outcomes are the ratio's linearised
            terms, so that their spread gives its standard error.
        seen: the same for the examples that it learnt from.
    """

    held_out: Float64[np.ndarray, "n"]
    seen: Float64[np.ndarray, "n"]

    @property
    def score(self) -> Estimate:
        """Accuracy or R² on held-out examples."""
        return of_mean(self.held_out)

    @property
    def gap(self) -> Estimate:
        """Score on what it learnt from, minus score on held-out examples."""
        return of_difference(self.seen, self.held_out)


def linear_probe(
    embedding: Float[np.ndarray, "n d"],
    labels: Shaped[np.ndarray, "examples *outputs"],
    *,
    folds: int | Folds = 5,
    seed: int = 0,
) -> Probe:
    """Logistic (classes) or ridge (real answers) regression on standardised dimensions; Alain & Bengio, 2016.

    A score alone says little: compare with the raw features, a random encoder, and shuffled labels
    (selectivity; Hewitt & Liang, EMNLP 2019). Penalty ½‖w‖² at weight 1, scikit-learn's default.

    Args:
        embedding: (n, d).
        labels: (n,) classes as whole numbers or names, or (n,) or (n, k) real numbers.
        folds: of the cross-validation; or a list of (train rows, test rows).
        seed: of the folds.

    Raises:
        InputError: NaN, one class, a class with a single example, labels of another length.

    >>> rng = np.random.default_rng(0)
    >>> labels = np.arange(90) % 3
    >>> linear_probe(np.eye(3)[labels] + 0.1 * rng.normal(size=(90, 3)), labels).score.value
    1.0
    """
    make = _logistic if is_class(labels) else _ridge
    return _probe(lambda: make_pipeline(StandardScaler(), make()), embedding, labels, folds, seed)


def knn_probe(
    embedding: Float[np.ndarray, "n d"],
    labels: Shaped[np.ndarray, "examples *outputs"],
    *,
    neighbours: int = 5,
    folds: int | Folds = 5,
    seed: int = 0,
) -> Probe:
    """The vote, or the mean answer, of the nearest train examples in Euclidean distance, nothing rescaled.

    Args:
        embedding, labels, folds, seed: as for `linear_probe`.
        neighbours: that vote.

    Raises:
        InputError: as `linear_probe`; also more neighbours than examples to learn from.

    >>> labels = np.arange(60) % 2
    >>> knn_probe(np.stack([labels, np.linspace(0, 0.1, 60)], 1), labels).score.value
    1.0
    """
    make = KNeighborsClassifier if is_class(labels) else KNeighborsRegressor
    return _probe(lambda: make(neighbours), embedding, labels, folds, seed, neighbours)


def reconstruction(
    embedding: Float[np.ndarray, "n d"],
    features: Float[np.ndarray, "examples p"],
    *,
    folds: int | Folds = 5,
    seed: int = 0,
) -> Probe:
    """How much of the features' variance a ridge regression brings back from the embedding of unseen examples.

    R² = 1 − Σ ‖x − x̂‖² / Σ ‖x − x̄‖², all features together, x̄ the mean of the train part.

    Raises:
        InputError: NaN, features that are equal throughout, or another number of rows.

    >>> x = np.random.default_rng(0).normal(size=(200, 3))
    >>> reconstruction(x @ np.array([[1.0, 2, 0], [0, 1, 1], [1, 0, 1]]), x).score.value > 0.999
    True
    """
    return linear_probe(embedding, np.asarray(features, dtype=np.float64), folds=folds, seed=seed)


def trustworthiness(
    features: Float[np.ndarray, "n p"], embedding: Float[np.ndarray, "n d"], *, neighbours: int = 5
) -> float:
    """1 where every neighbour in the embedding is a neighbour in the features too; about ½ for a random one.

    1 − 2/(n k (2n − 3k − 1)) Σ_i Σ_{j ∈ U_k(i)} (r(i, j) − k), U_k(i) being those of the k nearest in the
    embedding that are not among the k nearest in the features, and r their rank there. Venna & Kaski, 2001.

    Raises:
        InputError: NaN, rows that differ in number, or neighbours not under half the examples.

    >>> x = np.random.default_rng(0).normal(size=(30, 4))
    >>> trustworthiness(x, 2 * x)
    1.0
    """
    return Neighbourhoods(features, embedding, neighbours).trust(np.arange(len(features)))


def continuity(
    features: Float[np.ndarray, "n p"], embedding: Float[np.ndarray, "n d"], *, neighbours: int = 5
) -> float:
    """1 where every neighbour in the features is a neighbour in the embedding too: nothing was torn apart.

    `trustworthiness` with the two spaces exchanged. Venna & Kaski, 2001.

    Raises:
        InputError: NaN, rows that differ in number, or neighbours not under half the examples.

    >>> x = np.arange(20.0)[:, None]
    >>> continuity(x, np.abs(x - 9.5)) > trustworthiness(x, np.abs(x - 9.5))  # folded in two: false neighbours
    True
    """
    return Neighbourhoods(embedding, features, neighbours).trust(np.arange(len(features)))


class Neighbourhoods:
    """Who is near whom in two spaces; `trustworthiness` of all examples or of some of them.

    Args:
        truth: (n, p) the space whose neighbours are the right ones.
        shown: (n, d) the space in which neighbours are looked for.
        neighbours: k.

    Raises:
        InputError: as `trustworthiness`.
    """

    def __init__(
        self, truth: Float[np.ndarray, "n p"], shown: Float[np.ndarray, "examples d"], neighbours: int
    ) -> None:
        n = len(matrix(truth, "features"))
        if len(matrix(shown)) != n:
            raise InputError(f"{len(shown)} embedded examples and features of {n}", expected="as many of each")
        self.neighbours = neighbours_within(neighbours, n, share=0.5)
        self.rank = _ranks(truth)
        self.nearest = np.argsort(_distances(shown), axis=1, kind="stable")[:, : n - 1]

    def trust(self, rows: Int64[np.ndarray, "m"]) -> float:
        """Trustworthiness among the examples `rows` alone: ranks are found again by leaving out who is not there."""
        k, m = self.neighbours, len(rows)
        there = np.zeros(len(self.rank), dtype=bool)
        there[rows] = True
        alive = there[self.nearest[rows]]
        near = self.nearest[rows][alive & (alive.cumsum(1) <= k)].reshape(m, k)
        rank = np.take_along_axis(self.rank[rows], near, 1)
        gone = self.rank[np.ix_(rows, np.flatnonzero(~there))]
        rank = rank - np.stack([(gone < each[:, None]).sum(1) for each in rank.T], 1)
        return float(1 - 2 / (m * k * (2 * m - 3 * k - 1)) * np.maximum(rank - k, 0).sum())


def random_encoder(
    features: Float[np.ndarray, "n p"], dimensions: int, *, seed: int = 0
) -> Float64[np.ndarray, "n dimensions"]:
    """max(0, X W): standardised features through a random layer, W_ij ~ N(0, 1/p); the control for any encoder.

    >>> random_encoder(np.eye(3), 5).shape
    (3, 5)
    """
    points = matrix(features, "features")
    weights = np.random.default_rng(seed).normal(size=(points.shape[1], dimensions)) / np.sqrt(points.shape[1])
    scaled: Float64[np.ndarray, "n p"] = StandardScaler().fit_transform(points)
    return np.asarray(np.maximum(scaled @ weights, 0.0))


def _logistic() -> LogisticRegression:
    return LogisticRegression(max_iter=5000)


def _ridge() -> Ridge:
    return Ridge()


def _probe(
    make: Callable[[], Any],
    embedding: Float[np.ndarray, "n d"],
    labels: Shaped[np.ndarray, "examples *outputs"],
    folds: int | Folds,
    seed: int,
    neighbours: int = 1,
) -> Probe:
    """Fit on the train rows of each fold; the errors on all rows, pooled."""
    points = matrix(embedding)
    answers: Answers = (class_indices if is_class(labels) else real_answers)(labels, len(points))
    if isinstance(folds, int):
        folds = cross_folds(answers if answers.ndim == 1 else None, len(points), folds=folds, seed=seed)
    held_out, seen = np.zeros((3, len(points))), np.zeros((3, len(points)))
    for train, test in folds:
        neighbours_within(neighbours, len(train) + 1)
        if answers.ndim == 1:
            class_indices(answers[train], len(train))  # two classes at least
        model = make().fit(points[train], answers[train])
        for rows, sums in ((test, held_out), (train, seen)):
            sums[:, rows] += _errors(answers[rows], model.predict(points[rows]), answers[train])
    return Probe(ratio_terms(*held_out), ratio_terms(*seen))


def _errors(truth: np.ndarray, found: np.ndarray, learnt: np.ndarray) -> Float64[np.ndarray, "3 m"]:
    """For each example its error, that of the simplest answer (always wrong; the mean of what was learnt), and 1."""
    turn = np.ones(len(truth))
    if truth.ndim == 1:
        return np.stack([(truth != found).astype(np.float64), turn, turn])
    found = found.reshape(truth.shape)
    return np.stack([((truth - found) ** 2).sum(1), ((truth - learnt.mean(0)) ** 2).sum(1), turn])


def _distances(points: Float[np.ndarray, "n d"]) -> Float64[np.ndarray, "n n"]:
    """Squared, and infinite from an example to itself."""
    found: Float64[np.ndarray, "n n"] = cdist(points, points, "sqeuclidean")
    np.fill_diagonal(found, np.inf)
    return found


def _ranks(points: Float[np.ndarray, "n d"]) -> Int64[np.ndarray, "n n"]:
    """The rank of each example among the neighbours of each, 1 being the nearest."""
    order = np.argsort(_distances(points), axis=1, kind="stable")
    rank = np.empty_like(order)
    np.put_along_axis(rank, order, np.arange(1, len(order) + 1)[None, :].repeat(len(order), 0), 1)
    return rank.astype(np.int64)
