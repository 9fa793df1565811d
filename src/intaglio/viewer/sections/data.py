"""The data: how much of what, and how an example looks."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
import xarray as xr
from matplotlib.figure import Figure

from intaglio.plots.embedding import class_names
from intaglio.plots.scale import short
from intaglio.plots.style import SMALL, ThemeName, finish, label, look_of, new_figure
from intaglio.record import Record
from intaglio.viewer.parts import Facts, Missing, Part, Picture, Section, Table

__all__ = ["data"]

SHOWN = 5  # examples of a table or of texts
MOST = 30  # classes listed, thumbnails shown
_OWN = {"embedding", "target", "split", "thumbnail", "prediction", "loss"}


def data(record: Record) -> Section:
    """Facts from the provenance, examples of each class and how many there are, and a few examples."""
    parts: list[Part] = []
    facts = record.provenance.get("data", {})
    if isinstance(facts, Mapping) and facts:
        parts.append(Facts({_words(name): _said(value) for name, value in facts.items()}))
    examples = record.get("embedding")
    if examples is None or "target" not in examples:
        parts.append(Missing("the examples", f"intaglio fit --data DATA --out {record.path.name}"))
        return Section("data", "The data", parts)
    names = class_names(examples)
    if "thumbnail" in examples:
        parts.append(_thumbnails(examples, names))
    if names:
        parts.append(_classes(examples, names))
    if "thumbnail" not in examples:
        parts += _examples(examples, names)
    return Section("data", "The data", parts)


def _words(name: str) -> str:
    said = name.replace("_", " ")
    return said[:1].upper() + said[1:]


def _said(value: Any) -> str:
    if isinstance(value, float):
        return short(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return label(", ".join(map(str, value)) if isinstance(value, list) else value, 40)


def _classes(examples: xr.Dataset, names: list[str]) -> Table:
    target = examples["target"].values
    kinds = ["train", "test"] if "split" in examples else []
    split = examples["split"].values if kinds else None
    rows = []
    for index, name in enumerate(names[:MOST]):
        mine = target == index
        counts = [f"{int((mine & (split == kind)).sum()):,}" for kind in kinds]
        rows.append([name, *counts, f"{int(mine.sum()):,}"])
    note = f"The first {MOST} of {len(names):,} classes." if len(names) > MOST else ""
    return Table("Examples of each class", ["class", *kinds, "all"], rows, note)


def _examples(examples: xr.Dataset, names: list[str]) -> list[Part]:
    """The first examples as a person sees them: text, row or node."""
    shown = [name for name in examples if name not in _OWN and examples[name].dims == ("example",)]
    if not shown:
        return []
    few = examples.isel(example=slice(SHOWN))
    said = names if names else None
    rows = []
    for row in range(few.sizes["example"]):
        target = few["target"].values[row]
        answer = said[int(target)] if said else ", ".join(short(float(each)) for each in np.atleast_1d(target))
        rows.append([str(few["example"].values[row]), *(_cell(few[name].values[row]) for name in shown), answer])
    title = f"The first {len(rows)} examples"
    return [Table(title, ["example", *map(str, shown), "target"], rows)]


def _cell(value: Any) -> str:
    return short(float(value)) if isinstance(value, float | np.floating) else label(value, 160)


def _thumbnails(examples: xr.Dataset, names: list[str]) -> Picture:
    target = examples["target"].values
    firsts = np.unique(target, return_index=True)[1].tolist() if names else range(min(2 * SHOWN, len(target)))
    rows = list(firsts)[:MOST]
    titles = [names[int(target[row])] if names else str(row) for row in rows]
    images = examples["thumbnail"].values[rows]
    said = "the first example of each class" if names else "the first examples"
    return Picture(
        partial(_draw_thumbnails, images, titles),
        alt=f"{len(rows)} small pictures: {said}.",
        reading=f"Each small picture is {'one class' if names else 'one example'} as a person sees it.",
        caption=f"{said[:1].upper()}{said[1:]}, {images.shape[1]} × {images.shape[2]} pixels.",
    )


def _draw_thumbnails(images: np.ndarray, titles: list[str], theme: ThemeName) -> Figure:
    look = look_of(theme)
    across = min(10, len(titles))
    down = -(-len(titles) // across)
    figure = new_figure(5.0, 5.0 / max(across, 6) * 1.25 * down, look)
    panels = figure.subplots(down, across, squeeze=False).flat
    for axes, image, title in zip(panels, images, titles, strict=False):
        axes.imshow(image, cmap="gray", interpolation="nearest")
        axes.set_title(label(title, 10), fontsize=SMALL, color=look.ink, pad=3)
    for axes in figure.axes:
        axes.set_axis_off()
    return finish(figure, "", look)
