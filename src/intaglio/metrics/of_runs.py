"""Embeddings of the same examples in other runs, such as of other seeds, in one run's order."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import xarray as xr

from intaglio.errors import InputError
from intaglio.record import Record

__all__ = ["of_runs"]


def of_runs(own: xr.Dataset, folders: Sequence[str | Path]) -> dict[str, np.ndarray]:
    """The name of each run → its embedding (n, d) of the examples of `own`, whatever its own split was.

    Args:
        own: ``embedding`` of a run, with its ``example`` numbers and ``target``, of words their names.
        folders: of the other runs.

    Raises:
        InputError: no such run, one without some of these examples or with other answers, or two of one name.
    """
    found: dict[str, np.ndarray] = {}
    for folder in folders:
        other, name = Record.load(folder).embedding, Path(folder).resolve().name
        if name in found:
            raise InputError(f"two runs named {name}", expected="names of their own")
        if not np.isin(own["example"], other["example"]).all():
            raise InputError(f"{folder} lacks some of these examples", expected="runs of the same data")
        aligned = other.sel(example=own["example"])
        if not _alike(aligned["target"].to_numpy(), own["target"].to_numpy()):
            raise InputError(f"{folder} has other answers for these examples", expected="runs of the same data")
        for kind in {"word", "node"} & {*map(str, own)}:
            if kind not in aligned or not np.array_equal(aligned[kind], own[kind]):
                raise InputError(f"{folder} has other {kind}s", expected="runs of the same data")
        found[name] = aligned["embedding"].to_numpy()
    return found


def _alike(answers: np.ndarray, own: np.ndarray) -> bool:
    """Whether classes are the same; real answers up to the scaling, which each run learnt from its own train part."""
    if answers.shape != own.shape or own.dtype.kind != "f":
        return np.array_equal(answers, own)
    one, other = ((each - each.mean(0)) / np.where(np.ptp(each, 0) > 0, each.std(0), 1.0) for each in (answers, own))
    return np.allclose(one, other, atol=1e-4)
