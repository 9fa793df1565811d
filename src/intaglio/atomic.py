"""A file is written whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from intaglio.errors import RunError

__all__ = ["replacing"]

REMEDY = {
    errno.ENOENT: "making its folder first",
    errno.EISDIR: "another name, for a folder has that one",
    **dict.fromkeys((errno.ENOTDIR, errno.EEXIST), "another folder, for a file stands in its place"),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), "a folder that may be written to"),
}


@contextmanager
def replacing(file: Path) -> Iterator[Path]:
    """A path beside `file` to write to; it takes the file's place if the block ends well, and goes if not.

    The name begins with a dot and keeps the suffix. The folder is made if only that is missing.

    Raises:
        RunError: the file can't be written, e.g. because the disk is full.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with replacing(Path(folder) / "note.txt") as temporary:
    ...         _ = temporary.write_text("all of it")
    ...     [path.name for path in Path(folder).iterdir()]
    ['note.txt']
    """
    temporary = file.with_name(f".{file.stem}-{uuid4().hex[:12]}{file.suffix}")
    try:
        file.parent.mkdir(exist_ok=True)
        yield temporary
        temporary.chmod(file.parent.stat().st_mode & 0o666)  # as open as its folder, whatever wrote it
        os.replace(temporary, file)
    except OSError as error:
        reason = error.strerror or str(error)
        raise RunError(
            f"cannot write {file}: {reason}", hint=REMEDY.get(error.errno or 0, "a disk with room")
        ) from error
    finally:
        _remove(temporary)


def _remove(temporary: Path) -> None:
    """Best effort: what the block raised matters more than a stray hidden file."""
    with suppress(OSError):
        temporary.unlink(missing_ok=True)
