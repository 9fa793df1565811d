"""The runs of a folder, by name; a name that is not among them leads nowhere."""

from collections.abc import Mapping
from pathlib import Path

from intaglio.errors import InputError
from intaglio.record import DESCRIPTION, Record

__all__ = ["Shelf"]


class Shelf:
    """The folder itself where it is a run, else the runs that stand in it.

    A request names a run by its key here, and no path is ever made of what was asked for. A link that leads
    out of the folder is no run of it.

    Args:
        folder: there or not, where it `may_be_empty`.
        may_be_empty: runs are still to come, so it must not be a run itself.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Record.create(folder + "/digits")
    ...     list(Shelf(folder).runs)
    ['digits']
    """

    def __init__(self, folder: str | Path, *, may_be_empty: bool = False) -> None:
        self.folder = Path(folder).resolve()
        if may_be_empty:
            self._check_shelf()
        elif not self.runs:
            came = f"no run in {folder}" if self.folder.is_dir() else f"no folder {str(folder)!r}"
            raise InputError(came, expected="a run, or a folder of runs", hint=f"intaglio demo --out {folder}")

    def _check_shelf(self) -> None:
        """Refuse what new runs can't be put into."""
        if self.is_run or self.folder.is_file():
            came = f"{self.folder.name} is {'a run' if self.is_run else 'a file'}"
            raise InputError(came, expected="a folder to put new runs into, there or not", hint="intaglio serve runs")

    @property
    def is_run(self) -> bool:
        """Whether the folder is itself a run."""
        return (self.folder / DESCRIPTION).is_file()

    @property
    def runs(self) -> Mapping[str, Path]:
        """Name → folder, as they stand now."""
        if self.is_run:
            return {self.folder.name: self.folder}
        found = sorted(file.parent for file in self.folder.glob(f"*/{DESCRIPTION}"))
        return {each.name: each for each in found if each.resolve().is_relative_to(self.folder)}

    def record(self, name: str) -> Record:
        """The run of that name.

        Raises:
            InputError: there is none, or it can't be read.
        """
        runs = self.runs
        if name not in runs:
            raise InputError(f"no run {name!r}", expected=f"one of {', '.join(runs)}")
        return Record.load(runs[name])
