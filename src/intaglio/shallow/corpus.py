"""A corpus as whole numbers: read once, kept in a file of its own, larger than memory if it must be."""

import tempfile
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TextIO

import numpy as np
from jaxtyping import Int32, Int64

from intaglio.errors import InputError
from intaglio.features.read_table import undecodable, unmarked
from intaglio.progress import progress
from intaglio.shallow.windows import BREAK

__all__ = ["LONGEST", "Corpus", "Sentences", "as_corpus", "counted"]

Sentences = Iterable[Sequence[str]]

BLOCK = 2**18  # numbers written at once
CHARACTERS = 2**18  # read at once
LONGEST = 10_000  # words of a sentence: a text of a single line must not stand in memory as one


@dataclass(frozen=True, eq=False, repr=False)
class Corpus:
    """Sentences of words.

    Args:
        ids: every word's place in `names`, sentence after sentence, `BREAK` after each; may be a mapped file.
        names: the words in the order of their first appearance.
        counts: how often each stands there.
    """

    ids: Int32[np.ndarray, "t"]
    names: Sequence[str]
    counts: Int64[np.ndarray, "v"]

    def __len__(self) -> int:
        return int(self.counts.sum())

    def __repr__(self) -> str:
        return f"Corpus({len(self)} words, {len(self.names)} different)"

    def stretches(self, length: int) -> Iterator[tuple[int, int]]:
        """From and to of parts of at most `length` ids, cut between sentences wherever one is shorter than that."""
        start = 0
        while start < len(self.ids):
            stop = min(start + length, len(self.ids))
            breaks = np.flatnonzero(self.ids[start:stop] == BREAK)
            if len(breaks):
                stop = start + int(breaks[-1]) + 1
            yield start, stop
            start = stop


def as_corpus(data: Corpus | Sentences | str | Path, *, encoding: str = "utf-8") -> Corpus:
    """Lists of words, or a text file with one sentence a line and white space between words.

    The words are read once and kept as numbers in a temporary file of 4 bytes a word, which goes with the corpus;
    in memory stand only the different words. A sentence of more than 10,000 words, such as a text that is one long
    line, is taken as several of that length, so that it is never read whole.

    Args:
        data: an iterable of lists of words, a path, or a corpus as it is.
        encoding: of the file.

    Raises:
        InputError: no such file, bytes that the encoding does not know (the line is named), a sentence that is a
            string, a word that is none, or nothing at all.

    >>> as_corpus([["a", "rose", "is", "a", "rose"]])
    Corpus(5 words, 3 different)
    """
    if isinstance(data, Corpus):
        return data
    sentences = _lines(Path(data), encoding) if isinstance(data, str | Path) else _checked(data)
    places: dict[str, int] = {}
    ids = _mapped(sentences, places)
    if not places:
        raise InputError("a corpus without words", expected="lists of words, or a file with one sentence a line")
    odd = next((word for word in places if not isinstance(word, str)), None)
    if odd is not None:
        raise InputError(f"a word that is {odd!r} ({type(odd).__name__})", expected="strings", hint="str(…)")
    return Corpus(ids, tuple(places), counted(ids, len(places)))


def _mapped(sentences: Sentences, places: dict[str, int]) -> Int32[np.ndarray, "t"]:
    """The ids in a file that has no name and goes when nobody reads it; `places` fills with the words."""
    block = array("i")
    with tempfile.TemporaryFile(prefix="intaglio-") as file:
        for sentence in sentences:
            for start in range(0, len(sentence) or 1, LONGEST):
                block.extend([places.setdefault(word, len(places)) for word in sentence[start : start + LONGEST]])
                block.append(BREAK)
            if len(block) >= BLOCK:
                block.tofile(file)
                del block[:]
        block.tofile(file)
        file.flush()
        return np.memmap(file, dtype=np.int32, mode="r") if file.tell() else np.empty(0, dtype=np.int32)


def counted(ids: Int32[np.ndarray, "t"], words: int) -> Int64[np.ndarray, "v"]:
    """How often each of so many words stands there."""
    counts = np.zeros(words + 1, dtype=np.int64)
    for start in range(0, len(ids), BLOCK):
        counts += np.bincount(ids[start : start + BLOCK] + 1, minlength=words + 1)
    return counts[1:]


def _checked(sentences: Sentences) -> Iterator[Sequence[str]]:
    for sentence in sentences:
        if isinstance(sentence, str):
            raise InputError(
                f"a sentence that is one string, {sentence!r:.60}", expected="a list of words", hint=".split()"
            )
        yield sentence


def _lines(path: Path, encoding: str) -> Iterator[list[str]]:
    if not path.is_file():
        raise InputError(f"no file {path}", expected="a text file with one sentence a line")
    own = unmarked(encoding)
    try:
        with path.open(encoding=own) as file, progress(f"reading {path.name}", path.stat().st_size) as advance:
            yield from _sentences(file, advance)
    except UnicodeDecodeError as error:
        raise undecodable(path, own) from error


def _sentences(file: TextIO, advance: Callable[[float], None]) -> Iterator[list[str]]:
    """The words of each line, those of a long one in pieces of `LONGEST`; only so much of the file is held."""
    line: list[str] = []
    part = ""  # of a word, at the end of what has been read
    for text in iter(partial(file.read, CHARACTERS), ""):
        *ended, begun = (part + text).split("\n")
        for rest in ended:
            yield line + rest.split()
            line = []
        part = "" if begun[-1:].isspace() else ["", *begun.rsplit(maxsplit=1)][-1]
        line += begun[: len(begun) - len(part)].split()
        while len(line) > LONGEST:
            yield line[:LONGEST]
            line = line[LONGEST:]
        advance(len(text))
    if line or part:
        yield line + part.split()
