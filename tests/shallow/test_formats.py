"""Vectors survive every form of file, and broken files are one clear error."""

import numpy as np
import pytest

from intaglio.errors import InputError
from intaglio.shallow import WordVectors

NAMES = ["the", "café", "愛", "1.5"]
FORMS = ["word2vec", "binary", "glove", "safetensors"]


@pytest.fixture
def vectors():
    return WordVectors(NAMES, np.random.default_rng(0).normal(size=(4, 3)) * [1, 1e-8, 1e8])


@pytest.mark.parametrize("form", FORMS)
def test_vectors_round_trip_bit_for_bit(vectors, tmp_path, form):
    vectors.save(tmp_path / "vectors", form=form)
    found = WordVectors.load(tmp_path / "vectors", form=form)
    assert found.index_to_key == NAMES
    np.testing.assert_array_equal(found.vectors, vectors.vectors)
    two = WordVectors.load(tmp_path / "vectors", form=form, limit=2)
    assert two.index_to_key == NAMES[:2]


@pytest.mark.parametrize("suffix", [".txt", ".vec", ".bin", ".glove", ".safetensors"])
def test_the_form_is_known_by_suffix_and_first_line(vectors, tmp_path, suffix):
    vectors.save(tmp_path / f"vectors{suffix}")
    np.testing.assert_array_equal(WordVectors.load(tmp_path / f"vectors{suffix}").vectors, vectors.vectors)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a.txt", b"2 2\nking 1 -0.5\nqueen 0.25 2\n"),
        ("a.vec", b"2 2\nking 1 -0.5 \nqueen 0.25 2 \n"),  # fastText ends its lines with a space
        ("glove.txt", b"king 1 -0.5\nqueen 0.25 2\n"),
        ("a.bin", b"2 2\nking \x00\x00\x80\x3f\x00\x00\x00\xbfqueen \x00\x00\x80\x3e\x00\x00\x00\x40"),
        ("b.bin", b"2 2\nking \x00\x00\x80\x3f\x00\x00\x00\xbf\nqueen \x00\x00\x80\x3e\x00\x00\x00\x40\n"),
    ],
)
def test_what_other_programs_write_is_read(tmp_path, name, written):
    (tmp_path / name).write_bytes(written)
    found = WordVectors.load(tmp_path / name)
    assert found.index_to_key == ["king", "queen"]
    assert found.vectors.tolist() == [[1, -0.5], [0.25, 2]]


def test_a_token_with_spaces_in_a_glove_file_keeps_them(tmp_path):
    (tmp_path / "glove.txt").write_text("word 1 2\n. . 3 4\n")
    assert WordVectors.load(tmp_path / "glove.txt").index_to_key == ["word", ". ."]


@pytest.mark.parametrize(
    ("name", "written", "message"),
    [
        ("a.txt", b"", "begins with an empty line"),
        ("a.txt", b"2 2\nking 1 2\n", "has 1 vectors, and its first line says 2"),
        ("a.txt", b"2 3\nking 1 2 3\nqueen 1 2\n", r"line 3: 2 numbers after 'queen'; expected 3"),
        ("a.txt", b"king 1 2\nqueen one 2\n", r"line 2: 'queen one 2' has something else than 2 numbers"),
        ("a.txt", b"king\n", r"line 1: 0 numbers after 'king'"),
        ("a.txt", b"2 2\nking 1 2\ncaf\xe9 1 2\n", r"line 3: bytes that are not utf-8.*cp1252"),
        ("a.txt", b"2 2\nking 1 2\nking 1 2\n", "'king' twice"),
        ("a.txt", b"2 2\nking 1 2\nqueen nan 2\n", "NaN or infinity in the vector of 'queen'"),
        ("a.txt", b"0 2\n", "holds no vectors"),
        ("a.bin", b"king 1 2\n", "line 1: 'king 1 2.*expected how many vectors"),
        ("a.bin", b"2 2\nking \x00\x00\x80\x3f\x00\x00\x00\xbfqueen \x00", "ends within vector 2"),
        ("a.safetensors", b"nothing", "can't be read"),
    ],
)
def test_a_broken_file_is_one_clear_error(tmp_path, name, written, message):
    (tmp_path / name).write_bytes(written)
    with pytest.raises(InputError, match=message):
        WordVectors.load(tmp_path / name)


def test_wrong_calls_are_refused(vectors, tmp_path):
    with pytest.raises(InputError, match="no file"):
        WordVectors.load(tmp_path / "none.txt")
    vectors.save(tmp_path / "a.glove")
    with pytest.raises(InputError, match="form='csv'; expected one of auto"):
        WordVectors.load(tmp_path / "a.glove", form="csv")
    with pytest.raises(InputError, match=r"line 1.*form='glove'"):
        WordVectors.load(tmp_path / "a.glove", form="word2vec")
    with pytest.raises(InputError, match="limit=0"):
        WordVectors.load(tmp_path / "a.glove", limit=0)
    with pytest.raises(InputError, match="the name 'New York'; expected names without white space"):
        WordVectors(["New York"], np.ones((1, 2))).save(tmp_path / "b.txt")
