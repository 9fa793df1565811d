"""How often vectors know which word is to c as b is to a."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from jaxtyping import Float32

from intaglio.errors import InputError
from intaglio.word_questions import independent, nearest

__all__ = ["AnalogyScores", "scored"]


class AnalogyScores(NamedTuple):
    """How many questions "a is to b as c is to?" were answered with the word that was meant.

    Args:
        accuracy: share of the questions whose four words are known.
        standard_error: of it, √(p (1 − p) / m), where m questions share no pair of words.
        questions: how many were asked.
        oov_ratio: percent of the questions left out, for a word is unknown.
        sections: name → (right, asked).
    """

    accuracy: float
    standard_error: float
    questions: int
    oov_ratio: float
    sections: Mapping[str, tuple[int, int]]


def scored(
    asked: Mapping[str, Sequence[Sequence[int]]], given: int, units: Float32[np.ndarray, "v d"]
) -> AnalogyScores:
    """The scores of section → questions of known words as places, out of all that were given; vectors of length 1."""
    right = {name: nearest(units, questions) for name, questions in asked.items()}
    answers = np.concatenate([np.zeros(0, dtype=bool), *right.values()])
    if not len(answers):
        raise InputError(f"0 of {given} questions are of known words", expected="at least 1")
    share = float(answers.mean())
    sections = {name: (int(each.sum()), len(each)) for name, each in right.items()}
    error = float(np.sqrt(share * (1 - share) / independent(asked)))
    return AnalogyScores(share, error, len(answers), 100 * (1 - len(answers) / given), sections)
