"""All that is known of how the run was made: the call, the versions, the seeds, the data, the times."""

from collections.abc import Iterator, Mapping
from typing import Any

from intaglio.record import Record
from intaglio.viewer.parts import Part, Section, Table

__all__ = ["provenance"]


def provenance(record: Record) -> Section:
    """One table for the call, one for the rest, every entry of them."""
    said = {"Call": record.call, "Provenance": record.provenance, "Stages": record.status}
    parts: list[Part] = [
        Table(title, ["entry", "value"], [list(row) for row in _flat(entries)])
        for title, entries in said.items()
        if entries
    ]
    return Section("provenance", "Provenance", parts)


def _flat(entries: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    """Nested entries by their path, e.g. ``versions.numpy``."""
    for name, value in entries.items():
        path = f"{above}.{name}" if above else name
        if isinstance(value, Mapping) and value:
            yield from _flat(value, path)
        else:
            yield path, ", ".join(map(str, value)) if isinstance(value, list) else str(value)
