"""The representation: what it keeps and repeats, each number beside its controls, and what pulls against what."""

from functools import partial

from matplotlib.figure import Figure

from intaglio import plots
from intaglio.errors import IntaglioError
from intaglio.metrics.card import Card, card
from intaglio.plots.style import ThemeName
from intaglio.record import Record
from intaglio.viewer.parts import Heading, Missing, Part, Picture, Section, Table, Text

__all__ = ["representation"]

_WORDS = (
    "Is the embedding a good one? No single number says so. Each line below is one measure; the hollow marks are the "
    "same measure of the raw features, of a random encoder, of the embedding shuffled among the examples and of "
    "numbers drawn at random (iid Gaussian), so that a good number can be told from an easy one."
)
_READING = "A dot away from the hollow marks, beyond its bar, differs from these controls. ↑: more is better; ↓: less."


def representation(record: Record) -> Section:
    """A picture of the card, then what pulls against what."""
    parts: list[Part] = [Text(_WORDS)]
    if "representation" not in record:
        parts.append(Missing("the representation's card", f"intaglio metrics {record.path.name}"))
    else:
        try:
            parts += _judged(record, card(record["representation"]))
        except IntaglioError as error:
            parts.append(Text(f"No card: {error}."))
    return Section("representation", "The representation", parts)


def _judged(record: Record, page: Card) -> list[Part]:
    alt = "; ".join(line.sentence for line in page.lines)
    parts: list[Part] = [Picture(partial(_drawn, record), alt, _READING, page.caption, vector=True)]
    parts.append(Table("What each number is", ["measure", "and how it stands beside its controls"], _rows(page)))
    if page.tensions:
        parts += [Heading("What pulls against what"), *map(Text, page.tensions)]
    return parts


def _rows(page: Card) -> list[list[str]]:
    """Each line's title, and its sentence without it."""
    return [[line.title, line.sentence.removeprefix(line.title).strip()] for line in page.lines]


def _drawn(record: Record, theme: ThemeName) -> Figure:
    return plots.representation(record["representation"], caption=False, theme=theme)
