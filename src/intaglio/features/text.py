"""Texts become sequences of tokens: words, characters, or what a tokenizer of one's own gives."""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, get_args

import numpy as np
import pandas as pd
import torch
import xarray as xr
from jaxtyping import Int64
from torch import Tensor

from intaglio.errors import InputError, nearest_first
from intaglio.extra import extra
from intaglio.features.features import Features
from intaglio.features.hugging_face import SubwordReader, fetched, is_hugging_face
from intaglio.features.scaling import Scaling
from intaglio.features.targets import Task, to_targets
from intaglio.features.text_reader import Representation, TextReader, bag_of_words, inverse_frequencies

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


def jieba(text: str) -> list[str]:
    """The words of a Chinese text, as the package jieba cuts it, in lower case and without punctuation.

    Raises:
        InputError: jieba is not installed.
    """
    library = extra("jieba", "text")
    library.setLogLevel("WARNING")
    return [word for word in library.lcut(text.lower()) if _WORD.search(word)]


# A further tokenizer is one more name here: a callable text → list of strings.
TOKENIZERS: dict[str, Tokenizer] = {"word": words, "char": characters, "jieba": jieba}


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
    _check_counts(max_length=max_length, max_vocabulary=max_vocabulary, min_count=min_count)
    texts, labels = _check_texts(texts), list(labels)
    if len(texts) != len(labels):
        raise InputError(f"{len(texts)} texts and {len(labels)} labels", expected="one label a text")
    answers = to_targets(pd.Series(labels, name="labels"), task=task)
    scaling = None if answers.classes else Scaling.of(answers.values)
    reader, found, about = _read(texts, tokens, max_length, max_vocabulary, min_count)
    if not isinstance(reader, SubwordReader):
        reader = _represented(reader, representation, found)
        found = reader.represent(found)
    elif representation != "tokens":
        raise InputError(f"representation={representation!r} of a Hugging Face tokenizer", expected="'tokens'")
    names = reader.vocabulary
    if found.ndim == 3:
        names = tuple(f"{place + 1} {name}" for place in range(found.shape[1]) for name in names)
    return Features(
        kind="table" if found.is_floating_point() else "text",
        inputs=found,
        targets=answers.values if scaling is None else scaling.apply(answers.values).float(),
        names=names,
        classes=answers.classes,
        shown=xr.Dataset({"text": ("example", np.array(texts, dtype=object))}),
        target_scaling=scaling,
        source={"loader": "from_text", "max_length": max_length, "min_count": min_count, **about},
        reader=reader,
    )


def _read(
    texts: list[str], tokens: Any, max_length: int, most: int, min_count: int
) -> tuple[TextReader | SubwordReader, Tensor, dict[str, Any]]:
    """The reader that the texts teach, their token numbers, and what the provenance says."""
    if is_hugging_face(tokens):
        if isinstance(tokens, str | os.PathLike):
            tokens = fetched(extra("transformers", "text").AutoTokenizer.from_pretrained, tokens, "tokenizer")
        subwords = SubwordReader(tokens, max_length)
        return subwords, subwords(texts), {"tokens": type(tokens).__name__}
    tokenize = _tokenizer(tokens, texts)
    whole = [_tokens_of(tokenize, text, row) for row, text in enumerate(texts, start=1)]
    sequences = [sequence[:max_length] for sequence in whole]
    names = _vocabulary(sequences, most, min_count)
    known = next((name for name, each in TOKENIZERS.items() if each is tokenize), tokenize)
    about = {
        "tokens": getattr(tokenize, "__name__", type(tokenize).__name__),
        "texts_cut": sum(len(sequence) > max_length for sequence in whole),
    }
    return TextReader(names, known, max_length), _indices(sequences, names), about


def _represented(reader: TextReader, name: str, tokens: Tensor) -> TextReader:
    """The reader that makes of tokens what `name` says."""
    known: dict[str, Representation] = {each: each for each in get_args(Representation)}
    if name not in known:
        raise InputError(f"representation={name!r}", expected=f"one of {', '.join(nearest_first(name, known))}")
    weights = inverse_frequencies(bag_of_words(tokens, len(reader.vocabulary))) if name == "tfidf" else torch.zeros(0)
    length = tokens.shape[1] if name == "onehot" else reader.max_length
    return replace(reader, representation=known[name], weights=tuple(weights.tolist()), max_length=length)


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
