"""Generalisation: how an embedding lies in its space, and how like another embedding of the same examples it is."""

import numpy as np
from jaxtyping import Float, Float64, Int64, Shaped
from scipy.spatial.distance import pdist, squareform
from scipy.special import hyp0f1
from sklearn.metrics import silhouette_samples
from sklearn.neighbors import NearestNeighbors

from intaglio.errors import InputError
from intaglio.metrics.checked import class_indices, matrix

__all__ = [
    "alignment",
    "cka",
    "distances_between",
    "silhouette",
    "silhouette_among",
    "sphere_uniformity",
    "two_nn",
    "two_nn_ratios",
    "two_nn_slope",
    "uniformity",
]

TEMPERATURE = 2.0  # t of uniformity, as in the paper
DISCARD = 0.1  # the largest ratios of distances, where the density changes too much; as in the paper


def alignment(embedding: Float[np.ndarray, "n d"], labels: Shaped[np.ndarray, "examples"]) -> float:
    """Mean ‖x − y‖² over all pairs of one class, on the unit sphere: 0 if classes are points, 2 if unrelated.

    Wang & Isola, ICML 2020, with examples of one class as positive pairs. A row of zeros stays at the centre.

    Raises:
        InputError: NaN, one class, labels of another length, or no class with two examples.

    >>> alignment(np.array([[1.0, 0.0], [2.0, 0.0], [0.0, 1.0], [0.0, -1.0]]), np.array([0, 0, 1, 1]))
    2.0
    """
    points = _on_sphere(matrix(embedding))
    classes = class_indices(labels, len(points))
    total, pairs = 0.0, 0
    for each in range(int(classes.max()) + 1):
        mine = points[classes == each]
        # Σ_{i<j} ‖x_i − x_j‖² = m Σ ‖x_i‖² − ‖Σ x_i‖²
        total += float(len(mine) * (mine**2).sum() - (mine.sum(0) ** 2).sum())
        pairs += len(mine) * (len(mine) - 1) // 2
    if not pairs:
        raise InputError("no class with two examples", expected="pairs of one class")
    return max(0.0, total / pairs)


def uniformity(embedding: Float[np.ndarray, "n d"]) -> float:
    """log mean exp(−2‖x − y‖²) over all pairs, on the unit sphere; the lower, the more evenly it is filled.

    0 if all examples point one way; `sphere_uniformity` at best. Wang & Isola, ICML 2020, t = 2. A row of zeros
    stays at the centre.

    Raises:
        InputError: NaN, fewer than two examples, or rows that are all equal.

    >>> round(uniformity(np.array([[1.0, 0.0], [-3.0, 0.0]])), 6)  # opposite: ‖x − y‖² = 4
    -8.0
    """
    squared = pdist(_on_sphere(matrix(embedding)), "sqeuclidean")
    return float(np.log(np.exp(-TEMPERATURE * squared).mean()))


def sphere_uniformity(dimensions: int) -> float:
    """`uniformity` of points spread evenly on the sphere in d dimensions: −2t + log ₀F₁(; d/2; t²), t = 2.

    With ‖x − y‖² = 2 − 2u, the mean of exp(2tu) over the sphere is ₀F₁(; d/2; t²), a Bessel function.

    >>> round(sphere_uniformity(1), 6) == round(float(np.log((1 + np.exp(-8)) / 2)), 6)  # two points, ±1
    True
    """
    return float(np.log(hyp0f1(dimensions / 2, TEMPERATURE**2)) - 2 * TEMPERATURE)


def cka(embedding: Float[np.ndarray, "n d"], other: Float[np.ndarray, "examples p"]) -> float:
    """Debiased linear CKA of two embeddings of the same examples: 1 if alike up to rotation and scale, 0 if unrelated.

    HSIC₁(K, L) / √(HSIC₁(K, K) HSIC₁(L, L)) with K = XXᵀ and L = YYᵀ, diagonals set to 0, and the unbiased
    HSIC₁ = [tr KL + 1ᵀK1 1ᵀL1 / ((n−1)(n−2)) − 2/(n−2) 1ᵀKL1] / (n(n−3)). Kornblith et al., ICML 2019; Song et al.,
    JMLR 2012. Around 0 it may be negative.

    Raises:
        InputError: NaN, fewer than four examples, or another number of rows.

    >>> x = np.random.default_rng(0).normal(size=(50, 3))
    >>> round(cka(x, -2 * x[:, ::-1]), 6)
    1.0
    """
    first, second = _gram(matrix(embedding, least=4)), _gram(matrix(other, "other", least=4))
    if len(first) != len(second):
        raise InputError(f"{len(first)} and {len(second)} embedded examples", expected="the same examples")
    own = _hsic(first, first) * _hsic(second, second)
    return float(_hsic(first, second) / np.sqrt(own)) if own > 0 else float("nan")


