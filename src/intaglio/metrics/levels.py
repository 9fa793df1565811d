"""Levels: what made a run, factor by factor, in words; and what its regulariser does to the parameters (no torch)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from intaglio.record import Record

__all__ = ["STRUCTURES", "levels", "loss_of", "parameters_of", "restriction", "varying"]

STRUCTURES: Mapping[str, Callable[[Any], str]] = {  # settings of a run that restrict or disturb the model itself
    "tie": lambda on: "tied",
    "density": lambda share: f"density {share:g}",
    "subspace": lambda dims: f"subspace {dims}",
    "stochastic_depth": lambda rate: f"stochastic depth {rate:g}",
    "dropout": lambda rate: f"dropout {rate:g}",
}
PULLS = {
    "l1": "draws entries of θ to 0",
    "l2": "draws all of θ towards 0",
    "elastic_net": "draws all of θ towards 0 and entries to 0",
    "group_lasso": "draws whole rows of W_e to 0",
    "embedding_norm": "draws W_e towards 0",
}
_FACTORS = ("encoder", "loss", "penalties", "seed", *STRUCTURES)


def levels(record: Record) -> dict[str, str]:
    """What made the run, in words: encoder, loss and regulariser first, then every other setting but the seed."""
    rest = {name: value for name, value in record.call.items() if name not in _FACTORS}
    own = {"encoder": _encoder(record), "loss": loss_of(record), "regularizer": _regularizer(record.call)}
    return own | {name: f"{name.replace('_', ' ')} {value}" for name, value in rest.items()}


def varying(records: Sequence[Record]) -> list[str]:
    """The factors in which runs differ."""
    found = [levels(record) for record in records]
    names = list(dict.fromkeys(name for own in found for name in own))
    return [name for name in names if any(own.get(name) != found[0].get(name) for own in found)]


def loss_of(record: Record) -> str:
    """The name of a run's loss."""
    return str(record.call.get("loss") or record.provenance.get("objective", {}).get("loss", "default"))


def parameters_of(record: Record) -> dict[str, int]:
    """Name → number of values of every tensor in θ."""
    blocks = record.provenance.get("parameters", {})
    return {name: count for block in blocks.values() for name, count in block.items()}


def restriction(record: Record) -> str:
    """What penalties and structures do to θ, in words.

    Of a structure what the model itself says of it; of a penalty which way it pulls, for it takes nothing away.
    """
    pulls = [
        f"{weight:g} {name} {PULLS.get(name, 'is added')}" for name, weight in record.call.get("penalties", {}).items()
    ]
    structure = str(record.provenance.get("objective", {}).get("structure", ""))
    return "; ".join([*pulls, *([structure] if structure else [])]) or "θ as it is"


def _regularizer(call: Mapping[str, Any]) -> str:
    terms = [f"{weight:g} {name}" for name, weight in call.get("penalties", {}).items()]
    structure = [say(call[name]) for name, say in STRUCTURES.items() if call.get(name) not in (None, False)]
    return " + ".join([*terms, *structure]) or "no penalty"


def _encoder(record: Record) -> str:
    given = record.call.get("encoder")
    if given:
        return str(given).rpartition("/")[2]
    return str(record.provenance.get("model", "")).partition("encoder): ")[2].partition("(")[0].lower() or "default"
