"""FastText: parts of words to the bit as its authors have them, the loss of its twin, vectors for words never seen."""

import numpy as np
import pytest
import torch

import intaglio as ig
from intaglio.errors import InputError
from intaglio.shallow import Subwords
from intaglio.shallow.chance import generator_state
from intaglio.shallow.subwords import fnv1a

ARCHITECTURES = ["skipgram", "cbow"]

HASHED = {  # by gensim 4.4's ft_hash_bytes, which follows the authors' program: bytes from 128 on are negative
    "where": 90969176,
    "naïve": 3440832043,
    "语言": 1259040581,
    "🚑🚒": 738138300,
}
PARTS = {  # by its ft_ngram_hashes(word, 3, 6, 2_000_000)
    "语言": [1450607, 1692291, 832545],
    "🚑🚒": [1904574, 864768, 6182],
    "ab": [209508, 621742, 1241756],
}


def text(sentences=120, seed=0):
    """Numbers of two digits that stand near those with the same tens; the first digit is a part."""
    generator = np.random.default_rng(seed)
    tens = generator.integers(1, 4, sentences)
    return [[f"{ten}{unit}" for unit in generator.integers(0, 5, 6)] for ten in tens] + [["10"] * 30]


def small(architecture="skipgram", **options):
    plain = {"dim": 6, "min_count": 1, "sample": 0.0, "min_n": 3, "max_n": 3}
    return ig.FastText(text(), architecture=architecture, **(plain | options))


def stirred(model):
    generator = np.random.default_rng(1)
    model.inputs[:] = generator.normal(size=model.inputs.shape)
    model.outputs[:] = generator.normal(size=model.outputs.shape)
    return model


def test_parts_are_hashed_as_in_the_authors_program():
    assert {word: fnv1a(word.encode()) for word in HASHED} == HASHED
    assert {word: Subwords().buckets_of(word).tolist() for word in PARTS} == PARTS


def test_parts_are_the_ngrams_of_the_word_in_brackets():
    wanted = ["<wh", "whe", "her", "ere", "re>"]
    assert Subwords(3, 3, 1000).buckets_of("where").tolist() == [fnv1a(part.encode()) % 1000 for part in wanted]
    single = Subwords(1, 1, 1000).buckets_of("é1")  # the brackets alone are no parts
    assert single.tolist() == [fnv1a(part.encode()) % 1000 for part in "é1"]


def test_each_row_takes_the_whole_step_of_the_mean():
    model = stirred(small(window=1, power=300.0))
    objective, rate = model.objective(None), 1e-5
    before = model.inputs.copy()
    done = model.learn(np.asarray(model.corpus.ids), rate, rate, generator_state(0))
    share = objective.gradient()["encoder.weight"].numpy()
    assert set(np.diff(model.how.starts)) == {3}  # itself, <1, 1>
    moved = (model.inputs - before) / (-rate * done.examples)
    np.testing.assert_allclose(moved, 3 * share, rtol=0.05, atol=0.05 * np.abs(share).max())


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_words_without_parts_train_as_word2vec_bit_for_bit(architecture):
    ends = []
    for model in (
        small(architecture, min_n=50, max_n=60),
        ig.Word2Vec(text(), dim=6, min_count=1, sample=0, architecture=architecture),
    ):
        model.fit(epochs=2)
        ends.append(model.inputs)
    np.testing.assert_array_equal(*ends)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_one_thread_repeats_itself_and_two_learn_as_well(architecture):
    model = small(architecture)
    paths = [model.fit(epochs=20, lr=0.1, threads=threads) for threads in (1, 1, 2)]
    assert torch.equal(paths[0].final["encoder.weight"], paths[1].final["encoder.weight"])
    losses = [float(path.history.train_loss[-1]) for path in paths]
    assert losses[2] == pytest.approx(losses[0], rel=0.03)
    assert losses[0] < 0.9 * float(paths[0].history.train_loss[0])


def test_a_vector_is_the_mean_of_a_words_own_and_its_parts():
    model = stirred(small(min_n=1, max_n=4))
    place = {bucket: len(model.vocabulary) + row for row, bucket in enumerate(model.buckets.tolist())}
    for row, word in enumerate(model.vocabulary.names):
        rows = [row, *(place[bucket] for bucket in model.subwords.buckets_of(word).tolist())]
        np.testing.assert_allclose(model.vectors[word], model.inputs[rows].mean(0), rtol=1e-5, atol=1e-6)
    parts = [place[bucket] for bucket in model.subwords.buckets_of("39").tolist() if bucket in place]
    assert len(parts) == 2  # <3, 3
    np.testing.assert_allclose(model.vectors["39"], model.inputs[parts].mean(0), rtol=1e-5)


def test_a_word_never_seen_lies_near_its_kin():
    model = small(min_n=2, max_n=2)
    model.fit(epochs=20, lr=0.1)
    for ten in "123":
        assert f"{ten}9" not in model.vectors
        assert {name[0] for name, _ in model.vectors.most_similar(f"{ten}9", topn=3)} == {ten}
    assert model.vectors[["19", "10"]].shape == (2, 6)
    with pytest.raises(InputError, match="no vector for 'xyz'; expected one of 15 words"):
        model.vectors["xyz"]


def test_files_keep_whole_words_and_safetensors_the_parts_too(tmp_path):
    vectors = stirred(small(min_n=2)).vectors
    vectors.save(tmp_path / "v.vec")
    head, *lines = (tmp_path / "v.vec").read_text().splitlines()
    assert head == "15 6"
    assert [line.split()[0] for line in lines] == vectors.index_to_key
    np.testing.assert_array_equal(np.array([line.split()[1:] for line in lines], np.float32), vectors.vectors)
    read = ig.WordVectors.load(tmp_path / "v.vec")
    np.testing.assert_array_equal(read.vectors, vectors.vectors)
    with pytest.raises(InputError, match="no vector for '19'"):
        read["19"]
    vectors.save(tmp_path / "v.safetensors")
    whole = ig.WordVectors.load(tmp_path / "v.safetensors")
    np.testing.assert_array_equal(whole["19"], vectors["19"])
    assert ig.WordVectors.load(tmp_path / "v.safetensors", limit=2).index_to_key == vectors.index_to_key[:2]


def test_its_landscape_is_surveyed():
    model = small("cbow", window=2)
    model.fit(epochs=2, checkpoints=4)
    objective = model.objective(100)
    assert objective.blocks == {"embedding": ["encoder.weight"], "body": ["outputs"]}
    surface = ig.survey(objective, ig.directions.random(objective), resolution=3)
    assert float(surface.at(0, 0)["loss"]) == pytest.approx(objective(), rel=1e-4)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"min_n": 0}, "n-grams of 0 to 3 characters; expected 1 <= min_n <= max_n"),
        ({"min_n": 4}, "n-grams of 4 to 3 characters"),
        ({"buckets": 0}, "buckets=0; expected 1 to 4294967295"),
    ],
)
def test_parts_out_of_range_are_refused(options, message):
    with pytest.raises(InputError, match=message):
        small(**options)
