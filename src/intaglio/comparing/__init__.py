"""Comparisons: a table of runs → runs on disk → numbers with their noise and one report."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from intaglio.comparing.sweep import sweep
from intaglio.comparing.table import Table, as_table
from intaglio.errors import InputError
from intaglio.metrics.comparison import Comparison, comparison
from intaglio.record import Record
from intaglio.viewer.comparison import comparison_report
from intaglio.viewer.page import check_page

__all__ = ["Table", "as_table", "compare", "sweep"]

Source = str | Path | Record


def compare(
    what: str | Path | Mapping[str, Any] | Table | Sequence[Source],
    out: str | Path | None = None,
    *,
    folder: str | Path | None = None,
    say: Callable[[str], None] = lambda line: None,
) -> Comparison:
    """Runs side by side: numbers with intervals over seeds, and which differences are larger than their noise.

    Args:
        what: finished runs, two or more, as folders or records; or a table of runs, as a YAML file or a mapping, which
            is then trained, surveyed and measured. What a table may hold: `as_table`.
        out: an HTML file for the report.
        folder: where the runs of a table go; by default ``runs/`` and the table's name. Runs that stand there are
            taken up where they stopped, and finished ones are not repeated.
        say: told one line a finished run, with the time that is left.

    Returns:
        A `Comparison`: ``.table`` has a row a variant and measure. `intaglio.metrics.differences` judges it.

    Raises:
        InputError: a bad table, runs on other data, or runs that were surveyed in different planes.
        RunError: a run of the table failed; the report of the others is written first.
    """
    if out is not None:
        check_page(out)
    if isinstance(what, str | Path | Mapping | Table):
        table = as_table(what)
        name = Path(what).stem if isinstance(what, str | Path) else "compare"
        records, failed = sweep(table, Path(folder) if folder is not None else Path("runs") / name, say=say)
    else:
        if folder is not None:
            raise InputError("a folder for runs that exist", expected="a table of runs to go there")
        records, failed = [each if isinstance(each, Record) else Record.load(each) for each in what], None
    if failed is not None and len(records) < 2:
        raise failed
    compared = comparison(records)
    if out is not None:
        comparison_report(compared, out)
    if failed is not None:
        raise failed
    return compared
