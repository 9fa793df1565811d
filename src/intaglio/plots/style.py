"""How every figure looks: one type scale, two themes, named colours, a caption below; and how it is saved."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.colors import to_hex, to_rgb
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.patheffects import AbstractPathEffect, withStroke
from matplotlib.text import Text

from intaglio.atomic import replacing
from intaglio.errors import InputError, nearest_first
from intaglio.plots.fonts import families, showable

__all__ = [
    "Theme",
    "add_caption",
    "add_note",
    "categories",
    "dress",
    "finish",
    "halo",
    "label",
    "look_of",
    "new_figure",
    "save",
    "set_fonts",
]

SMALL, BASE, LARGE = 8.0, 9.0, 11.0  # points: caption and ticks, labels, title

OKABE_ITO = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#f0e442")
PETROFF_10 = (
    *("#3f90da", "#ffa90e", "#bd1f01", "#94a4a2", "#832db6"),
    *("#a96b59", "#e76300", "#b9ac70", "#717581", "#92dadd"),
)


@dataclass(frozen=True)
class Theme:
    """The colours of everything that isn't data."""

    ink: str
    muted: str
    rule: str
    paper: str
    train: str
    test: str


THEMES = {
    "light": Theme("#1c2128", "#57606a", "#d5dbe1", "#ffffff", "#0067a5", "#c2500a"),
    "dark": Theme("#e7ebf0", "#a5afbb", "#3b444f", "#171b21", "#56b4e9", "#f0894a"),
}
ThemeName = Literal["light", "dark"]


def look_of(name: str) -> Theme:
    """The theme of that name.

    Raises:
        InputError: there is none.
    """
    if name not in THEMES:
        raise InputError(f"no theme {name!r}", expected=f"one of {', '.join(nearest_first(name, THEMES))}")
    return THEMES[name]


def new_figure(width: float, height: float, look: Theme) -> Figure:
    """An empty figure of that size in inches, belonging to no pyplot state."""
    return Figure(figsize=(width, height), facecolor=look.paper, layout="constrained")


def dress(axes: Axes, look: Theme, *, grid: bool = False) -> None:
    """Quiet axes: thin rules, small ticks, no box."""
    axes.set_facecolor(look.paper)
    axes.tick_params(colors=look.muted, labelsize=SMALL, width=0.6, length=3, which="both")
    for side, spine in axes.spines.items():
        spine.set_color(look.rule)
        spine.set_linewidth(0.8)
        if grid:
            spine.set_visible(side in ("left", "bottom"))
    if grid:
        axes.grid(color=look.rule, linewidth=0.5, alpha=0.7)
        axes.set_axisbelow(True)
    for text in (axes.xaxis.label, axes.yaxis.label):
        text.set(color=look.ink, fontsize=BASE)
    for title in (axes.title, axes._left_title):  # type: ignore[attr-defined]
        title.set(color=look.ink, fontsize=LARGE, fontweight="bold")


def categories(count: int, look: Theme) -> tuple[str, ...]:
    """A colour a category: Okabe–Ito to 8, petroff10 to 10, then all alike, for one to be highlighted.

    >>> len(set(categories(8, THEMES["light"]))), len(set(categories(10, THEMES["light"])))
    (8, 10)
    >>> len(set(categories(40, THEMES["light"])))
    1
    """
    if count <= len(OKABE_ITO):
        return tuple(look.ink if colour == "#000000" else seen_on(look, colour) for colour in OKABE_ITO[:count])
    if count <= len(PETROFF_10):
        return tuple(seen_on(look, colour) for colour in PETROFF_10[:count])
    return (look.muted,) * count


def seen_on(look: Theme, colour: str) -> str:
    """`colour`, on a dark ground lightened until its contrast is 3:1, as WCAG 2 asks of what carries meaning.

    >>> seen_on(THEMES["light"], "#832db6"), seen_on(THEMES["dark"], "#832db6")
    ('#832db6', '#9651c1')
    """
    ground, ink = to_rgb(look.paper), to_rgb(look.ink)
    shown = to_rgb(colour)
    while _luminance(ground) < _luminance(ink) and (_luminance(shown) + 0.05) / (_luminance(ground) + 0.05) < 3:
        red, green, blue = (0.9 * own + 0.1 * full for own, full in zip(shown, ink, strict=True))
        shown = (red, green, blue)
    return to_hex(shown)


