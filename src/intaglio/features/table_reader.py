"""New rows of a table become inputs as the first ones did."""

import os
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import torch
from jaxtyping import Float64
from pandas.api import types as kinds
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features.coding import Column
from intaglio.features.read_table import check_names, read_table

__all__ = ["TableReader", "check_rows", "frame_of"]


@dataclass(frozen=True)
class TableReader:
    """What was learnt of a table's columns: a path or a DataFrame → unscaled inputs; further columns are passed over.

    Raises:
        InputError: a column is missing, or holds what it did not before.

    >>> TableReader((Column("mass", "number"),))(pd.DataFrame({"mass": [1.0, 2.0], "name": ["a", "b"]})).tolist()
    [[1.0], [2.0]]
    """

    columns: tuple[Column, ...]

    @property
    def tables(self) -> dict[int, int]:
        """Position of each column of codes among the inputs → rows of its table."""
        widths = np.cumsum([0, *(len(column.names) for column in self.columns)])
        return {int(at): column.rows for at, column in zip(widths, self.columns, strict=False) if column.rows}

    def __call__(self, source: Any) -> Float64[Tensor, "n d"]:
        frame, where = frame_of(source)
        self.check(frame, where)
        return torch.tensor(np.concatenate([column.numbers(frame[column.name]) for column in self.columns], axis=1))

    def check(self, frame: pd.DataFrame, where: str) -> None:
        """Refuse a table that lacks a column."""
        missing = [column.name for column in self.columns if column.name not in frame]
        if missing:
            came = f"no column {', '.join(map(repr, missing))} in {where}"
            raise InputError(came, expected=f"the columns {', '.join(column.name for column in self.columns)}")


def frame_of(source: object, encoding: str = "utf-8") -> tuple[pd.DataFrame, str]:
    """A path or a DataFrame as a DataFrame, rows numbered from 0, and what messages call it.

    Raises:
        InputError: neither, or one without rows.
    """
    if isinstance(source, pd.DataFrame):
        if source.columns.nlevels > 1:
            raise InputError("a DataFrame with several levels of column names", expected="one name a column")
        frame, where = source.rename(columns=str), "the DataFrame"
        check_names(list(frame.columns), where)
    elif isinstance(source, str | os.PathLike):
        frame, where = read_table(source, encoding=encoding), str(source)
    else:
        raise InputError(f"a table of type {type(source).__name__}", expected="a path or a pandas DataFrame")
    check_rows(frame, where)
    return frame.reset_index(drop=True).apply(_inferred), where


def check_rows(frame: pd.DataFrame, where: str) -> None:
    """Refuse a table without rows."""
    if frame.empty:
        came = f"{where} has no rows (columns: {', '.join(map(str, frame)) or 'none'})"
        raise InputError(came, expected="a header and rows")


def _inferred(column: pd.Series) -> pd.Series:
    """A column of Python objects (Parquet decimals, mixed frames) in the type that its values have."""
    if not kinds.is_object_dtype(column):
        return column
    if kinds.infer_dtype(column) in {"decimal", "mixed-integer-float"}:
        return pd.to_numeric(column).astype(np.float64)
    return column.infer_objects()
