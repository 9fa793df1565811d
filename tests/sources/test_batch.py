"""Batches: how the caller's structures fall into inputs and targets."""

from typing import Any

import pytest
import torch

from intaglio.errors import InputError
from intaglio.sources import as_source
from intaglio.sources.batch import TARGET_KEYS, Batch, split

X, Y = torch.arange(6.0).reshape(3, 2), torch.arange(3)


def test_a_pair_is_inputs_and_targets() -> None:
    for raw in ((X, Y), [X, Y]):
        parts = split(raw)
        assert parts.inputs is X
        assert parts.targets is Y
        assert parts.examples == 3


def test_the_last_of_several_is_the_target() -> None:
    parts = split([X, X + 1, Y])
    assert parts.inputs[0] is X
    assert parts.targets is Y


@pytest.mark.parametrize("key", TARGET_KEYS)
def test_a_mapping_names_its_targets(key: str) -> None:
    parts = split({"x": X, key: Y})
    assert list(parts.inputs) == ["x"]
    assert parts.targets is Y


def test_masked_targets_count_where_the_mask_is_true() -> None:
    parts = split(((X, Y), {"y": Y, "mask": torch.tensor([True, False, True])}))
    assert parts.targets.tolist() == [0, 2]
    assert parts.examples == 2
    assert parts.at(5).rows.tolist() == [5, 6]


def test_a_whole_batch_stays_as_it_is() -> None:
    raw = {"x": X, "y": Y}
    parts = split(raw, whole=True)
    assert parts.inputs is raw
    assert parts.targets is Y
    assert split([X], whole=True).examples == 3
    assert split(torch.tensor(1.0), whole=True).examples == 1


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (X, r"a batch Tensor \(3, 2\); expected \(inputs, targets\)"),
        ([X], r"a batch \(Tensor \(3, 2\)\); expected \(inputs, targets\)"),
        ({"x": X}, r"a batch \{x: Tensor \(3, 2\)\}; expected .* a dict with one of labels, label"),
        ({"labels": Y}, r"a batch \{labels: Tensor \(3,\)\}; .* try forward="),
        ("text", "a batch str; expected"),
        ((X, {"y": Y, "mask": Y}), r"targets \{y: Tensor \(3,\), mask: Tensor \(3,\)\}; expected \{'y': values"),
        ((X, {"y": Y, "mask": torch.ones(2, dtype=torch.bool)}), "3 targets with a mask of 2"),
    ],
)
def test_an_unknown_structure_is_described(raw: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        split(raw)


def test_a_batch_without_tensors_has_no_count() -> None:
    with pytest.raises(InputError, match=r"a batch \(str\); expected tensors in it; try another collate_fn"):
        assert split(["a"], whole=True).examples


def test_examples_are_taken_where_the_first_axis_counts_them() -> None:
    batch = Batch((X, {"a": Y}), Y, torch.arange(10, 13))
    assert batch.sliceable
    part = batch.take(slice(1, 3))
    assert part.rows.tolist() == [11, 12]
    assert part.inputs[1]["a"].tolist() == [1, 2]
    assert not Batch((X, torch.zeros(2, 9)), Y, torch.arange(3)).sliceable
    assert not Batch(X, Y, torch.arange(3), torch.ones(3, dtype=torch.bool)).sliceable


def test_batches_are_divided_evenly_and_together_are_the_data() -> None:
    x, y = torch.arange(20.0).view(10, 2), torch.arange(10)
    memory = as_source((x, y), 3)
    large, small = (as_source([(a, b) for a, b in zip(x.split(n), y.split(n), strict=True)]) for n in (7, 2))
    for source, sizes in ((memory, [4, 4, 2]), (large, [4, 3, 3]), (small, [4, 4, 2])):
        (pieces,) = source.divided(4)
        assert [len(each) for each in pieces] == sizes
        assert torch.equal(torch.cat([each.inputs for each in pieces]), x)
        assert torch.cat([each.rows for each in pieces]).tolist() == list(range(10))
    graph = Batch(x, y[:6], torch.arange(6), mask=y < 6)
    assert graph.divided(2) == [graph]
