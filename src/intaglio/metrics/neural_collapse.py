"""Neural collapse: how near classes are to single points at equal angles, the end state of training on labels."""

import numpy as np
from jaxtyping import Bool, Float, Float64, Int64, Shaped

from intaglio.errors import InputError
from intaglio.metrics.checked import class_indices, matrix

__all__ = [
    "mean_angles",
    "mean_disagreement",
    "mean_disagreements",
    "mean_norms",
    "self_duality",
    "within_between",
]


def within_between(embedding: Float[np.ndarray, "n d"], labels: Shaped[np.ndarray, "examples"]) -> float:
    """NC1 = tr(Σ_W Σ_B⁺)/C: spread within classes over spread between them; 0 where classes are points.

    Σ_W is the mean of (x − μ_c)(x − μ_c)ᵀ over examples, Σ_B of (μ_c − μ)(μ_c − μ)ᵀ over the C classes, μ the mean
    of the class means, ⁺ the pseudo-inverse. Papyan, Han & Donoho, PNAS 2020.

    Raises:
        InputError: NaN, one class, labels of another length, or class means that are all equal.

    >>> round(within_between(np.array([[1.0], [3.0], [-1.0], [-3.0]]), np.array([0, 0, 1, 1])), 6)  # 1 / 4 / 2
    0.125
    """
    points, classes, means = _means(embedding, labels)
    within, centred = points - means[classes], _centred(means)
    inverse = np.linalg.pinv(centred.T @ centred / len(means), hermitian=True, rcond=1e-12)
    return float(((within @ inverse) * within).sum() / len(points) / len(means))


def mean_norms(embedding: Float[np.ndarray, "n d"], labels: Shaped[np.ndarray, "examples"]) -> float:
    """NC2, lengths: standard deviation over mean of ‖μ_c − μ‖; 0 where all classes lie equally far out.

    Raises:
        InputError: as `within_between`.

    >>> mean_norms(np.eye(3)[[0, 1, 2, 0]], np.array([0, 1, 2, 0])) < 1e-12
    True
    """
    lengths = np.linalg.norm(_centred(_means(embedding, labels)[2]), axis=1)
    return float(lengths.std() / lengths.mean())


def mean_angles(embedding: Float[np.ndarray, "n d"], labels: Shaped[np.ndarray, "examples"]) -> float:
    """NC2, angles: mean over pairs of |cos(μ_c − μ, μ_c' − μ) + 1/(C − 1)|; 0 where angles are equal and widest.

    Raises:
        InputError: as `within_between`.

    >>> mean_angles(np.eye(3)[[0, 1, 2, 0]], np.array([0, 1, 2, 0])) < 1e-12
    True
    """
    centred = _centred(_means(embedding, labels)[2])
    length = np.linalg.norm(centred, axis=1, keepdims=True)
    units = np.divide(centred, length, out=np.zeros_like(centred), where=length > 0)
    cosines = (units @ units.T)[np.triu_indices(len(units), 1)]
    return float(np.abs(cosines + 1 / (len(units) - 1)).mean())


def self_duality(
    embedding: Float[np.ndarray, "n d"],
    labels: Shaped[np.ndarray, "examples"],
    weights: Float[np.ndarray, "rows columns"],
) -> float:
    """NC3 = ‖W/‖W‖ − M/‖M‖‖²: a classifier's weights against the centred class means; 0 if equal, 2 if unrelated.

    Raises:
        InputError: as `within_between`, or weights of another shape.

    >>> self_duality(np.eye(3), np.arange(3), 5 * (np.eye(3) - 1 / 3)) < 1e-12
    True
    """
    means = _centred(_means(embedding, labels)[2])
    if weights.shape != means.shape:
        raise InputError(f"weights of shape {weights.shape}", expected=f"(classes, dimensions), here {means.shape}")
    return float(((weights / np.linalg.norm(weights) - means / np.linalg.norm(means)) ** 2).sum())


def mean_disagreement(
    embedding: Float[np.ndarray, "n d"],
    labels: Shaped[np.ndarray, "examples"],
    weights: Float[np.ndarray, "rows columns"],
    bias: Float[np.ndarray, "biases"],
) -> float:
    """NC4: share of examples that a linear classifier names otherwise than the nearest class mean does.

    Raises:
        InputError: as `self_duality`.

    >>> mean_disagreement(np.eye(2), np.arange(2), np.eye(2), np.zeros(2))
    0.0
    """
    return float(mean_disagreements(embedding, labels, weights, bias).mean())


def mean_disagreements(
    embedding: Float[np.ndarray, "n d"],
    labels: Shaped[np.ndarray, "examples"],
    weights: Float[np.ndarray, "rows columns"],
    bias: Float[np.ndarray, "biases"],
) -> Bool[np.ndarray, "n"]:
    """Whether the classifier and the nearest class mean name each example differently."""
    points, _, means = _means(embedding, labels)
    if weights.shape != means.shape or bias.shape != means.shape[:1]:
        came = f"weights of shape {weights.shape} and bias of shape {bias.shape}"
        raise InputError(came, expected=f"(classes, dimensions) and (classes,), here {means.shape}")
    nearest = ((points[:, None] - means[None]) ** 2).sum(2).argmin(1)
    return (points @ weights.T + bias).argmax(1) != nearest  # type: ignore[no-any-return]


def _means(
    embedding: Float[np.ndarray, "n d"], labels: Shaped[np.ndarray, "examples"]
) -> tuple[Float64[np.ndarray, "n d"], Int64[np.ndarray, "n"], Float64[np.ndarray, "classes d"]]:
    points = matrix(embedding)
    classes = class_indices(labels, len(points))
    means = np.stack([points[classes == each].mean(0) for each in range(int(classes.max()) + 1)])
    if np.ptp(means, axis=0).max() <= 1e-12 * np.abs(points).max():
        raise InputError("class means that are all equal", expected="classes that lie apart")
    return points, classes, means


def _centred(means: Float64[np.ndarray, "classes d"]) -> Float64[np.ndarray, "classes d"]:
    return np.asarray(means - means.mean(0), dtype=np.float64)
