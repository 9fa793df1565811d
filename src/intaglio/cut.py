"""Cuts: a surface where some of its axes are held, so that a volume gives planes and a plane gives lines (no torch)."""

from collections.abc import Mapping

import numpy as np
import xarray as xr

from intaglio.errors import InputError
from intaglio.stacked import stacked
from intaglio.stated import OWN, again
from intaglio.surface import Surface

__all__ = ["cut"]

_OF_THE_WHOLE = ("evaluated_nodes", "failed_nodes", "holdout")
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
    if OWN["errors"] in surface.nodes:
        return _of_several(surface, held)
    nodes = _between(surface, held) if surface.kind == "chebyshev" else _of_its_own(surface, held)
    where = ", ".join(f"{LETTERS[axis]} = {value:.3g}" for axis, value in held.items())
    before = surface.nodes.attrs.get("cut")
    attrs = {name: value for name, value in surface.nodes.attrs.items() if not str(name).startswith(_OF_THE_WHOLE)}
    nodes.attrs = attrs | {"cut": f"{before}, {where}" if before else where}
    return Surface(again(surface.nodes, nodes))


def _of_several(surface: Surface, held: Mapping[str, float]) -> Surface:
    """The cut of each of the surfaces that stand beside each other, with its own errors."""
    dim = str(surface.nodes["own_evaluations"].dims[0])
    each = [cut(surface.sel(**{dim: label}), held) for label in surface.nodes[dim].values.tolist()]
    when = {str(name): part for name, part in surface.nodes.coords.items() if part.dims == (dim,)}
    return stacked(each, dim, when)


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
        if not np.isclose(own[rows[axis]], value, rtol=0, atol=1e-9 * float(np.ptp(own))):
            expected = f"a coordinate of its points, such as {own[rows[axis]]:.6g}"
            raise InputError(f"{axis}={value:g} of an exact grid", expected=expected)
    return surface.nodes.isel(rows, drop=True)
