"""Cuts: a surface where some of its axes are held, so that a volume gives planes and a plane gives lines (no torch)."""

import json
from collections.abc import Mapping

import numpy as np
import xarray as xr

from intaglio.errors import InputError
from intaglio.range_of import range_of
from intaglio.surface import Surface

__all__ = ["cut"]

_COUNTED = ("evaluated_nodes", "failed_nodes")  # of the whole surface
LETTERS = {"alpha": "α", "beta": "β", "gamma": "γ"}


def cut(surface: Surface, held: Mapping[str, float]) -> Surface:
    """The surface over its first axes, where the others are held.

    Args:
        surface: over two axes or three.
        held: the last of its axes, or the last two → where. Of an exact grid these are coordinates of its own points.

    Returns:
        All channels at the nodes of the axes that are left, read as `Surface.at` reads them. Stated errors are as
        large as those of the whole, which makes them other shares of what is often a smaller range.

    Raises:
        InputError: other axes than the last, all of them, a place outside, or between an exact grid's points.

    >>> from intaglio import chebyshev
    >>> at = chebyshev.nodes(5)
    >>> bowl = at[:, None] ** 2 + (at[None, :] - 0.5) ** 2
    >>> line = cut(Surface(xr.Dataset({"loss": (("alpha", "beta"), bowl)}, {"alpha": at, "beta": at})), {"beta": 0.3})
    >>> line.axes, round(float(line.at(0.4)["loss"]), 9)
    (('alpha',), 0.2)
    """
    kept = surface.axes[: len(surface.axes) - len(held)]
    if not held or not kept or {*kept, *held} != {*surface.axes}:
        came = f"a cut of {', '.join(surface.axes)} where {', '.join(held) or 'nothing'} is held"
        raise InputError(came, expected="the last axis, or the last ones, and one that is left")
    nodes = _between(surface, held) if surface.kind == "chebyshev" else _of_its_own(surface, held)
    where = ", ".join(f"{LETTERS[axis]} = {value:.3g}" for axis, value in held.items())
    attrs = {name: value for name, value in surface.nodes.attrs.items() if name not in _COUNTED}
    attrs |= {"cut": where, "errors": json.dumps(_shares(surface, nodes, surface.errors))}
    if sampled := _shares(surface, nodes, surface.sampling_errors):
        attrs |= {"sampling_error": sampled["loss"], "sampling_errors": json.dumps(sampled)}
    return Surface(nodes.drop_attrs(deep=False).assign_attrs(attrs))


def _between(surface: Surface, held: Mapping[str, float]) -> xr.Dataset:
    places = {axis: np.array([held[axis]]) if axis in held else surface.nodes[axis].to_numpy() for axis in surface.axes}
    found = surface.lattice(places).isel(dict.fromkeys(held, 0), drop=True)
    for name in found:
        found[name].attrs.update(surface.nodes[name].attrs)
    return found


def _of_its_own(surface: Surface, held: Mapping[str, float]) -> xr.Dataset:
    rows = {}
    for axis, value in held.items():
        own = surface.nodes[axis].to_numpy()
        rows[axis] = int(abs(own - value).argmin())
        if not np.isclose(own[rows[axis]], value, atol=1e-9 * float(np.ptp(own))):
            expected = f"a coordinate of its points, such as {own[rows[axis]]:.6g}"
            raise InputError(f"{axis}={value:g} of an exact grid", expected=expected)
    return surface.nodes.isel(rows, drop=True)


def _shares(surface: Surface, nodes: xr.Dataset, errors: Mapping[str, float]) -> dict[str, float | None]:
    """The same errors, each as a share of its channel's range in the cut; None where it was not measured."""
    found: dict[str, float | None] = {}
    for name, error in errors.items():
        whole, part = (range_of(each[name]) if name in each else 0.0 for each in (surface.nodes, nodes))
        found[name] = (error * whole / part if part else error) if np.isfinite(error) else None
    return found
