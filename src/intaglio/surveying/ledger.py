"""Ledger: every evaluated block of a survey, kept on disk the moment it is finished."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from intaglio.errors import InputError

__all__ = ["Ledger", "Part", "finished_in"]

APART = 10**6  # chunk numbers between two parts

Row = Float[np.ndarray, "width"]
Point = Float[np.ndarray, "k"]


@contextmanager
def finished_in(
    path: str | Path | None, identity: Callable[[], str], *, resume: bool = False
) -> "Iterator[Ledger | None]":
    """The ledger of a block of work, none without a path; its file is removed once the block is done."""
    if path is None:
        yield None
        return
    with closing(Ledger(path, identity(), resume=resume)) as book:
        yield book
    book.remove()


class Ledger:
    """Rows of numbers by (chunk of the data, point of the plane), in SQLite with a write-ahead log.

    A killed survey finds here all that it had finished, bit for bit, and only computes the rest.

    Args:
        path: of the database; its folder must exist.
        identity: says which model, data and plane the rows belong to.
        resume: keep the rows of an interrupted survey; otherwise begin empty.

    Raises:
        InputError: the file belongs to another model, data or plane, or is no ledger.
    """

    def __init__(self, path: str | Path, identity: str, *, resume: bool = False) -> None:
        self.path = Path(path)
        if self.path.is_dir() or not self.path.parent.is_dir():
            came = f"{path} is a folder" if self.path.is_dir() else f"{path} in a folder that is not there"
            raise InputError(came, expected="a file, new or not, in a folder that exists")
        if not resume:
            self.remove()
        try:
            self._database = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=NORMAL")
            self._database.execute("CREATE TABLE IF NOT EXISTS identity (value TEXT NOT NULL)")
            self._database.execute(
                "CREATE TABLE IF NOT EXISTS rows (chunk INTEGER, point BLOB, value BLOB, PRIMARY KEY (chunk, point))"
            )
        except sqlite3.DatabaseError as error:
            raise InputError(f"{path} is no ledger: {error}", hint="the survey without --resume") from error
        self._claim(identity)

    def _claim(self, identity: str) -> None:
        found = self._database.execute("SELECT value FROM identity").fetchone()
        if found is None:
            self._database.execute("INSERT INTO identity VALUES (?)", (identity,))
        elif found[0] != identity:
            self.close()
            raise InputError(
                f"{self.path} was written for another model, data or plane",
                expected="the same as when it was interrupted",
                hint="the survey without --resume",
            )

    def get(self, chunk: int, point: Point) -> Row | None:
        """The row of one chunk at one point, or None if it has not been evaluated."""
        query = "SELECT value FROM rows WHERE chunk = ? AND point = ?"
        found = self._database.execute(query, (chunk, _key(point))).fetchone()
        return None if found is None else np.frombuffer(found[0], dtype=np.float64)

    def put(self, chunk: int, point: Point, row: Row) -> None:
        """Keep one row; when this returns it outlives the process."""
        value = np.ascontiguousarray(row, dtype=np.float64).tobytes()
        self._database.execute("INSERT OR REPLACE INTO rows VALUES (?, ?, ?)", (chunk, _key(point), value))

    def part(self, number: int) -> "Part":
        """The rows of other data on the same points."""
        return Part(self, number)

    def __len__(self) -> int:
        return int(self._database.execute("SELECT COUNT(*) FROM rows").fetchone()[0])

    def close(self) -> None:
        """Close the database; the file stays."""
        self._database.close()

    def remove(self) -> None:
        """Delete the file and its log."""
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self.path}{suffix}").unlink(missing_ok=True)

    def __enter__(self) -> "Ledger":
        return self

    def __exit__(self, *exception: Any) -> None:
        self.close()


@dataclass(frozen=True)
class Part:
    """A ledger's rows under chunk numbers of their own."""

    ledger: Ledger
    number: int

    def get(self, chunk: int, point: Point) -> Row | None:
        """As `Ledger.get`."""
        return self.ledger.get(self.number * APART + chunk, point)

    def put(self, chunk: int, point: Point, row: Row) -> None:
        """As `Ledger.put`."""
        self.ledger.put(self.number * APART + chunk, point, row)


def _key(point: Point) -> bytes:
    return np.ascontiguousarray(point, dtype=np.float64).tobytes()
