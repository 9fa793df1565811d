"""Progress of long work on the terminal; silent where nobody watches."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

__all__ = ["progress"]

Advance = Callable[[float], None]


@contextmanager
def progress(what: str, total: float, *, show: bool | None = None) -> Iterator[Advance]:
    """A bar on standard error that `advance(amount)` moves on, with the time that is left.

    Args:
        what: a few words, e.g. ``"survey"``.
        total: the amount that makes 100 %.
        show: by default only where standard error is a terminal.

    >>> with progress("count", 3, show=False) as advance:
    ...     advance(1)
    """
    if not (sys.stderr.isatty() if show is None else show):
        yield lambda amount: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda amount: bar.advance(task, amount)
