"""One run as one HTML file that asks nobody for anything: no request, no other file, one script of known bytes."""

from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from intaglio.atomic import replacing
from intaglio.errors import InputError
from intaglio.plots.fonts import showable
from intaglio.record import Record
from intaglio.viewer.drawing import drawing
from intaglio.viewer.module import Module
from intaglio.viewer.sections import SECTIONS

__all__ = ["environment", "report"]


def report(record: Record, path: str | Path) -> Path:
    """Write everything a run holds as one offline page; what it doesn't hold is named with its command.

    The page is plain HTML with the pictures inside, in a light and a dark theme; a content security policy
    forbids every request, and every script but the linked view's, which it names by its hash. Without that
    script all else still reads. Text from the data is always shown as text.

    Args:
        record: the run.
        path: the file to write, an older one is replaced.

    Returns:
        The path.

    Raises:
        InputError: `path` is somebody else's file, a folder, or in one that doesn't exist.
        RunError: the file can't be written, or a part of the run can't be read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     page = report(Record.create(folder + "/run"), folder + "/report.html")
    ...     page.read_text(encoding="utf-8")[:15]
    '<!doctype html>'
    """
    path = Path(path)
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise InputError(f"{path} can't be written", expected="a file in a folder that exists")
    if path.is_file() and path.stat().st_size and b"a run and its loss landscape" not in path.read_bytes()[:4096]:
        raise InputError(f"{path} is a file that is no report of Intaglio's", expected="a new name, or an older report")
    read = record.remembering()
    sections = [make(read) for make in SECTIONS]
    template = environment().get_template("report.html")
    created = str(record.provenance.get("created", ""))[:10]
    module = Module.built() if any(part.kind == "view" for each in sections for part in each.parts) else None
    name = record.path.resolve().name
    page = template.render(name=name, created=created, sections=sections, module=module)
    with replacing(path) as temporary:
        temporary.write_text(page, encoding="utf-8", errors="backslashreplace")
    return path


def environment() -> Environment:
    """The pages' templates: whatever comes from the data is shown as text."""
    environment = Environment(
        loader=PackageLoader("intaglio.viewer"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_visible,
    )
    environment.filters["drawing"] = drawing
    return environment


def _visible(value: object) -> object:
    """Invisible and direction-changing characters of the data are written out."""
    return showable(value) if isinstance(value, str) and not isinstance(value, Markup) else value
