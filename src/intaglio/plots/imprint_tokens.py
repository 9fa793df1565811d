"""Texts with every token on the colour of its imprint."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import Normalize
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.diverging import DIVERGING, around_zero, diverging_bar
from intaglio.plots.style import BASE, Theme, ThemeName, finish, label, look_of, new_figure
from intaglio.surface import Surface

__all__ = ["imprint_of", "imprint_tokens"]

MARKS = ".,;:!?()[]{}\"'`"
LINES, GAP = 4, 0.006  # of one text at most; between words, as a share of the width


def imprint_tokens(
    marks: Surface, texts: Sequence[Sequence[str]], *, caption: bool = True, theme: ThemeName = "light"
) -> Figure:
    """ΔL of each token where the model stands, as the colour behind it; tokens without an imprint have none.

    Args:
        marks: an imprint by tokens.
        texts: each a list of tokens or written words; of long ones the first lines are shown.
        caption: whether the imprint's caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no texts, or none of their tokens among the features.
    """
    imprints = _by_name(marks)
    known = [value for text in texts for word in text if (value := imprint_of(word, imprints)) is not None]
    if not known:
        raise InputError(f"{len(texts)} texts without a token of the imprint", expected="tokens among its features")
    look = look_of(theme)
    scale = around_zero(np.array(known))
    figure = new_figure(6.2, 0.26 * LINES * len(texts) + 0.9, look)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.set(xlim=(0, 1), ylim=(LINES * len(texts), 0))
    axes.set_axis_off()
    diverging_bar(figure, [axes], scale, "ΔL of the token where the model stands", look)
    figure.draw_without_rendering()  # lays out, so that widths of words can be measured
    for number, text in enumerate(texts):
        _write(axes, text, LINES * number, imprints, scale, look)
    return finish(figure, marks.caption if caption else "", look)


def _by_name(marks: Surface) -> Mapping[str, float]:
    loss = marks.at(*(0.0,) * len(marks.axes))["loss"]
    return {str(name): float(value) for name, value in zip(loss["feature"].values, loss.values, strict=True)}


def imprint_of(word: str, imprints: Mapping[str, float]) -> float | None:
    """Of the word as it stands, or in small letters without the marks around it."""
    return imprints.get(word, imprints.get(word.lower().strip(MARKS)))


def _write(
    axes: Axes, text: Sequence[str], top: int, imprints: Mapping[str, float], scale: Normalize, look: Theme
) -> None:
    """Word after word, on to the next line where one is full; the last ends in dots."""
    from matplotlib import colormaps

    across, line = 0.0, top + 0.5
    for word in text:
        value = imprint_of(word, imprints)
        style: dict[str, Any] = {"color": look.muted}
        if value is not None:
            face = colormaps[DIVERGING](scale(value))
            style = {"color": "#1c2128" if sum(face[:3]) > 1.5 else "#ffffff"}
            style["bbox"] = {"facecolor": face, "edgecolor": "none", "pad": 1.2}
        drawn = axes.text(across, line, label(word, 20), fontsize=BASE, va="center", **style)
        box = drawn.get_window_extent().transformed(axes.transData.inverted())
        if box.x1 > 1.0:
            line += 1.0
            if line > top + LINES - 0.5:
                drawn.set(text="…", x=min(across, 0.98), bbox=None, color=look.muted)
                return
            drawn.set(x=0.0, y=line)
            across = 0.0
        across += abs(box.x1 - box.x0) + GAP
