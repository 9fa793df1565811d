from types import SimpleNamespace

import numpy as np
import pytest
import xarray as xr

import intaglio as ig
from intaglio.errors import InputError
from intaglio.metrics.sample import TOKENS, Sample, counted

POINTS = np.random.default_rng(0).normal(size=(40, 3))
CLASSES = np.arange(40) % 2


def run_embedding(split: bool = True) -> xr.Dataset:
    """As a record keeps it."""
    parts = {"embedding": (("example", "dimension"), POINTS.astype(np.float32)), "target": ("example", CLASSES)}
    if split:
        parts["split"] = ("example", np.repeat(["train", "test"], [30, 10]))
    return xr.Dataset(parts, {"class": ["cat", "dog"]})


def test_a_runs_embedding_brings_labels_names_and_split() -> None:
    sample = Sample.of(run_embedding())
    assert sample.answers == ("cat", "dog")
    assert sample.classes.tolist() == CLASSES.tolist()
    assert [(len(train), len(test)) for train, test in sample.folds] == [(30, 10)]
    assert sample.knows == {"labels", "classes"}
    assert len(sample.learnt[0]) == 30


def test_class_names_may_be_an_attribute_as_a_file_keeps_them() -> None:
    table = run_embedding().drop_vars("class")
    assert Sample.of(table.assign_attrs({"class": '["cat", "dog"]'})).answers == ("cat", "dog")
    assert Sample.of(table.assign_attrs({"class": ["cat", "dog"]})).answers == ("cat", "dog")
    assert Sample.of(table).answers == ("0", "1")


def test_features_bring_inputs_targets_and_names() -> None:
    data = ig.load("wine")
    sample = Sample.of(np.asarray(data.inputs)[:, :4], data)
    assert sample.features.shape == (178, 13)
    assert sample.names[0] == "alcohol"
    assert sample.answers == data.classes
    assert len(sample.folds) == 5
    assert sample.random.embedding.shape == (178, 4)
    assert sample.raw.embedding is sample.features


def test_images_are_flattened_and_real_targets_stay_real() -> None:
    data = SimpleNamespace(inputs=POINTS.reshape(40, 1, 3, 1), targets=POINTS[:, 0], classes=())
    sample = Sample.of(xr.DataArray(POINTS), data)
    assert sample.features.shape == (40, 3)
    assert sample.labels.shape == (40, 1)
    assert sample.knows == {"labels", "features"}
    assert sample.answers == ("answer 1",)


def test_tokens_are_counted_and_named() -> None:
    tokens = np.tile([[2, 2, 1, 0], [1, 3, 0, 0]], (20, 1))
    data = SimpleNamespace(inputs=tokens, targets=CLASSES, classes=("a", "b"), names=("<pad>", "x", "y", "z"))
    sample = Sample.of(POINTS, data)
    assert sample.names == ("x", "y", "z")
    assert sample.features[:2].tolist() == [[1.0, 2.0, 0.0], [1.0, 0.0, 1.0]]


def test_only_the_most_frequent_tokens_count() -> None:
    tokens = np.random.default_rng(0).integers(1, 2000, size=(100, 50))
    counts, kept = counted(tokens)
    assert counts.shape == (100, TOKENS)
    for place in (0, 100, 511):
        assert counts[:, place].sum() == (tokens == kept[place]).sum()


def test_keywords_go_before_data_and_data_before_the_table() -> None:
    data = SimpleNamespace(inputs=POINTS, targets=CLASSES, classes=("a", "b"))
    names = np.where(CLASSES, "yes", "no")
    assert Sample.of(run_embedding(), data, labels=names).answers == ("no", "yes")
    assert Sample.of(run_embedding(), data).answers == ("a", "b")
    assert Sample.of(run_embedding(), data, features=POINTS[:, :1]).features.shape == (40, 1)
    assert len(Sample.of(run_embedding(), split=["train"] * 20 + ["test"] * 20).learnt[0]) == 20


def test_a_limit_draws_examples_in_their_classes_shares() -> None:
    labels = np.repeat([0, 1], [900, 100])
    points = np.random.default_rng(0).normal(size=(1000, 2))
    sample = Sample.of(points, labels=labels, features=points, limit=200, others={"b": points})
    assert len(sample.embedding) == 200
    assert sample.embedding.tolist() == points[sample.rows].tolist()
    assert sample.labels.tolist() == labels[sample.rows].tolist()
    assert sample.others["b"].tolist() == sample.features.tolist() == sample.embedding.tolist()
    assert abs(int(sample.classes.sum()) - 20) <= 1
    assert len(np.unique(sample.rows)) == 200


def test_a_shuffle_moves_embeddings_among_examples_alone() -> None:
    sample = Sample.of(POINTS, labels=CLASSES, head=(np.ones((2, 3)), np.zeros(2)))
    assert sample.classifier[0].tolist() == np.ones((2, 3)).tolist()
    assert sorted(sample.shuffled.embedding[:, 0]) == sorted(POINTS[:, 0])
    assert sample.shuffled.labels is sample.labels
    assert sample.shuffled.head is None
    assert sample.gaussian.embedding.shape == (40, 3)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        ({"embedding": xr.Dataset()}, "a dataset without 'embedding'"),
        ({"data": object()}, "data of type object; expected inputs and targets"),
        ({"features": POINTS[1:]}, r"features of shape \(39, 3\) beside 40 embedded examples"),
        ({"factors": POINTS[1:]}, r"factors of shape \(39, 3\) beside 40"),
        ({"others": {"seed 1": POINTS[1:]}}, r"seed 1 of shape \(39, 3\) beside 40"),
        ({"data": SimpleNamespace(inputs=np.ones((39, 2), dtype=int))}, r"data of shape \(39, 2\) beside 40"),
        ({"neighbours": 20}, "neighbours=20 among 40 examples; expected fewer than 0.5 × 40"),
        ({"neighbours": 6, "split": ["train"] * 6 + ["test"] * 34}, None),
        ({"neighbours": 7, "split": ["train"] * 6 + ["test"] * 34}, "neighbours=7 among 7 examples"),
        ({"limit": 3}, "limit=3; expected 4 examples or more"),
        ({"split": ["train"] * 39}, r"split of shape \(39,\)"),
        ({"labels": CLASSES[1:]}, r"labels of shape \(39,\); expected one for each of 40 examples"),
        ({"labels": CLASSES * 0}, "labels of one class"),
        ({"labels": np.where(CLASSES, np.nan, 1.0)}, "NaN or infinity in 20 .* of labels"),
    ],
)
def test_wrong_calls_are_refused(call: dict, says: str | None) -> None:
    arguments = {"embedding": POINTS, **call}
    if says is None:
        Sample.of(**arguments)
        return
    with pytest.raises(InputError, match=says):
        Sample.of(**arguments)


def test_data_in_another_order_is_noticed() -> None:
    data = SimpleNamespace(inputs=POINTS, targets=CLASSES[::-1], classes=("a", "b"))
    with pytest.raises(InputError, match="targets are not those of the embedding; expected the same examples in the"):
        Sample.of(run_embedding(), data)
