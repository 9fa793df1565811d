"""Barrier: how far the loss along a path rises above the straight line between its ends (no torch)."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import xarray as xr
from jaxtyping import Float
from scipy.optimize import minimize_scalar

from intaglio.errors import InputError
from intaglio.range_of import range_of
from intaglio.surface import Surface

__all__ = ["Barrier", "barrier"]

Excess = Callable[[Float[np.ndarray, "m"]], Float[np.ndarray, "m"]]

FINE = 1001  # points from which the highest place between nodes is polished
ROUNDING = 16 * float(np.finfo(np.float64).eps)  # of the largest loss: what interpolating a flat path leaves


@dataclass(frozen=True)
class Barrier:
    """The height of the barrier on a path, where it is, and how wrong it may be.

    Args:
        height: max over t of L(φ(t)) − (1 − t)·L(φ(0)) − t·L(φ(1)), in the loss's unit; at least 0.
        t: where, from 0 to 1; 0 for no barrier.
        error: of the height, from interpolating between the nodes and from using only some examples; NaN where it
            is not known.
        ends: the losses L(φ(0)) and L(φ(1)).
        loss: L(φ(t)) there.
    """

    height: float
    t: float
    error: float
    ends: tuple[float, float]
    loss: float

    def __str__(self) -> str:
        return f"barrier {self.height:.3g} ± {self.error:.1g} at t = {self.t:.2f}"


def barrier(path: Surface, *, channel: str = "loss") -> Barrier:
    """max over t of L(φ(t)) − (1 − t)·L(φ(0)) − t·L(φ(1)) along a surveyed path, its place and its error.

    Between Chebyshev nodes the interpolant is searched, and the error is its stated one (an estimate, see
    ``docs/decisions/0001-stated-error.md``); both ends are nodes, so interpolation adds none there. On an exact grid
    the height is that of its points, and the error what the loss may do between them. A height that is rounding is 0.

    Args:
        path: of one axis, as `ig.paths.linear` and `ig.paths.along` give it; t runs over its extent.
        channel: another channel of one number a point, e.g. a test loss; of ``accuracy`` it is the drop.

    Raises:
        InputError: more than one axis, a channel of further dimensions, or an end that is not finite.

    Source:
        Frankle et al., Linear Mode Connectivity and the Lottery Ticket Hypothesis, 2020.

    >>> import xarray as xr
    >>> t = np.linspace(0, 1, 11)
    >>> path = Surface(xr.Dataset({"loss": ("alpha", t * (1 - t) + t)}, {"alpha": t}, {"nodes": "uniform"}))
    >>> barrier(path).t, round(barrier(path).height, 12), barrier(path).ends
    (0.5, 0.25, (0.0, 1.0))
    """
    ends = _ends(path, channel)
    low, high = path.extent["alpha"]

    worse = -1.0 if channel == "accuracy" else 1.0

    def excess(at: Float[np.ndarray, "m"]) -> Float[np.ndarray, "m"]:
        t = (at - low) / (high - low)
        found = path.at(at, channels=[channel])[channel].to_numpy()
        return np.asarray(worse * (found - ends[0] - t * (ends[1] - ends[0])))

    place, height = _highest(path, excess)
    if height <= ROUNDING * float(np.nanmax(np.abs(path.nodes[channel].where(np.isfinite(path.nodes[channel]))))):
        place, height = low, 0.0
    t = (place - low) / (high - low)
    return Barrier(height, t, _error(path, channel), ends, ends[0] + t * (ends[1] - ends[0]) + worse * height)


def _ends(path: Surface, channel: str) -> tuple[float, float]:
    """The channel where the path begins and ends."""
    if path.axes != ("alpha",):
        raise InputError(f"a surface over {', '.join(path.axes)}", expected="a path, over alpha alone")
    if channel not in path.channels or path.nodes[channel].dims != ("alpha",):
        single = [name for name in path.channels if path.nodes[name].dims == ("alpha",)]
        raise InputError(f"channel {channel!r}", expected=f"one number a point: {', '.join(single)}")
    first, last = (float(each) for each in path.nodes[channel].to_numpy()[[0, -1]])
    if not math.isfinite(first + last):
        raise InputError(f"a path with {channel} {first:g} and {last:g} at its ends", expected="finite ones")
    return first, last


def _highest(path: Surface, excess: Excess) -> tuple[float, float]:
    """Where the path is highest over the straight line, and by how much; the first such place."""
    exact = path.kind == "uniform"
    at = path.nodes["alpha"].to_numpy() if exact else _candidates(path)
    heights = np.nan_to_num(excess(at), nan=-np.inf)
    top = int(heights.argmax())
    place, height = float(at[top]), float(heights[top])
    if exact or not 0 < top < len(at) - 1:
        return place, height
    bounds = (at[top - 1], at[top + 1])
    found = minimize_scalar(lambda x: -float(excess(np.array([x]))[0]), bounds=bounds, method="bounded")
    return (float(found.x), -float(found.fun)) if -found.fun > height else (place, height)


def _candidates(path: Surface) -> Float[np.ndarray, "m"]:
    """Points close together, the nodes among them."""
    return np.union1d(np.linspace(*path.extent["alpha"], FINE), path.nodes["alpha"].to_numpy())


def _error(path: Surface, channel: str) -> float:
    """The stated error in the channel's own unit; NaN where points failed or none was measured."""
    values: xr.DataArray = path.nodes[channel]
    if not np.isfinite(values).all():
        return math.nan
    share = path.errors.get(channel, math.nan) if path.kind != "uniform" else _between(path, channel)
    estimated = 1 if path.nodes.attrs.get("anchors") else 2  # without anchors both ends are estimates too
    share += estimated * path.sampling_errors.get(channel, 0.0)
    return share * range_of(values)


def _between(path: Surface, channel: str) -> float:
    """The error of an exact grid between its points / its range."""
    return Surface(path.nodes[[channel]].rename({channel: "loss"})).error_between
