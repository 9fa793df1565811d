"""Data sets in Hugging Face's forms: from a local path, or by a name on the hub where there is a network."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from intaglio.errors import InputError
from intaglio.extra import extra
from intaglio.features.features import Features
from intaglio.features.hugging_face import fetched
from intaglio.features.read_table import read_table
from intaglio.features.table import from_table
from intaglio.features.text import from_text

__all__ = ["from_huggingface"]

LABELS = ("label", "labels", "target", "class")


def from_huggingface(
    name: str | os.PathLike[str],
    *,
    split: str = "train",
    text: str | None = None,
    label: str | None = None,
    **options: Any,
) -> Features:
    """Features out of a data set in Hugging Face's forms: a local file or folder, or a name on the hub.

    Args:
        name: a CSV, JSON lines or Parquet file; a folder that ``save_to_disk`` wrote; or a name such as "imdb", for
            which the package ``datasets`` and a network (or its cache) are needed.
        split: which part of several.
        text: the column of texts; by default the one column of strings that is no label. Without texts it is a table.
        label: the column to predict; by default "label", "labels", "target" or "class".
        options: to `from_text` or `from_table`.

    Raises:
        InputError: nothing there, no network, no such column, or what `from_text` and `from_table` refuse.

    >>> import tempfile
    >>> rows = pd.DataFrame({"text": ["a good film", "a bad film"] * 2, "label": [1, 0, 1, 0]})
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     rows.to_json(f"{folder}/films.jsonl", orient="records", lines=True)
    ...     from_huggingface(f"{folder}/films.jsonl")
    Features(text: 4 examples, 6 features, 2 classes)
    """
    frame, classes = _rows(Path(name), str(name), split)
    columns = [str(each) for each in frame]
    label = _column(label or next((each for each in LABELS if each in frame), None), columns, name, "label")
    strings = [each for each in columns if each != label and pd.api.types.is_string_dtype(frame[each])]
    if text is None and len(strings) != 1:
        return from_table(frame, target=label, **options)
    texts = frame[_column(text or strings[0], columns, name, "text")]
    names = classes.get(label)
    labels = frame[label] if names is None else frame[label].map(dict(enumerate(names)))
    return from_text(texts, labels, **options)


def _column(chosen: str | None, columns: Sequence[str], name: object, role: str) -> str:
    if chosen is None or chosen not in columns:
        came = f"no column {chosen!r} in {name}" if chosen else f"no {role} that {name} names so"
        raise InputError(came, expected=f"one of {', '.join(columns)}", hint=f"{role}=COLUMN")
    return chosen


def _rows(path: Path, name: str, split: str) -> tuple[pd.DataFrame, dict[str, list[str]]]:
    """The rows, and column → names of its classes where the data set knows them."""
    if path.is_file() and path.suffix in {".json", ".jsonl", ".ndjson"}:
        try:
            return pd.read_json(path, lines=path.suffix != ".json"), {}
        except ValueError as error:
            raise InputError(f"{path} is no JSON that can be read: {error}", expected="a JSON object a line") from error
    if path.is_file() or path.suffix in {".csv", ".parquet", ".json", ".jsonl"}:
        return read_table(path), {}
    datasets = extra("datasets", "text")
    if path.is_dir():
        found = fetched(datasets.load_from_disk, path, "data set")
        found = found[split] if split in getattr(found, "keys", dict)() else found
    else:
        found = fetched(datasets.load_dataset, name, "data set", split=split)
    classes = {column: each.names for column, each in found.features.items() if getattr(each, "names", None)}
    return found.to_pandas(), classes
