"""Texts larger than memory: one pass learns the vocabulary, and every later one gives batches."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import torch
import xarray as xr
from jaxtyping import Shaped
from torch import Tensor
from torch.nn import functional

from intaglio.errors import InputError, nearest_first
from intaglio.features.hugging_face import SubwordReader, is_hugging_face
from intaglio.features.read_table import table_chunks
from intaglio.features.streamed import ROWS, Streamed, told_where
from intaglio.features.streamed_table import is_number, telling
from intaglio.features.table_reader import check_rows
from intaglio.features.targets import FEW, Task
from intaglio.features.text import (
    check_counts,
    features_of_texts,
    known_form,
    no_such_form,
    shown_texts,
    subwords_of,
)
from intaglio.features.text_reader import TextReader, inverse_frequencies
from intaglio.features.tokens import TOKENIZERS, tokenizer_of, tokens_of, vocabulary_of

__all__ = ["stream_text"]


def stream_text(
    path: str | os.PathLike[str],
    *,
    text: str,
    target: str,
    tokens: Any = "auto",
    representation: str = "tokens",
    max_length: int = 64,
    max_vocabulary: int = 5000,
    min_count: int = 2,
    task: Task = "auto",
    encoding: str = "utf-8",
    batch_size: int = 512,
    rows: int = ROWS,
) -> Streamed:
    """Texts of a CSV or Parquet file as `from_text` reads them, but in parts: the file may be larger than memory.

    One pass learns the vocabulary and the classes; each training epoch or evaluation is one more. Of the texts that
    have been read there stay the different tokens with their counts.

    Args:
        path: of the file.
        text, target: its columns of texts and of what they should tell.
        tokens, representation, max_length, max_vocabulary, min_count, task: as in `from_text`.
        encoding: of a CSV file.
        batch_size: examples a batch.
        rows: of the file that are held at a time.

    Returns:
        Batches (inputs, targets) in the order of the file, which can be iterated again; ``head`` is for `ig.build`.

    Raises:
        InputError: no such column, or what `from_text` refuses; the rows are named where it was found.

    >>> import tempfile
    >>> films = pd.DataFrame({"film": ["a good film", "a bad film"] * 40, "stars": [2, 1] * 40})
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     films.to_csv(f"{folder}/big.csv", index=False)
    ...     data = stream_text(f"{folder}/big.csv", text="film", target="stars", rows=20, batch_size=2)
    ...     next(iter(data))
    (tensor([[2, 5, 3],
            [2, 4, 3]]), tensor([1, 0]))
    """
    check_counts(max_length=max_length, max_vocabulary=max_vocabulary, min_count=min_count)
    check_counts(batch_size=batch_size, rows=rows)
    first = next(table_chunks(path, rows, encoding=encoding), pd.DataFrame())
    check_rows(first, str(path))
    _check_columns(first, path, text, target)
    frames = partial(table_chunks, path, rows, columns=[text, target], encoding=encoding)
    numbers = is_number(first[target]) and task != "classification"
    told = telling(frames, {text: 0, target: FEW if numbers else np.inf}, str(path))
    learn = _subwords if is_hugging_face(tokens) else partial(_words, most=max_vocabulary, min_count=min_count)
    reader, width = learn(Texts(frames, text, str(path)), tokens, max_length=max_length, representation=representation)
    read = partial(_inputs, reader=reader, text=text, width=width)
    about = {"tokens": str(tokens), "max_length": max_length, "min_count": min_count}
    head = features_of_texts(_texts(told.rows, text), told.rows[target], reader, read(told.rows), task, about)
    show = partial(_shown, text=text)
    return Streamed(str(path), head, frames, read, show, target, batch_size, told.sizes(target, head.classes)).learnt()


def _check_columns(frame: pd.DataFrame, path: Any, *names: str) -> None:
    for name in names:
        if name not in frame:
            valid = ", ".join(nearest_first(name, map(str, frame)))
            raise InputError(f"no column {name!r} in {path}", expected=f"one of {valid}")


class Texts(NamedTuple):
    """The column of texts, a part after the other."""

    frames: Callable[[], Iterator[pd.DataFrame]]
    column: str
    where: str

    def each(self, read: Callable[[list[str]], Any]) -> Iterator[Any]:
        """What `read` finds in each part."""
        for frame in self.frames():
            with told_where(frame, self.where):
                found = read(_texts(frame, self.column))
            yield found


def _subwords(parts: Texts, tokens: Any, *, max_length: int, representation: str) -> tuple[SubwordReader, int]:
    """The tokenizer's own reader, and the most tokens that a text has."""
    if representation != "tokens":
        raise no_such_form(representation)
    reader = subwords_of(tokens, max_length)
    return reader, max(found.shape[1] for found in parts.each(reader))


def _words(
    parts: Texts, tokens: Any, *, max_length: int, representation: str, most: int, min_count: int
) -> tuple[TextReader, int]:
    """A reader with the vocabulary of all texts, and the most tokens that a text has."""
    form, tokenize = known_form(representation), next(parts.each(partial(tokenizer_of, tokens)))
    counts = Counter[str]()

    def counted(texts: list[str]) -> int:
        found = [tokens_of(tokenize, each, row)[:max_length] for row, each in enumerate(texts, start=1)]
        counts.update(token for sequence in found for token in sequence)
        return max(map(len, found))

    longest = max(parts.each(counted))
    known = next((name for name, each in TOKENIZERS.items() if each is tokenize), tokenize)
    reader = TextReader(vocabulary_of(counts, most, min_count), known, longest, "bag" if form == "tfidf" else form)
    if form != "tfidf":
        return reader, longest
    present, rows = torch.zeros(len(reader.vocabulary), dtype=torch.float64), 0
    for bags in parts.each(reader):
        present, rows = present + (bags > 0).double().sum(0), rows + len(bags)
    return replace(reader, representation=form, weights=inverse_frequencies(present, rows)), longest


def _inputs(frame: pd.DataFrame, *, reader: Any, text: str, width: int) -> Shaped[Tensor, "n *axes"]:
    """A part's inputs; tokens padded to one width, so that all parts have it."""
    found = reader(_texts(frame, text))
    return found if found.is_floating_point() else functional.pad(found, (0, width - found.shape[1]))


def _shown(frame: pd.DataFrame, *, text: str) -> xr.Dataset:
    return shown_texts(_texts(frame, text))


def _texts(frame: pd.DataFrame, column: str) -> list[str]:
    return list(map(str, frame[column]))
