"""Facts of a run's data: rows, kinds of columns, gaps, classes, vocabulary."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from intaglio.features import Features, Streamed
from intaglio.features.streamed import seen

__all__ = ["facts"]

NAMED = 12  # classes, or columns with gaps, in the few words on the data


def facts(data: str, target: str | None, train: Features | Streamed, test: Features | Streamed) -> dict[str, Any]:
    """The data in a few plain words and numbers, for the command line and the report.

    >>> import intaglio as ig
    >>> facts("iris", None, *ig.load("iris").split())["examples of each"]
    'setosa 50, versicolor 50, virginica 50'
    """
    about = {key: value for key, value in seen(train).source.items() if isinstance(value, str | int | float)}
    parts = train.summary(), test.summary()
    counts = {name: _sum([part.get(name, {}) for part in parts]) for name in ("classes", "missing")}
    more = {"examples of each": counts["classes"], "columns": parts[0].get("columns", {}), "missing": counts["missing"]}
    return {
        "name": Path(data).name,
        "kind": train.kind,
        "examples to learn from": len(train),
        "examples held out": len(test),
        "features": len(train.names),
        **({"vocabulary": parts[0]["vocabulary"]} if "vocabulary" in parts[0] else {}),
        **({"classes": len(train.classes)} if train.classes else {"target": target or "a real number"}),
        **{name: _counted(each) for name, each in more.items() if each},
        **{key: value for key, value in about.items() if key not in ("name", "loader")},
    }


def _sum(parts: Sequence[Mapping[str, int]]) -> dict[str, int]:
    """Counts of parts together, in the order of their first names."""
    return {
        name: sum(part.get(name, 0) for part in parts)
        for name in dict.fromkeys(name for part in parts for name in part)
    }


def _counted(counts: Mapping[str, int]) -> str:
    """The counts in words, as many as a line holds: ``red 4, blue 3``."""
    first = [f"{name} {count}" for name, count in list(counts.items())[:NAMED]]
    return ", ".join(first + ([f"and {len(counts) - NAMED} more"] if len(counts) > NAMED else []))
