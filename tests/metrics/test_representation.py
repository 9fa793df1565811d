import numpy as np
import pytest
import xarray as xr
from sklearn.metrics import silhouette_score

import intaglio as ig
from intaglio.errors import InputError
from intaglio.metrics import representation
from intaglio.metrics.measures import CONTROLS, FAMILIES, MEASURES
from intaglio.metrics.sample import Sample
from intaglio.storable import storable

RNG = np.random.default_rng(0)
CLASSES = np.arange(90) % 3
FEATURES = RNG.normal(size=(90, 6)) + 2 * RNG.normal(size=(3, 6))[CLASSES]
POINTS = FEATURES @ RNG.normal(size=(6, 4))


@pytest.fixture(scope="module")
def found() -> xr.Dataset:
    return representation(
        POINTS, labels=CLASSES, features=FEATURES, factors=FEATURES[:, :2], others={"half": POINTS[:, :2]}
    )


def value(found: xr.Dataset, measure: str, part: str = "value") -> float:
    return float(found[part].sel(measure=measure))


@pytest.mark.long
def test_every_measure_has_a_value_in_its_interval_and_a_control(found: xr.Dataset) -> None:
    of_words = {"analogies", "similarity"}  # there only for those who bring words
    assert found["measure"].values.tolist() == [*(name for name in MEASURES if name not in of_words), "cka_half"]
    assert (found["note"] == "").all()
    assert np.isfinite(found["value"]).all()
    assert ((found["low"] <= found["value"]) & (found["value"] <= found["high"])).all()
    assert np.isfinite(found["control"]).any("against").all()
    inside = (found["control_low"] <= found["control"]) & (found["control"] <= found["control_high"])
    assert (inside | found["control"].isnull()).all()
    assert set(found["family"].values) == set(FAMILIES)


@pytest.mark.long
def test_values_are_those_of_the_plain_functions(found: xr.Dataset) -> None:
    assert value(found, "silhouette") == pytest.approx(silhouette_score(POINTS, CLASSES))
    assert value(found, "participation_ratio") == pytest.approx(
        np.trace(np.cov(POINTS.T)) ** 2 / (np.cov(POINTS.T) ** 2).sum()
    )
    eigenvalues = np.linalg.eigvalsh(np.cov(POINTS.T))[::-1]
    assert found["eigenvalue"].values == pytest.approx(eigenvalues)


@pytest.mark.long
def test_controls_stand_where_they_must(found: xr.Dataset) -> None:
    control = found["control"]
    assert float(control.sel(measure="linear_probe", against="shuffled")) < 0.6 < value(found, "linear_probe")
    assert float(control.sel(measure="reconstruction", against="shuffled")) < 0.05
    assert float(control.sel(measure="trustworthiness", against="shuffled")) == pytest.approx(0.5, abs=0.1)
    assert float(control.sel(measure="participation_ratio", against="iid Gaussian")) == 4 / (1 + 4 / 90)
    assert np.isnan(control.sel(measure="linear_probe", against="iid Gaussian"))
    assert control["against"].values.tolist() == list(CONTROLS)


@pytest.mark.long
def test_details_are_labelled(found: xr.Dataset) -> None:
    assert found["probe_weight"].dims == ("answer", "dimension")
    assert found["answer"].values.tolist() == ["0", "1", "2"]
    assert found["top_example"].sel(dimension=1, rank=0) == POINTS[:, 1].argmax()
    assert found["feature_correlation"].sizes == {"dimension": 4, "feature": 6}
    assert found["dimension_class_share"].mean() == pytest.approx(value(found, "class_share"))


@pytest.mark.long
def test_a_result_can_be_kept(found: xr.Dataset, tmp_path) -> None:
    storable(found).to_netcdf(tmp_path / "found.nc", engine="h5netcdf")
    again = xr.load_dataset(tmp_path / "found.nc", engine="h5netcdf")
    assert again["value"].values == pytest.approx(found["value"].values)


@pytest.mark.long
def test_the_same_seed_gives_the_same_numbers(found: xr.Dataset) -> None:
    again = representation(POINTS, labels=CLASSES, features=FEATURES, measures=["information", "two_nn"])
    assert again["value"].identical(found["value"].sel(measure=again["measure"]))
    assert again["control_high"].identical(found["control_high"].sel(measure=again["measure"]))
    other = representation(POINTS, labels=CLASSES, features=FEATURES, measures=["two_nn", "knn_probe"], seed=1)
    assert not other["low"].identical(found["low"].sel(measure=other["measure"]))


def test_without_labels_and_features_the_rest_is_measured() -> None:
    found = representation(POINTS)
    assert set(found["measure"].values) == {
        *("rankme", "participation_ratio", "mean_correlation", "dead_dimensions", "uniformity", "two_nn")
    }
    assert np.isnan(found["control"].sel(against="raw features")).all()
    assert "probe_weight" not in found


