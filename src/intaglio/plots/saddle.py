"""A minimum of a narrow network in a wide one, that becomes a saddle as the copies' shares move."""

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from intaglio.errors import InputError
from intaglio.plots.captions import measured
from intaglio.plots.contour import draw_levels, lowest_node, values_of
from intaglio.plots.scale import Scale, short
from intaglio.plots.style import SMALL, Theme, ThemeName, dress, finish, halo, look_of, new_figure
from intaglio.surface import Surface

__all__ = ["describe", "saddle"]


def saddle(
    over: xr.Dataset,
    surfaces: Mapping[float, Surface] | None = None,
    *,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """The lowest eigenvalue over the share α; where it is below 0 the ground is shaded, and the inertia is written.

    Args:
        over: of `intaglio.widening.over_alpha`.
        surfaces: share → surface around the wide network at that share, drawn small below; one colour scale each.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: fewer than two shares.

    >>> data = {"eigenvalue": (("alpha", "k"), [[-1.0, 2.0], [1.0, 2.0]])}
    >>> data |= {name: ("alpha", [1, 0]) for name in ("negative", "zero", "positive")}
    >>> saddle(xr.Dataset(data, {"alpha": [0.5, 1.5]})).axes[0].get_xlabel()
    'share α of the copy'
    """
    if over.sizes.get("alpha", 0) < 2:
        raise InputError("fewer than two shares α", expected="a row of them")
    look = look_of(theme)
    given = dict(surfaces or {})
    figure = new_figure(5.2, 2.9 + 2.0 * bool(given), look)
    layout = [["top"] * max(len(given), 1)] + ([[str(i) for i in range(len(given))]] if given else [])
    panels = figure.subplot_mosaic(layout, height_ratios=[1.35, 1][: len(layout)])  # type: ignore[arg-type]
    _line(panels["top"], over, list(given), look)
    for i, (alpha, surface) in enumerate(given.items()):
        _small(panels[str(i)], alpha, surface, first=i == 0, look=look)
    return finish(figure, describe(over) if caption else "", look)


def _line(axes: Axes, over: xr.Dataset, marked: list[float], look: Theme) -> None:
    alpha = over["alpha"].values
    lowest = over["eigenvalue"].values.min(1)
    axes.axhline(0, color=look.muted, linewidth=0.8)
    below = over["negative"].values > 0
    axes.fill_between(
        alpha, 0, 1, where=below, transform=axes.get_xaxis_transform(), color=look.test, alpha=0.13, linewidth=0
    )
    axes.plot(alpha, lowest, color=look.train, linewidth=1.7, gid="lowest eigenvalue")
    for each in marked:
        axes.plot(each, float(np.interp(each, alpha, lowest)), "o", color=look.train, markersize=5)
    axes.margins(x=0)
    low, high = axes.get_ylim()
    axes.set_ylim(low, high + 0.3 * (high - low))
    for start, end in _runs(over):
        counts = [int(over[sign].values[start]) for sign in ("negative", "zero", "positive")]
        kind = f"{counts[0]} {'way' if counts[0] == 1 else 'ways'} down" if counts[0] else "no way down"
        if end - start >= 0.1 * len(alpha):
            middle = (alpha[start] + alpha[end]) / 2
            axes.text(
                middle,
                0.97,
                f"{kind}\n({counts[0]}, {counts[1]}, {counts[2]})",
                transform=axes.get_xaxis_transform(),
                ha="center",
                va="top",
                fontsize=SMALL,
                color=look.ink,
                path_effects=halo(look.paper),
            )
    axes.set(xlabel="share α of the copy", ylabel="lowest eigenvalue")
    dress(axes, look, grid=True)


def _runs(over: xr.Dataset) -> list[tuple[int, int]]:
    """First and last index of each stretch of equal inertia."""
    counts = np.stack([over[sign].values for sign in ("negative", "zero", "positive")], 1)
    cuts = [0, *(np.flatnonzero((counts[1:] != counts[:-1]).any(1)) + 1).tolist(), len(counts)]
    return [(start, end - 1) for start, end in pairwise(cuts)]


def _small(axes: Axes, alpha: float, surface: Surface, *, first: bool, look: Theme) -> None:
    grid = values_of(surface, "loss")
    draw_levels(axes, grid, Scale.of(grid.values, floor=lowest_node(surface, "loss"), log=False), 18)
    axes.plot(0, 0, "*", color="white", markeredgecolor="black", markeredgewidth=0.6, markersize=10)
    axes.set_aspect("auto")
    dress(axes, look)
    axes.set_title(f"α = {alpha:g}", loc="left", fontsize=SMALL)
    axes.set_xlabel("copies apart")
    if first:
        axes.set_ylabel("copies together")
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(MaxNLocator(4, symmetric=True))
        axis.set_major_formatter(FuncFormatter(lambda value, _: short(value)))


def describe(over: xr.Dataset) -> str:
    """The caption."""
    attrs = over.attrs
    unit = f"unit {attrs['unit']} of layer {attrs['layer']} split" if "layer" in attrs else ""
    counts = "(negative, zero, positive eigenvalues)"
    zero = f"zero: up to {attrs['threshold']:.0e} of the largest" if "threshold" in attrs else ""
    narrow = ""
    if "narrow_negative" in attrs:
        before = ", ".join(str(int(attrs[f"narrow_{sign}"])) for sign in ("negative", "zero", "positive"))
        narrow = f"the narrow network's: ({before}), ‖∇L‖ = {short(float(attrs['gradient']))}"
    return measured(attrs, unit, counts, zero, narrow)
