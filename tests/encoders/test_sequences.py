"""Texts: their representations against their definitions; sequences that are learnt, surveyed and bent."""

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

import intaglio as ig
from intaglio.encoders import GRU, Bag, Lookup, Transformer
from intaglio.errors import InputError
from intaglio.features.text_reader import bag_of_words, onehot

F64 = torch.float64
FILMS = ["a good good film", "a bad film", "good plot", "bad plot bad cast"] * 3
LABELS = ["+", "-"] * 6


def test_four_chinese_words_are_a_unit_matrix_that_an_embedding_reduces_to_two_columns(
    filled: Callable[..., Any],
) -> None:
    """我 爱 吃 饭: 4 × 4 one-hot rows times W (4 × 2) are the rows of W: what a lookup gives without the product."""
    data = ig.from_text(["我爱吃饭", "饭"], ["a", "b"], min_count=1)
    order = torch.tensor([data.names.index(word) for word in "我爱吃饭"])
    assert data.inputs[0].tolist() == order.tolist()
    rows = onehot(data.inputs[:1], len(data.names))[0, :, order]
    assert torch.equal(rows, torch.eye(4))
    lookup = filled(Lookup(len(data.names), 2, pool=None, padding_idx=0))
    reduced = rows.double() @ lookup.table.weight[order]
    assert reduced.shape == (4, 2)
    torch.testing.assert_close(reduced, lookup(data.inputs[:1])[0], rtol=0, atol=1e-15)


def test_offsets_0_and_3_over_five_indices_are_two_bags(filled: Callable[..., Any]) -> None:
    indices, offsets = torch.tensor([1, 2, 4, 5, 6]), torch.tensor([0, 3])
    bag = filled(Bag(7, 3))
    weight = bag.table.weight
    wanted = torch.stack([weight[[1, 2, 4]].mean(0), weight[[5, 6]].mean(0)])
    torch.testing.assert_close(bag(indices, offsets), wanted, rtol=0, atol=1e-15)


def test_counts_and_tf_idf_are_scikit_learns() -> None:
    from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

    bag = ig.from_text(FILMS, LABELS, representation="bag", min_count=1)
    peer = CountVectorizer(token_pattern=r"\w+", vocabulary=bag.names[2:]).fit_transform(FILMS)
    np.testing.assert_array_equal(bag.inputs[:, 2:], peer.toarray())
    weighted = ig.from_text(FILMS, LABELS, representation="tfidf", min_count=1)
    np.testing.assert_allclose(weighted.inputs[:, 2:], TfidfTransformer().fit_transform(peer).toarray(), rtol=1e-5)
    assert weighted.kind == "table"


@pytest.mark.parametrize("representation", ["tokens", "bag", "tfidf", "onehot"])
def test_new_texts_are_read_as_the_first_ones_were(representation: str) -> None:
    data = ig.from_text(FILMS, LABELS, representation=representation, min_count=1)
    assert torch.equal(data.encode(FILMS), data.inputs)
    assert data.encode(["a good cast"]).shape[1:] == data.inputs.shape[1:] or representation == "tokens"


@pytest.mark.long
def test_jieba_cuts_words_and_leaves_marks_out() -> None:
    pytest.importorskip("jieba")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba asks setuptools for its own version
        data = ig.from_text(["这部电影真棒！", "这部电影很差。"], ["+", "-"], tokens="jieba", min_count=1)
    assert {"电影", "真棒"} <= set(data.names)
    assert "！" not in data.names


