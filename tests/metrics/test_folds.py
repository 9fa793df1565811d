import numpy as np
import pytest

from intaglio.errors import InputError
from intaglio.metrics.folds import cross_folds, split_folds


def test_every_example_is_tested_once_and_never_by_a_probe_that_saw_it() -> None:
    classes = np.repeat([0, 1, 2], [20, 12, 3])
    folds = cross_folds(classes, 35, folds=5, seed=1)
    assert len(folds) == 3  # the rarest class has three examples
    assert sorted(np.concatenate([test for _, test in folds]).tolist()) == list(range(35))
    assert all(not set(train) & set(test) and len(train) + len(test) == 35 for train, test in folds)
    assert all((classes[test] == 2).sum() == 1 for _, test in folds)


def test_wrong_folds_are_refused() -> None:
    with pytest.raises(InputError, match="folds=1 of 9 examples; expected 2 to 9"):
        cross_folds(None, 9, folds=1)
    with pytest.raises(InputError, match="folds=10 of 9 examples"):
        cross_folds(None, 9, folds=10)
    with pytest.raises(InputError, match="a class with a single example; expected two or more"):
        cross_folds(np.array([0, 0, 1]), 3, folds=2)


def test_wrong_splits_are_refused() -> None:
    with pytest.raises(InputError, match=r"split of shape \(2,\); expected one word for each of 3"):
        split_folds(np.array(["train", "test"]), 3)
    with pytest.raises(InputError, match="'valid' in split; expected 'train' or 'test'"):
        split_folds(np.array(["train", "test", "valid"]), 3)
    with pytest.raises(InputError, match="a split into 2 train and 0 test; expected examples in both"):
        split_folds(np.array(["train", "train"]), 2)
