"""Numbers: the geometry of each plane with its errors, and every table that stands in no other section."""

from typing import Any

import pandas as pd

from intaglio.errors import InputError
from intaglio.metrics import geometry
from intaglio.plots.scale import short
from intaglio.plots.style import label
from intaglio.record import Record
from intaglio.viewer.parts import Missing, Part, Section, Table, Text, with_error
from intaglio.viewer.planes import planes

__all__ = ["numbers"]

_ELSEWHERE = {"history", "class_means", "first_reduced_rows", "representation"} | {
    f"curvature_{name}" for name in ("sharpness", "eigenvalues", "smallest", "blocks", "rows", "classes", "along")
}  # other sections show them

MOST_PLANES, MOST_ROWS, MOST_COLUMNS = 4, 40, 12


def numbers(record: Record) -> Section:
    """Tables only."""
    parts: list[Part] = [_geometry(record, name) for name in planes(record)[:MOST_PLANES]]
    parts += [_table(name, table) for name, table in record.tables.items() if name not in _ELSEWHERE]
    if not parts:
        parts.append(Missing("the numbers", f"intaglio survey {record.path.name}"))
    return Section("numbers", "Numbers", parts)


def _geometry(record: Record, name: str) -> Table | Text:
    try:
        found = geometry(record.surfaces[name])
    except InputError as error:
        return Text(f"No geometry of the plane {name}: {error}.")
    rows = []
    for measure in found["measure"].values.tolist():
        row = found.sel(measure=measure)
        said = with_error(float(row["value"]), float(row["error"]))
        bound = "≥ " if bool(row["at_rim"]) else ""
        rows.append([measure.replace("_alpha", " α").replace("_beta", " β"), bound + said, str(row["meaning"].item())])
    note = f"ε = {short(found.attrs['epsilon'])}, a tenth of the range. {found.attrs['surface']}"
    return Table(f"Geometry of the plane {name}", ["measure", "value", "meaning"], rows, note)


def _table(name: str, frame: pd.DataFrame) -> Table:
    shown = frame.iloc[:MOST_ROWS, :MOST_COLUMNS]
    cut = len(shown) < len(frame) or shown.shape[1] < frame.shape[1]
    note = f"{len(frame):,} rows and {frame.shape[1]} columns in tables/{name}.csv." if cut else ""
    rows = [[_cell(value) for value in row] for row in shown.itertuples(index=False)]
    return Table(name.replace("_", " "), [label(column) for column in shown.columns], rows, note)


def _cell(value: Any) -> str:
    return short(value) if isinstance(value, float) else label(value, 80)
