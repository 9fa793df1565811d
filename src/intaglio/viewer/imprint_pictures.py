"""Which pictures an imprint has: bars and maps of any, images of pixels, texts of tokens, and time."""

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from intaglio import plots
from intaglio.metrics import imprint_summary
from intaglio.plots.imprint_tokens import imprint_of
from intaglio.plots.style import ThemeName
from intaglio.record import Record
from intaglio.surface import Surface

__all__ = ["Draw", "imprint_pictures"]

Draw = Callable[[ThemeName, bool], Figure]  # in a theme, with or without its caption

TEXTS = 6  # drawn with their tokens coloured


def imprint_pictures(record: Record, marks: Surface) -> Mapping[str, Draw]:
    """Kind → how to draw it."""
    by = str(marks.nodes.attrs["imprint"])
    if "checkpoint" in marks.nodes.dims:
        return {"time": lambda theme, caption: plots.imprint_time(marks, theme=theme, caption=caption)}
    found = imprint_summary(marks, shape=False)
    drawn: dict[str, Draw] = {}
    if by == "feature":
        names = [str(name) for name in marks.nodes[by].values]
        if all(name.startswith("pixel ") for name in names):
            drawn["pixels"] = partial(_pixels, marks, _images(record))
        if texts := _texts(record, dict.fromkeys(names, 0.0)):
            drawn["tokens"] = partial(_tokens, marks, texts)
    drawn["bars"] = lambda theme, caption: plots.imprint_bars(found, theme=theme, caption=caption)
    if marks.axes == ("alpha", "beta"):
        drawn["maps"] = lambda theme, caption: plots.imprint_maps(marks, theme=theme, caption=caption)
    return drawn


def _pixels(marks: Surface, images: Float[np.ndarray, "n r c"] | None, theme: ThemeName, caption: bool) -> Figure:
    return plots.imprint_pixels(marks, examples=images, theme=theme, caption=caption)


def _tokens(marks: Surface, texts: list[list[str]], theme: ThemeName, caption: bool) -> Figure:
    return plots.imprint_tokens(marks, texts, theme=theme, caption=caption)


def _images(record: Record) -> Float[np.ndarray, "n r c"] | None:
    shown = record.get("embedding")
    if shown is None or "thumbnail" not in shown or shown["thumbnail"].ndim != 3:
        return None
    return shown["thumbnail"].to_numpy().astype(np.float64)


def _texts(record: Record, known: Mapping[str, float]) -> list[list[str]]:
    """The first text of each class in words; none where there are no texts, or none of their words is known."""
    shown = record.get("embedding")
    if shown is None or "text" not in shown:
        return []
    target = shown["target"].to_numpy()
    first = [int(np.flatnonzero(target == each)[0]) for each in np.unique(target)[:TEXTS]]
    texts = [str(shown["text"].values[row]).split() for row in first]
    return texts if any(imprint_of(word, known) is not None for text in texts for word in text) else []
