"""Record: one run as labelled arrays with provenance, in a folder that xarray and pandas open alone."""

import json
import platform
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Generic, TypeVar

import pandas as pd
import xarray as xr

from intaglio.atomic import replacing
from intaglio.errors import InputError, RunError
from intaglio.storable import compression, jsonable, storable
from intaglio.surface import Surface

__all__ = ["DESCRIPTION", "Record"]

FORMAT = 1  # of record.json; a reader accepts this and everything older
DESCRIPTION = "record.json"
_SINGLE = ("history", "embedding", "representation")
_FOLDERS = ("surfaces", "trajectories", "imprints", "curvature")
_OURS = {DESCRIPTION, *(f"{name}.nc" for name in _SINGLE), "report.html", "vectors.safetensors", *_FOLDERS}
_OURS |= {"tables", "figures", "checkpoints", "planes", "ledgers"}
_NAME = re.compile(r"\w[\w.,=+ -]*")  # one path component, never hidden, never a way out of the folder
_HINTS = {
    "history": "intaglio fit",
    "embedding": "intaglio fit",
    "representation": "intaglio metrics",
    "surfaces": "intaglio survey",
    "trajectories": "intaglio survey",
    "curvature": "intaglio curvature",
    "imprints": "intaglio imprint",
}
_PACKAGES = ("intaglio", "torch", "numpy", "scipy", "scikit-learn", "xarray", "pandas", "matplotlib")

Part = TypeVar("Part")


