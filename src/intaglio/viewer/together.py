"""What the linked view needs of several runs side by side: the planes that all have, and what may be compared."""

from collections.abc import Sequence
from typing import Any

from intaglio.errors import InputError
from intaglio.plots.fonts import showable
from intaglio.record import Record
from intaglio.viewer.payload import FORMAT, drawable, payload

__all__ = ["MOST", "shared_planes", "together"]

MOST = 6  # runs
EXAMPLES = 1000  # of each


def together(records: Sequence[Record], *, examples: int = EXAMPLES) -> dict[str, Any]:
    """Two to six runs as `payload` gives each, over the planes that all of them have.

    Planes of one name go through each run's own trained model, so that equal places are other parameters; except
    those that all runs share, which are named in ``same``. Losses that are other functions have no scale in common.

    Args:
        records: the runs.
        examples: so many of each.

    Raises:
        InputError: fewer than two runs, more than six, or no plane that all have.
    """
    if not 2 <= len(records) <= MOST:
        raise InputError(f"{len(records)} runs side by side", expected=f"2 to {MOST}")
    read = [record.remembering() for record in records]
    names = shared_planes(read)
    if not names:
        came = f"no plane that all of {', '.join(record.path.name for record in records)} were surveyed in"
        raise InputError(came, expected="one plane of the same name in each", hint="intaglio survey DIR, for each")
    runs = [payload(record, among=names, examples=examples) for record in read]
    for run, name in zip(runs, _names(records), strict=True):
        run["name"] = showable(name)
    same = [name for name in names if _is_same(read, name)]
    said = [record.surfaces[name].nodes.attrs for record in read for name in names]
    losses = {str(each.get("loss")) for each in said}
    penalties = {str(sorted((key, each[key]) for key in each if key.startswith("penalty_"))) for each in said}
    return {
        "format": FORMAT,
        "runs": runs,
        "comparable": len(losses) == 1,
        "penalties_differ": len(penalties) > 1,
        "same": same,
    }


def shared_planes(records: Sequence[Record]) -> list[str]:
    """Names of the planes over which a marker can move in every run."""
    first, *others = (drawable(record) for record in records)
    return [name for name in first if all(name in other for other in others)]


def _is_same(records: Sequence[Record], name: str) -> bool:
    """Whether a plane is one and the same in all runs, so that equal places are equal parameters."""
    planes = {record.surfaces[name].nodes.attrs.get("plane") for record in records}
    return len(planes) == 1 and None not in planes


def _names(records: Sequence[Record]) -> list[str]:
    """Each run by its folder; those of one name by the folder above it too, or by their place."""
    short = [record.path.resolve().name for record in records]
    long = [f"{record.path.resolve().parent.name}/{name}" for record, name in zip(records, short, strict=True)]
    found = [name if short.count(name) == 1 else whole for name, whole in zip(short, long, strict=True)]
    return [name if found.count(name) == 1 else f"{name} ({at + 1})" for at, name in enumerate(found)]
