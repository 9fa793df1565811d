"""The straight line: values of the objective itself, also where statistics are found anew."""

import copy
import re

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError

from .cases import classified, drawn, numbers, regression, small


def test_values_are_the_objectives_own_between_the_models() -> None:
    a, b = drawn(small(), 1), drawn(small(), 2)
    objective = classified(a)
    path = ig.paths.linear(objective, a, b, resolution=5)
    mixed = {n: 0.75 * p.detach() + 0.25 * dict(b.named_parameters())[n].detach() for n, p in a.named_parameters()}
    assert path.extent == {"alpha": (0.0, 1.0)}
    for t, params in ((0.0, None), (0.25, mixed), (1.0, ig.Objective(b, objective.data).params)):
        assert float(path.nodes["loss"].sel(alpha=t)) == pytest.approx(objective(params), abs=1e-14)
    assert {"loss", "accuracy", "class_loss", "example_loss", "terms", "embedding"} <= set(path.channels)


def test_a_convex_problem_has_no_barrier() -> None:
    model, objective = regression()
    other, _ = regression(seed=5)
    found = ig.paths.barrier(ig.paths.linear(objective, model, other))
    assert (found.height, found.t) == (0.0, 0.0)


def normed() -> nn.Module:
    return nn.Sequential(nn.Linear(4, 5), nn.BatchNorm1d(5), nn.ReLU(), nn.Linear(5, 2))


def test_recomputed_statistics_are_those_of_each_point() -> None:
    a, b = drawn(normed(), 1), drawn(normed(), 2)
    x, y = numbers(40, 4), torch.arange(40) % 2
    path = ig.paths.linear(ig.Objective(a, (x, y), batchnorm="recompute"), a, b, resolution=3)
    middle = copy.deepcopy(a)
    for p, p_a, p_b in zip(middle.parameters(), a.parameters(), b.parameters(), strict=True):
        p.data = (p_a.data + p_b.data) / 2
    middle[1].momentum = 1.0
    middle.train()(x)
    loss = nn.functional.cross_entropy(middle.eval()(x), y)
    assert float(path.nodes["loss"].sel(alpha=0.5)) == pytest.approx(float(loss.detach()), abs=1e-12)


def test_statistics_of_one_end_are_not_taken_for_all() -> None:
    a, b = drawn(normed(), 1), drawn(normed(), 2)
    with pytest.raises(InputError, match=re.escape("whose statistics are frozen") + ".*try Objective.*recompute"):
        ig.paths.linear(classified(a), a, b)


def test_frozen_parameters_must_be_the_same_at_both_ends() -> None:
    a, b = drawn(small(), 1), drawn(small(), 2)
    for model in (a, b):
        model.head.bias.requires_grad_(False)
    with pytest.raises(InputError, match=r"a frozen 'head.bias' of b that is not the objective's; .*requires_grad_"):
        ig.paths.linear(classified(a), a, b)
    b.head.bias.data.copy_(a.head.bias)
    assert ig.paths.linear(classified(a), a, b, resolution=2).axes == ("alpha",)


def test_other_shapes_are_refused() -> None:
    a = drawn(small(), 1)
    with pytest.raises(InputError, match=r"parameters of b lack 'encoder.layers.0.weight'"):
        ig.paths.linear(classified(a), a, nn.Linear(4, 2).double())
