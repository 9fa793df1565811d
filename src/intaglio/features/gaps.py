"""Gaps in a column: NaN, empty cells and infinities, found and told by name."""

import numpy as np
import pandas as pd
from pandas.api import types as kinds

from intaglio.errors import InputError, option

__all__ = ["check_gaps"]


def check_gaps(column: pd.Series, *, role: str) -> None:
    """Refuse a column with missing or infinite cells.

    Args:
        column: its name is used in the error.
        role: "column", "target" or "texts", as the error calls it; the last two cannot be dropped.

    Raises:
        InputError: which column, how many cells, and the first row (rows count from 1, without the header).
    """
    _refuse(column.isna().to_numpy(bool), column, role, "empty or NaN")
    if kinds.is_numeric_dtype(column) and not kinds.is_bool_dtype(column):
        _refuse(_beyond(column), column, role, "infinite, or too large for float32,")


def _beyond(column: pd.Series) -> np.ndarray:
    if kinds.is_complex_dtype(column):
        raise InputError(f"column {column.name!r} holds complex numbers", expected="real ones")
    size: np.ndarray = np.abs(column.to_numpy(np.float64))
    return size > np.finfo(np.float32).max


def _refuse(bad: np.ndarray, column: pd.Series, role: str, what: str) -> None:
    if not bad.any():
        return
    row = int(np.flatnonzero(bad)[0]) + 1
    remedy = option("drop", str(column.name)) if role == "column" else "leaving those rows out"
    raise InputError(
        f"{role} {column.name!r} is {what} in {bad.sum()} of {len(bad)} rows, first in row {row}",
        expected="a finite value in every row",
        hint=f"{remedy}, or filling the gaps first",
    )
