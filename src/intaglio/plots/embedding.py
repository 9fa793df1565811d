"""The embedding in two dimensions, every class named at its centre."""

import json
from typing import Any

import numpy as np
import xarray as xr
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.colors import to_rgba_array
from matplotlib.figure import Figure
from matplotlib.text import Annotation

from intaglio.errors import InputError, nearest_first
from intaglio.plots.scale import COLOUR_MAP
from intaglio.plots.style import (
    LARGE,
    SMALL,
    Theme,
    ThemeName,
    categories,
    dress,
    finish,
    halo,
    label,
    look_of,
    new_figure,
)

__all__ = ["class_names", "describe", "embedding", "principal_components"]

DRAWN = 20_000  # points; more only hide each other
_RASTER = 2_000  # points from which they are drawn as pixels, so that a vector file stays small


def embedding(
    data: xr.Dataset,
    *,
    coordinates: Float[np.ndarray, "example 2"] | xr.DataArray | None = None,
    highlight: str | None = None,
    caption: bool = True,
    seed: int = 0,
    theme: ThemeName = "light",
) -> Figure:
    """The examples as points in two dimensions, coloured and named by class, or coloured by a real target.

    Args:
        data: ``embedding`` (example, dimension); ``target`` (example), class indices if ``class`` names
            them, else real; ``split`` (example) "train" or "test", test being drawn as rings.
        coordinates: other reduced coordinates, e.g. of t-SNE; a DataArray's name is said. Default: the
            first two principal components, whose shares of the variance stand at the axes.
        highlight: the one class that keeps a colour; with more than ten classes none has one otherwise.
        caption: whether the caption stands below.
        seed: which points are left out where there are more than 20,000.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no embedding, coordinates of another shape, or no class of that name.

    >>> points = xr.Dataset({"embedding": (("example", "dimension"), np.eye(3)),
    ...                      "target": ("example", [0, 1, 1])}, attrs={"class": ["cat", "dog"]})
    >>> [text.get_text() for text in embedding(points).axes[0].texts]
    ['cat', 'dog']
    """
    if "embedding" not in data:
        raise InputError("a dataset without 'embedding'", expected="embedding (example, dimension)")
    look = look_of(theme)
    places, axis_labels, method = _reduced(data["embedding"].values, coordinates)
    names, target = class_names(data), data["target"].values if "target" in data else None
    figure = new_figure(5.0, 4.5, look)
    axes = figure.add_subplot()
    kept = np.random.default_rng(seed).permutation(len(places))[:DRAWN]
    colours = _colours(target, names, highlight, look)
    _points(figure, axes, places[kept], colours, kept, data, look)
    centres = _names(axes, places, target, names, look) if names and target is not None else []
    axes.set(xlabel=axis_labels[0], ylabel=axis_labels[1])
    axes.margins(0.06)
    dress(axes, look)
    finish(figure, _caption(data, method, len(kept)) if caption else "", look)
    _spread(figure, centres)
    return figure


def principal_components(
    points: Float[np.ndarray, "example dimension"],
) -> tuple[Float[np.ndarray, "example component"], Float[np.ndarray, "component"]]:
    """Coordinates in the principal axes, and each axis's share of the variance.

    The sign of an axis is such that its largest loading is positive.

    >>> scores, shares = principal_components(np.array([[0.0, 0.0], [3.0, 4.0]]))
    >>> scores[:, 0].round(6).tolist(), shares.round(6).tolist()
    ([-2.5, 2.5], [1.0, 0.0])
    """
    centred = np.asarray(points, dtype=np.float64) - np.mean(points, axis=0, dtype=np.float64)
    _, scale, axes = np.linalg.svd(centred, full_matrices=False)
    signs = np.sign(axes[np.arange(len(axes)), np.abs(axes).argmax(1)])
    axes = axes * np.where(signs == 0, 1, signs)[:, None]
    total = float((scale**2).sum())
    return centred @ axes.T, scale**2 / total if total else np.zeros_like(scale)


