"""A table on disk, CSV or Parquet, becomes a DataFrame, or one line that says why not."""

import codecs
import csv
import os
import re
import warnings
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd
from pandas.api import types as kinds

from intaglio.errors import InputError, IntaglioError

__all__ = ["check_names", "likely_encodings", "parquet_rows", "read_table", "table_chunks", "undecodable", "unmarked"]


def read_table(path: str | os.PathLike[str], *, encoding: str = "utf-8") -> pd.DataFrame:
    """Read a CSV file (with a header; commas, semicolons or tabs) or a Parquet file.

    Args:
        path: of the file.
        encoding: of a CSV file, e.g. "cp1252", "gb18030".

    Raises:
        InputError: an unknown encoding, bytes that are not of it, with their line, no such file, a folder, an empty,
            binary or broken file, repeated column names, or a Parquet file without pyarrow.
    """
    file, encoding = Path(path), unmarked(encoding)
    with _explained(file, encoding):
        if _is_parquet(file, encoding):
            with _opened(file) as found:
                return found.read().to_pandas()  # type: ignore[no-any-return]
        names, separator = _header(file, encoding)
        with _rows(file, names, separator, encoding) as reader:
            frame: pd.DataFrame = _strictly(reader.read)
        return _pointed(frame, _with_commas(frame, separator)).rename(columns=str.strip)


def table_chunks(
    path: str | os.PathLike[str],
    rows: int,
    *,
    columns: Sequence[str] | None = None,
    texts: Collection[str] = (),
    encoding: str = "utf-8",
) -> Iterator[pd.DataFrame]:
    """The same file in parts of at most so many rows, of which one is held at a time; rows are numbered from 0 on.

    A column of a CSV file is text, or has decimal commas, in all parts where it is so in the first.

    Args:
        path: of the file.
        rows: of a part.
        columns: only these; by default all.
        texts: columns of a CSV file that are text, whatever stands in the first part.
        encoding: of a CSV file.

    Raises:
        InputError: as `read_table`, when it comes to what is wrong.
    """
    file, encoding, start = Path(path), unmarked(encoding), 0
    with _explained(file, encoding):
        parquet = _is_parquet(file, encoding)
        parts = _parquet_parts(file, rows, columns) if parquet else _csv_parts(file, rows, columns, texts, encoding)
        for frame in parts:
            frame.index = pd.RangeIndex(start, start + len(frame))
            start += len(frame)
            yield frame


@contextmanager
def _explained(file: Path, encoding: str) -> Iterator[None]:
    """What the libraries say of a file that they cannot read, in one line of ours."""
    try:
        yield
    except IntaglioError:
        raise
    except UnicodeDecodeError as error:
        raise undecodable(file, encoding) from error
    except pd.errors.ParserWarning as error:
        came = f"the rows of {file} have more fields than its header has names"
        raise InputError(came, expected="a name for every column", hint="adding the missing names") from error
    except (pd.errors.ParserError, csv.Error) as error:
        came = f"{file} is no regular CSV: {_one_line(error)}"
        raise InputError(came, expected="as many fields in every row as in the header") from error
    except OSError as error:
        came = f"{file} cannot be read: {error.strerror or _one_line(error)}"
        raise InputError(came, expected="a readable CSV or Parquet file") from error
    except Exception as error:
        if type(error).__module__.partition(".")[0] != "pyarrow":
            raise
        came = f"{file} is no Parquet file that can be read: {_one_line(error)}"
        raise InputError(came, hint="writing it anew, or a CSV file") from error


def _is_parquet(file: Path, encoding: str) -> bool:
    """Whether it is Parquet; else it may be CSV.

    Raises:
        InputError: it is no file, empty or binary.
    """
    _check_file(file)
    with file.open("rb") as stream:
        head = stream.read(65536)
    if head.startswith(b"PAR1") or file.suffix in {".parquet", ".pq"}:
        return True
    if not head.strip():
        raise InputError(f"{file} is empty", expected="a header and rows")
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and "16" not in encoding:
        hint = 'encoding="utf-16" (--encoding utf-16), or saving it as UTF-8'
        raise InputError(f"{file} is UTF-16 text", expected="the file's own encoding", hint=hint)
    if b"\0" in head and "16" not in encoding and "32" not in encoding:
        raise InputError(f"{file} is binary", expected="a CSV file (text) or Parquet", hint="saving it as CSV")
    return False


def _check_file(file: Path) -> None:
    if file.is_dir():
        raise InputError(f"{file} is a folder", expected="one CSV or Parquet file", hint=_tables_in(file))
    if not file.is_file():
        raise InputError(f"no file {file}", expected="a CSV or Parquet file", hint=_tables_in(file.parent))


def _tables_in(folder: Path) -> str:
    suffixes = {".csv", ".tsv", ".parquet", ".pq"}
    found = sorted(each.name for each in folder.glob("*") if each.suffix in suffixes) if folder.is_dir() else []
    return "one of " + ", ".join(str(folder / name) for name in found[:5]) if found else "another path"


def _opened(file: Path) -> Any:
    """A Parquet file whose column names are unlike."""
    try:
        import pyarrow.parquet as parquet
    except ImportError as error:
        came = f"{file} is Parquet, and pyarrow is not installed"
        raise InputError(came, hint='pip install "intaglio[tables]", or a CSV file') from error
    found = parquet.ParquetFile(file)
    check_names(found.schema_arrow.names, str(file))
    return found


def parquet_rows(file: Path) -> int:
    """How many rows a Parquet file says that it has."""
    with _explained(file, ""), _opened(file) as found:
        return int(found.metadata.num_rows)


