"""One process at a time in a folder."""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from intaglio.errors import InputError

__all__ = ["alone_in"]


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
    whose = hashlib.sha256(f"{Path.home()}\0{Path(folder).resolve()}".encode()).hexdigest()[:24]
    lock = FileLock(Path(tempfile.gettempdir()) / f"intaglio-{whose}.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        came = f"another process is at work in {folder}"
        raise InputError(came, expected="one at a time", hint="waiting until it has finished") from None
    try:
        yield
    finally:
        lock.release()
