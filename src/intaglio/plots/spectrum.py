"""The spectrum of a Hessian: its density, and the outermost eigenvalues one by one."""

from typing import Any

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullFormatter

from intaglio.errors import InputError
from intaglio.plots.captions import measured
from intaglio.plots.scale import short
from intaglio.plots.style import SMALL, Theme, ThemeName, dress, finish, halo, look_of, new_figure

__all__ = ["describe", "floor_of", "spectrum"]


def spectrum(
    density: xr.Dataset, eigenvalues: xr.Dataset | None = None, *, caption: bool = True, theme: ThemeName = "light"
) -> Figure:
    """The density of eigenvalues on a logarithmic axis with its standard error, and single eigenvalues as marks.

    Args:
        density: of `intaglio.curvature.density`.
        eigenvalues: of `intaglio.curvature.eigenvalues`; those that have not converged are drawn hollow.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no density.

    >>> at = np.linspace(-1, 5, 50)
    >>> shape = {"density": ("eigenvalue", np.exp(-(at**2))), "standard_error": ("eigenvalue", 0 * at)}
    >>> [axes.get_yscale() for axes in spectrum(xr.Dataset(shape, {"eigenvalue": at})).axes]
    ['log']
    """
    if "density" not in density:
        raise InputError("no density to draw", expected="the Dataset of curvature.density")
    look = look_of(theme)
    figure = new_figure(5.2, 3.2, look)
    axes = figure.add_subplot()
    floor = floor_of(density)
    at, values = density["eigenvalue"].values, density["density"].values
    error = density["standard_error"].values
    axes.fill_between(
        at,
        np.maximum(values - error, floor),
        np.maximum(values + error, floor),
        color=look.train,
        alpha=0.3,
        linewidth=0,
    )
    axes.plot(at, np.where(values >= floor, values, np.nan), color=look.train, linewidth=1.5, gid="density")
    axes.set_yscale("log")
    axes.set_ylim(floor, float(values.max()) * 3)
    if eigenvalues is not None:
        _marks(axes, density, eigenvalues, floor, look)
    axes.axvline(0, color=look.muted, linewidth=0.7, linestyle=(0, (2, 2)))
    axes.set(xlabel="eigenvalue λ", ylabel="density of eigenvalues")
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: short(value)))
    axes.yaxis.set_minor_formatter(NullFormatter())
    dress(axes, look, grid=True)
    return finish(figure, describe(density, eigenvalues) if caption else "", look)


def floor_of(density: xr.Dataset) -> float:
    """A tenth of the peak that one single eigenvalue makes: below, nothing stands."""
    width = float(density.attrs.get("width", 0)) or float(np.diff(density["eigenvalue"].values[:2])[0])
    return float(0.1 / (float(density.attrs.get("parameters", 1000)) * width * np.sqrt(2 * np.pi)))


def _marks(axes: Axes, density: xr.Dataset, eigenvalues: xr.Dataset, floor: float, look: Theme) -> None:
    """Triangles on the ground, the first with its value."""
    values = eigenvalues["eigenvalue"].values
    sure = eigenvalues["converged"].values if "converged" in eigenvalues else np.ones(len(values), bool)
    height = floor * 2
    for chosen, fill in ((sure, look.test), (~sure, "none")):
        if chosen.any():
            style: Any = {"color": look.test, "markerfacecolor": fill, "markersize": 5}
            axes.plot(values[chosen], np.full(chosen.sum(), height), "^", gid="eigenvalues", clip_on=False, **style)
    first = float(values[0])
    near = np.abs(density["eigenvalue"].values - first) <= 3 * float(density.attrs.get("width", 0))
    peak = max([height, *density["density"].values[near].tolist()])
    above: dict[str, Any] = {"xytext": (0, 10), "textcoords": "offset points", "color": look.ink, "fontsize": SMALL}
    name = "λ₁" if eigenvalues.attrs.get("which", "largest") == "largest" else "lowest λ"
    axes.annotate(f"{name} = {first:.4g}", (first, peak), ha="center", path_effects=halo(look.paper), **above)


def describe(density: xr.Dataset, eigenvalues: xr.Dataset | None) -> str:
    """The caption."""
    attrs = density.attrs
    how = (
        f"stochastic Lanczos quadrature, {attrs['probes']} probes, {attrs['products']} products"
        if "probes" in attrs
        else ""
    )
    kernel = f"Gaussian kernel of width {short(float(attrs['width']))}" if attrs.get("width") else ""
    count = f"{int(attrs['parameters']):,} eigenvalues" if attrs.get("parameters") else ""
    marks = ""
    if eigenvalues is not None:
        off = float(eigenvalues["residual"].max())
        open_ = "" if bool(eigenvalues["converged"].all()) else "; hollow: not converged"
        which = eigenvalues.attrs.get("which", "largest")
        marks = f"triangles: the {eigenvalues.sizes['k']} {which}, residuals at most {short(off)}{open_}"
    return measured(attrs, count, how, kernel, "band: one standard error", marks)
