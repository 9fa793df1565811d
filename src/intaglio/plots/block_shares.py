"""Each block's share of the Hessian's trace, as bars with standard errors."""

import numpy as np
import xarray as xr
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.captions import measured
from intaglio.plots.style import SMALL, ThemeName, categories, dress, finish, label, look_of, new_figure

__all__ = ["block_shares", "describe", "shown"]

MOST = 24  # bars; of more layers the largest shares


def block_shares(blocks: xr.Dataset, *, caption: bool = True, theme: ThemeName = "light") -> Figure:
    """Embedding and body first, then every layer: share of tr H, with one standard error each way.

    Args:
        blocks: of `intaglio.curvature.blocks`.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no shares, or shares of a trace that is 0.

    >>> data = {"share": ("block", [0.7, 0.3]), "share_standard_error": ("block", [0.01, 0.01])}
    >>> len(block_shares(xr.Dataset(data, {"block": ["embedding", "body"]})).axes[0].patches)
    2
    """
    if "share" not in blocks or not np.isfinite(blocks["share"]).any():
        raise InputError("no shares to draw", expected="curvature.blocks of a Hessian whose trace is not 0")
    look = look_of(theme)
    data = shown(blocks)
    names = [str(name) for name in data["block"].values]
    figure = new_figure(5.2, 0.9 + 0.26 * len(names), look)
    axes = figure.add_subplot()
    palette = categories(2, look)
    shares, errors = 100 * data["share"].values, 100 * data["share_standard_error"].values
    at = np.arange(len(names), dtype=float) + 0.6 * np.array([name not in ("embedding", "body") for name in names])
    colours = [palette[0] if name == "embedding" else palette[1] if name == "body" else look.muted for name in names]
    bars = {"ecolor": look.ink, "capsize": 2.5, "error_kw": {"linewidth": 1.0}}
    axes.barh(at, shares, xerr=errors, color=colours, height=0.7, **bars)  # type: ignore[arg-type]
    for place, share, error in zip(at, shares, errors, strict=True):
        text = f"{share:.1f} %" + (f" ± {error:.1f}" if error >= 0.05 else "")
        axes.annotate(
            text,
            (max(share + error, 0), place),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontsize=SMALL,
            color=look.ink,
        )
    axes.set_yticks(at, [label(name, 32) for name in names])
    axes.invert_yaxis()
    axes.set_xlim(min(0.0, float(np.nanmin(shares - errors)) * 1.1), float(np.nanmax(shares + errors)) * 1.22)
    axes.set(xlabel="share of the trace of the Hessian (%)")
    axes.axvline(0, color=look.rule, linewidth=0.8)
    dress(axes, look, grid=True)
    axes.grid(visible=False, axis="y")
    axes.tick_params(axis="y", length=0, labelcolor=look.ink)
    return finish(figure, describe(blocks) if caption else "", look)


def shown(blocks: xr.Dataset) -> xr.Dataset:
    """All of them, or of many layers those with the largest shares, in their order."""
    if blocks.sizes["block"] <= MOST:
        return blocks
    size = np.abs(blocks["share"].values)
    size[[str(name) in ("embedding", "body") for name in blocks["block"].values]] = np.inf
    return blocks.isel(block=np.sort(np.argsort(-size)[:MOST]))


def describe(blocks: xr.Dataset) -> str:
    """The caption."""
    probes = f"random signs layer by layer, {blocks.attrs['products']} products" if "products" in blocks.attrs else ""
    left = blocks.sizes["block"] - MOST
    rest = f"the {left} smallest layers left out" if left > 0 else ""
    return measured(blocks.attrs, probes, "bars: one standard error; without one the share is exact", rest)
