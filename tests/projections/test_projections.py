"""Projections keep neighbours, repeat with a seed, and stay comparable from moment to moment."""

import numpy as np
import pytest

import intaglio as ig
from intaglio.errors import InputError
from intaglio.projections import aligned, autoencoder, pca

LIBRARIES = {"tsne": "openTSNE", "umap": "umap", "pacmap": "pacmap"}


def three_groups() -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(0)
    groups = np.repeat(np.arange(3), 20)
    return 8 * np.eye(3, 6)[groups] + generator.normal(size=(60, 6)), groups


def purity(places: np.ndarray, groups: np.ndarray) -> float:
    """Share of examples whose nearest other is of their group."""
    distances = np.linalg.norm(places[:, None] - places, axis=2)
    np.fill_diagonal(distances, np.inf)
    return float((groups[distances.argmin(1)] == groups).mean())


@pytest.mark.parametrize(
    "method", ["pca", "autoencoder", *(pytest.param(name, marks=pytest.mark.long) for name in LIBRARIES)]
)
@pytest.mark.long
def test_groups_stay_groups_and_a_seed_repeats(method: str) -> None:
    if method in LIBRARIES:
        pytest.importorskip(LIBRARIES[method])
    project = getattr(ig.projections, method)
    vectors, groups = three_groups()
    places = project(vectors, seed=1)
    assert places.shape == (60, 2)
    assert purity(places, groups) > 0.95
    np.testing.assert_array_equal(project(vectors, seed=1), places)


def test_principal_components_have_the_largest_variances() -> None:
    vectors, _ = three_groups()
    wanted = np.linalg.eigvalsh(np.cov(vectors.T))[::-1][:2]
    np.testing.assert_allclose(pca(vectors).var(0, ddof=1), wanted, rtol=1e-10)


def test_a_turned_and_mirrored_moment_is_brought_back() -> None:
    """The method here leaves places as they are, so that only the alignment can turn them."""
    places = three_groups()[0][:, :2]
    turn = np.array([[np.cos(2), np.sin(2)], [-np.sin(2), np.cos(2)]])
    moments = [places, places @ turn + 3, places @ turn * [1, -1]]
    first, second, third = aligned(moments, lambda vectors, start: vectors)
    np.testing.assert_allclose(first, places - places.mean(0), atol=1e-12)
    np.testing.assert_allclose(second, first, atol=1e-12)
    np.testing.assert_allclose(third, first, atol=1e-12)


@pytest.mark.long
@pytest.mark.parametrize("method", list(LIBRARIES))
def test_moments_move_less_when_they_are_aligned(method: str) -> None:
    pytest.importorskip(LIBRARIES[method])
    project = getattr(ig.projections, method)
    vectors, _ = three_groups()
    moments = [vectors, vectors + np.random.default_rng(2).normal(scale=0.3, size=vectors.shape)]
    together, apart = aligned(moments, project), [project(each, seed=i) for i, each in enumerate(moments)]
    moved = [np.linalg.norm(pair[1] - pair[1].mean(0) - pair[0] + pair[0].mean(0)) for pair in (together, apart)]
    assert moved[0] <= moved[1]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: pca(np.eye(3)), "3 vectors of 3 dimensions to project to 2; expected at least 5"),
        (
            lambda: pca(np.ones((6, 20)), dims=7),
            "6 vectors of 20 dimensions to project to 7; expected at least 5, and as",
        ),
        (lambda: autoencoder(np.ones((9, 1))), "9 vectors of 1 dimensions to project to 2"),
        (lambda: pca(np.full((6, 3), np.nan)), "vector 0 is not finite"),
        (lambda: pca(np.eye(6), start=np.ones((5, 2))), r"a start of shape \(5, 2\); expected \(6, 2\)"),
        (lambda: aligned([np.eye(6), np.eye(7)]), "moments of 6, 7 examples; expected the same"),
        (lambda: aligned([]), "moments of no examples"),
    ],
)
def test_what_cannot_be_projected_says_why(call: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        call()  # type: ignore[operator]
