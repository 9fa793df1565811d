"""The embedding: a picture, the mean vector of each class, and the first reduced rows."""

from functools import partial

import numpy as np
import xarray as xr
from matplotlib.figure import Figure

from intaglio import plots
from intaglio.errors import InputError
from intaglio.plots.embedding import class_names, describe, principal_components
from intaglio.plots.style import ThemeName
from intaglio.record import Record
from intaglio.viewer.parts import Missing, Part, Picture, Section, Table, Text

__all__ = ["embedding"]

MOST = 32  # classes and dimensions of the table of means
FIRST = 5  # reduced rows


def embedding(record: Record) -> Section:
    """Scatter, class means and reduced rows, as far as the run has them."""
    data = record.get("embedding")
    title = "The embedding"
    if data is None or "embedding" not in data:
        missing = Missing("the embedding", f"intaglio fit --data DATA --out {record.path.name}")
        return Section("embedding", title, [missing])
    try:
        parts: list[Part] = [_picture(data)]
    except InputError as error:
        return Section("embedding", title, [Text(f"No picture: {error}.")])
    names = class_names(data)
    if names and "target" in data:
        parts.append(_means(data, names))
    parts.append(_reduced(data, names))
    return Section("embedding", title, parts)


def _picture(data: xr.Dataset) -> Picture:
    names = class_names(data)
    caption = describe(data)
    coloured = "coloured and named by class" if names else "coloured by its target"
    return Picture(
        partial(_draw, data),
        alt=f"Scatter plot of {data.sizes['example']:,} embedded examples in two dimensions, {coloured}.",
        reading="Each point is one example; points that stand close together look alike to the model"
        + (", and a class's name stands at the middle of its points." if names else "."),
        caption=caption,
    )


def _draw(data: xr.Dataset, theme: ThemeName) -> Figure:
    return plots.embedding(data, caption=False, theme=theme)


def _means(data: xr.Dataset, names: list[str]) -> Table:
    vectors, target = data["embedding"].values, data["target"].values
    dimensions = min(vectors.shape[1], MOST)
    rows = []
    for index, name in enumerate(names[:MOST]):
        mine = vectors[target == index, :dimensions]
        means = mine.mean(0, dtype=np.float64) if len(mine) else []
        rows.append([name, *(f"{value:.2f}" for value in means)])
    cut = [f"the first {MOST} of {len(names):,} classes"] if len(names) > MOST else []
    cut += [f"the first {MOST} of {vectors.shape[1]:,} dimensions"] if vectors.shape[1] > MOST else []
    head = ["class", *(str(dimension + 1) for dimension in range(dimensions))]
    note = f"Shown: {', '.join(cut)}." if cut else "One column for each dimension of the embedding."
    return Table("Mean vector of each class", head, rows, note)


def _reduced(data: xr.Dataset, names: list[str]) -> Table:
    vectors = data["embedding"].values
    finite = np.flatnonzero(np.isfinite(vectors).all(1))
    scores, shares = principal_components(vectors[finite])
    numbers = data["example"].values  # the number each has in the data
    rows = []
    for row, score in zip(finite[:FIRST], scores[:FIRST], strict=True):
        answer = [names[int(data["target"].values[row])]] if names and "target" in data else []
        rows.append([str(numbers[row]), *answer, *(f"{value:.3f}" for value in score[:2])])
    kept = 100 * float(shares[:2].sum())
    head = ["example", *(["class"] if names and "target" in data else []), "first", "second"]
    head = head[: len(rows[0])] if rows else head
    note = f"The two principal components keep {kept:.1f} % of the variance."
    return Table(f"First {len(rows)} examples reduced to two dimensions", head, rows, note)