class Record:
    """One run: a folder of netCDF, CSV and JSON, read part by part when a part is asked for.

    Nothing is read before it is asked for, a part is then read whole and its file closed, and every write
    goes to a temporary file first, so that a run killed at any moment leaves no half-written part.

    ``record.json`` holds format, call, provenance and the status of stages; ``history.nc`` the losses per
    epoch; ``embedding.nc`` the embedded examples; ``representation.nc`` how good they are;
    ``surfaces/NAME.nc`` the surveyed planes; ``trajectories/NAME.nc`` the path of training on plane NAME;
    ``imprints/NAME.nc`` what features do to it; ``curvature/NAME.nc`` sharpness, eigenvalues
    and the like; ``tables/NAME.csv`` what is a table.

    >>> import tempfile, xarray as xr
    >>> folder = tempfile.TemporaryDirectory()
    >>> run = Record.create(folder.name + "/run", call={"epochs": 2})
    >>> run.put("history", xr.Dataset({"train_loss": ("epoch", [0.9, 0.4, 0.3])}))
    >>> Record.load(run.path).history["train_loss"].values.tolist()
    [0.9, 0.4, 0.3]
    >>> "history" in run, "surfaces/random" in run
    (True, False)
    >>> folder.cleanup()
    """

    def __init__(self, path: Path, description: dict[str, Any]) -> None:
        self.path = path
        self._description = description
        self._memory: dict[Path, Any] | None = None

    def __repr__(self) -> str:
        return f"Record({str(self.path)!r}: {', '.join(self.names) or 'empty'})"

    @classmethod
    def create(cls, path: str | Path, *, overwrite: bool = False, call: Mapping[str, Any] | None = None) -> "Record":
        """A new, empty run at `path`.

        Args:
            path: a folder that does not exist or is empty.
            overwrite: empty the folder first, if it is an Intaglio run; no other folder is ever touched.
            call: the resolved arguments, kept so that the run can be repeated.

        Raises:
            InputError: `path` is not free, not a run of ours, or can't be written.
        """
        path = Path(path)
        try:
            _make_free(path, overwrite)
            path.mkdir(parents=True, exist_ok=True)
            record = cls(path, _new_description(call or {}))
            record._save_description()
        except (OSError, RunError) as error:
            raise InputError(f"{path} can't hold a run: {error}", hint="another folder") from error
        return record

    @classmethod
    def load(cls, path: str | Path) -> "Record":
        """The run in the folder `path`; only ``record.json`` is read.

        Raises:
            InputError: no folder, no ``record.json``, one that isn't ours, or one of a newer format.
        """
        path = Path(path)
        if not path.is_dir():
            raise InputError(f"no folder {str(path)!r}", expected="the folder of a run", hint="intaglio fit")
        return cls(path, _read_description(path))

    def remembering(self) -> "Record":
        """The same run, in which each part is read once however often it is asked for; for one who only reads."""
        record = Record(self.path, self._description)
        record._memory = {}
        return record

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def names(self) -> list[str]:
        """What stands in the run: ``history``, ``embedding``, ``surfaces/…``, ``trajectories/…``, ``curvature/…``."""
        single = [name for name in _SINGLE if (self.path / f"{name}.nc").is_file()]
        nested = [f"{folder}/{name}" for folder in _FOLDERS for name in _stems(self.path / folder, ".nc")]
        return single + nested

    def __contains__(self, name: object) -> bool:
        return name in self.names

    def __getitem__(self, name: str) -> xr.Dataset:
        """The part `name` as it was put.

        Raises:
            InputError: there is no such part.
            RunError: its file is damaged.
        """
        file = self._file(name)
        if not file.is_file():
            hint = _HINTS[name.partition("/")[0]]
            raise InputError(
                f"no {name} in {self.path}",
                expected=f"one of {', '.join(self.names) or 'none yet'}",
                hint=hint,
            )
        return self._read(file, _load_netcdf)

    def get(self, name: str, default: xr.Dataset | None = None) -> xr.Dataset | None:
        """The part `name`, or `default` where the run has none."""
        return self[name] if self._file(name).is_file() else default

    def put(self, name: str, part: xr.Dataset | Surface) -> None:
        """Write a part, all of it or nothing; one of the same name is replaced.

        Args:
            name: ``history``, ``embedding``, ``representation``, or NAME in ``surfaces/``, ``trajectories/``,
                ``imprints/``, ``curvature/``.
            part: the labelled arrays, or a `Surface`.

        Raises:
            InputError: the name is none of these.
            RunError: the file can't be written, e.g. because the disk is full.
        """
        file = self._file(name)
        with replacing(file) as temporary:
            if isinstance(part, Surface):
                part.save(temporary)
            else:
                plain = storable(part)
                plain.to_netcdf(temporary, engine="h5netcdf", encoding=compression(plain))

    @property
    def history(self) -> xr.Dataset:
        """Loss and accuracy, dimension epoch, 0 being before training."""
        return self["history"]

    @property
    def embedding(self) -> xr.Dataset:
        """``embedding`` (example, dimension), ``target``, ``split``, and how a person sees each example."""
        return self["embedding"]

    @property
    def surfaces(self) -> Mapping[str, Surface]:
        """Name → Surface, each read when it is asked for."""
        return _Folder(self.path / "surfaces", ".nc", partial(self._read, reader=Surface.load), "intaglio survey")

    @property
    def trajectories(self) -> Mapping[str, xr.Dataset]:
        """Name of a plane → the path of training in its coordinates."""
        return _Folder(self.path / "trajectories", ".nc", partial(self._read, reader=_load_netcdf), "intaglio survey")

    @property
    def curvature(self) -> Mapping[str, xr.Dataset]:
        """``sharpness``, ``eigenvalues``, ``density``, ``blocks``, ``rows``, ``along``, as far as measured."""
        return _Folder(self.path / "curvature", ".nc", _load_netcdf, "intaglio curvature")

    @property
    def imprints(self) -> Mapping[str, Surface]:
        """``WHAT on PLANE`` → what each feature, class or example does to that surface, one more dimension."""
        return _Folder(self.path / "imprints", ".nc", Surface.load, "intaglio imprint")

    @property
    def tables(self) -> Mapping[str, pd.DataFrame]:
        """Name → table."""
        return _Folder(self.path / "tables", ".csv", partial(self._read, reader=_load_csv), "intaglio metrics")

    def write_table(self, name: str, table: pd.DataFrame) -> Path:
        """``tables/NAME.csv``; a named index becomes the first columns, a bare one is left out.

        Raises:
            InputError: `name` can't be a file's name.
            RunError: the file can't be written.
        """
        file = self.path / "tables" / f"{_checked(name, name)}.csv"
        with replacing(file) as temporary:
            table.to_csv(temporary, index=any(level is not None for level in table.index.names))
        return file

    # ── provenance ───────────────────────────────────────────────────────────────────────────────────────

    @property
    def call(self) -> dict[str, Any]:
        """The resolved arguments that made the run."""
        return dict(self._description["call"])

    @property
    def provenance(self) -> dict[str, Any]:
        """Versions, seeds, data fingerprint, parameter counts, timings: all that `update` was told."""
        return dict(self._description["provenance"])

    @property
    def status(self) -> dict[str, str]:
        """Stage → ``running``, ``done`` or ``failed``, as `mark` was told."""
        return dict(self._description["status"])

    def update(self, **entries: Any) -> None:
        """Add to the provenance; a mapping is merged into the one that stands under the same name."""
        provenance = self._description["provenance"]
        for name, value in entries.items():
            standing = provenance.get(name)
            both = isinstance(standing, Mapping) and isinstance(value, Mapping)
            provenance[name] = jsonable({**standing, **value} if both else value)
        self._save_description()

    def mark(self, stage: str, state: str) -> None:
        """Note how far a stage has come, e.g. ``mark("survey", "done")``."""
        self._description["status"][stage] = state
        self._save_description()

    def _read(self, file: Path, reader: Callable[[Path], Part]) -> Part:
        if self._memory is None:
            return _read(file, reader)
        if file not in self._memory:
            self._memory[file] = _read(file, reader)
        found: Part = self._memory[file]
        return found

    def _save_description(self) -> None:
        text = json.dumps(jsonable(self._description), indent=2, ensure_ascii=False)
        with replacing(self.path / DESCRIPTION) as temporary:
            temporary.write_bytes((text + "\n").encode(errors="backslashreplace"))

    def _file(self, name: str) -> Path:
        folder, _, rest = name.partition("/")
        if name in _SINGLE:
            return self.path / f"{name}.nc"
        if folder in _FOLDERS and rest:
            return self.path / folder / f"{_checked(rest, name)}.nc"
        raise InputError(
            f"no part {name!r}", expected=f"history, embedding, {', '.join(f'{each}/NAME' for each in _FOLDERS)}"
        )


