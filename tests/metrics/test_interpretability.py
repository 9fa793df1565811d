import numpy as np
import pytest
from sklearn.feature_selection import f_classif
from sklearn.linear_model import Lasso, LinearRegression, LogisticRegression
from sklearn.preprocessing import StandardScaler

from intaglio.errors import InputError
from intaglio.metrics.interpretability import (
    class_share,
    completeness,
    disentanglement,
    factor_importance,
    feature_correlation,
    informativeness,
    probe_head,
    probe_weights,
    top_examples,
)

RNG = np.random.default_rng(0)
POINTS = RNG.normal(size=(200, 3)) * [1.0, 5.0, 0.2] + [0.0, 2.0, 9.0]
CLASSES = np.digitize(POINTS[:, 0] + 0.3 * RNG.normal(size=200), [-0.5, 0.5])


def test_probe_weights_equal_scikit_learns_on_standardised_dimensions() -> None:
    oracle = LogisticRegression().fit(StandardScaler().fit_transform(POINTS), CLASSES)
    assert probe_weights(POINTS, CLASSES) == pytest.approx(oracle.coef_, abs=1e-3)


def test_head_in_own_units_answers_as_the_standardised_probe() -> None:
    scaled = StandardScaler().fit_transform(POINTS)
    for classes in (CLASSES, (CLASSES > 0).astype(int)):
        weights, bias = probe_head(POINTS, classes)
        oracle = LogisticRegression().fit(scaled, classes).predict(scaled)
        assert weights.shape == (len(np.unique(classes)), 3)
        assert ((POINTS @ weights.T + bias).argmax(1) == oracle).all()


def test_head_of_real_answers_is_the_line_itself() -> None:
    weights, bias = probe_head(POINTS, POINTS @ np.array([[2.0], [0.1], [-3.0]]) + 4)
    oracle = LinearRegression().fit(POINTS, POINTS @ np.array([2.0, 0.1, -3.0]) + 4)
    assert weights[0] == pytest.approx(oracle.coef_, rel=0.02)
    assert POINTS.mean(0) @ weights[0] + bias[0] == pytest.approx(oracle.predict(POINTS).mean())


def test_top_examples_are_the_highest_of_each_dimension() -> None:
    found = top_examples(POINTS, count=4)
    for dimension in range(3):
        assert found[dimension].tolist() == sorted(range(200), key=lambda i: -POINTS[i, dimension])[:4]


def test_feature_correlation_equals_numpys() -> None:
    features = np.hstack([POINTS[:, :1] + RNG.normal(size=(200, 1)), np.ones((200, 1))])
    found = feature_correlation(POINTS, features)
    assert found[:, 0] == pytest.approx([np.corrcoef(POINTS[:, i], features[:, 0])[0, 1] for i in range(3)])
    assert np.isnan(found[:, 1]).all()


def test_class_share_is_the_f_statistic_in_another_coat() -> None:
    share = class_share(POINTS, CLASSES)
    assert share / (1 - share) * (200 - 3) / (3 - 1) == pytest.approx(f_classif(POINTS, CLASSES)[0])


def test_class_share_of_shuffled_labels_is_its_null() -> None:
    found = class_share(RNG.normal(size=(60, 2000)), np.arange(60) % 4)
    assert found.mean() == pytest.approx(3 / 59, rel=0.05)


def test_importance_equals_the_lassos_weights() -> None:
    factors = np.stack([POINTS[:, 1] + RNG.normal(size=200), POINTS[:, 0] - POINTS[:, 2]], 1)
    z, y = (StandardScaler().fit_transform(each) for each in (POINTS, factors))
    oracle = np.abs(Lasso(0.01, random_state=0).fit(z, y).coef_.T)
    assert factor_importance(POINTS, factors) == pytest.approx(oracle, abs=1e-3)


def test_importance_of_a_dimension_that_never_varies_is_zero() -> None:
    found = factor_importance(np.hstack([POINTS, np.ones((200, 1))]), POINTS[:, :2])
    assert found[3].tolist() == [0.0, 0.0]


@pytest.mark.parametrize(
    ("importance", "one_factor_each", "one_dimension_each"),
    [
        (np.eye(4)[:, ::-1], 1.0, 1.0),
        (np.ones((3, 5)), 0.0, 0.0),
        (np.kron(np.eye(2), np.ones((2, 1))), 1.0, 0.5),  # two dimensions to a factor
        (np.kron(np.eye(2), np.ones((1, 2))), 0.5, 1.0),  # two factors to a dimension
    ],
)
def test_dci_of_plain_codes_equals_closed_form(
    importance: np.ndarray, one_factor_each: float, one_dimension_each: float
) -> None:
    assert disentanglement(importance) == pytest.approx(one_factor_each, abs=1e-12)
    assert completeness(importance) == pytest.approx(one_dimension_each, abs=1e-12)


def test_dci_equals_an_explicit_loop() -> None:
    importance = RNG.uniform(size=(4, 3))
    total = 0.0
    for row in importance:
        entropy = -sum(p * np.log(p) / np.log(3) for p in row / row.sum())
        total += row.sum() / importance.sum() * (1 - entropy)
    assert disentanglement(importance) == pytest.approx(total)
    assert completeness(importance.T) == pytest.approx(total)


def test_a_rotation_keeps_information_and_loses_disentanglement() -> None:
    factors = RNG.uniform(size=(300, 2))
    turned = factors @ np.array([[1.0, 1.0], [1.0, -1.0]])
    assert disentanglement(factor_importance(factors, factors)) > 0.95
    assert disentanglement(factor_importance(turned, factors)) < 0.05
    assert informativeness(turned, factors) > 0.99
    assert informativeness(RNG.normal(size=(300, 2)), factors) < 0.05


def test_wrong_calls_are_refused() -> None:
    with pytest.raises(InputError, match="count=201 of 200 examples; expected 1 to 200"):
        top_examples(POINTS, count=201)
    with pytest.raises(InputError, match="200 embedded examples and features of 199"):
        feature_correlation(POINTS, POINTS[1:])
    with pytest.raises(InputError, match="200 embedded examples and factors of 199"):
        factor_importance(POINTS, POINTS[1:])
    with pytest.raises(InputError, match=r"3 dimension\(s\) and 1 factor\(s\); expected two or more of each"):
        factor_importance(POINTS, POINTS[:, :1])
    with pytest.raises(InputError, match="factor 1 never varies"):
        informativeness(POINTS, np.stack([POINTS[:, 0], np.ones(200)], 1))
    with pytest.raises(InputError, match=r"importance of shape \(2, 2\) with sum 0"):
        disentanglement(np.zeros((2, 2)))
    with pytest.raises(InputError, match=r"importance of shape \(3, 1\)"):
        disentanglement(np.ones((3, 1)))
    with pytest.raises(InputError, match="one class"):
        class_share(POINTS, np.zeros(200, dtype=int))