def _parquet_parts(file: Path, rows: int, columns: Sequence[str] | None) -> Iterator[pd.DataFrame]:
    with _opened(file) as found:
        for part in found.iter_batches(rows, columns=columns):
            yield part.to_pandas()


def _csv_parts(
    file: Path, rows: int, columns: Sequence[str] | None, texts: Collection[str], encoding: str
) -> Iterator[pd.DataFrame]:
    names, separator = _header(file, encoding)
    with _rows(file, names, separator, encoding) as reader:
        first = _strictly(partial(reader.read, rows))
    plain = {name: str for name, cells in first.items() if _is_text(cells) or str(name).strip() in texts}
    commas = _with_commas(first, separator)
    with _rows(file, names, separator, encoding, chunksize=rows, dtype=plain) as reader:
        while (part := _strictly(partial(next, reader, None))) is not None:
            part = _pointed(part, commas).rename(columns=str.strip)
            yield part if columns is None else part[list(columns)]


def _is_text(cells: pd.Series) -> bool:
    return kinds.is_object_dtype(cells) or kinds.is_string_dtype(cells)


def _strictly(read: Callable[[], Any]) -> Any:
    with warnings.catch_warnings():  # pandas would cut rows that are too long, and only warn
        warnings.simplefilter("error", pd.errors.ParserWarning)
        return read()


def unmarked(encoding: str) -> str:
    """The encoding's name; a mark at the beginning of UTF-8, as Windows writes it, is passed over.

    Raises:
        InputError: no such encoding.

    >>> unmarked("UTF8"), unmarked("latin-1")
    ('utf-8-sig', 'iso8859-1')
    """
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        raise InputError(f"no encoding {encoding!r}", expected="utf-8, cp1252, gb18030 or the like") from None
    return "utf-8-sig" if name == "utf-8" else name


def undecodable(file: Path, encoding: str) -> InputError:
    """Which line cannot be read, and which encodings could."""
    name = encoding.removesuffix("-sig")
    with file.open("rb") as stream:
        for number, line in enumerate(stream, start=1):
            try:
                line.decode(name)
            except UnicodeDecodeError as error:
                came = f"{file} is not {name.upper()} text: line {number} has {line[error.start : error.end]!r}"
                break
        else:
            came, line = f"{file} is not {name.upper()} text", b""
    hint = f"encoding={likely_encodings(line)} (--encoding), or saving it as UTF-8"
    return InputError(came, expected="the file's own encoding", hint=hint)


def likely_encodings(line: bytes) -> str:
    """Names to try for bytes that are no UTF-8: where letters stand alone among plain ones, of the West first.

    >>> likely_encodings("café".encode("cp1252")), likely_encodings("电影".encode("gb18030"))
    ('"cp1252" or "gb18030"', '"gb18030" or "cp1252"')
    """
    runs = re.findall(rb"[\x80-\xff]+", line)
    paired = bool(runs) and all(len(run) % 2 == 0 for run in runs)
    likely = ("gb18030", "cp1252") if paired else ("cp1252", "gb18030")
    return " or ".join(f'"{name}"' for name in likely)


def _rows(file: Path, names: Sequence[str], separator: str, encoding: str, **options: Any) -> Any:
    """A reader of the rows."""
    check_names([name for name in names if name], str(file))
    how: dict[str, Any] = {"sep": separator, "index_col": False, "encoding": encoding, "skipinitialspace": True}
    return pd.read_csv(file, iterator=True, low_memory=False, **how, **options)


def _with_commas(frame: pd.DataFrame, separator: str) -> list[str]:
    """The columns of numbers with decimal commas; semicolons stand between columns where such are usual."""
    found = []
    for name, column in frame.items() if separator == ";" else ():
        cells = column.dropna().map(str)
        if kinds.is_numeric_dtype(column) or not cells.str.contains(",").any():
            continue
        if cells.str.fullmatch(r"\s*[+-]?\d*,?\d+\s*").all():
            found.append(str(name))
    return found


def _pointed(frame: pd.DataFrame, names: Sequence[str]) -> pd.DataFrame:
    """With decimal points in some columns, which are numbers then."""
    for name in names:
        try:
            frame[name] = frame[name].map(lambda cell: float(cell.replace(",", ".")), na_action="ignore").astype(float)
        except ValueError as error:
            came = f"column {name!r} has decimal commas in its first rows; later, {error}"
            raise InputError(came, expected="numbers in all rows", hint="mending that row") from error
    return frame


def _header(file: Path, encoding: str) -> tuple[list[str], str]:
    """The column names, and the separator: the one of comma, semicolon and tab that the header has most."""
    with file.open(encoding=encoding, newline="") as stream:
        line = next((text for text in stream if text.strip()), "")
        separator = max(",;\t", key=line.count)
        stream.seek(0)
        rows = csv.reader(stream, delimiter=separator, skipinitialspace=True)
        names = next((row for row in rows if "".join(row).strip()), [])
    if not names:
        raise InputError(f"{file} has no header", expected="a first line of column names")
    return [name.strip() for name in names], separator


def check_names(names: Sequence[str], where: str) -> None:
    """Refuse column names that come twice.

    Raises:
        InputError: the repeated names.
    """
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        came = f"column name(s) {', '.join(map(repr, twice))} more than once in {where}"
        raise InputError(came, expected="each name once", hint="renaming them")


def _one_line(error: Exception) -> str:
    text = " ".join(str(error).split())
    return text.removeprefix("Error tokenizing data. C error: ")
