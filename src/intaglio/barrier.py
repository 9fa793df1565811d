"""Barrier: how far the loss along a path rises above the straight line between its ends (no torch)."""

import math
from dataclasses import dataclass

import numpy as np
import xarray as xr
from jaxtyping import Float
from scipy.optimize import minimize_scalar

from intaglio.errors import InputError
from intaglio.surface import Surface

__all__ = ["Barrier", "barrier"]

FINE = 1001  # points from which the highest place between nodes is polished
ROUNDING = 16 * float(np.finfo(np.float64).eps)  # of the largest loss: what interpolating a flat path leaves


@dataclass(frozen=True)
class Barrier:
    """The height of the barrier on a path, where it is, and how wrong it may be.

    Args:
        height: max over t of L(φ(t)) − (1 − t)·L(φ(0)) − t·L(φ(1)), in the loss's unit; at least 0.
        t: where, from 0 to 1; 0 for no barrier.
        error: of the height, from interpolating between the nodes; NaN where it is not known.
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
    ``docs/decisions/0001-stated-error.md``); both ends are nodes, so they add none. On an exact grid
    the height is that of its points, and the error what the loss may do between them. A height that is rounding is 0.

    Args:
        path: of one axis, as `ig.paths.linear` and `ig.paths.along` give it; t runs over its extent.
        channel: another channel of one number a point, e.g. a test loss.

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
    if path.axes != ("alpha",):
        raise InputError(f"a surface over {', '.join(path.axes)}", expected="a path, over alpha alone")
    if channel not in path.channels or path.nodes[channel].dims != ("alpha",):
        single = [name for name in path.channels if path.nodes[name].dims == ("alpha",)]
        raise InputError(f"channel {channel!r}", expected=f"one number a point: {', '.join(single)}")
    low, high = path.extent["alpha"]
    ends = path.nodes[channel].to_numpy()[[0, -1]].astype(np.float64)
    if not np.isfinite(ends).all():
        raise InputError(f"a path with {channel} {ends[0]:g} and {ends[1]:g} at its ends", expected="finite ones")

    def excess(at: Float[np.ndarray, "m"]) -> Float[np.ndarray, "m"]:
        t = (at - low) / (high - low)
        return np.asarray(path.at(at, channels=[channel])[channel].to_numpy() - ends[0] - t * (ends[1] - ends[0]))

    at = path.nodes["alpha"].to_numpy() if path.kind == "uniform" else _candidates(path)
    heights = np.nan_to_num(excess(at), nan=-np.inf)
    top = int(heights.argmax())
    place, height = float(at[top]), float(heights[top])
    if path.kind != "uniform" and 0 < top < len(at) - 1:
        place, height = _polished(excess, at[top - 1], at[top + 1], place, height)
    if height <= ROUNDING * float(np.abs(heights[np.isfinite(heights)]).max() + np.abs(ends).max()):
        place, height = low, 0.0
    t = (place - low) / (high - low)
    straight = ends[0] + t * (ends[1] - ends[0])
    return Barrier(height, t, _error(path, channel), (float(ends[0]), float(ends[1])), float(straight + height))


def _candidates(path: Surface) -> Float[np.ndarray, "m"]:
    """Points close together, the nodes among them."""
    return np.union1d(np.linspace(*path.extent["alpha"], FINE), path.nodes["alpha"].to_numpy())


def _polished(excess, low: float, high: float, place: float, height: float) -> tuple[float, float]:  # type: ignore[no-untyped-def]
    """The highest place between two neighbours, unless the search does not improve on `place`."""
    found = minimize_scalar(lambda x: -float(excess(np.array([x]))[0]), bounds=(low, high), method="bounded")
    return (float(found.x), -float(found.fun)) if -found.fun > height else (place, height)


def _error(path: Surface, channel: str) -> float:
    """The stated error in the channel's own unit; NaN where points failed or none was measured."""
    values: xr.DataArray = path.nodes[channel]
    if not np.isfinite(values).all():
        return math.nan
    share = path.errors.get(channel, math.nan) if path.kind != "uniform" else _between(path, channel)
    return share * float(values.max() - values.min())


def _between(path: Surface, channel: str) -> float:
    """The error of an exact grid between its points / its range."""
    return Surface(path.nodes[[channel]].rename({channel: "loss"})).error_between
