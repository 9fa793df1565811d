"""The representation's card as a picture: every number with its interval, on one line with its controls."""

from typing import Any

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from intaglio.errors import InputError
from intaglio.metrics.card import Card, Line, card
from intaglio.metrics.estimate import Estimate
from intaglio.plots.scale import short
from intaglio.plots.style import SMALL, Theme, ThemeName, finish, label, look_of, new_figure

__all__ = ["representation"]

_MARKS = {"raw features": "s", "random encoder": "^", "shuffled": "x", "iid Gaussian": "D"}
_ROW, _HEAD = 0.25, 0.34  # inches


def representation(found: xr.Dataset, *, caption: bool = True, theme: ThemeName = "light") -> Figure:
    """One line a measure, each on a scale of its own, for a rank and a probe's score have none in common.

    The dot is the embedding's value and the bar its 95 % interval; hollow marks are the controls. The smallest and
    the largest number of a line stand at its ends.

    Args:
        found: of `intaglio.metrics.representation`.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: `found` is something else, or nothing in it was measured.

    >>> from intaglio.metrics import representation as judged
    >>> points = np.random.default_rng(0).normal(size=(60, 4))
    >>> figure = representation(judged(points, measures=["rankme", "participation_ratio"]))
    >>> [text.get_text() for text in figure.axes[0].texts][:2]
    ['Redundancy: how many dimensions are in use?', 'RankMe ↑']
    """
    page, look = card(found), look_of(theme)
    if not any(np.isfinite(line.own.value) for line in page.lines):
        raise InputError("nothing was measured", expected="a measure with a value in the result of representation")
    rows = _rows(page)
    height = sum(_HEAD if isinstance(row, str) else _ROW for row in rows)
    figure = new_figure(6.4, height + 0.55, look)
    axes = figure.add_subplot()
    axes.set(xlim=(-0.52, 1.3), ylim=(height, 0))
    axes.axis("off")
    top = 0.0
    for row in rows:
        if isinstance(row, str):
            axes.text(-0.52, top + 0.72 * _HEAD, row, fontsize=SMALL, fontweight="bold", color=look.ink, va="center")
        else:
            _draw(axes, top + _ROW / 2, row, look)
        top += _HEAD if isinstance(row, str) else _ROW
    _legend(figure, page, look)
    return finish(figure, page.caption if caption else "", look)


def _rows(page: Card) -> list[str | Line]:
    """The question of each section before its lines that have a value."""
    rows: list[str | Line] = []
    for question, lines in page.sections.items():
        measured = [line for line in lines if np.isfinite(line.own.value)]
        rows += [question, *measured] if measured else []
    return rows


def _draw(axes: Axes, at: float, line: Line, look: Theme) -> None:
    low, high = _ends(line)
    scale = (high - low) or 1.0

    def place(value: float) -> float:
        return (value - low) / scale if high > low else 0.5

    axes.text(-0.5, at, label(line.title, 28), fontsize=SMALL, color=look.ink, va="center")
    axes.plot([0, 1], [at, at], color=look.rule, linewidth=0.8, zorder=1)
    for control, estimate in line.controls.items():
        shape: dict[str, Any] = {"marker": _MARKS.get(control, "o"), "markerfacecolor": "none"}
        axes.plot(place(estimate.value), at, color=look.muted, markersize=4.5, zorder=2, linestyle="", **shape)
    if np.isfinite(line.own.low):
        axes.plot([place(line.own.low), place(line.own.high)], [at, at], color=look.train, linewidth=2.5, alpha=0.55)
    axes.plot(place(line.own.value), at, "o", color=look.train, markersize=5.5, zorder=3)
    ends: dict[str, Any] = {"fontsize": SMALL - 2, "color": look.muted, "va": "center"}
    axes.text(-0.02, at, _said(low), ha="right", **ends)
    axes.text(1.02, at, _said(high), ha="left", **ends)
    axes.text(1.3, at, _said(line.own.value), fontsize=SMALL, color=look.ink, ha="right", va="center")


def _said(value: float) -> str:
    return short(value).replace("-", "−")


def _ends(line: Line) -> tuple[float, float]:
    """The smallest and the largest number of a line."""

    def known(estimate: Estimate) -> list[float]:
        return [value for value in vars(estimate).values() if np.isfinite(value)]

    numbers = known(line.own) + [control.value for control in line.controls.values()]
    return min(numbers), max(numbers)


def _legend(figure: Figure, page: Card, look: Theme) -> None:
    used = {control for line in page.lines for control in line.controls}
    shapes = {name: shape for name, shape in _MARKS.items() if name in used}
    shapes |= dict.fromkeys(sorted(used - set(shapes)), "o")
    own = Line2D([], [], marker="o", color=look.train, markersize=5.5, linewidth=2.5, label="this embedding")
    hollow: dict[str, Any] = {"color": look.muted, "linestyle": "", "markerfacecolor": "none", "markersize": 4.5}
    marks = [Line2D([], [], marker=shape, label=name, **hollow) for name, shape in shapes.items()]
    small: dict[str, Any] = {
        "frameon": False,
        "fontsize": SMALL,
        "labelcolor": look.ink,
        "handletextpad": 0.5,
        "columnspacing": 1.2,
    }
    figure.legend(handles=[own, *marks], loc="outside upper left", ncols=5, **small)
