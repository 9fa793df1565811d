"""Folds: which examples a probe learns from and which it is tested on."""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Int64, Shaped
from sklearn.model_selection import KFold, StratifiedKFold

from intaglio.errors import InputError

__all__ = ["Folds", "cross_folds", "split_folds"]

Folds = Sequence[tuple[Int64[np.ndarray, "train"], Int64[np.ndarray, "test"]]]


def cross_folds(classes: Int64[np.ndarray, "n"] | None, examples: int, *, folds: int = 5, seed: int = 0) -> Folds:
    """Each example is tested once, by a probe that has not seen it; classes keep their shares in every fold.

    Fewer folds than asked for where the rarest class has fewer examples than that.

    Raises:
        InputError: fewer than two folds, more folds than examples, or a class with a single example.

    >>> [test.tolist() for _, test in cross_folds(None, 4, folds=2)]
    [[2, 3], [0, 1]]
    """
    if not 2 <= folds <= examples:
        raise InputError(f"folds={folds} of {examples} examples", expected=f"2 to {examples}")
    if classes is None:
        parts = KFold(folds, shuffle=True, random_state=seed).split(np.zeros(examples))
    else:
        rarest = int(np.bincount(classes).min())
        if rarest < 2:
            raise InputError(
                "a class with a single example",
                expected="two or more, to learn and to test",
                hint="dropping that class",
            )
        splitter = StratifiedKFold(min(folds, rarest), shuffle=True, random_state=seed)
        parts = splitter.split(np.zeros(examples), classes)
    return [(train.astype(np.int64), test.astype(np.int64)) for train, test in parts]


def split_folds(split: Shaped[np.ndarray, "examples"], examples: int) -> Folds:
    """The one fold that a split into "train" and "test" makes.

    Raises:
        InputError: another length, another word, or an empty part.

    >>> [(train.tolist(), test.tolist()) for train, test in split_folds(np.array(["train", "test", "train"]), 3)]
    [([0, 2], [1])]
    """
    if split.shape != (examples,):
        raise InputError(f"split of shape {split.shape}", expected=f"one word for each of {examples} examples")
    train, test = np.flatnonzero(split == "train"), np.flatnonzero(split == "test")
    if len(train) + len(test) != examples:
        other = next(word for word in split.tolist() if word not in ("train", "test"))
        raise InputError(f"{other!r} in split", expected="'train' or 'test'")
    if not len(train) or not len(test):
        raise InputError(f"a split into {len(train)} train and {len(test)} test", expected="examples in both parts")
    return [(train.astype(np.int64), test.astype(np.int64))]
