"""Comparison: runs side by side as variants with repeats, in planes that can be compared (no torch)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr

from intaglio.errors import InputError
from intaglio.metrics.estimate import Estimate
from intaglio.metrics.geometry import geometry
from intaglio.metrics.levels import levels, loss_of, parameters_of, restriction, varying
from intaglio.metrics.relative import data_term, relative
from intaglio.metrics.replicates import over_seeds
from intaglio.range_of import range_of
from intaglio.record import Record
from intaglio.surface import Surface

__all__ = ["MEASURES", "Comparison", "Measure", "comparison"]

VALLEY = 0.1  # of a surface's own range: the rise that still counts as the valley
_KEYS = ("direction", "normalize", "seed", "within", "biases", "orthogonal")


@dataclass(frozen=True)
class Measure:
    """How a number is called and read.

    Args:
        words: its name.
        meaning: in a phrase.
        of_loss: in the loss's own unit, so that two losses can't be compared by it.
        log: varies by factors; averaged and compared as logarithms.
        percent: shown as a percentage.
    """

    words: str
    meaning: str
    of_loss: bool = False
    log: bool = False
    percent: bool = False


MEASURES: Mapping[str, Measure] = {
    "test_accuracy": Measure("accuracy", "share of the held-out examples that are right", percent=True),
    "accuracy_gap": Measure("generalisation gap", "accuracy on what it saw − on what it did not", percent=True),
    "test_loss": Measure("held-out loss", "mean over held-out examples, without penalties", of_loss=True),
    "loss_gap": Measure("generalisation gap", "loss on what it did not see − on what it saw", of_loss=True),
    "depth": Measure("depth", "least climb of the data loss out of the window", of_loss=True),
    "relative_depth": Measure("depth / range", "the same as a share of the surface's range", percent=True),
    "width": Measure(
        "width", f"length within {VALLEY:.0%} of the range above the lowest point, mean of α and β", log=True
    ),
    "adaptive_sharpness": Measure("invariant sharpness", "λ_max(D_w H D_w) of the data loss", of_loss=True, log=True),
    "top_eigenvalue": Measure("λ_max", "of the data loss; rescaling changes it", of_loss=True, log=True),
    "embedding_share": Measure(
        "embedding's share", "of the trace of the data loss's Hessian, without the penalties", percent=True
    ),
}


@dataclass(frozen=True)
class Comparison:
    """Runs as variants × seeds, and what was measured of each.

    Args:
        records: variant → seed → run.
        factors: variant → factor → level, as far as the runs differ beyond their seeds.
        planes: names of the planes that all runs were surveyed in alike.
        values: one number a variant, seed and measure (NaN where it was not measured), and ``at_rim``: a width that
            ends at the window's edge, and is therefore a lower bound.
    """

    records: Mapping[str, Mapping[int, Record]]
    factors: Mapping[str, Mapping[str, str]]
    planes: Sequence[str]
    values: xr.Dataset

    @property
    def measures(self) -> list[str]:
        """Those that at least one run has."""
        found = self.values["value"].notnull().any(("variant", "seed"))
        return [name for name in MEASURES if bool(found.sel(measure=name))]

    @property
    def losses(self) -> dict[str, str]:
        """Variant → name of its loss."""
        return {name: loss_of(next(iter(runs.values()))) for name, runs in self.records.items()}

    def of(self, variant: str, measure: str) -> xr.DataArray:
        """The numbers of the seeds that have one."""
        return self.values["value"].sel(variant=variant, measure=measure).dropna("seed")

    def in_logs(self, measure: str) -> bool:
        """Whether a measure is averaged as logarithms: if it varies by factors, and is positive everywhere."""
        values = self.values["value"].sel(measure=measure)
        return MEASURES[measure].log and bool((values.fillna(1.0) > 0).all())

    def bounded(self, variant: str, measure: str) -> bool:
        """Whether a number is a lower bound, as the window ends before the valley does."""
        return measure == "width" and bool(self.values["at_rim"].sel(variant=variant).any())

    def estimate(self, variant: str, measure: str) -> Estimate | None:
        """The mean over seeds with Student's 95 % interval; None where nothing was measured."""
        values = self.of(variant, measure).to_numpy()
        return over_seeds(values, log=self.in_logs(measure)) if len(values) else None

    @cached_property
    def table(self) -> pd.DataFrame:
        """One row a variant and measure: ``value``, ``low``, ``high``, ``seeds``, ``lower_bound``."""
        rows = []
        for variant in self.records:
            for measure in self.measures:
                found = self.estimate(variant, measure)
                if found is not None:
                    ends = {"value": found.value, "low": found.low, "high": found.high}
                    more = {"seeds": self.of(variant, measure).size, "lower_bound": self.bounded(variant, measure)}
                    rows.append({"variant": variant, "measure": measure, **ends, **more})
        return pd.DataFrame(rows)

    @property
    def restrictions(self) -> list[tuple[str, int, str]]:
        """Each variant, how many parameters it has, and what penalties and structures do to them, in words."""
        firsts = {variant: next(iter(runs.values())) for variant, runs in self.records.items()}
        return [
            (variant, sum(parameters_of(record).values()), restriction(record)) for variant, record in firsts.items()
        ]

    def surfaces(self, plane: str) -> dict[str, Surface]:
        """Variant → the data term of its first seed's surface on a plane."""
        return {name: data_term(next(iter(runs.values())).surfaces[plane]) for name, runs in self.records.items()}


