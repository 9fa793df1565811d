"""ΔL over the plane, one small map a feature, all on one diverging scale."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.colors import Normalize
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.diverging import DIVERGING, around_zero, diverging_bar
from intaglio.plots.scale import short
from intaglio.plots.style import BASE, SMALL, Theme, ThemeName, dress, finish, label, look_of, new_figure
from intaglio.surface import Surface

__all__ = ["draw_change", "imprint_maps"]

RESOLUTION = 61
_CHANGED = {
    "permute": "without what the feature says",
    "drop": "without what the feature says",
    "rescale": "with the feature rescaled",
    "noise": "with noise on the feature",
}


def imprint_maps(
    marks: Surface,
    names: Sequence[Any] | None = None,
    *,
    columns: int = 4,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """The ΔL surfaces of some features side by side: one colour is one value in all of them.

    Args:
        marks: what `ig.imprint` returned, over two axes.
        names: whose, by default the eight with the largest mean |ΔL|.
        columns: how many stand in a row.
        caption: whether the imprint's caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no imprint over two axes, or nothing finite.

    >>> from intaglio.chebyshev import nodes
    >>> table = {"loss": (("feature", "alpha", "beta"), np.ones((2, 5, 5)))}
    >>> at = {"feature": ["hue", "mass"], "alpha": nodes(5), "beta": nodes(5)}
    >>> figure = imprint_maps(Surface(xr.Dataset(table, at, {"imprint": "feature"})))
    >>> [axes.get_title(loc="left") for axes in figure.axes[:2]]
    ['hue', 'mass']
    """
    by = str(marks.nodes.attrs.get("imprint", ""))
    if by not in marks.nodes["loss"].dims or marks.axes != ("alpha", "beta"):
        raise InputError(f"a surface over {marks.nodes['loss'].dims}", expected="an imprint over alpha and beta")
    look = look_of(theme)
    grid = marks.grid(RESOLUTION, channels=["loss"])["loss"].transpose(by, "alpha", "beta")
    shown = grid.sel({by: list(names)}) if names is not None else _largest(grid, by, 8)
    scale, shares = around_zero(shown.to_numpy()), by in ("class", "example")
    done = str(marks.nodes.attrs.get("intervention", "permute"))
    across = min(columns, shown.sizes[by])
    down = -(-shown.sizes[by] // across)
    figure = new_figure(max(3.6, 1.55 * across + 0.6), 1.75 * down + 0.9, look)
    panels = figure.subplots(down, across, squeeze=False, sharex=True, sharey=True).ravel()
    for axes, each in zip(panels, shown, strict=False):
        draw_change(axes, each, f"{by} {each[by].item()}" if shares else str(each[by].item()), scale, look)
    for number, axes in enumerate(panels[: shown.sizes[by]]):
        axes.set_ylabel("β" if number % across == 0 else "", fontsize=BASE, color=look.ink)
        if number + across >= shown.sizes[by]:
            axes.set_xlabel("α", fontsize=BASE, color=look.ink)
            axes.tick_params(labelbottom=True)
    for axes in panels[shown.sizes[by] :]:
        axes.remove()
    name = "share of the data loss" if shares else f"ΔL, the loss {_CHANGED.get(done, f'after {done}')}"
    diverging_bar(figure, list(panels[: shown.sizes[by]]), scale, name, look)
    text = f"+: the trained model; above each its lowest and highest value. {marks.caption}"
    return finish(figure, text if caption else "", look)


def _largest(grid: xr.DataArray, by: str, most: int) -> xr.DataArray:
    order = np.argsort(-abs(grid).mean(["alpha", "beta"]).to_numpy(), kind="stable")
    return grid.isel({by: order[:most]})


def draw_change(axes: Axes, each: xr.DataArray, name: str, scale: Normalize, look: Theme) -> None:
    """One change of a surface, (alpha, beta), on a diverging scale that others share, under its name."""
    at = (each["alpha"].values, each["beta"].values)
    assert scale.vmin is not None
    assert scale.vmax is not None
    levels = np.linspace(scale.vmin, scale.vmax, 42)
    filled = axes.contourf(*at, np.ma.masked_invalid(each.values.T), levels, cmap=DIVERGING, norm=scale)
    filled.set_edgecolor("face")
    axes.plot(0, 0, marker="+", color=look.ink if look.paper == "#ffffff" else "#1c2128", markersize=6)
    axes.set_title(label(name, 20), loc="left", pad=13)
    dress(axes, look)
    axes.set_title(label(name, 20), loc="left", pad=13, fontsize=BASE)
    ends = f"{short(float(np.nanmin(each.values)))} to {short(float(np.nanmax(each.values)))}".replace("-", "−")
    above: dict[str, Any] = {"xytext": (0, 3), "textcoords": "offset points"}
    axes.annotate(ends, (0, 1), xycoords="axes fraction", color=look.muted, fontsize=SMALL, **above)
