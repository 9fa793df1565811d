"""Sets: every example in one set, classes shared out evenly, the same at every draw."""

import pytest
import torch
from torch import Tensor

from intaglio.errors import InputError
from intaglio.sources import MemorySource, Sets, SetSource


def labels(*counts: int) -> Tensor:
    return torch.repeat_interleave(torch.arange(len(counts)), torch.tensor(counts))


def test_every_example_stands_in_one_set_and_sets_are_nearly_equal() -> None:
    for sets in (Sets(size=8), Sets(size=8, stratified=False)):
        drawn = sets.drawn(labels(20, 9, 4))
        assert sorted(torch.cat(drawn).tolist()) == list(range(33))
        assert sorted({len(part) for part in drawn}) == [6, 7]
        again = sets.drawn(labels(20, 9, 4))
        assert all(torch.equal(*each) for each in zip(drawn, again, strict=True))


def test_sets_hold_each_class_in_its_share() -> None:
    y = labels(20, 9, 4)
    counts = torch.stack([torch.bincount(y[part], minlength=3) for part in Sets(size=8).drawn(y)])
    assert (counts.max(0).values - counts.min(0).values).tolist() == [0, 1, 1]
    other = Sets(size=8, seed=1).drawn(y)
    assert not torch.equal(torch.cat(other), torch.cat(Sets(size=8).drawn(y)))


def test_views_of_one_thing_go_to_a_set_together() -> None:
    y = torch.arange(12).repeat(2)  # two views of twelve things
    for part in Sets(size=6, together=2).drawn(y):
        assert torch.bincount(y[part])[y[part]].tolist() == [2] * len(part)


@pytest.mark.parametrize(("size", "together", "sizes"), [(2, 1, [2, 2, 3]), (2, 2, [2, 2, 3]), (6, 2, [3, 4])])
def test_sets_are_equal_and_none_is_of_one_example(size: int, together: int, sizes: list[int]) -> None:
    drawn = Sets(size=size, together=together).drawn(labels(3, 1, 3))
    assert sorted(torch.cat(drawn).tolist()) == list(range(7))
    assert sorted(map(len, drawn)) == sizes


def test_real_targets_are_drawn_by_chance() -> None:
    assert len(Sets(size=4).drawn(torch.randn(9, generator=torch.Generator().manual_seed(0)))) == 3


def source(n: int = 11, size: int = 4) -> tuple[SetSource, Tensor]:
    x = torch.arange(float(n)).unsqueeze(1)
    return SetSource.of(MemorySource(x, torch.arange(n) % 2), Sets(size=size)), x


def test_a_set_is_a_batch_that_nothing_divides() -> None:
    given, x = source()
    batches = list(given.batches())
    assert [len(batch) for batch in batches] == [4, 4, 3]
    assert all(not batch.sliceable and batch.divided(2) == [batch] for batch in batches)
    assert torch.equal(torch.cat([batch.inputs for batch in batches]), x[given.order])
    assert torch.cat([batch.rows for batch in batches]).tolist() == list(range(11))
    (whole,) = given.divided(2)
    assert [len(batch) for batch in whole] == [4, 4, 3]
    assert given.plan == "3 sets of 3 to 4, stratified by class, seed 0"


def test_an_epoch_gives_the_same_sets_in_another_order() -> None:
    given, _ = source()
    sets = {tuple(batch.rows.tolist()) for batch in given.batches()}
    epoch = [tuple(batch.rows.tolist()) for batch in given.epoch(64, torch.Generator().manual_seed(1))]
    assert set(epoch) == sets
    assert len(epoch) == given.steps(64) == 3


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"size": 1}, "sets of 1; expected at least 2 examples to compare"),
        ({"seed": -1}, "seed=-1 of the sets; expected at least 0"),
        ({"size": 4, "together": 5}, "together=5; expected 1 to 4"),
    ],
)
def test_unsuitable_plans_are_refused(options: dict[str, int], message: str) -> None:
    with pytest.raises(InputError, match=message):
        Sets(**options)
