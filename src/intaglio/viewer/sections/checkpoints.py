"""The same plane at several moments of training: do valleys deepen and widen, do peaks fall?"""

from collections.abc import Mapping
from functools import partial

import xarray as xr
from matplotlib.figure import Figure

from intaglio import plots
from intaglio.errors import InputError
from intaglio.metrics import geometry
from intaglio.metrics.changes import QUESTIONS, change
from intaglio.plots.checkpoints import describe
from intaglio.plots.scale import short
from intaglio.plots.style import ThemeName
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.parts import Missing, Part, Picture, Section, Table, Text, with_error
from intaglio.viewer.planes import moments

__all__ = ["answer", "checkpoints"]

_MEASURES = {
    "minimum": "minimum",
    "depth": "depth",
    "height": "height",
    "width_alpha": "width α",
    "width_beta": "width β",
}


def checkpoints(record: Record) -> Section:
    """Contours on one colour scale, the numbers of each, and an answer to each question."""
    surfaces = moments(record)
    title = "The surface at checkpoints"
    if not surfaces:
        missing = Missing("surfaces at checkpoints", f"intaglio survey {record.path.name} --checkpoints 4")
        return Section("checkpoints", title, [missing])
    try:
        parts: list[Part] = [_picture(surfaces), *_numbers(surfaces)]
    except InputError as error:
        parts = [Text(f"No picture: {error}.")]
    return Section("checkpoints", title, parts)


def _picture(surfaces: Mapping[str, Surface]) -> Picture:
    return Picture(
        partial(_draw, surfaces),
        alt=f"Contours of the loss at {', '.join(surfaces)}, on one colour scale.",
        reading="One colour means one loss in all the panels, so a panel that turns darker has lower ground.",
        caption=describe(surfaces),
    )


def _draw(surfaces: Mapping[str, Surface], theme: ThemeName) -> Figure:
    return plots.checkpoints(surfaces, columns=2, caption=False, theme=theme)


def _numbers(surfaces: Mapping[str, Surface]) -> list[Part]:
    """One ε for all, a tenth of the last surface's range, so that widths can be compared."""
    epsilon = float(geometry(list(surfaces.values())[-1]).attrs["epsilon"])
    found = {name: geometry(surface, epsilon=epsilon) for name, surface in surfaces.items()}
    rows = [[name, *(_cell(numbers, measure) for measure in _MEASURES)] for name, numbers in found.items()]
    note = f"Widths: where the loss is within ε = {short(epsilon)} of the minimum; ≥: the window ends there."
    parts: list[Part] = [Table("Shape at each checkpoint", ["checkpoint", *_MEASURES.values()], rows, note)]
    if len(found) > 1:
        numbers = list(found.values())
        answers = [[question, answer(numbers[0], numbers[-1], measure)] for measure, (question, _) in QUESTIONS.items()]
        title = f"From {next(iter(found))} to {list(found)[-1]}"
        note = "Yes or no only where the change is larger than the errors of both ends."
        parts.append(Table(title, ["question", "answer"], answers, note))
    return parts


def answer(first: xr.Dataset, last: xr.Dataset, measure: str) -> str:
    """Yes, no, or that it can't be told: the change of a measure against the errors of both ends."""
    ends = " → ".join(short(each["value"].sel(measure=measure).item()) for each in (first, last))
    found = change(first, last, measure)
    return f"{found.answer}{found.reason and ', '}{found.reason} ({ends})"


def _cell(numbers: xr.Dataset, measure: str) -> str:
    row = numbers.sel(measure=measure)
    bound = "≥ " if bool(row["at_rim"]) else ""
    return bound + with_error(float(row["value"]), float(row["error"]))
