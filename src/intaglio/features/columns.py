"""Columns of a table become numbers: numeric ones as they are, categories as one-hot columns."""

from collections.abc import Collection
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from pandas.api import types as kinds

from intaglio.errors import InputError, option
from intaglio.features.coding import Categories, Column, word
from intaglio.features.gaps import check_gaps

__all__ = ["Columns", "encode_columns"]

SHORT = 10  # a small table may well have as many values as rows; below this nothing is called an identifier
WIDE = 500  # one-hot columns beyond this are an embedding's task

TIMES = {
    "datetime64",
    "datetime",
    "date",
    "time",
    "timedelta64",
    "timedelta",
    "period",
}  # as pandas infers them


@dataclass
class Columns:
    """The numbers of a table, column by column, and how they are called.

    Args:
        numbers: one array (n,) a feature.
        names: the column's name, or ``column=value`` for a one-hot column.
        groups: categorical column → its one-hot columns.
        numeric: the features that came as numbers, not as categories.
        plan: how each column became numbers, to do the same with new rows.
    """

    numbers: list[np.ndarray] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    groups: dict[str, tuple[int, ...]] = field(default_factory=dict)
    numeric: list[int] = field(default_factory=list)
    plan: list[Column] = field(default_factory=list)

    def add(self, how: Column, cells: pd.Series) -> None:
        first = len(self.names)
        self.plan.append(how)
        self.names += how.names
        self.numbers += list(how.numbers(cells).T)
        if how.coding == "number":
            self.numeric.append(first)
        elif how.coding == "onehot":
            self.groups[how.name] = tuple(range(first, len(self.names)))


def encode_columns(
    frame: pd.DataFrame, categorical: Collection[str] = (), *, categories: Categories = "onehot", buckets: int = 64
) -> Columns:
    """Numbers as they are; strings, truth values and pandas categories as one-hot columns, or as codes.

    The values of a category are in alphabetical or numerical order, pandas categories in their own.

    Args:
        frame: the feature columns, with n rows.
        categorical: columns that are categories although they hold numbers, or although they have as many
            values as an identifier.
        categories: "onehot", "codes" or "hashed", as of `Column`; with the last two a category may have gaps.
        buckets: of hashed columns.

    Raises:
        InputError: gaps, a constant column, dates, numbers mixed with text, or an identifier.

    >>> encode_columns(pd.DataFrame({"mass": [1, 2, 4], "sex": ["m", "f", "f"]})).names
    ['mass', 'sex=f', 'sex=m']
    """
    _check_constant(frame)
    encoded = Columns()
    for name, column in frame.items():
        if categories == "onehot":
            check_gaps(column, role="column")
        if name not in categorical and _is_number(column):
            encoded.add(Column(str(name), "number"), column)
        else:
            declared = name in categorical or categories == "hashed"
            values = _as_category(column.dropna(), declared=declared).cat.categories
            seen = tuple(word(value) for value in values) if categories != "hashed" else ()
            encoded.add(Column(str(name), categories, seen, buckets if categories == "hashed" else 0), column)
    return encoded


def _is_number(column: pd.Series) -> bool:
    if kinds.infer_dtype(column) in TIMES:
        came = f"column {column.name!r} holds dates or times"
        raise InputError(came, expected="numbers or categories", hint=option("drop", str(column.name)))
    return kinds.is_numeric_dtype(column) and not kinds.is_bool_dtype(column)


def _as_category(column: pd.Series, *, declared: bool) -> pd.Series:
    if isinstance(column.dtype, pd.CategoricalDtype):
        category = column.cat.remove_unused_categories()
    else:
        values = column if kinds.is_numeric_dtype(column) else column.astype(str)
        category = values.astype("category")
    if not declared:
        _check_mixed(column, category.cat.categories)
        _check_identifier(column, category.cat.categories)
    return category


def _check_constant(frame: pd.DataFrame) -> None:
    constant = [name for name in frame if _as_hashable(frame[name]).nunique() == 1 and not frame[name].isna().any()]
    if constant:
        first = constant[0]
        more = f" (and {len(constant) - 1} more)" if len(constant) > 1 else ""
        came = f"column {first!r} is {str(frame[first].iloc[0])!r} in every row{more}"
        raise InputError(came, expected="values that differ", hint=option("drop", *map(str, constant)))


def _as_hashable(column: pd.Series) -> pd.Series:
    return column.map(str) if kinds.is_object_dtype(column) else column  # lists and the like


def _check_mixed(column: pd.Series, values: pd.Index) -> None:
    """Numbers with a few words among them ("?", "n/a") are a numeric column that was not cleaned."""
    words = pd.to_numeric(pd.Series(values, dtype=object), errors="coerce").isna().to_numpy()
    if not words.any() or words.mean() >= 0.5:
        return
    word = str(values[words][0])
    row = int(np.flatnonzero((column.astype(str) == word).to_numpy())[0]) + 1
    raise InputError(
        f"column {column.name!r} mixes numbers with text such as {word!r} in row {row}",
        expected="numbers only",
        hint=f"cleaning it, {_remedies(column)}",
    )


def _remedies(column: pd.Series) -> str:
    name = str(column.name)
    return f"{option('drop', name)}, or {option('categorical', name)} to keep it as it is"


def _check_identifier(column: pd.Series, values: pd.Index) -> None:
    if len(values) <= SHORT or (len(values) <= WIDE and 2 * len(values) <= len(column)):
        return
    raise InputError(
        f"column {column.name!r} has {len(values)} values in {len(column)} rows, like an identifier",
        expected="categories that repeat",
        hint=_remedies(column),
    )
