"""What torch cannot differentiate twice is computed in another way, with the same values."""

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.curvature import hessian
from intaglio.errors import InputError
from intaglio.worker.twice import gather_bag, twice_differentiable

F64 = torch.float64
WEIGHT = torch.randn(6, 3, generator=torch.Generator().manual_seed(0), dtype=F64)
ROWS = torch.tensor([[1, 2, 0], [4, 4, 0], [0, 0, 0], [5, 1, 1]])
FLAT = torch.tensor([1, 2, 4, 5, 0, 3, 3])


def gradient(function, weight):
    weight = weight.clone().requires_grad_()
    value = function(weight)
    weights = torch.arange(value.numel(), dtype=F64).view(value.shape)
    return value, torch.autograd.grad((value * weights).sum(), weight)[0]


@pytest.mark.parametrize("mode", ["mean", "sum", "max"])
@pytest.mark.parametrize(
    ("tokens", "options"),
    [
        (ROWS, {}),
        (ROWS, {"padding_idx": 0}),
        (ROWS, {"padding_idx": -1}),
        (FLAT, {"offsets": torch.tensor([0, 3, 3])}),
        (FLAT, {"offsets": torch.tensor([0, 3, 3, 7]), "include_last_offset": True}),
        (FLAT, {"offsets": torch.tensor([0, 4, 6]), "padding_idx": 3}),
        (torch.zeros(0, dtype=torch.long), {"offsets": torch.tensor([0, 0])}),
    ],
)
def test_a_bag_as_gather_and_add_equals_torchs(mode, tokens, options):
    for ours, theirs in zip(
        gradient(lambda w: gather_bag(tokens, w, mode=mode, **options), WEIGHT),
        gradient(lambda w: nn.functional.embedding_bag(tokens, w, mode=mode, **options), WEIGHT),
        strict=True,
    ):
        torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-12)


def test_a_weighted_bag_equals_torchs():
    weights = torch.linspace(-1, 1, len(FLAT), dtype=F64)
    options = {"offsets": torch.tensor([0, 4]), "mode": "sum", "per_sample_weights": weights}
    ours, theirs = gather_bag(FLAT, WEIGHT, **options), nn.functional.embedding_bag(FLAT, WEIGHT, **options)
    torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-12)


@pytest.mark.parametrize("size", [3, 12, 40])
def test_distances_equal_torchs_and_have_a_second_derivative(size):
    x = torch.randn(size, 2, generator=torch.Generator().manual_seed(1), dtype=F64)
    module = nn.Identity()
    with twice_differentiable(module):
        torch.testing.assert_close(torch.cdist(x, WEIGHT[:, :2]), torch.cdist(x, WEIGHT[:, :2]))
        found = torch.autograd.functional.hessian(lambda a: torch.cdist(a, WEIGHT[:1, :2]).sum(), x)
    assert found.abs().sum() > 0


@pytest.mark.parametrize("encoder", ["lookup", "bag"])
def test_a_lookup_without_a_second_derivative_says_why(encoder):
    kind = {"lookup": ig.encoders.Lookup, "bag": ig.encoders.Bag}[encoder]
    model = ig.Model(kind(6, 2, scale_grad_by_freq=True), nn.Linear(2, 3)).double()
    objective = ig.Objective(model, (ROWS, torch.arange(4) % 3))
    with pytest.raises(InputError, match="scale_grad_by_freq: its gradients are not those of the loss"):
        hessian(objective)


@pytest.mark.parametrize("kind", [nn.Embedding, nn.EmbeddingBag])
def test_a_table_that_rewrites_itself_is_refused(kind):
    table = kind(6, 2, max_norm=1.0)
    with twice_differentiable(table), pytest.raises(InputError, match="max_norm: it rewrites its table"):
        table(ROWS)


def test_a_sparse_lookup_has_a_dense_hessian():
    models = [ig.Model(ig.encoders.Lookup(6, 2, sparse=sparse), nn.Linear(2, 3)).double() for sparse in (True, False)]
    models[1].load_state_dict(models[0].state_dict())
    v = torch.linspace(-1, 1, 21, dtype=F64).numpy()
    first, second = (hessian(ig.Objective(model, (ROWS, torch.arange(4) % 3))) @ v for model in models)
    assert (first == second).all()
