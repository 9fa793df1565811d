import numpy as np
import pytest
from sklearn.decomposition import PCA

from intaglio.errors import InputError
from intaglio.metrics.redundancy import (
    gaussian_mean_correlation,
    gaussian_participation_ratio,
    mean_correlation,
    participation_ratio,
    rankme,
    spectrum,
)

POINTS = np.random.default_rng(0).normal(size=(60, 5)) @ np.random.default_rng(1).normal(size=(5, 5)) + 3


def test_spectrum_equals_pcas() -> None:
    assert spectrum(POINTS) == pytest.approx(PCA().fit(POINTS).explained_variance_)
    assert spectrum(POINTS[:3]).shape == (5,)
    assert spectrum(POINTS[:3])[2:] == pytest.approx(0, abs=1e-12)


def test_rankme_equals_an_explicit_loop() -> None:
    sigma = np.sqrt(np.linalg.eigvalsh(POINTS.T @ POINTS))
    entropy = 0.0
    for each in sigma:
        entropy -= each / sigma.sum() * np.log(each / sigma.sum())
    assert rankme(POINTS) == pytest.approx(np.exp(entropy))


@pytest.mark.parametrize("rank", [1, 2, 5])
def test_equal_singular_values_give_the_rank(rank: int) -> None:
    orthogonal = np.linalg.qr(np.random.default_rng(rank).normal(size=(20, rank)))[0]
    assert rankme(orthogonal @ np.linalg.qr(np.random.default_rng(9).normal(size=(8, rank)))[0].T) == pytest.approx(
        rank
    )


def test_participation_ratio_equals_its_definition_and_ignores_rotation_and_scale() -> None:
    covariance = np.cov(POINTS.T)
    exact = np.trace(covariance) ** 2 / np.trace(covariance @ covariance)
    rotation = np.linalg.qr(np.random.default_rng(3).normal(size=(5, 5)))[0]
    assert participation_ratio(POINTS) == pytest.approx(exact)
    assert participation_ratio(-7 * POINTS @ rotation + 1) == pytest.approx(exact)


@pytest.mark.parametrize(("n", "d"), [(200, 20), (100, 100), (50, 200)])
def test_iid_gaussian_participation_ratio_equals_closed_form(n: int, d: int) -> None:
    found = [participation_ratio(np.random.default_rng(seed).normal(size=(n, d))) for seed in range(5)]
    assert np.mean(found) == pytest.approx(gaussian_participation_ratio(n, d), rel=0.02)


def test_mean_correlation_equals_an_explicit_loop() -> None:
    found = [abs(np.corrcoef(POINTS[:, i], POINTS[:, j])[0, 1]) for i in range(5) for j in range(i)]
    assert mean_correlation(POINTS) == pytest.approx(np.mean(found))
    assert mean_correlation(np.hstack([POINTS, np.ones((60, 2))])) == pytest.approx(np.mean(found))


@pytest.mark.parametrize("n", [5, 40])
def test_iid_gaussian_mean_correlation_equals_closed_form(n: int) -> None:
    found = mean_correlation(np.random.default_rng(n).normal(size=(n, 300)))
    assert found == pytest.approx(gaussian_mean_correlation(n), rel=0.01)
    assert gaussian_mean_correlation(10**6) == pytest.approx(np.sqrt(2 / np.pi / 10**6), rel=1e-5)


def test_wrong_embeddings_are_refused() -> None:
    for measure in (spectrum, rankme, participation_ratio, mean_correlation):
        with pytest.raises(InputError, match="the same for every example"):
            measure(np.ones((5, 2)))
        with pytest.raises(InputError, match="NaN or infinity"):
            measure(np.full((5, 2), np.nan))
    with pytest.raises(InputError, match="an embedding with 1 of 2 dimensions that vary; expected two or more"):
        mean_correlation(np.stack([np.arange(4.0), np.ones(4)], 1))
