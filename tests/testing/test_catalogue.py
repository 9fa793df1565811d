"""Everything in the catalogue holds to its contract."""

from functools import partial

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.encoders import (
    GRU,
    MLP,
    Bag,
    Conv,
    Denoising,
    Fourier,
    GraphConv,
    Linear,
    Lookup,
    Mixed,
    Nystroem,
    Periodic,
    PiecewiseLinear,
    Pretrained,
    ReadOut,
    Transformer,
)
from intaglio.regularizers import PENALTIES
from intaglio.testing import check_direction, check_encoder, check_loss, check_regularizer, check_structure

F64 = torch.float64
RING = sum(torch.eye(5, dtype=torch.float64).roll(shift, 0) for shift in (-1, 0, 1))
TOKENS = torch.tensor([[3, 1, 2, 0], [4, 4, 0, 0], [1, 0, 0, 0]])


def numbers(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=F64)


def filled(module: nn.Module, seed: int = 0) -> nn.Module:
    generator = torch.Generator().manual_seed(seed)
    for p in module.double().parameters():
        nn.init.normal_(p, generator=generator)
    return module


def objective(seed: int = 0) -> ig.Objective:
    model = filled(ig.Model(MLP(3, 4, 2, activation=nn.Tanh), nn.Linear(2, 3)), seed)
    return ig.Objective(model, (numbers(40, 3), torch.arange(40) % 3))


def pca(at: ig.Objective) -> ig.Plane:
    return ig.directions.pca(ig.fit(at.fork(), epochs=3, lr=0.1))


@pytest.mark.long
@pytest.mark.parametrize("name", ig.directions.__all__)
def test_every_direction_holds_to_its_contract(name: str) -> None:
    others = [objective(seed) for seed in (1, 2)]
    more = {
        "pca": pca,
        "between": lambda at: ig.directions.between(at, *others),
    }  # these start from more than one point
    check_direction(more.get(name, getattr(ig.directions, name)), objective())


@pytest.mark.parametrize("dims", [1, 3])
@pytest.mark.parametrize("name", ["random", "hessian", "gradient"])
def test_lines_and_volumes_hold_to_it_too(name: str, dims: int) -> None:
    check_direction(getattr(ig.directions, name), objective(), dims=dims)


def small_bert() -> nn.Module:
    from transformers import BertConfig, BertModel

    sizes = {"vocab_size": 5, "hidden_size": 4, "num_hidden_layers": 1, "num_attention_heads": 2}
    how = BertConfig(**sizes, intermediate_size=4, max_position_embeddings=8, attn_implementation="eager")
    return BertModel(how, add_pooling_layer=False)


