"""One offline page of sections: one file, no request, at most one script of known bytes."""

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from intaglio.atomic import replacing
from intaglio.errors import InputError
from intaglio.plots.fonts import showable
from intaglio.viewer.drawing import drawing
from intaglio.viewer.module import Module
from intaglio.viewer.parts import Section

__all__ = ["check_page", "environment", "write_page"]

_OURS = (b"a run and its loss landscape", b"runs and their loss landscapes")  # in the title of every page of ours


def check_page(path: str | Path) -> Path:
    """The path, if a page can be written there.

    Raises:
        InputError: it is somebody else's file, a folder, or in one that doesn't exist.
    """
    path = Path(path)
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise InputError(f"{path} can't be written", expected="a file in a folder that exists")
    if path.is_file() and path.stat().st_size and not any(words in path.read_bytes()[:4096] for words in _OURS):
        raise InputError(f"{path} is a file that is no report of Intaglio's", expected="a new name, or an older report")
    return path


def write_page(path: str | Path, sections: Sequence[Section], name: str, kicker: str, what: str) -> Path:
    """Write sections as a page; an older report of that name is replaced.

    Args:
        path: the file.
        sections: in their order.
        name: the heading.
        kicker: a line above it.
        what: stands in the title behind the name, and tells pages of ours from others.

    Raises:
        InputError: as of `check_page`.
        RunError: the file can't be written.
    """
    path = check_page(path)
    template = environment().get_template("report.html")
    module = Module.built() if any(part.kind == "view" for each in sections for part in each.parts) else None
    page = template.render(name=name, kicker=kicker, what=what, sections=sections, module=module)
    with replacing(path) as temporary:
        temporary.write_text(page, encoding="utf-8", errors="backslashreplace")
    return path


def environment() -> Environment:
    """The pages' templates: whatever comes from the data is shown as text."""
    made = Environment(
        loader=PackageLoader("intaglio.viewer"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_visible,
    )
    made.filters["drawing"] = drawing
    return made


def _visible(value: object) -> object:
    """Invisible and direction-changing characters of the data are written out."""
    return showable(value) if isinstance(value, str) and not isinstance(value, Markup) else value
