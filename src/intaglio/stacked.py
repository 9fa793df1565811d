"""Surfaces beside each other along a new dimension, such as checkpoints, each with its own errors (no torch)."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr

from intaglio.stated import LOG, OWN, lowest, range_in, written
from intaglio.surface import Surface

__all__ = ["stacked"]

UNSAID = {"errors": float("nan"), "sampling_errors": 0.0}


def stacked(found: Sequence[Surface], dim: str, labels: Mapping[str, Any]) -> Surface:
    """All at the nodes of the finest; ``sel`` gives back one of them, with what it states of itself.

    Args:
        found: over one extent, with the same channels; all at Chebyshev nodes, or all on one grid.
        dim: of the new dimension.
        labels: its coordinates, `dim` among them.

    Returns:
        Beside the channels ``own_errors``, ``own_sampling_errors`` (dim, channel) and ``own_evaluations`` (dim); as the
        error of all together the largest of any, over the range of all. What only some say of themselves is left out.

    >>> from intaglio.chebyshev import nodes
    >>> lines = [Surface(xr.Dataset({"loss": ("alpha", scale * nodes(9))}, {"alpha": nodes(9)})) for scale in (1, 5)]
    >>> both = stacked(lines, "checkpoint", {"checkpoint": [0, 7]})
    >>> round(float(both.sel(checkpoint=7).at(0.5)["loss"]), 9)
    2.5
    """
    finest = {axis: max((each.nodes[axis].to_numpy() for each in found), key=len) for axis in found[0].axes}
    channels = found[0].channels
    parts = [each.lattice(finest, channels=channels).drop_vars("evaluated", errors="ignore") for each in found]
    for part in parts:
        part.attrs = {}
    nodes = xr.concat(parts, dim, data_vars="all", coords="minimal", compat="override", join="exact")
    said = {LOG for each in found for name in OWN if LOG in getattr(each, name)}
    tables = {name: _table(found, name, [*channels, *said]) for name in OWN}
    overall = {name: _overall(nodes, found, table) for name, table in tables.items()}
    attrs: dict[str, Any] = {
        **_common(found),
        **{name: written(shares) for name, shares in overall.items()},
        "sampling_error": overall["sampling_errors"]["loss"],
        "evaluations": sum(each.evaluations for each in found),
        "failed_nodes": sum(int(each.nodes.attrs.get("failed_nodes", 0)) for each in found),
    }
    nodes = nodes.assign({OWN[name]: table.rename(each=dim) for name, table in tables.items()})
    nodes["own_evaluations"] = dim, [each.evaluations for each in found]
    return Surface(nodes.assign_coords(labels).assign_attrs(attrs))


def _table(found: Sequence[Surface], name: str, channels: Sequence[str]) -> xr.DataArray:
    """The errors of each, by channel; what is not stated is not known, but for samples, of which there are none."""
    rows = [[getattr(each, name).get(channel, UNSAID[name]) for channel in channels] for each in found]
    return xr.DataArray(rows, {"channel": list(channels)}, ("each", "channel"))


def _overall(nodes: xr.Dataset, found: Sequence[Surface], table: xr.DataArray) -> dict[str, float]:
    """The largest error of any, over the range of all; NaN where one is not known."""
    floor = lowest(*(each.nodes for each in found))
    shares = {}
    for channel in table["channel"].values.tolist():
        widths = table.sel(channel=channel) * [range_in(each.nodes, channel, floor) for each in found]
        shares[channel] = float(np.max(widths.to_numpy())) / range_in(nodes, channel, floor)
    return shares


def _common(found: Sequence[Surface]) -> dict[str, Any]:
    """What all say of themselves alike."""
    first, *others = (each.nodes.attrs for each in found)
    return {name: value for name, value in first.items() if all(other.get(name) == value for other in others)}
