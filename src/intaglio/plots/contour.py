"""The loss over a plane as filled contours, with the path of training on it."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from intaglio.errors import InputError
from intaglio.plots.scale import COLOUR_MAP, Scale, short
from intaglio.plots.style import (
    SMALL,
    Theme,
    ThemeName,
    add_note,
    dress,
    finish,
    look_of,
    new_figure,
)
from intaglio.plots.trajectory import Projectable, draw_path, path_note, path_on
from intaglio.surface import Surface

__all__ = ["contour", "draw_levels", "values_of"]

RESOLUTION = 101  # points per axis at which the interpolant is drawn


def contour(
    surface: Surface,
    *,
    channel: str = "loss",
    at: Mapping[str, Hashable] | None = None,
    trajectory: xr.Dataset | Projectable | None = None,
    log: bool | None = None,
    levels: int = 28,
    ax: Axes | None = None,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """Filled contours of a channel over α and β, the lowest point marked, the path of training over it.

    Args:
        surface: over two axes.
        channel: which of its channels.
        at: the label of each further dimension of the channel, e.g. ``{"class": "3"}``.
        trajectory: ``alpha``, ``beta``, ``residual`` (checkpoint), or an object whose ``project`` gives
            these for ``surface.plane``. The path fades with its distance off the plane.
        log: levels spaced logarithmically; default where highest / lowest > 20, clipped then at the 95th
            percentile, as the colour bar says.
        levels: how many.
        ax: where to draw; default a new figure.
        caption: whether the surface's caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: not two axes, no such channel or label, nothing finite, or a path without coordinates.

    >>> from intaglio.chebyshev import nodes
    >>> bowl = (("alpha", "beta"), nodes(5)[:, None] ** 2 + nodes(5) ** 2)
    >>> figure = contour(Surface(xr.Dataset({"loss": bowl}, {"alpha": nodes(5), "beta": nodes(5)})))
    >>> figure.axes[0].get_xlabel()
    'α'
    """
    look = look_of(theme)
    grid = values_of(surface, channel, at)
    scale = Scale.of(grid.values, log=log, floor=lowest_node(surface, channel))
    figure, axes = _canvas(ax, look)
    draw_levels(axes, grid, scale, levels)
    add_colour_bar(figure, [axes], scale, str(grid.name), look)
    axes.set(xlabel="α", ylabel="β", xlim=surface.extent["alpha"], ylim=surface.extent["beta"])
    path = path_on(surface, trajectory)
    marks = [] if path is None else draw_path(axes, path)
    marks.append(_mark_best(axes, grid, surface))
    dress(axes, look)
    _legend(figure if ax is None else ax, marks, look)
    notes = [surface.describe(channel)] + ([] if path is None else [path_note(path, surface)])
    text = ". ".join(notes) if caption else ""
    if ax is None:
        return finish(figure, text, look)
    add_note(axes, text, look)
    return figure


def values_of(surface: Surface, channel: str, at: Mapping[str, Hashable] | None = None) -> xr.DataArray:
    """A channel (alpha, beta) as it is drawn: 101 × 101 of the interpolant, or an exact grid's own values.

    Raises:
        InputError: not two axes, no such channel or label, or a dimension left over.
    """
    if surface.axes != ("alpha", "beta"):
        raise InputError(f"a surface over {', '.join(surface.axes)}", expected="alpha and beta")
    rows = surface.nodes.sizes["alpha"]
    own = surface.kind == "uniform" and rows == surface.nodes.sizes["beta"]
    values = surface.grid(rows if own else RESOLUTION, channels=[channel])[channel]
    for dimension, name in (at or {}).items():
        values = _labelled(values, dimension, name)
    left = [str(dim) for dim in values.dims if dim not in ("alpha", "beta")]
    if left:
        raise InputError(f"{channel} has a dimension {left[0]!r} too", hint=f"at={{{left[0]!r}: …}}")
    title = ", ".join([channel.replace("_", " "), *(f"{dim} {name}" for dim, name in (at or {}).items())])
    return values.transpose("alpha", "beta").rename(title)


def lowest_node(surface: Surface, channel: str) -> float:
    """The lowest finite value of a channel that was evaluated, not interpolated."""
    values = surface.nodes[channel].values
    return float(values[np.isfinite(values)].min(initial=np.inf))


def _labelled(values: xr.DataArray, dimension: str, name: Hashable) -> xr.DataArray:
    if dimension not in values.dims:
        raise InputError(f"{values.name} has no dimension {dimension!r}", expected=f"one of {values.dims}")
    try:
        return values.sel({dimension: name})
    except KeyError as error:
        valid = ", ".join(map(str, values[dimension].values[:20]))
        raise InputError(f"no {dimension} {name!r}", expected=f"one of {valid}") from error


def _canvas(ax: Axes | None, look: Theme) -> tuple[Figure, Axes]:
    if ax is None:
        figure = new_figure(5.0, 4.4, look)
        return figure, figure.add_subplot()
    owner = ax.get_figure(root=True)
    assert isinstance(owner, Figure)
    return owner, ax


def draw_levels(axes: Axes, grid: xr.DataArray, scale: Scale, levels: int) -> None:
    """Fill between levels and draw every second one as a thin line; failed points stay blank."""
    values = np.ma.masked_invalid(np.clip(grid.values.T, scale.low, scale.high))
    at, bounds = (grid["alpha"].values, grid["beta"].values), scale.levels(levels)
    filled = axes.contourf(*at, values, bounds, cmap=COLOUR_MAP, norm=scale.norm, zorder=0)
    filled.set_edgecolor("face")  # no seams between the bands in vector files
    filled.set_linewidth(0.3)
    if np.ptp(grid.values[np.isfinite(grid.values)]) > 0:
        axes.contour(*at, values, bounds[1:-1:2], colors="white", linewidths=0.35, alpha=0.45, zorder=1)


def add_colour_bar(
    figure: Figure, axes: Sequence[Axes], scale: Scale, name: str, look: Theme, *, below: bool = False
) -> None:
    """The scale, with round numbers; pointed at the end where it is clipped."""
    place: dict[str, Any] = {"location": "bottom", "aspect": 40} if below else {"pad": 0.02}
    shown = ScalarMappable(scale.norm, COLOUR_MAP)
    bar = figure.colorbar(shown, ax=list(axes), extend="max" if scale.clipped else "neither", **place)
    bar.set_ticks(scale.ticks, labels=[short(tick) for tick in scale.ticks])
    bar.minorticks_off()
    bar.set_label(scale.label(name, 90 if below else 40))
    dress(bar.ax, look)
    bar.outline.set_visible(False)


def _mark_best(axes: Axes, grid: xr.DataArray, surface: Surface) -> Line2D:
    """A cross at the lowest point, or for an accuracy the highest; polished where it is the loss itself."""
    highest = "accuracy" in str(grid.name)
    best = grid.isel(grid.argmax(...) if highest else grid.argmin(...))
    alpha, beta, value = float(best["alpha"]), float(best["beta"]), float(best)
    if grid.name == "loss":
        alpha, beta, value = (surface.minimum[name] for name in ("alpha", "beta", "loss"))
    ends = zip((alpha, beta), (surface.extent[axis] for axis in surface.axes), strict=True)
    rim = any(min(place - low, high - place) < 1e-3 * (high - low) for place, (low, high) in ends)
    known = lowest_node(surface, "loss") if grid.name == "loss" else value
    shown = f"below {short(known)}" if value <= 0 < known else short(value)  # dips under zero by its error
    shown += _error_words(surface, str(grid.name))
    text = f"{'highest' if highest else 'lowest'} {shown} at ({alpha:.2f}, {beta:.2f})"
    cross: dict[str, Any] = {
        "marker": "X",
        "markersize": 9,
        "color": "#111111",
        "markeredgecolor": "white",
        "linestyle": "none",
    }
    label = text.replace("-", "−") + (", on the rim" if rim else "")
    return axes.plot(alpha, beta, label=label, zorder=6, clip_on=False, gid="best", **cross)[0]


def _error_words(surface: Surface, channel: str) -> str:
    """± the stated error in the channel's own unit; nothing on an exact grid, or where it was not measured."""
    values = surface.nodes.get(channel)
    stated = surface.errors.get(channel, 0.0)
    if values is None or values.ndim != len(surface.axes) or not 0 < stated < np.inf:
        return ""
    return f" ± {short(stated * float(values.max() - values.min()))}"


def _legend(owner: Figure | Axes, marks: list[Line2D], look: Theme) -> None:
    """Above the picture, on one line if it is short; of a figure of ours outside the axes, else above the caller's."""
    columns = 3 if sum(len(str(mark.get_label())) for mark in marks) < 64 else 2
    small: dict[str, Any] = {"ncols": columns, "frameon": False, "fontsize": SMALL, "labelcolor": look.ink}
    small |= {"handletextpad": 0.5, "handlelength": 1.6, "columnspacing": 1.0, "handles": marks}
    if isinstance(owner, Figure):
        owner.legend(loc="outside upper left", **small)
    else:
        owner.legend(loc="lower left", bbox_to_anchor=(0, 1.005), **small).set_in_layout(False)
