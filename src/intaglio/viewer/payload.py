"""What the linked view needs of a run: names, numbers as bytes, and what there is to say of their errors."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import xarray as xr
from jaxtyping import Bool, Float, Int, Shaped

from intaglio.plots.embedding import class_names
from intaglio.plots.fonts import showable
from intaglio.plots.style import THEMES, categories, label
from intaglio.plots.trajectory import leaves_plane, moment, opacities
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.at_nodes import at_nodes, finite, lattice, packed, values_of
from intaglio.viewer.curvature_part import curvature
from intaglio.viewer.imprint_part import imprints
from intaglio.viewer.low_rank import low_rank
from intaglio.viewer.metrics_part import representation_card, shape
from intaglio.viewer.planes import moments, planes
from intaglio.viewer.wanted import go_on

__all__ = ["FORMAT", "MOST", "drawable", "payload"]

FORMAT = 2  # of the payload; the module says which it reads
MOST = 4  # planes, so that the page stays small
MOMENTS = 6  # of training, evenly chosen
EXAMPLES = 10_000  # of a plane
TOLERANCE = 0.002  # of a channel's range: one pixel in 500
COARSE = 0.005  # the same for moments of training, or a quarter of what interpolation is off by, where that is more
COMPONENTS = 3  # of the embedding: two for the plane, one for depth
BOX = (0.5, 99.5)  # percentiles of the coordinates over the whole surface that the fixed axes hold
COLUMNS = 12  # of a table's row in the tooltip
CELLS = 250_000  # of all columns together
PICTURED = 64_000_000  # pixels of all thumbnails together
BESIDE = 20  # subjects of an imprint where runs stand side by side
SPREAD = 4_000_000  # coordinates that the axes are chosen by
TITLES = {"random": "random plane", "pca": "plane of the path (PCA)"}
_OWN = {"embedding", "target", "split", "thumbnail", "prediction", "loss"}
_SHOWN = ("loss", "class_loss", "example_loss", "embedding")


def drawable(record: Record) -> list[str]:
    """The planes over which a marker can move: one finite loss surface over two axes each, at most `MOST`."""
    return [name for name in planes(record) if _is_drawable(record.surfaces[name])][:MOST]


def payload(record: Record, *, among: Sequence[str] | None = None, examples: int = EXAMPLES) -> dict[str, Any]:
    """Everything the view reads, in JSON's types but for the bytes of arrays; `carried` writes it.

    The loss, its classes and the accuracy are exact; coordinates and losses of examples are of low rank and
    state by how much they are off (``packing``).

    Args:
        record: a run with at least one of `drawable`.
        among: these planes alone, with few subjects of the imprints, and without moments of training and curvature.
        examples: so many of a plane; more are left out evenly, and the view says so.
    """
    people = People(record.get("embedding"), examples, [])
    names = [] if people.data is None else class_names(people.data)
    times = _moments(record) if among is None else {}
    own = drawable(record) if among is None else among
    carried = [*own, *(name for name, plane in times.items() if name == plane)]
    return {
        "format": FORMAT,
        "name": showable(record.path.resolve().name),
        "classes": [label(name) for name in names],
        "colours": {theme: list(categories(len(names), look)) for theme, look in THEMES.items()},
        "planes": [_plane(record, name, people) for name in carried],
        "moments": [{"name": name, "plane": plane} for name, plane in times.items()],
        "examples": people.shown,
        "imprints": imprints(record) if among is None else imprints(record, BESIDE),
        "curvature": curvature(record) if among is None else None,
        "card": representation_card(record),
    }


def _moments(record: Record) -> dict[str, str]:
    """Moments of training at which the slider stops → the plane that holds each; none where there is but one.

    The first, the last, and some between; one whose surface is also that of a plane is not carried twice.
    """
    found = moments(record)
    names = [name for name, surface in found.items() if surface.axes == ("alpha", "beta") and _is_drawable(surface)]
    if len(names) < 2:
        return {}
    chosen = [
        names[at] for at in np.unique(np.linspace(0, len(names) - 1, min(len(names), MOMENTS)).round().astype(int))
    ]
    return {each: next((name for name in drawable(record) if _is_same(record, name, each)), each) for each in chosen}


def _is_same(record: Record, name: str, other: str) -> bool:
    """Whether two surfaces hold the same losses, examples and coordinates."""
    one, two = record.surfaces[name].nodes, record.surfaces[other].nodes
    return all((key in one) == (key in two) and (key not in one or one[key].equals(two[key])) for key in _SHOWN)


def _is_drawable(surface: Surface) -> bool:
    return surface.nodes["loss"].ndim == 2 and bool(np.isfinite(surface.nodes["loss"]).any())


class People(NamedTuple):
    """The examples of a run, how many of them a plane may carry, and how a person sees those that are carried."""

    data: xr.Dataset | None
    most: int
    shown: list[dict[str, Any]]

    def place_of(self, surface: Surface, kept: Int[np.ndarray, "n"]) -> int | None:
        """Where a surface's examples stand among those shown, once for all planes that have the same ones."""
        if not len(kept):
            return None
        found = _examples(self.data, surface.nodes["example"].values[kept], surface.nodes.sizes["example"])
        if found not in self.shown:
            self.shown.append(found)
        return self.shown.index(found)