def test_collapse_shows_in_both_directions() -> None:
    """Good for labels, bad for rank and for bringing the input back."""
    shown = ["nc1", "silhouette", "participation_ratio", "reconstruction"]
    collapsed = np.eye(3)[CLASSES] @ RNG.normal(size=(3, 6)) + 1e-3 * RNG.normal(size=(90, 6))
    tight, loose = (
        representation(each, labels=CLASSES, features=FEATURES, measures=shown) for each in (collapsed, FEATURES)
    )
    assert value(tight, "nc1", "high") < value(loose, "nc1", "low")
    assert value(tight, "silhouette", "low") > value(loose, "silhouette", "high")
    assert value(tight, "participation_ratio", "high") < value(loose, "participation_ratio", "low")
    assert value(tight, "reconstruction", "high") < value(loose, "reconstruction", "low")


def test_real_answers_have_probes_and_no_classes() -> None:
    found = representation(
        POINTS, labels=FEATURES @ np.arange(6.0), features=FEATURES, measures=["linear_probe", "generalisation"]
    )
    assert 0.5 < value(found, "linear_probe") < 1
    assert "silhouette" not in found["measure"]
    assert "probe_gap" in found["measure"]
    assert found["probe_weight"].sizes == {"answer": 1, "dimension": 4}


def test_what_cannot_be_measured_says_why() -> None:
    found = representation(POINTS[:, :1], labels=CLASSES)
    assert "1 of 1 dimensions that vary" in str(found["note"].sel(measure="mean_correlation").item())
    assert np.isnan(value(found, "mean_correlation"))
    with pytest.raises(InputError, match="1 of 1 dimensions that vary"):
        representation(POINTS[:, :1], measures=["mean_correlation"])


@pytest.mark.parametrize(
    ("measure", "says"),
    [
        ("linear_probe", "no labels for linear_probe; expected as many as examples; try labels="),
        ("silhouette", "no classes for silhouette; .* try labels=… of classes"),
        ("reconstruction", "no features for reconstruction"),
        ("completeness", "no factors for completeness"),
        ("silhuette", "no measure 'silhuette'; expected one of silhouette, information"),
    ],
)
def test_a_measure_that_cannot_be_had_is_refused(measure: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        representation(POINTS, measures=[measure])


@pytest.mark.parametrize(
    ("points", "options", "says"),
    [
        (np.full((20, 2), np.nan), {}, "NaN or infinity in 20 row"),
        (np.ones((20, 2)), {}, "the same for every example"),
        (POINTS[:8], {}, "neighbours=5 among 8 examples"),
        (POINTS, {"labels": np.zeros(90, dtype=int)}, "labels of one class"),
        (POINTS, {"labels": np.arange(90)}, "a class with a single example"),
    ],
)
def test_bad_input_is_refused(points: np.ndarray, options: dict, says: str) -> None:
    with pytest.raises(InputError, match=says):
        representation(points, **options)


def test_a_class_with_one_example_leaves_errors_unknown_and_the_numbers_as_they_are() -> None:
    classes = (np.arange(40) == 38).astype(int)
    split = np.array(["train", "test"] * 20)
    found = representation(POINTS[:40], labels=classes, split=split, measures=["silhouette", "alignment"])
    assert value(found, "silhouette") == pytest.approx(silhouette_score(POINTS[:40], classes))
    assert np.isnan([value(found, "silhouette", "low"), value(found, "silhouette", "high")]).all()


def test_real_data_are_measured_as_they_are() -> None:
    data = ig.load("karate")
    found = representation(np.asarray(data.inputs)[:, :6], data, neighbours=3, measures=["information"])
    assert found.attrs["examples"] == 34
    assert found["answer"].values.tolist() == list(data.classes)


@pytest.mark.long
@pytest.mark.parametrize("measure", ["trustworthiness", "silhouette", "two_nn"])
def test_an_interval_is_as_wide_as_other_examples_make_it(measure: str) -> None:
    """Of measures in which an example stands in the terms of many: neither too narrow nor twice too wide."""
    values, stated = [], []
    for seed in range(40):
        rng = np.random.default_rng(seed)
        classes = np.arange(100) % 4
        features = np.eye(4)[classes] @ np.full((4, 6), 0.5).cumsum(1) + rng.normal(size=(100, 6))
        features[:, :4] += 1.5 * np.eye(4)[classes]
        points = np.tanh(features @ np.random.default_rng(0).normal(size=(6, 4)) / 2)
        found = MEASURES[measure].compute(Sample.of(points, labels=classes, features=features, seed=seed))
        values.append(found.value)
        stated.append((found.high - found.low) / 3.92)
    assert 0.85 < float(np.mean(stated) / np.std(values)) < 1.5
