"""Model and build."""

import torch

import intaglio as ig


def test_build_is_repeatable_and_its_head_answers_every_class() -> None:
    data = ig.load("iris")
    first, second, other = (ig.build(data, dim=4, seed=seed) for seed in (0, 0, 1))
    assert torch.equal(first.head.weight, second.head.weight)
    assert not torch.equal(first.head.weight, other.head.weight)
    assert first(data.inputs).shape == (150, 3)
