"""New raw data on disk or typed, of the kind that features were made of."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.features.gaps import check_gaps
from intaglio.features.graph_reader import GraphReader
from intaglio.features.graph_set_reader import GraphSetReader
from intaglio.features.hugging_face import SubwordReader
from intaglio.features.image_reader import ImageReader
from intaglio.features.read_graphs import graphs_of
from intaglio.features.read_table import read_table, undecodable, unmarked
from intaglio.features.table_reader import TableReader, frame_of
from intaglio.features.text_reader import TextReader

__all__ = ["lines_of", "raw_of", "typed"]


def raw_of(
    path: Path, data: Features, *, text: str | None = None, encoding: str = "utf-8"
) -> tuple[Any, Mapping[str, np.ndarray]]:
    """What ``data.encode`` takes, and columns that tell a person which row is which.

    Args:
        path: a table, a file of texts (one a line, or a table with the column `text`), images; of whole graphs a table
            of the edges of all, the graph's name first.
        data: tells the kind.
        text: the column of texts.
        encoding: of a table or of texts.

    Raises:
        InputError: no such file or column, an empty line, bytes that are not of the encoding, or a graph, which takes
            links.
    """
    if isinstance(data.reader, GraphReader):
        raise InputError("new nodes on the command line", hint="embedding.transform([{node: weight, …}, …]) in Python")
    if isinstance(data.reader, GraphSetReader):
        return _graphs(path, encoding)
    if isinstance(data.reader, TextReader | SubwordReader):
        texts = lines_of(path, encoding) if path.suffix == ".txt" else _column(path, text, encoding)
        return texts, {"text": np.array(texts, dtype=object)}
    plain = isinstance(data.reader, TableReader) and unmarked(encoding) != unmarked("utf-8")
    return (read_table(path, encoding=encoding) if plain else str(path)), {}


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


def _column(path: Path, name: str | None, encoding: str) -> list[str]:
    frame = read_table(path, encoding=encoding)
    if name is None or name not in frame:
        came = f"no column {name!r} in {path}" if name else f"{path} without a column of texts"
        raise InputError(came, expected=f"one of {', '.join(map(str, frame))}", hint="--text COLUMN, or a .txt file")
    check_gaps(frame[name], role="texts")
    return [str(each) for each in frame[name]]


def lines_of(path: Path, encoding: str = "utf-8") -> list[str]:
    """One text a line, the last line's end apart.

    Raises:
        InputError: no such file or encoding, an empty line, or bytes that are not of the encoding.
    """
    if not path.is_file():
        raise InputError(f"no file {path}", expected="texts, one a line")
    own, texts = unmarked(encoding), []
    try:
        with path.open(encoding=own) as file:
            for number, line in enumerate(file, start=1):
                texts.append(line.strip())
                if not texts[-1]:
                    raise _empty(path, number)
    except UnicodeDecodeError as error:
        raise undecodable(path, own) from error
    if not texts:
        raise _empty(path, 1)
    return texts


def _empty(path: Path, number: int) -> InputError:
    return InputError(f"line {number} of {path} is empty", expected="one text a line", hint="leaving it out")
