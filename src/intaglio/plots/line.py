"""A channel along one axis: the loss on a line through the model, with the band of its stated error."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullFormatter

from intaglio.errors import InputError
from intaglio.plots.scale import Scale, short
from intaglio.plots.style import SMALL, Theme, ThemeName, categories, dress, finish, label, look_of, new_figure
from intaglio.range_of import range_of
from intaglio.surface import Surface

__all__ = ["STROKES", "curve", "dress_loss", "line"]

STROKES: Sequence[Any] = ("-", (0, (5, 1.6)), (0, (5, 1.4, 1.2, 1.4)), (0, (1.2, 1.2)))  # told apart without colour
POINTS = 401  # of what is interpolated, as it is drawn
FEW = 51  # points of a grid: each is marked
UPRIGHT = {"gradient_norm": "‖∇L‖, of the mean over examples"}  # what the axis says where it is no mean


def line(
    lines: Surface | Mapping[str, Surface],
    *,
    channel: str = "loss",
    log: bool | None = None,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """A channel along α, with the band in which it lies by its stated errors, and the evaluated points of a grid.

    Args:
        lines: over one axis; by name, in the legend's order.
        channel: which of their channels, of one number a point.
        log: a logarithmic axis; by default where highest / lowest is above 20, as for `contour`.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no line, a surface over more than one axis, no such channel, or one that has more dimensions.

    >>> import xarray as xr
    >>> at = np.linspace(-1, 1, 5)
    >>> bowl = Surface(xr.Dataset({"loss": ("alpha", at**2)}, {"alpha": at}, {"nodes": "uniform"}))
    >>> line(bowl).axes[0].get_xlabel()
    'α'
    """
    named = {"": lines} if isinstance(lines, Surface) else dict(lines)
    if not named:
        raise InputError("no line to draw", expected="one or more, by name")
    look = look_of(theme)
    curves = {name: curve(each, channel) for name, each in named.items()}
    scale = Scale.of(*(values for _, values in curves.values()), log=log, clip=False)
    floor = scale.low / 3 if scale.log else -np.inf
    figure = new_figure(5.2, 3.3, look)
    axes = figure.add_subplot()
    for i, (name, each) in enumerate(named.items()):
        colour = categories(len(named), look)[i]
        _draw(axes, each, channel, curves[name], colour, STROKES[i % len(STROKES)], name, floor)
    axes.set_xlabel("α")
    axes.axvline(0, color=look.rule, linewidth=0.8, zorder=0)
    dress_loss(axes, channel, scale.log, look)
    if scale.log:
        axes.set_ylim(bottom=floor)
    if len(named) > 1:
        figure.legend(loc="outside upper left", frameon=False, fontsize=SMALL, labelcolor=look.ink, handlelength=3.2)
    return finish(figure, _describe(named, channel) if caption else "", look)


def curve(each: Surface, channel: str) -> tuple[Float[np.ndarray, "m"], Float[np.ndarray, "m"]]:
    """α and the channel there: an exact grid's own points, or the interpolant closely read."""
    if len(each.axes) != 1:
        raise InputError(f"a surface over {', '.join(each.axes)}", expected="one axis", hint="surface.cut(beta=0)")
    found = each.grid(each.nodes.sizes["alpha"] if each.kind == "uniform" else POINTS, channels=[channel])
    left = [str(dim) for dim in found[channel].dims if dim != "alpha"]
    if left:
        came = f"{channel} has a dimension {left[0]!r} too"
        raise InputError(came, expected="one number a point", hint=f"surface.sel(**{{{left[0]!r}: …}})")
    return found["alpha"].to_numpy(), found[channel].to_numpy().astype(np.float64)


def dress_loss(axes: Axes, channel: str, log: bool, look: Theme) -> None:
    """The upright axis of a channel over a line."""
    axes.set_ylabel(UPRIGHT.get(channel, f"{channel.replace('_', ' ')}, mean over examples"))
    if log:
        axes.set_yscale("log", nonpositive="mask")
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: short(value)))
        axes.yaxis.set_minor_formatter(NullFormatter())
    axes.margins(y=0.08)
    dress(axes, look, grid=True)


def _draw(
    axes: Axes,
    each: Surface,
    channel: str,
    drawn: tuple[Float[np.ndarray, "m"], Float[np.ndarray, "m"]],
    colour: str,
    stroke: Any,
    name: str,
    floor: float,
) -> None:
    at, values = drawn
    if half := _half(each, channel):
        about = each.nodes[channel].attrs  # a share of examples lies from 0 to 1
        low = np.maximum(values - half, max(floor, about.get("valid_min", -np.inf)))
        axes.fill_between(
            at, low, np.minimum(values + half, about.get("valid_max", np.inf)), color=colour, alpha=0.2, linewidth=0
        )
    dots = "o" if each.kind == "uniform" and len(at) <= FEW else ""
    how: dict[str, Any] = {"color": colour, "linestyle": stroke, "linewidth": 1.6, "marker": dots, "markersize": 3}
    axes.plot(at, values, label=label(name), **how)


def _half(each: Surface, channel: str) -> float:
    """Half the height of the band: both stated errors, as far as they are known."""
    shares = [each.errors.get(channel, np.nan), each.sampling_errors.get(channel, 0.0)]
    return float(np.nan_to_num(shares).sum()) * range_of(each.nodes[channel])


def _describe(named: Mapping[str, Surface], channel: str) -> str:
    """What all lines share of their captions, and what each has of its own."""
    parts = {name: each.describe(channel).split("; ") for name, each in named.items()}
    shared = [part for part in next(iter(parts.values())) if all(part in own for own in parts.values())]
    own = {name: "; ".join(part for part in each if part not in shared) for name, each in parts.items()}
    band = any(_half(each, channel) for each in named.values())
    marks = "the upright stands at 0, the origin" + ("; the band is the stated error" if band else "")
    return ". ".join(["; ".join([*shared, marks]), *(f"{name}: {words}" for name, words in own.items() if words)])
