"""The imprint: which feature, class or example shaped the surface."""

from functools import partial

from matplotlib.figure import Figure

from intaglio.errors import IntaglioError
from intaglio.metrics.imprint_summary import SHARED, imprint_lines
from intaglio.plots.style import ThemeName
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.imprint_pictures import Draw, imprint_pictures
from intaglio.viewer.parts import Heading, Missing, Part, Picture, Section, Text

__all__ = ["imprint"]

MOST = 4  # imprints drawn, so that the page stays small
_ALT = {
    "pixels": "The imprint of every pixel, where it stands in the image.",
    "tokens": "Texts with every token on the colour of its imprint.",
    "bars": "Imprints as ranked bars with their intervals.",
    "maps": "The ΔL surfaces of the features with the largest imprints, on one diverging scale.",
    "time": "Features by time: the imprint at each checkpoint.",
}
_READING = {
    "pixels": "Red: without what this pixel says the loss would be higher, so the model relies on it; blue: lower.",
    "tokens": "Red: the model relies on the word; blue: it would do better without; no colour: not asked.",
    "bars": "How much the loss rises, where the model stands, when this is taken from it; pale bars might be chance.",
    "maps": "The same at every point: red ground is low because of the feature, blue ground in spite of it.",
    "time": "A row that turns red tells when in training the model began to rely on that feature.",
}
_SHARES = {
    "bars": "How much of the data loss each one makes up, where the model stands; all together are the whole.",
    "maps": "The part of the loss that each one makes up, at every point of the plane.",
}


def imprint(record: Record) -> Section:
    """Up to four imprints, each in pictures and a sentence."""
    names = sorted(record.imprints, key=lambda name: not name.startswith("feature"))
    parts: list[Part] = []
    for name in names[:MOST]:
        parts += _one(record, name, record.imprints[name])
    if not names:
        parts.append(Missing("which features shaped the surface", f"intaglio imprint {record.path.name} --by feature"))
    if names[MOST:]:
        parts.append(Text(f"Also in the run: {', '.join(names[MOST:])}."))
    return Section("imprint", "The imprint of features", parts)


def _one(record: Record, name: str, marks: Surface) -> list[Part]:
    by = str(marks.nodes.attrs["imprint"])
    parts: list[Part] = [Heading(f"By {name}")]
    try:
        if "checkpoint" not in marks.nodes.dims:
            parts.append(Text(_said(marks, by)))
        for kind, draw in imprint_pictures(record, marks).items():
            reading = _SHARES[kind] if by in SHARED else _READING[kind]
            parts.append(Picture(partial(_drawn, draw), _ALT[kind], reading, marks.caption))
    except IntaglioError as error:
        return [*parts, Text(f"No picture: {error}.")]
    return parts


def _said(marks: Surface, by: str) -> str:
    """What was done, and how many are above their noise."""
    last = imprint_lines(marks)[-1]
    if by in SHARED:
        return last
    done = marks.nodes.attrs["intervention"]
    how = "handed to other examples at random" if done == "permute" else f"changed ({done})"
    return f"Each {by} was {how}, and the loss measured again at every point: {last}."


def _drawn(draw: Draw, theme: ThemeName) -> Figure:
    return draw(theme, False)