ENCODERS = {  # name → each of its kinds, and what it is called with
    "MLP": [(lambda: MLP(4, 6, 2, activation=nn.Tanh, dropout=0.5), numbers(5, 2, 2))],
    "Linear": [(lambda: Linear(4, 2, bias=True), numbers(5, 4))],
    "Conv": [(lambda: Conv(1, 4, dim=3, size=(8, 8), batchnorm=True), numbers(3, 1, 8, 8))],
    "Denoising": [(lambda: Denoising(MLP(4, 3, 2), noise=0.5, masked=0.2), numbers(5, 2, 2))],
    "Lookup": [
        (lambda: Lookup(5, 3, padding_idx=0), TOKENS),
        (lambda: Lookup(5, 3, pool="sum"), TOKENS),
        (lambda: Lookup(5, 3), torch.tensor([4, 0, 2])),
    ],
    "Fourier": [(lambda: Fourier(4, 2, components=8), numbers(5, 4))],
    "Nystroem": [(lambda: Nystroem(numbers(6, 4, seed=1), 2), numbers(5, 4))],
    "GraphConv": [
        (lambda: GraphConv(RING, 2, hidden=3), RING[:3]),
        (lambda: GraphConv(RING, 2, attributes=numbers(5, 2)), RING),
    ],
    "ReadOut": [(lambda: ReadOut(2, hidden=3), torch.stack([RING, torch.eye(5, dtype=F64)]))],
    "GRU": [(lambda: GRU(5, 2, width=3, hidden=4, layers=2), TOKENS)],
    "Transformer": [(lambda: Transformer(5, 2, length=4, width=4, dropout=0.5), TOKENS)],
    "Pretrained": [
        (lambda how=how: Pretrained(small_bert(), 2, **how), TOKENS)
        for how in ({}, {"pooling": "cls", "normalize": True}, {"frozen": True}, {"padding": 3})
    ],
    "Mixed": [(lambda: Mixed(3, 2, tables={1: 4}), torch.tensor([[0.5, 1, 2], [1, 3, 0], [-1, 0, 1]], dtype=F64))],
    "Periodic": [(lambda: Periodic(4, 2), numbers(5, 4))],
    "PiecewiseLinear": [(lambda: PiecewiseLinear([torch.tensor([-1.0, 0, 2])] * 4, 2), numbers(5, 4))],
    "Bag": [(lambda mode=mode: Bag(5, 3, mode=mode, padding_idx=0), TOKENS) for mode in ("mean", "sum", "max")],
}


SLOW = {"Pretrained"}  # to import
NEEDS = {"Pretrained": "transformers", "Periodic": "rtdl_num_embeddings", "PiecewiseLinear": "rtdl_num_embeddings"}


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.long] * (name in SLOW)) for name in ig.encoders.__all__]
)
def test_every_encoder_holds_to_its_contract(name: str) -> None:
    if name in NEEDS:
        pytest.importorskip(NEEDS[name])
    for make, inputs in ENCODERS[name]:
        check_encoder(filled(make()), inputs)


@pytest.mark.parametrize("name", ig.losses.__all__)
def test_every_loss_holds_to_its_contract(name: str) -> None:
    given = {  # what is not compared with classes
        "contrastive_pairs": (numbers(6, 2, 4), torch.tensor([0, 1, 1, 0, 1, 0])),
        "glove": (numbers(6), numbers(6, seed=1).exp()),
        "reconstruction": (numbers(6, 4), numbers(6, 4, seed=1)),
        "skip_gram": (numbers(6, 4), torch.eye(1, 4).repeat(6, 1).double()),
    }
    check_loss(getattr(ig.losses, name), *given.get(name, (numbers(6, 4), torch.tensor([0, 1, 2, 3, 0, 1]))))


def test_squared_error_holds_to_it_for_real_targets_too() -> None:
    check_loss(ig.losses.mse, numbers(6, 4), numbers(6, 4, seed=1))


STRUCTURES = {
    "dropout": {"rate": 0.3},
    "share": {"name": "encoder.layers.0.weight", "groups": 3},
    "sparse": {"density": 0.3},
    "stochastic_depth": {"branches": "encoder.layers.*"},
    "subspace": {"dims": 4},
    "tie": {"first": "encoder.layers.0.weight", "second": "encoder.layers.2.weight"},
}


@pytest.mark.parametrize("name", STRUCTURES)
def test_every_structure_holds_to_its_contract(name: str) -> None:
    model = filled(ig.Model(MLP(3, 3, 3, activation=nn.Tanh), nn.Linear(3, 2)))
    check_structure(partial(getattr(ig.regularizers, name), **STRUCTURES[name]), model, numbers(5, 3))


def test_a_regulariser_is_a_penalty_or_a_structure() -> None:
    assert sorted([*PENALTIES, *STRUCTURES]) == sorted(ig.regularizers.__all__)


@pytest.mark.parametrize("name", PENALTIES)
def test_every_regulariser_holds_to_its_contract(name: str) -> None:
    check_regularizer(getattr(ig.regularizers, name), {"w": numbers(3, 2), "b": numbers(3)})
