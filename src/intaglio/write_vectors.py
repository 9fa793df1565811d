"""Vectors as files for other programs: Parquet, CSV, npy and safetensors."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd
from jaxtyping import Float
from safetensors.numpy import save_file

from intaglio.atomic import replacing
from intaglio.errors import InputError

__all__ = ["check_vectors_file", "write_vectors"]

SUFFIXES = (".parquet", ".csv", ".npy", ".safetensors")


def check_vectors_file(path: Path, *more: str) -> None:
    """Refuse a name whose ending is no format; `more` are further ones that the caller writes.

    Raises:
        InputError: the formats.
    """
    if path.suffix not in (*SUFFIXES, *more):
        expected = f"a name that ends in {', '.join((*SUFFIXES, *more))}"
        raise InputError(f"{path.name} as a file of vectors", expected=expected)


def write_vectors(
    path: Path, vectors: Float[np.ndarray, "n d"], columns: Mapping[str, np.ndarray] | None = None
) -> None:
    """Write n vectors, whole or not at all.

    Args:
        path: its ending chooses: a table of columns e1 to e<d> (Parquet, CSV), the plain array (npy), or the array as
            "embedding" (safetensors).
        vectors: (n, d).
        columns: what stands before them in a table, e.g. the texts.

    Raises:
        InputError: another ending, or Parquet without pyarrow.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_vectors(Path(folder) / "v.npy", np.eye(2))
    ...     np.load(Path(folder) / "v.npy").tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    """
    check_vectors_file(path)
    with replacing(path) as partial:
        if path.suffix == ".npy":
            np.save(partial, vectors)
        elif path.suffix == ".safetensors":
            save_file({"embedding": np.ascontiguousarray(vectors)}, partial)
        else:
            _write_table(partial, vectors, columns or {})


def _write_table(path: Path, vectors: Float[np.ndarray, "n d"], columns: Mapping[str, np.ndarray]) -> None:
    table = pd.DataFrame({**columns, **{f"e{i + 1}": column for i, column in enumerate(vectors.T)}})
    if path.suffix == ".csv":
        table.to_csv(path, index=False)
        return
    try:
        table.to_parquet(path, index=False)
    except ImportError as error:
        raise InputError(
            "Parquet without pyarrow", hint='pip install "intaglio[tables]", or --out vectors.csv'
        ) from error
