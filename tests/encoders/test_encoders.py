"""Encoders: exact identities between families, and errors that say what came."""

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.encoders import MLP, Bag, Conv, Linear, Lookup
from intaglio.errors import InputError

pytestmark = pytest.mark.usefixtures("own_layers")

F64 = torch.float64
TOKENS = torch.tensor([[3, 1, 2, 0], [4, 4, 0, 0], [1, 0, 0, 0]])


def filled(module: nn.Module, seed: int = 0) -> nn.Module:
    generator = torch.Generator().manual_seed(seed)
    for p in module.double().parameters():
        nn.init.normal_(p, generator=generator)
    return module


def test_linear_is_a_matrix_product_with_the_worked_example() -> None:
    encoder = filled(Linear(3, 2))
    x = torch.tensor([[0.2, 0.5, -0.1]], dtype=F64)
    torch.testing.assert_close(encoder(x), x @ encoder.weight_e.weight.T, rtol=0, atol=1e-15)


def test_one_hot_times_matrix_equals_lookup() -> None:
    lookup = filled(Lookup(5, 3))
    tokens = torch.tensor([4, 0, 2, 2])
    onehot = nn.functional.one_hot(tokens, 5).double()
    torch.testing.assert_close(lookup(tokens), onehot @ lookup.table.weight, rtol=0, atol=1e-12)


@pytest.mark.parametrize("mode", ["mean", "sum"])
def test_bag_equals_lookup_and_reduction(mode: str) -> None:
    lookup, bag = filled(Lookup(5, 3, pool=mode, padding_idx=0)), filled(Bag(5, 3, mode=mode, padding_idx=0))
    torch.testing.assert_close(bag(TOKENS), lookup(TOKENS), rtol=0, atol=1e-12)


def test_mean_lookup_equals_its_loop() -> None:
    lookup = filled(Lookup(5, 3, padding_idx=0))
    rows = [torch.stack([lookup.table.weight[t] for t in row if t]).mean(0) for row in TOKENS]
    torch.testing.assert_close(lookup(TOKENS), torch.stack(rows), rtol=0, atol=1e-12)


@pytest.mark.parametrize("mode", ["mean", "sum", "max"])
def test_bag_with_offsets_equals_its_loop(mode: str) -> None:
    bag = filled(Bag(7, 3, mode=mode))
    tokens = torch.tensor([1, 2, 4, 5, 6])
    table = bag.table.weight
    reduce = {"mean": lambda t: t.mean(0), "sum": lambda t: t.sum(0), "max": lambda t: t.max(0).values}[mode]
    wanted = torch.stack([reduce(table[tokens[:3]]), reduce(table[tokens[3:]])])
    torch.testing.assert_close(bag(tokens, offsets=torch.tensor([0, 3])), wanted, rtol=0, atol=1e-12)


def test_bag_takes_the_last_offset_and_weights() -> None:
    bag = filled(Bag(7, 3, mode="sum", include_last_offset=True))
    tokens, weights = torch.tensor([1, 2, 4, 5, 6]), torch.tensor([1.0, 2.0, 0.0, -1.0, 0.5], dtype=F64)
    found = bag(tokens, torch.tensor([0, 3, 5]), weights)
    weighted = bag.table.weight[tokens] * weights[:, None]
    torch.testing.assert_close(found, torch.stack([weighted[:3].sum(0), weighted[3:].sum(0)]), rtol=0, atol=1e-12)


def test_lookup_keeps_the_options_of_torch() -> None:
    encoder = Lookup(5, 3, padding_idx=0, max_norm=1.0, norm_type=1.0, scale_grad_by_freq=True, sparse=True)
    table = encoder.table
    assert (table.padding_idx, table.max_norm, table.norm_type) == (0, 1.0, 1.0)
    assert table.scale_grad_by_freq
    assert table.sparse
    frozen = Lookup.from_pretrained(torch.eye(3), padding_idx=0)
    assert not frozen.table.weight.requires_grad
    assert torch.equal(frozen(torch.tensor([2])), torch.eye(3)[2:])


def test_pooling_of_nothing_but_padding_is_zero() -> None:
    empty = torch.zeros(1, 4, dtype=torch.int64)
    for encoder in (filled(Lookup(5, 3, padding_idx=0)), filled(Bag(5, 3, padding_idx=0))):
        assert torch.equal(encoder(empty), torch.zeros(1, 3, dtype=F64))


@pytest.mark.parametrize("name", ["lookup", "bag"])
def test_padding_counts_like_any_token_where_it_is_asked_to(name: str) -> None:
    texts = ig.from_text(["a b c", "a"], ["+", "-"], min_count=1, tokens="word")
    for padding, count in ((0, 1), (None, 3)):
        encoder = ig.build(texts, name, dim=2, padding_idx=padding, max_norm=9.0, seed=1).encoder
        rows = encoder.table.weight[texts.inputs[1, :count]]
        torch.testing.assert_close(encoder(texts.inputs)[1], rows.mean(0))
        assert encoder.table.max_norm == 9.0


def test_mlp_has_no_nonlinearity_after_the_embedding() -> None:
    assert isinstance(MLP(4, 8, 2, dropout=0.5).layers[-1], nn.Linear)


def test_conv_halves_the_picture_at_each_step() -> None:
    assert Conv(1, 4, 8, dim=3, size=(8, 8)).project.in_features == 8 * 2 * 2


@pytest.mark.parametrize("family", [Lookup, Bag])
def test_an_index_beyond_the_table_is_named_with_its_place(family: type[Lookup | Bag]) -> None:
    with pytest.raises(InputError, match=r"index 9 at place \(1, 0\); expected 0 to 4"):
        family(5, 3)(torch.tensor([[0, 1], [9, 2]]))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: MLP(4), r"MLP\(4,\); expected at least an input and an output width"),
        (lambda: Conv(1, dim=2, size=(8, 8)), r"Conv\(1,\); expected input channels and at least one more"),
        (lambda: Conv(1, 2, 2, 2, 2, dim=2, size=(8, 8)), "8 × 8 pixels; expected at least 16 each way"),
        (lambda: ig.build(ig.load("iris"), "conv"), "conv on table data; expected images"),
        (lambda: ig.build(ig.load("iris"), "lookup"), "encoder 'lookup' on table data; expected integer tokens"),
        (lambda: ig.build(ig.load("iris"), "mpl"), "no encoders named 'mpl'; expected one of mlp"),
    ],
)
def test_an_unsuitable_encoder_says_why(make: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        make()  # type: ignore[operator]
