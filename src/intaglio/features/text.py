"""Texts become sequences of tokens: words, characters, or what a tokenizer of one's own gives."""

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, get_args

import numpy as np
import pandas as pd
import xarray as xr
from jaxtyping import Shaped
from torch import Tensor

from intaglio.errors import InputError, nearest_first
from intaglio.extra import extra
from intaglio.features.features import Features
from intaglio.features.hugging_face import SubwordReader, fetched, is_hugging_face
from intaglio.features.scaling import Scaling
from intaglio.features.targets import Task, to_targets
from intaglio.features.text_reader import Representation, TextReader, bag_of_words, inverse_frequencies
from intaglio.features.tokens import (
    TOKENIZERS,
    checked_texts,
    indices,
    tokenizer_of,
    tokens_of,
    vocabulary_of,
)

__all__ = ["check_counts", "features_of_texts", "from_text", "known_form", "no_such_form", "shown_texts", "subwords_of"]


def from_text(
    texts: Iterable[str],
    labels: Iterable[Any],
    *,
    tokens: Any = "auto",
    representation: str = "tokens",
    max_length: int = 64,
    max_vocabulary: int = 5000,
    min_count: int = 2,
    task: Task = "auto",
) -> Features:
    """Features out of n texts and their labels.

    Args:
        texts: n strings.
        labels: n classes, or n real numbers (`task` as in `from_table`).
        tokens: "word", "char", "jieba", a callable text → list of tokens, or a Hugging Face tokenizer or the path
            of one, which brings its own vocabulary; "auto" takes characters where more than half of the letters are
            Chinese or Japanese (no spaces between words there), and words elsewhere.
        representation: "tokens"; "bag", how often each token occurs; "tfidf", the same times ln((1 + n) / (1 + df)) + 1
            over all the texts given, to length 1; or "onehot", a row of 0 and one 1 for each token.
        max_length: texts are cut after this many tokens; the cost of most encoders grows with it.
        max_vocabulary: only the most frequent tokens are kept, the others become ``<unknown>``.
        min_count: so must a token occur that is kept; a token seen once can teach nothing that generalises.

    Returns:
        Features of kind "text": inputs (n, length) int64, length at most `max_length`, padded with 0 (of kind "table",
        with real inputs (n, v) or (n, length, v), in another representation);
        `names` is the vocabulary, ``<pad>`` and ``<unknown>`` first, then by falling frequency in the texts
        as cut, equals in alphabetical order. ``shown["text"]`` keeps the whole texts. Real targets are
        standardised.

    Raises:
        InputError: texts and labels do not match, a text is no string or has no token, no token is frequent
            enough, or an option is out of range.

    >>> data = from_text(["a good film", "a bad film"], ["+", "-"], min_count=1)
    >>> data.names
    ('<pad>', '<unknown>', 'a', 'film', 'bad', 'good')
    >>> data.inputs.tolist()
    [[2, 5, 3], [2, 4, 3]]
    """
    check_counts(max_length=max_length, max_vocabulary=max_vocabulary, min_count=min_count)
    texts, labels = checked_texts(texts), list(labels)
    if len(texts) != len(labels):
        raise InputError(f"{len(texts)} texts and {len(labels)} labels", expected="one label a text")
    reader, found, about = _read(texts, tokens, max_length, max_vocabulary, min_count)
    if not isinstance(reader, SubwordReader):
        reader = _represented(reader, representation, found)
        found = reader.represent(found)
    elif representation != "tokens":
        raise no_such_form(representation)
    about |= {"max_length": max_length, "min_count": min_count}
    return features_of_texts(texts, pd.Series(labels, name="labels"), reader, found, task, about)


def features_of_texts(
    texts: list[str],
    labels: pd.Series,
    reader: TextReader | SubwordReader,
    found: Shaped[Tensor, "n *axes"],
    task: Task,
    about: dict[str, Any],
) -> Features:
    """Texts that have been read, with what the reader found in them."""
    answers = to_targets(labels, task=task)
    scaling = None if answers.classes else Scaling.of(answers.values)
    names = reader.vocabulary
    if found.ndim == 3:
        names = tuple(f"{place + 1} {name}" for place in range(found.shape[1]) for name in names)
    return Features(
        kind="table" if found.is_floating_point() else "text",
        inputs=found,
        targets=answers.values if scaling is None else scaling.apply(answers.values).float(),
        names=names,
        classes=answers.classes,
        shown=shown_texts(texts),
        target_scaling=scaling,
        source={"loader": "from_text", **about},
        reader=reader,
    )


def shown_texts(texts: list[str]) -> xr.Dataset:
    """What a person sees of texts: themselves."""
    return xr.Dataset({"text": ("example", np.array(texts, dtype=object))})


def _read(
    texts: list[str], tokens: Any, max_length: int, most: int, min_count: int
) -> tuple[TextReader | SubwordReader, Tensor, dict[str, Any]]:
    """The reader that the texts teach, their token numbers, and what the provenance says."""
    if is_hugging_face(tokens):
        subwords = subwords_of(tokens, max_length)
        return subwords, subwords(texts), {"tokens": type(subwords.tokenizer).__name__}
    tokenize = tokenizer_of(tokens, texts)
    whole = [tokens_of(tokenize, text, row) for row, text in enumerate(texts, start=1)]
    sequences = [sequence[:max_length] for sequence in whole]
    names = vocabulary_of(Counter(token for sequence in sequences for token in sequence), most, min_count)
    known = next((name for name, each in TOKENIZERS.items() if each is tokenize), tokenize)
    about = {
        "tokens": getattr(tokenize, "__name__", type(tokenize).__name__),
        "texts_cut": sum(len(sequence) > max_length for sequence in whole),
    }
    return TextReader(names, known, max_length), indices(sequences, names), about


def subwords_of(tokens: Any, max_length: int) -> SubwordReader:
    """The reader of a Hugging Face tokenizer, or of the path of one."""
    if isinstance(tokens, str | os.PathLike):
        tokens = fetched(extra("transformers", "text").AutoTokenizer.from_pretrained, tokens, "tokenizer")
    return SubwordReader(tokens, max_length)


def no_such_form(representation: str) -> InputError:
    """What to say of a representation that a Hugging Face tokenizer does not have."""
    return InputError(f"representation={representation!r} of a Hugging Face tokenizer", expected="'tokens'")


def known_form(name: str) -> Representation:
    """The representation of that name.

    Raises:
        InputError: there is none.
    """
    known: dict[str, Representation] = {each: each for each in get_args(Representation)}
    if name not in known:
        raise InputError(f"representation={name!r}", expected=f"one of {', '.join(nearest_first(name, known))}")
    return known[name]


def _represented(reader: TextReader, name: str, tokens: Tensor) -> TextReader:
    """The reader that makes of tokens what `name` says."""
    form = known_form(name)
    weights: tuple[float, ...] = ()
    if form == "tfidf":
        present = (bag_of_words(tokens, len(reader.vocabulary)) > 0).double().sum(0)
        weights = inverse_frequencies(present, len(tokens))
    length = tokens.shape[1] if form == "onehot" else reader.max_length
    return replace(reader, representation=form, weights=weights, max_length=length)


def check_counts(**counts: int) -> None:
    """Refuse what must be 1 or more and is not."""
    for name, count in counts.items():
        if count < 1:
            raise InputError(f"{name}={count}", expected="1 or more")