def comparison(records: Sequence[Record]) -> Comparison:
    """Bring runs together: those that differ in their seed alone are repeats of one variant.

    Args:
        records: trained and surveyed runs on one data set, each in random directions of one normalisation, seed and
            extent at least.

    Raises:
        InputError: fewer than two runs, one twice, other data, an untrained run, or no plane that all were surveyed in.
    """
    if len(records) < 2:
        raise InputError(f"{len(records)} run(s) to compare", expected="two or more")
    remembering = [record.remembering() for record in records]
    _check(remembering)
    shared = _shared_planes(remembering)
    names = varying(remembering)
    grouped: dict[str, dict[int, Record]] = {}
    factors: dict[str, dict[str, str]] = {}
    for record in remembering:
        own = {name: level for name, level in levels(record).items() if name in names}
        name = ", ".join(own.values()) or "the run"
        factors[name] = own
        _add(grouped.setdefault(name, {}), record, name)
    return Comparison(grouped, factors, shared, _measured(grouped, shared))


def _add(runs: dict[int, Record], record: Record, name: str) -> None:
    seed = int(record.call.get("seed", 0))
    if seed in runs:
        came = f"{runs[seed].path} and {record.path} are the same run: {name}, seed {seed}"
        raise InputError(came, expected="runs that differ", hint="another seed")
    runs[seed] = record


def _check(records: Sequence[Record]) -> None:
    data = {name: [record.call.get(name) for record in records] for name in ("data", "target", "test")}
    for name, values in data.items():
        if any(value != values[0] for value in values):
            other = next(record for record, value in zip(records, values, strict=True) if value != values[0])
            came = f"{records[0].path} and {other.path} have other {name}"
            raise InputError(came, expected="runs on the same data", hint="intaglio fit")
    for record in records:
        if "history" not in record:
            raise InputError(f"{record.path} was not trained", hint=f"intaglio fit --out {record.path} --resume")


def _shared_planes(records: Sequence[Record]) -> list[str]:
    """Names of the planes that every run was surveyed in with the same directions, normalisation and extent."""
    from intaglio.viewer.planes import planes  # here, as the viewer imports the numbers

    keys = [{name: _key(record.surfaces[name]) for name in planes(record)} for record in records]
    common = [name for name, key in keys[0].items() if key and all(other.get(name) == key for other in keys)]
    if common:
        return common
    for record, own in zip(records, keys, strict=True):
        if not any(own.values()):
            hint = f"intaglio survey {record.path}"
            raise InputError(f"{record.path} has no surface in random directions", expected="one", hint=hint)
    other = next(at for at, own in enumerate(keys) if not set(own.items()) & set(keys[0].items()))
    told = " and ".join(f"{records[at].path} in {_told(keys[at])}" for at in (0, other))
    hint = "intaglio survey with the same --directions and --seed"
    raise InputError(f"runs surveyed in different planes: {told}", expected="one kind of plane for all", hint=hint)


