"""What is going on in a run at this moment, read from what its processes write; nothing is asked of them."""

import json
import os
import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Any

from safetensors import safe_open

from intaglio.lock import doing, is_busy
from intaglio.record import Record
from intaglio.viewer.payload import drawable

__all__ = ["has_views", "underway", "version"]

STATE = Path("checkpoints", "state.safetensors")  # written after every epoch
SHOWN = ("train_loss", "test_loss", "train_accuracy", "test_accuracy")


def underway(folder: Path) -> dict[str, Any]:
    """How far the work in a run has come, in JSON's types.

    Args:
        folder: of the run, or of one of the runs of a comparison.

    Returns:
        ``busy``: whether a process is at work; ``fit``: how training ended, or ``running``; ``epochs`` to come in all;
        ``history``: name → values after each epoch; ``surveys``: of those unfinished, how many evaluations stand;
        ``doing``: what is under way, and the share of it that is done;
        ``drawable``: whether there is a plane to show; ``version``: another once what is shown has changed.
    """
    record, now = Record.load(folder), version(folder)
    busy = is_busy(folder) or is_busy(folder.parent)
    fit = record.status.get("fit", "")
    return {
        "busy": busy,
        "fit": "interrupted" if fit == "running" and not busy else fit,
        "epochs": record.call.get("epochs"),
        "history": _history(folder / STATE),
        "surveys": _surveys(folder) if busy else [],
        "doing": (doing(folder) or doing(folder.parent)) if busy else None,
        "drawable": has_views(folder, now),
        "version": now,
    }


def version(folder: Path) -> int:
    """When anything that the view shows was last written, in nanoseconds."""
    return max((file.stat().st_mtime_ns for file in folder.glob("**/[!.]*.nc")), default=0)


@lru_cache(64)
def has_views(folder: Path, version: int) -> bool:
    """Whether a run has a plane over which a marker can move, as of a `version`."""
    return bool(drawable(Record.load(folder)))


def _history(file: Path) -> dict[str, list[float]]:
    """Losses and accuracies so far; none before the first epoch has begun."""
    if not file.is_file():
        return {}
    with safe_open(file, framework="numpy") as opened:
        rows = json.loads(opened.metadata()["history"])
    return {name: [row[name] for row in rows] for name in SHOWN if rows and name in rows[0]}


def _surveys(folder: Path) -> list[dict[str, Any]]:
    """Name and evaluations of every survey whose ledger is open."""
    ledgers = sorted((folder / "ledgers").glob("*.sqlite"))
    return [{"name": each.stem, "evaluations": _evaluations(each)} for each in ledgers]


def _evaluations(ledger: Path) -> int | None:
    """Points of which something stands; Windows lets nobody remove a file while it is read, so there none is."""
    if os.name == "nt":
        return None
    try:
        with closing(sqlite3.connect(f"{ledger.absolute().as_uri()}?mode=ro", uri=True)) as database:
            return int(database.execute("SELECT COUNT(DISTINCT point) FROM rows").fetchone()[0])
    except sqlite3.Error:  # not made yet, or finished and removed meanwhile
        return None
