"""Arrays as the linked view carries them, and what stands at a surface's nodes: failed ones filled, and marked."""

from typing import Any

import numpy as np
import xarray as xr
from jaxtyping import Bool, Float, Int, Shaped

from intaglio import chebyshev, spline
from intaglio.surface import Surface

__all__ = ["at_nodes", "finite", "lattice", "packed", "values_of"]

_DTYPES = ("float64", "float32", "int32", "int16", "uint8")


def packed(array: Shaped[np.ndarray, "..."]) -> dict[str, Any]:
    """An array as its type, its shape and its little-endian bytes.

    >>> packed(np.array([1, 2], dtype=np.uint8))
    {'dtype': 'uint8', 'shape': [2], 'data': b'\\x01\\x02'}
    """
    assert array.dtype.name in _DTYPES
    plain = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
    return {"dtype": array.dtype.name, "shape": list(array.shape), "data": plain.tobytes()}


def values_of(array: xr.DataArray) -> Float[np.ndarray, "..."]:
    """The values in double precision."""
    return np.asarray(array.values, dtype=np.float64)


def lattice(surface: Surface) -> dict[str, Any]:
    """Where the nodes stand, how to read between them, and which have failed."""
    return {
        **{axis: packed(values_of(surface.nodes[axis])) for axis in surface.axes},
        "slopes": _slopes(surface),
        "failed": packed(_failed(surface).astype(np.uint8)),
    }


def _slopes(surface: Surface) -> dict[str, Any] | None:
    """The slopes of the cubic spline through a uniform grid: with them it is cubic Hermite pieces."""
    if surface.kind == "chebyshev":
        return None
    axes = {axis: values_of(surface.nodes[axis]) for axis in surface.axes}
    return {axis: packed(spline.matrix(at, at, order=1)) for axis, at in axes.items()}


def _failed(surface: Surface) -> Bool[np.ndarray, "alpha beta"]:
    """Nodes at which the loss, or what the examples' places are made of, is not finite."""
    failed = np.zeros([surface.nodes.sizes[axis] for axis in surface.axes], dtype=bool)
    for name in ("loss", "class_loss", "embedding"):
        if name in surface.nodes:
            values = surface.nodes[name].transpose(..., *surface.axes).values
            failed = failed | ~np.isfinite(values).reshape(-1, *failed.shape).all(0)
    return np.asarray(failed)


def at_nodes(surface: Surface, name: str, rows: Int[np.ndarray, "n"] | None = None) -> Float[np.ndarray, "..."]:
    """A channel's values in their precision, the axes last; failed nodes are filled so that they spoil no others."""
    array = surface.nodes[name]
    if rows is not None and len(rows) < array.sizes["example"]:  # else it would be a copy of all
        array = array.isel(example=rows)
    values = array.transpose(..., *surface.axes).values
    values = values if values.dtype == np.float32 else values.astype(np.float64)
    failed = _failed(surface) | ~np.isfinite(values).reshape(-1, *values.shape[-2:]).all(0)
    if not failed.any():
        return values
    fill = spline.fill if surface.kind == "uniform" or failed.all() else chebyshev.fill
    return np.asarray(np.nan_to_num(fill(values, failed), nan=0.0, posinf=0.0, neginf=0.0))


def finite(value: float) -> float | None:
    """None for what JSON has no number for."""
    return float(value) if np.isfinite(value) else None