def test_the_last_real_token_decides_what_a_gru_says(filled: Callable[..., Any]) -> None:
    """One layer's equations, run by hand over the real tokens alone."""
    encoder = filled(GRU(5, 2, width=3, hidden=2))
    units = encoder.units
    h = torch.zeros(2, dtype=F64)
    for x in encoder.table.weight[[3, 1]]:
        a = units.weight_ih_l0 @ x + units.bias_ih_l0
        b = units.weight_hh_l0 @ h + units.bias_hh_l0
        r, z = torch.sigmoid(a[:2] + b[:2]), torch.sigmoid(a[2:4] + b[2:4])
        h = (1 - z) * torch.tanh(a[4:] + r * b[4:]) + z * h
    found = encoder(torch.tensor([[3, 1, 0, 0]]))
    torch.testing.assert_close(found[0], encoder.project(h), rtol=0, atol=1e-12)
    gap, none = encoder(torch.tensor([[3, 0, 1, 0], [0, 0, 0, 0]]))
    states = units(encoder.table(torch.tensor([[3, 0, 1]])))[0]
    torch.testing.assert_close(gap, encoder.project(states[0, 2]), rtol=0, atol=1e-12)
    torch.testing.assert_close(none, encoder(torch.tensor([[0]]))[0], rtol=0, atol=1e-12)


def test_a_transformer_knows_the_order_of_tokens_and_ignores_padding(filled: Callable[..., Any]) -> None:
    encoder = filled(Transformer(5, 2, length=4, width=4)).eval()
    a, b, longer = (encoder(torch.tensor([row])) for row in ([3, 1], [1, 3], [3, 1, 0, 0]))
    assert not torch.allclose(a, b)
    torch.testing.assert_close(a, longer, rtol=0, atol=1e-12)
    assert torch.isfinite(encoder(torch.zeros(1, 3, dtype=torch.int64))).all()


@pytest.mark.parametrize("encoder", ["gru", "transformer"])
def test_sequences_are_learnt_surveyed_and_bent(encoder: str, studied: Callable[..., Any]) -> None:
    data = ig.from_text(FILMS, LABELS, min_count=1)
    objective = ig.Objective(ig.build(data, encoder, dim=2, width=4).double(), data)
    studied(objective, epochs=4, lr=0.02, batch_size=4)


def test_layers_learn_at_the_rates_they_are_given() -> None:
    data = ig.from_text(FILMS, LABELS, min_count=1)
    objective = ig.Objective(ig.build(data, "bag", dim=2), data)
    before = objective.params
    ig.fit(objective, epochs=1, optimizer="sgd", lr=0.1, batch_size=12, rates={"encoder.*": 0.0, "head.bias": 0.5})
    after = objective.params
    assert torch.equal(after["encoder.table.weight"], before["encoder.table.weight"])
    twin = ig.Objective(ig.build(data, "bag", dim=2), data)
    ig.fit(twin, epochs=1, optimizer="sgd", lr=0.1, batch_size=12)
    moved = {name: after[name] - before[name] for name in after}
    torch.testing.assert_close(moved["head.bias"], 0.5 * (twin.params["head.bias"] - before["head.bias"]))
    for rates, message in (({"body.*": 1.0}, "'body.*' fits no parameter"), ({"head.*": -1.0}, "a factor of -1.0")):
        with pytest.raises(InputError, match=f"rates: {message}"):
            ig.fit(objective, epochs=1, rates=rates)


def test_what_sequences_cannot_be_is_said() -> None:
    data = ig.from_text(FILMS, LABELS, min_count=1)
    cases = [
        (lambda: Transformer(5, 2, length=4, width=5), "2 heads on a width of 5"),
        (lambda: Transformer(5, 2, length=2)(torch.ones(1, 3, dtype=torch.int64)), "a sequence of 3 tokens"),
        (lambda: GRU(5, 2)(torch.tensor([[7]])), r"index 7 at place \(0, 0\)"),
        (lambda: ig.from_text(FILMS, LABELS, representation="bags"), "representation='bags'; expected one of bag"),
        (lambda: onehot(torch.ones(2**16, 64, dtype=torch.int64), 2**10), "one-hot rows of 65536 × 64 tokens"),
        (lambda: ig.build(data, "pretrained"), "encoder 'pretrained' on tokens of words; expected those of its own"),
        (lambda: ig.build(ig.load("digits"), "gru"), "encoder 'gru' on image data"),
    ]
    for call, message in cases:
        with pytest.raises(InputError, match=message):
            call()


def test_padding_does_not_count() -> None:
    assert bag_of_words(torch.tensor([[1, 2, 0, 0]]), 3).tolist() == [[0, 1, 1]]
