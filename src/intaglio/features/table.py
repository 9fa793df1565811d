"""Tables: a CSV or Parquet file, or a DataFrame, becomes Features."""

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import torch
import xarray as xr
from pandas.api import types as kinds

from intaglio.errors import InputError, nearest_first, option
from intaglio.features.columns import encode_columns
from intaglio.features.features import Features
from intaglio.features.read_table import check_names, read_table
from intaglio.features.scaling import Scaling
from intaglio.features.targets import Task, to_targets

__all__ = ["from_table"]


def from_table(
    source: str | os.PathLike[str] | pd.DataFrame,
    *,
    target: str,
    drop: str | Sequence[str] = (),
    categorical: str | Sequence[str] | None = None,
    task: Task = "auto",
    standardize: bool = True,
) -> Features:
    """Features out of a table with n rows and a header.

    Numeric columns stay as they are; strings, truth values and pandas categories become one-hot columns
    named ``column=value``, with one group a column.

    Args:
        source: path of a CSV (UTF-8; commas, semicolons or tabs) or Parquet file, or a DataFrame.
        target: the column to predict.
        drop: columns that the model shall not see; they stay in `shown`.
        categorical: numeric columns that are codes of categories (strings are categories anyway).
        task: "auto": strings, truth values, categories, and whole numbers with at most 20 different values,
            on average twice each, are classes; other numbers are real targets. The other two overrule it.
        standardize: numeric columns and real targets to mean 0 and standard deviation 1 (one-hot columns stay
            0 and 1), because the steps of gradient descent and the shape of the surface depend on the units.
            `Features.split` learns the scaling anew from the train rows.

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
    frame, where = _frame(source)
    drop, categorical = _as_names(drop), _as_names(categorical or ())
    _check_known(frame, [target], "target", where)
    _check_known(frame, drop, "drop", where)
    _check_known(frame, categorical, "categorical", where)
    features = _features_of(frame, target, drop, where)
    answers = to_targets(frame[target], task=task, least=2)
    columns = encode_columns(features, categorical)
    inputs = _scaled(np.stack(columns.numbers, axis=1), columns.numeric if standardize else [])
    targets = _scaled(answers.values.numpy(), None if standardize else []) if not answers.classes else None
    return Features(
        kind="table",
        inputs=inputs.values,
        targets=answers.values if targets is None else targets.values,
        names=tuple(columns.names),
        classes=answers.classes,
        shown=_shown(frame),
        groups=columns.groups,
        scaling=inputs.scaling,
        target_scaling=None if targets is None else targets.scaling,
        source={"loader": "from_table", "table": where, "target": target, "drop": list(drop)},
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


def _frame(source: object) -> tuple[pd.DataFrame, str]:
    if isinstance(source, pd.DataFrame):
        if source.columns.nlevels > 1:
            raise InputError("a DataFrame with several levels of column names", expected="one name a column")
        frame, where = source.rename(columns=str), "the DataFrame"
        check_names(list(frame.columns), where)
    elif isinstance(source, str | os.PathLike):
        frame, where = read_table(source), str(source)
    else:
        raise InputError(f"a table of type {type(source).__name__}", expected="a path or a pandas DataFrame")
    if frame.empty:
        raise InputError(
            f"{where} has no rows (columns: {', '.join(map(str, frame)) or 'none'})",
            expected="a header and rows",
        )
    return frame.reset_index(drop=True).apply(_inferred), where


def _inferred(column: pd.Series) -> pd.Series:
    """A column of Python objects (Parquet decimals, mixed frames) in the type that its values have."""
    if not kinds.is_object_dtype(column):
        return column
    if kinds.infer_dtype(column) in {"decimal", "mixed-integer-float"}:
        return pd.to_numeric(column).astype(np.float64)
    return column.infer_objects()


def _as_names(names: str | Sequence[str]) -> tuple[str, ...]:
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


def _shown(frame: pd.DataFrame) -> xr.Dataset:
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
