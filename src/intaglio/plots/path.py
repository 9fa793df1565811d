"""The loss along paths between two models, with the barrier of each marked."""

from collections.abc import Mapping

import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from intaglio.barrier import Barrier, barrier
from intaglio.errors import InputError
from intaglio.plots.line import STROKES, curve, dress_loss
from intaglio.plots.scale import short
from intaglio.plots.style import SMALL, Theme, ThemeName, categories, finish, label, look_of, new_figure
from intaglio.surface import Surface

__all__ = ["path"]


def path(
    paths: Surface | Mapping[str, Surface],
    *,
    channel: str = "loss",
    log: bool = False,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """A channel along t for one path or several, each with its barrier and that barrier's error.

    The barrier of a path is its highest rise above the straight line between its ends (thin and dashed); an upright
    and a dot mark where it is.

    Args:
        paths: over one axis, as `ig.paths.linear` and `ig.paths.along` give them; by name, in the legend's order.
        channel: which of their channels, of one number a point.
        log: a logarithmic axis, where one barrier dwarfs the others; values that aren't positive are left out.
        caption: whether the paths' captions stand below, what they share said once.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no path, one over more than one axis, or an end that is not finite.

    >>> import xarray as xr
    >>> t = np.linspace(0, 1, 11)
    >>> hill = Surface(xr.Dataset({"loss": ("alpha", t * (1 - t))}, {"alpha": t}, {"nodes": "uniform"}))
    >>> path({"linear": hill}).legends[0].get_texts()[0].get_text()
    'linear: barrier 0.25 ± ... at t = 0.50'
    """
    named = {"path": paths} if isinstance(paths, Surface) else dict(paths)
    if not named:
        raise InputError("no path to draw", expected="one or more, by name")
    look = look_of(theme)
    figure = new_figure(5.2, 3.3, look)
    axes = figure.add_subplot()
    for i, (name, each) in enumerate(named.items()):
        found = barrier(each, channel=channel)
        colour = categories(len(named), look)[i]
        axes.plot(
            *_along(each, channel),
            color=colour,
            linewidth=1.6,
            linestyle=STROKES[i % len(STROKES)],
            label=f"{label(name)}: {_words(found)}",
            gid=f"{name} curve",
        )
        _mark(axes, found, colour, name, look)
    axes.set(xlabel="t, from one model to the other", xlim=(-0.02, 1.02))
    dress_loss(axes, channel, log, look)
    figure.legend(loc="outside upper left", frameon=False, fontsize=SMALL, labelcolor=look.ink, handlelength=3.2)
    return finish(figure, _caption(named, channel, log) if caption else "", look)


def _words(found: Barrier) -> str:
    if found.height == 0:
        return "no barrier"
    error = "" if np.isnan(found.error) else f" ± {found.error:.1g}"
    return f"barrier {short(found.height)}{error} at t = {found.t:.2f}"


def _mark(axes: Axes, found: Barrier, colour: str, name: str, look: Theme) -> None:
    """The line between the ends, and the upright from it to the path."""
    axes.plot([0, 1], found.ends, color=look.muted, linewidth=0.7, linestyle=(0, (2, 2)), zorder=1)
    if found.height > 0:
        foot = found.loss - found.height
        axes.plot([found.t, found.t], [foot, found.loss], color=colour, linewidth=1, zorder=1.5)
        axes.plot(found.t, found.loss, "o", color=colour, markersize=5, gid=f"{name} barrier")


def _along(each: Surface, channel: str) -> tuple[Float[np.ndarray, "m"], Float[np.ndarray, "m"]]:
    """t from 0 to 1, and the channel there."""
    _, values = curve(each, channel)
    return np.linspace(0, 1, values.size), values


def _caption(named: Mapping[str, Surface], channel: str, log: bool) -> str:
    """What all paths share, once, and what each has of its own."""
    parts = {name: _parts(each, channel) for name, each in named.items()}
    shared = [part for part in next(iter(parts.values())) if all(part in own for own in parts.values())]
    own = {name: "; ".join(part for part in each if part not in shared) for name, each in parts.items()}
    marks = "upright and dot: the barrier, the highest rise above the line between the ends (dashed)"
    first = "; ".join([*shared, marks, *(["logarithmic axis"] if log else [])])
    return ". ".join([first, *(f"{name}: {words}" for name, words in own.items() if words)])


def _parts(each: Surface, channel: str) -> list[str]:
    """What a surface says of itself, but for the extent, which is t's own."""
    words = each.describe(channel).split("; ")
    return [part.removeprefix("directions: ") for part in words if not part.startswith("[")]
