"""Tokenizers and data sets of Hugging Face: from a local path, or by a name on the hub where there is a network."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
import torch
from jaxtyping import Int64
from torch import Tensor

from intaglio.errors import InputError
from intaglio.extra import extra
from intaglio.features.features import Features
from intaglio.features.read_table import read_table
from intaglio.features.table import from_table

__all__ = ["SubwordReader", "fetched", "from_huggingface", "is_hugging_face"]

LABELS = ("label", "labels", "target", "class")


@dataclass(frozen=True)
class SubwordReader:
    """Texts → token numbers (n, length) of a Hugging Face tokenizer, its padding as 0.

    Where the tokenizer's own padding is another number, that number and 0 change places; `ids` changes them back.

    Args:
        tokenizer: one of transformers'.
        max_length: texts are cut after so many tokens, the special ones included.
    """

    tokenizer: Any
    max_length: int

    @property
    def padding(self) -> int:
        """The tokenizer's own number for padding."""
        found = self.tokenizer.pad_token_id
        if found is None:
            raise InputError("a tokenizer without a padding token", hint="tokenizer.pad_token = tokenizer.eos_token")
        return int(found)

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """Token number → token."""
        names = [str(name) for name in self.tokenizer.convert_ids_to_tokens(range(len(self.tokenizer)))]
        names[0], names[self.padding] = names[self.padding], names[0]
        return tuple(names)

    def __call__(self, texts: Sequence[str]) -> Int64[Tensor, "n length"]:
        padding = self.padding
        for row, text in enumerate(texts, start=1):
            if not text.strip():
                raise InputError(f"text {row} is empty", expected="a token in each text", hint="leaving it out")
        found = self.tokenizer(list(texts), truncation=True, max_length=self.max_length, padding=True)
        return ids(torch.tensor(found["input_ids"], dtype=torch.int64), padding)


def ids(tokens: Int64[Tensor, "n length"], padding: int) -> Int64[Tensor, "n length"]:
    """0 and `padding` change places, there and back.

    >>> ids(torch.tensor([[0, 5, 1]]), 1).tolist()
    [[1, 5, 0]]
    """
    return torch.where(tokens == 0, padding, torch.where(tokens == padding, 0, tokens))


def is_hugging_face(tokens: Any) -> bool:
    """Whether it is a tokenizer of the package ``transformers``, or a path to one."""
    if isinstance(tokens, str | os.PathLike):
        return Path(tokens).is_dir() or "/" in str(tokens)
    return hasattr(tokens, "convert_ids_to_tokens")


def fetched(make: Any, name: str | os.PathLike[str], what: str, **options: Any) -> Any:
    """``make(name)`` of a library that looks for a local path first and then on the hub.

    Raises:
        InputError: it is in neither place, or there is no network.
    """
    local = Path(name).exists()
    try:
        with _quiet():
            return make(str(name), **options)
    except (OSError, ValueError, KeyError) as error:
        reason = " ".join(str(error).split())[:160]
        if local:
            raise InputError(
                f"{name} holds no {what} that can be read: {reason}", hint="a folder as saved by it"
            ) from error
        came = f"no {what} at the path {str(name)!r}, and the hub cannot be reached or does not have it"
        raise InputError(
            f"{came} ({reason})", hint="the path of a local copy, e.g. one that save_pretrained wrote"
        ) from error


@contextmanager
def _quiet() -> Iterator[None]:
    """Inside, transformers keeps its progress bars and advice to itself."""
    logging = extra("transformers.utils.logging", "text")
    before = logging.get_verbosity()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(before)
        logging.enable_progress_bar()


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
    from intaglio.features.text import from_text

    frame, names = _rows(Path(name), str(name), split)
    columns = [str(each) for each in frame]
    label = _column(label or next((each for each in LABELS if each in frame), None), columns, name, "label")
    strings = [each for each in columns if each != label and pd.api.types.is_string_dtype(frame[each])]
    if text is None and len(strings) != 1:
        return from_table(frame, target=label, **options)
    texts = frame[_column(text or strings[0], columns, name, "text")]
    labels = frame[label] if names is None else frame[label].map(dict(enumerate(names)))
    return from_text(texts, labels, **options)


def _column(chosen: str | None, columns: Sequence[str], name: object, role: str) -> str:
    if chosen is None or chosen not in columns:
        came = f"no column {chosen!r} in {name}" if chosen else f"no {role} that {name} names so"
        raise InputError(came, expected=f"one of {', '.join(columns)}", hint=f"{role}=COLUMN")
    return chosen


def _rows(path: Path, name: str, split: str) -> tuple[pd.DataFrame, list[str] | None]:
    """The rows, and the names of the label's classes where the data set knows them."""
    if path.is_file() and path.suffix in {".json", ".jsonl", ".ndjson"}:
        try:
            return pd.read_json(path, lines=path.suffix != ".json"), None
        except ValueError as error:
            raise InputError(f"{path} is no JSON that can be read: {error}", expected="a JSON object a line") from error
    if path.is_file() or path.suffix in {".csv", ".parquet", ".json", ".jsonl"}:
        return read_table(path), None
    datasets = extra("datasets", "text")
    if path.is_dir():
        found = fetched(datasets.load_from_disk, path, "data set")
        found = found[split] if split in getattr(found, "keys", dict)() else found
    else:
        found = fetched(datasets.load_dataset, name, "data set", split=split)
    feature = next((found.features[each] for each in LABELS if each in found.features), None)
    return found.to_pandas(), getattr(feature, "names", None)
