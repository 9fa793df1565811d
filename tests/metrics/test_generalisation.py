import numpy as np
import pytest
from sklearn.metrics import silhouette_score

from intaglio.errors import InputError
from intaglio.metrics.generalisation import alignment, cka, silhouette, sphere_uniformity, two_nn, uniformity

RNG = np.random.default_rng(0)
POINTS = RNG.normal(size=(40, 3)) + 1
CLASSES = np.arange(40) % 3


def pairs(count: int) -> list[tuple[int, int]]:
    return [(i, j) for i in range(count) for j in range(i)]


def test_alignment_and_uniformity_equal_explicit_loops() -> None:
    unit = POINTS / np.linalg.norm(POINTS, axis=1, keepdims=True)
    squared = {(i, j): ((unit[i] - unit[j]) ** 2).sum() for i, j in pairs(40)}
    same = [each for (i, j), each in squared.items() if CLASSES[i] == CLASSES[j]]
    assert alignment(POINTS, CLASSES) == pytest.approx(np.mean(same))
    assert uniformity(POINTS) == pytest.approx(np.log(np.mean([np.exp(-2 * each) for each in squared.values()])))


@pytest.mark.parametrize("d", [2, 3, 16])
def test_uniformity_of_an_even_sphere_equals_closed_form(d: int) -> None:
    gaussian = np.random.default_rng(d).normal(size=(1500, d))
    assert uniformity(gaussian) == pytest.approx(sphere_uniformity(d), abs=0.01)
    assert uniformity(gaussian) >= sphere_uniformity(d) - 0.01


def test_uniformity_of_the_sphere_in_three_dimensions_is_elementary() -> None:
    """u is uniform on [−1, 1] there: mean exp(−4 + 4u) = (1 − exp(−8))/8."""
    assert sphere_uniformity(3) == pytest.approx(np.log((1 - np.exp(-8)) / 8))


def test_a_row_of_zeros_stays_at_the_centre() -> None:
    points = np.array([[0.0, 0.0], [3.0, 0.0]])
    assert uniformity(points) == pytest.approx(-2.0)


def test_debiased_cka_equals_an_explicit_loop() -> None:
    """The unbiased HSIC is the mean of its kernel over all quadruples of different examples (Song et al., eq. 4)."""
    x, y = RNG.normal(size=(8, 2)), RNG.normal(size=(8, 3))

    def hsic(k: np.ndarray, m: np.ndarray) -> float:
        n = len(k)
        near = np.mean([k[i, j] * m[i, j] for i in range(n) for j in range(n) if i != j])
        every = [(i, j, q) for i in range(n) for j in range(n) for q in range(n) if len({i, j, q}) == 3]
        one = np.mean([k[i, j] * m[i, q] for i, j, q in every])
        apart = [(*e, r) for e in every for r in range(n) if r not in e]
        return float(near + np.mean([k[i, j] * m[q, r] for i, j, q, r in apart]) - 2 * one)

    k, m = x @ x.T, y @ y.T
    assert cka(x, y) == pytest.approx(hsic(k, m) / np.sqrt(hsic(k, k) * hsic(m, m)))


def test_cka_is_one_up_to_rotation_and_scale_and_zero_on_average_for_strangers() -> None:
    rotation = np.linalg.qr(RNG.normal(size=(3, 3)))[0]
    assert cka(POINTS, 9 * POINTS @ rotation - 4) == pytest.approx(1.0)
    strangers = [cka(*np.random.default_rng(seed).normal(size=(2, 30, 50))) for seed in range(200)]
    error = np.std(strangers) / np.sqrt(200)
    assert abs(np.mean(strangers)) < 3 * error  # the biased one would be about 50/80
    assert error < 0.02


def test_silhouette_equals_scikit_learns() -> None:
    assert silhouette(POINTS, CLASSES) == pytest.approx(silhouette_score(POINTS, CLASSES))


def test_two_nn_equals_an_explicit_loop() -> None:
    ratios = []
    for i in range(40):
        near = sorted(np.linalg.norm(POINTS[i] - POINTS[j]) for j in range(40) if j != i)
        ratios.append(near[1] / near[0])
    x = np.log(np.sort(ratios))[:36]
    y = -np.log(1 - np.arange(1, 37) / 40)
    assert two_nn(POINTS) == pytest.approx(np.linalg.lstsq(x[:, None], y)[0][0])


@pytest.mark.parametrize("d", [1, 2, 5])
def test_two_nn_of_a_manifold_is_its_dimension(d: int) -> None:
    """A torus of d angles, flat, in 2d dimensions."""
    angles = np.random.default_rng(d).uniform(0, 2 * np.pi, size=(3000, d))
    assert two_nn(np.hstack([np.cos(angles), np.sin(angles)])) == pytest.approx(d, rel=0.08)


def test_two_nn_counts_equal_examples_once() -> None:
    assert two_nn(np.repeat(POINTS, 3, axis=0)) == pytest.approx(two_nn(POINTS))


def test_wrong_calls_are_refused() -> None:
    with pytest.raises(InputError, match=r"2 different example\(s\); expected ten or more"):
        two_nn(np.repeat([[0.0], [1.0]], 20, axis=0))
    with pytest.raises(InputError, match="no class with two examples"):
        alignment(POINTS, np.arange(40))
    with pytest.raises(InputError, match="as many classes as examples"):
        silhouette(POINTS, np.arange(40))
    with pytest.raises(InputError, match="40 and 39 embedded examples; expected the same examples"):
        cka(POINTS, POINTS[1:])
    with pytest.raises(InputError, match=r"other of 3 example\(s\); expected 4 or more"):
        cka(POINTS, POINTS[:3])
    for measure in (uniformity, two_nn):
        with pytest.raises(InputError, match="the same for every example"):
            measure(np.ones((20, 2)))
    for measure in (alignment, silhouette):
        with pytest.raises(InputError, match="labels of one class"):
            measure(POINTS, np.zeros(40, dtype=int))
