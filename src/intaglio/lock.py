"""One process at a time in a folder."""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from intaglio.errors import InputError

__all__ = ["alone_in", "is_busy"]

PATIENCE = 0.2  # seconds; who only looks whether a folder is busy holds its lock for far less


@contextmanager
def alone_in(folder: str | Path) -> Iterator[None]:
    """Keep other processes of this machine that ask for the same out of `folder` until the block ends.

    The lock is a file among the temporary ones, so nothing is left in the folder, which need not exist yet; the system
    frees it when the process ends, however it ends.

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
    try:
        yield
    finally:
        lock.release()


def is_busy(folder: str | Path) -> bool:
    """Whether a process of this machine is at work in `folder`.

    >>> with alone_in("runs/digits"):
    ...     is_busy("runs/digits")
    True
    >>> is_busy("runs/digits")
    False
    """
    lock = _lock(folder)
    try:
        lock.acquire(0)
    except Timeout:
        return True
    lock.release()
    return False


def _lock(folder: str | Path) -> FileLock:
    whose = hashlib.sha256(f"{Path.home()}\0{Path(folder).resolve()}".encode()).hexdigest()[:24]
    return FileLock(Path(tempfile.gettempdir()) / f"intaglio-{whose}.lock")