def _key(surface: Surface) -> tuple[Any, ...]:
    """What two random planes must have in common; nothing for directions that each run makes of its own path."""
    attrs = surface.nodes.attrs
    if attrs.get("direction") != "random" or attrs.get("stale"):
        return ()
    return (*(attrs.get(name) for name in _KEYS), *surface.extent.items())


def _told(keys: Mapping[str, tuple[Any, ...]]) -> str:
    names = [f"{name} ({key[1]}-normalised, seed {key[2]})" for name, key in keys.items() if key]
    return ", ".join(names)


def _measured(grouped: Mapping[str, Mapping[int, Record]], shared: Sequence[str]) -> xr.Dataset:
    seeds = sorted({seed for runs in grouped.values() for seed in runs})
    values = np.full((len(grouped), len(seeds), len(MEASURES)), np.nan)
    at_rim = np.zeros((len(grouped), len(seeds)), dtype=bool)
    for row, runs in enumerate(grouped.values()):
        for seed, record in runs.items():
            found = _trained(record) | _curved(record)
            shape, at_rim[row, seeds.index(seed)] = _shape(record, shared)
            for name, value in (found | shape).items():
                values[row, seeds.index(seed), list(MEASURES).index(name)] = value
    dims = ("variant", "seed", "measure")
    coords = {"variant": list(grouped), "seed": seeds, "measure": list(MEASURES)}
    return xr.Dataset({"value": (dims, values), "at_rim": (dims[:2], at_rim)}, coords)


def _trained(record: Record) -> dict[str, float]:
    last = {str(name): float(each[-1]) for name, each in record.history.data_vars.items()}
    if "test_accuracy" in last:
        gap = last["train_accuracy"] - last["test_accuracy"]
        return {"test_accuracy": last["test_accuracy"], "accuracy_gap": gap}
    if "test_loss" in last:
        own = last.get("test_data_loss", last["test_loss"])  # penalties are another's in every variant
        return {"test_loss": own, "loss_gap": last["test_loss"] - last["train_loss"]}
    return {}


def _curved(record: Record) -> dict[str, float]:
    """What `intaglio curvature` has measured, unless training went on since."""
    parts = {name: part for name, part in record.curvature.items() if not part.attrs.get("stale")}
    found = {}
    if "sharpness" in parts:
        values = parts["sharpness"]["value"]
        found["adaptive_sharpness"] = float(values.sel(measure="adaptive_top_eigenvalue"))
        found["top_eigenvalue"] = float(values.sel(measure="top_eigenvalue"))
    blocks = parts.get("blocks")
    if blocks is not None and {"embedding", "body"} <= set(blocks["block"].values):
        name = "data_share" if "data_share" in blocks else "share"
        if name == "data_share" or not record.call.get("penalties"):  # older runs hold the trace with penalties alone
            found["embedding_share"] = float(blocks[name].sel(block="embedding"))
    return found


def _shape(record: Record, shared: Sequence[str]) -> tuple[dict[str, float], bool]:
    """Means over the planes, and whether a width reaches the window's edge in any of them."""
    surfaces = [data_term(record.surfaces[name]) for name in shared]
    numbers = [geometry(relative(surface), epsilon=VALLEY) for surface in surfaces]
    ranges = np.array([range_of(surface.nodes["loss"]) for surface in surfaces])
    depths = np.array([float(each["value"].sel(measure="depth")) for each in numbers])
    both = ["width_alpha", "width_beta"]
    widths = [float(each["value"].sel(measure=both).mean()) for each in numbers]
    rims = [bool(each["at_rim"].sel(measure=both).any()) for each in numbers]
    found = {"depth": (depths * ranges).mean(), "relative_depth": depths.mean(), "width": np.mean(widths)}
    return {name: float(value) for name, value in found.items()}, any(rims)
