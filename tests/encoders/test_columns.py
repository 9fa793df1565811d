"""Numbers and categories: what the table says, what the papers say, and what is refused by column, row and value."""

import builtins
import sys
from collections.abc import Callable
from typing import Any

import pandas as pd
import pytest
import torch

import intaglio as ig
from intaglio.encoders import Mixed, Periodic, PiecewiseLinear
from intaglio.errors import InputError
from intaglio.extra import extra

F64 = torch.float64
SHOP = pd.DataFrame(
    {
        "price": [1.0, 2.0, 4.0, 8.0, 3.0, 5.0, 6.0, 7.0],
        "colour": ["red", "blue", None, "red", "blue", "red", "blue", "red"],
        "user": [f"u{i % 4}" for i in range(8)],
        "sold": ["no", "yes"] * 4,
    }
)


def test_codes_begin_at_2_gaps_are_0_and_what_is_new_is_1() -> None:
    data = ig.from_table(SHOP, target="sold", categories="codes", standardize=False)
    assert data.names == ("price", "colour", "user")
    assert data.inputs[:, 1].tolist() == [3, 2, 0, 3, 2, 3, 2, 3]
    new = pd.DataFrame({"user": ["u3", "stranger"], "colour": [None, "green"], "price": [2, 3]})
    assert data.encode(new).tolist() == [[2, 0, 5], [3, 1, 1]]


def test_new_rows_are_scaled_as_the_train_rows_were() -> None:
    train, _ = ig.from_table(SHOP, target="sold", categories="codes").split(0.25, seed=0)
    again = train.encode(SHOP.iloc[train.shown["example"].values])
    torch.testing.assert_close(again, train.inputs, rtol=0, atol=1e-6)


def test_hashed_values_share_a_bucket_wherever_they_come_from() -> None:
    data = ig.from_table(SHOP, target="sold", categories="hashed", buckets=5, standardize=False)
    assert data.inputs[2, 1] == 0
    codes = data.inputs[:, 2]
    assert torch.equal(codes[:4], codes[4:])
    assert codes.min() >= 1
    assert codes.max() <= 5
    assert data.encode(SHOP.assign(user="nobody")).max() <= 8
    assert data.reader.tables == {1: 6, 2: 6}


def test_whole_numbers_are_one_category_whatever_their_type() -> None:
    frame = pd.DataFrame({"zone": [10, 9, 10, 9], "x": [1.0, 2, 3, 4], "y": list("abab")})
    for categories, wanted in (("codes", [[3], [0]]), ("onehot", None)):
        data = ig.from_table(frame, target="y", categorical="zone", categories=categories, standardize=False)
        if wanted:
            assert data.encode(pd.DataFrame({"zone": [10.0, None], "x": [0, 0]}))[:, :1].tolist() == wanted
        else:
            assert data.encode(pd.DataFrame({"zone": [10.0], "x": [0]})).tolist() == [[0, 1, 0]]


def test_mixed_is_its_numbers_beside_a_row_of_each_table(filled: Callable[..., Any]) -> None:
    encoder = filled(Mixed(3, 2, tables={1: 4}, each=2))
    x = torch.tensor([[0.5, 3.0, -1.0]], dtype=F64)
    together = torch.cat([torch.tensor([0.5, -1.0], dtype=F64), encoder.tables[0].weight[3]])
    wanted = encoder.project.weight @ together + encoder.project.bias
    torch.testing.assert_close(encoder(x)[0], wanted, rtol=0, atol=1e-12)


def test_one_hot_columns_and_a_table_say_the_same(filled: Callable[..., Any]) -> None:
    """A linear layer on one-hot columns is a table's rows through the same layer."""
    encoder = filled(Mixed(1, 3, tables={0: 4}, each=2))
    codes = torch.arange(4, dtype=F64).unsqueeze(1)
    weight = encoder.tables[0].weight @ encoder.project.weight.T
    torch.testing.assert_close(encoder(codes), torch.eye(4, dtype=F64) @ weight + encoder.project.bias)


def test_a_value_that_was_never_learnt_says_nothing() -> None:
    data = ig.from_table(SHOP, target="sold", categories="codes")
    encoder = ig.build(data, "mixed", dim=3).encoder
    assert all(bool((table.weight[:2] == 0).all()) for table in encoder.tables)
    assert all(bool((table.weight[2:] != 0).all()) for table in encoder.tables)


@pytest.mark.parametrize("code", [7.0, -1.0, 2.5])
def test_a_code_without_a_row_is_named_by_column_row_and_value(code: float) -> None:
    data = ig.from_table(SHOP, target="sold", categories="codes", standardize=False)
    encoder = ig.build(data, "mixed", dim=3).encoder
    x = data.inputs.clone()
    x[4, 2] = code
    message = rf"column 'user' is {code:g} in row 5; expected a whole number of 0 to 5, for its table has 6 rows"
    with pytest.raises(InputError, match=message):
        encoder(x)


@pytest.mark.long
def test_a_column_of_two_values_has_one_bin_and_no_warning() -> None:
    values = torch.tensor([[0.0], [1.0], [1.0]])
    assert PiecewiseLinear.of_numbers(values, 2)(values).shape == (3, 2)


