"""Curvature of each row of an embedding against how often its token or category occurs, on logarithmic axes."""

from typing import Any

import numpy as np
import xarray as xr
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullFormatter

from intaglio.errors import InputError
from intaglio.plots.captions import measured
from intaglio.plots.scale import short
from intaglio.plots.style import SMALL, Theme, ThemeName, dress, finish, halo, label, look_of, new_figure

__all__ = ["describe", "row_curvature"]

NAMED = 6  # rows written out


def row_curvature(rows: xr.Dataset, *, caption: bool = True, theme: ThemeName = "light") -> Figure:
    """One point a row, with its standard error; the exact line where theory gives one, else a line of slope 1.

    For a linear head under ½MSE, tr H of a row is tr WᵀW times its frequency; `rows` then carries that number. Else
    the line is frequency times the median ratio: rows above it bend the loss more than their frequency explains.

    Args:
        rows: of `intaglio.curvature.rows`.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no row with both a frequency and a curvature above 0.

    >>> data = {name: ("row", [1.0, 2.0]) for name in ("trace", "standard_error", "frequency")}
    >>> axes = row_curvature(xr.Dataset(data, {"row": ["a", "b"]})).axes[0]
    >>> axes.get_xscale(), axes.get_yscale()
    ('log', 'log')
    """
    frequency, trace = rows["frequency"].values, rows["trace"].values
    shown = (frequency > 0) & (trace > 0)
    if not shown.any():
        raise InputError("no row to draw", expected="rows that occur, and bend the loss upwards")
    look = look_of(theme)
    figure = new_figure(5.2, 3.8, look)
    axes = figure.add_subplot()
    axes.set(xscale="log", yscale="log", xlabel=_words(rows), ylabel="trace of the row's Hessian block")
    _points(axes, rows.isel(row=shown), look)
    slope, exact = _slope(rows, shown)
    ends = np.array([frequency[shown].min(), frequency[shown].max()])
    style = "-" if exact else (0, (4, 2))
    axes.plot(ends, slope * ends, color=look.test, linewidth=1.3, linestyle=style, zorder=1, gid="line")
    text = f"exact: {short(slope)} × frequency" if exact else f"{short(slope)} × frequency (median)"
    axes.text(0.02, 0.97, text, transform=axes.transAxes, va="top", color=look.test, fontsize=SMALL)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(FuncFormatter(lambda value, _: short(value)))
        axis.set_minor_formatter(NullFormatter())
    dress(axes, look, grid=True)
    return finish(figure, describe(rows) if caption else "", look)


def _words(rows: xr.Dataset) -> str:
    lookup = rows.attrs.get("kind", "lookup") == "lookup"
    return "frequency: occurrences an example" if lookup else "mean square of the feature"


def _slope(rows: xr.Dataset, shown: np.ndarray) -> tuple[float, bool]:
    if "exact_slope" in rows.attrs:
        return float(rows.attrs["exact_slope"]), True
    ratio = rows["trace"].values[shown] / rows["frequency"].values[shown]
    return float(np.median(ratio)), False


def _points(axes: Axes, rows: xr.Dataset, look: Theme) -> None:
    frequency, trace, error = (rows[name].values for name in ("frequency", "trace", "standard_error"))
    if len(trace) <= 400 and error.any():
        low = np.minimum(error, 0.9 * trace)
        axes.errorbar(frequency, trace, np.stack([low, error]), fmt="none", ecolor=look.rule, elinewidth=0.8, zorder=0)
    size = 14 if len(trace) <= 400 else 5
    axes.scatter(frequency, trace, s=size, color=look.train, alpha=0.75, linewidths=0, zorder=2, gid="rows")
    if rows["row"].dtype.kind not in "UO":
        return
    for at in _telling(frequency, trace):
        beside: dict[str, Any] = {"xytext": (-4, 4), "textcoords": "offset points", "ha": "right"}
        style: Any = {"color": look.ink, "fontsize": SMALL, "path_effects": halo(look.paper)}
        axes.annotate(label(rows["row"].values[at], 16), (frequency[at], trace[at]), **beside, **style)


def _telling(frequency: Float[np.ndarray, "r"], trace: Float[np.ndarray, "r"]) -> list[int]:
    """The most frequent row, and those furthest off the line, as long as their names keep apart."""
    places = np.log(np.stack([frequency, trace], 1))
    places = (places - places.min(0)) / np.maximum(np.ptp(places, 0), 1e-9)
    off = np.log(trace / frequency)
    wanted = [int(frequency.argmax()), *np.argsort(-np.abs(off - np.median(off))).tolist()]
    chosen: list[int] = []
    for at in wanted:
        if all((np.abs(places[at] - places[other]) > (0.2, 0.05)).any() for other in chosen):
            chosen.append(at)
        if len(chosen) == NAMED:
            break
    return chosen


def describe(rows: xr.Dataset) -> str:
    """The caption."""
    frequency, trace = rows["frequency"].values, rows["trace"].values
    unused, below = int((frequency <= 0).sum()), int(((frequency > 0) & (trace <= 0)).sum())
    left = [f"{unused} rows do not occur"] if unused else []
    left += [f"{below} rows with a trace of at most 0 are left out"] if below else []
    exact = "line: exact for a linear head under ½MSE" if "exact_slope" in rows.attrs else "line: slope 1"
    errors = "bars: one standard error" if rows["standard_error"].any() else "traces are exact"
    return measured(rows.attrs, f"table {rows.attrs.get('table', '')}".strip(), errors, exact, *left)
