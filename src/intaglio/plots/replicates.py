"""Numbers of several variants: each repeat as a dot, the mean with its interval beside it."""

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullFormatter

from intaglio.errors import InputError
from intaglio.metrics.comparison import MEASURES, Comparison
from intaglio.plots.scale import short
from intaglio.plots.style import BASE, SMALL, Theme, ThemeName, categories, dress, finish, label, look_of, new_figure

__all__ = ["replicates"]


def replicates(
    compared: Comparison, measures: Sequence[str] | None = None, *, caption: bool = True, theme: ThemeName = "light"
) -> Figure:
    """A row a variant, a panel a measure: seeds as dots, the mean as a bar across, its 95 % interval as a line.

    Args:
        compared: of `intaglio.metrics.comparison`.
        measures: which, by default all that were measured.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: a measure that no run has.
    """
    names = list(compared.measures if measures is None else measures)
    if missing := [name for name in names if name not in compared.measures]:
        raise InputError(f"no {missing[0]} in this comparison", expected=f"one of {', '.join(compared.measures)}")
    look = look_of(theme)
    variants = list(compared.records)
    down = -(-len(names) // 2)
    figure = new_figure(5.4, down * (0.75 + 0.17 * len(variants)) + 0.4, look)
    panels = figure.subplots(down, 2, squeeze=False, sharey=True).ravel()
    for axes, name in zip(panels, names, strict=False):
        _panel(axes, compared, name, look)
    for axes in panels[len(names) :]:
        axes.remove()
    panels[0].set_yticks(range(len(variants)), labels=[label(each, 30) for each in variants])
    panels[0].set_ylim(len(variants) - 0.4, -0.6)
    return finish(figure, "dots: seeds; bar and line: mean and Student's 95 % interval" if caption else "", look)


def _panel(axes: Axes, compared: Comparison, name: str, look: Theme) -> None:
    scale = 100.0 if MEASURES[name].percent else 1.0
    colours = _colours(compared, look)
    for row, variant in enumerate(compared.records):
        values, found = compared.of(variant, name).to_numpy() * scale, compared.estimate(variant, name)
        if found is None:
            continue
        colour = colours[variant]
        axes.plot(values, np.full(len(values), float(row)), "o", markersize=3, color=colour, alpha=0.55, linewidth=0)
        axes.plot(found.value * scale, row, "|", markersize=9, markeredgewidth=1.8, color=colour)
        if np.isfinite(found.low):
            axes.plot([found.low * scale, found.high * scale], [row, row], color=colour, linewidth=1.1)
    unit = " (%)" if MEASURES[name].percent else " (unit of L)" if MEASURES[name].of_loss else ""
    if compared.in_logs(name):
        axes.set_xscale("log")
        low, high = axes.get_xlim()
        axes.xaxis.set_major_locator(LogLocator(subs=(1, 3) if high > 10 * low else (1, 1.5, 2, 3, 5, 7), numticks=6))
        axes.xaxis.set_minor_formatter(NullFormatter())
    else:
        axes.xaxis.set_major_locator(MaxNLocator(4))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: short(value)))
    dress(axes, look, grid=True)
    axes.tick_params(axis="y", labelsize=SMALL - 1)
    axes.set_title(MEASURES[name].words + unit, loc="left", fontsize=BASE)


def _colours(compared: Comparison, look: Theme) -> Mapping[str, str]:
    """One colour a loss, so that what has one unit is seen together."""
    losses = list(dict.fromkeys(compared.losses.values()))
    palette = dict(zip(losses, categories(max(len(losses), 2), look), strict=False))
    return {variant: palette[loss] for variant, loss in compared.losses.items()}
