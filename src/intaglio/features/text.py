"""Texts become sequences of tokens: words, characters, or what a tokenizer of one's own gives."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal

import numpy as np
import pandas as pd
import torch
import xarray as xr
from jaxtyping import Int64
from torch import Tensor

from intaglio.errors import InputError, nearest_first
from intaglio.features.features import Features
from intaglio.features.scaling import Scaling
from intaglio.features.targets import Task, to_targets

__all__ = ["characters", "encode", "from_text", "words"]

Tokenizer = Callable[[str], list[str]]

PAD, UNKNOWN = "<pad>", "<unknown>"  # tokens 0 and 1

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_HAN_OR_KANA = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def words(text: str) -> list[str]:
    """The words in lower case, without punctuation.

    >>> words("It's a good film!")
    ["it's", 'a', 'good', 'film']
    """
    return _WORD.findall(text.lower())


def characters(text: str) -> list[str]:
    """The characters; any run of white space is one space.

    >>> characters("真 棒！")
    ['真', ' ', '棒', '！']
    """
    return list(" ".join(text.split()))


# A further tokenizer (jieba, one of Hugging Face's) is one more name here: a callable text → list of strings.
TOKENIZERS: dict[str, Tokenizer] = {"word": words, "char": characters}


def from_text(
    texts: Iterable[str],
    labels: Iterable[Any],
    *,
    tokens: Literal["auto", "word", "char"] | Tokenizer = "auto",
    max_length: int = 64,
    max_vocabulary: int = 5000,
    min_count: int = 2,
    task: Task = "auto",
) -> Features:
    """Features out of n texts and their labels.

    Args:
        texts: n strings.
        labels: n classes, or n real numbers (`task` as in `from_table`).
        tokens: "word", "char", or a callable text → list of tokens; "auto" takes characters where more than
            half of the letters are Chinese or Japanese (no spaces between words there), and words elsewhere.
        max_length: texts are cut after this many tokens; the cost of most encoders grows with it.
        max_vocabulary: only the most frequent tokens are kept, the others become ``<unknown>``.
        min_count: so must a token occur that is kept; a token seen once can teach nothing that generalises.

    Returns:
        Features of kind "text": inputs (n, length) int64, length at most `max_length`, padded with 0;
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
    _check_counts(max_length=max_length, max_vocabulary=max_vocabulary, min_count=min_count)
    texts, labels = _check_texts(texts), list(labels)
    if len(texts) != len(labels):
        raise InputError(f"{len(texts)} texts and {len(labels)} labels", expected="one label a text")
    tokenize = _tokenizer(tokens, texts)
    whole = [_tokens_of(tokenize, text, row) for row, text in enumerate(texts, start=1)]
    sequences = [sequence[:max_length] for sequence in whole]
    names = _vocabulary(sequences, max_vocabulary, min_count)
    answers = to_targets(pd.Series(labels, name="labels"), task=task)
    scaling = None if answers.classes else Scaling.of(answers.values)
    return Features(
        kind="text",
        inputs=_indices(sequences, names),
        targets=answers.values if scaling is None else scaling.apply(answers.values).float(),
        names=names,
        classes=answers.classes,
        shown=xr.Dataset({"text": ("example", np.array(texts, dtype=object))}),
        target_scaling=scaling,
        source={
            "loader": "from_text",
            "tokens": getattr(tokenize, "__name__", type(tokenize).__name__),
            "max_length": max_length,
            "min_count": min_count,
            "texts_cut": sum(len(sequence) > max_length for sequence in whole),
        },
    )


def encode(
    texts: Iterable[str], vocabulary: Sequence[str], *, tokens: str | Tokenizer, max_length: int = 64
) -> Int64[Tensor, "n length"]:
    """New texts in an old vocabulary: (n, length) token indices, padded with 0; what it lacks is 1.

    Raises:
        InputError: a text is no string or has no token, or `tokens` is unknown.

    >>> encode(["a fine film"], ("<pad>", "<unknown>", "a", "film"), tokens="word").tolist()
    [[2, 1, 3]]
    """
    texts = _check_texts(texts)
    tokenize = _tokenizer(tokens, texts)
    sequences = [_tokens_of(tokenize, text, row)[:max_length] for row, text in enumerate(texts, start=1)]
    return _indices(sequences, vocabulary)


def _tokenizer(tokens: str | Tokenizer, texts: Sequence[str]) -> Tokenizer:
    if callable(tokens):
        return tokens
    if tokens == "auto":
        return characters if _is_chinese_or_japanese(texts) else words
    if tokens not in TOKENIZERS:
        valid = ", ".join(nearest_first(tokens, ["auto", *TOKENIZERS]))
        raise InputError(f"tokens={tokens!r}", expected=f"one of {valid}", hint="a callable: text → list of strings")
    return TOKENIZERS[tokens]


def _is_chinese_or_japanese(texts: Sequence[str]) -> bool:
    found = sum(len(_HAN_OR_KANA.findall(text)) for text in texts)
    return 2 * found > sum(character.isalpha() for text in texts for character in text)


def _tokens_of(tokenize: Tokenizer, text: str, row: int) -> list[str]:
    sequence = tokenize(text)
    if not isinstance(sequence, list) or not all(isinstance(token, str) for token in sequence):
        raise InputError(f"a tokenizer that gives {sequence!r:.80}", expected="a list of strings")
    if not sequence:
        came = f"text {row} has no token: {text!r:.80}"
        raise InputError(came, expected="at least one in each text", hint='leaving it out, or tokens="char"')
    return sequence


def _vocabulary(sequences: Sequence[Sequence[str]], most: int, min_count: int) -> tuple[str, ...]:
    counts = Counter(token for sequence in sequences for token in sequence)
    frequent = [token for token, count in counts.items() if count >= min_count and token not in (PAD, UNKNOWN)]
    if not frequent:
        came = f"none of {len(counts)} tokens occurs {min_count} times or more"
        raise InputError(came, expected="a token that repeats", hint="min_count=1")
    return (PAD, UNKNOWN, *sorted(frequent, key=lambda token: (-counts[token], token))[:most])


def _indices(sequences: Sequence[Sequence[str]], names: Sequence[str]) -> Int64[Tensor, "n length"]:
    index = {name: position for position, name in enumerate(names) if name not in (PAD, UNKNOWN)}
    array = torch.zeros(len(sequences), max(map(len, sequences)), dtype=torch.int64)
    for row, sequence in enumerate(sequences):
        array[row, : len(sequence)] = torch.tensor([index.get(token, 1) for token in sequence])
    return array


def _check_counts(**counts: int) -> None:
    for name, count in counts.items():
        if count < 1:
            raise InputError(f"{name}={count}", expected="1 or more")


def _check_texts(texts: Iterable[Any]) -> list[str]:
    if isinstance(texts, str):
        raise InputError("one string", expected="several strings", hint="[text]")
    texts = list(texts)
    if not texts:
        raise InputError("no texts", expected="at least one")
    for row, text in enumerate(texts, start=1):
        if not isinstance(text, str):
            came = f"text {row} is {text!r:.80} ({type(text).__name__})"
            raise InputError(came, expected="a string", hint="leaving it out, or str(…)")
    return texts
