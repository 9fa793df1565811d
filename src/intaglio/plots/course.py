"""Curvature along training: the largest eigenvalue with 2/η, and the trace."""

from typing import Any

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from intaglio.errors import InputError
from intaglio.plots.captions import measured
from intaglio.plots.scale import short
from intaglio.plots.style import SMALL, Theme, ThemeName, dress, finish, halo, look_of, new_figure

__all__ = ["course", "describe"]

_PANELS = (
    ("top_eigenvalue", "residual", "λ_max of the Hessian"),
    ("trace", "standard_error", "trace of the Hessian"),
)


def course(along: xr.Dataset, *, caption: bool = True, theme: ThemeName = "light") -> Figure:
    """λ_max and tr H over the epochs, with their errors, and the edge of stability 2/η where the step size is known.

    Args:
        along: of `intaglio.curvature.along`.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no eigenvalues along training.

    >>> names = ("top_eigenvalue", "residual", "trace", "standard_error", "epoch")
    >>> data = xr.Dataset({name: ("checkpoint", [1.0, 2.0]) for name in names}, attrs={"edge_of_stability": 4.0})
    >>> [axes.get_ylabel() for axes in course(data).axes]
    ['λ_max of the Hessian', 'trace of the Hessian']
    """
    missing = [name for name, _, _ in _PANELS if name not in along]
    if missing:
        raise InputError(f"no {missing[0]} along training", expected="the Dataset of curvature.along")
    look = look_of(theme)
    figure = new_figure(5.2, 4.2, look)
    panels = figure.subplots(2, 1, sharex=True)
    for axes, (name, error, words), colour in zip(panels, _PANELS, (look.train, look.test), strict=True):
        _line(axes, along, name, error, colour)
        axes.set_ylabel(words)
        dress(axes, look, grid=True)
    edge = along.attrs.get("edge_of_stability")
    if edge is not None:
        _edge(panels[0], float(edge), look)
    panels[1].set_xlabel("epoch (0: before training)")
    panels[1].xaxis.set_major_locator(MaxNLocator(integer=True))
    return finish(figure, describe(along) if caption else "", look)


def _line(axes: Axes, along: xr.Dataset, name: str, error: str, colour: str) -> None:
    epochs, values, errors = (along[each].values for each in ("epoch", name, error))
    axes.fill_between(epochs, values - errors, values + errors, color=colour, alpha=0.25, linewidth=0)
    axes.plot(epochs, values, "o-", color=colour, linewidth=1.5, markersize=3.5, gid=name)
    axes.margins(x=0.02)
    axes.set_ylim(bottom=min(0.0, float(np.nanmin(values - errors)) * 1.1))


def _edge(axes: Axes, edge: float, look: Theme) -> None:
    """The line 2/η; far above all values it is only said, for the scale belongs to the values."""
    top = axes.get_ylim()[1]
    text = f"2/η = {short(edge)}"
    if edge > 3 * top:
        axes.text(
            0.99,
            0.97,
            f"{text}, far above",
            transform=axes.transAxes,
            ha="right",
            va="top",
            color=look.ink,
            fontsize=SMALL,
        )
        return
    axes.axhline(edge, color=look.ink, linewidth=1.0, linestyle=(0, (5, 2)), gid="edge of stability")
    axes.set_ylim(top=max(top, 1.15 * edge))
    above: dict[str, Any] = {"xytext": (-2, 3), "textcoords": "offset points", "ha": "right"}
    style: Any = {"color": look.ink, "fontsize": SMALL, "path_effects": halo(look.paper)}
    axes.annotate(text, (1, edge), xycoords=("axes fraction", "data"), **above, **style)


def describe(along: xr.Dataset) -> str:
    """The caption."""
    edge = "above 2/η full-batch gradient descent is unstable" if "edge_of_stability" in along.attrs else ""
    bands = "bands: residual of the eigenvalue, one standard error of the trace"
    return measured(along.attrs, f"{along.sizes['checkpoint']} checkpoints", bands, edge)
