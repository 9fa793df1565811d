from inspect import unwrap

import pandas as pd
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from intaglio.errors import InputError
from intaglio.features import from_text
from intaglio.features.tokens import characters, encode, words

TEXTS = ["the good film", "the bad film", "a film", "the the"]
LABELS = ["+", "-", "+", "-"]


def test_vocabulary_is_by_frequency_then_alphabet():
    data = from_text(TEXTS, LABELS, min_count=1)
    assert data.names == ("<pad>", "<unknown>", "the", "film", "a", "bad", "good")
    assert data.inputs.tolist() == [[2, 6, 3], [2, 5, 3], [4, 3, 0], [2, 2, 0]]
    assert data.inputs.dtype == torch.int64
    assert (data.kind, data.classes, data.targets.tolist()) == ("text", ("+", "-"), [0, 1, 0, 1])


def test_rare_tokens_are_unknown():
    data = from_text(TEXTS, LABELS)
    assert data.names == ("<pad>", "<unknown>", "the", "film")
    assert data.inputs.tolist() == [[2, 1, 3], [2, 1, 3], [1, 3, 0], [2, 2, 0]]


def test_max_vocabulary_counts_what_stands_beside_pad_and_unknown():
    assert from_text(TEXTS, LABELS, max_vocabulary=1).names == ("<pad>", "<unknown>", "the")


def test_texts_are_cut_and_what_was_cut_away_is_not_in_the_vocabulary():
    data = from_text(TEXTS, LABELS, max_length=1, min_count=1)
    assert data.inputs.shape == (4, 1)
    assert data.names == ("<pad>", "<unknown>", "the", "a")
    assert data.source["texts_cut"] == 4
    assert data.shown["text"].values.tolist() == TEXTS


def test_columns_of_a_frame_are_texts_and_labels():
    frame = pd.DataFrame({"text": TEXTS, "label": LABELS}, index=[3, 3, 1, 0])
    assert from_text(frame["text"], frame["label"]).fingerprint == from_text(TEXTS, LABELS).fingerprint


def test_chinese_and_japanese_are_read_by_character_unless_told():
    texts = ["這部電影真棒！", "這部電影很差。", "この映画はいい"]
    data = from_text(texts, [1, 0, 1])
    assert data.source["tokens"] == "characters"
    assert {"這", "部", "電", "影"} <= set(data.names)
    assert from_text(texts, [1, 0, 1], tokens="word", min_count=1).source["tokens"] == "words"
    assert from_text(["good 電影", "bad 電影"], [1, 0]).source["tokens"] == "words"


def test_a_callable_is_a_tokenizer():
    data = from_text(["a|b", "b|c"], [0, 1], tokens=lambda text: text.split("|"), min_count=1)
    assert data.names[2:] == ("b", "a", "c")


def test_reserved_names_in_a_text_are_no_tokens_of_it():
    data = from_text(["<pad> a", "a <unknown>"], [0, 1], tokens=str.split, min_count=1)
    assert data.names == ("<pad>", "<unknown>", "a")
    assert data.inputs.tolist() == [[1, 2], [2, 1]]


def test_numbers_as_labels_are_real_targets_and_standardised():
    data = from_text(TEXTS, [1.0, 2.0, 3.0, 4.0])
    assert data.classes == ()
    back = data.target_scaling.undo(data.targets)
    torch.testing.assert_close(back, torch.tensor([1.0, 2.0, 3.0, 4.0]))


def test_encode_gives_new_texts_in_the_old_vocabulary():
    data = from_text(TEXTS, LABELS, min_count=1)
    assert encode(["the new film the", "bad"], data.names, tokens="word", max_length=3).tolist() == [
        [2, 1, 3],
        [5, 0, 0],
    ]
    assert torch.equal(encode(TEXTS, data.names, tokens="word"), data.inputs)


@pytest.mark.long
@given(st.lists(st.text("abc 真\n", min_size=1).filter(str.strip), min_size=2, max_size=6))
def test_every_token_of_the_vocabulary_occurs_as_often_as_asked(texts):
    data = from_text(texts, range(len(texts)), tokens="char", min_count=1, max_length=5)
    counts = torch.bincount(data.inputs.flatten(), minlength=len(data.names))
    assert (counts[2:] >= 1).all()
    assert sorted(counts[2:].tolist(), reverse=True) == counts[2:].tolist()
    for row, text in zip(data.inputs, texts, strict=True):
        assert [data.names[token] for token in row if token] == characters(text)[:5]


def test_words_keep_apostrophes_and_drop_punctuation():
    assert words("Don’t STOP — it's 3.5!") == ["don’t", "stop", "it's", "3", "5"]


def test_characters_keep_punctuation_and_one_space():
    assert characters("  真\n 棒！ ") == ["真", " ", "棒", "！"]


def test_an_unknown_kind_of_tokens_is_refused():
    with pytest.raises(InputError, match="tokens='wrod'; expected one of word, auto, char, jieba; try a callable"):
        unwrap(from_text)(TEXTS, LABELS, tokens="wrod")


def test_one_string_is_not_several():
    with pytest.raises(InputError, match="one string; expected several strings"):
        from_text("abcd", LABELS)


def test_texts_and_labels_must_match():
    with pytest.raises(InputError, match="4 texts and 3 labels; expected one label a text"):
        from_text(TEXTS, LABELS[:3])


def test_no_texts_are_refused():
    with pytest.raises(InputError, match="no texts; expected at least one"):
        from_text([], [])


def test_a_text_that_is_no_string_is_refused():
    with pytest.raises(InputError, match=r"text 2 is nan \(float\); expected a string"):
        unwrap(from_text)(["a", float("nan")], [0, 1])


def test_a_text_without_a_token_is_refused():
    with pytest.raises(InputError, match=r"text 2 has no token: '\?!'; expected at least one"):
        from_text(["good", "?!"], [0, 1])


def test_a_vocabulary_without_a_token_is_refused():
    with pytest.raises(InputError, match=r"none of 2 tokens occurs 2 times or more; .*try min_count=1"):
        from_text(["good", "bad"], [0, 1])


def test_a_tokenizer_must_give_strings():
    with pytest.raises(InputError, match="a tokenizer that gives 4; expected a list of strings"):
        unwrap(from_text)(["good", "bad"], [0, 1], tokens=len)


@pytest.mark.parametrize("option", ["max_length", "max_vocabulary", "min_count"])
def test_options_must_be_positive(option):
    with pytest.raises(InputError, match=f"{option}=0; expected 1 or more"):
        from_text(TEXTS, LABELS, **{option: 0})


def test_a_text_may_be_the_only_one_of_its_class_but_not_all_of_one():
    assert len(from_text(["a b", "a c"], ["x", "y"])) == 2
    with pytest.raises(InputError, match="target 'labels' has the one class 'x'"):
        from_text(["a b", "a c"], ["x", "x"])
