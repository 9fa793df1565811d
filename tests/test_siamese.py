"""One encoder for both examples of a pair, and the contrastive loss of a table of pairs, against a loop."""

import math

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.losses import contrastive_pairs

pytestmark = pytest.mark.usefixtures("own_layers")

F64 = torch.float64
X = torch.randn(9, 4, generator=torch.Generator().manual_seed(0), dtype=F64)
TABLE = torch.tensor([[0, 1, 1], [2, 3, 0], [4, 5, 1], [6, 7, 0], [8, 0, 0], [1, 5, 1]])
FIRST, SECOND, TOGETHER = X[TABLE[:, 0]], X[TABLE[:, 1]], TABLE[:, 2]


def encoder() -> nn.Module:
    return nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 2)).double()


def objective(**options: object) -> ig.Objective:
    model = ig.Model(ig.Siamese(encoder()), nn.Identity())
    return ig.Objective(model, (FIRST, SECOND, TOGETHER), loss="contrastive_pairs", **options)


def far(a: torch.Tensor, b: torch.Tensor, distance: str) -> float:
    one, two = (encoder()(each).detach().numpy() for each in (a, b))
    if distance == "euclidean":
        return math.dist(one, two)
    return 1 - float(one @ two / np.linalg.norm(one) / np.linalg.norm(two))


@pytest.mark.parametrize("distance", ["euclidean", "cosine"])
def test_pairs_of_a_table_cost_what_their_loop_says(distance: str) -> None:
    apart = [far(X[i], X[j], distance) for i, j, together in TABLE.tolist() if not together]
    margin = sorted(apart)[1]  # one pair lies within it, one beyond it
    costs = []
    for i, j, together in TABLE.tolist():
        d = far(X[i], X[j], distance)
        costs.append(d**2 if together else max(0.0, margin - d) ** 2)
    both = ig.Siamese(encoder())(FIRST, SECOND)
    found = contrastive_pairs(both, TOGETHER, margin=margin, distance=distance)
    np.testing.assert_allclose(found.detach().numpy(), costs, rtol=0, atol=1e-14)
    assert sum(cost == 0 for cost in costs) >= 1


def test_both_sides_share_one_set_of_parameters() -> None:
    at = objective()
    assert sum(p.numel() for p in at.params.values()) == sum(p.numel() for p in encoder().parameters())
    one, two = encoder(), encoder()
    halves = contrastive_pairs(torch.stack([one(FIRST), two(SECOND)], 1), TOGETHER).mean()
    halves.backward()
    for name, gradient in at.gradient().items():
        own = name.removeprefix("encoder.encoder.")
        parts = [dict(each.named_parameters())[own].grad for each in (one, two)]
        torch.testing.assert_close(gradient, parts[0] + parts[1], rtol=0, atol=1e-14)


def test_the_objective_of_pairs_is_the_mean_with_embeddings_survey_and_curvature() -> None:
    at = objective()
    vectors = torch.cat([encoder()(FIRST), encoder()(SECOND)], 1).detach()
    torch.testing.assert_close(at.embeddings(), vectors, rtol=0, atol=1e-14)
    costs = contrastive_pairs(vectors.view(6, 2, 2), TOGETHER)
    assert at() == pytest.approx(float(costs.mean()), abs=1e-14)
    assert at.blocks == {"embedding": list(at.params), "body": []}
    surface = ig.survey(at, ig.directions.random(at), resolution=3)
    assert surface.nodes["class_loss"].sizes["class"] == 2  # apart, together
    assert not at.classifies
    assert float(surface.at(0, 0)["loss"]) == pytest.approx(at(), rel=1e-9)
    assert float(ig.curvature.eigenvalues(at, 1).eigenvalue[0]) > 0


def test_a_pair_beyond_the_margin_has_neither_gradient_nor_curvature() -> None:
    apart = torch.tensor([[[0.0, 0.0], [2.0, 0.0]]], dtype=F64)

    def loss(outputs: torch.Tensor) -> torch.Tensor:
        return contrastive_pairs(outputs, torch.tensor([0])).sum()

    assert not torch.autograd.functional.jacobian(loss, apart).any()
    assert not torch.autograd.functional.hessian(loss, apart).any()


def test_drawn_pairs_are_of_one_class_and_of_two_in_turn_and_the_same_again() -> None:
    data = ig.load("iris")
    drawn = ig.Pairs(count=4, seed=3)
    table, together = drawn.places(data.targets)
    assert table[:, 0].tolist() == [i for i in range(150) for _ in range(4)]
    assert torch.equal(together, data.targets[table[:, 0]] == data.targets[table[:, 1]])
    assert together.tolist() == [True, False, True, False] * 150
    assert (table[:, 0] != table[:, 1]).all()
    again = drawn.of(data)
    assert torch.equal(again.inputs[1], data.inputs[table[:, 1]])
    assert not torch.equal(table, ig.Pairs(count=4, seed=4).places(data.targets)[0])
    model = ig.Model(ig.Siamese(nn.Linear(4, 2)), nn.Identity())
    at = ig.Objective(model, again, loss="contrastive_pairs")
    assert at.provenance["drawn"] == "4 partners an example, in turn of its class and another, seed 3"
    before = at()
    ig.fit(at, epochs=2, lr=0.05)
    assert at() < before


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: ig.Siamese(encoder())(FIRST, SECOND[:2]), r"pairs of \(6, 4\) and \(2, 4\); expected as many"),
        (lambda: ig.Siamese(nn.Flatten(0))(FIRST, SECOND), r"an encoder that gives \(48,\) for 12 examples"),
        (lambda: contrastive_pairs(torch.zeros(2, 3), torch.zeros(2)), r"of outputs \(2, 3\); expected \(n, 2, d\)"),
        (lambda: contrastive_pairs(torch.zeros(2, 2, 3), torch.tensor([0, 2])), "targets .* from 0 to 2; expected one"),
        (lambda: contrastive_pairs(torch.zeros(2, 2, 3), torch.zeros(3)), r"with targets \(3,\)"),
        (lambda: contrastive_pairs(torch.zeros(1, 2, 3), torch.zeros(1), margin=-1.0), r"margin=-1\.0; expected"),
        (lambda: contrastive_pairs(torch.zeros(1, 2, 3), torch.zeros(1), distance="taxi"), "distance='taxi'"),
        (lambda: ig.Pairs(count=0), "0 partners; expected at least 1 for each example"),
        (lambda: ig.Pairs(seed=-1), "seed=-1 of pairs; expected at least 0"),
        (lambda: ig.Pairs().of((X, X[:, 0])), "pairs of real targets; expected classes"),
        (lambda: ig.Pairs().of((X[:1], torch.tensor([0]))), "pairs of 1 example; expected classes, of two examples"),
    ],
)
def test_what_is_no_pair_is_refused(call, message: str) -> None:
    with pytest.raises(InputError, match=message):
        call()