def _plane(record: Record, name: str, people: People) -> dict[str, Any]:
    go_on()
    surface = record.surfaces[name]
    nodes = surface.nodes
    kept = _kept(surface, people.most)
    error, coarse = surface.error_between, name in moments(record)
    return {
        "name": name,
        "title": TITLES.get(name, showable(name)),
        "kind": surface.kind,
        **lattice(surface),
        "evaluated": packed(_evaluated(nodes).astype(np.uint8)),
        "loss": packed(at_nodes(surface, "loss")),
        "accuracy": _optional(surface, "accuracy", ()),
        "class_loss": _optional(surface, "class_loss", ("class",)),
        "examples": people.place_of(surface, kept),
        "embedding": _embedding(surface, kept, coarse),
        "example_loss": _example_loss(surface, kept, coarse),
        "error": finite(error),
        "accuracy_error": finite(surface.errors.get("accuracy", float("nan"))),
        "class_error": finite(surface.errors.get("class_loss", float("nan"))),
        "sampling": surface.sampling_error,
        "stale": bool(nodes.attrs.get("stale", 0)),
        "caption": showable(surface.caption),
        "path": _path(record.trajectories.get(name)),
        "shape": shape(surface),
    }


def _evaluated(nodes: xr.Dataset) -> Bool[np.ndarray, "alpha beta"]:
    if "evaluated" not in nodes.coords:
        return np.ones(nodes["loss"].shape, dtype=bool)
    return np.asarray(nodes["evaluated"].transpose("alpha", "beta").values, dtype=bool)


def _optional(surface: Surface, name: str, leading: tuple[str, ...]) -> dict[str, Any] | None:
    if name not in surface.nodes or set(surface.nodes[name].dims) != {*leading, *surface.axes}:
        return None
    return packed(at_nodes(surface, name))


def _kept(surface: Surface, most: int) -> Int[np.ndarray, "n"]:
    """Which of the surface's examples the page carries, evenly spaced where they are too many."""
    if "example" not in surface.nodes.coords:
        return np.arange(0)
    count = surface.nodes.sizes["example"]
    return np.unique(np.linspace(0, count - 1, min(count, most)).round().astype(np.int64))


def _example_loss(surface: Surface, kept: Int[np.ndarray, "n"], coarse: bool) -> dict[str, Any] | None:
    if "example_loss" not in surface.nodes or not len(kept):
        return None
    values = at_nodes(surface, "example_loss", kept)
    return _of_low_rank(values.reshape(-1, *values.shape[-2:]), surface, "example_loss", coarse)


def _of_low_rank(
    values: Float[np.ndarray, "n alpha beta"], surface: Surface, name: str, coarse: bool
) -> dict[str, Any]:
    error = finite(surface.errors.get(name, float("nan")))
    tolerance = max(COARSE, (error or 0) / 4) if coarse else TOLERANCE
    found = low_rank(values.reshape(len(values), -1).T, tolerance)
    return {
        "mean": packed(found.mean.astype(np.float32)),
        "basis": packed(found.basis.astype(np.float32)),
        "parts": packed(found.parts),
        "scale": packed(found.scale),
        "packing": found.error,
        "error": error,
    }


def _embedding(surface: Surface, kept: Int[np.ndarray, "n"], coarse: bool) -> dict[str, Any] | None:
    """Two or three coordinates of every example: all first ones, then all second ones, then all third ones."""
    if "embedding" not in surface.nodes or surface.nodes["embedding"].ndim != 4 or not len(kept):
        return None
    values = at_nodes(surface, "embedding", kept)
    names = [str(name) for name in surface.nodes["embedding"].dims if name not in ("example", *surface.axes)]
    component = surface.nodes[names[0]].values if names[0] in surface.nodes.coords else ["1", "2", "3"]
    order = [*surface.nodes["embedding"].transpose(..., *surface.axes).dims]
    values = values if order[0] == "example" else values.swapaxes(0, 1)
    few = values[:, :COMPONENTS]
    few = few if few.shape[1] > 1 else np.pad(few, ((0, 0), (0, 1), (0, 0), (0, 0)))
    flat = few.swapaxes(0, 1).reshape(-1, *values.shape[-2:])
    axes = [showable(str(each)) for each in [*component, ""][: few.shape[1]]]
    return {**_of_low_rank(flat, surface, "embedding", coarse), "box": _box(few, surface), "axes": axes}


