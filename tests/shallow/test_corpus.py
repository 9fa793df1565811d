"""A corpus is its words as numbers, wherever they came from."""

import tracemalloc

import numpy as np
import pytest

from intaglio.errors import InputError
from intaglio.shallow import as_corpus, corpus
from intaglio.shallow.vocabulary import Vocabulary

TEXT = [["a", "rose", "is"], [], ["a", "rose"]]


def test_lists_become_ids_with_a_break_after_each_sentence():
    corpus = as_corpus(TEXT)
    assert corpus.ids.tolist() == [0, 1, 2, -1, -1, 0, 1, -1]
    assert corpus.names == ("a", "rose", "is")
    assert corpus.counts.tolist() == [2, 2, 1]
    assert as_corpus(corpus) is corpus


def test_a_file_reads_as_its_lines(tmp_path):
    (tmp_path / "text.txt").write_text("\n".join(" ".join(line) for line in TEXT) + "\n", encoding="utf-8")
    read, given = as_corpus(tmp_path / "text.txt"), as_corpus(iter(TEXT))
    assert read.ids.tolist() == given.ids.tolist()
    assert read.names == given.names


def test_a_corpus_stands_in_a_file_and_not_in_memory():
    assert isinstance(as_corpus(TEXT).ids, np.memmap)


@pytest.mark.parametrize("gap", [" ", "\t", "  \u2003 ", " \r\n"])
@pytest.mark.parametrize("characters", [1, 7, 1000])
def test_a_long_line_reads_as_if_it_had_been_cut(tmp_path, monkeypatch, gap, characters):
    monkeypatch.setattr(corpus, "CHARACTERS", characters)
    monkeypatch.setattr(corpus, "LONGEST", 5)
    words = [f"w{i % 8}" + "x" * (i % 4) for i in range(23)]
    cut = [words[start : start + 5] for start in range(0, 23, 5)]
    lines = gap.join(words) + "\nthe end\n\n" + " ".join(words[:10])
    (tmp_path / "text.txt").write_bytes(lines.encode())
    read = as_corpus(tmp_path / "text.txt")
    whole = cut if gap != " \r\n" else [[word] for word in words]
    by_line = as_corpus([*whole, ["the", "end"], [], words[:5], words[5:10]])
    assert read.ids.tolist() == by_line.ids.tolist()
    assert read.names == by_line.names
    assert as_corpus([words]).ids.tolist() == as_corpus(cut).ids.tolist()


def test_a_text_of_one_line_is_read_in_little_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(corpus, "CHARACTERS", 2**14)
    (tmp_path / "text.txt").write_text("word and another word " * 20_000)  # its words as a list take 5 MB
    tracemalloc.start()
    try:
        read = as_corpus(tmp_path / "text.txt")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(read) == 80_000
    assert peak < 2.5e6


def test_stretches_cover_all_and_cut_between_sentences_where_they_can():
    corpus = as_corpus([["a", "b"], ["c"], ["d"] * 7, ["e"]])
    stretches = list(corpus.stretches(5))
    assert stretches == [(0, 5), (5, 10), (10, 15)]
    assert [stop for _, stop in stretches[:-1]] == [start for start, _ in stretches[1:]]


def test_the_vocabulary_is_sorted_by_frequency_and_leaves_out_the_rare():
    vocabulary = Vocabulary.of(as_corpus([["b", "a", "a", "c", "c", "a"], ["d", "c"]]), min_count=2)
    assert vocabulary.names == ("a", "c")
    assert vocabulary.counts.tolist() == [3, 3]
    assert vocabulary.rank.tolist() == [-2, 0, 1, -2, -1]


def test_noise_and_thinning_follow_their_formulas():
    vocabulary = Vocabulary.of(as_corpus([["a"] * 90 + ["b"] * 10]), min_count=1)
    np.testing.assert_allclose(vocabulary.noise(0.75)[0], 90**0.75 / (90**0.75 + 10**0.75))
    np.testing.assert_allclose(vocabulary.keep(0.01), [(0.01 / 0.9) ** 0.5 + 0.01 / 0.9, 0.1**0.5 + 0.1], rtol=1e-6)
    assert vocabulary.keep(0).tolist() == [1, 1]


def test_broken_bytes_are_named_with_their_line(tmp_path):
    (tmp_path / "text.txt").write_bytes(b"a good line\n\na caf\xe9\n")
    with pytest.raises(InputError, match=r"text\.txt is not UTF-8 text: line 3 has .*cp1252"):
        as_corpus(tmp_path / "text.txt")
    assert "café" in as_corpus(tmp_path / "text.txt", encoding="latin-1").names


def test_a_mark_at_the_beginning_is_no_letter(tmp_path):
    (tmp_path / "text.txt").write_text("the cat\nthe dog\n", encoding="utf-8-sig")
    assert as_corpus(tmp_path / "text.txt").names == ("the", "cat", "dog")


def test_wrong_corpora_are_refused(tmp_path):
    with pytest.raises(InputError, match="no file"):
        as_corpus(tmp_path / "none.txt")
    with pytest.raises(InputError, match=r"one string, 'a b'.*\.split\(\)"):
        as_corpus(["a b"])
    with pytest.raises(InputError, match="without words"):
        as_corpus([])
    with pytest.raises(InputError, match=r"a word that is 3 \(int\)"):
        as_corpus([["a", 3]])
    with pytest.raises(InputError, match=r"0 of 1 words occur 2 times or more.*min_count=1"):
        Vocabulary.of(as_corpus([["a"]]), min_count=2)
    (tmp_path / "text.txt").write_text("a")
    with pytest.raises(InputError, match="no encoding 'klingon'"):
        as_corpus(tmp_path / "text.txt", encoding="klingon")
