"""What words are asked: analogies and likeness, as the vectors' own methods answer, and with intervals."""

from itertools import permutations
from pathlib import Path

import numpy as np
import pytest

import intaglio as ig
from intaglio.bundled_word_pairs import PAIRS
from intaglio.errors import InputError
from intaglio.metrics import card, representation
from intaglio.metrics.estimate import wilson
from intaglio.metrics.words import Words, analogies, similarity
from intaglio.word_questions import bundled_questions, read_judged, read_questions

PLURALS = PAIRS["plural"][:12]
NAMES = [word for pair in PLURALS for word in pair]


def words(noise: float, seed: int = 0) -> np.ndarray:
    """A word and its plural differ by one common step, and by noise."""
    generator = np.random.default_rng(seed)
    stems = np.repeat(generator.normal(size=(len(PLURALS), 20)), 2, axis=0)
    step = generator.normal(size=20) * (np.arange(len(NAMES)) % 2)[:, None]
    return stems + step + noise * generator.normal(size=stems.shape)


def test_a_common_step_answers_all_analogies_and_shuffled_vectors_none() -> None:
    found = representation(words(0.0), words=NAMES, measures=["analogies"])
    row = found.sel(measure="analogies")
    assert float(row["value"]) == 1.0
    assert float(row["high"]) == 1.0
    assert 0 < float(row["low"]) < 1
    for control in ("shuffled", "iid Gaussian"):
        assert float(row["control"].sel(against=control)) < 0.2
    (line,) = card(found).lines
    assert line.sentence.startswith("analogies ↑ 1 (")
    assert "above shuffled" in line.sentence


def test_the_answers_are_those_of_the_vectors_own_3cosadd() -> None:
    vectors = words(0.6)
    asked = [(*one, *other) for one, other in permutations(PLURALS, 2)]
    theirs = ig.WordVectors(NAMES, vectors)
    right = [theirs.most_similar([b, c], [a], topn=1)[0][0] == d for a, b, c, d in asked]
    assert 0.2 < np.mean(right) < 0.98
    found = analogies(Words.of(NAMES, vectors, {"plural": asked}))
    assert found == wilson(float(np.mean(right)), len(PLURALS) / 2)


def test_the_interval_holds_though_questions_share_their_pairs() -> None:
    """Of pairs that hold or not by chance, a question is right where both of its pairs hold."""
    generator = np.random.default_rng(0)
    for share, m in ((0.3, 10), (0.7, 24), (0.95, 24)):
        covered = []
        for _ in range(400):
            holds = int((generator.random(m) < share).sum())
            found = wilson(holds * (holds - 1) / (m * (m - 1)), m / 2)
            covered.append(found.low <= share**2 <= found.high)
        assert np.mean(covered) > 0.93


def test_every_word_answers_also_beyond_the_limit_of_the_other_measures() -> None:
    many = [f"w{i}" for i in range(60)]
    vectors = np.concatenate([np.random.default_rng(1).normal(size=(60, 20)), words(0.0)])
    found = representation(vectors, words=[*many, *NAMES], limit=30, measures=["analogies"])
    assert float(found["value"].item()) == 1.0
    assert found.attrs["examples"] == 30


def test_similarity_is_that_of_the_vectors_own_method(tmp_path: Path) -> None:
    file = tmp_path / "judged.tsv"
    generator = np.random.default_rng(3)
    judged = [(*generator.choice(NAMES, 2, replace=False), float(generator.integers(10))) for _ in range(15)]
    file.write_text("first\tsecond\thuman\n" + "\n".join("\t".join(map(str, row)) for row in judged))
    vectors = words(1.0)
    theirs = ig.WordVectors(NAMES, vectors).evaluate_word_pairs(file)
    found = similarity(Words.of(NAMES, vectors, None, file))
    assert found.value == pytest.approx(theirs.spearman)
    assert (found.high - found.low) / 2 == pytest.approx(1.96 * theirs.standard_error, rel=1e-4)
    shown = representation(vectors, words=NAMES, judgements=file)
    assert {"analogies", "similarity"} <= set(shown["measure"].values)
    assert list(read_judged(file)) == judged


def test_questions_of_a_file_stand_under_their_relations(tmp_path: Path) -> None:
    file = tmp_path / "questions.txt"
    file.write_text(
        "# own\n: plural\narray arrays value values\n\n: mixed up\nINDEX indices class classes\nno such a word\n"
    )
    asked = read_questions(file)
    assert {name: len(each) for name, each in asked.items()} == {"plural": 1, "mixed up": 2}
    found = Words.of(NAMES, words(0.0), file)
    assert {name: len(each) for name, each in found.questions.items()} == {"plural": 1, "mixed up": 1}  # INDEX is index
    assert analogies(found).value == 1.0


def test_bundled_questions_apply_only_where_enough_of_them_are_known() -> None:
    assert len(bundled_questions()["plural"]) == len(PAIRS["plural"]) * (len(PAIRS["plural"]) - 1)
    assert all(first != second for pairs in PAIRS.values() for first, second in pairs)
    assert Words.of(NAMES[:8], words(0.0)[:8]).questions == {}  # four pairs make twelve questions
    assert "analogies" not in representation(words(0.0)[:8], words=NAMES[:8], neighbours=2)["measure"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"questions": {"": [("a", "b", "c", "d")]}}, "questions of which none is known; expected words that have"),
        ({"judgements": [("array", "arrays", 1.0)]}, "1 of 1 judged pairs are known; expected at least 4"),
        ({"words": NAMES[:3]}, "3 words for 24 vectors; expected a name for each"),
        ({"words": None, "questions": {}}, r"questions for examples that are no words; expected words=…"),
        ({"words": None, "measures": ["analogies"]}, "no questions for analogies; .* try words=… and questions=…"),
        ({"questions": "none.txt"}, "no file none.txt; expected lines of four words"),
    ],
)
def test_wrong_questions_are_refused(options: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        representation(words(0.0), **{"words": NAMES, **options})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("array arrays value\n", "line 1: 'array arrays value'; expected four words"),
        (": empty\n", "without a question"),
    ],
)
def test_a_broken_file_of_questions_is_named_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "questions.txt").write_text(text)
    with pytest.raises(InputError, match=message):
        read_questions(tmp_path / "questions.txt")
