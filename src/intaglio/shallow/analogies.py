"""How often vectors know which word is to c as b is to a."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from intaglio.errors import InputError

__all__ = ["AnalogyScores", "scored"]


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


def scored(right: Mapping[str, np.ndarray], given: int) -> AnalogyScores:
    """The scores, out of section → whether each question was answered rightly, and how many were given."""
    answers = np.concatenate([np.zeros(0, dtype=bool), *right.values()])
    if not len(answers):
        raise InputError(f"0 of {given} questions are of known words", expected="at least 1")
    share = float(answers.mean())
    sections = {name: (int(each.sum()), len(each)) for name, each in right.items()}
    error = float(np.sqrt(share * (1 - share) / len(answers)))
    return AnalogyScores(share, error, len(answers), 100 * (1 - len(answers) / given), sections)
