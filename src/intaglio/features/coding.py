"""How one column becomes numbers: as it is, one-hot, as the number of a row in a table, or hashed to one."""

import hashlib
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import pandas as pd
from jaxtyping import Float64
from pandas.api import types as kinds

from intaglio.errors import InputError
from intaglio.features.gaps import check_gaps

__all__ = ["MISSING", "UNSEEN", "Categories", "Column", "word"]

MISSING, UNSEEN = 0, 1  # rows of every table of codes; the values that were seen follow

Categories = Literal["onehot", "codes", "hashed"]


@dataclass(frozen=True)
class Column:
    """One column of a table, and how its cells become numbers, now and in new rows.

    Args:
        name: as in the header.
        coding: "number"; "onehot": 0 or 1 for each value; "codes": 0 for a gap, 1 for a value that was not seen, then
            the values' own numbers from 2; "hashed": 0 for a gap, else 1 to `buckets` by the value's digest.
        values: those that were seen, in their order.
        buckets: of a hashed column.

    >>> Column("colour", "codes", ("blue", "red")).numbers(pd.Series(["red", None, "pink"])).ravel().tolist()
    [3.0, 0.0, 1.0]
    """

    name: str
    coding: Literal["number", "onehot", "codes", "hashed"]
    values: tuple[str, ...] = ()
    buckets: int = 0

    @property
    def rows(self) -> int:
        """How many rows a table for its codes has; 0 where it has no codes."""
        return {"codes": len(self.values) + 2, "hashed": self.buckets + 1}.get(self.coding, 0)

    @property
    def names(self) -> tuple[str, ...]:
        """What the numbers are called."""
        return tuple(f"{self.name}={value}" for value in self.values) if self.coding == "onehot" else (self.name,)

    @property
    def is_text(self) -> bool:
        """Whether a value is none that a number would be written as: ``"007"``, say, or ``"red"``."""
        return not all(_is_written(value) for value in self.values)

    def numbers(self, cells: pd.Series) -> Float64[np.ndarray, "n k"]:
        """The cells as numbers: one a row, or one of each value.

        Raises:
            InputError: text or a gap among numbers, or, one-hot, a gap or a value that was not seen.
        """
        if self.coding == "number":
            return _real(cells)
        if self.coding == "onehot":
            return self._onehot(cells)
        own = {value: code for code, value in enumerate(self.values, start=2)}
        code = own.get if self.coding == "codes" else self._bucket
        return np.array([[MISSING if pd.isna(cell) else code(word(cell), UNSEEN)] for cell in _cells(cells)], float)

    def _bucket(self, value: str, _: int) -> int:
        digest = hashlib.blake2b(value.encode(), digest_size=8).digest()
        return 1 + int.from_bytes(digest, "big") % self.buckets

    def _onehot(self, cells: pd.Series) -> Float64[np.ndarray, "n k"]:
        check_gaps(cells, role="column")
        words = np.array([word(cell) for cell in _cells(cells)], dtype=object)
        found = words[:, None] == np.array(self.values, dtype=object)
        if not found.any(1).all():
            row = int(np.flatnonzero(~found.any(1))[0])
            raise InputError(
                f"column {self.name!r} is {words[row]!r} in row {row + 1}, which was not seen before",
                expected=f"one of {', '.join(self.values[:12])}",
                hint='categories="codes" (--categories codes), which keeps a row for the unseen',
            )
        return np.asarray(found, np.float64)


def word(value: Any) -> str:
    """A cell as text, whole numbers alike whatever their type.

    >>> word(3.0), word(3), word(True), word("a ")
    ('3', '3', 'True', 'a ')
    """
    return str(int(value)) if isinstance(value, float | np.floating) and float(value).is_integer() else str(value)


def _is_written(value: str) -> bool:
    try:
        return word(float(value)) == value
    except ValueError:
        return False


def _cells(column: pd.Series) -> list[Any]:
    return column.astype(object).tolist()


def _real(cells: pd.Series) -> Float64[np.ndarray, "n 1"]:
    check_gaps(cells, role="column")
    if not kinds.is_numeric_dtype(cells):
        numbers = pd.to_numeric(cells, errors="coerce")
        row = int(np.flatnonzero(numbers.isna())[0]) if numbers.isna().any() else 0
        came = f"column {cells.name!r} is {str(cells.iloc[row])!r} in row {row + 1}"
        raise InputError(came, expected="a number, as before")
    return cells.to_numpy(np.float64)[:, None]
