"""Lattice: the points at which an imprint is evaluated, and how far it is wrong between them (no torch)."""

from collections.abc import Callable, Hashable, Mapping

import numpy as np
import xarray as xr
from jaxtyping import Float

from intaglio import chebyshev
from intaglio.range_of import range_of
from intaglio.stated import written

__all__ = ["evaluated_on"]

Evaluate = Callable[[Float[np.ndarray, "m k"]], xr.Dataset]


def evaluated_on(evaluate: Evaluate, at: Mapping[str, Float[np.ndarray, "count"]], kind: str) -> xr.Dataset:
    """Channels wherever lines of coordinates cross, the axes last, with what is known of their error.

    Args:
        evaluate: points (m, k) → channels with a dimension ``point`` of m.
        at: axis → coordinates.
        kind: "chebyshev" or "uniform".
    """
    points = np.stack(np.meshgrid(*at.values(), indexing="ij"), axis=-1).reshape(-1, len(at))
    found = evaluate(points)
    shape = [len(line) for line in at.values()]
    channels = {}
    for name, each in found.items():
        values = each.transpose(..., "point").to_numpy()
        dims: tuple[Hashable, ...] = (*(dim for dim in each.dims if dim != "point"), *at)
        channels[name] = (dims, values.reshape(*values.shape[:-1], *shape))
    labels: dict[Hashable, object] = {name: each for name, each in found.coords.items() if "point" not in each.dims}
    nodes = xr.Dataset(channels, {**labels, **at}, {"nodes": kind, "evaluations": len(points)})
    return _with_error(nodes, len(at))


def _with_error(nodes: xr.Dataset, axes: int) -> xr.Dataset:
    """``interpolation_error`` of each subject in the loss's unit; the stated error is a share of the range of all."""
    loss = nodes["loss"]
    chebyshevs = nodes.attrs["nodes"] == "chebyshev"
    error = chebyshev.halved(loss.to_numpy(), axes) if chebyshevs else np.zeros(loss.sizes["subject"])
    stated = float(np.max(error)) / (range_of(loss) or 1.0)
    return nodes.assign(interpolation_error=("subject", error)).assign_attrs(errors=written({"loss": stated}))
