"""Table: which runs to compare, losses × regularisers × encoders × seeds, from YAML or a mapping."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import product
from pathlib import Path
from typing import Any

import yaml

import intaglio.encoders
import intaglio.losses
import intaglio.regularizers
from intaglio.errors import InputError, nearest_first
from intaglio.metrics.levels import STRUCTURES
from intaglio.resolve import resolve
from intaglio.run import Settings

__all__ = ["Table", "as_table", "parse_regularizer"]

_AXES = ("losses", "regularizers", "encoders", "seeds")
_SURVEYED = ("planes", "tolerance", "resolution", "shared")
_SETTINGS = [each.name for each in fields(Settings) if each.name not in ("encoder", "loss", "penalties", "seed")]
_KINDS: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("dim", "epochs", "batch_size", "resolution", "set_size", "subspace"), lambda value: _whole(value)),
    **dict.fromkeys(
        ("lr", "test", "tolerance", "dropout", "density", "stochastic_depth"), lambda value: _number(value)
    ),
    **dict.fromkeys(("drop", "categorical"), lambda value: tuple(map(str, _listed(value)))),
    **dict.fromkeys(("shared", "reconstruct", "tie"), lambda value: _flag(value)),
    "size": lambda value: tuple(map(_whole, _listed(value))),
    "options": lambda value: _mapping(value),
}
Level = Mapping[str, Any]  # a regulariser: penalty → weight, and settings that restrict the model → value


@dataclass(frozen=True)
class Table:
    """Runs that differ in loss, regulariser, encoder and seed, and in nothing else.

    Args:
        settings: of all runs: ``data``, and what else `intaglio fit` takes.
        losses, encoders: names; None is the data's default.
        regularizers: each a mapping of penalties to weights and of structures (``dropout``, ``density``, ``subspace``,
            ``stochastic_depth``, ``tie``) to what `intaglio fit` takes for them; empty for none.
        seeds: of the split, the first parameters and the batches.
        planes: seeds of the random, filter-normalised directions that every run is surveyed in.
        tolerance, resolution: as of `ig.survey`.
        shared: also survey, for the first seed, one plane that all variants of an encoder share, for difference maps.
    """

    settings: Mapping[str, Any]
    losses: Sequence[str | None] = (None,)
    regularizers: Sequence[Level] = ({},)
    encoders: Sequence[str | None] = (None,)
    seeds: Sequence[int] = (0, 1, 2)
    planes: Sequence[int] = (0, 1)
    tolerance: float = 0.01
    resolution: int | None = None
    shared: bool = True

    @property
    def runs(self) -> Iterator[Settings]:
        """The settings of every run; all variants of a seed before the next seed."""
        for seed, encoder, loss, level in product(self.seeds, self.encoders, self.losses, self.regularizers):
            penalties = {name: value for name, value in level.items() if name not in STRUCTURES}
            structure = {name: value for name, value in level.items() if name in STRUCTURES}
            own = {"encoder": encoder, "loss": loss, "penalties": penalties, "seed": seed}
            yield Settings(**{**self.settings, **structure, **own})


def as_table(what: str | Path | Mapping[str, Any] | Table) -> Table:
    """A table from a YAML file or a mapping with the same entries.

    Entries: ``data`` (required) and any option of `intaglio fit`; ``losses``, ``encoders`` (names),
    ``regularizers`` (``none``, ``{l2: 1e-4}``, ``{dropout: 0.3}``, ``tie``, or ``l1=1e-5 + density=0.2``), ``seeds``
    and ``planes`` (a count or a list), ``tolerance`` or ``resolution``, ``shared``.

    Raises:
        InputError: no such file, not YAML, an entry or name that isn't known, a bad number, or a level named twice.

    >>> table = as_table({"data": "iris", "losses": ["mse", "cross_entropy"], "regularizers": ["none", "l2=1e-3"]})
    >>> len(list(table.runs)), table.regularizers
    (12, ({}, {'l2': 0.001}))
    """
    if isinstance(what, Table):
        return what
    entries = dict(_read(Path(what)) if isinstance(what, str | Path) else what)
    valid = [*_SETTINGS, *_AXES, *_SURVEYED]
    for name in entries:
        if name not in valid:
            near = ", ".join(nearest_first(str(name), valid))
            raise InputError(f"no entry {name!r} in a table of runs", expected=f"one of {near}")
    if not isinstance(entries.get("data"), str):
        raise InputError("a table without data", expected="data: NAME or FILE", hint="intaglio list data")
    given = {
        name: _entry(name, _KINDS.get(name, str), value)
        for name, value in entries.items()
        if name not in (*_AXES, "planes") and value is not None
    }
    settings = {name: value for name, value in given.items() if name in _SETTINGS}
    rest = {name: value for name, value in given.items() if name in _SURVEYED}
    return Table(settings, **_axes(entries), **rest)


def parse_regularizer(given: Any) -> dict[str, Any]:
    """``none``, ``l2=1e-4``, ``l1=1e-5 + dropout=0.3``, ``tie`` or a mapping, as name → weight or value.

    >>> parse_regularizer("l1=1e-5 + subspace=20")
    {'l1': 1e-05, 'subspace': 20}
    """
    if given is None or given == "none":
        return {}
    if isinstance(given, str):
        given = dict(_assigned(each.strip(), given) for each in given.split("+"))
    if not isinstance(given, Mapping):
        raise InputError(f"the regulariser {given!r}", expected="none, or a name and its weight", hint="l2: 1e-4")
    found = {str(name): _entry(str(name), _kind_of(str(name)), value) for name, value in given.items()}
    return {name: value for name, value in found.items() if value is not False}


def _assigned(part: str, whole: str) -> tuple[str, Any]:
    """Name and value of ``l2=1e-4``; ``tie`` has no value."""
    name, sign, value = part.partition("=")
    if not sign and name != "tie":
        raise InputError(f"the regulariser {whole!r}", expected="none, l2=WEIGHT, or l1=WEIGHT + dropout=RATE")
    return name.strip(), value.strip() if sign else True


def _kind_of(name: str) -> Callable[[Any], Any]:
    """How the value of a regulariser is read."""
    if name in STRUCTURES:
        return _KINDS[name]
    resolve(name, intaglio.regularizers)
    if name in intaglio.regularizers.STRUCTURES:
        valid = ", ".join([*intaglio.regularizers.PENALTIES, *STRUCTURES])
        raise InputError(f"the regulariser {name!r} in a table", expected=f"one of {valid}", hint="density for sparse")
    return _number


def _axes(entries: Mapping[str, Any]) -> dict[str, Any]:
    """The lists of the table, each name looked up."""
    found: dict[str, Any] = {}
    for axis, family in (("losses", intaglio.losses), ("encoders", intaglio.encoders)):
        if axis in entries:
            found[axis] = tuple(map(str, _listed(entries[axis])))
            for name in found[axis]:
                resolve(name, family)
    if "regularizers" in entries:
        found["regularizers"] = tuple(parse_regularizer(each) for each in _listed(entries["regularizers"]))
    for axis in ("seeds", "planes"):
        if axis in entries:
            given = entries[axis]
            numbers = given if isinstance(given, list | tuple) else range(_entry(axis, _whole, given))
            found[axis] = tuple(_entry(axis, _whole, each) for each in numbers)
    for axis, levels in found.items():
        if not levels:
            raise InputError(f"no {axis} in the table", expected="at least one")
        twice = [level or "none" for at, level in enumerate(levels) if level in levels[:at]]
        if twice:
            raise InputError(f"{axis}: {twice[0]} twice", expected="each once")
    return found


def _read(path: Path) -> Mapping[str, Any]:
    if not path.is_file():
        raise InputError(f"no file {str(path)!r}", expected="a table of runs in YAML, or folders of runs")
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 1}" if mark is not None else ""
        reason = getattr(error, "problem", None) or "not text"
        raise InputError(f"{path} is no YAML{where}: {reason}", expected="entries such as data: digits") from error
    if not isinstance(found, Mapping):
        raise InputError(f"{path} holds no entries", expected="entries such as data: digits")
    return found


def _entry(name: str, kind: Callable[[Any], Any], value: Any) -> Any:
    try:
        return kind(value)
    except (TypeError, ValueError) as error:
        raise InputError(f"{name}: {value!r}", expected=str(error)) from error


def _listed(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else [value]


def _whole(value: Any) -> int:
    if isinstance(value, bool) or float(value) != int(float(value)) or int(float(value)) < 0:
        raise ValueError("a whole number")
    return int(float(value))


def _number(value: Any) -> float:
    """Also of text: YAML 1.1 reads 1e-4 as a word."""
    try:
        return float(value)
    except (TypeError, ValueError):
        raise ValueError("a number") from None


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError("names and values")
    return {str(name): each for name, each in value.items()}


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false")
    return value
