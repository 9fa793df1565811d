"""Vectors as files for other programs: Parquet, CSV, npy and safetensors."""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import pandas as pd
from jaxtyping import Float

from intaglio.atomic import replacing
from intaglio.errors import InputError

__all__ = ["check_vectors_file", "vectors_file"]

SUFFIXES = (".parquet", ".csv", ".npy", ".safetensors")
HEADER = 184  # bytes; with the eight before them a multiple of 64

Rows: TypeAlias = Float[np.ndarray, "n d"]
Columns: TypeAlias = Mapping[str, np.ndarray]
Write: TypeAlias = Callable[[Rows, Columns], object]


def check_vectors_file(path: Path, *more: str) -> None:
    """Refuse a name whose ending is no format; `more` are further ones that the caller writes.

    Raises:
        InputError: the formats.
    """
    if path.suffix not in (*SUFFIXES, *more):
        expected = f"a name that ends in {', '.join((*SUFFIXES, *more))}"
        raise InputError(f"{path.name} as a file of vectors", expected=expected)


@contextmanager
def vectors_file(path: Path) -> Iterator[Write]:
    """A file of vectors, whole or not at all, that grows with each call ``write(vectors, columns)``.

    Args:
        path: its ending chooses: a table of columns e1 to e<d> (Parquet, CSV), the plain array (npy), or the array as
            "embedding" (safetensors).

    Yields:
        What writes some rows (n, d), and the columns that stand before them in a table, e.g. the texts. All parts have
        the same d, type and columns.

    Raises:
        InputError: another ending, or Parquet without pyarrow.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with vectors_file(Path(folder) / "v.npy") as write:
    ...         write(np.eye(2), {})
    ...         write(np.ones((1, 2)), {})
    ...     np.load(Path(folder) / "v.npy").tolist()
    [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]
    """
    check_vectors_file(path)
    with replacing(path) as partial, _FORMS[path.suffix](partial) as write:
        yield write


@contextmanager
def _csv(path: Path) -> Iterator[Write]:
    with path.open("w", encoding="utf-8", newline="") as file:
        yield lambda vectors, columns: _table(vectors, columns).to_csv(file, index=False, header=not file.tell())


@contextmanager
def _parquet(path: Path) -> Iterator[Write]:
    pyarrow, parquet = _pyarrow()
    with ExitStack() as stack:
        opened: Any = None

        def write(vectors: Rows, columns: Columns) -> None:
            nonlocal opened
            table = _table(vectors, columns)
            if opened is None:
                schema = pyarrow.Schema.from_pandas(table, preserve_index=False)
                opened = stack.enter_context(parquet.ParquetWriter(path, schema))
            opened.write_table(pyarrow.Table.from_pandas(table, opened.schema, preserve_index=False))

        yield write


def _pyarrow() -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise InputError(
            "Parquet without pyarrow", hint='pip install "intaglio[tables]", or --out vectors.csv'
        ) from error
    return pyarrow, pyarrow.parquet


@contextmanager
def _array(path: Path, header: Callable[[np.dtype[Any], int, int], bytes]) -> Iterator[Write]:
    """The plain numbers behind a header, which is written again when it is known how many rows there are."""
    rows = 0
    with path.open("wb") as file:

        def write(vectors: Rows, _: Columns) -> None:
            nonlocal rows
            rows += len(vectors)
            start = header(vectors.dtype, rows, vectors.shape[1])
            file.seek(0)
            file.write(start)
            file.seek(0, os.SEEK_END)
            file.write(np.ascontiguousarray(vectors).data)

        yield write


def _npy_header(kind: np.dtype[Any], rows: int, dims: int) -> bytes:
    """Numpy leaves room in it for the number of rows to grow."""
    found = BytesIO()
    about = {"descr": np.lib.format.dtype_to_descr(kind), "fortran_order": False, "shape": (rows, dims)}
    np.lib.format.write_array_header_1_0(found, about)
    return found.getvalue()


def _safetensors_header(kind: np.dtype[Any], rows: int, dims: int) -> bytes:
    """The length of what follows, and that: JSON with spaces behind it, so that it is always as long."""
    about = {"dtype": f"F{8 * kind.itemsize}", "shape": [rows, dims], "data_offsets": [0, rows * dims * kind.itemsize]}
    text = json.dumps({"embedding": about}).ljust(HEADER).encode()
    return len(text).to_bytes(8, "little") + text


_FORMS: Mapping[str, Callable[[Path], AbstractContextManager[Write]]] = {
    ".parquet": _parquet,
    ".csv": _csv,
    ".npy": partial(_array, header=_npy_header),
    ".safetensors": partial(_array, header=_safetensors_header),
}


def _table(vectors: Rows, columns: Columns) -> pd.DataFrame:
    return pd.DataFrame({**columns, **{f"e{i + 1}": column for i, column in enumerate(vectors.T)}})