def _box(places: Float[np.ndarray, "n k alpha beta"], surface: Surface) -> list[list[float]]:
    """Lowest and highest of each coordinate: nearly all over the surface, and all in the middle of it."""
    at = [int(np.abs(surface.nodes[axis].values - np.clip(0, *surface.extent[axis])).argmin()) for axis in surface.axes]
    middle, some = places[:, :, at[0], at[1]], places[:: -(-places[:, 0].size // SPREAD)]
    ends = []
    for k in range(places.shape[1]):
        low, high = np.percentile(some[:, k], BOX)
        ends.append([float(min(low, middle[:, k].min())), float(max(high, middle[:, k].max()))])
    return ends


def _examples(data: xr.Dataset | None, numbers: Shaped[np.ndarray, "n"], total: int) -> dict[str, Any]:
    """How a person sees each example; the surface's examples are rows of the training part, which stands first.

    Unless they stand ``apart``, as words do from the pairs of words that their loss is over.
    """
    plain: dict[str, Any] = {"target": None, "prediction": None, "columns": [], "thumbnail": None}
    known = {"count": len(numbers), "total": total, **plain}
    rows = np.asarray(numbers, dtype=np.int64)
    named = data is not None and "target" in data and "apart" not in data.attrs
    if data is None or not named or not 0 <= rows.min() <= rows.max() < data.sizes["example"]:
        return known | {"number": packed(rows.astype(np.int32))}
    few = data.drop_vars(["embedding"], errors="ignore").isel(example=rows)
    target = _small(few["target"].values.reshape(len(rows), -1)[:, 0])
    known["number"] = packed(few["example"].values.astype(np.int32) if _numbered(few) else rows.astype(np.int32))
    known["row"] = packed(rows.astype(np.int32)) if _numbered(few) and (few["example"].values != rows).any() else None
    known["target"] = packed(target)
    if "prediction" in few and few["prediction"].dtype.kind in "iu" and few["prediction"].dims == ("example",):
        known["prediction"] = packed(few["prediction"].values.astype(np.int32))
    shown = [name for name in few.data_vars if name not in _OWN and few[name].dims == ("example",)][:COLUMNS]
    kept = shown[: CELLS // len(rows)]
    known["columns"], known["left"] = list(_columns(few[kept])), [label(name) for name in shown[len(kept) :]]
    if "thumbnail" in few and _is_pictured(few["thumbnail"]):
        known["thumbnail"] = packed(few["thumbnail"].values)
    return known


def _numbered(data: xr.Dataset) -> bool:
    return "example" in data.coords and data["example"].dtype.kind in "iu"


def _small(values: Shaped[np.ndarray, "n"]) -> Shaped[np.ndarray, "n"]:
    """Classes in a byte each, where they fit; other numbers in double precision."""
    fits = values.dtype.kind in "iub" and values.min() >= 0 and values.max() < 256
    return values.astype(np.uint8 if fits else np.float64)


def _is_pictured(thumbnails: xr.DataArray) -> bool:
    return thumbnails.dtype == np.uint8 and thumbnails.ndim == 3 and thumbnails.size <= PICTURED


def _columns(data: xr.Dataset) -> Iterator[dict[str, Any]]:
    for name in data.data_vars:
        values = data[name].values
        said = [f"{value:.4g}" if values.dtype.kind == "f" else label(value, 120) for value in values.tolist()]
        yield {"name": label(name), "values": said}


def _path(path: xr.Dataset | None) -> dict[str, Any] | None:
    if path is None or not path.sizes.get("checkpoint") or not {"alpha", "beta"} <= set(path.variables):
        return None
    finite = np.isfinite(path["alpha"].values) & np.isfinite(path["beta"].values)
    if not finite.all():
        return None
    return {
        "alpha": values_of(path["alpha"]).tolist(),
        "beta": values_of(path["beta"]).tolist(),
        "opacity": opacities(path).tolist(),
        "moment": [moment(path, index) for index in range(path.sizes["checkpoint"])],
        "off": _off(path),
        "drawn": not leaves_plane(path),
    }


def _off(path: xr.Dataset) -> list[float] | None:
    """How far off the plane each checkpoint is, where that is known of all."""
    if "residual" not in path.variables or not np.isfinite(path["residual"]).all():
        return None
    return [abs(each) for each in values_of(path["residual"]).tolist()]
