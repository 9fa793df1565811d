"""Redundancy: how many of an embedding's dimensions say something that the others do not."""

import numpy as np
from jaxtyping import Float
from scipy.special import gammaln

from intaglio.errors import InputError
from intaglio.metrics.checked import matrix

__all__ = [
    "gaussian_mean_correlation",
    "gaussian_participation_ratio",
    "mean_correlation",
    "participation_ratio",
    "rankme",
    "spectrum",
]


def spectrum(embedding: Float[np.ndarray, "n d"]) -> Float[np.ndarray, "d"]:
    """Eigenvalues λ₁ ≥ … ≥ λ_d of the covariance (divisor n − 1).

    Raises:
        InputError: NaN, fewer than two examples, or rows that are all equal.

    >>> spectrum(np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 0.0]])).round(6).tolist()
    [1.0, 0.0]
    """
    points = matrix(embedding)
    centred = points - points.mean(0)
    scale = np.linalg.svd(centred, compute_uv=False) ** 2 / (len(points) - 1)
    return np.pad(scale, (0, points.shape[1] - len(scale)))


def rankme(embedding: Float[np.ndarray, "n d"]) -> float:
    """exp(−Σ p_k log p_k) with p_k = σ_k / Σ σ, σ the singular values of the embedding as it is, not centred.

    Between 1 and min(n, d): the rank, if all singular values were equal. Garrido et al., ICML 2023.

    Raises:
        InputError: NaN, fewer than two examples, or rows that are all equal.

    >>> round(rankme(np.eye(4)[[0, 1, 2, 0, 1, 2]]), 6)
    3.0
    """
    return _perplexity(np.linalg.svd(matrix(embedding), compute_uv=False))


def participation_ratio(embedding: Float[np.ndarray, "n d"]) -> float:
    """(Σ λ)² / Σ λ² over the eigenvalues λ of the covariance: the dimensions that carry the variance.

    Between 1 and d, but below d on a finite sample: see `gaussian_participation_ratio`. Gao et al., 2017.

    Raises:
        InputError: NaN, fewer than two examples, or rows that are all equal.

    >>> round(participation_ratio(np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]])), 6)
    2.0
    """
    values = spectrum(embedding)
    return float(values.sum() ** 2 / (values**2).sum())


def gaussian_participation_ratio(examples: int, dimensions: int) -> float:
    """d / (1 + d/n): the participation ratio of n examples of d independent equal Gaussians, for large n and d.

    >>> gaussian_participation_ratio(100, 100)
    50.0
    """
    return dimensions / (1 + dimensions / examples)


def mean_correlation(embedding: Float[np.ndarray, "n d"]) -> float:
    """Mean |Pearson correlation| over all pairs of different dimensions; those that never vary are left out.

    Raises:
        InputError: NaN, fewer than two examples, or fewer than two dimensions that vary.

    >>> round(mean_correlation(np.array([[0.0, 0.0], [1.0, -2.0], [2.0, -4.0]])), 6)
    1.0
    """
    points = matrix(embedding)
    live = points[:, np.ptp(points, axis=0) > 0]
    if live.shape[1] < 2:
        raise InputError(
            f"an embedding with {live.shape[1]} of {points.shape[1]} dimensions that vary",
            expected="two or more, to correlate",
        )
    return float(np.abs(np.corrcoef(live.T)[np.triu_indices(live.shape[1], 1)]).mean())


def gaussian_mean_correlation(examples: int) -> float:
    """Γ((n − 1)/2) / (√π Γ(n/2)): the mean |correlation| of n pairs of independent Gaussians, about √(2/πn).

    From the density (1 − r²)^((n − 4)/2) of r under independence (Fisher, Biometrika 1915).

    >>> round(gaussian_mean_correlation(3), 6)  # two points left after centring: |r| = |cos| of a random angle
    0.63662
    """
    return float(np.exp(gammaln((examples - 1) / 2) - gammaln(examples / 2)) / np.sqrt(np.pi))


def _perplexity(weights: Float[np.ndarray, "k"]) -> float:
    shares = weights[weights > 0] / weights.sum()
    return float(np.exp(-(shares * np.log(shares)).sum()))
