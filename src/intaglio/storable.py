"""What labelled arrays must look like for netCDF and JSON to hold them."""

import json
import math
from collections.abc import Hashable, Mapping
from typing import Any

import numpy as np
import xarray as xr

__all__ = ["compression", "flat", "jsonable", "storable"]

_SMALL = 4096  # elements; below it a chunked, compressed variable is larger than a plain one


def storable(dataset: xr.Dataset) -> xr.Dataset:
    """The same arrays with the types and attributes that netCDF knows.

    Columns of pandas' own types and of mixed objects become text, with ``""`` where a value is missing;
    attributes that are neither number nor text become JSON.

    >>> storable(xr.Dataset(attrs={"seed": 0, "penalties": {"l2": 0.1}})).attrs
    {'seed': 0, 'penalties': '{"l2": 0.1}'}
    """
    plain = dataset.copy()
    for name, variable in dataset.variables.items():
        if not isinstance(variable.dtype, np.dtype) or variable.dtype.kind == "O":
            attrs = _attributes(variable.attrs)
            plain[name] = xr.Variable(variable.dims, _as_text(variable.values), attrs)
        else:
            plain[name].attrs = _attributes(variable.attrs)
    plain.attrs = _attributes(dataset.attrs)
    return plain


def compression(dataset: xr.Dataset) -> dict[Hashable, dict[str, Any]]:
    """Light compression for the large arrays of numbers."""
    large = (name for name, it in dataset.variables.items() if it.size > _SMALL and it.dtype.kind in "biuf")
    return {name: {"zlib": True, "complevel": 4} for name in large}


def jsonable(value: Any) -> Any:
    """`value` in JSON's types: arrays become lists, what isn't finite or not known becomes text.

    >>> jsonable({"loss": np.float32(0.5), "worst": float("inf"), "shape": (2, 3)})
    {'loss': 0.5, 'worst': 'inf', 'shape': [2, 3]}
    """
    if isinstance(value, Mapping):
        return {str(key): jsonable(item) for key, item in value.items()}
    if isinstance(value, np.ndarray | np.generic):
        return jsonable(value.tolist())
    if isinstance(value, list | tuple | set | frozenset):
        return [jsonable(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value if isinstance(value, str | int | float | None) else str(value)


def flat(value: Any) -> str | int | float:
    """A number or text that netCDF can hold as an attribute; truth values as 0 or 1.

    >>> flat(True), flat(np.float32(0.5)), flat([1, 2])
    (1, 0.5, '[1, 2]')
    """
    if isinstance(value, bool | np.bool_):
        return int(value)
    if isinstance(value, np.generic):
        return flat(value.item())
    return value if isinstance(value, str | int | float) else json.dumps(value)


def _attributes(attrs: Mapping[Any, Any]) -> dict[str, Any]:
    return {str(name): _attribute(value) for name, value in attrs.items()}


def _attribute(value: Any) -> Any:
    if isinstance(value, str | np.ndarray | np.number) or type(value) in (int, float):
        return value
    return json.dumps(jsonable(value), ensure_ascii=False)


def _as_text(values: np.ndarray) -> np.ndarray:
    missing = np.asarray([item is None or item != item for item in values.ravel()], dtype=bool)
    text = np.where(missing, "", np.asarray([str(item) for item in values.ravel()], dtype=object))
    return text.reshape(values.shape)
