import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import torch
import xarray as xr

from intaglio.errors import InputError
from intaglio.features import Features, from_table, load


def make(rows=10, classes=2, **changes):
    parts = {
        "kind": "table",
        "inputs": torch.arange(rows * 3, dtype=torch.float32).reshape(rows, 3),
        "targets": torch.arange(rows) % max(classes, 1),
        "names": ("a", "b", "c"),
        "classes": tuple("klmnop"[:classes]),
        "shown": xr.Dataset({"a": ("example", np.arange(rows)), "whole": ("other", np.arange(4))}),
    }
    return Features(**{**parts, **changes})


def real(rows=8):
    column = np.arange(rows, dtype=float) ** 2
    return from_table(pd.DataFrame({"x": column, "flag": [True, False] * (rows // 2), "y": -column}), target="y")


def test_take_keeps_order_and_what_belongs_to_the_whole():
    part = make().take([7, 2, -1])
    assert part.inputs[:, 0].tolist() == [21, 6, 27]
    assert part.targets.tolist() == [1, 0, 1]
    assert part.shown["a"].values.tolist() == [7, 2, 9]
    assert part.shown["whole"].size == 4


@pytest.mark.parametrize("as_type", [list, np.array, torch.tensor])
def test_take_reads_truth_values_as_a_mask(as_type):
    assert make(rows=4).take(as_type([False, True, False, True])).shown["a"].values.tolist() == [1, 3]


def test_take_does_not_warn_about_read_only_rows():
    rows = np.array([1, 0])
    rows.flags.writeable = False
    assert len(make().take(rows)) == 2


def test_take_of_nothing_is_empty():
    assert len(make().take([])) == 0


def test_take_refuses_a_row_beyond_the_examples():
    with pytest.raises(InputError, match="row 10; expected one from 0 to 9"):
        make().take([0, 10])


def test_take_refuses_a_mask_of_another_length():
    with pytest.raises(InputError, match=r"mask of shape \(2,\); expected one truth value for each of 10"):
        make().take(np.array([True, False]))


@pytest.mark.parametrize("seed", range(5))
def test_split_keeps_class_shares_and_every_row_once(seed):
    train, test = make(rows=40, classes=4).split(0.25, seed=seed)
    assert set(torch.bincount(train.targets).tolist()) <= {7, 8}
    assert set(torch.bincount(test.targets).tolist()) <= {2, 3}
    rows = np.concatenate([train.shown["a"].values, test.shown["a"].values])
    assert sorted(rows.tolist()) == list(range(40))


def test_split_is_the_seeds_and_leaves_the_global_state_alone():
    before = torch.get_rng_state(), np.random.get_state()[1].copy()  # noqa: NPY002  reading it is the test
    first, again, other = (make(rows=40).split(seed=seed)[0].fingerprint for seed in (1, 1, 2))
    assert first == again != other
    assert torch.equal(before[0], torch.get_rng_state())
    assert (before[1] == np.random.get_state()[1]).all()  # noqa: NPY002


def test_split_learns_the_scaling_from_the_train_rows_only():
    train, test = load("iris").split(seed=0)
    np.testing.assert_allclose(train.inputs.mean(0), 0, atol=1e-6)
    np.testing.assert_allclose(train.inputs.std(0, correction=0), 1, atol=1e-6)
    assert test.inputs.mean(0).abs().max() > 1e-3
    raw = load("iris", standardize=False).split(seed=0)[1].inputs
    torch.testing.assert_close(test.scaling.undo(test.inputs), raw, rtol=1e-6, atol=1e-6)


def test_split_scales_real_targets_by_the_train_rows():
    train, test = real().split(seed=0)
    assert abs(float(train.targets.mean())) < 1e-6
    assert torch.equal(train.target_scaling.scale, test.target_scaling.scale)
    squares = test.shown["x"].values
    np.testing.assert_allclose(test.target_scaling.undo(test.targets), -squares, rtol=1e-6, atol=1e-6)


def test_split_leaves_one_hot_columns_zero_and_one():
    train, test = real().split(seed=0)
    assert set(torch.cat([train.inputs, test.inputs])[:, 1:].flatten().tolist()) == {0.0, 1.0}


def test_split_of_a_split_rescales_again():
    inner, _ = real(16).split(seed=0)[0].split(seed=1)
    np.testing.assert_allclose(inner.inputs[:, 0].mean(), 0, atol=1e-6)
    np.testing.assert_allclose(inner.scaling.undo(inner.inputs)[:, 0], inner.shown["x"].values, rtol=1e-5, atol=1e-5)


def test_splitting_a_graph_keeps_its_edges():
    train, test = load("karate").split(seed=0)
    assert train.shown["edges"].shape == test.shown["edges"].shape == (78, 2)
    assert len(train.names) == 34


@pytest.mark.parametrize("share", [0.0, 1.0, -0.5, 1.5])
def test_split_refuses_what_is_no_share(share):
    with pytest.raises(InputError, match="expected a share between 0 and 1"):
        make().split(share)


def test_split_refuses_a_class_with_a_single_example():
    with pytest.raises(InputError, match="class 'l' has a single example"):
        make(targets=torch.tensor([0] * 9 + [1])).split()


def test_split_refuses_a_part_too_small_for_the_classes():
    with pytest.raises(InputError, match="8 examples into 6 train and 2 test; expected at least 4 in each part"):
        make(rows=8, classes=4).split()


def test_split_works_where_a_class_of_the_whole_is_absent():
    train, test = make(rows=12, classes=3).take(np.arange(12) % 3 != 1).split(0.5)
    assert set(train.targets.tolist()) == set(test.targets.tolist()) == {0, 2}


def test_lengths_must_agree():
    with pytest.raises(InputError, match="10 inputs, 10 targets, 9 shown; expected as many of each"):
        make(shown=xr.Dataset({"a": ("example", np.arange(9))}))


@pytest.mark.parametrize("part", ["inputs", "targets"])
def test_nan_is_refused_with_its_first_example(part):
    numbers = torch.zeros(10, 3) if part == "inputs" else torch.zeros(10)
    numbers[4:6] = torch.nan
    with pytest.raises(InputError, match=rf"{part} of 2 example\(s\) hold NaN or infinity, first example 4"):
        make(classes=0 if part == "targets" else 2, **{part: numbers})


def test_targets_of_classes_must_be_indices():
    with pytest.raises(InputError, match=r"targets of type torch.float32 and shape \(10,\)"):
        make(targets=torch.zeros(10))


def test_a_target_beyond_the_classes_is_refused():
    with pytest.raises(InputError, match="target 2 of example 2; expected a class index from 0 to 1"):
        make(targets=torch.arange(10) % 3)


def test_outputs_counts_classes_or_real_targets():
    assert make(classes=5).outputs == 5
    assert make(classes=0, targets=torch.zeros(10)).outputs == 1
    assert make(classes=0, targets=torch.zeros(10, 3)).outputs == 3


def test_fingerprint_changes_with_one_number():
    data, inputs = make(), make().inputs.clone()
    inputs[3, 1] += 1e-3
    assert data.fingerprint == make().fingerprint
    assert data.fingerprint != replace(data, inputs=inputs).fingerprint
    assert data.fingerprint != replace(data, targets=1 - data.targets).fingerprint


def test_summary_counts_classes_and_survives_json():
    summary = make(rows=5).summary()
    assert summary["classes"] == {"k": 3, "l": 2}
    assert (summary["examples"], summary["features"], summary["shape"]) == (5, 3, [3])
    assert json.loads(json.dumps(summary)) == summary


def test_summary_gives_real_targets_in_their_raw_unit():
    targets = real(4).summary()["targets"]
    assert targets["minimum"] == pytest.approx(-9)
    assert targets["mean"] == pytest.approx(-3.5)
    assert targets["maximum"] == pytest.approx(0, abs=1e-6)


def test_repr_is_one_line():
    assert repr(make()) == "Features(table: 10 examples, 3 features, 2 classes)"
    assert repr(make(classes=0, targets=torch.zeros(10, 2))).endswith("2 real targets)")
