"""A table larger than memory: two passes learn what its columns are, and every later one gives batches."""

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from jaxtyping import Int
from pandas.api import types as kinds

from intaglio.errors import InputError, option
from intaglio.features.columns import WIDE
from intaglio.features.gaps import check_gaps
from intaglio.features.read_table import table_chunks
from intaglio.features.streamed import ROWS, Streamed, told_where
from intaglio.features.table import as_names, features_of_table, raw_columns
from intaglio.features.table_reader import check_rows
from intaglio.features.targets import FEW, Task
from intaglio.features.text import check_counts

__all__ = ["Told", "is_number", "stream_table", "telling"]


def stream_table(
    path: str | os.PathLike[str],
    *,
    target: str,
    drop: str | Sequence[str] = (),
    categorical: str | Sequence[str] | None = None,
    categories: str = "onehot",
    buckets: int = 64,
    task: Task = "auto",
    standardize: bool = True,
    encoding: str = "utf-8",
    batch_size: int = 512,
    rows: int = ROWS,
) -> Streamed:
    """A CSV or Parquet file as `from_table` reads it, but in parts: it may be larger than memory.

    One pass finds the values of categories and the classes, another the scaling, and each training epoch or
    evaluation is one more. An encoder that looks at the data when it is built (bins, landmarks) looks at ``head``.

    Args:
        path: of the file.
        target, drop, categorical, categories, buckets, task, standardize, encoding: as in `from_table`.
        batch_size: examples a batch.
        rows: of the file that are held at a time.

    Returns:
        Batches (inputs, targets) in the order of the file, which can be iterated again; ``head`` is for `ig.build`.

    Raises:
        InputError: as `from_table`; of a later part its rows are named; or a column of numbers that holds text later.

    >>> import tempfile
    >>> import intaglio as ig
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = pd.DataFrame({"mass": range(80), "kind": [*"ab"] * 40}).to_csv(f"{folder}/big.csv", index=False)
    ...     data = stream_table(f"{folder}/big.csv", target="kind", rows=20)
    ...     objective = ig.Objective(ig.build(data.head, dim=2), data)
    ...     len(objective)
    80
    """
    check_counts(batch_size=batch_size, rows=rows)
    frames = partial(table_chunks, path, rows, encoding=encoding)
    how: dict[str, Any] = {"drop": drop, "categorical": categorical, "categories": categories, "buckets": buckets}
    check_rows(first := next(frames(), pd.DataFrame()), str(path))
    declared = as_names(categorical or ())
    limits = _limits(first, target, as_names(drop), declared, categories, task)
    texts = [name for name in limits if categories != "onehot" and (name in declared or not is_number(first[name]))]
    told = telling(frames, limits, str(path), gaps=set(texts) - {target})
    head = features_of_table(told.rows, str(path), target=target, task=task, standardize=standardize, **how)
    assert head.reader is not None
    counts = told.sizes(target, head.classes)
    return Streamed(str(path), head, frames, head.reader, raw_columns, target, batch_size, counts).learnt()


def _limits(
    first: pd.DataFrame,
    target: str,
    drop: Sequence[str],
    categorical: Sequence[str],
    categories: str,
    task: Task,
) -> dict[str, float]:
    """Column → so many different values are looked for: all of a category, and of numbers whether they differ."""
    found = {}
    for name, column in first.drop(columns=list(drop), errors="ignore").items():
        numeric = is_number(column)
        declared = name in categorical or (name == target and task == "classification")
        if declared and categories != "hashed":
            found[str(name)] = np.inf
        elif name == target:
            found[str(name)] = FEW if numeric else np.inf
        else:
            found[str(name)] = 1 if numeric or categories == "hashed" else WIDE
    return found


class Told(NamedTuple):
    """What one pass tells of a file: rows that show all its values, how often each value comes, and how many rows."""

    rows: pd.DataFrame
    values: Mapping[str, pd.Series]
    total: int

    def sizes(self, target: str, classes: Sequence[str]) -> Int[np.ndarray, "k"]:
        """Rows of each class; of real targets the one number of all rows."""
        if not classes:
            return np.array([self.total])
        return self.values[target].reindex(list(classes)).to_numpy(np.int64)


def telling(
    frames: Callable[[], Iterator[pd.DataFrame]],
    limits: Mapping[str, float],
    where: str,
    *,
    gaps: Collection[str] = (),
) -> Told:
    """As rows the first part, and those of later ones that bring a value which a column had not had twice before.

    Args:
        frames: the parts.
        limits: column → once it has more different values than this, no further ones are looked for.
        where: the file, for messages.
        gaps: columns that may have some.

    Raises:
        InputError: a gap in another column, or a column of numbers that holds text in a later part.
    """
    parts: list[pd.DataFrame] = []
    counts: dict[str, pd.Series] = {name: pd.Series(dtype=np.int64) for name in limits}
    rows = 0
    for frame in frames():
        rows += len(frame)
        new = np.zeros(len(frame), dtype=bool)
        with told_where(frame, where):
            for name in [name for name in limits if name in frame]:
                _check_column(parts[0][name] if parts else frame[name], frame[name], gap=name in gaps)
                if len(counts[name]) <= limits[name]:
                    fresh, counts[name] = _fresh(frame[name], counts[name])
                    new |= fresh
        parts.append(frame[new] if parts else frame)
    return Told(pd.concat([part for part in parts if len(part)] or parts[:1], ignore_index=True), counts, rows)


def _fresh(column: pd.Series, counts: pd.Series) -> tuple[np.ndarray, pd.Series]:
    """Which cells hold a value that has come less than twice so far, and how often each has come now."""
    known = column.notna().to_numpy()
    words = column.map(str)
    turn = words.groupby(words).cumcount().to_numpy() + words.map(counts).fillna(0).to_numpy()
    own = words[known].value_counts()
    return known & (turn < 2), counts.add(own, fill_value=0)


def _check_column(first: pd.Series, later: pd.Series, *, gap: bool) -> None:
    if not gap:
        check_gaps(later, role="column")
    if kinds.is_numeric_dtype(first) and not kinds.is_numeric_dtype(later):
        words = pd.to_numeric(later, errors="coerce").isna() & later.notna()
        row = int(np.argmax(words.to_numpy()))
        came = f"column {first.name!r} is numbers at first and {str(later.iloc[row])!r} in row {row + 1}"
        raise InputError(came, expected="numbers only", hint=f"cleaning it, or {option('drop', str(first.name))}")


def is_number(column: pd.Series) -> bool:
    """Whether these are numbers, of which truth values are none."""
    return kinds.is_numeric_dtype(column) and not kinds.is_bool_dtype(column)
