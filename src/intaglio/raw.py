"""New raw data on disk, of the kind that features were made of."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.features.gaps import check_gaps
from intaglio.features.graph_reader import GraphReader
from intaglio.features.hugging_face import SubwordReader
from intaglio.features.read_table import read_table
from intaglio.features.text_reader import TextReader

__all__ = ["raw_of"]


def raw_of(path: Path, data: Features, *, text: str | None = None) -> tuple[Any, Mapping[str, np.ndarray]]:
    """What ``data.encode`` takes, and columns that tell a person which row is which.

    Args:
        path: a table, a file of texts (one a line, or a table with the column `text`), images.
        data: tells the kind.
        text: the column of texts.

    Raises:
        InputError: no such file or column, an empty line, bytes that are no UTF-8, or a graph, which takes links.
    """
    if isinstance(data.reader, GraphReader):
        raise InputError("new nodes on the command line", hint="embedding.transform([{node: weight, …}, …]) in Python")
    if isinstance(data.reader, TextReader | SubwordReader):
        texts = _lines(path) if path.suffix == ".txt" else _column(path, text)
        return texts, {"text": np.array(texts, dtype=object)}
    return str(path), {}


def _column(path: Path, name: str | None) -> list[str]:
    frame = read_table(path)
    if name is None or name not in frame:
        came = f"no column {name!r} in {path}" if name else f"{path} without a column of texts"
        raise InputError(came, expected=f"one of {', '.join(map(str, frame))}", hint="--text COLUMN, or a .txt file")
    check_gaps(frame[name], role="column")
    return [str(each) for each in frame[name]]


def _lines(path: Path) -> list[str]:
    """One text a line, the last line's end apart."""
    if not path.is_file():
        raise InputError(f"no file {path}", expected="texts, one a line")
    texts = []
    for number, line in enumerate(path.read_bytes().removesuffix(b"\n").split(b"\n"), start=1):
        try:
            texts.append(line.decode("utf-8").strip())
        except UnicodeDecodeError as error:
            came = f"line {number} of {path} is no UTF-8: {line[error.start : error.end]!r}"
            raise InputError(came, expected="UTF-8", hint="saving it as UTF-8") from error
        if not texts[-1]:
            raise InputError(f"line {number} of {path} is empty", expected="one text a line", hint="leaving it out")
    return texts
