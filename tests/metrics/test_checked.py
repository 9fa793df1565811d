import numpy as np
import pytest

from intaglio.errors import InputError
from intaglio.metrics.checked import class_indices, is_class, matrix, neighbours_within, real_answers


@pytest.mark.parametrize(
    ("array", "says"),
    [
        (np.zeros(3), r"embedding of shape \(3,\); expected \(examples, dimensions\)"),
        (np.zeros((3, 0)), r"embedding of shape \(3, 0\)"),
        (np.ones((1, 2)), r"embedding of 1 example\(s\); expected 2 or more"),
        ([[0.0, 1.0], [np.nan, 1.0], [np.inf, 1.0]], r"NaN or infinity in 2 row\(s\) of embedding, first row 1"),
        (np.ones((4, 2)), "embedding that is the same for every example; expected rows that differ"),
    ],
)
def test_what_is_no_embedding_is_refused(array: object, says: str) -> None:
    with pytest.raises(InputError, match=says):
        matrix(array)


@pytest.mark.parametrize(
    ("labels", "says"),
    [
        ([0, 1], r"labels of shape \(2,\); expected one for each of 3 examples"),
        (1, r"labels of shape \(\)"),
        ([0.0, 1.0, 1.0], "labels of type float64 and shape .*; expected one class an example"),
        ([[0], [1], [1]], "expected one class an example, as whole numbers or names"),
        (["a", "a", "a"], "labels of one class, a; expected two classes or more"),
        (np.array(["a", None, "b"], dtype=object), r"1 label\(s\) missing, first example 1"),
        (np.array(["a", "b", float("nan")], dtype=object), r"1 label\(s\) missing, first example 2"),
    ],
)
def test_what_are_no_classes_is_refused(labels: object, says: str) -> None:
    with pytest.raises(InputError, match=says):
        class_indices(labels, 3)


def test_real_answers_have_a_column_each_and_must_vary() -> None:
    assert real_answers([[1.0, 2.0], [3.0, 4.0]], 2).shape == (2, 2)
    with pytest.raises(InputError, match=r"NaN or infinity in 1 row\(s\) of labels"):
        real_answers([0.5, np.nan], 2)
    with pytest.raises(InputError, match="labels that is the same for every example"):
        real_answers([0.5, 0.5], 2)
    with pytest.raises(InputError, match="labels of shape"):
        real_answers([0.5], 2)


def test_classes_are_numbered_in_the_order_of_their_names() -> None:
    assert class_indices(np.array(["b", "a", "c"], dtype=object), 3).tolist() == [1, 0, 2]
    assert class_indices([7, 3, 7], 3).tolist() == [1, 0, 1]
    assert is_class(np.array(["a"]))


def test_neighbours_must_be_fewer_than_there_are() -> None:
    assert neighbours_within(4, 5) == 4
    with pytest.raises(InputError, match="neighbours=5 among 5 examples; expected fewer than 5; try fewer"):
        neighbours_within(5, 5)
    with pytest.raises(InputError, match=r"neighbours=5 among 10 examples; expected fewer than 0\.5 × 10"):
        neighbours_within(5, 10, share=0.5)
    with pytest.raises(InputError, match="neighbours=0; expected 1 or more"):
        neighbours_within(0, 10)
