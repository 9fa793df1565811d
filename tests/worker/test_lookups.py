"""Lookups: torch's values, with the weights left alone, and with second derivatives."""

from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.func import functional_call

import intaglio as ig
from intaglio.worker.lookups import neutralised
from intaglio.worker.twice import twice_differentiable

pytestmark = pytest.mark.usefixtures("own_layers")

F64 = torch.float64
WORDS = torch.randint(1, 9, (5, 6), generator=torch.Generator().manual_seed(0))
OFFSETS = torch.tensor([0, 4, 4, 9])


def tables() -> list[Any]:
    return [
        nn.Embedding(9, 4, max_norm=1.0).double(),
        nn.Embedding(9, 4, max_norm=2.0, norm_type=1.0, padding_idx=3).double(),
        *(nn.EmbeddingBag(9, 4, max_norm=1.0, mode=mode).double() for mode in ("sum", "mean", "max")),
        nn.EmbeddingBag(9, 4, max_norm=1.0, padding_idx=2).double(),
    ]


@pytest.mark.parametrize("table", tables(), ids=str)
def test_clipped_lookups_equal_torchs_and_leave_the_weights(table: nn.Module) -> None:
    model = nn.Sequential(table)
    before = table.weight.detach().clone()
    assert neutralised(model) == ["0"]
    found = model(WORDS)
    assert torch.equal(table.weight, before)
    del table.forward
    with torch.no_grad():
        torch.testing.assert_close(found.detach(), model(WORDS), rtol=0, atol=1e-14)
    assert not torch.equal(table.weight, before)  # as torch does


def test_a_survey_says_where_rows_are_clipped() -> None:
    model = nn.Sequential(nn.EmbeddingBag(9, 4, max_norm=1.0), nn.Linear(4, 3))
    objective = ig.Objective(model, (WORDS, torch.arange(5) % 3), penalties={"l2": 0.1})
    assert objective.provenance["max_norm"] == "rows clipped when looked up in 0"
    assert objective.terms() == objective.terms()
    squares = sum(float(p.square().sum()) for p in objective.params.values())
    assert objective.terms()["l2"] == pytest.approx(0.05 * squares)
    assert "max_norm" not in ig.Objective(nn.Linear(4, 3), (torch.zeros(2, 4), torch.arange(2))).provenance


@pytest.mark.long
@pytest.mark.parametrize("mode", ["sum", "mean", "max"])
@pytest.mark.parametrize("options", [{}, {"padding_idx": 2}, {"max_norm": 1.0}])
@pytest.mark.parametrize("last", [False, True])
def test_written_out_bags_equal_torchs(mode: Any, options: dict[str, Any], last: bool) -> None:
    bag = nn.EmbeddingBag(9, 4, mode=mode, include_last_offset=last, **options).double()
    neutralised(bag)
    offsets = torch.cat([OFFSETS, torch.tensor([30])]) if last else OFFSETS
    weights = torch.linspace(0.5, 1.5, 30, dtype=F64)
    calls: list[tuple[Tensor, ...]] = [(WORDS,), (WORDS.flatten(), offsets)]
    calls += [(WORDS.flatten(), offsets, weights)] if mode == "sum" else []
    wanted = [bag(*call) for call in calls if not (last and len(call) == 1)]
    with twice_differentiable(bag):
        found = [bag(*call) for call in calls if not (last and len(call) == 1)]
        with torch.random.fork_rng(devices=[]):
            assert torch.autograd.gradgradcheck(lambda w: functional_call(bag, {"weight": w}, calls[-1]), bag.weight)
    torch.testing.assert_close(found, wanted, rtol=0, atol=1e-14)


def test_sparse_tables_are_trained_by_any_optimiser() -> None:
    model = nn.Sequential(nn.EmbeddingBag(9, 4, sparse=True), nn.Linear(4, 3))
    objective = ig.Objective(model, (WORDS, torch.arange(5) % 3))
    before = objective()
    ig.fit(objective, epochs=2, optimizer="adamw", lr=0.05)
    assert objective() < before
    assert model[0].sparse
