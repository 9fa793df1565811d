"""Stated errors: how a surface's nodes carry them, as shares of each channel's range (no torch)."""

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from intaglio.range_of import range_of

__all__ = ["LOG", "OWN", "again", "lowest", "of_one", "range_in", "read", "written"]

LOG = "log_loss"  # no channel, but how the loss is seen on a logarithmic scale, to base 10
OWN = {"errors": "own_errors", "sampling_errors": "own_sampling_errors"}  # of each of several surfaces, by channel


def read(attrs: Mapping[str, Any], name: str = "errors") -> dict[str, float]:
    """Channel → share, from the attributes of nodes; NaN where it is not known.

    >>> read({"errors": '{"loss": 0.01, "accuracy": null}'})
    {'loss': 0.01, 'accuracy': nan}
    """
    found = json.loads(attrs.get(name, "{}"))
    return {channel: float("nan") if share is None else float(share) for channel, share in found.items()}


def written(errors: Mapping[str, float]) -> str:
    """The same as an attribute; JSON has no NaN and no infinity.

    >>> written({"loss": 0.01, "accuracy": float("nan")})
    '{"loss": 0.01, "accuracy": null}'
    """
    return json.dumps({channel: share if np.isfinite(share) else None for channel, share in errors.items()})


def range_in(nodes: xr.Dataset, channel: str, floor: float = 0.0) -> float:
    """What the errors of a channel are shares of; 1 for a channel that is constant, or is not there.

    Args:
        nodes: of a surface.
        channel: any, or `LOG`.
        floor: what the loss counts as where it is less, on a logarithmic scale.

    >>> nodes = xr.Dataset({"loss": ("alpha", [0.1, 10.0, 1000.0])})
    >>> range_in(nodes, "loss"), range_in(nodes, LOG)
    (999.9, 4.0)
    """
    if channel not in nodes and channel != LOG:
        return 1.0
    values = nodes["loss" if channel == LOG else channel].to_numpy()
    if channel == LOG:
        values = np.log10(np.maximum(values[values > 0], floor))
    return range_of(values) or 1.0


def lowest(*wholes: xr.Dataset) -> float:
    """The lowest loss above 0 at any node: nothing lies below it on a logarithmic scale."""
    losses = np.concatenate([each["loss"].to_numpy().ravel() for each in wholes])
    return float(losses[losses > 0].min(initial=np.inf))


def again(whole: xr.Dataset, part: xr.Dataset) -> xr.Dataset:
    """Nodes of a part of a surface, with the errors of the whole, which are other shares of its smaller ranges."""
    floor = lowest(whole)

    def shares(errors: Mapping[str, float]) -> dict[str, float]:
        return {
            name: each * range_in(whole, name, floor) / range_in(part, name, floor) for name, each in errors.items()
        }

    attrs: dict[str, Any] = {name: written(shares(read(whole.attrs, name))) for name in OWN if name in whole.attrs}
    if sampling := float(whole.attrs.get("sampling_error", 0.0)):
        attrs["sampling_error"] = shares({"loss": sampling})["loss"]
    return part.assign_attrs(attrs)


def of_one(nodes: xr.Dataset) -> xr.Dataset | None:
    """What one of several surfaces states of itself, where they stand beside each other; None where they do not."""
    if OWN["errors"] not in nodes or nodes[OWN["errors"]].dims != ("channel",):
        return None
    channels = nodes["channel"].values.tolist()
    errors, sampling = (dict(zip(channels, nodes[name].values.tolist(), strict=True)) for name in OWN.values())
    attrs = {
        "errors": written(errors),
        "sampling_errors": written({name: share for name, share in sampling.items() if share}),
        "sampling_error": sampling["loss"],
        "evaluations": int(nodes["own_evaluations"]),
    }
    return nodes.drop_dims("channel").drop_vars("own_evaluations").assign_attrs(attrs)
