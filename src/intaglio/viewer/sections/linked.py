"""The landscape and the embedding, linked: a marker over the loss surface that moves the examples."""

from collections.abc import Sequence

from intaglio.record import Record
from intaglio.viewer.carried import to_json
from intaglio.viewer.parts import Missing, Part, Section, Text, View
from intaglio.viewer.payload import drawable, payload
from intaglio.viewer.together import EXAMPLES, together

__all__ = ["linked"]

_WORDS = (
    "Between the places that were surveyed everything is interpolated, here in the page: move the marker and the "
    "embedding, the classes and the cuts follow."
)


def linked(record: Record) -> Section:
    """The view, or the command that computes what it needs."""
    command = f"intaglio survey {record.path.name}"
    parts: list[Part] = [Missing("a plane over which to move a marker", command)]
    if drawable(record):
        parts = [Text(_WORDS), View(to_json(payload(record)))]
    return Section("linked", "Landscape and embedding, linked", parts, wide=True)


def side_by_side(records: Sequence[Record], examples: int = EXAMPLES) -> Section:
    """The views of several runs, with one marker."""
    view = View(to_json(together(records, examples=examples)))
    return Section("linked", "Landscapes and embeddings, side by side", [Text(_WORDS), view], wide=True)
