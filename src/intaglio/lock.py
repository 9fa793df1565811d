"""One process at a time in a folder, and how far it has come, for whoever looks on."""

import hashlib
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from intaglio.errors import InputError

__all__ = ["alone_in", "doing", "is_busy", "noting"]

PACE = 0.3  # seconds between two notes
PATIENCE = 0.2  # seconds; who only looks whether a folder is busy holds its lock for far less
_NOTE: ContextVar[Path | None] = ContextVar("note", default=None)  # of the folder that this process is alone in


@contextmanager
def alone_in(folder: str | Path) -> Iterator[None]:
    """Keep other processes of this machine that ask for the same out of `folder` until the block ends.

    The lock is a file among the temporary ones for as long, so nothing is left in the folder, which need not exist yet;
    the system frees it when the process ends, however it ends.

    Raises:
        InputError: another process is at work there.

    >>> with alone_in("runs/digits"):
    ...     pass
    """
    lock = _lock(folder)
    try:
        lock.acquire(PATIENCE)
    except Timeout:
        came = f"another process is at work in {folder}"
        raise InputError(came, expected="one at a time", hint="waiting until it has finished") from None
    note = Path(lock.lock_file).with_suffix(".json")
    held = _NOTE.set(note)
    try:
        yield
    finally:
        _NOTE.reset(held)
        note.unlink(missing_ok=True)
        _free(lock)


@contextmanager
def noting(what: str, total: float) -> Iterator[Callable[[float], None]]:
    """Note how far some work has come, where this process is alone in a folder; `doing` reads it there.

    >>> with alone_in("runs/digits"), noting("imprint", 4) as advance:
    ...     advance(1)
    ...     doing("runs/digits")
    {'what': 'imprint', 'share': 0.25}
    """
    note, done, next_at = _NOTE.get(), 0.0, 0.0

    def advance(amount: float) -> None:
        nonlocal done, next_at
        done += amount
        if note is not None and time.monotonic() >= next_at:
            next_at = time.monotonic() + PACE
            with suppress(OSError):  # a note that can't be written is no reason to stop
                written = note.with_suffix(".new")
                written.write_text(json.dumps({"what": what, "share": min(1.0, done / total)}), encoding="utf-8")
                written.replace(note)

    yield advance
    if note is not None:
        note.unlink(missing_ok=True)


def doing(folder: str | Path) -> dict[str, Any] | None:
    """``what`` a process does in `folder`, and the ``share`` of it that is done, 0 to 1; None where nobody says."""
    try:
        found: dict[str, Any] = json.loads(
            Path(_lock(folder).lock_file).with_suffix(".json").read_text(encoding="utf-8")
        )
    except (OSError, ValueError):  # none is there, or it goes away just now
        return None
    return found


def is_busy(folder: str | Path) -> bool:
    """Whether a process of this machine is at work in `folder`.

    >>> with alone_in("runs/digits"):
    ...     is_busy("runs/digits")
    True
    >>> is_busy("runs/digits")
    False
    """
    lock = _lock(folder)
    if not Path(lock.lock_file).exists():
        return False
    try:
        lock.acquire(0)
    except Timeout:
        return True
    _free(lock)
    return False


def _free(lock: FileLock) -> None:
    """The file goes before the lock does: who has it open already sees so, and makes a new one."""
    with suppress(OSError):  # Windows removes no open file
        Path(lock.lock_file).unlink()
    lock.release()


def _lock(folder: str | Path) -> FileLock:
    whose = hashlib.sha256(f"{Path.home()}\0{Path(folder).resolve()}".encode()).hexdigest()[:24]
    return FileLock(Path(tempfile.gettempdir()) / f"intaglio-{whose}.lock")
