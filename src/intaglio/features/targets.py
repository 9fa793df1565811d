"""What a model should answer: a column of labels or numbers becomes class indices or real targets."""

from typing import Literal, NamedTuple

import numpy as np
import pandas as pd
import torch
from jaxtyping import Float64, Int64
from pandas.api import types as kinds
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features.gaps import check_gaps

__all__ = ["Targets", "Task", "to_targets"]

Task = Literal["auto", "classification", "regression"]

FEW = 20  # whole numbers with more distinct values than this are counts or measures, not the codes of classes


class Targets(NamedTuple):
    """(n,) class indices with the names of the classes, or (n,) real numbers and no names."""

    values: Int64[Tensor, " n"] | Float64[Tensor, " n"]
    classes: tuple[str, ...]


def to_targets(column: pd.Series, *, task: Task = "auto", least: int = 1) -> Targets:
    """Class indices or real targets out of one column.

    With ``task="auto"``: strings, truth values and pandas categories are classes; whole numbers are classes
    if there are at most 20 different ones, with `least` rows each on average, and real targets otherwise;
    numbers with a fraction (a float column) are real targets. Classes are in alphabetical or numerical
    order, pandas categories in their own.

    Args:
        column: n labels or numbers; its name is used in errors.
        task: "classification" or "regression" overrules the rule above.
        least: how many examples each class must have.

    Raises:
        InputError: gaps, text where numbers are needed, one class or one value only, or too rare a class.

    >>> to_targets(pd.Series(["b", "a", "b"]))
    Targets(values=tensor([1, 0, 1]), classes=('a', 'b'))
    """
    allowed = ("auto", "classification", "regression")
    if task not in allowed:
        raise InputError(f"task={task!r}", expected=f"one of {', '.join(allowed)}")
    check_gaps(column, role="target")
    if task == "classification" or (task == "auto" and _is_label(column, least)):
        return _classes(column, least)
    return _numbers(column)


def _is_label(column: pd.Series, least: int) -> bool:
    if kinds.is_bool_dtype(column) or not kinds.is_numeric_dtype(column):
        return True
    distinct = column.nunique()
    return kinds.is_integer_dtype(column) and distinct <= FEW and least * distinct <= len(column)


def _classes(column: pd.Series, least: int) -> Targets:
    what = f"target {column.name!r}"
    if not isinstance(column.dtype, pd.CategoricalDtype):
        values = column if kinds.is_numeric_dtype(column) else column.astype(str)
        column = values.astype("category")
    column = column.cat.remove_unused_categories()
    names = tuple(str(category) for category in column.cat.categories)
    codes = column.cat.codes.to_numpy(np.int64)
    _check_classes(np.bincount(codes), names, what, least)
    return Targets(torch.tensor(codes), names)


def _check_classes(counts: np.ndarray, names: tuple[str, ...], what: str, least: int) -> None:
    if len(names) == 1:
        raise InputError(f"{what} has the one class {names[0]!r}", expected="two or more classes")
    rows = int(counts.sum())
    if rows < least * len(names):
        came = f"{rows} rows for the {len(names)} classes of {what}"
        raise InputError(
            came, expected=f"at least {least} rows a class", hint='task="regression" (--task regression) for numbers'
        )
    rare = [name for name, count in zip(names, counts, strict=True) if count < least]
    if rare:
        which = ", ".join(map(repr, rare[:5])) + (" and others" if len(rare) > 5 else "")
        came = f"a single example of class {which} in {what}"
        raise InputError(came, expected=f"at least {least} a class", hint="leaving out or merging rare classes")


def _numbers(column: pd.Series) -> Targets:
    if not kinds.is_numeric_dtype(column):
        came = f"target {column.name!r} holds {str(column.iloc[0])!r}"
        raise InputError(
            came, expected="numbers for a regression", hint='task="classification" (--task classification)'
        )
    values = torch.tensor(column.to_numpy(np.float64))
    if bool((values == values[0]).all()):
        came = f"target {column.name!r} is {values[0]:g} in every row"
        raise InputError(came, expected="numbers that differ")
    return Targets(values, ())
