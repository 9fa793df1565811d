"""Several trainings from one start as paths on one plane."""

from collections.abc import Mapping

import numpy as np
import xarray as xr
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.contour import add_colour_bar, draw_levels, lowest_node, values_of
from intaglio.plots.scale import Scale, short
from intaglio.plots.style import SMALL, ThemeName, categories, dress, finish, halo, look_of, new_figure
from intaglio.plots.trajectory import Projectable, path_on
from intaglio.surface import Surface

__all__ = ["trajectories"]


def trajectories(
    surface: Surface,
    paths: Mapping[str, xr.Dataset | Projectable],
    *,
    log: bool | None = None,
    levels: int = 28,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """Contours of the loss, and over them one line a training with its name at its end.

    Args:
        surface: over two axes, on a plane that holds the paths well.
        paths: name → ``alpha``, ``beta``, ``residual`` (checkpoint), or an object whose ``project`` gives these for
            ``surface.plane``. How far each runs off the plane stands in the caption.
        log: as for `contour`.
        levels: how many.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no path, or one without coordinates.

    >>> from intaglio.chebyshev import nodes
    >>> bowl = (("alpha", "beta"), nodes(5)[:, None] ** 2 + nodes(5) ** 2)
    >>> surface = Surface(xr.Dataset({"loss": bowl}, {"alpha": nodes(5), "beta": nodes(5)}))
    >>> line = xr.Dataset({name: ("checkpoint", [-0.5, 0.0]) for name in ("alpha", "beta", "residual")})
    >>> [text.get_text() for text in trajectories(surface, {"sgd": line}).legends[0].get_texts()]
    ['sgd', 'start']
    """
    if not paths:
        raise InputError("no path", expected="name → path")
    look = look_of(theme)
    grid = values_of(surface, "loss")
    scale = Scale.of(grid.values, log=log, floor=lowest_node(surface, "loss"))
    figure = new_figure(5.0, 4.6, look)
    axes = figure.add_subplot()
    draw_levels(axes, grid, scale, levels)
    add_colour_bar(figure, [axes], scale, "loss", look)
    axes.set(xlabel="α", ylabel="β", xlim=surface.extent["alpha"], ylim=surface.extent["beta"])
    far = {}
    for (name, given), colour in zip(paths.items(), categories(len(paths), look_of("dark")), strict=True):
        path = path_on(surface, given)
        assert path is not None
        far[name] = float(np.abs(path["residual"]).max())
        at = path["alpha"].values, path["beta"].values
        axes.plot(*at, color=colour, linewidth=1.6, label=name, path_effects=halo("#1c2128", 2.8), zorder=3, gid=name)
        axes.plot(at[0][-1], at[1][-1], "*", color=colour, markeredgecolor="#1c2128", markersize=11, zorder=5)
    axes.plot(at[0][0], at[1][0], "o", color="white", markeredgecolor="#1c2128", label="start", zorder=5)
    dress(axes, look)
    figure.legend(loc="outside upper left", ncols=3, frameon=False, fontsize=SMALL, labelcolor=look.ink)
    off = ", ".join(f"{name} {short(distance)}" for name, distance in far.items())
    return finish(figure, f"{surface.caption}. Farthest off the plane: {off}" if caption else "", look)
