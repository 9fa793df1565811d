import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.manifold import trustworthiness as oracle_trustworthiness
from sklearn.metrics import accuracy_score, r2_score
from sklearn.model_selection import KFold, StratifiedKFold, cross_val_predict
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from intaglio.errors import InputError
from intaglio.metrics.information import (
    Neighbourhoods,
    continuity,
    knn_probe,
    linear_probe,
    random_encoder,
    reconstruction,
    trustworthiness,
)

RNG = np.random.default_rng(0)
POINTS = RNG.normal(size=(120, 4))
CLASSES = (POINTS[:, 0] + 0.8 * RNG.normal(size=120) > 0) + (POINTS[:, 1] > 0.5).astype(int)
REAL = POINTS @ np.array([1.0, -2.0, 0.0, 0.5]) + RNG.normal(size=120)


def test_probes_of_classes_equal_scikit_learns() -> None:
    folds = StratifiedKFold(5, shuffle=True, random_state=3)
    linear = make_pipeline(StandardScaler(), LogisticRegression())
    for found, oracle in (
        (linear_probe(POINTS, CLASSES, seed=3), linear),
        (knn_probe(POINTS, CLASSES, neighbours=7, seed=3), KNeighborsClassifier(7)),
    ):
        predicted = cross_val_predict(oracle, POINTS, CLASSES, cv=folds)
        assert found.score.value == pytest.approx(accuracy_score(CLASSES, predicted))
        assert found.held_out.tolist() == pytest.approx((predicted == CLASSES).astype(float).tolist())


def test_probes_of_real_answers_equal_scikit_learns_r2() -> None:
    """With the train part's mean as reference; of one split, so that scikit-learn's reference can be set alike."""
    train, test = np.arange(80), np.arange(80, 120)
    for found, oracle in (
        (linear_probe(POINTS, REAL, folds=[(train, test)]), make_pipeline(StandardScaler(), Ridge())),
        (knn_probe(POINTS, REAL, folds=[(train, test)]), KNeighborsRegressor(5)),
    ):
        error = ((REAL[test] - oracle.fit(POINTS[train], REAL[train]).predict(POINTS[test])) ** 2).sum()
        exact = 1 - error / ((REAL[test] - REAL[train].mean()) ** 2).sum()
        assert found.score.value == pytest.approx(exact)
        assert np.isnan(found.held_out[train]).all()


def test_pooled_r2_is_near_the_usual_one() -> None:
    folds = KFold(5, shuffle=True, random_state=0)
    predicted = cross_val_predict(make_pipeline(StandardScaler(), Ridge()), POINTS, REAL, cv=folds)
    assert linear_probe(POINTS, REAL).score.value == pytest.approx(r2_score(REAL, predicted), abs=0.01)


@pytest.mark.long
def test_interval_of_r2_equals_the_bootstraps() -> None:
    found = linear_probe(POINTS, REAL)
    model = make_pipeline(StandardScaler(), Ridge())
    predicted = cross_val_predict(model, POINTS, REAL, cv=KFold(5, shuffle=True, random_state=0))
    rng = np.random.default_rng(0)
    draws = [r2_score(REAL[rows], predicted[rows]) for rows in rng.integers(0, 120, size=(2000, 120))]
    assert (found.score.high - found.score.low) / 2 == pytest.approx(1.96 * np.std(draws), rel=0.15)


def test_the_gap_is_train_score_minus_held_out_score() -> None:
    train, test = np.arange(80), np.arange(80, 120)
    found = linear_probe(POINTS, CLASSES, folds=[(train, test)])
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(POINTS[train], CLASSES[train])
    gap = model.score(POINTS[train], CLASSES[train]) - model.score(POINTS[test], CLASSES[test])
    assert found.gap.value == pytest.approx(gap)
    assert found.gap.low < gap < found.gap.high


def test_an_answer_that_equals_the_mean_learnt_has_its_turn() -> None:
    real = np.append(np.tile([-1.0, 1.0], 10), 0.0)
    found = linear_probe(np.arange(21.0)[:, None], real, folds=[(np.arange(20), np.array([18, 20]))])
    assert np.isfinite(found.held_out[[18, 20]]).all()


def test_reconstruction_of_what_was_dropped_is_its_share_of_the_variance() -> None:
    x = np.random.default_rng(0).normal(size=(4000, 4))
    found = reconstruction(x[:, :3] @ np.random.default_rng(1).normal(size=(3, 3)), x).score
    assert found.low <= 0.75 <= found.high
    assert found.high - found.low < 0.03


def test_trustworthiness_equals_scikit_learns_and_continuity_is_its_mirror() -> None:
    shown = POINTS[:, :2] + 0.1 * RNG.normal(size=(120, 2))
    for k in (1, 5, 30):
        assert trustworthiness(POINTS, shown, neighbours=k) == pytest.approx(
            oracle_trustworthiness(POINTS, shown, n_neighbors=k)
        )
        assert continuity(POINTS, shown, neighbours=k) == pytest.approx(
            oracle_trustworthiness(shown, POINTS, n_neighbors=k)
        )


def test_continuity_equals_an_explicit_loop() -> None:
    x, z, k = POINTS[:25], RNG.normal(size=(25, 2)), 4
    far = np.linalg.norm(z[:, None] - z[None], axis=2)
    near = np.linalg.norm(x[:, None] - x[None], axis=2)
    total = 0
    for i in range(25):
        others = [j for j in range(25) if j != i]
        rank = {j: 1 + sum(far[i, m] < far[i, j] for m in others) for j in others}
        total += sum(max(0, rank[j] - k) for j in sorted(others, key=lambda j: near[i, j])[:k])
    assert continuity(x, z, neighbours=k) == pytest.approx(1 - 2 / (25 * k * (50 - 3 * k - 1)) * total)


def test_an_unrelated_embedding_has_trustworthiness_a_half() -> None:
    rng = np.random.default_rng(2)
    assert trustworthiness(rng.normal(size=(400, 3)), rng.normal(size=(400, 3))) == pytest.approx(0.5, abs=0.03)


def test_random_encoder_is_a_rectified_projection_of_standardised_features() -> None:
    weights = np.random.default_rng(7).normal(size=(4, 6)) / 2
    scaled = (POINTS - POINTS.mean(0)) / POINTS.std(0)
    assert random_encoder(POINTS, 6, seed=7) == pytest.approx(np.maximum(scaled @ weights, 0))


def test_wrong_calls_are_refused() -> None:
    with pytest.raises(InputError, match="one class"):
        linear_probe(POINTS, np.zeros(120, dtype=int))
    with pytest.raises(InputError, match="one class"):
        linear_probe(POINTS, np.repeat([0, 1], 60), folds=[(np.arange(60), np.arange(60, 120))])
    with pytest.raises(InputError, match="NaN or infinity"):
        linear_probe(np.full((5, 2), np.nan), np.arange(5) % 2)
    with pytest.raises(InputError, match="neighbours=97 among 97 examples"):
        knn_probe(POINTS, CLASSES, neighbours=97)
    with pytest.raises(InputError, match=r"neighbours=60 among 120 examples; expected fewer than 0\.5"):
        trustworthiness(POINTS, POINTS, neighbours=60)
    with pytest.raises(InputError, match="119 embedded examples and features of 120"):
        Neighbourhoods(POINTS, POINTS[1:], 3)
    with pytest.raises(InputError, match=r"labels of shape \(119, 4\); expected one for each of 120"):
        reconstruction(POINTS, POINTS[1:])
