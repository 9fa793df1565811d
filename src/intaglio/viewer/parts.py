"""What a section of the report is made of; the template decides how each part looks."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import floor, isfinite, log10

from matplotlib.figure import Figure

from intaglio.plots.style import ThemeName

__all__ = ["Facts", "Heading", "Missing", "Part", "Picture", "Section", "Table", "Text", "View", "with_error"]


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str
    kind: str = field(default="text", init=False)


@dataclass(frozen=True)
class Heading:
    """A heading within a section."""

    text: str
    kind: str = field(default="heading", init=False)


@dataclass(frozen=True)
class Missing:
    """What the run lacks, and the command that computes it."""

    what: str
    command: str
    kind: str = field(default="missing", init=False)


@dataclass(frozen=True)
class Facts:
    """Names and values side by side."""

    entries: Mapping[str, str]
    kind: str = field(default="facts", init=False)


@dataclass(frozen=True)
class Table:
    """Rows under a head; the first column names its row."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""
    kind: str = field(default="table", init=False)

    @property
    def numeric(self) -> list[bool]:
        """Which columns hold numbers only, and are therefore set flush right.

        >>> Table("", ["name", "value", "meaning"], [["depth", "≥ 1.2 ± 0.1", "how deep"]]).numeric
        [False, True, False]
        """
        columns = [[row[at] for row in self.rows if at < len(row)] for at in range(1, len(self.head))]
        return [False, *(all(_NUMBER.fullmatch(cell) for cell in column) for column in columns)]


@dataclass(frozen=True)
class Picture:
    """A figure in both themes, a sentence on how to read it, and the caption on how it was made.

    Args:
        draw: the figure in a theme, without its caption.
        alt: what the picture shows, for someone who doesn't see it.
        reading: how to read it, one sentence in plain words.
        caption: how it was made.
        vector: as SVG, which suits lines; else as PNG, which suits many points and bands.
    """

    draw: Callable[[ThemeName], Figure]
    alt: str
    reading: str
    caption: str
    vector: bool = False
    kind: str = field(default="picture", init=False)


_NUMBER = re.compile(r"|≥?\s*[-−]?[\d.,]+(e[-+−]?\d+)?( ± [\d.,e+−-]+)?( %)?|nan|not known|not finite")


@dataclass(frozen=True)
class View:
    """The linked view with its data, as JSON that can stand in a script element."""

    payload: str
    kind: str = field(default="view", init=False)


Part = Text | Heading | Missing | Facts | Table | Picture | View


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it; a wide one takes more of a large screen."""

    anchor: str
    title: str
    parts: Sequence[Part]
    wide: bool = False


def with_error(value: float, error: float) -> str:
    """A number and its error, both to the error's second significant digit.

    >>> with_error(1.23456, 0.0123), with_error(2.0, 0.0), with_error(0.5, float("nan"))
    ('1.235 ± 0.012', '2', '0.5')
    """
    if value != value:
        return "not known"
    if not isfinite(error) or error == 0:
        return f"{value:.4g}"
    digits = max(0, 1 - floor(log10(error)))
    if digits > 7:
        return f"{value:.3g} ± {error:.1g}"
    return f"{value:.{digits}f} ± {error:.{digits}f}"
