"""The parts of a word: its n-grams of characters, each hashed to a bucket, as in fastText."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from jaxtyping import Float32, Int64, UInt8

from intaglio.errors import InputError
from intaglio.shallow.compiled import compiled

__all__ = ["Ngrams", "Subwords", "fnv1a", "rows_of_words"]

OFFSET, PRIME, BITS = 2166136261, 16777619, 2**32 - 1


@dataclass(frozen=True)
class Subwords:
    """Which parts a word has: all n-grams of ``<word>`` with `min_n` to `max_n` characters, by FNV-1a in buckets.

    Args:
        min_n, max_n: characters of the shortest and the longest; ``<`` and ``>`` are two of them, but alone no part.
        buckets: how many different parts are told apart at the most; two that share one share a vector.

    Raises:
        InputError: numbers out of range.

    >>> len(Subwords(3, 3).buckets_of("where"))  # <wh, whe, her, ere, re>
    5
    """

    min_n: int = 3
    max_n: int = 6
    buckets: int = 2_000_000

    def __post_init__(self) -> None:
        if not 1 <= self.min_n <= self.max_n:
            came = f"n-grams of {self.min_n} to {self.max_n} characters"
            raise InputError(came, expected="1 <= min_n <= max_n", hint="min_n=3, max_n=6")
        if not 1 <= self.buckets < 2**32:
            raise InputError(f"buckets={self.buckets}", expected="1 to 4294967295")

    def buckets_of(self, word: str) -> Int64[np.ndarray, "m"]:
        """The bucket of each part, those of equal parts as often as they occur."""
        letters = np.frombuffer(f"<{word}>".encode(errors="surrogatepass"), dtype=np.uint8)
        found = np.empty(len(letters) * (self.max_n - self.min_n + 1), dtype=np.int64)
        return found[: parts_in(letters, self.min_n, self.max_n, self.buckets, found)]


@dataclass(frozen=True, eq=False)
class Ngrams:
    """The vectors of parts, from which a word that was never seen gets its own.

    Args:
        subwords: how a word is parted.
        buckets: those that some word of the vocabulary has, in rising order.
        vectors: (b, d), theirs.
    """

    subwords: Subwords
    buckets: Int64[np.ndarray, "b"]
    vectors: Float32[np.ndarray, "b d"]

    def spelt(self, word: str) -> Float32[np.ndarray, "d"] | None:
        """The mean over the parts of a word that were seen in others; None where none was."""
        wanted = self.subwords.buckets_of(word)
        rows = np.searchsorted(self.buckets, wanted).clip(max=len(self.buckets) - 1)
        rows = rows[self.buckets[rows] == wanted]
        return np.asarray(self.vectors[rows].mean(0)) if len(rows) else None


def rows_of_words(
    names: Sequence[str], subwords: Subwords | None
) -> tuple[Int64[np.ndarray, "_"], Int64[np.ndarray, "m"], Int64[np.ndarray, "b"]]:
    """Which rows of a table stand for each word: its own, then those of its parts, which follow the words' rows.

    Only buckets that occur get a row; the others could learn nothing.

    Returns:
        Where each word's rows begin, the rows themselves, and the buckets of the rows after the words'.

    >>> starts, members, buckets = rows_of_words(["ab", "abc"], Subwords(3, 3))
    >>> starts.tolist(), len(buckets)  # <ab ab> and <ab abc bc>
    ([0, 3, 7], 4)
    """
    parts = [] if subwords is None else [subwords.buckets_of(name) for name in names]
    sizes = np.array([len(part) for part in parts] or [0] * len(names), dtype=np.int64)
    buckets, places = np.unique(np.concatenate([np.empty(0, np.int64), *parts]), return_inverse=True)
    starts = np.concatenate([[0], np.cumsum(sizes + 1)]).astype(np.int64)
    first = np.cumsum(sizes) - sizes  # of each word's parts
    return starts, np.insert(places + len(names), first, np.arange(len(names))).astype(np.int64), buckets


def fnv1a(letters: Iterable[int]) -> int:
    """The 32-bit hash of bytes, those from 128 on taken as negative, as fastText takes them.

    >>> hex(fnv1a(b"foobar"))
    '0xbf9cf968'
    """
    found = OFFSET
    for letter in letters:
        found = hashed(found, letter)
    return found


@compiled
def hashed(found: Any, letter: Any) -> Any:
    """One more byte; the numbers stay below 2⁵⁷, so that no multiplication overflows."""
    byte = int(letter)
    return ((found ^ ((byte - 256 if byte > 127 else byte) & BITS)) * PRIME) & BITS


@compiled
def parts_in(
    letters: UInt8[np.ndarray, "b"], least: int, most: int, buckets: int, found: Int64[np.ndarray, "f"]
) -> int:
    """Write the bucket of each n-gram of these UTF-8 bytes; return how many there are."""
    count, length = 0, len(letters)
    for begin in range(length):
        if int(letters[begin]) & 0xC0 == 0x80:  # within a character
            continue
        at, size, mark = begin, 0, OFFSET
        while at < length and size < most:
            mark = hashed(mark, letters[at])
            at += 1
            while at < length and int(letters[at]) & 0xC0 == 0x80:
                mark = hashed(mark, letters[at])
                at += 1
            size += 1
            if size >= least and not (size == 1 and (begin == 0 or at == length)):
                found[count] = mark % buckets
                count += 1
    return count
