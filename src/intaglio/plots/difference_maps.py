"""Difference maps on one diverging scale: red where the first is higher, blue where it is lower."""

from collections.abc import Mapping

from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.contour import values_of
from intaglio.plots.diverging import around_zero, diverging_bar
from intaglio.plots.imprint_maps import draw_change
from intaglio.plots.style import SMALL, ThemeName, finish, label, look_of, new_figure
from intaglio.surface import Surface

__all__ = ["difference_maps"]


def difference_maps(
    maps: Mapping[str, Surface], *, columns: int = 3, caption: bool = True, theme: ThemeName = "light"
) -> Figure:
    """Differences of the loss side by side; white is none.

    Args:
        maps: label → difference, of `first - second` on one plane.
        columns: how many stand in a row.
        caption: whether the first one's caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: none, or one that isn't over two axes.

    >>> import xarray as xr
    >>> from intaglio.chebyshev import nodes
    >>> at = {"alpha": nodes(5), "beta": nodes(5)}
    >>> flat, bowl = (Surface(xr.Dataset({"loss": (("alpha", "beta"), s * nodes(5)[:, None] ** 2 + 0 * nodes(5))}, at))
    ...               for s in (0, 1))
    >>> difference_maps({"bowl minus flat": bowl - flat}).axes[0].get_title(loc="left")
    'bowl\\nminus flat'
    """
    if not maps:
        raise InputError("no difference map", expected="one or more")
    look = look_of(theme)
    grids = {name: values_of(surface, "loss") for name, surface in maps.items()}
    scale = around_zero(*(grid.to_numpy() for grid in grids.values()))
    across = min(columns, len(grids))
    down = -(-len(grids) // across)
    figure = new_figure(max(3.6, 1.8 * across + 0.6), 2.1 * down + 0.9, look)
    panels = figure.subplots(down, across, squeeze=False, sharex=True, sharey=True).ravel()
    for axes, (name, grid) in zip(panels, grids.items(), strict=False):
        draw_change(axes, grid, name, scale, look)
        lines = "\nminus ".join(label(part, 28) for part in name.split(" minus "))
        axes.set_title(lines, loc="left", pad=13, fontsize=SMALL - 0.5)
    for axes in panels[len(grids) :]:
        axes.remove()
    diverging_bar(figure, list(panels[: len(grids)]), scale, "difference of the loss", look)
    return finish(figure, next(iter(maps.values())).caption if caption else "", look)
