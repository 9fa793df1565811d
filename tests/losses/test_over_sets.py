"""Losses over a set equal their loops over pairs and triplets, and have the curvature that theory gives them."""

import math
from functools import partial
from itertools import combinations, permutations

import numpy as np
import pytest
import torch

from intaglio.errors import InputError
from intaglio.losses import contrastive, info_nce, supervised_contrastive, triplet
from intaglio.losses.comparing import pairs_of, triplets_of

F64 = torch.float64
Y = torch.tensor([0, 1, 2, 0, 1, 1, 0])
LOSSES = [contrastive, triplet, info_nce, supervised_contrastive]


def embedding(n: int = 7, d: int = 3, seed: int = 1) -> torch.Tensor:
    return torch.randn(n, d, generator=torch.Generator().manual_seed(seed), dtype=F64)


E, LABELS = embedding().numpy(), Y.tolist()


def far(a: int, b: int, distance: str) -> float:
    if distance == "euclidean":
        return math.dist(E[a], E[b])
    return 1 - float(E[a] @ E[b] / np.linalg.norm(E[a]) / np.linalg.norm(E[b]))


def triples() -> list[tuple[int, int, int]]:
    return [(a, p, n) for a, p, n in permutations(range(7), 3) if LABELS[a] == LABELS[p] != LABELS[n]]


@pytest.mark.parametrize("distance", ["euclidean", "cosine"])
def test_contrastive_equals_its_loop_over_pairs(distance: str) -> None:
    costs = [
        far(i, j, distance) ** 2 if LABELS[i] == LABELS[j] else max(0.0, 1.5 - far(i, j, distance)) ** 2
        for i, j in combinations(range(7), 2)
    ]
    found = contrastive(embedding(), Y, margin=1.5, distance=distance)
    assert found.mean().item() == pytest.approx(np.mean(costs), abs=1e-13)
    alone = [cost for (i, j), cost in zip(combinations(range(7), 2), costs, strict=True) if 2 in (i, j)]
    assert found[2].item() == pytest.approx(np.mean(alone), abs=1e-13)


@pytest.mark.parametrize("distance", ["euclidean", "cosine"])
def test_triplet_equals_its_loop_over_triplets(distance: str) -> None:
    costs = [max(0.0, far(a, p, distance) - far(a, n, distance) + 0.5) for a, p, n in triples()]
    found = triplet(embedding(), Y, margin=0.5, distance=distance)
    assert found.mean().item() == pytest.approx(np.mean(costs), abs=1e-13)
    assert found[2] == 0  # the only one of its class is no anchor


def similarity(a: int, b: int) -> float:
    return float(E[a] @ E[b]) / np.linalg.norm(E[a]) / np.linalg.norm(E[b]) / 0.5


def test_info_nce_equals_its_loop_over_positives() -> None:
    costs = []
    for a, p in permutations(range(7), 2):
        if LABELS[a] == LABELS[p]:
            others = [math.exp(similarity(a, n)) for n in range(7) if LABELS[n] != LABELS[a]]
            own = math.exp(similarity(a, p))
            costs.append(-math.log(own / (own + sum(others))))
    assert info_nce(embedding(), Y, temperature=0.5).mean().item() == pytest.approx(np.mean(costs), abs=1e-13)


def test_supervised_contrastive_equals_its_loop_over_anchors() -> None:
    costs = []
    for a in (0, 1, 3, 4, 5, 6):
        whole = sum(math.exp(similarity(a, j)) for j in range(7) if j != a)
        own = [-math.log(math.exp(similarity(a, p)) / whole) for p in range(7) if p != a and LABELS[p] == LABELS[a]]
        costs.append(np.mean(own))
    found = supervised_contrastive(embedding(), Y, temperature=0.5)
    assert found.mean().item() == pytest.approx(np.mean(costs), abs=1e-13)


