"""Imprints at the trained parameters as ranked bars with their intervals."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr
from jaxtyping import Float
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from intaglio.plots.style import BASE, SMALL, ThemeName, dress, finish, label, look_of, new_figure

__all__ = ["imprint_bars"]


def imprint_bars(
    found: xr.Dataset,
    *,
    groups: Mapping[str, Sequence[str]] | None = None,
    most: int = 20,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """The highest-ranked imprints, each with its 95 % interval; what is not told from noise is pale.

    Args:
        found: what `intaglio.metrics.imprint_summary` returned.
        groups: name → members, to stand together under that name, the group with the highest bar first.
        most: how many.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    >>> table = {"imprint": ("feature", [1.0, 0.1]), "low": ("feature", [0.8, -0.1]), "high": ("feature", [1.2, 0.3])}
    >>> table |= {"above_noise": ("feature", [True, False])}
    >>> data = xr.Dataset(table, {"feature": ["a", "b"]}, {"by": "feature", "level": 0.01})
    >>> [text.get_text() for text in imprint_bars(data).axes[0].get_yticklabels()]
    ['a', 'b']
    """
    look = look_of(theme)
    by = str(found.attrs["by"])
    shown = found.isel({by: slice(0, most)})
    order, places, heads = _laid_out([str(name) for name in shown[by].values], groups)
    shown = shown.isel({by: order})
    names = [label(name) for name in shown[by].values]
    figure = new_figure(5.2, 0.9 + 0.2 * (len(names) + len(heads)), look)
    axes = figure.add_subplot()
    tested = by not in ("class", "example")  # these have a share, which is not to be told from noise
    value, sure = shown["imprint"].to_numpy(), shown["above_noise"].to_numpy() | (not tested)
    ends = np.stack([value - shown["low"].to_numpy(), shown["high"].to_numpy() - value])
    colours = [look.train if each else look.rule for each in sure]
    lines: dict[str, Any] = {"ecolor": look.ink, "elinewidth": 0.9, "capsize": 2.0, "capthick": 0.9}
    axes.barh(places, value, 0.72, color=colours, xerr=np.nan_to_num(ends), error_kw=lines)
    axes.set_yticks(places, names)
    axes.set(ylim=(places[-1] + 0.6, -0.6), xlabel=_unit(by))
    for name, place in heads.items():
        style: dict[str, Any] = {"color": look.ink, "fontsize": BASE, "fontweight": "bold"}
        across = axes.get_yaxis_transform()
        axes.text(-0.01, place, label(name), transform=across, ha="right", va="center", **style)
    axes.axvline(0.0, color=look.muted, linewidth=0.8)
    dress(axes, look, grid=True)
    axes.tick_params(axis="y", length=0, labelsize=BASE, labelcolor=look.ink)
    if tested:
        _legend(figure, float(found.attrs["level"]), look.train, look.rule, look.ink)
    left = found.sizes[by] - len(names)
    text = f"{left} more below these. " if left else ""
    return finish(figure, text + str(found.attrs.get("caption", "")) if caption else "", look)


def _laid_out(
    names: Sequence[str], groups: Mapping[str, Sequence[str]] | None
) -> tuple[list[int], Float[np.ndarray, "m"], dict[str, float]]:
    """In which order the names stand, at which height, and the heights of the groups' own names above theirs."""
    if groups is None:
        return list(range(len(names))), np.arange(float(len(names))), {}
    owner = {member: name for name, members in groups.items() for member in members}
    by_group: dict[str, list[int]] = {}
    for index, name in enumerate(names):  # ranked, so that groups come in the order of their best
        by_group.setdefault(owner.get(name, "others"), []).append(index)
    order, places, heads, top = [], [], {}, 0.0
    for name, members in by_group.items():
        heads[name] = top
        places += [top + 1 + place for place in range(len(members))]
        order += members
        top += len(members) + 1
    return order, np.array(places), heads


def _unit(by: str) -> str:
    if by in ("class", "example"):
        return f"share of the data loss of each {by}, with 95 % intervals"
    return "ΔL where the model stands, with 95 % intervals"


def _legend(figure: Figure, level: float, sure: str, unsure: str, ink: str) -> None:
    words = (f"above its noise (at most {100 * level:g} % by chance)", "not told from noise")
    handles = [Patch(color=colour, label=text) for colour, text in zip((sure, unsure), words, strict=True)]
    place: dict[str, Any] = {"loc": "outside upper left", "ncols": 2, "frameon": False}
    figure.legend(handles=handles, fontsize=SMALL, labelcolor=ink, handlelength=1.2, columnspacing=1.2, **place)
