"""Analogies: which word is to c as b is to a, and how often the vectors know."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
from jaxtyping import Float32, Int64

from intaglio.errors import InputError

__all__ = ["AnalogyScores", "judged", "questions_of", "sections_of"]

ROWS = 256  # questions at once

Question = tuple[str, str, str, str]


class AnalogyScores(NamedTuple):
    """How many questions "a is to b as c is to?" were answered with the word that was meant.

    Args:
        accuracy: share of the questions whose four words are known.
        standard_error: of it, √(p (1 − p) / n).
        questions: n, how many were asked.
        oov_ratio: percent of the questions left out, for a word is unknown.
        sections: name → (right, asked).
    """

    accuracy: float
    standard_error: float
    questions: int
    oov_ratio: float
    sections: Mapping[str, tuple[int, int]]


def judged(right: Mapping[str, np.ndarray], given: int) -> AnalogyScores:
    """The scores, out of section → whether each question was answered rightly, and how many were given."""
    answers = np.concatenate([np.zeros(0, dtype=bool), *right.values()])
    if not len(answers):
        raise InputError(f"0 of {given} questions are of known words", expected="at least 1")
    share = float(answers.mean())
    sections = {name: (int(each.sum()), len(each)) for name, each in right.items()}
    error = float(np.sqrt(share * (1 - share) / len(answers)))
    return AnalogyScores(share, error, len(answers), 100 * (1 - len(answers) / given), sections)


def questions_of(places: Int64[np.ndarray, "n 4"], units: Float32[np.ndarray, "v d"]) -> np.ndarray:
    """Whether the nearest word to b − a + c, but for these three, is d; vectors of length 1."""
    found = []
    for start in range(0, len(places), ROWS):
        a, b, c, d = places[start : start + ROWS].T
        cosines = (units[b] - units[a] + units[c]) @ units.T
        for asked in (a, b, c):
            cosines[np.arange(len(a)), asked] = -np.inf
        found.append(cosines.argmax(1) == d)
    return np.concatenate([np.zeros(0, dtype=bool), *found])


def sections_of(questions: str | Path | Iterable[Question]) -> Mapping[str, list[Question]]:
    """Section → its questions, of a file as ``questions-words.txt`` or as they are.

    Raises:
        InputError: no such file, or a line that is neither four words nor ``: section``.
    """
    if not isinstance(questions, str | Path):
        return {"": list(questions)}
    found: dict[str, list[Question]] = {}
    section = ""
    for number, line in _lines(Path(questions)):
        words = line.split()
        if line.startswith(":"):
            section = line[1:].strip()
        elif len(words) == 4:
            found.setdefault(section, []).append((words[0], words[1], words[2], words[3]))
        elif words:
            raise InputError(f"{questions}, line {number}: {line.strip()!r:.80}", expected="four words, or : section")
    return found


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    if not path.is_file():
        raise InputError(f"no file {path}", expected="lines of four words")
    with path.open(encoding="utf-8") as file:
        yield from enumerate(file, start=1)