@pytest.mark.parametrize("numbers", ["raw", "piecewise", "periodic"])
def test_mixed_columns_are_learnt_surveyed_and_bent(numbers: str, studied: Callable[..., Any]) -> None:
    if numbers != "raw":
        pytest.importorskip("rtdl_num_embeddings")
    data = ig.from_table(SHOP, target="sold", categories="codes")
    objective = ig.Objective(ig.build(data, "mixed", dim=2, numbers=numbers, each=2).double(), data)
    studied(objective, epochs=8, lr=0.02)


def test_piecewise_linear_is_the_papers_encoding_times_a_matrix(filled: Callable[..., Any]) -> None:
    """PLE(x) has 1 for every bin passed, the share of the bin x lies in, and 0 beyond (equation 1)."""
    pytest.importorskip("rtdl_num_embeddings")
    edges = torch.tensor([0.0, 1.0, 3.0, 4.0], dtype=F64)
    encoder = filled(PiecewiseLinear([edges], 3, each=2))
    x = torch.linspace(-1, 5, 25, dtype=F64).unsqueeze(1)
    ratio = (x - edges[:-1]) / edges.diff()
    ple = torch.stack([ratio[:, 0].clamp(max=1), ratio[:, 1].clamp(0, 1), ratio[:, 2].clamp(min=0)], dim=1)
    design = torch.cat(
        [ple, torch.ones_like(x)], dim=1
    )  # the linear part of version B is among them: x = Σ width · ple
    solution = torch.linalg.lstsq(design, encoder(x).detach()).solution
    torch.testing.assert_close(design @ solution, encoder(x).detach(), rtol=0, atol=1e-10)


def test_periodic_is_waves_of_its_own_frequencies(filled: Callable[..., Any]) -> None:
    pytest.importorskip("rtdl_num_embeddings")
    encoder = filled(Periodic(1, 2, frequencies=3))
    period = 1 / 0.5
    encoder.numbers.periodic.weight.data[:] = 0.5
    x = torch.linspace(0, 1, 5, dtype=F64).unsqueeze(1)
    torch.testing.assert_close(encoder(x), encoder(x + period), rtol=0, atol=1e-12)


def test_bins_hold_as_many_examples_each() -> None:
    pytest.importorskip("rtdl_num_embeddings")
    x = torch.arange(101, dtype=F64).unsqueeze(1) ** 2
    encoder = PiecewiseLinear.of_numbers(x, 2, bins=4)
    widths = 1 / encoder.numbers.impl.weight[0].double()
    torch.testing.assert_close(widths, torch.tensor([25.0**2, 50**2 - 25**2, 75**2 - 50**2, 100**2 - 75**2]).double())


def test_what_does_not_fit_is_refused() -> None:
    table = ig.from_table(SHOP.drop(columns="colour"), target="sold")
    cases = [
        (lambda: ig.from_table(SHOP, target="sold", categories="code"), "categories='code'; expected one of codes"),
        (lambda: ig.from_table(SHOP, target="sold", categories="hashed", buckets=0), "buckets=0; expected at least 1"),
        (lambda: table.encode(SHOP[["price"]]), "no column 'user' in the DataFrame; expected the columns price, user"),
        (lambda: table.encode(SHOP.assign(user="x")), "column 'user' is 'x' in row 1, which was not seen before"),
        (lambda: table.encode(SHOP.assign(price="3,5")), "column 'price' is '3,5' in row 1; expected a number"),
        (lambda: ig.load("karate").encode(SHOP), "new graph data for features without a reader"),
        (lambda: ig.load("digits").encode(SHOP), "images of type DataFrame; expected an array, files"),
        (lambda: Mixed(2, 2, tables={2: 3}), "a table for column 2; expected 0 to 1"),
        (lambda: ig.build(table, "mixed", numbers="waves"), "numbers='waves'; expected one of raw, piecewise"),
        (lambda: ig.build(ig.load("digits"), "mixed"), r"mixed on image data of shape \(1797, 1, 8, 8\)"),
    ]
    for call, message in cases:
        with pytest.raises(InputError, match=message):
            call()


def test_edges_and_scales_are_checked() -> None:
    pytest.importorskip("rtdl_num_embeddings")
    with pytest.raises(InputError, match=r"edges \[1.0\] of number 0; expected two or more"):
        PiecewiseLinear([torch.tensor([1.0])], 2)
    with pytest.raises(InputError, match="scale=0; expected a positive frequency"):
        Periodic(2, 2, scale=0)


def test_a_missing_package_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match=r'nowhere is not installed; try pip install "intaglio\[tables\]"'):
        extra("nowhere", "tables")
    whole = builtins.__import__

    def lacks(name: str, *rest: object) -> object:
        if name == "regex_of_its_own":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return whole(name, *rest)

    monkeypatch.setattr(builtins, "__import__", lacks)
    monkeypatch.setitem(sys.modules, "half", None)
    with pytest.raises(InputError, match="half is not installed"):
        extra("half", "tables")
