"""A table that somebody brings along: limited in size and kind, kept as a file, never run and never unpickled."""

import hashlib
import re
from collections.abc import AsyncIterator
from pathlib import Path

from intaglio.atomic import replacing
from intaglio.errors import InputError, RunError

__all__ = ["keep", "received"]

LARGEST = 5_000_000  # bytes
KINDS = (".csv", ".tsv", ".txt")
BINARY = {
    b"PAR1": "a Parquet file",
    b"PK\x03\x04": "a ZIP archive or an Excel file",
    b"\x80": "a pickle",
    b"\x1f\x8b": "gzip",
}


async def received(stream: AsyncIterator[bytes]) -> bytes:
    """All that comes, unless that is too much.

    Raises:
        InputError: more than `LARGEST` bytes; the rest is not read.
    """
    whole = bytearray()
    async for part in stream:
        whole += part
        if len(whole) > LARGEST:
            raise InputError(
                f"a file of more than {LARGEST / 1e6:g} MB",
                expected="a smaller one to play with",
                hint="a sample of it",
            )
    return bytes(whole)


def keep(name: str, content: bytes, folder: Path) -> Path:
    """Write a table where the server likes; of the name that came only letters and digits are taken.

    Raises:
        InputError: it is empty, of another kind, or not UTF-8.
        RunError: it can't be written.
    """
    if not name.lower().endswith(KINDS):
        raise InputError(f"a file named {name[-80:]!r}", expected="a table in text: .csv, .tsv or .txt")
    if found := next((kind for begins, kind in BINARY.items() if content.startswith(begins)), None):
        raise InputError(f"{name[-80:]!r} is {found}", expected="a table in text", hint="saving it as CSV (UTF-8)")
    if not content.strip():
        raise InputError(f"{name[-80:]!r} is empty", expected="a header and rows")
    stem = re.sub(r"[^\w-]+", "-", name[: name.rindex(".")], flags=re.ASCII).strip("-_")[:40] or "table"
    file = folder / f"{stem}-{hashlib.sha256(content).hexdigest()[:8]}.csv"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RunError(f"cannot write {file}: {error.strerror}", hint="another folder for the runs") from error
    with replacing(file) as temporary:
        temporary.write_bytes(content)
    return file
