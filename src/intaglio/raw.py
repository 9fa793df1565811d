"""New raw data on disk or typed, of the kind that features were made of."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pandas as pd

from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.features.gaps import check_gaps
from intaglio.features.graph_reader import GraphReader
from intaglio.features.graph_set_reader import GraphSetReader
from intaglio.features.hugging_face import SubwordReader
from intaglio.features.image_reader import ImageReader, files_of
from intaglio.features.read_graphs import graphs_of
from intaglio.features.read_idx import is_idx
from intaglio.features.read_table import parquet_rows, table_chunks, undecodable, unmarked
from intaglio.features.streamed import ROWS
from intaglio.features.table_reader import TableReader, check_rows, frame_of
from intaglio.features.text_reader import TextReader

__all__ = ["Columns", "lines_of", "parts_of", "rows_in", "typed"]

Columns = Mapping[str, np.ndarray]
T = TypeVar("T")

PIXELS = 64  # an image takes the room of so many rows, or more


def parts_of(
    path: Path, data: Features, *, text: str | None = None, encoding: str = "utf-8", rows: int = ROWS
) -> Iterator[tuple[Any, Columns]]:
    """What ``data.encode`` takes, and columns that tell a person which row is which, a part of the file at a time.

    Args:
        path: a table, a file of texts (one a line, or a table with the column `text`), images; of whole graphs a table
            of the edges of all, the graph's name first.
        data: tells the kind.
        text: the column of texts.
        encoding: of a table or of texts.
        rows: of a table, lines, or image files that are held at a time; graphs and idx files are read whole.

    Raises:
        InputError: no such file or column, an empty line, bytes that are not of the encoding, or a graph, which takes
            links.
    """
    if isinstance(data.reader, GraphReader):
        raise InputError("new nodes on the command line", hint="embedding.transform([{node: weight, …}, …]) in Python")
    if isinstance(data.reader, GraphSetReader):
        yield _graphs(path, encoding)
    elif isinstance(data.reader, TableReader):
        yield from ((frame, {}) for frame in _frames(path, data.reader, encoding, rows))
    elif isinstance(data.reader, TextReader | SubwordReader):
        plain = path.suffix == ".txt"
        parts = _in_parts(_lines(path, encoding), rows) if plain else _cells(path, text, encoding, rows)
        yield from ((texts, {"text": np.array(texts, dtype=object)}) for texts in parts)
    elif isinstance(data.reader, ImageReader) and not is_idx(path):
        for files in _in_parts(files_of(path), max(1, rows // PIXELS)):
            yield files, {"file": np.array([file.name for file in files], dtype=object)}
    else:
        yield str(path), {}


def typed(words: Sequence[str], data: Features) -> Any:
    """One new example, as a person types it, for ``data.encode``.

    Args:
        words: a text; the path of an image; of a table ``column=value`` for each column; of a graph ``node=weight``
            for each link of a new node.
        data: tells the kind.

    Raises:
        InputError: no such file, or something else than ``name=value``.
    """
    if isinstance(data.reader, TableReader):
        numbers = {column.name for column in data.reader.columns if column.coding == "number"}
        row = _assigned(words, "COLUMN=VALUE")
        return pd.DataFrame({name: [_number(value) if name in numbers else value] for name, value in row.items()})
    if isinstance(data.reader, GraphReader):
        return [{name: _weight(name, value) for name, value in _assigned(words, "NODE=WEIGHT").items()}]
    if isinstance(data.reader, GraphSetReader):
        raise InputError(
            "a new graph to be typed", expected="the number of a row", hint="intaglio embed, for new graphs"
        )
    if isinstance(data.reader, ImageReader):
        if not Path(words[0]).is_file():
            raise InputError(f"no file {words[0]!r}", expected="an image, or the number of a row")
        return words[0]
    return [" ".join(words)]


def _frames(path: Path, reader: TableReader, encoding: str, rows: int) -> Iterator[pd.DataFrame]:
    """The columns that are needed, each of text in all parts if it was text at first."""
    texts = [column.name for column in reader.columns if column.is_text]
    frames = table_chunks(path, rows, texts=texts, encoding=encoding)
    return _from_first(frames, str(path), lambda first: reader.check(first, str(path)))


def _cells(path: Path, name: str | None, encoding: str, rows: int) -> Iterator[list[str]]:
    """The column of texts."""

    def check(first: pd.DataFrame) -> None:
        if name is None or name not in first:
            came = f"no column {name!r} in {path}" if name else f"{path} without a column of texts"
            raise InputError(
                came, expected=f"one of {', '.join(map(str, first))}", hint="--text COLUMN, or a .txt file"
            )

    for frame in _from_first(table_chunks(path, rows, encoding=encoding), str(path), check):
        check_gaps(frame[name], role="texts")
        yield list(map(str, frame[name]))


def _in_parts(many: Iterable[T], rows: int) -> Iterator[list[T]]:
    waiting = iter(many)
    return iter(lambda: list(islice(waiting, rows)), [])


def _from_first(
    frames: Iterator[pd.DataFrame], where: str, check: Callable[[pd.DataFrame], None]
) -> Iterator[pd.DataFrame]:
    """The same, of which the first is looked at before."""
    first = next(frames, pd.DataFrame())
    check_rows(first, where)
    check(first)
    return chain([first], frames)


def rows_in(path: Path) -> int:
    """About how many rows a file has, to tell how far work on it has come."""
    if path.is_dir():
        return len(files_of(path))
    if not path.is_file():
        return 1
    if path.suffix in (".parquet", ".pq"):
        return parquet_rows(path)
    with path.open("rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(2**20), b"")) or 1


def _graphs(path: Path, encoding: str) -> tuple[Any, Mapping[str, np.ndarray]]:
    """The graphs of a table of edges, in the order of their first edges, and their names."""
    edges, where = frame_of(path, encoding)
    names = edges.iloc[:, 0].astype(str).unique()
    graphs, _ = graphs_of(edges, where, pd.DataFrame({"graph": names, "label": 0}))
    return graphs, {"graph": names.astype(object)}


def _assigned(words: Sequence[str], form: str) -> dict[str, str]:
    pairs = {name: value for name, equals, value in (each.partition("=") for each in words) if equals}
    if len(pairs) < len(words):
        odd = next(each for each in words if "=" not in each)
        raise InputError(f"{odd!r}", expected=f"{form} for each, or the number of a row")
    return pairs


def _number(text: str) -> float | str:
    """The number, or the text as it is, which the reader refuses by its column."""
    try:
        return float(text)
    except ValueError:
        return text


def _weight(name: str, text: str) -> float:
    number = _number(text)
    if isinstance(number, str):
        raise InputError(f"{name}={text}", expected="a number: the weight of the link")
    return number


def lines_of(path: Path, encoding: str = "utf-8") -> list[str]:
    """One text a line, the last line's end apart.

    Raises:
        InputError: no such file or encoding, an empty line, or bytes that are not of the encoding.
    """
    return list(_lines(path, encoding))


def _lines(path: Path, encoding: str) -> Iterator[str]:
    if not path.is_file():
        raise InputError(f"no file {path}", expected="texts, one a line")
    own, number = unmarked(encoding), 0
    try:
        with path.open(encoding=own) as file:
            for number, line in enumerate(file, start=1):
                if not line.strip():
                    raise _empty(path, number)
                yield line.strip()
    except UnicodeDecodeError as error:
        raise undecodable(path, own) from error
    if not number:
        raise _empty(path, 1)


def _empty(path: Path, number: int) -> InputError:
    return InputError(f"line {number} of {path} is empty", expected="one text a line", hint="leaving it out")
