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

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Record.create(folder + "/digits")
    ...     list(Shelf(folder).runs)
    ['digits']
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder).resolve()
        if not self.runs:
            came = f"no run in {folder}" if self.folder.is_dir() else f"no folder {str(folder)!r}"
            raise InputError(came, expected="a run, or a folder of runs", hint=f"intaglio demo --out {folder}")

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
