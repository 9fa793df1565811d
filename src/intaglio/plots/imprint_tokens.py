"""Texts with every token on the colour of its imprint."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any

import numpy as np
from matplotlib import colormaps
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import Normalize
from matplotlib.figure import Figure
from matplotlib.text import Text

from intaglio.errors import InputError
from intaglio.plots.diverging import DIVERGING, around_zero, diverging_bar
from intaglio.plots.style import BASE, Theme, ThemeName, finish, label, look_of, new_figure
from intaglio.surface import Surface

__all__ = ["imprint_of", "imprint_tokens"]

MARKS = ".,;:!?()[]{}\"'`"
LINES, GAP = 4, 0.006  # of one text at most; between words, as a share of the width
LINE = 0.26  # inches


def imprint_tokens(
    marks: Surface,
    texts: Sequence[Sequence[str]],
    *,
    names: Sequence[str] = (),
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """ΔL of each token where the model stands, as the colour behind it; tokens without an imprint have none.

    Args:
        marks: an imprint by tokens.
        texts: each a list of tokens or written words; of long ones the first lines are shown.
        names: of the texts, such as their classes, to stand above them.
        caption: whether the imprint's caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no texts, other names than texts, or none of their tokens among the features.
    """
    imprints = _by_name(marks)
    known = [value for text in texts for word in text if (value := imprint_of(word, imprints)) is not None]
    if not known:
        raise InputError(f"{len(texts)} texts without a token of the imprint", expected="tokens among its features")
    if names and len(names) != len(texts):
        raise InputError(f"{len(names)} names for {len(texts)} texts", expected="a name each, or none")
    look = look_of(theme)
    scale = around_zero(np.array(known))
    most = (LINES + 1.5) * len(texts)
    figure = new_figure(6.2, LINE * most + 0.9, look)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.set(xlim=(0, 1), ylim=(most, 0))
    axes.set_axis_off()
    diverging_bar(figure, [axes], scale, "ΔL of the token where the model stands; red: it relies on the token", look)
    figure.draw_without_rendering()  # lays out, so that widths of words can be measured
    top = 0.0
    for name, text in zip_longest(names, texts):
        if name is not None:
            axes.text(0, top + 0.5, label(name), fontsize=BASE, va="center", color=look.ink, fontweight="bold")
            top += 1.0
        top = _write(axes, text, top, imprints, scale, look) + 0.5
    axes.set_ylim(top, 0)
    figure.set_size_inches(6.2, LINE * top + 0.9)
    return finish(figure, marks.caption if caption else "", look)


def _by_name(marks: Surface) -> Mapping[str, float]:
    loss = marks.at(*(0.0,) * len(marks.axes))["loss"]
    return {str(name): float(value) for name, value in zip(loss["feature"].values, loss.values, strict=True)}


def imprint_of(word: str, imprints: Mapping[str, float]) -> float | None:
    """Of the word as it stands, or in small letters without the marks around it."""
    return imprints.get(word, imprints.get(word.lower().strip(MARKS)))


def _write(
    axes: Axes, text: Sequence[str], top: float, imprints: Mapping[str, float], scale: Normalize, look: Theme
) -> float:
    """Word after word, on to the next line where one is full; the last ends in dots. Where the lines end."""
    across, line = 0.0, top + 0.5
    last: Text | None = None
    for word in text:
        drawn = _word(axes, (across, line), word, imprint_of(word, imprints), scale, look)
        box = drawn.get_window_extent().transformed(axes.transData.inverted())
        if box.x1 > 1.0:
            line += 1.0
            if line > top + LINES:
                drawn.remove()
                assert last is not None
                last.set(text="…", bbox=None, color=look.muted)  # in the place of the last word, for there is no other
                return line - 0.5
            drawn.set(x=0.0, y=line)
            across = 0.0
        across += abs(box.x1 - box.x0) + GAP
        last = drawn
    return line + 0.5


def _word(
    axes: Axes, place: tuple[float, float], word: str, value: float | None, scale: Normalize, look: Theme
) -> Text:
    style: dict[str, Any] = {"color": look.muted}
    if value is not None:
        face = colormaps[DIVERGING](scale(value))
        style = {"color": "#1c2128" if sum(face[:3]) > 1.5 else "#ffffff"}
        style["bbox"] = {"facecolor": face, "edgecolor": "none", "pad": 1.2}
    return axes.text(*place, label(word, 20), fontsize=BASE, va="center", **style)
