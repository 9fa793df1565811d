"""Words: what an embedding of words is asked, and what it answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from jaxtyping import Float64

from intaglio.errors import InputError
from intaglio.metrics.estimate import Estimate, of_estimate, wilson
from intaglio.word_questions import (
    Judged,
    Question,
    agreement,
    bundled_questions,
    independent,
    known,
    nearest,
    read_judged,
    read_questions,
)

__all__ = ["Judgements", "Questions", "Words", "analogies", "similarity"]

Questions = str | Path | Mapping[str, Sequence[Question]]
Judgements = str | Path | Sequence[Judged]

LEAST = 20  # bundled questions whose words are known: fewer say nothing
PAIRS = 4  # judged pairs: fewer have no rank correlation with an error


@dataclass(frozen=True, eq=False)
class Words:
    """Words with their vectors, all of them, and the questions whose words are known.

    Args:
        vectors: (w, d).
        questions: relation → (a, b, c, d) as places.
        judged: (place, place, judgement).
    """

    vectors: Float64[np.ndarray, "w d"]
    questions: Mapping[str, Sequence[Sequence[int]]]
    judged: Sequence[tuple[int, int, float]]

    @classmethod
    def of(
        cls,
        names: Sequence[str],
        vectors: Float64[np.ndarray, "w d"],
        questions: Questions | None = None,
        judgements: Judgements | None = None,
    ) -> "Words":
        """The questions of a file or of one's own, else the bundled ones where at least 20 of them are known.

        Raises:
            InputError: other names than vectors, an unreadable file, or questions or judgements of unknown words.
        """
        if len(names) != len(vectors):
            raise InputError(f"{len(names)} words for {len(vectors)} vectors", expected="a name for each")
        places = {name: place for place, name in enumerate(names)}
        asked = _places(_questions(questions), places)
        count = sum(map(len, asked.values()))
        if questions is None and count < LEAST:
            asked = {}
        elif not count:
            raise InputError("questions of which none is known", expected="words that have a vector")
        given = [] if judgements is None else _judged(judgements)
        pairs = [(where, score) for a, b, score in given if (where := known((a, b), places)) is not None]
        if judgements is not None and len(pairs) < PAIRS:
            raise InputError(f"{len(pairs)} of {len(given)} judged pairs are known", expected=f"at least {PAIRS}")
        return cls(vectors, asked, [(where[0], where[1], score) for where, score in pairs])

    @property
    def units(self) -> Float64[np.ndarray, "w d"]:
        """Vectors of length 1; 0 stays 0."""
        lengths = np.linalg.norm(self.vectors, axis=1, keepdims=True)
        return self.vectors / np.where(lengths > 0, lengths, 1)

    def shuffled(self, seed: int) -> "Words":
        """The vectors handed to other words."""
        return replace(self, vectors=self.vectors[np.random.default_rng(seed).permutation(len(self.vectors))])

    def gaussian(self, seed: int) -> "Words":
        """Independent normal numbers for vectors."""
        return replace(self, vectors=np.random.default_rng(seed).normal(size=self.vectors.shape))


def analogies(words: Words) -> Estimate:
    """The share of questions a : b :: c : d that 3CosAdd answers, with Wilson's interval of independent questions.

    >>> vectors = np.array([[1, 0, 0], [1, 1, 0], [1, 0, 1], [1, 1, 1.0]])
    >>> words = Words.of(["man", "woman", "king", "queen"], vectors, {"": [("man", "woman", "king", "queen")]})
    >>> analogies(words).value
    1.0
    """
    right = np.concatenate([nearest(words.units, asked) for asked in words.questions.values()])
    return wilson(float(right.mean()), independent(words.questions))


def similarity(words: Words) -> Estimate:
    """Spearman's correlation of cosines with people's judgements, ± 1.96 standard errors."""
    units = words.units
    cosines = [float(units[a] @ units[b]) for a, b, _ in words.judged]
    return of_estimate(*agreement(cosines, [score for *_, score in words.judged]))


def _questions(given: Questions | None) -> Mapping[str, Sequence[Question]]:
    if given is None:
        return bundled_questions()
    return read_questions(given) if isinstance(given, str | Path) else given


def _judged(given: Judgements) -> list[Judged]:
    return list(read_judged(given) if isinstance(given, str | Path) else given)


def _places(asked: Mapping[str, Sequence[Question]], places: Mapping[str, int]) -> dict[str, list[list[int]]]:
    """The questions whose four words are known and different, as places."""
    found = {name: [known(question, places) for question in questions] for name, questions in asked.items()}
    kept = {
        name: [each for each in questions if each is not None and each[3] not in each[:3]]
        for name, questions in found.items()
    }
    return {name: questions for name, questions in kept.items() if questions}