def silhouette(embedding: Float[np.ndarray, "n d"], labels: Shaped[np.ndarray, "examples"]) -> float:
    """Mean of (b − a)/max(a, b): a the mean distance to one's own class, b to the nearest other. From −1 to 1.

    Rousseeuw, 1987; scikit-learn's.

    Raises:
        InputError: NaN, one class, as many classes as examples, labels of another length.

    >>> round(silhouette(np.array([[0.0], [0.1], [9.0], [9.1]]), np.array([0, 0, 1, 1])), 3)
    0.989
    """
    points = matrix(embedding)
    return silhouette_among(distances_between(points), class_indices(labels, len(points)), np.arange(len(points)))


def distances_between(points: Float64[np.ndarray, "n d"]) -> Float64[np.ndarray, "n n"]:
    """Euclidean, of every two examples."""
    return np.asarray(squareform(pdist(points)), dtype=np.float64)


def silhouette_among(
    distances: Float64[np.ndarray, "n n"], classes: Int64[np.ndarray, "n"], rows: Int64[np.ndarray, "m"]
) -> float:
    """`silhouette` of the examples `rows` alone, from the distances of all."""
    own = classes[rows]
    if not 1 < (count := len(np.unique(own))) < len(rows):
        came = "as many classes as examples" if count > 1 else "one class"
        raise InputError(came, expected="two classes or more, of several examples")
    return float(silhouette_samples(distances[np.ix_(rows, rows)], own, metric="precomputed").mean())


def two_nn(embedding: Float[np.ndarray, "n d"]) -> float:
    """Intrinsic dimension from the two nearest neighbours: the slope of −log(1 − F(μ)) over log μ, μ = r₂/r₁.

    A line through the origin, fitted to the lower 90 % of the ratios; F is the empirical share. Examples that are
    equal to another are counted once. Facco et al., Scientific Reports 2017.

    Raises:
        InputError: NaN, or fewer than ten different examples.

    >>> points = np.random.default_rng(0).uniform(size=(2000, 2))
    >>> round(two_nn(points @ np.array([[1.0, 0, 1], [0, 1, 1]])), 1)  # a plane in three dimensions
    2.0
    """
    return two_nn_slope(two_nn_ratios(embedding))


def two_nn_ratios(embedding: Float[np.ndarray, "n d"]) -> Float64[np.ndarray, "m"]:
    """log r₂/r₁ of every example, those that are equal to another counted once; for large n independent, of density
    d·e^(−dx) in d dimensions.
    """
    points = np.unique(matrix(embedding), axis=0)
    if len(points) < 10:
        raise InputError(f"{len(points)} different example(s)", expected="ten or more, with two neighbours each")
    distances = NearestNeighbors(n_neighbors=3).fit(points).kneighbors()[0]
    near = distances[:, 0] > 0  # rounding inside the search may still find 0
    return np.asarray(np.log(distances[near, 1] / distances[near, 0]), dtype=np.float64)


def two_nn_slope(ratios: Float64[np.ndarray, "m"]) -> float:
    """The dimension that fits the lower 90 % of the ratios."""
    logs = np.sort(ratios)
    kept = int(len(logs) * (1 - DISCARD))
    x, y = logs[:kept], -np.log1p(-np.arange(1, kept + 1) / len(logs))
    return float(x @ y / (x @ x))


def _on_sphere(points: Float64[np.ndarray, "n d"]) -> Float64[np.ndarray, "n d"]:
    length = np.linalg.norm(points, axis=1, keepdims=True)
    return np.asarray(np.divide(points, length, out=np.zeros_like(points), where=length > 0))


def _gram(points: Float64[np.ndarray, "n d"]) -> Float64[np.ndarray, "n n"]:
    """XXᵀ of the centred rows without its diagonal; centring changes nothing but the rounding."""
    centred = points - points.mean(0)
    gram: Float64[np.ndarray, "n n"] = centred @ centred.T
    np.fill_diagonal(gram, 0.0)
    return gram


def _hsic(first: Float64[np.ndarray, "n n"], second: Float64[np.ndarray, "n n"]) -> float:
    n = len(first)
    one, two = first.sum(0), second.sum(0)
    total = (first * second).sum() + one.sum() * two.sum() / ((n - 1) * (n - 2)) - 2 / (n - 2) * (one @ two)
    return float(total / (n * (n - 3)))
