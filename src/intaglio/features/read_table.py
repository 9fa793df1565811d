"""A table on disk, CSV or Parquet, becomes a DataFrame, or one line that says why not."""

import codecs
import csv
import os
import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pandas as pd
from pandas.api.types import is_numeric_dtype

from intaglio.errors import InputError, IntaglioError

__all__ = ["check_names", "read_table", "undecodable", "unmarked"]


def read_table(path: str | os.PathLike[str], *, encoding: str = "utf-8") -> pd.DataFrame:
    """Read a CSV file (with a header; commas, semicolons or tabs) or a Parquet file.

    Between semicolons numbers may have decimal commas.

    Args:
        path: of the file.
        encoding: of a CSV file, e.g. "latin-1", "gb18030".

    Raises:
        InputError: an unknown encoding, bytes that are not of it, with their line, no such file, a folder, an empty,
            binary or broken file, repeated column names, or a Parquet file without pyarrow.
    """
    file = Path(path)
    _check_file(file)
    encoding = unmarked(encoding)
    try:
        with file.open("rb") as stream:
            head = stream.read(65536)
        if head.startswith(b"PAR1") or file.suffix in {".parquet", ".pq"}:
            return _read_parquet(file)
        return _read_csv(file, head, encoding)
    except IntaglioError:
        raise
    except OSError as error:
        came = f"{file} cannot be read: {error.strerror or _one_line(error)}"
        raise InputError(came, expected="a readable CSV or Parquet file") from error


def _check_file(file: Path) -> None:
    if file.is_dir():
        raise InputError(f"{file} is a folder", expected="one CSV or Parquet file", hint=_tables_in(file))
    if not file.is_file():
        raise InputError(f"no file {file}", expected="a CSV or Parquet file", hint=_tables_in(file.parent))


def _tables_in(folder: Path) -> str:
    suffixes = {".csv", ".tsv", ".parquet", ".pq"}
    found = sorted(each.name for each in folder.glob("*") if each.suffix in suffixes) if folder.is_dir() else []
    return "one of " + ", ".join(str(folder / name) for name in found[:5]) if found else "another path"


def _read_parquet(file: Path) -> pd.DataFrame:
    try:
        import pyarrow
        import pyarrow.parquet as parquet
    except ImportError as error:
        came = f"{file} is Parquet, and pyarrow is not installed"
        raise InputError(came, hint='pip install "intaglio[tables]", or a CSV file') from error
    try:
        table = parquet.read_table(file)
        check_names(table.column_names, str(file))
        frame: pd.DataFrame = table.to_pandas()
    except pyarrow.ArrowException as error:
        came = f"{file} is no Parquet file that can be read: {_one_line(error)}"
        raise InputError(came, hint="writing it anew, or a CSV file") from error
    return frame


def _read_csv(file: Path, head: bytes, encoding: str) -> pd.DataFrame:
    if not head.strip():
        raise InputError(f"{file} is empty", expected="a header and rows")
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and "16" not in encoding:
        hint = 'encoding="utf-16" (--encoding utf-16), or saving it as UTF-8'
        raise InputError(f"{file} is UTF-16 text", expected="the file's own encoding", hint=hint)
    if b"\0" in head and "16" not in encoding and "32" not in encoding:
        raise InputError(f"{file} is binary", expected="a CSV file (text) or Parquet", hint="saving it as CSV")
    try:
        names, separator = _header(file, encoding)
        check_names([name for name in names if name], str(file))
        frame = _rows(file, separator, encoding)
    except UnicodeDecodeError as error:
        raise undecodable(file, encoding) from error
    except pd.errors.ParserWarning as error:
        came = f"the rows of {file} have more fields than its header has names"
        raise InputError(came, expected="a name for every column", hint="adding the missing names") from error
    except (pd.errors.ParserError, csv.Error) as error:
        came = f"{file} is no regular CSV: {_one_line(error)}"
        raise InputError(came, expected="as many fields in every row as in the header") from error
    return frame.rename(columns=str.strip)


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
        raise InputError(f"no encoding {encoding!r}", expected="utf-8, latin-1, gb18030 or the like") from None
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
            came = f"{file} is not {name.upper()} text"
    hint = 'encoding="latin-1" or "gb18030" (--encoding), or saving it as UTF-8'
    return InputError(came, expected="the file's own encoding", hint=hint)


def _rows(file: Path, separator: str, encoding: str) -> pd.DataFrame:
    with warnings.catch_warnings():  # pandas would cut such rows short, and only warn
        warnings.simplefilter("error", pd.errors.ParserWarning)
        frame = pd.read_csv(
            file,
            sep=separator,
            index_col=False,
            encoding=encoding,
            low_memory=False,
            skipinitialspace=True,
        )
    return frame.apply(_with_points) if separator == ";" else frame


def _with_points(column: pd.Series) -> pd.Series:
    """A column of numbers with decimal commas, as numbers; semicolons stand between columns where such are usual."""
    if is_numeric_dtype(column):
        return column
    cells = column.dropna().map(str)
    if not cells.str.contains(",").any() or not cells.str.fullmatch(r"\s*[+-]?\d*,?\d+\s*").all():
        return column
    return column.map(lambda cell: float(cell.replace(",", ".")), na_action="ignore").astype(float)


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