def _luminance(colour: tuple[float, float, float]) -> float:
    """Relative luminance of sRGB."""
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def halo(colour: str, width: float = 2.5) -> list[AbstractPathEffect]:
    """The outline that keeps text and lines readable on any ground."""
    return [withStroke(linewidth=width, foreground=colour)]


def label(text: object, width: int = 28) -> str:
    """`text` as one short line: white space collapsed, invisible characters written out.

    >>> label("a\\nb \\u202ec")
    'a b U+202Ec'
    """
    line = showable(" ".join(str(text).split()))
    return line if len(line) <= width else line[: width - 1] + "…"


def add_caption(figure: Figure, text: str, look: Theme) -> None:
    """Set `text` below everything else, wrapped, and make room for it."""
    width, height = figure.get_size_inches()
    line_height = SMALL * 1.35 / 72
    lines = textwrap.wrap(showable(text), int((width - 0.3) * 72 / (SMALL * 0.53)))
    below = len(lines) * line_height + 0.16
    engine = figure.get_layout_engine()
    assert isinstance(engine, ConstrainedLayoutEngine)
    figure.set_size_inches(width, height + below)
    share = below / (height + below)
    engine.set(rect=(0, share, 1, 1 - share))
    figure.text(
        *(0.15 / width, share - 0.06 / (height + below), "\n".join(lines)),
        va="top",
        color=look.muted,
        fontsize=SMALL,
        linespacing=1.35,
        gid="caption",
    )


def add_note(axes: Axes, text: str, look: Theme) -> None:
    """The caption below one axes of a figure that someone else lays out."""
    lines = textwrap.wrap(showable(text), 80)
    below: dict[str, Any] = {"xytext": (0, -34), "textcoords": "offset points", "va": "top"}
    below |= {"color": look.muted, "fontsize": SMALL, "annotation_clip": False}
    axes.annotate("\n".join(lines), (0, 0), xycoords="axes fraction", **below)
    figure = axes.get_figure(root=True)
    assert isinstance(figure, Figure)
    set_fonts(figure)


def finish(figure: Figure, caption: str, look: Theme) -> Figure:
    """Add the caption, if any, and give all text a font that has its letters."""
    if caption:
        add_caption(figure, caption, look)
    set_fonts(figure)
    return figure


def set_fonts(figure: Figure) -> None:
    """Give all text a font that has its letters; ``$`` is never mathematics."""
    texts = [text for text in figure.findobj(Text) if isinstance(text, Text)]
    chosen = families("".join(text.get_text() for text in texts))
    for text in texts:
        text.set_fontfamily(chosen.families)
        text.set_parse_math(False)
        text.set_text(chosen.spelt(text.get_text()))


def save(figure: Figure, stem: str | Path, formats: Sequence[str] = ("png", "svg", "pdf")) -> list[Path]:
    """Write ``stem.png`` (200 dpi), ``stem.svg`` and ``stem.pdf`` (vector), each whole or not at all.

    Raises:
        InputError: a format that isn't one of these.
        RunError: a file can't be written.
    """
    for kind in formats:
        if kind not in ("png", "svg", "pdf"):
            raise InputError(f"no figure format {kind!r}", expected="png, svg or pdf")
    files = [Path(f"{stem}.{kind}") for kind in formats]
    layout = figure.get_layout_engine()
    for file, kind in zip(files, formats, strict=True):
        metadata = {"Date": None} if kind == "svg" else {"CreationDate": None} if kind == "pdf" else {}
        with replacing(file) as temporary, rc_context({"svg.hashsalt": "intaglio", "pdf.fonttype": 42}):
            figure.savefig(temporary, format=kind, dpi=200, metadata=metadata)
        figure.set_layout_engine("none")  # laid out once for all formats
    figure.set_layout_engine(layout)
    return files
