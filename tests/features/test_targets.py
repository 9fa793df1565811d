from inspect import unwrap

import numpy as np
import pandas as pd
import pytest
import torch

from intaglio.errors import InputError
from intaglio.features.targets import to_targets


def column(values, **options):
    return pd.Series(values, name="y", **options)


@pytest.mark.parametrize(
    ("values", "classes"),
    [
        (["b", "a", "b"], ("a", "b")),
        ([True, False, True], ("False", "True")),
        ([10, 9, 10], ("9", "10")),
        (pd.Categorical(["low", "high", "low"], ["low", "mid", "high"]), ("low", "high")),
        (pd.array([3, 1, 3], dtype="Int64"), ("1", "3")),
        (np.array(["x", 1, "x"], dtype=object), ("1", "x")),
    ],
)
def test_labels_become_indices_in_their_order(values, classes):
    targets = to_targets(column(values))
    assert targets.classes == classes
    assert targets.values.dtype == torch.int64
    assert [targets.classes[index] for index in targets.values] == [str(value) for value in values]


def test_twenty_whole_numbers_are_classes_and_twenty_one_are_numbers():
    assert len(to_targets(column(range(20))).classes) == 20
    assert to_targets(column(range(21))).classes == ()


def test_whole_numbers_that_hardly_repeat_are_numbers():
    assert to_targets(column([3750, 3400, 5100, 5700]), least=2).classes == ()
    assert len(to_targets(column([3750, 3400, 3750, 3400]), least=2).classes) == 2


def test_floats_are_real_targets_even_if_whole():
    targets = to_targets(column([0.0, 1.0, 0.0]))
    assert targets.classes == ()
    assert targets.values.dtype == torch.float64


def test_task_overrules_the_rule():
    assert to_targets(column([0.0, 1.0, 0.0]), task="classification").classes == ("0.0", "1.0")
    assert to_targets(column([1, 2, 1]), task="regression").values.tolist() == [1.0, 2.0, 1.0]


def test_an_unknown_task_is_refused():
    with pytest.raises(InputError, match="task='rank'; expected one of auto, classification, regression"):
        unwrap(to_targets)(column([1, 2]), task="rank")


def test_text_is_no_regression():
    with pytest.raises(InputError, match="target 'y' holds 'a'; expected numbers"):
        to_targets(column(["a", "b"]), task="regression")


def test_one_class_is_refused():
    with pytest.raises(InputError, match="target 'y' has the one class 'a'"):
        to_targets(column(["a", "a"]))


def test_one_value_is_refused():
    with pytest.raises(InputError, match=r"target 'y' is 2.5 in every row"):
        to_targets(column([2.5, 2.5]))


def test_more_classes_than_rows_can_fill_are_refused():
    with pytest.raises(InputError, match="3 rows for the 3 classes of target 'y'; expected at least 2 rows a class"):
        to_targets(column(list("abc")), least=2)


def test_a_rare_class_is_refused_by_name():
    with pytest.raises(InputError, match="a single example of class 'c' in target 'y'"):
        to_targets(column(list("aaabbbc")), least=2)


def test_a_gap_in_the_target_is_refused():
    with pytest.raises(InputError, match="target 'y' is empty or NaN in 1 of 3 rows, first in row 2"):
        to_targets(column(["a", None, "b"]))
