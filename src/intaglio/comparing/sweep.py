"""Sweep: every run of a table, trained, surveyed and measured; taken up where it stopped, and none done twice."""

import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from intaglio.comparing.shared_plane import shared_plane
from intaglio.comparing.table import Table
from intaglio.errors import InputError, RunError
from intaglio.measuring import measure
from intaglio.metrics.levels import STRUCTURES, parameters_of
from intaglio.record import Record
from intaglio.run import Run, Settings
from intaglio.storable import jsonable

__all__ = ["sweep"]

MEASURED = ("sharpness", "blocks")
SHARED = "shared"


def sweep(table: Table, folder: Path, *, say: Callable[[str], None]) -> tuple[list[Record], RunError | None]:
    """Do what is not yet done of a table.

    Args:
        table: which runs.
        folder: holds a folder a run.
        say: told one line a finished run, with the time that is left.

    Returns:
        The finished runs in the table's order, and an error that names those that failed, if any did.

    Raises:
        InputError: settings that do not suit the data, said before anything is trained; or a folder that holds
            another run.
    """
    runs = {_made(folder / _name(settings), settings): settings for settings in table.runs}
    wanted = {path: _wanted(table, settings) for path, settings in runs.items()}
    todo = [path for path in runs if not _finished(Record.load(path), wanted[path])]
    if len(todo) < len(runs):
        say(f"{len(runs) - len(todo)} of {len(runs)} runs are finished already")
    failed: dict[Path, str] = {}
    begun = time.monotonic()
    for number, path in enumerate(todo, 1):
        try:
            said = _train(path, wanted[path])
        except RunError as error:
            failed[path], said = str(error), f"failed: {error}"
        left = (time.monotonic() - begun) / number * (len(todo) - number)
        say(f"[{number}/{len(todo)}] {path.name}: {said}; {_duration(left)} left")
    if table.shared:
        _share(table, {path: settings for path, settings in runs.items() if path not in failed}, wanted, say)
    records = [Record.load(path) for path in runs if path not in failed]
    if not failed:
        return records, None
    first = next(iter(failed))
    return records, RunError(f"{len(failed)} of {len(runs)} runs failed, first {first.name}: {failed[first]}")


def _train(path: Path, wanted: Mapping[str, Any]) -> str:
    """Train, survey and measure one run, as far as that is not done, and say how it ended."""
    run = Run.open(path)
    if run.record.status.get("fit") != "done":
        run.fit(resume=True)
    for name, options in wanted.items():
        if name != SHARED and not _done(run.record, name, options):
            if name == "curvature":
                measure(run, k=1, only=MEASURED)
            else:
                run.survey("random", resume=True, **options)
            run.record.update(compared={name: options})
    last = {str(name): float(each[-1]) for name, each in run.record.history.data_vars.items()}
    return f"accuracy {last['test_accuracy']:.1%}" if "test_accuracy" in last else f"loss {last['test_loss']:.4g}"


def _share(table: Table, runs: Mapping[Path, Settings], wanted: Mapping[Path, Any], say: Callable[[str], None]) -> None:
    """For the first seed, survey one plane that all variants of one θ share, each under its own objective."""
    for paths in _alike([path for path, each in runs.items() if each.seed == table.seeds[0]], runs):
        missing = [path for path in paths if not _done(Record.load(path), SHARED, wanted[path][SHARED])]
        if len(paths) < 2 or not missing:
            continue
        plane = shared_plane([Run.open(path).trajectory for path in paths])
        for path in missing:
            run = Run.open(path)
            run.survey_plane(SHARED, plane, resume=True, **_precision(table))
            run.record.put(f"trajectories/{SHARED}", run.trajectory.project(plane))
            run.record.update(compared={SHARED: wanted[path][SHARED]})
        say(f"one plane through the ends of {len(paths)} variants, for difference maps")


def _alike(paths: Sequence[Path], runs: Mapping[Path, Settings]) -> list[list[Path]]:
    """Runs whose parameters mean the same: of one encoder, the same tensors, and one structure over them."""
    groups: dict[tuple[Any, ...], list[Path]] = {}
    for path in paths:
        settings, tensors = runs[path], parameters_of(Record.load(path))
        key = (settings.encoder, settings.tie, settings.density, settings.subspace, *sorted(tensors.items()))
        groups.setdefault(key, []).append(path)
    return list(groups.values())


def _wanted(table: Table, settings: Settings) -> dict[str, Any]:
    """Stage → what it is done with; the same answers are the same work."""
    how = _precision(table)
    stages: dict[str, Any] = {f"plane {seed}": {"seed": seed, **how} for seed in table.planes}
    stages["curvature"] = {"parts": list(MEASURED), "of": "the data loss"}
    if table.shared and settings.seed == table.seeds[0]:
        variants = [list(table.losses), [dict(each) for each in table.regularizers]]
        stages[SHARED] = {"variants": variants, **how}  # the plane goes through all of their ends
    return stages


def _precision(table: Table) -> dict[str, Any]:
    return {"tolerance": table.tolerance, "resolution": table.resolution}


def _finished(record: Record, wanted: Mapping[str, Any]) -> bool:
    own = (name for name in wanted if name != SHARED)
    return record.status.get("fit") == "done" and all(_done(record, name, wanted[name]) for name in own)


def _done(record: Record, name: str, options: Any) -> bool:
    return bool(record.provenance.get("compared", {}).get(name) == jsonable(options))


def _made(path: Path, settings: Settings) -> Path:
    """The folder of a run, made now or standing there with the same settings."""
    if not (path / "record.json").is_file():
        Run.create(settings, path)
        return path
    call, asked = Record.load(path).call, jsonable(asdict(settings.anchored()))
    other = next((name for name in asked if call.get(name) != asked[name]), None)
    if other is not None:
        came = f"{path} holds a run with {other} {call.get(other)}, not {asked[other]}"
        raise InputError(came, expected="the same table as before", hint="another folder for these runs")
    return path


def _name(settings: Settings) -> str:
    """A folder's name that says what the run is."""
    own = {name: value for name in STRUCTURES if (value := getattr(settings, name)) not in (None, False)}
    parts = [name if value is True else f"{name}={value:g}" for name, value in {**settings.penalties, **own}.items()]
    words = [settings.encoder or "", settings.loss or "", "+".join(parts) or "none", f"seed{settings.seed}"]
    return "-".join(re.sub(r"[^\w.+=-]", "_", word) for word in words if word)


def _duration(seconds: float) -> str:
    """``about 3 min``."""
    if seconds < 90:
        return f"about {seconds:.0f} s"
    return f"about {seconds / 60:.0f} min" if seconds < 5400 else f"about {seconds / 3600:.1f} h"
