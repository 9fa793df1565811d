"""What a measure is given, checked: a matrix of finite numbers that vary, and classes that can be told apart."""

import numpy as np
from jaxtyping import Float64, Int64
from numpy.typing import ArrayLike

from intaglio.errors import InputError

__all__ = ["class_indices", "is_class", "matrix", "neighbours_within", "real_answers"]


def matrix(array: ArrayLike, name: str = "embedding", *, least: int = 2) -> Float64[np.ndarray, "n d"]:
    """`array` as float64 rows, one an example.

    Raises:
        InputError: not two axes, fewer than `least` examples, NaN or infinity, or rows that are all equal.

    >>> matrix([[1, 2], [3, 4]]).dtype.name
    'float64'
    """
    found = np.asarray(array, dtype=np.float64)
    if found.ndim != 2 or not found.shape[1]:
        raise InputError(f"{name} of shape {found.shape}", expected="(examples, dimensions)")
    if len(found) < least:
        raise InputError(f"{name} of {len(found)} example(s)", expected=f"{least} or more")
    finite = np.isfinite(found).all(1)
    if not finite.all():
        first = int(np.flatnonzero(~finite)[0])
        raise InputError(
            f"NaN or infinity in {int((~finite).sum())} row(s) of {name}, first row {first}", expected="finite numbers"
        )
    if (found == found[0]).all():
        raise InputError(f"{name} that is the same for every example", expected="rows that differ")
    return found


def is_class(labels: np.ndarray) -> bool:
    """Whether labels are classes (whole numbers, names, truth values) rather than real numbers.

    >>> is_class(np.array([0, 1])), is_class(np.array([0.5, 1.0]))
    (True, False)
    """
    return labels.dtype.kind in "iubUSOT"


def class_indices(labels: ArrayLike, examples: int) -> Int64[np.ndarray, "n"]:
    """Classes as 0, 1, 2, … in sorted order of their names.

    Raises:
        InputError: another length, a gap, real numbers, or fewer than two classes.

    >>> class_indices(["cat", "dog", "cat"], 3).tolist()
    [0, 1, 0]
    """
    given = np.asarray(labels)
    _check_length(given, examples)
    if given.ndim != 1 or not is_class(given):
        raise InputError(
            f"labels of type {given.dtype} and shape {given.shape}",
            expected="one class an example, as whole numbers or names",
        )
    gaps = [i for i, name in enumerate(given) if name is None or name != name] if given.dtype.kind == "O" else []
    if gaps:
        raise InputError(f"{len(gaps)} label(s) missing, first example {gaps[0]}", expected="one class an example")
    names, indices = np.unique(given.astype(str) if given.dtype.kind == "O" else given, return_inverse=True)
    if len(names) < 2:
        raise InputError(f"labels of one class, {names[0]!s}", expected="two classes or more")
    return indices.astype(np.int64)


def real_answers(labels: ArrayLike, examples: int, name: str = "labels") -> Float64[np.ndarray, "n k"]:
    """Real targets as (n, k), k = 1 for one number an example.

    Raises:
        InputError: another length, NaN or infinity, or one value throughout.

    >>> real_answers([0.5, 1.5], 2).shape
    (2, 1)
    """
    given = np.asarray(labels, dtype=np.float64)
    _check_length(given, examples)
    return matrix(given.reshape(examples, -1), name)


def neighbours_within(neighbours: int, examples: int, *, share: float = 1.0) -> int:
    """`neighbours`, if each example has that many others: fewer than `share` of the examples.

    Raises:
        InputError: there are too few examples, or none were asked for.
    """
    if neighbours < 1:
        raise InputError(f"neighbours={neighbours}", expected="1 or more")
    if neighbours >= share * examples:
        part = "" if share == 1 else f" {share:g} ×"
        raise InputError(
            f"neighbours={neighbours} among {examples} examples",
            expected=f"fewer than{part} {examples}",
            hint="fewer neighbours (--neighbours)",
        )
    return neighbours


def _check_length(given: np.ndarray, examples: int) -> None:
    if given.ndim == 0 or len(given) != examples:
        raise InputError(f"labels of shape {given.shape}", expected=f"one for each of {examples} examples")
