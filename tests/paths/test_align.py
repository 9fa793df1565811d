"""Weight matching: exact on permuted copies, and never worse than nothing."""

from itertools import permutations

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.paths import align
from intaglio.paths.permuting import checked, permuted_model

from .cases import CHAINS, classified, drawn, small
from .test_groups import STREAM, Residual


def shuffled(model: nn.Module, seed: int = 3, groups: object = None) -> tuple[nn.Module, list[np.ndarray]]:
    """A copy with its units in random order, and these orders."""
    plans, sizes = checked(ig.paths.groups(model) if groups is None else groups, model.state_dict())
    generator = np.random.default_rng(seed)
    orders = [generator.permutation(size) for size in sizes]
    return permuted_model(model, plans, orders), orders


@pytest.mark.parametrize("name", CHAINS)
def test_a_permuted_copy_computes_the_same_and_is_brought_back(name: str) -> None:
    make, inputs = CHAINS[name]
    model = drawn(make(), 1)
    other, orders = shuffled(model)
    with torch.no_grad():
        torch.testing.assert_close(other(inputs), model(inputs), rtol=0, atol=1e-11)
    found = align(model, other)
    for order, inverse in zip(orders, found.orders, strict=True):
        assert order[inverse].tolist() == list(range(len(order)))
    aligned = found.apply(other)
    assert all(torch.equal(each, model.state_dict()[key]) for key, each in aligned.state_dict().items())
    assert found.similarity[0] < found.similarity[1] == pytest.approx(1, abs=1e-12)


def test_a_residual_stream_is_brought_back_by_its_groups() -> None:
    model = drawn(Residual(), 1)
    other, orders = shuffled(model, groups=[STREAM])
    found = align(model, other, [STREAM])
    assert orders[0][found.orders[0]].tolist() == list(range(5))


@pytest.mark.long
def test_an_aligned_copy_has_no_barrier() -> None:
    a = drawn(small(), 1)
    fitted = classified(a)
    ig.fit(fitted, epochs=20, lr=0.05)
    fitted.load_into(a)
    b, _ = shuffled(a)
    objective = classified(a)
    assert ig.paths.barrier(ig.paths.linear(objective, a, b)).height > 0.05
    aligned = align(a, b).apply(b)
    assert ig.paths.barrier(ig.paths.linear(objective, a, aligned)).height <= 1e-10
    nudged = {name: p.detach() * (1 + 1e-9) for name, p in aligned.named_parameters()}  # ends that do not coincide
    assert ig.paths.barrier(ig.paths.linear(objective, a, nudged)).height <= 1e-10


@pytest.mark.parametrize("name", CHAINS)
def test_matching_never_lowers_the_similarity_keeps_the_function_and_is_idempotent(name: str) -> None:
    make, inputs = CHAINS[name]
    for seed in range(3):
        a, b = drawn(make(), 10 + seed), drawn(make(), 20 + seed)
        found = align(a, b, seed=seed)
        assert found.similarity[1] >= found.similarity[0]
        aligned = found.apply(b)
        with torch.no_grad():
            torch.testing.assert_close(aligned(inputs), b(inputs), rtol=0, atol=1e-10)
        again = align(a, aligned, seed=seed + 1)
        assert all(order.tolist() == list(range(len(order))) for order in again.orders)
        assert again.rounds == 1


def test_matching_two_axes_of_one_tensor_never_lowers_the_similarity_either() -> None:
    """There the assignment is only a linear view of the gain: a step that loses must not be taken."""
    for seed in range(20):
        a, b = drawn(Residual(), seed), drawn(Residual(), 100 + seed)
        for model in (a, b):
            model.layer.weight.data.mul_(10)  # so that the tensor with both axes decides
        found = align(a, b, [STREAM])
        assert found.similarity[1] >= found.similarity[0]


def test_one_hidden_layer_is_matched_optimally() -> None:
    """With one group the assignment is the optimum: compare with all 120 permutations."""
    a, b = (drawn(nn.Sequential(nn.Linear(2, 5), nn.ReLU(), nn.Linear(5, 2)), seed) for seed in (1, 2))
    plans, _ = checked(ig.paths.groups(a), a.state_dict())

    def similarity(order: tuple[int, ...]) -> float:
        moved = permuted_model(b, plans, [np.array(order)])
        names = ("0.weight", "0.bias", "2.weight")
        return sum(float((a.state_dict()[n] * moved.state_dict()[n]).sum()) for n in names)

    best = max(permutations(range(5)), key=similarity)
    assert align(a, b).orders[0].tolist() == list(best)


def test_seeds_repeat_and_neither_model_is_changed() -> None:
    a, b = drawn(small(), 1), drawn(small(), 2)
    states = [{name: each.clone() for name, each in model.state_dict().items()} for model in (a, b)]
    first, again = align(a, b, seed=4), align(a, b, seed=4)
    assert all(np.array_equal(x, y) for x, y in zip(first.orders, again.orders, strict=True))
    for model, state in zip((a, b), states, strict=True):
        assert all(torch.equal(each, state[name]) for name, each in model.state_dict().items())


def test_mappings_are_aligned_by_their_groups() -> None:
    a, b = drawn(small(), 1), drawn(small(), 2)
    spec = ig.paths.groups(a)
    params = [dict(model.named_parameters()) for model in (a, b)]
    found, wanted = align(*params, spec), align(a, b)
    assert all(np.array_equal(x, y) for x, y in zip(found.orders, wanted.orders, strict=True))
    with pytest.raises(InputError, match=r"tensors without groups; .*try two modules"):
        align(*params)


def test_models_that_cannot_be_matched_are_refused() -> None:
    a, b = drawn(small(), 1), drawn(small(), 2)
    with pytest.raises(InputError, match=r"tensors of b lack 'encoder.layers.0.weight'"):
        align(a, nn.Linear(3, 2))
    b.head.weight.data[0, 0] = float("nan")
    with pytest.raises(InputError, match="weights of b that are not finite"):
        align(a, b)
