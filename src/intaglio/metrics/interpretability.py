"""Interpretability: what a single dimension stands for."""

import numpy as np
from jaxtyping import Float, Float64, Int64, Shaped
from sklearn.linear_model import Lasso, LogisticRegression, Ridge
from sklearn.preprocessing import StandardScaler

from intaglio.errors import InputError
from intaglio.metrics.checked import class_indices, is_class, matrix, real_answers
from intaglio.metrics.estimate import ratio_terms
from intaglio.metrics.folds import Folds, cross_folds

__all__ = [
    "class_share",
    "completeness",
    "disentanglement",
    "factor_importance",
    "feature_correlation",
    "informativeness",
    "informativeness_terms",
    "probe_head",
    "probe_weights",
    "top_examples",
]

ALPHA = 0.01  # of the lasso on standardised dimensions and factors: a weight under 1 % of the spread becomes 0

Head = tuple[Float64[np.ndarray, "answer d"], Float64[np.ndarray, "answer"]]


def probe_weights(
    embedding: Float[np.ndarray, "n d"], labels: Shaped[np.ndarray, "examples *outputs"]
) -> Float64[np.ndarray, "answer d"]:
    """The weights of the linear probe on standardised dimensions, so that they compare across dimensions.

    Logistic regression for classes, one row a class; ridge for real answers, one row an answer.

    Raises:
        InputError: NaN, one class, labels of another length.

    >>> labels = np.arange(40) % 2
    >>> probe_weights(np.stack([labels, np.arange(40) // 2], 1) * 1.0, labels).round(1) + 0.0
    array([[-1.3,  0. ],
           [ 1.3,  0. ]])
    """
    return probe_head(StandardScaler().fit_transform(matrix(embedding)), labels)[0]


def probe_head(embedding: Float[np.ndarray, "n d"], labels: Shaped[np.ndarray, "examples *outputs"]) -> Head:
    """Weights (answer, d) and intercepts of the linear probe fitted to all examples, in the embedding's own units.

    With two classes the one boundary becomes two rows of opposite sign, so that the larger answer is the class.
    """
    points = matrix(embedding)
    scaler = StandardScaler().fit(points)
    scaled = scaler.transform(points)
    if is_class(labels):
        model = LogisticRegression(max_iter=5000).fit(scaled, class_indices(labels, len(points)))
        weights, bias = model.coef_, model.intercept_
        if len(weights) == 1:
            weights, bias = np.concatenate([-weights, weights]) / 2, np.concatenate([-bias, bias]) / 2
    else:
        model = Ridge().fit(scaled, real_answers(labels, len(points)))
        weights, bias = np.atleast_2d(model.coef_), np.atleast_1d(model.intercept_)
    weights = weights / scaler.scale_
    return weights, bias - weights @ scaler.mean_


def top_examples(embedding: Float[np.ndarray, "n d"], *, count: int = 5) -> Int64[np.ndarray, "d count"]:
    """The examples with the highest value in each dimension, highest first.

    Raises:
        InputError: NaN, or more asked for than there are examples.

    >>> top_examples(np.array([[0.0, 5.0], [1.0, 3.0], [2.0, 4.0]]), count=2).tolist()
    [[2, 1], [0, 2]]
    """
    points = matrix(embedding)
    if not 1 <= count <= len(points):
        raise InputError(f"count={count} of {len(points)} examples", expected=f"1 to {len(points)}")
    return np.argsort(-points, axis=0, kind="stable")[:count].T.astype(np.int64)


def feature_correlation(
    embedding: Float[np.ndarray, "n d"], features: Float[np.ndarray, "examples p"]
) -> Float64[np.ndarray, "d p"]:
    """Pearson correlation of each dimension with each feature; NaN where one of them never varies.

    Raises:
        InputError: NaN, or another number of rows.

    >>> x = np.array([[0.0], [1.0], [2.0]])
    >>> feature_correlation(np.hstack([x, -x]), x).round(6).tolist()
    [[1.0], [-1.0]]
    """
    points, given = matrix(embedding), matrix(features, "features")
    if len(points) != len(given):
        raise InputError(f"{len(points)} embedded examples and features of {len(given)}", expected="as many of each")
    return np.asarray(_standardised(points).T @ _standardised(given) / len(points), dtype=np.float64)


def class_share(
    embedding: Float[np.ndarray, "n d"], labels: Shaped[np.ndarray, "examples"]
) -> Float64[np.ndarray, "d"]:
    """η², the share of each dimension's variance that lies between classes; NaN where it never varies.

    Shuffled labels give (C − 1)/(n − 1) on average.

    Raises:
        InputError: NaN, one class, labels of another length.

    >>> class_share(np.array([[0.0, 1.0], [0.0, -1.0], [1.0, 1.0], [1.0, -1.0]]), np.array([0, 0, 1, 1])).tolist()
    [1.0, 0.0]
    """
    points = matrix(embedding)
    classes = class_indices(labels, len(points))
    means = np.stack([points[classes == each].mean(0) for each in range(classes.max() + 1)])
    between, total = ((means[classes] - points.mean(0)) ** 2).sum(0), ((points - points.mean(0)) ** 2).sum(0)
    share = np.divide(between, total, out=np.full(len(total), np.nan), where=np.ptp(points, axis=0) > 0)
    return np.asarray(share, dtype=np.float64)


