import numpy as np
import pytest
import xarray as xr

from intaglio.errors import InputError
from intaglio.metrics import card, representation
from intaglio.metrics.card import QUESTIONS

pytestmark = pytest.mark.long

RNG = np.random.default_rng(0)
CLASSES = np.arange(90) % 3
FEATURES = RNG.normal(size=(90, 6)) + RNG.normal(size=(3, 6))[CLASSES]
COLLAPSED = 3 * np.eye(6)[CLASSES] + 1e-2 * RNG.normal(size=(90, 6))


@pytest.fixture(scope="module")
def found() -> xr.Dataset:
    return representation(COLLAPSED, labels=CLASSES, features=FEATURES, seed=1)


def test_every_number_stands_in_its_section_once(found: xr.Dataset) -> None:
    page = card(found)
    assert list(page.sections) == list(QUESTIONS.values())
    assert [line.measure for lines in page.sections.values() for line in lines] == found["measure"].values.tolist()
    assert page.table["value"].tolist() == found["value"].values.tolist()
    assert page.table["raw features"][0] == float(found["control"].sel(measure="linear_probe", against="raw features"))
    text = str(page)
    assert all(line.sentence in text for line in page.lines)
    assert all(tension in text for tension in page.tensions)
    assert text.startswith("90 examples in 6 dimensions; probes tested on 5 folds; 95% intervals; seed 1")


def test_a_sentence_says_value_interval_meaning_and_place(found: xr.Dataset) -> None:
    lines = {line.measure: line for line in card(found).lines}
    probe = lines["linear_probe"].sentence
    assert probe.startswith("linear probe ↑ 1 (0.959 to 1): what a linear probe gets right on unseen examples")
    assert "; above raw features 0." in probe
    assert lines["nc1"].sentence.startswith("NC1 ")
    assert lines["dead_dimensions"].sentence == (
        "dead dimensions ↓ 0: the share of dimensions that never vary; "
        "like raw features 0, random encoder 0, iid Gaussian 0"
    )


def test_collapse_is_said_to_be_good_for_labels_and_bad_for_rank(found: xr.Dataset) -> None:
    collapse, labels, sphere, memory = card(found).tensions
    assert "the 3 classes are nearly points (NC1 " in collapse
    assert "ideal for these labels; so only 2 of 6 dimensions carry the variance" in collapse
    assert "the labels are read better than from the raw features" in labels
    assert "less of the input comes back than from a random encoder" in labels
    assert "(2 if unrelated)" in sphere
    assert "which it can only memorise" in memory


def test_an_embedding_that_keeps_everything_is_told_the_other_side() -> None:
    rotated = representation(FEATURES @ np.linalg.qr(RNG.normal(size=(6, 6)))[0], labels=CLASSES, features=FEATURES)
    collapse, labels, *_ = card(rotated).tensions
    assert "the 3 classes keep their inner spread" in collapse
    assert "the labels are read as well as from the raw features" in labels
    assert "more of the input comes back than from a random encoder" in labels


def test_few_dimensions_without_collapse_are_told_apart_from_both() -> None:
    narrow = FEATURES @ np.diag([3.0, 0.1, 0.1, 0.1, 0.1, 0.1])
    collapse = card(representation(narrow, labels=CLASSES)).tensions[0]
    assert "fewer than the 2 that fully collapsed classes would span" in collapse
    assert "narrow without being collapsed" in collapse


def test_another_embedding_is_named() -> None:
    page = card(representation(FEATURES, others={"seed 1": FEATURES[:, :3]}, measures=["cka_seed 1"]))
    assert page.lines[0].sentence.startswith("CKA with seed 1 ↑ 0.")


def test_without_labels_there_is_no_tension_to_tell() -> None:
    page = card(representation(FEATURES))
    assert page.tensions == ()
    assert "pulls" not in str(page)


def test_without_features_only_tensions_that_need_none_are_told() -> None:
    page = card(representation(FEATURES, labels=CLASSES))
    assert [each.partition(":")[0] for each in page.tensions] == [
        "Collapse against rank",
        "Alignment against uniformity",
        "Fit against memory",
    ]


def test_a_probe_that_does_better_on_unseen_examples_gains(found: xr.Dataset) -> None:
    better = found.copy(deep=True)
    better["value"].loc[{"measure": "probe_gap"}] = -0.01
    told = next(each for each in card(better).tensions if each.startswith("Fit"))
    assert "from what it learnt from to unseen examples the probe gains 0.01, and on shuffled labels" in told


def test_what_was_not_measured_says_why() -> None:
    page = card(representation(FEATURES[:, :1], measures=None))
    sentence = next(line.sentence for line in page.lines if line.measure == "mean_correlation")
    assert sentence.startswith("mean correlation not measured: an embedding with 1 of 1 dimensions that vary")


def test_a_split_is_named(found: xr.Dataset) -> None:
    split = np.repeat(["train", "test"], [60, 30])
    page = card(representation(FEATURES, labels=CLASSES, split=split, measures=["linear_probe"]))
    assert "probes tested on 30 held-out examples" in page.caption
    assert page.lines[0].sentence.count("shuffled") == 1


def test_another_dataset_is_refused() -> None:
    with pytest.raises(InputError, match=r"no representation's; expected the result of ig.metrics.representation"):
        card(xr.Dataset({"value": ("measure", [1.0])}))
