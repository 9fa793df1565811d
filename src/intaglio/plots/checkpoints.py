"""The surface at several moments of training, side by side on one colour scale."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.contour import add_colour_bar, draw_levels, lowest_node, values_of
from intaglio.plots.scale import Scale, short
from intaglio.plots.style import BASE, LARGE, SMALL, Theme, ThemeName, dress, finish, label, look_of, new_figure
from intaglio.surface import Surface

__all__ = ["checkpoints", "describe"]


def checkpoints(
    surfaces: Sequence[Surface] | Mapping[str, Surface],
    *,
    channel: str = "loss",
    log: bool | None = None,
    columns: int = 4,
    levels: int = 28,
    name: str | None = None,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """Contours side by side; one colour means one value in all of them, which the colour bar states.

    Args:
        surfaces: label → surface, or surfaces in order, numbered then from 1.
        channel: which channel.
        log: as for `contour`, decided from all the surfaces together.
        columns: how many stand in a row.
        levels: how many.
        name: what a colour stands for; by default the channel.
        caption: whether the surfaces' caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no surface, or one that can't be drawn.

    >>> from intaglio.chebyshev import nodes
    >>> bowl = nodes(5)[:, None] ** 2 + nodes(5) ** 2
    >>> at = {"alpha": nodes(5), "beta": nodes(5)}
    >>> pair = [Surface(xr.Dataset({"loss": (("alpha", "beta"), bowl * s)}, at)) for s in (1, 2)]
    >>> [axes.get_title(loc="left") for axes in checkpoints(pair).axes[:2]]
    ['1', '2']
    """
    named = _named(surfaces)
    look = look_of(theme)
    grids = {each: values_of(surface, channel) for each, surface in named.items()}
    floor = min(lowest_node(surface, channel) for surface in named.values())
    scale = Scale.of(*(grid.values for grid in grids.values()), log=log, floor=floor, clip=False)
    across = min(columns, len(named))
    down = -(-len(named) // across)
    figure = new_figure(max(3.6, 1.8 * across + 0.6), 2.1 * down + 0.9, look)
    panels = figure.subplots(down, across, squeeze=False, sharex=True, sharey=True).ravel()
    brief = max(map(len, grids)) <= 14  # names of moments are, those of variants are not
    font: dict[str, Any] = {"fontsize": LARGE, "fontweight": "bold"} if brief else {"fontsize": SMALL}
    for axes, (each, grid) in zip(panels, grids.items(), strict=False):
        _panel(axes, grid, scale, levels, look)
        axes.set_title(label(each, 30), loc="left", pad=15, fontdict=font)
    _outer_labels(list(panels[: len(named)]), across, look)
    for axes in panels[len(named) :]:
        axes.remove()
    title = name or str(next(iter(grids.values())).name)
    add_colour_bar(figure, list(panels[: len(named)]), scale, title, look, below=True)
    return finish(figure, describe(named) if caption else "", look)


def _named(surfaces: Sequence[Surface] | Mapping[str, Surface]) -> dict[str, Surface]:
    if isinstance(surfaces, Mapping):
        named = {str(name): surfaces[name] for name in surfaces}
    else:
        named = {str(number): surface for number, surface in enumerate(surfaces, 1)}
    if not named:
        raise InputError("no surface", expected="at least one", hint="intaglio survey")
    return named


def _panel(axes: Axes, grid: xr.DataArray, scale: Scale, levels: int, look: Theme) -> None:
    draw_levels(axes, grid, scale, levels)
    dress(axes, look)
    values = grid.values[np.isfinite(grid.values)]
    if values.size:
        ends = f"{short(max(float(values.min()), scale.low))} to {short(float(values.max()))}"
        above: dict[str, Any] = {"xytext": (0, 3), "textcoords": "offset points"}
        axes.annotate(ends, (0, 1), xycoords="axes fraction", color=look.muted, fontsize=SMALL, **above)


def _outer_labels(panels: Sequence[Axes], across: int, look: Theme) -> None:
    """α below the lowest panel of each column, β left of each row."""
    for number, axes in enumerate(panels):
        if number + across >= len(panels):
            axes.set_xlabel("α", fontsize=BASE, color=look.ink)
            axes.tick_params(labelbottom=True)
        if number % across == 0:
            axes.set_ylabel("β", fontsize=BASE, color=look.ink)


def describe(named: Mapping[str, Surface]) -> str:
    """The caption: the first surface's, and where the others are less exact, which of them is least."""
    first, least = next(iter(named.values())), max(named, key=lambda name: _doubt(named[name]))
    worse = _doubt(named[least]) > _doubt(first)
    rest = f"; least exact: {least}, {named[least].status}" if worse else ""
    return f"One colour scale for all {len(named)}; lowest and highest value above each. First: {first.caption}{rest}"


def _doubt(surface: Surface) -> float:
    error = surface.error + surface.sampling_error
    return error if np.isfinite(error) else np.inf
