"""Analogies are right where vectors are made so, and on words that were learnt from real text."""

from pathlib import Path

import numpy as np
import pytest

import intaglio as ig
from intaglio.errors import InputError
from intaglio.features.tokens import words

NAMES = [f"{kind}{i}" for i in range(6) for kind in ("one", "many")]


def parallel(noise: float = 0.0) -> ig.WordVectors:
    """Each pair apart by the same step."""
    generator = np.random.default_rng(0)
    points = np.repeat(generator.normal(size=(6, 8)), 2, axis=0)
    points[1::2] += 3 * np.eye(8)[0]
    return ig.WordVectors(NAMES, points / 4 + noise * generator.normal(size=points.shape))


def asked() -> list[tuple[str, str, str, str]]:
    return [(f"one{i}", f"many{i}", f"one{j}", f"many{j}") for i in range(6) for j in range(6) if i != j]


def test_each_answer_is_that_of_most_similar() -> None:
    vectors = parallel(0.3)
    right = [vectors.most_similar(positive=[b, c], negative=[a], topn=1)[0][0] == d for a, b, c, d in asked()]
    scores = vectors.evaluate_word_analogies(asked())
    assert 0 < scores.accuracy == np.mean(right) < 1
    assert scores.standard_error == pytest.approx(np.std(right) / 3**0.5)  # of six pairs
    assert scores.questions == 30


def test_a_file_has_sections_and_unknown_words_are_counted(tmp_path: Path) -> None:
    lines = [": first", *map(" ".join, asked()[:4]), "", ": second", "ONE0 Many0 ONE1 many1", "one0 many0 one1 many9"]
    (tmp_path / "questions.txt").write_text("\n".join(lines))
    scores = parallel().evaluate_word_analogies(tmp_path / "questions.txt")
    assert {name: asked for name, (_, asked) in scores.sections.items()} == {"first": 4, "second": 1}
    assert scores.oov_ratio == pytest.approx(100 / 6)
    few = parallel().evaluate_word_analogies(tmp_path / "questions.txt", restrict_vocab=4)
    assert few.questions == 2


def test_questions_that_are_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="0 of 1 questions are of known words"):
        parallel().evaluate_word_analogies([("a", "b", "c", "d")])
    with pytest.raises(InputError, match="no file"):
        parallel().evaluate_word_analogies(tmp_path / "none.txt")
    (tmp_path / "questions.txt").write_text("a b c\n")
    with pytest.raises(InputError, match=r"line 1: 'a b c'; expected four words, or : and"):
        parallel().evaluate_word_analogies(tmp_path / "questions.txt")


@pytest.mark.long
def test_plurals_in_docstrings_are_analogies() -> None:
    texts = [words(text) for text in ig.load("docstrings").shown["text"].values]
    model = ig.Word2Vec(texts, dim=50, min_count=20, seed=0)
    before = model.vectors
    pairs = [(name, name + "s") for name in before.index_to_key if name + "s" in before and len(name) > 3][:25]
    questions = [(*first, *second) for first in pairs for second in pairs if first != second]
    model.fit(epochs=5, lr=0.05, checkpoints=1)
    learnt = model.vectors.evaluate_word_analogies(questions)
    assert learnt.questions == 600
    assert learnt.accuracy > before.evaluate_word_analogies(questions).accuracy + 0.1
    spelt = ig.FastText(texts, dim=50, min_count=20).vectors  # nothing learnt yet: plurals share their n-grams
    assert spelt.evaluate_word_analogies(questions).accuracy > learnt.accuracy
