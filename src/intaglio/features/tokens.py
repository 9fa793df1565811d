"""Tokens: what a text is cut into, and their numbers in a vocabulary."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch
from jaxtyping import Int64
from torch import Tensor

from intaglio.errors import InputError, nearest_first
from intaglio.extra import extra

__all__ = [
    "TOKENIZERS",
    "Tokenizer",
    "characters",
    "checked_texts",
    "encode",
    "indices",
    "tokenizer_of",
    "tokens_of",
    "vocabulary_of",
    "words",
]

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


def encode(
    texts: Iterable[str], vocabulary: Sequence[str], *, tokens: str | Tokenizer, max_length: int = 64
) -> Int64[Tensor, "n length"]:
    """New texts in an old vocabulary: (n, length) token indices, padded with 0; what it lacks is 1.

    Raises:
        InputError: a text is no string or has no token, or `tokens` is unknown.

    >>> encode(["a fine film"], ("<pad>", "<unknown>", "a", "film"), tokens="word").tolist()
    [[2, 1, 3]]
    """
    texts = checked_texts(texts)
    tokenize = tokenizer_of(tokens, texts)
    sequences = [tokens_of(tokenize, text, row)[:max_length] for row, text in enumerate(texts, start=1)]
    return indices(sequences, vocabulary)


def tokenizer_of(tokens: str | Tokenizer, texts: Sequence[str]) -> Tokenizer:
    """What cuts a text by that name; "auto" looks at the texts.

    Raises:
        InputError: no tokenizer of that name.
    """
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


def tokens_of(tokenize: Tokenizer, text: str, row: int) -> list[str]:
    """The tokens of one text, at least one.

    Raises:
        InputError: a tokenizer that gives no list of strings, or a text without tokens.
    """
    sequence = tokenize(text)
    if not isinstance(sequence, list) or not all(isinstance(token, str) for token in sequence):
        raise InputError(f"a tokenizer that gives {sequence!r:.80}", expected="a list of strings")
    if not sequence:
        came = f"text {row} has no token: {text!r:.80}"
        raise InputError(came, expected="at least one in each text", hint='leaving it out, or tokens="char"')
    return sequence


def vocabulary_of(counts: Counter[str], most: int, min_count: int) -> tuple[str, ...]:
    """Padding, unknown, and the most frequent tokens, the commonest first.

    Args:
        counts: how often each token occurs.
        most, min_count: so many at the most, that occur so often at the least.

    Raises:
        InputError: no token is frequent enough.
    """
    frequent = [token for token, count in counts.items() if count >= min_count and token not in (PAD, UNKNOWN)]
    if not frequent:
        came = f"none of {len(counts)} tokens occurs {min_count} times or more"
        raise InputError(came, expected="a token that repeats", hint="min_count=1")
    return (PAD, UNKNOWN, *sorted(frequent, key=lambda token: (-counts[token], token))[:most])


def indices(sequences: Sequence[Sequence[str]], names: Sequence[str]) -> Int64[Tensor, "n length"]:
    """Sequences as indices into a vocabulary, padded with 0; what it lacks is 1."""
    index = {name: position for position, name in enumerate(names) if name not in (PAD, UNKNOWN)}
    array = torch.zeros(len(sequences), max(map(len, sequences)), dtype=torch.int64)
    for row, sequence in enumerate(sequences):
        array[row, : len(sequence)] = torch.tensor([index.get(token, 1) for token in sequence])
    return array


def checked_texts(texts: Iterable[Any]) -> list[str]:
    """The texts as a list.

    Raises:
        InputError: none, one string alone, or what is no string.
    """
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
