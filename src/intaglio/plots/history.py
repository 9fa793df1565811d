"""Loss per epoch, train and test, with the final value and the minimum marked."""

from typing import Any, Literal

import numpy as np
import xarray as xr
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Annotation
from matplotlib.ticker import FuncFormatter, MaxNLocator, NullFormatter

from intaglio.errors import InputError
from intaglio.plots.scale import short
from intaglio.plots.style import SMALL, Theme, ThemeName, dress, finish, halo, look_of, new_figure

__all__ = ["describe", "history"]

_LINES = {"train": "-", "test": (0, (4, 1.6))}  # told apart without colour


def history(
    data: xr.Dataset,
    *,
    quantity: Literal["loss", "accuracy"] = "loss",
    log: bool = False,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """`quantity` per epoch, for train and, where known, test; final value and best marked and labelled.

    Args:
        data: ``train_loss``, ``test_loss``, ``train_accuracy``, ``test_accuracy``, each (epoch).
        quantity: which of the two is drawn; the best is the lowest loss or the highest accuracy.
        log: a logarithmic axis; values that aren't positive are left out.
        caption: whether the caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: `data` holds no such quantity.

    >>> losses = xr.Dataset({"train_loss": ("epoch", [2.0, 0.5, 0.7])}, coords={"epoch": [0, 1, 2]})
    >>> [text.get_text() for text in history(losses).axes[0].texts]
    ['lowest 0.5, epoch 1', 'train\\nlast 0.7']
    """
    curves = {part: data[f"{part}_{quantity}"] for part in _LINES if f"{part}_{quantity}" in data}
    if not curves:
        present = ", ".join(map(str, data.data_vars)) or "nothing"
        raise InputError(f"no {quantity} in a history of {present}", expected=f"train_{quantity} (epoch)")
    look = look_of(theme)
    figure = new_figure(5.2, 3.2, look)
    axes = figure.add_subplot()
    epochs = data["epoch"].values if "epoch" in data.coords else np.arange(data.sizes["epoch"])
    ends = [_curve(axes, part, epochs, curve.values, quantity, look) for part, curve in curves.items()]
    _set_axes(axes, f"{quantity}, mean over examples", log, look)
    finish(figure, describe(data, log) if caption else "", look)
    _spread(figure, [end for end in ends if end is not None])
    return figure


def _curve(
    axes: Axes, part: str, epochs: np.ndarray, values: Float[np.ndarray, "epoch"], quantity: str, look: Theme
) -> Annotation | None:
    """One line with its last and its best value marked; returns the label at its end."""
    colour = look.train if part == "train" else look.test
    axes.plot(epochs, values, color=colour, linewidth=1.6, linestyle=_LINES[part], gid=f"{part} curve")
    finite = np.flatnonzero(np.isfinite(values))
    if not finite.size:
        return None
    last, best = int(finite[-1]), _best(values, finite, quantity)
    end, low = (_point(epochs, values, index) for index in (last, best))
    name = "lowest" if quantity == "loss" else "highest"
    axes.plot(*end, "o", color=colour, markersize=5, gid=f"{part} last")
    ring: dict[str, Any] = {"markersize": 8, "fillstyle": "none", "markeredgewidth": 1.4}
    axes.plot(*low, "D", color=colour, gid=f"{part} best", **ring)
    if best == last:
        return _end(axes, *end, f"{part}\nlast = {name}\n{short(end[1])}", colour)
    side = (low[0] - float(epochs[0])) / max(float(epochs[-1] - epochs[0]), 1e-9)
    align = "left" if side < 0.25 else "right" if side > 0.75 else "center"
    _mark(axes, low, f"{name} {short(low[1])}, epoch {low[0]:g}", align, part == "train", look)
    return _end(axes, *end, f"{part}\nlast {short(end[1])}", colour)


def _point(epochs: np.ndarray, values: Float[np.ndarray, "epoch"], index: int) -> tuple[float, float]:
    return float(epochs[index]), float(values[index])


def _best(values: Float[np.ndarray, "epoch"], finite: np.ndarray, quantity: str) -> int:
    of_finite = values[finite]
    return int(finite[of_finite.argmin() if quantity == "loss" else of_finite.argmax()])


def _end(axes: Axes, epoch: float, value: float, text: str, colour: str) -> Annotation:
    at: dict[str, Any] = {"xytext": (9, 0), "textcoords": "offset points", "va": "center"}
    return axes.annotate(text, (epoch, value), color=colour, fontsize=SMALL, annotation_clip=False, **at)


def _mark(axes: Axes, place: tuple[float, float], text: str, align: str, below: bool, look: Theme) -> None:
    """The best value's label: train's below its mark, test's above, and none beyond the sides."""
    axes.annotate(
        text,
        place,
        xytext=(0, -9 if below else 9),
        textcoords="offset points",
        ha=align,
        va="top" if below else "bottom",
        color=look.ink,
        fontsize=SMALL,
        path_effects=halo(look.paper),
    )


def _set_axes(axes: Axes, ylabel: str, log: bool, look: Theme) -> None:
    axes.set(xlabel="epoch (0: before training)", ylabel=ylabel)
    if log:
        axes.set_yscale("log", nonpositive="mask")
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: short(value)))
        axes.yaxis.set_minor_formatter(NullFormatter())
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.margins(x=0.02, y=0.12)
    dress(axes, look, grid=True)


def _spread(figure: Figure, ends: list[Annotation]) -> None:
    """Move the labels at the right so far apart that none covers another."""
    figure.draw_without_rendering()
    places = [float(end.axes.transData.transform(end.xy)[1]) * 72 / figure.dpi for end in ends if end.axes]
    for end, place, free in zip(ends, places, apart(places, SMALL * 1.2 * 3), strict=True):
        end.set_position((9, free - place))


def apart(places: list[float], gap: float) -> list[float]:
    """The places nearest to these, in the same order, that keep at least `gap` from each other.

    >>> apart([1.0, 0.5], 1.0)
    [1.25, 0.25]
    """
    if len(places) != 2 or abs(places[0] - places[1]) >= gap:
        return places
    middle, upper = sum(places) / 2, places[0] >= places[1]
    return [middle + gap / 2, middle - gap / 2] if upper else [middle - gap / 2, middle + gap / 2]


def describe(data: xr.Dataset, log: bool) -> str:
    """The caption: how the run was trained, and what the marks mean."""
    known = {name: data.attrs.get(name) for name in ("optimizer", "lr", "batch_size", "seed")}
    said = [f"{name.replace('_', ' ')} {value}" for name, value in known.items() if value is not None]
    loss = [f"loss: {data.attrs['loss']}"] if data.attrs.get("loss") else []
    marks = "dot: last epoch; diamond: best epoch"
    return "; ".join([*loss, *said, marks, *(["logarithmic axis"] if log else [])])