def class_names(data: xr.Dataset) -> list[str]:
    """The names of the classes, from the coordinate, variable or attribute ``class``; else none."""
    if "class" in data.variables:
        return [str(name) for name in data["class"].values]
    found: Any = data.attrs.get("class", ())
    if isinstance(found, str):  # as a netCDF attribute it is JSON
        found = json.loads(found)
    return [str(name) for name in found]


def _reduced(
    points: Float[np.ndarray, "example dimension"],
    coordinates: Float[np.ndarray, "rows columns"] | xr.DataArray | None,
) -> tuple[Float[np.ndarray, "example 2"], tuple[str, str], str]:
    """Two coordinates an example, the labels of the axes, and how they came about."""
    if coordinates is None:
        return _principal(points)
    places = np.asarray(coordinates, dtype=np.float64)
    if places.shape != (len(points), 2):
        raise InputError(f"coordinates of shape {places.shape}", expected=f"({len(points)}, 2)")
    named = coordinates.name if isinstance(coordinates, xr.DataArray) else None
    method = label(named) if named else "given coordinates"
    return places, (f"{method}, first", f"{method}, second"), method


def _principal(
    points: Float[np.ndarray, "example dimension"],
) -> tuple[Float[np.ndarray, "example 2"], tuple[str, str], str]:
    finite = np.isfinite(points).all(1)
    if not finite.any():
        raise InputError("an embedding without one finite row", hint="a smaller learning rate")
    places = np.full((len(points), 2), np.nan)
    scores, shares = principal_components(points[finite])
    places[finite] = np.pad(scores, ((0, 0), (0, 2)))[:, :2]
    first, second = (100 * float(share) for share in np.pad(shares, (0, 2))[:2])
    labels = (f"first principal component, {first:.1f} % of the variance", f"second, {second:.1f} %")
    return (
        places,
        labels,
        f"PCA of {points.shape[1]} dimensions, {first + second:.1f} % of the variance shown",
    )


def _colours(target: np.ndarray | None, names: list[str], highlight: str | None, look: Theme) -> list[str] | None:
    """A colour a class; None where the target is no class."""
    if target is None or not names:
        return None
    if highlight is None:
        return list(categories(len(names), look))
    if highlight not in names:
        valid = ", ".join(nearest_first(highlight, names))
        raise InputError(f"no class {highlight!r}", expected=f"one of {valid}")
    return [look.test if name == highlight else look.muted for name in names]


def _points(
    figure: Figure,
    axes: Axes,
    places: Float[np.ndarray, "drawn 2"],
    colours: list[str] | None,
    kept: np.ndarray,
    data: xr.Dataset,
    look: Theme,
) -> None:
    size = float(np.clip(20_000 / len(places), 3, 26))
    held_out = data["split"].values[kept] == "test" if "split" in data else np.zeros(len(kept), dtype=bool)
    options: dict[str, Any] = {"s": size, "rasterized": len(places) > _RASTER}
    if colours is None:
        _real_points(figure, axes, places, data, kept, options, look)
        return
    shades = to_rgba_array(colours)[data["target"].values[kept].astype(int)]
    train: dict[str, Any] = {"linewidths": 0, "alpha": 0.55, "gid": "train points", **options}
    axes.scatter(places[~held_out, 0], places[~held_out, 1], c=shades[~held_out], **train)
    ring: dict[str, Any] = {
        "facecolors": "none",
        "linewidths": 0.7,
        "gid": "test points",
        **options,
    }
    axes.scatter(places[held_out, 0], places[held_out, 1], edgecolors=shades[held_out], **ring)


def _real_points(
    figure: Figure,
    axes: Axes,
    places: Float[np.ndarray, "drawn 2"],
    data: xr.Dataset,
    kept: np.ndarray,
    options: dict[str, Any],
    look: Theme,
) -> None:
    if "target" not in data:
        axes.scatter(places[:, 0], places[:, 1], c=look.train, alpha=0.6, linewidths=0, **options)
        return
    values = data["target"].values[kept].reshape(len(kept), -1)[:, 0]
    options |= {"cmap": COLOUR_MAP, "alpha": 0.8, "linewidths": 0}
    drawn = axes.scatter(places[:, 0], places[:, 1], c=values, **options)
    bar = figure.colorbar(drawn, ax=axes, label="target", shrink=0.9)
    dress(bar.ax, look)
    bar.solids.set_alpha(1)  # type: ignore[union-attr]