def test_equal_similarities_cost_log_k() -> None:
    same = torch.ones(9, 4, dtype=F64)
    labels = torch.tensor([0, 0, 1, 1, 1, 2, 2, 2, 2])
    wanted = torch.tensor([math.log(1 + int((labels != label).sum())) for label in labels], dtype=F64)
    pairs = torch.tensor([int((labels == label).sum()) - 1 for label in labels])
    for kind in ("cosine", "dot"):
        found = info_nce(same, labels, similarity=kind)
        torch.testing.assert_close(found, wanted * pairs * 9 / pairs.sum(), rtol=0, atol=1e-13)
    torch.testing.assert_close(info_nce(same[:6], torch.arange(6) // 2), torch.full((6,), math.log(5), dtype=F64))
    torch.testing.assert_close(supervised_contrastive(same, labels), torch.full((9,), math.log(8), dtype=F64))


def total(loss: object, flat: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return loss(flat.reshape(len(labels), -1), labels).mean()  # type: ignore[operator]


def test_a_negative_beyond_the_margin_has_no_loss_gradient_or_hessian() -> None:
    apart = torch.tensor([0.0, 0.0, 2.0, 0.0], dtype=F64)
    labels = torch.tensor([0, 1])
    loss = partial(total, contrastive, labels=labels)
    assert float(loss(apart)) == 0.0
    assert torch.autograd.functional.jacobian(loss, apart).tolist() == [0.0] * 4
    assert torch.count_nonzero(torch.autograd.functional.hessian(loss, apart)) == 0
    near = partial(total, partial(contrastive, margin=3.0), labels=labels)
    assert torch.count_nonzero(torch.autograd.functional.hessian(near, apart)) > 0


def test_a_positive_pair_has_constant_curvature() -> None:
    loss = partial(total, contrastive, labels=torch.tensor([1, 1]))
    eye = torch.eye(2, dtype=F64)
    wanted = 2 * torch.cat([torch.cat([eye, -eye]), torch.cat([-eye, eye])], 1)
    for at in (torch.zeros(4, dtype=F64), embedding(2, 2).flatten(), 100 * embedding(2, 2).flatten()):
        torch.testing.assert_close(torch.autograd.functional.hessian(loss, at), wanted, rtol=0, atol=1e-12)


@pytest.mark.parametrize("loss", LOSSES)
def test_derivatives_are_finite_where_points_coincide_or_nothing_is_to_be_told_apart(loss: object) -> None:
    labels = torch.tensor([0, 0, 1, 1])
    at = torch.ones(8, dtype=F64)
    assert torch.isfinite(torch.autograd.functional.hessian(partial(total, loss, labels=labels), at)).all()
    if loss is not triplet:
        alone = partial(total, loss, labels=torch.zeros(4, dtype=torch.int64))
        assert torch.isfinite(torch.autograd.functional.hessian(alone, embedding(4, 2).flatten())).all()


def test_pairs_are_drawn_by_kind_in_turn_the_same_at_every_call() -> None:
    i, j = pairs_of(Y, 4, seed=3)
    assert all(torch.equal(*each) for each in zip((i, j), pairs_of(Y.clone(), 4, seed=3), strict=True))
    assert not torch.equal(j, pairs_of(Y, 4, seed=4)[1])
    assert i.tolist() == [place for place in range(7) for _ in range(4)]
    assert not (i == j).any()
    same = (Y[i] == Y[j]).reshape(7, 4).sum(1)
    assert same.tolist() == [2, 2, 0, 2, 2, 2, 2]  # the only one of its class has none to be paired with
    whole = contrastive(embedding(), Y, pairs=4, seed=3).mean()
    costs = [
        far(a, b, "euclidean") ** 2 if LABELS[a] == LABELS[b] else max(0.0, 1 - far(a, b, "euclidean")) ** 2
        for a, b in zip(i.tolist(), j.tolist(), strict=True)
    ]
    assert whole.item() == pytest.approx(np.mean(costs), abs=1e-13)


def test_triplets_are_drawn_for_every_anchor_that_has_any() -> None:
    a, p, n = triplets_of(Y, 5, seed=0)
    assert sorted(set(a.tolist())) == [0, 1, 3, 4, 5, 6]
    assert ((Y[a] == Y[p]) & (a != p) & (Y[a] != Y[n])).all()
    assert len(a) == 30
    assert triplet(embedding(), Y, triplets=5).shape == (7,)


def test_targets_that_form_no_pairs_are_refused() -> None:
    for loss in LOSSES:
        with pytest.raises(InputError, match=f"{loss.__name__} with real targets; expected labels"):
            loss(embedding(), embedding()[:, 0])
        with pytest.raises(InputError, match=rf"{loss.__name__} over a set of 1 example; .*larger sets"):
            loss(embedding(1), Y[:1])
    for loss in (info_nce, supervised_contrastive):
        with pytest.raises(InputError, match="a set of 3 examples, each of its own class; expected two of one class"):
            loss(embedding(3), torch.arange(3))
    for options in ({}, {"triplets": 2}):
        with pytest.raises(InputError, match="a set of 3 examples of 1 class without a triplet; expected two of one"):
            triplet(embedding(3), torch.zeros(3, dtype=torch.int64), **options)


def test_unsuitable_options_are_refused() -> None:
    for loss in (contrastive, triplet):
        with pytest.raises(InputError, match=r"margin=-0\.5; expected a distance of at least 0"):
            loss(embedding(), Y, margin=-0.5)
        with pytest.raises(InputError, match="distance='manhattan'; expected 'euclidean' or 'cosine'"):
            loss(embedding(), Y, distance="manhattan")
    for loss in (info_nce, supervised_contrastive):
        with pytest.raises(InputError, match="temperature=0; expected a positive number"):
            loss(embedding(), Y, temperature=0)
        with pytest.raises(InputError, match="similarity='l2'; expected 'cosine' or 'dot'"):
            loss(embedding(), Y, similarity="l2")
    with pytest.raises(InputError, match="pairs=0; expected at least 1"):
        contrastive(embedding(), Y, pairs=0)
    with pytest.raises(InputError, match="triplets=0; expected at least 1"):
        triplet(embedding(), Y, triplets=0)
