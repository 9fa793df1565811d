"""Surface: a surveyed loss surface, kept as its nodes and read anywhere between them (no torch)."""

import importlib
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from jaxtyping import Float
from scipy.optimize import minimize

from intaglio import between, chebyshev, stated
from intaglio.caption import caption
from intaglio.errors import InputError, nearest_first
from intaglio.storable import flat

__all__ = ["AXES", "Surface"]

AXES = ("alpha", "beta", "gamma")
_COARSE = {1: 201, 2: 51, 3: 21}  # points per axis from which the minimum is polished
Array = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, eq=False)
class Surface:
    """The channels of a loss surface at its nodes; everything else is interpolation of these.

    A channel is a data variable whose last dimensions are the axes: ``loss`` (alpha, beta), ``terms``
    (term, alpha, beta), ``example_loss`` (example, alpha, beta) and so on. At Chebyshev nodes a channel is
    read through the polynomial of full degree, on a uniform grid through a cubic spline. A node whose value
    is NaN or infinite failed: what lies nearer to it than to any other node reads NaN. A channel with the attributes
    ``valid_min`` and ``valid_max`` is read between them, one with ``steps`` is a mean of steps.

    Args:
        nodes: dimensions and coordinates ``alpha``, or with ``beta``, or with ``gamma`` too; ``loss`` is
            required. Its attributes are the flat provenance: ``nodes`` ("chebyshev" or "uniform"),
            ``evaluations``, ``errors`` (JSON: channel → stated error / range), and what the caption says.
            Where a coordinate ``evaluated`` is False, the value follows from the evaluated nodes.
        plane: the plane that was surveyed, not looked into and not saved.

    Raises:
        InputError: no loss, no axis, or coordinates that are not the nodes they are said to be.

    >>> at = chebyshev.nodes(5)
    >>> bowl = at[:, None] ** 2 + (at[None, :] - 0.5) ** 2
    >>> dims = ("alpha", "beta")
    >>> surface = Surface(xr.Dataset({"loss": (dims, bowl)}, {"alpha": at, "beta": at}))
    >>> round(float(surface.at(0.2, -0.1)["loss"]), 9)
    0.4
    >>> {name: round(abs(value), 6) for name, value in surface.minimum.items()}
    {'alpha': 0.0, 'beta': 0.5, 'loss': 0.0}
    """

    nodes: xr.Dataset
    plane: Any = None

    def __post_init__(self) -> None:
        if "loss" not in self.nodes:
            raise InputError(f"channels {list(map(str, self.nodes))}", expected="'loss' among them")
        if not self.axes or self.axes != AXES[: len(self.axes)]:
            dims = list(map(str, self.nodes["loss"].dims))
            raise InputError(f"a loss over {dims}", expected="alpha, beta and gamma, in that order, at its end")
        for axis in self.axes:
            _check_axis(axis, self.nodes[axis].to_numpy(), self.kind)

    @property
    def axes(self) -> tuple[str, ...]:
        """The names of the axes, in order."""
        return tuple(str(dim) for dim in self.nodes["loss"].dims if dim in AXES)

    @property
    def kind(self) -> str:
        """What the nodes are: "chebyshev" or "uniform"."""
        return str(self.nodes.attrs.get("nodes", "chebyshev"))

    @property
    def extent(self) -> dict[str, tuple[float, float]]:
        """Lowest and highest coordinate of each axis."""
        ends = {axis: self.nodes[axis].to_numpy()[[0, -1]] for axis in self.axes}
        return {axis: (float(low), float(high)) for axis, (low, high) in ends.items()}

    @property
    def errors(self) -> dict[str, float]:
        """Stated interpolation error of each channel, as a fraction of that channel's range."""
        if self.kind == "uniform":
            return {str(name): 0.0 for name in self.nodes}
        return stated.read(self.nodes.attrs)

    @property
    def error(self) -> float:
        """Stated error of ``loss`` / its range: 0.0 on the exact uniform grid, NaN where not measured."""
        return self.errors.get("loss", float("nan"))

    @property
    def error_between(self) -> float:
        """Error of ``loss`` between the nodes / its range: the stated one, or for a uniform grid an estimate.

        A uniform grid is exact at its points alone. Read through every second point of each axis, it is wrong
        at the others by this much, which is more than the whole grid is wrong between all of its points.
        """
        loss = self.nodes["loss"]
        if self.kind != "uniform":
            return self.error
        halved = min(loss.shape) >= 5 and all(size % 2 for size in loss.shape)
        if loss.ndim != len(self.axes) or not halved or not np.isfinite(loss).all():
            return float("nan")
        coarse = Surface(self.nodes[["loss"]].isel({axis: slice(None, None, 2) for axis in self.axes}))
        there = coarse.lattice({axis: self.nodes[axis].to_numpy() for axis in self.axes}, channels=["loss"])["loss"]
        return float(abs(there - loss).max()) / (float(loss.max() - loss.min()) or 1.0)

    @property
    def sampling_error(self) -> float:
        """Error from using only some examples, as a fraction of the loss's range; 0.0 when all were used.

        The half-width of a band around the surface that holds everywhere at once, with the confidence
        ``sampling_confidence`` of the attributes (95 % by default).
        """
        return float(self.nodes.attrs.get("sampling_error", 0.0))

    @property
    def sampling_errors(self) -> dict[str, float]:
        """The same of each channel that is an estimate, as a fraction of that channel's range."""
        found = stated.read(self.nodes.attrs, "sampling_errors")
        return {"loss": self.sampling_error, **found} if self.sampling_error else found

    @property
    def evaluations(self) -> int:
        """How many points were evaluated, hold-out points included."""
        return int(self.nodes.attrs.get("evaluations", np.prod([self.nodes.sizes[axis] for axis in self.axes])))

    def at(self, *coordinates: Any, channels: Sequence[str] | None = None, **named: Any) -> xr.Dataset:
        """All channels at one point, or at m points (dimension ``point``) where coordinates are arrays (m,).

        Args:
            coordinates: one per axis, in order; or by name, ``alpha=0.2``.
            channels: which to read, default all.

        Raises:
            InputError: a missing or unknown axis or channel, or a point outside the extent.
        """
        points = self._points(coordinates, named)
        found = self._read(channels, points, grid=False)
        return found if _many(coordinates, named) else found.isel(point=0)

    def grid(self, resolution: int = 51, *, channels: Sequence[str] | None = None) -> xr.Dataset:
        """All channels on a uniform grid, both ends included; a uniform surface gives back its own values.

        Channels per example grow by the same factor: name the ones you need where those are large.

        Args:
            resolution: points per axis, at least 2.
            channels: which to read, default all.
        """
        if resolution < 2:
            raise InputError(f"resolution={resolution}", expected="at least 2 points per axis")
        ends = self.extent.items()
        return self.lattice({axis: np.linspace(low, high, resolution) for axis, (low, high) in ends}, channels=channels)

    def lattice(self, places: Mapping[str, Array], *, channels: Sequence[str] | None = None) -> xr.Dataset:
        """All channels wherever lines of coordinates cross; at the surface's own nodes, its own values.

        Args:
            places: axis → coordinates (m,), within the extent.
            channels: which to read, default all.
        """
        inside = {axis: self._inside(axis, np.asarray(places[axis], dtype=np.float64)) for axis in self.axes}
        if all(np.array_equal(self.nodes[axis], each) for axis, each in inside.items()):
            return self.nodes[self._channels(channels)]
        return self._read(channels, inside, grid=True)

    @property
    def channels(self) -> list[str]:
        """The names of what was kept at every node."""
        return self._channels(None)

    def __sub__(self, other: "Surface") -> "Surface":
        """The difference map on one plane; see `intaglio.difference.difference`."""
        from intaglio.difference import difference

        return difference(self, other)

    def gradient(self, *coordinates: Any, channel: str = "loss", **named: Any) -> xr.DataArray:
        """The gradient of a channel at one point or at m, along a new first dimension ``axis``."""
        points = self._points(coordinates, named)
        self._channels([channel])
        parts = []
        for toward in self.axes:
            matrices = [self._matrix(axis, each, axis == toward) for axis, each in points.items()]
            dims, part = self._through(channel, matrices, points, grid=False)
            parts.append(part)
        labels = {"axis": list(self.axes)} | {axis: ("point", each) for axis, each in points.items()}
        data = {channel: (("axis", *dims), np.stack(parts))}
        found = xr.Dataset(data, self._labels() | labels)[channel]
        return found if _many(coordinates, named) else found.isel(point=0)

    @cached_property
    def minimum(self) -> Mapping[str, float]:
        """Coordinates and ``loss`` of the lowest point of the interpolant within the extent, polished.

        Raises:
            InputError: the loss has a dimension beside the axes, or no finite value.
        """
        if self.nodes["loss"].ndim != len(self.axes):
            extra = next(str(dim) for dim in self.nodes["loss"].dims if dim not in AXES)
            raise InputError(f"a loss per {extra}", expected="one surface", hint=f".sel({extra}=…).minimum")
        coarse = self.grid(_COARSE[len(self.axes)], channels=["loss"])["loss"]
        if not np.isfinite(coarse).any():
            raise InputError("a surface without one finite loss", hint="a smaller extent")
        best = coarse.isel(coarse.argmin(...))
        start = np.array([float(best[axis]) for axis in self.axes])
        where, loss = self._polish(start, float(best))
        return {**dict(zip(self.axes, where.tolist(), strict=True)), "loss": loss}

    @property
    def status(self) -> str:
        """How far a picture of the loss can be trusted: exact, interpolated (error x %), sampled (± y), stale …"""
        return self.status_of("loss")

    def status_of(self, channel: str) -> str:
        """The same for any channel, with its own error; what goes in steps, such as the accuracy, is smoothed."""
        stated = self.errors.get(channel, float("nan"))
        error = f"{100 * stated:.2g} %" if np.isfinite(stated) else "unknown"
        how = "smoothed" if self.nodes[channel].attrs.get("steps") else "interpolated"
        parts = [] if self.kind == "uniform" else [f"{how} (error {error})"]
        sampling = self.sampling_errors.get(channel, 0.0)
        parts += [f"sampled (± {100 * sampling:.2g} %)"] if sampling else []
        parts = parts or ["exact"]
        parts += [word for word in ("stale", "unfinished") if self.nodes.attrs.get(word)]
        return ", ".join(parts)

    @property
    def caption(self) -> str:
        """One line of provenance for under a picture of the loss."""
        return self.describe()

    def describe(self, channel: str = "loss") -> str:
        """One line of provenance for under a picture of a channel, with that channel's own error."""
        sizes = [self.nodes.sizes[axis] for axis in self.axes]
        attrs = {**self.nodes.attrs, "nodes": self.kind, "evaluations": self.evaluations}
        return caption(attrs, sizes, list(self.extent.values()), self.status_of(channel))

    def sel(self, **labels: Hashable) -> "Surface":
        """The surface of one label of another dimension: ``marks.sel(feature="petal width")``.

        Stated errors are as large as those of all labels, which makes them other shares of what is often a smaller
        range; of a surface at several checkpoints, one of them has its own.

        Raises:
            InputError: no such dimension, or no such label.
        """
        nodes = self._of(labels)
        own = stated.of_one(nodes)
        return replace(self, nodes=stated.again(self.nodes, nodes) if own is None else own)

    def save(self, path: str | Path) -> Path:
        """Write the nodes, but not the plane, as netCDF for `load` or plain ``xarray.open_dataset``."""
        plain = self.nodes.copy()
        plain.attrs = {name: flat(value) for name, value in plain.attrs.items() if value is not None}
        plain.to_netcdf(path, engine="h5netcdf")
        return Path(path)

    @classmethod
    def load(cls, path: str | Path) -> "Surface":
        """Read what `save` wrote.

        Raises:
            InputError: no such file, or not a netCDF file.
        """
        if not Path(path).is_file():
            raise InputError(f"no file {str(path)!r}", expected="a surface saved as netCDF")
        try:
            nodes = xr.load_dataset(path, engine="h5netcdf")
        except (OSError, ValueError) as error:
            raise InputError(f"{str(path)!r} cannot be read: {error}", expected="netCDF") from error
        items = nodes.attrs.items()
        nodes.attrs = {name: value.item() if isinstance(value, np.generic) else value for name, value in items}
        return cls(nodes)

    def cut(self, **held: float) -> "Surface":
        """The surface over fewer axes, ``surface.cut(beta=0.5)``; see `intaglio.cut.cut`."""
        from intaglio.cut import cut

        return cut(self, held)

    def plot(self, **options: Any) -> Any:
        """Draw it as `intaglio.plots.line`, `contour` or `layers`, by its number of axes, whose options these are."""
        draw = ("line", "contour", "layers")[len(self.axes) - 1]
        return getattr(importlib.import_module("intaglio.plots"), draw)(self, **options)

    def _of(self, labels: Mapping[str, Hashable]) -> xr.Dataset:
        for dim, label in labels.items():
            if dim not in self.nodes.dims or dim in self.axes:
                others = ", ".join(str(each) for each in self.nodes.dims if each not in self.axes)
                raise InputError(f"no dimension {dim!r}", expected=f"one of {others or 'none beside the axes'}")
            names = self.nodes[dim].to_numpy().tolist()
            if isinstance(label, str | int | float) and dim in self.nodes.coords and label not in names:
                near = ", ".join(nearest_first(str(label), map(str, names))[:3])
                raise InputError(f"no {dim} {label!r}", expected=f"one of {len(names)}, such as {near}")
        return self.nodes.sel(labels)

    def _points(self, coordinates: Sequence[Any], named: Mapping[str, Any]) -> dict[str, Array]:
        given = dict(zip(self.axes, coordinates, strict=False)) | dict(named)
        for name in named:
            if name not in self.axes:
                valid = ", ".join(nearest_first(name, self.axes))
                raise InputError(f"no axis named {name!r}", expected=f"one of {valid}")
        if len(coordinates) + len(named) != len(self.axes) or len(given) != len(self.axes):
            count = len(coordinates) + len(named)
            raise InputError(f"{count} coordinates", expected=f"one for each of {', '.join(self.axes)}")
        try:
            arrays = np.broadcast_arrays(*(np.atleast_1d(np.asarray(given[axis], float)) for axis in self.axes))
        except ValueError as error:
            raise InputError(f"coordinates of unequal length: {error}", expected="one length") from error
        if arrays[0].ndim != 1:
            raise InputError(f"coordinates of {arrays[0].ndim} dimensions", expected="numbers or arrays (m,)")
        return {axis: self._inside(axis, each) for axis, each in zip(self.axes, arrays, strict=True)}

    def _inside(self, axis: str, values: Array) -> Array:
        low, high = self.extent[axis]
        slack = 1e-9 * (high - low)
        outside = values[~((values >= low - slack) & (values <= high + slack))]
        if len(outside):
            raise InputError(f"{axis}={outside[0]:g}", expected=f"{axis} within [{low:g}, {high:g}]")
        return np.clip(values, low, high)

    def _matrix(self, axis: str, points: Array, slope: bool = False) -> Array:
        return between.matrix(self.nodes[axis].to_numpy(), points, self.kind, slope=slope)

    def _channels(self, channels: Sequence[str] | None) -> list[str]:
        for name in channels or ():
            if name not in self.nodes:
                valid = ", ".join(nearest_first(name, map(str, self.nodes)))
                raise InputError(f"no channel {name!r}", expected=f"one of {valid}")
        wanted = self.nodes if channels is None else channels
        return [str(name) for name in wanted if set(self.axes) <= set(self.nodes[name].dims)]

    def _read(self, channels: Sequence[str] | None, points: Mapping[str, Array], *, grid: bool) -> xr.Dataset:
        """Channels on the grid that the points span, or at the points one by one."""
        matrices = [self._matrix(axis, each) for axis, each in points.items()]
        found = {name: self._through(name, matrices, points, grid=grid) for name in self._channels(channels)}
        places = {axis: each if grid else ("point", each) for axis, each in points.items()}
        return xr.Dataset(found, self._labels() | places, self.nodes.attrs)

    def _labels(self) -> dict[Hashable, Any]:
        """The coordinates that have nothing to do with the axes: names of classes, terms and so on."""
        return {name: each for name, each in self.nodes.coords.items() if not set(each.dims) & set(self.axes)}

    def _through(
        self, name: str, matrices: Sequence[Array], points: Mapping[str, Array], *, grid: bool
    ) -> tuple[tuple[Hashable, ...], Array]:
        """Dimensions and values of one channel through the matrices; nearest to failed nodes it is NaN."""
        array = self.nodes[name].transpose(..., *self.axes)
        values = np.asarray(array.to_numpy(), dtype=np.float64)
        lines = [(self.nodes[axis].to_numpy(), each) for axis, each in points.items()]
        result = between.through(values, matrices, lines, self.kind, grid=grid)
        if "valid_min" in array.attrs:
            result = result.clip(array.attrs["valid_min"], array.attrs["valid_max"])
        return (*array.dims[: -len(self.axes)], *(self.axes if grid else ("point",))), result

    def _polish(self, start: Array, loss: float) -> tuple[Array, float]:
        def value(where: Array) -> tuple[float, Array]:
            there = self.at(*where, channels=["loss"])["loss"]
            return float(there), self.gradient(*where).to_numpy()

        bounds = list(self.extent.values())
        found = minimize(
            value, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"ftol": 1e-15, "gtol": 1e-10}
        )
        better = np.isfinite(found.fun) and found.fun <= loss
        return (np.asarray(found.x), float(found.fun)) if better else (start, loss)


def _many(coordinates: Sequence[Any], named: Mapping[str, Any]) -> bool:
    return any(np.ndim(each) > 0 for each in (*coordinates, *named.values()))


def _check_axis(axis: str, at: Float[np.ndarray, "count"], kind: str) -> None:
    if kind not in ("chebyshev", "uniform"):
        raise InputError(f"nodes={kind!r}", expected="'chebyshev' or 'uniform'")
    if len(at) < 2 or not at[0] < at[-1]:
        raise InputError(f"coordinates {at.tolist()} of {axis}", expected="at least 2, rising")
    lay = chebyshev.nodes if kind == "chebyshev" else _uniform
    if not np.allclose(at, lay(len(at), at[0], at[-1]), rtol=0, atol=1e-9 * (at[-1] - at[0])):
        raise InputError(f"coordinates of {axis} that are no {kind} nodes", expected=f"{kind} nodes")


def _uniform(count: int, low: float, high: float) -> Array:
    return np.linspace(low, high, count)
