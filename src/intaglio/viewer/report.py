"""One run as one HTML file that asks nobody for anything: no request, no other file, one script of known bytes."""

from collections.abc import Sequence
from pathlib import Path

from intaglio.record import Record
from intaglio.viewer.page import write_page
from intaglio.viewer.sections import SECTIONS
from intaglio.viewer.sections.linked import side_by_side

__all__ = ["report"]


def report(record: Record | Sequence[Record], path: str | Path) -> Path:
    """Write everything a run holds as one offline page; what it doesn't hold is named with its command.

    The page is plain HTML with the pictures inside, in a light and a dark theme; a content security policy
    forbids every request, and every script but the linked view's, which it names by its hash. Without that
    script all else still reads. Text from the data is always shown as text.

    Args:
        record: the run; or two to six of them, whose linked views stand side by side, and nothing else.
        path: the file to write, an older one is replaced.

    Returns:
        The path.

    Raises:
        InputError: `path` is somebody else's file, a folder, or in one that doesn't exist; or the runs have no plane
            in common, or are more than six.
        RunError: the file can't be written, or a part of the run can't be read.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     page = report(Record.create(folder + "/run"), folder + "/report.html")
    ...     page.read_text(encoding="utf-8")[:15]
    '<!doctype html>'
    """
    if not isinstance(record, Record):
        name = " · ".join(run.path.resolve().name for run in record)
        return write_page(
            path, [side_by_side(record)], name, "Intaglio, runs side by side", "runs and their loss landscapes"
        )
    read = record.remembering()
    created = str(record.provenance.get("created", ""))[:10]
    kicker = f"Intaglio report, run of {created}" if created else "Intaglio report"
    name = record.path.resolve().name
    return write_page(path, [make(read) for make in SECTIONS], name, kicker, "a run and its loss landscape")
