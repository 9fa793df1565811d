import numpy as np
import pytest

from intaglio.errors import InputError
from intaglio.metrics.neural_collapse import (
    mean_angles,
    mean_disagreement,
    mean_norms,
    self_duality,
    within_between,
)

RNG = np.random.default_rng(0)
CLASSES = np.arange(60) % 4
POINTS = RNG.normal(size=(60, 5)) + 2 * RNG.normal(size=(4, 5))[CLASSES]
SIMPLEX = np.eye(4) - 1 / 4  # the means of a full collapse, in the plane where they sum to 0


def test_within_between_equals_an_explicit_loop() -> None:
    means = np.array([POINTS[c == CLASSES].mean(0) for c in range(4)])
    within, between = np.zeros((5, 5)), np.zeros((5, 5))
    for x, c in zip(POINTS, CLASSES, strict=True):
        within += np.outer(x - means[c], x - means[c]) / 60
    for mean in means:
        between += np.outer(mean - means.mean(0), mean - means.mean(0)) / 4
    assert within_between(POINTS, CLASSES) == pytest.approx(np.trace(within @ np.linalg.pinv(between, rcond=1e-9)) / 4)


def test_within_between_falls_with_the_square_of_the_spread() -> None:
    noise = RNG.normal(size=(60, 4))
    noise -= np.array([noise[c == CLASSES].mean(0) for c in range(4)])[CLASSES]
    wide, narrow = (within_between(SIMPLEX[CLASSES] + scale * noise, CLASSES) for scale in (0.1, 0.01))
    assert wide / narrow == pytest.approx(100)


def test_full_collapse_is_zero_everywhere() -> None:
    points = 3 * SIMPLEX[CLASSES] + 7
    assert within_between(points, CLASSES) == pytest.approx(0, abs=1e-12)
    assert mean_norms(points, CLASSES) == pytest.approx(0, abs=1e-12)
    assert mean_angles(points, CLASSES) == pytest.approx(0, abs=1e-12)
    assert self_duality(points, CLASSES, 0.2 * SIMPLEX) == pytest.approx(0, abs=1e-12)
    assert mean_disagreement(points, CLASSES, SIMPLEX, np.zeros(4)) == 0.0


def test_lengths_and_angles_equal_explicit_loops() -> None:
    means = np.array([POINTS[c == CLASSES].mean(0) for c in range(4)])
    centred = means - means.mean(0)
    lengths = np.linalg.norm(centred, axis=1)
    cosines = [centred[i] @ centred[j] / lengths[i] / lengths[j] for i in range(4) for j in range(i)]
    assert mean_norms(POINTS, CLASSES) == pytest.approx(lengths.std() / lengths.mean())
    assert mean_angles(POINTS, CLASSES) == pytest.approx(np.mean(np.abs(np.array(cosines) + 1 / 3)))


def test_self_duality_is_two_minus_twice_the_cosine() -> None:
    means = np.array([POINTS[c == CLASSES].mean(0) for c in range(4)])
    centred, weights = means - means.mean(0), RNG.normal(size=(4, 5))
    cosine = (centred * weights).sum() / np.linalg.norm(centred) / np.linalg.norm(weights)
    assert self_duality(POINTS, CLASSES, weights) == pytest.approx(2 - 2 * cosine)


def test_disagreement_equals_an_explicit_loop() -> None:
    weights, bias = RNG.normal(size=(4, 5)), RNG.normal(size=4)
    means = np.array([POINTS[c == CLASSES].mean(0) for c in range(4)])
    differs = [np.argmax(weights @ x + bias) != np.argmin(np.linalg.norm(means - x, axis=1)) for x in POINTS]
    assert mean_disagreement(POINTS, CLASSES, weights, bias) == pytest.approx(np.mean(differs))


def test_wrong_calls_are_refused() -> None:
    with pytest.raises(InputError, match=r"weights of shape \(3, 5\); expected .*\(4, 5\)"):
        self_duality(POINTS, CLASSES, np.ones((3, 5)))
    with pytest.raises(InputError, match=r"weights of shape \(4, 5\) and bias of shape \(3,\)"):
        mean_disagreement(POINTS, CLASSES, np.ones((4, 5)), np.ones(3))
    with pytest.raises(InputError, match="class means that are all equal"):
        within_between(np.array([[1.0], [-1.0], [1.0], [-1.0]]), np.array([0, 0, 1, 1]))
    with pytest.raises(InputError, match="labels of one class"):
        mean_norms(POINTS, np.zeros(60, dtype=int))
