"""What the kernels draw: any distribution by the alias method, and σ from its table."""

import numpy as np
import pytest
from scipy.stats import chisquare

from intaglio.shallow.chance import alias_table, draw, drawn, generator_state
from intaglio.shallow.compiled import compiled
from intaglio.shallow.sigmoid import SIGMOIDS, sigmoid


@compiled
def histogram(count, state, accept, other):
    found = np.zeros(len(accept))
    for _ in range(count):
        found[drawn(state, accept, other)] += 1
    return found


@pytest.mark.parametrize("weights", [[1.0, 2.0, 3.0, 4.0], [0.0, 5.0, 1e-3, 1.0, 1.0], np.arange(1.0, 300.0) ** 0.75])
def test_draws_follow_their_weights(weights):
    weights = np.asarray(weights)
    found = histogram(200_000, generator_state("draws"), *alias_table(weights))
    likely = weights > 0
    assert not found[~likely].any()
    assert chisquare(found[likely], found.sum() * weights[likely] / weights.sum()).pvalue > 1e-3


def test_a_table_holds_its_probabilities_exactly():
    weights = np.array([0.5, 3.0, 1.0, 0.1, 2.0])
    accept, other = alias_table(weights)
    held = np.zeros(5)
    for cell in range(5):
        held[cell] += accept[cell] / 2**32
        held[other[cell]] += 1 - accept[cell] / 2**32
    np.testing.assert_allclose(held / 5, weights / weights.sum(), atol=1e-9)


def test_the_states_of_different_places_differ():
    first = [int(draw(generator_state(0, epoch, start))) for epoch in range(3) for start in range(3)]
    assert len(set(first)) == 9


def test_sigmoid_is_right_to_single_precision():
    x = np.concatenate([np.linspace(-9, 9, 20_001), [-200, -50, 30, 200]]).astype(np.float32)
    found = np.array([sigmoid(each, SIGMOIDS) for each in x])
    np.testing.assert_allclose(found, 1 / (1 + np.exp(-x.clip(-80, None).astype(float))), atol=4e-7, rtol=0)
    assert np.isnan(sigmoid(np.float32(np.nan), SIGMOIDS))
