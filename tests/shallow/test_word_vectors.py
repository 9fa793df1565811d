"""WordVectors answer as KeyedVectors do."""

import numpy as np
import pytest

from intaglio.errors import InputError
from intaglio.shallow import WordVectors

NAMES = ["man", "woman", "king", "queen", "apple"]


@pytest.fixture
def vectors():
    royal, female, fruit = np.eye(3)
    return WordVectors(NAMES, np.stack([0 * royal + 0.1, female + 0.1, royal + 0.1, royal + female + 0.1, 3 * fruit]))


def test_an_analogy_is_3cosadd_by_hand(vectors):
    units = vectors.vectors / np.linalg.norm(vectors.vectors, axis=1, keepdims=True)
    query = units[1] + units[2] - units[0]
    cosines = units @ query / np.linalg.norm(query)
    found = vectors.most_similar(positive=["woman", "king"], negative=["man"])
    assert found[0] == ("queen", pytest.approx(cosines[3], abs=1e-6))
    assert [name for name, _ in found] == ["queen", "apple"]


def test_weights_vectors_and_a_restricted_vocabulary(vectors):
    heavy = vectors.most_similar(positive=[("king", 1.0), ("apple", 5.0)], topn=1)
    assert heavy[0][0] == "man"  # of equal shares in all, it is nearest to the fruit
    assert vectors.most_similar(vectors["queen"], topn=1)[0][0] == "queen"
    assert vectors.similar_by_vector(vectors["queen"], topn=1)[0] == ("queen", pytest.approx(1))
    assert {name for name, _ in vectors.most_similar("queen", restrict_vocab=2)} == {"man", "woman"}


def test_lookups(vectors):
    assert vectors.key_to_index["king"] == 2
    assert "king" in vectors
    assert "cat" not in vectors
    assert vectors[["king", "man"]].shape == (2, 3)
    assert np.linalg.norm(vectors.get_vector("queen", norm=True)) == pytest.approx(1)
    assert vectors.similarity("king", "king") == pytest.approx(1)
    assert vectors.doesnt_match(["king", "queen", "woman", "apple"]) == "apple"
    assert (len(vectors), vectors.vector_size, repr(vectors)) == (5, 3, "WordVectors(5 words, 3 dimensions)")


def test_a_zero_vector_is_similar_to_nothing():
    vectors = WordVectors(["zero", "one", "two"], np.array([[0, 0], [1, 0], [1, 1]]))
    assert dict(vectors.most_similar("one"))["zero"] == 0


def test_judged_pairs_from_a_file(vectors, tmp_path):
    lines = [
        "Word 1,Word 2,Human",
        "king,queen,9",
        "# a remark",
        "",
        "man,woman,7",
        "King,apple,1",
        "man,apple,2",
        "cat,dog,9",
    ]
    (tmp_path / "pairs.csv").write_text("\n".join(lines))
    found = vectors.evaluate_word_pairs(tmp_path / "pairs.csv")
    assert (found.pairs, found.oov_ratio) == (4, pytest.approx(20))
    cosines = [
        vectors.similarity(*pair) for pair in (("king", "queen"), ("man", "woman"), ("king", "apple"), ("man", "apple"))
    ]
    assert found.pearson == pytest.approx(np.corrcoef(cosines, [9, 7, 1, 2])[0, 1])
    ranks = [np.argsort(np.argsort(values)) for values in (cosines, [9, 7, 1, 2])]
    assert found.spearman == pytest.approx(np.corrcoef(*ranks)[0, 1])
    assert found.standard_error == pytest.approx((1 - found.spearman**2) * 1.06**0.5)


def test_wrong_calls_are_refused(vectors, tmp_path):
    with pytest.raises(InputError, match=r"no vector for 'kings'; expected one of 5 words, e\.g\. king"):
        vectors.get_vector("kings")
    with pytest.raises(InputError, match="nothing to look for"):
        vectors.most_similar()
    with pytest.raises(InputError, match="topn=0"):
        vectors.most_similar("king", topn=0)
    with pytest.raises(InputError, match="several words"):
        vectors.doesnt_match("king")
    with pytest.raises(InputError, match="0 of 1 pairs are known"):
        vectors.evaluate_word_pairs([("cat", "dog", 1.0)])
    (tmp_path / "pairs.csv").write_text("king,queen,9\nman,woman\n")
    with pytest.raises(InputError, match="line 2: 'man,woman'"):
        vectors.evaluate_word_pairs(tmp_path / "pairs.csv")
    with pytest.raises(InputError, match=r"no file .*none\.csv"):
        vectors.evaluate_word_pairs(tmp_path / "none.csv")
    with pytest.raises(InputError, match=r"2 names with vectors of shape \(3, 2\)"):
        WordVectors(["a", "b"], np.ones((3, 2)))