def _names(
    axes: Axes, places: Float[np.ndarray, "example 2"], target: np.ndarray, names: list[str], look: Theme
) -> list[Annotation]:
    """The name of each class at the mean of its points; a class without a point has none."""
    found = []
    for index, name in enumerate(names):
        mine = places[(target == index) & np.isfinite(places).all(1)]
        if not len(mine):
            continue
        leader = {"arrowstyle": "-", "color": look.ink, "linewidth": 0.7, "shrinkA": 0, "shrinkB": 0}
        text = axes.annotate(
            label(name),
            tuple(mine.mean(0)),
            xytext=(0, 0),
            textcoords="offset points",
            ha="center",
            va="center",
            color=look.ink,
            fontsize=LARGE if len(names) <= 20 else SMALL,
            fontweight="bold",
            path_effects=halo(look.paper, 3),
            arrowprops=leader,
            zorder=5,
        )
        found.append(text)
    return found


def _spread(figure: Figure, names: list[Annotation]) -> None:
    """Move names off each other; a thin line then leads back to the centre."""
    if not names:
        return
    figure.draw_without_rendering()
    points = 72 / figure.dpi
    boxes = [name.get_window_extent() for name in names]
    sizes = np.array([(box.width * points + 3, box.height * points + 2) for box in boxes])
    axes = names[0].axes
    assert axes is not None
    centres = axes.transData.transform([name.xy for name in names]) * points
    for name, offset in zip(names, freed(centres, sizes) - centres, strict=True):
        name.set_position(tuple(offset))
        assert name.arrow_patch is not None
        name.arrow_patch.set_visible(bool(np.hypot(*offset) > 8))


def freed(
    centres: Float[np.ndarray, "box 2"], sizes: Float[np.ndarray, "box 2"], rounds: int = 200
) -> Float[np.ndarray, "box 2"]:
    """Centres near these at which boxes of these sizes do not overlap, found by pushing pairs apart.

    Each overlapping pair moves along the axis on which it overlaps less, half each.

    >>> freed(np.array([[0.0, 0.0], [1.0, 0.0]]), np.full((2, 2), 2.0)).tolist()
    [[-0.5, 0.0], [1.5, 0.0]]
    """
    places = centres.astype(np.float64).copy()
    for _ in range(rounds):
        moved = False
        for i in range(len(places)):
            for j in range(i):
                moved |= _push_apart(places, sizes, i, j)
        if not moved:
            break
    return places


def _push_apart(places: Float[np.ndarray, "box 2"], sizes: Float[np.ndarray, "box 2"], i: int, j: int) -> bool:
    between = places[i] - places[j]
    overlap = (sizes[i] + sizes[j]) / 2 - np.abs(between)
    if (overlap <= 1e-9).any():
        return False
    axis = int(overlap.argmin())
    step = overlap[axis] / 2 * (1 if between[axis] >= 0 else -1)
    places[i, axis] += step
    places[j, axis] -= step
    return True


def describe(data: xr.Dataset) -> str:
    """The caption of the first two principal components of `data`.

    Raises:
        InputError: no row of the embedding is finite.
    """
    return _caption(data, _principal(data["embedding"].values)[2], min(DRAWN, data.sizes["example"]))


def _caption(data: xr.Dataset, method: str, drawn: int) -> str:
    count = data.sizes["example"]
    parts = [method, f"{count:,} examples" + (f", {drawn:,} of them drawn" if drawn < count else "")]
    if "split" in data and class_names(data):
        held_out = int((data["split"].values == "test").sum())
        parts.append(f"dots: {count - held_out:,} train; rings: {held_out:,} test")
    return "; ".join(parts)
