"""Neighbours: which examples, words or nodes of an embedding lie nearest to one of them, or to something new."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd
import xarray as xr
from jaxtyping import Float

from intaglio.errors import InputError, nearest_first
from intaglio.record import Record

__all__ = ["DISTANCES", "called", "name_of", "neighbours", "place_of", "together"]

DISTANCES = ("cosine", "euclidean")
NAMES = ("word", "node")  # what an example can be called by


def neighbours(
    embedding: xr.Dataset,
    query: Float[np.ndarray, "d"],
    *,
    count: int = 10,
    distance: str = "cosine",
    without: Sequence[int] = (),
) -> pd.DataFrame:
    """The examples nearest to a vector, the nearest first.

    Args:
        embedding: as a run keeps it: ``embedding`` (example, dimension), and how a person sees each example.
        query: the vector.
        count: how many at the most.
        distance: "cosine" (the larger, the nearer; 0 for a vector of length 0) or "euclidean".
        without: positions of examples that are left out, such as the query itself.

    Returns:
        The measure, the number or name of each example, the name of its class, and the rest that is shown of it.

    Raises:
        InputError: an unknown distance, a count below 1, or a query of another length.

    >>> words = {"embedding": (("example", "dimension"), np.eye(3)[:, :2]), "word": ("example", list("abc"))}
    >>> neighbours(xr.Dataset(words), np.array([3.0, 1.0]), count=2).round(2).to_dict("list")
    {'cosine': [0.95, 0.32], 'word': ['a', 'b']}
    """
    vectors = embedding["embedding"].to_numpy().astype(np.float64)
    if count < 1:
        raise InputError(f"count={count}", expected="1 or more")
    if query.shape != vectors.shape[1:]:
        raise InputError(f"a query of {len(query)} numbers", expected=f"{vectors.shape[1]}")
    values = _measured(vectors, query.astype(np.float64), distance)
    order = np.argsort(-values if distance == "cosine" else values, kind="stable")
    nearest = order[~np.isin(order, without)][:count]
    return pd.DataFrame({distance: values[nearest], **_shown(embedding, nearest)})


def together(
    plus: Sequence[Float[np.ndarray, "d"]], minus: Sequence[Float[np.ndarray, "d"]], distance: str = "cosine"
) -> Float[np.ndarray, "d"]:
    """Σ plus − Σ minus, each of length 1 where cosines are meant: ``king − man + woman``.

    >>> together([np.array([2.0, 0.0]), np.array([0.0, 3.0])], []).tolist()
    [1.0, 1.0]
    """
    signed = [(1.0, each) for each in plus] + [(-1.0, each) for each in minus]
    whole = [sign * (_units(each[None])[0] if distance == "cosine" else each) for sign, each in signed]
    return np.asarray(np.sum(whole, axis=0))


def name_of(embedding: xr.Dataset) -> str | None:
    """What the examples are called by, ``"word"`` or ``"node"``; None where they have numbers only."""
    return next((name for name in NAMES if name in embedding), None)


def called(folder: Path) -> str:
    """What the vectors of a run are called by; those of a file alone are words."""
    of_run = (folder / "record.json").is_file()
    return (name_of(Record.load(folder).embedding) if of_run else None) or NAMES[0]


def place_of(embedding: xr.Dataset, wanted: str) -> int:
    """The position of an example by its name, or by its number where it has none.

    Raises:
        InputError: there is none; the names most like it are listed.
    """
    kind = name_of(embedding)
    names = [str(each) for each in embedding[kind or "example"].to_numpy()]
    if wanted not in names:
        near = f"one of {len(names)}, e.g. {', '.join(nearest_first(wanted, names)[:3])}"
        whole = kind is None and len(names) == max(map(int, names)) + 1
        expected = f"0 to {len(names) - 1}, the rows of the data" if whole else near
        raise InputError(f"no {kind or 'row'} {wanted!r}", expected=expected)
    return names.index(wanted)


def _measured(vectors: Float[np.ndarray, "n d"], query: Float[np.ndarray, "d"], distance: str) -> np.ndarray:
    if distance not in DISTANCES:
        raise InputError(f"distance={distance!r}", expected=" or ".join(DISTANCES))
    if distance == "cosine":
        return np.asarray(_units(vectors) @ _units(query[None])[0])
    return np.asarray(np.linalg.norm(vectors - query, axis=1))


def _units(vectors: Float[np.ndarray, "n d"]) -> Float[np.ndarray, "n d"]:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(lengths > 0, lengths, 1)


def _shown(embedding: xr.Dataset, rows: np.ndarray) -> dict[str, np.ndarray]:
    """What a person knows the examples by: plain columns, one value an example."""
    plain = {str(name): each.to_numpy()[rows] for name, each in embedding.items() if each.dims == ("example",)}
    kind = name_of(embedding)
    first = {"example": embedding["example"].to_numpy()[rows]} if kind is None else {kind: plain.pop(kind)}
    target = plain.pop("target", None)
    plain.pop("split", None)
    if target is not None and "class" in embedding.coords:
        first["class"] = embedding["class"].to_numpy()[target]
    elif target is not None:
        first["target"] = target
    return first | plain
