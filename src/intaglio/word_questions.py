"""What word vectors are asked: analogies a : b :: c : d, and how near two words are to people (no torch)."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from pathlib import Path

import numpy as np
from jaxtyping import Bool, Float
from scipy.stats import spearmanr

from intaglio.bundled_word_pairs import PAIRS
from intaglio.errors import InputError

__all__ = [
    "Judged",
    "Question",
    "agreement",
    "bundled_questions",
    "independent",
    "known",
    "nearest",
    "read_judged",
    "read_questions",
]

Question = tuple[str, str, str, str]
Judged = tuple[str, str, float]

ROWS = 256  # questions at once: their cosines with all words are some megabytes


def bundled_questions() -> dict[str, list[Question]]:
    """Relation → every ordered two of its pairs as a question.

    >>> bundled_questions()["plural"][0]
    ('array', 'arrays', 'value', 'values')
    """
    return {name: [(*one, *other) for one, other in permutations(pairs, 2)] for name, pairs in PAIRS.items()}


def read_questions(path: str | Path) -> dict[str, list[Question]]:
    """Questions of a file: four words a line, under lines ``: relation``; lines that begin with # are passed over.

    Raises:
        InputError: no such file, a line of other than four words, or no question.
    """
    file, found, section = Path(path), dict[str, list[Question]](), "questions"
    if not file.is_file():
        raise InputError(f"no file {file}", expected="lines of four words, a b c d")
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        words = line.split()
        if not words or line.startswith("#"):
            continue
        if words[0].startswith(":"):
            section = line.lstrip(": ").strip() or section
        elif len(words) == 4:
            found.setdefault(section, []).append((words[0], words[1], words[2], words[3]))
        else:
            raise InputError(f"{file}, line {number}: {line!r:.80}", expected="four words, or : and a relation's name")
    if not found:
        raise InputError(f"{file} without a question", expected="lines of four words, a b c d")
    return found


def read_judged(path: str | Path) -> Iterator[Judged]:
    """Judged pairs of a file: two words and a number, apart by tabs or commas; # as in `read_questions`.

    Raises:
        InputError: no such file, or a line that holds no number.
    """
    file = Path(path)
    if not file.is_file():
        raise InputError(f"no file {file}", expected="lines of two words and a number")
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = line.split("\t" if "\t" in line else ",")
        try:
            yield parts[0].strip(), parts[1].strip(), float(parts[2])
        except (IndexError, ValueError) as error:
            if number == 1:
                continue  # names of columns
            raise InputError(f"{file}, line {number}: {line!r:.80}", expected="two words and a number") from error


def known(words: Sequence[str], places: Mapping[str, int]) -> list[int] | None:
    """Where words stand, each as it is or else in lower case; None where one is unknown."""
    found = [places.get(word, places.get(word.lower())) for word in words]
    return None if None in found else [place for place in found if place is not None]


def nearest(units: Float[np.ndarray, "w d"], questions: Sequence[Sequence[int]]) -> Bool[np.ndarray, "q"]:
    """Whether the word nearest to b − a + c is d (3CosAdd), the three that are asked with left out.

    Args:
        units: the words' vectors, of length 1.
        questions: (a, b, c, d) as places.

    Source:
        Mikolov et al., Linguistic regularities in continuous space word representations, 2013.

    >>> units = np.array([[1, 0, 0], [0.6, 0.8, 0], [0, 0, 1], [0, 0.8, 0.6]])
    >>> nearest(units, [(0, 1, 2, 3)]).tolist()
    [True]
    """
    right = []
    for start in range(0, len(questions), ROWS):
        a, b, c, d = np.array(questions[start : start + ROWS]).T
        cosines = (units[b] - units[a] + units[c]) @ units.T  # up to each query's length
        for asked in (a, b, c):
            cosines[np.arange(len(a)), asked] = -np.inf
        right.append(cosines.argmax(1) == d)
    return np.concatenate([np.zeros(0, dtype=bool), *right])


def independent(asked: Mapping[str, Sequence[Sequence[int]]]) -> float:
    """Of how many questions of which none shares a pair the share of right answers would vary as much, at least.

    Questions that share a pair go together: the mean over all two of m pairs has at most the variance of m/2
    (Hoeffding 1948).

    >>> independent({"plural": [(0, 1, 2, 3), (2, 3, 0, 1)]})
    1.0
    """
    pairs = [{tuple(pair) for question in each for pair in (question[:2], question[2:])} for each in asked.values()]
    return max(1.0, sum(map(len, pairs)) / 2)


def agreement(cosines: Sequence[float], judged: Sequence[float]) -> tuple[float, float]:
    """Spearman's ρ and its standard error (1 − ρ²) √(1.06 / (n − 3)) (Fieller 1957), of four pairs or more."""
    rho = float(spearmanr(cosines, judged).statistic)
    return rho, (1 - rho**2) * float(np.sqrt(1.06 / (len(cosines) - 3)))