class _Folder(Mapping[str, Part], Generic[Part]):
    """The files of one folder by name, each read when it is asked for."""

    def __init__(self, path: Path, suffix: str, reader: Callable[[Path], Part], hint: str) -> None:
        self._path, self._suffix, self._reader, self._hint = path, suffix, reader, hint

    def __iter__(self) -> Iterator[str]:
        return iter(_stems(self._path, self._suffix))

    def __len__(self) -> int:
        return len(_stems(self._path, self._suffix))

    def __contains__(self, name: object) -> bool:
        return name in list(self)

    def get(self, name: str, default: Any = None) -> Any:
        """As a Mapping's, whose own would wait for a KeyError."""
        return self[name] if name in list(self) else default

    def __getitem__(self, name: str) -> Part:
        if name not in self:
            valid = ", ".join(self) or "none yet"
            raise InputError(f"no {name!r} in {self._path}", expected=f"one of {valid}", hint=self._hint)
        return self._reader(self._path / f"{name}{self._suffix}")


def _load_netcdf(path: Path) -> xr.Dataset:
    return xr.load_dataset(path, engine="h5netcdf")


def _load_csv(path: Path) -> pd.DataFrame:
    return pd.read_csv(path)


def _stems(folder: Path, suffix: str) -> list[str]:
    """Names of the finished files; a temporary one begins with a dot."""
    files = folder.glob(f"*{suffix}") if folder.is_dir() else []
    return sorted(file.name.removesuffix(suffix) for file in files if not file.name.startswith("."))


def _checked(component: str, name: str) -> str:
    if not _NAME.fullmatch(component):
        raise InputError(f"the name {name!r}", expected="letters, digits, and . , = + - _ after the first")
    return component


def _read(file: Path, reader: Callable[[Path], Part]) -> Part:
    try:
        return reader(file)
    except (OSError, ValueError, KeyError) as error:
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise RunError(f"{file} can't be read: {reason}", hint="computing it again") from error


def _make_free(path: Path, overwrite: bool) -> None:
    """Leave `path` absent or empty, or say why not; only a run of ours is ever emptied."""
    if not path.is_dir():
        if path.exists():
            raise InputError(f"{path} is a file", expected="a folder, new or empty", hint="another name")
        return
    if not any(path.iterdir()):
        return
    if not (path / DESCRIPTION).is_file():
        raise InputError(f"{path} holds files but no run", expected="a folder, new or empty", hint="another name")
    _read_description(path)
    if not overwrite:
        raise InputError(f"{path} holds a run already", hint="--overwrite (overwrite=True), or another name")
    _empty(path)


def _empty(path: Path) -> None:
    """Remove what a run holds, its description last, so that a half-emptied run is still known as one.

    Whatever else a person has put there stays.
    """
    ours = [child for child in path.iterdir() if child.name in _OURS or child.name.startswith(".")]
    for child in sorted(ours, key=lambda child: child.name == DESCRIPTION):
        if child.is_dir() and not child.is_symlink():
            shutil.rmtree(child)
        else:
            child.unlink()


def _new_description(call: Mapping[str, Any]) -> dict[str, Any]:
    versions = {"python": platform.python_version(), **_versions()}
    provenance = {"created": datetime.now(UTC).isoformat(timespec="seconds"), "versions": versions}
    return {"format": FORMAT, "call": jsonable(call), "provenance": provenance, "status": {}}


def _versions() -> dict[str, str]:
    found = {}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def _read_description(path: Path) -> dict[str, Any]:
    file = path / DESCRIPTION
    if not file.is_file():
        raise InputError(f"no {DESCRIPTION} in {path}", expected="the folder of a run", hint="intaglio fit")
    try:
        description = json.loads(file.read_bytes())
    except (OSError, ValueError) as error:
        raise InputError(f"{file} can't be read: {error}", expected="JSON that Intaglio wrote") from error
    if not isinstance(description, dict) or not isinstance(description.get("format"), int):
        raise InputError(f"{file} has no format number", expected="JSON that Intaglio wrote")
    if description["format"] > FORMAT:
        raise InputError(
            f"{file} is of format {description['format']}",
            expected=f"{FORMAT} or older",
            hint="a newer Intaglio",
        )
    entries = {name: description.get(name) for name in ("call", "provenance", "status")}
    if not all(isinstance(entry, dict) for entry in entries.values()):
        raise InputError(f"{file} lacks call, provenance or status", expected="JSON that Intaglio wrote")
    return description
