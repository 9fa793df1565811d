"""Tables: a CSV or Parquet file, or a DataFrame, becomes Features."""

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, get_args

import numpy as np
import pandas as pd
import torch
import xarray as xr
from pandas.api import types as kinds

from intaglio.errors import InputError, nearest_first, option
from intaglio.features.coding import Categories
from intaglio.features.columns import encode_columns
from intaglio.features.features import Features
from intaglio.features.scaling import Scaling
from intaglio.features.table_reader import TableReader, frame_of
from intaglio.features.targets import Task, to_targets

__all__ = ["as_names", "features_of_table", "from_table", "raw_columns"]


def from_table(
    source: str | os.PathLike[str] | pd.DataFrame,
    *,
    target: str,
    drop: str | Sequence[str] = (),
    categorical: str | Sequence[str] | None = None,
    categories: str = "onehot",
    buckets: int = 64,
    task: Task = "auto",
    standardize: bool = True,
    encoding: str = "utf-8",
) -> Features:
    """Features out of a table with n rows and a header.

    Numeric columns stay as they are; strings, truth values and pandas categories become one-hot columns
    named ``column=value``, with one group a column.

    Args:
        source: path of a CSV (UTF-8; commas, semicolons or tabs) or Parquet file, or a DataFrame.
        target: the column to predict.
        drop: columns that the model shall not see; they stay in `shown`.
        categorical: numeric columns that are codes of categories (strings are categories anyway).
        categories: "onehot"; "codes": one column a category, the number of the value's row in a table, where 0 is for
            gaps and 1 for values not seen before; or "hashed": the same without a list of values. The encoder `Mixed`
            has a vector for each row; to the others a code is a number.
        buckets: how many rows a hashed category has; different values may share one.
        task: "auto": strings, truth values, categories, and whole numbers with at most 20 different values,
            on average twice each, are classes; other numbers are real targets. The other two overrule it.
        standardize: numeric columns and real targets to mean 0 and standard deviation 1 (one-hot columns stay
            0 and 1), because the steps of gradient descent and the shape of the surface depend on the units.
            `Features.split` learns the scaling anew from the train rows.
        encoding: of a CSV file.

    Returns:
        Features of kind "table": inputs (n, d) float32, targets (n,); `shown` keeps every raw column of
        the source, the target and dropped ones too. A "/" in a name becomes "∕" there (netCDF forbids it).

    Raises:
        InputError: an unreadable or empty source, an unknown or repeated column name, gaps, a constant or
            identifier-like column, a target with one class or a class with one row.

    >>> frame = pd.DataFrame({"mass": [1.0, 2.0, 4.0, 5.0], "sex": list("mffm"), "kind": list("abab")})
    >>> data = from_table(frame, target="kind")
    >>> data.names, dict(data.groups), data.classes
    (('mass', 'sex=f', 'sex=m'), {'sex': (1, 2)}, ('a', 'b'))
    """
    frame, where = frame_of(source, encoding)
    how: Any = {"drop": drop, "categorical": categorical, "categories": categories, "buckets": buckets}
    return features_of_table(frame, where, target=target, task=task, standardize=standardize, **how)


def features_of_table(
    frame: pd.DataFrame,
    where: str,
    *,
    target: str,
    drop: str | Sequence[str],
    categorical: str | Sequence[str] | None,
    categories: str,
    buckets: int,
    task: Task,
    standardize: bool,
) -> Features:
    """Rows that have been read, as `from_table`; `where` is what messages call their source."""
    drop, categorical = as_names(drop), as_names(categorical or ())
    _check_known(frame, [target], "target", where)
    _check_known(frame, drop, "drop", where)
    _check_known(frame, categorical, "categorical", where)
    features = _features_of(frame, target, drop, where)
    how = _categories(categories, buckets)
    answers = to_targets(frame[target], task=task, least=2)
    columns = encode_columns(features, categorical, categories=how, buckets=buckets)
    inputs = _scaled(np.stack(columns.numbers, axis=1), columns.numeric if standardize else [])
    targets = _scaled(answers.values.numpy(), None if standardize else []) if not answers.classes else None
    return Features(
        kind="table",
        inputs=inputs.values,
        targets=answers.values if targets is None else targets.values,
        names=tuple(columns.names),
        classes=answers.classes,
        shown=raw_columns(frame),
        groups=columns.groups,
        scaling=inputs.scaling,
        target_scaling=None if targets is None else targets.scaling,
        source={"loader": "from_table", "table": where, "target": target, "drop": list(drop)},
        reader=TableReader(tuple(columns.plan)),
    )


@dataclass(frozen=True)
class _Scaled:
    values: torch.Tensor
    scaling: Scaling | None


def _scaled(raw: np.ndarray, columns: Sequence[int] | None) -> _Scaled:
    """Float32 out of float64, standardised first so that no digit is lost; no columns: as it is."""
    numbers = torch.tensor(raw, dtype=torch.float64)
    if columns is not None and not columns:
        return _Scaled(numbers.float(), None)
    scaling = Scaling.of(numbers, columns)
    return _Scaled(scaling.apply(numbers).float(), scaling)


def _categories(name: str, buckets: int) -> Categories:
    known: dict[str, Categories] = {each: each for each in get_args(Categories)}
    if name not in known:
        raise InputError(f"categories={name!r}", expected=f"one of {', '.join(nearest_first(name, known))}")
    if buckets < 1:
        raise InputError(f"buckets={buckets}", expected="at least 1")
    return known[name]


def as_names(names: str | Sequence[str]) -> tuple[str, ...]:
    """One name or several, as several."""
    return (names,) if isinstance(names, str) else tuple(names)


def _check_known(frame: pd.DataFrame, names: Collection[str], argument: str, where: str) -> None:
    for name in names:
        if name not in frame:
            valid = ", ".join(nearest_first(str(name), map(str, frame)))
            raise InputError(f"{argument}={name!r} is no column of {where}", expected=f"one of {valid}")


def _features_of(frame: pd.DataFrame, target: str, drop: Collection[str], where: str) -> pd.DataFrame:
    if target in drop:
        raise InputError(f"{target!r} is both target and in drop", expected="a target that is kept")
    features = frame.drop(columns=[target, *drop])
    if features.shape[1] == 0:
        raise InputError(f"no column of {where} is left beside the target", expected="one feature or more")
    if len(frame) == 1:
        raise InputError(f"{where} has a single row", expected="two rows or more")
    nameless = [name for name in map(str, features) if name.startswith("Unnamed: ")]
    if nameless:
        came = f"column {list(frame).index(nameless[0]) + 1} of {where} has no name, like a row number"
        raise InputError(came, expected="a name for every column", hint=f"{option('drop', *nameless)}, or naming it")
    return features


def raw_columns(frame: pd.DataFrame) -> xr.Dataset:
    """What a person sees of rows: every column as it came."""
    variables = {}
    for name, column in frame.items():
        safe = str(name).replace("/", "∕")  # netCDF forbids the plain slash in a name
        safe = f"{safe} (column)" if safe == "example" else safe
        variables[safe] = ("example", _plain(column), {"column": str(name)})
    return xr.Dataset(variables)


def _plain(column: pd.Series) -> np.ndarray:
    """Numbers and truth values as they are, everything else as text, gaps in it as an empty one."""
    if kinds.is_bool_dtype(column) and not column.isna().any():
        return column.to_numpy(bool)
    if kinds.is_numeric_dtype(column) and not kinds.is_bool_dtype(column):
        return column.to_numpy(np.float64) if column.isna().any() else column.to_numpy()
    return column.astype(object).where(column.notna(), "").map(str).to_numpy(object)