def factor_importance(
    embedding: Float[np.ndarray, "n d"], factors: Float[np.ndarray, "examples k"]
) -> Float64[np.ndarray, "d k"]:
    """|weight| of each dimension in a lasso (α = 0.01) that predicts each factor, all standardised.

    The matrix R of DCI (Eastwood & Williams, ICLR 2018, with their lasso): what a linear read-out uses. A
    factor coded in a curved way counts as badly coded.

    Raises:
        InputError: NaN, fewer than two dimensions or factors, a factor that never varies.

    >>> z = np.random.default_rng(0).normal(size=(300, 2))
    >>> factor_importance(z, z).round(1).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    """
    points, known = _with_factors(embedding, factors)
    scaled, answers = np.nan_to_num(_standardised(points)), _standardised(known)
    return np.stack([np.abs(Lasso(ALPHA, random_state=0).fit(scaled, each).coef_) for each in answers.T], 1)


def disentanglement(importance: Float[np.ndarray, "d k"]) -> float:
    """1 where each dimension serves one factor, 0 where each serves all alike.

    Σ_i ρ_i (1 − H_k(R_i / Σ R_i)), H_k the entropy to base k, ρ_i dimension i's share of all importance.
    Eastwood & Williams, 2018.

    Raises:
        InputError: fewer than two factors, or no importance at all.

    >>> disentanglement(np.eye(3)), round(disentanglement(np.ones((3, 2))), 6)
    (1.0, 0.0)
    """
    return _concentration(importance)


def completeness(importance: Float[np.ndarray, "d k"]) -> float:
    """1 where each factor is held by one dimension, 0 where each is spread over all alike.

    `disentanglement` with dimensions and factors exchanged.

    Raises:
        InputError: fewer than two dimensions, or no importance at all.

    >>> round(completeness(np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 2.0], [0.0, 0.0]])), 6)
    0.75
    """
    return _concentration(importance.T)


def informativeness(
    embedding: Float[np.ndarray, "n d"],
    factors: Float[np.ndarray, "examples k"],
    *,
    folds: int | Folds = 5,
    seed: int = 0,
) -> float:
    """Mean over factors of the held-out R² of the lasso of `factor_importance`.

    Raises:
        InputError: as `factor_importance`.

    >>> z = np.random.default_rng(0).normal(size=(300, 2))
    >>> informativeness(z, z) > 0.999
    True
    """
    return float(np.nanmean(informativeness_terms(embedding, factors, folds=folds, seed=seed)))


def informativeness_terms(
    embedding: Float[np.ndarray, "n d"],
    factors: Float[np.ndarray, "examples k"],
    *,
    folds: int | Folds = 5,
    seed: int = 0,
) -> Float64[np.ndarray, "n"]:
    """Each example's own term of `informativeness`, NaN where it was not tested."""
    points, known = _with_factors(embedding, factors)
    if isinstance(folds, int):
        folds = cross_folds(None, len(points), folds=folds, seed=seed)
    error, base, turns = np.zeros((3, *known.shape))
    for train, test in folds:
        inputs, answers = StandardScaler().fit(points[train]), StandardScaler().fit(known[train])
        model = Lasso(ALPHA, random_state=0).fit(inputs.transform(points[train]), answers.transform(known[train]))
        truth = answers.transform(known[test])
        error[test] = (truth - model.predict(inputs.transform(points[test]))) ** 2
        base[test], turns[test] = truth**2, 1
    terms = [ratio_terms(*each) for each in zip(error.T, base.T, turns.T, strict=True)]
    return np.asarray(np.mean(terms, axis=0), dtype=np.float64)


def _concentration(importance: Float[np.ndarray, "rows columns"]) -> float:
    """1 − entropy of each row to the base of its length, weighted by the row's share of the whole."""
    if importance.shape[1] < 2 or not importance.sum() > 0:
        came = f"importance of shape {importance.shape} with sum {importance.sum():g}"
        raise InputError(came, expected="two or more dimensions and factors, one of them important")
    sums = importance.sum(1)
    shares = importance[sums > 0] / sums[sums > 0, None]
    logs = np.log(shares, out=np.zeros_like(shares), where=shares > 0)
    entropy = -(shares * logs).sum(1) / np.log(importance.shape[1])
    return float((sums[sums > 0] / sums.sum() * (1 - entropy)).sum())


def _with_factors(
    embedding: Float[np.ndarray, "n d"], factors: Float[np.ndarray, "examples k"]
) -> tuple[Float64[np.ndarray, "n d"], Float64[np.ndarray, "n k"]]:
    points, known = matrix(embedding), matrix(factors, "factors")
    if len(points) != len(known):
        raise InputError(f"{len(points)} embedded examples and factors of {len(known)}", expected="as many of each")
    if min(points.shape[1], known.shape[1]) < 2:
        came = f"{points.shape[1]} dimension(s) and {known.shape[1]} factor(s)"
        raise InputError(came, expected="two or more of each")
    still = np.flatnonzero(np.ptp(known, axis=0) == 0)
    if still.size:
        raise InputError(f"factor {still[0]} never varies", expected="factors that vary")
    return points, known


def _standardised(points: Float64[np.ndarray, "n d"]) -> Float64[np.ndarray, "n d"]:
    """Mean 0 and variance 1; a column that never varies becomes NaN."""
    centred = points - points.mean(0)
    scale = np.where(np.ptp(points, axis=0) > 0, points.std(0), np.nan)
    return np.asarray(centred / scale, dtype=np.float64)
