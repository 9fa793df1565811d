"""Progress of long work on the terminal; silent where nobody watches."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.text import Text

from intaglio.lock import noting

__all__ = ["progress"]

Advance = Callable[[float], None]


@contextmanager
def progress(what: str, total: float, *, unit: str = "", show: bool | None = None) -> Iterator[Advance]:
    """A bar on standard error that `advance(amount)` moves on, with the time that is left; and a note for who looks on.

    Args:
        what: a few words, e.g. ``"survey"``.
        total: the amount that makes 100 %.
        unit: what the amounts count, where their speed is of interest, e.g. ``"words"``.
        show: by default only where standard error is a terminal.

    >>> with progress("count", 3, show=False) as advance:
    ...     advance(1)
    """
    with noting(what, total) as note, _bar(what, total, unit, sys.stderr.isatty() if show is None else show) as move:

        def advance(amount: float) -> None:
            note(amount)
            move(amount)

        yield advance


@contextmanager
def _bar(what: str, total: float, unit: str, show: bool) -> Iterator[Advance]:
    if not show:
        yield lambda amount: None
        return
    columns: list[ProgressColumn] = [
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
    ]
    columns += [_SpeedColumn(unit)] if unit else []
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda amount: bar.advance(task, amount)


class _SpeedColumn(ProgressColumn):
    """So many units a second, lately."""

    def __init__(self, unit: str) -> None:
        super().__init__()
        self.unit = unit

    def render(self, task: Task) -> Text:
        return Text(f"{task.speed or 0:,.0f} {self.unit}/s")
