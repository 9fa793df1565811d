import numpy as np
import pytest

from intaglio.random_walk import random_walk_shares


@pytest.mark.long
def test_long_walk_tends_to_the_published_shares() -> None:
    np.testing.assert_allclose(random_walk_shares(2000, 3), 6 / np.pi**2 / np.array([1, 4, 9]), rtol=2e-3)


def test_shares_equal_those_of_a_simulated_walk_in_many_dimensions() -> None:
    steps = np.random.default_rng(0).normal(size=(20, 20_000))
    walk = np.cumsum(steps, axis=0)
    scale = np.linalg.svd(walk - walk.mean(0), compute_uv=False) ** 2
    np.testing.assert_allclose(random_walk_shares(20), (scale / scale.sum())[:2], rtol=0.03)


def test_short_walks_have_no_more_components_than_steps() -> None:
    assert random_walk_shares(1).tolist() == [0.0, 0.0]
    np.testing.assert_allclose(random_walk_shares(3).sum(), 1.0)
