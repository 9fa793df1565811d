"""What the linked view needs of the numbers: the representation's card with its controls, each surface's geometry."""

from typing import Any

from intaglio.errors import IntaglioError
from intaglio.metrics import geometry
from intaglio.metrics.card import Line, card
from intaglio.metrics.estimate import Estimate
from intaglio.plots.fonts import showable
from intaglio.plots.style import label
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.at_nodes import finite

__all__ = ["representation_card", "shape"]


def representation_card(record: Record) -> dict[str, Any] | None:
    """Lines, tensions and caption, or why there are none; None where it was not measured."""
    if "representation" not in record:
        return None
    try:
        page = card(record["representation"])
    except IntaglioError as error:
        return {"error": showable(str(error))}
    return {
        "lines": [_line(line) for line in page.lines],
        "tensions": [showable(each) for each in page.tensions],
        "caption": showable(page.caption),
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "section": line.section,
        "measure": label(line.measure, 60),
        "title": label(line.title, 60),
        "better": line.better,
        **_ends(line.own),
        "controls": [{"name": name, **_ends(each)} for name, each in line.controls.items()],
        "sentence": showable(line.sentence),
    }


def _ends(estimate: Estimate) -> dict[str, float | None]:
    return {end: finite(value) for end, value in vars(estimate).items()}


def shape(surface: Surface) -> dict[str, Any]:
    """The geometry of a surface: each measure with its value and error, or why there is none.

    >>> import xarray as xr
    >>> from intaglio.chebyshev import nodes
    >>> bowl = (("alpha", "beta"), nodes(5)[:, None] ** 2 + nodes(5) ** 2)
    >>> found = shape(Surface(xr.Dataset({"loss": bowl}, {"alpha": nodes(5), "beta": nodes(5)})))
    >>> found["rows"][5]["measure"], round(found["rows"][5]["value"], 6), found["epsilon"]
    ('range', 2.0, 0.2)
    """
    try:
        found = geometry(surface)
    except IntaglioError as error:
        return {"error": showable(str(error))}
    columns = (found[name].values.tolist() for name in ("measure", "value", "error", "at_rim", "meaning"))
    rows = [
        {"measure": measure, "value": finite(value), "error": finite(error), "at_rim": at_rim, "meaning": meaning}
        for measure, value, error, at_rim, meaning in zip(*columns, strict=True)
    ]
    return {"rows": rows, "epsilon": found.attrs["epsilon"]}
