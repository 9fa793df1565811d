"""Evaluated: the points of a surface that have been paid for, and what they say of its error (no torch)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr
from jaxtyping import Bool, Float
from scipy.ndimage import binary_dilation

from intaglio import chebyshev
from intaglio.errors import InputError
from intaglio.range_of import range_of
from intaglio.stated import LOG, written
from intaglio.surface import Surface
from intaglio.surveying.stage import FINEST, Stage

__all__ = ["LOG", "Evaluate", "Evaluated", "Extent", "checked", "kept", "scattered", "share", "tensor"]

Evaluate = Callable[[Float[np.ndarray, "m k"]], xr.Dataset]
Extent = Mapping[str, tuple[float, float]]

SAFETY = 3.0  # 24 random points see a third or more of the largest error in nearly all trials


class Evaluated:
    """Nodes and random hold-out points of one surface, each evaluated once.

    Args:
        evaluate: points (m, k) → channels with a dimension ``point`` of m.
        extent: axis → (low, high).
        holdout: how many random points.
        seed: of these points.
        start: the first stage, evaluated in one call with the hold-out points.
    """

    def __init__(self, evaluate: Evaluate, extent: Extent, holdout: int, seed: int, start: Stage) -> None:
        ends = np.array(list(extent.values()), dtype=np.float64)
        self.evaluate, self.axes, self.seed = evaluate, tuple(extent), seed
        self.lattice = [chebyshev.nodes(FINEST, low, high) for low, high in ends]
        self.holdouts = scattered(extent, holdout, seed)
        found = evaluate(np.concatenate([self.holdouts, self._places(start.keys)]))
        self.truth, self.found = found.isel(point=slice(holdout)), found.isel(point=slice(holdout, None))
        self.rows = {key: row for row, key in enumerate(start.keys)}

    @property
    def count(self) -> int:
        """How many points were evaluated."""
        return len(self.rows) + len(self.holdouts)

    def surface(self, stage: Stage) -> Surface:
        """The surface through a stage's nodes; those that are new are evaluated, in one call."""
        new = [key for key in stage.keys if key not in self.rows]
        if new:
            parts = [self.found, self.evaluate(self._places(new))]
            self.found = xr.concat(parts, "point", data_vars="all", coords="minimal", compat="override", join="exact")
            self.rows |= {key: row for row, key in enumerate(new, start=len(self.rows))}
        steps = [(FINEST - 1) // (count - 1) for count in stage.counts]
        at = {axis: line[::step] for axis, line, step in zip(self.axes, self.lattice, steps, strict=True)}
        chosen = self.found.isel(point=[self.rows[key] for key in stage.keys])
        return Surface(tensor(chosen, stage.known, at, stage.paired).assign_attrs(nodes="chebyshev"))

    def error(self, channel: str, current: Surface, previous: Surface | None) -> float:
        """The stated error of a channel over its range; infinite after one stage, or with middles that failed."""
        name = kept(channel)
        unknown = current.nodes[name].where(~current.nodes["evaluated"], 0.0)
        if previous is None or np.isnan(unknown).any():
            return np.inf
        measured = (self._before(channel, previous), SAFETY * self.held(channel, current))
        steps = self.found[name].attrs.get("steps")  # whose error falls slowly, and peaks anywhere
        beside = _beside(current, name, lambda values: self._seen(values, channel)) / self._range(channel)
        return max(sum(measured) if steps else max(measured), beside)

    def held(self, channel: str, surface: Surface) -> float:
        """The largest error at the hold-out points that are usable, over the channel's range."""
        return _largest(self._gaps(channel, surface, self.holdouts, self.truth)) / self._range(channel)

    def usable(self, surface: Surface) -> int:
        """How many hold-out points have a finite loss, and the surface too at their place."""
        return int(np.isfinite(self._gaps("loss", surface, self.holdouts, self.truth)).sum())

    def described(self, current: Surface, previous: Surface | None, channels: Sequence[str]) -> Surface:
        """The surface, these channels alone, with what there is to say about how it was found."""
        errors = {name: self.error(name, current, previous) for name in channels}
        held, usable = self.held("loss", current), self.usable(current)
        attrs: dict[str, Any] = {
            "evaluations": self.count,
            "evaluated_nodes": int(current.nodes["evaluated"].sum()),
            "failed_nodes": int((~np.isfinite(self._loss())).sum()),
            "errors": written(errors),
            "holdout": usable,
            "holdout_seed": self.seed,
            "holdout_error": held,
            "holdout_share": share(usable),
            "holdout_statement": f"with 95 % confidence at most {100 * share(usable):.3g} % of the surface "
            f"is wrong by more than {100 * held:.2g} % of the range ({usable} random points)",
        }
        return Surface(current.nodes[list(dict.fromkeys(map(kept, channels)))].assign_attrs(attrs))

    def _before(self, channel: str, previous: Surface) -> float:
        """The largest error of the stage before, at all points that it was not made of."""
        gaps = self._gaps(channel, previous, self._places(list(self.rows)), self.found)
        return max(_largest(gaps) / self._range(channel), self.held(channel, previous))

    def _gaps(
        self, channel: str, surface: Surface, points: Float[np.ndarray, "m k"], truth: xr.Dataset
    ) -> Float[np.ndarray, "*channel m"]:
        """How far the surface is from what was evaluated."""
        there = surface.at(*points.T, channels=[kept(channel)])[kept(channel)]
        both = (there, truth[kept(channel)].transpose(*there.dims))
        read, evaluated = (self._seen(each.to_numpy(), channel) for each in both)
        return np.asarray(np.abs(read - evaluated))

    def _seen(self, values: Float[np.ndarray, "*any"], channel: str) -> Float[np.ndarray, "*any"]:
        """As a picture shows them: for the logarithm of the loss, nothing lies under the lowest evaluated."""
        if channel != LOG:
            return values
        both = np.concatenate([part["loss"].to_numpy() for part in (self.found, self.truth)])
        lowest = float(both[np.isfinite(both)].min(initial=np.inf))
        if lowest <= 0:
            raise InputError(f"a loss of {lowest:.4g}", expected="more than 0", hint="scale='linear'")
        return np.asarray(np.log10(np.maximum(values, lowest)))

    def _range(self, channel: str) -> float:
        """Highest minus lowest finite value found; 1 for a constant channel."""
        both = [self._seen(part[kept(channel)].to_numpy(), channel) for part in (self.found, self.truth)]
        return range_of(np.concatenate([each.ravel() for each in both])) or 1.0

    def _loss(self) -> Float[np.ndarray, "n"]:
        loss = self.found["loss"].transpose(..., "point").to_numpy()
        return np.asarray(loss.reshape(-1, loss.shape[-1]).sum(0))

    def _places(self, keys: Sequence[tuple[int, ...]]) -> Float[np.ndarray, "n k"]:
        return np.stack(
            [line[list(index)] for line, index in zip(self.lattice, zip(*keys, strict=True), strict=True)], 1
        )


def scattered(extent: Extent, count: int, seed: int) -> Float[np.ndarray, "m k"]:
    """Uniformly random points of an extent."""
    low, high = np.array(list(extent.values()), dtype=np.float64).T
    return np.asarray(low + np.random.default_rng(seed).uniform(size=(count, len(low))) * (high - low))


def checked(evaluate: Evaluate, channel: str) -> Evaluate:
    """The same, its result looked over: the channels have a value for each point."""

    def call(points: Float[np.ndarray, "m k"]) -> xr.Dataset:
        found = evaluate(points)
        for name in dict.fromkeys((channel, "loss")):
            if name not in found:
                raise InputError(f"channels {list(map(str, found))}", expected=f"{name!r} among them")
        for key, each in found.items():
            if each.sizes.get("point") != len(points):
                came = f"channel {key!r} of sizes {dict(each.sizes)}"
                raise InputError(came, expected=f"a dimension 'point' of {len(points)}")
        return found

    return call


def share(points: int, confidence: float = 0.95) -> float:
    """At most this share of a surface is wrong by more than the largest error at so many random points.

    1 − (1 − confidence)^(1/m): were it a larger share, m random points would all miss it too seldom.

    >>> round(share(59), 3), round(share(24), 3)
    (0.05, 0.117)
    """
    return float(1 - (1 - confidence) ** (1 / points)) if points else 1.0


def tensor(
    found: xr.Dataset,
    known: Bool[np.ndarray, "*axes"],
    at: Mapping[str, Float[np.ndarray, "count"]],
    paired: Sequence[int] = (),
) -> xr.Dataset:
    """Channels on a grid, from their values at its `known` nodes; paired axes are completed.

    The coordinate ``evaluated`` says which values are evaluations and which follow from them.
    """
    channels = {}
    for name, each in found.items():
        values = each.transpose(..., "point").to_numpy()
        grid = np.full((*values.shape[:-1], *known.shape), np.nan)
        grid[..., known] = values
        full = chebyshev.complete(grid, known.shape, paired) if paired else grid
        if "valid_min" in each.attrs:
            full = full.clip(each.attrs["valid_min"], each.attrs["valid_max"])
        channels[name] = ((*(dim for dim in each.dims if dim != "point"), *at), full, each.attrs)
    labels: dict[Any, Any] = {name: each for name, each in found.coords.items() if "point" not in each.dims}
    return xr.Dataset(channels, labels | dict(at) | {"evaluated": (tuple(at), known)})


def _beside(surface: Surface, channel: str, seen: Callable[[Any], Any]) -> float:
    """How wrong the nodes next to failed ones would be read, had they failed too; 0 where none failed."""
    values = surface.nodes[channel].transpose(..., *surface.axes).to_numpy()
    values = values.reshape(-1, *values.shape[values.ndim - len(surface.axes) :])
    failed = ~np.isfinite(values).all(0)
    ring = binary_dilation(failed) & ~failed
    if not ring.any():
        return 0.0
    filled = chebyshev.fill(np.where(failed | ring, np.nan, values), failed | ring)
    return _largest(np.abs(seen(filled) - seen(values))[:, ring])


def kept(channel: str) -> str:
    """The channel that holds what another is made of."""
    return "loss" if channel == LOG else channel


def _largest(gaps: Float[np.ndarray, "*axes"]) -> float:
    """The largest finite one; infinite where none is."""
    finite = gaps[np.isfinite(gaps)]
    return float(finite.max()) if finite.size else np.inf
