"""What every long command does around its work."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from intaglio.errors import RunError
from intaglio.lock import alone_in

__all__ = ["at_work"]


@contextmanager
def at_work(folder: Path, command: str) -> Iterator[None]:
    """One process at a time in a run; Ctrl-C becomes one line that says how to go on."""
    try:
        with alone_in(folder):
            yield
    except KeyboardInterrupt:
        begun = folder.is_dir() and any(folder.iterdir())
        raise RunError("stopped; what was finished is kept", hint=command if begun else "") from None
