"""Difference maps: one surface minus another on the same plane, with the error of the difference."""

import numpy as np
import xarray as xr

from intaglio.errors import InputError
from intaglio.range_of import range_of
from intaglio.stated import written
from intaglio.surface import Surface

__all__ = ["difference"]


_MEASURED = (  # of one survey, and said of no other
    *("evaluat", "holdout", "failed", "rough", "surface_error", "errors"),
    *("sampled", "sampling", "anchors", "passes", "range"),
)


def difference(first: Surface, second: Surface) -> Surface:
    """first − second, channel by channel, at the nodes of whichever has more.

    Args:
        first, second: surfaces on the same plane: same axes, same extent, same origin and directions.

    Returns:
        The channels that both have. The stated errors of each, of interpolation and of sampling, are the sums of
        both absolute ones over the range of the difference, so a difference that drowns in its error says so.

    Raises:
        InputError: other axes, another extent, or another plane.

    >>> from intaglio import chebyshev
    >>> at = chebyshev.nodes(5)
    >>> line = Surface(xr.Dataset({"loss": ("alpha", at**2)}, {"alpha": at}))
    >>> round(float(difference(line, line).at(0.3)["loss"]), 12)
    0.0
    """
    _check(first, second)
    finer, other = (first, second) if first.nodes["loss"].size >= second.nodes["loss"].size else (second, first)
    channels = [name for name in first.channels if name in second.channels]
    sign = 1.0 if finer is first else -1.0
    places = {axis: finer.nodes[axis].to_numpy() for axis in finer.axes}
    nodes = sign * (finer.nodes[channels] - other.lattice(places, channels=channels))
    for name in channels:
        nodes[name].attrs.clear()  # a difference of shares is no share
    errors = {name: _error(name, first, second, nodes[name]) for name in channels}
    sampling = {name: each for name in channels if (each := _sampling(name, first, second, nodes[name]))}
    both = {name: value for name, value in first.nodes.attrs.items() if second.nodes.attrs.get(name) == value}
    attrs = {
        **{name: value for name, value in both.items() if not name.startswith(_MEASURED)},
        "nodes": finer.kind,
        "difference": f"{first.caption} minus {second.caption}",
        "errors": written(errors),
        "sampling_error": sampling.get("loss", 0.0),
        "sampling_errors": written(sampling),
        "evaluations": first.evaluations + second.evaluations,
    }
    return Surface(nodes.drop_attrs(deep=False).assign_attrs(attrs), first.plane)


def _check(first: Surface, second: Surface) -> None:
    if first.axes != second.axes:
        raise InputError(f"axes {first.axes} and {second.axes}", expected="the same axes")
    for axis in first.axes:
        if not np.allclose(first.extent[axis], second.extent[axis], rtol=1e-9):
            came = f"{axis} over {first.extent[axis]} and over {second.extent[axis]}"
            raise InputError(came, expected="the same extent", hint="surveying both on one plane")
    planes = [surface.nodes.attrs.get("plane") for surface in (first, second)]
    cuts = [surface.nodes.attrs.get("cut") for surface in (first, second)]
    if cuts[0] != cuts[1]:
        came = f"surfaces cut at {cuts[0] or 'nothing'} and at {cuts[1] or 'nothing'}"
        raise InputError(came, expected="one cut of both", hint="the difference first, then its cut")
    if None not in planes and planes[0] != planes[1]:
        raise InputError(
            "surfaces of different planes", expected="one origin and one set of directions", hint="one plane for both"
        )


def _error(name: str, first: Surface, second: Surface, found: xr.DataArray) -> float:
    """Both absolute errors together, over the range of the difference."""
    absolute = sum(_absolute(name, each, found) for each in (first, second))
    return absolute / (range_of(found) or 1.0)


def _sampling(name: str, first: Surface, second: Surface, found: xr.DataArray) -> float:
    """Both half-widths together, over the range of the difference."""
    widths = [each.sampling_errors.get(name, 0.0) * range_of(each.nodes[name]) for each in (first, second)]
    return sum(widths) / (range_of(found) or 1.0)


def _absolute(name: str, surface: Surface, found: xr.DataArray) -> float:
    """A channel's error in its own unit; a uniform grid read between its points has none that is known."""
    own = all(np.array_equal(surface.nodes[axis], found[axis]) for axis in surface.axes)
    if surface.kind == "uniform":
        return 0.0 if own else float("nan")
    return surface.errors.get(name, float("nan")) * range_of(surface.nodes[name])
