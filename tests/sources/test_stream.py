"""Streams: read once where they fit, in groups where they do not, checked at every later pass."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset, IterableDataset

import intaglio as ig
from intaglio.errors import InputError, RunError
from intaglio.sources import StreamSource, as_source

pytestmark = pytest.mark.usefixtures("own_layers")

X = torch.randn(20, 3, generator=torch.Generator().manual_seed(0))
Y = torch.arange(20) % 2


class Decoded(Dataset[tuple[Tensor, Tensor]]):
    """Counts how often an example is read."""

    def __init__(self) -> None:
        self.reads = 0

    def __len__(self) -> int:
        return 20

    def __getitem__(self, row: int) -> tuple[Tensor, Tensor]:
        self.reads += 1
        return X[row], Y[row]


def stream(data: Any, limit: int | None = None) -> StreamSource:
    source = as_source(data)
    assert isinstance(source, StreamSource)
    return source if limit is None else replace(source, limit=limit)


def batches() -> list[tuple[Tensor, Tensor]]:
    return list(zip(X.split(6), Y.split(6), strict=True))


def test_data_that_fits_is_read_a_single_time_for_a_whole_survey() -> None:
    data = Decoded()
    objective = ig.Objective(nn.Linear(3, 2), DataLoader(data, batch_size=6))
    ig.survey(objective, ig.directions.random(objective))
    objective.gradient()
    assert data.reads == 20


def test_larger_data_is_read_once_for_all_points_of_a_stage() -> None:
    data = Decoded()
    objective = ig.Objective(nn.Linear(3, 2), DataLoader(data, batch_size=6))
    fits = ig.survey(objective, ig.directions.random(objective), resolution=5)
    objective.source = stream(DataLoader(data, batch_size=6), limit=200).to(objective.worker.vector)
    data.reads = 0
    large = ig.survey(objective, ig.directions.random(objective), resolution=5, channels=["loss"])
    assert 40 <= data.reads <= 60  # the first pass, the survey's, and a batch for the check before it
    assert large.nodes["loss"].equals(fits.nodes["loss"])


def test_groups_hold_as_many_batches_as_fit() -> None:
    one = 6 * (3 * 4 + 8)
    for limit, sizes in [(10**6, [4]), (2 * one, [2, 2]), (one, [1, 1, 1, 1]), (1, [1, 1, 1, 1])]:
        source = stream(batches(), limit)
        assert [len(chunk) for chunk in source.chunks()] == sizes
        rows = [row for chunk in source.chunks() for batch in chunk for row in batch.rows.tolist()]
        assert rows == list(range(20))


@pytest.mark.parametrize("limit", [1, 10**6])
def test_targets_and_fingerprint_are_those_of_all_batches(limit: int) -> None:
    source = stream(batches(), limit)
    assert len(source) == 20
    assert source.targets is not None
    assert source.targets.tolist() == Y.tolist()
    assert source.fingerprint == stream(batches()).fingerprint
    changed = batches()
    changed[2][0][1, 2] += 1
    try:
        assert stream(changed).fingerprint != source.fingerprint
    finally:
        changed[2][0][1, 2] -= 1


def test_targets_that_are_no_rows_of_one_shape_are_none() -> None:
    assert stream([(X, {"a": Y})]).targets is None
    assert stream([(X[:2], torch.zeros(2, 4)), (X[:2], torch.zeros(2, 5))]).targets is None


class Moving:
    """Batches that change from pass to pass."""

    def __init__(self, *passes: list[Any]) -> None:
        self.passes = list(passes)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.passes.pop(0) if len(self.passes) > 1 else self.passes[0])


@pytest.mark.parametrize(
    ("second", "came"),
    [
        ([(X + 1, Y), (X, Y)], "batch 1 with other examples"),
        ([(X, Y)], "1 batches instead of 2"),
        ([(X, Y)] * 3, "batch 3 with other examples"),
        ([], "0 batches instead of 2"),
    ],
)
def test_other_examples_at_a_later_pass_are_an_error(second: list[Any], came: str) -> None:
    source = stream(Moving([(X, Y), (X, Y)], second), limit=1)
    assert len(source) == 40
    with pytest.raises(RunError, match=f"Moving gave {came} at a later pass; expected the same at every pass"):
        list(source.batches())


def test_moving_batches_that_fit_are_those_of_the_first_pass() -> None:
    source = stream(Moving([(X, Y)], [(X + 1, Y)]))
    assert torch.equal(next(source.batches()).inputs, X)
    assert torch.equal(next(source.batches()).inputs, X)


def test_nothing_to_read_is_an_error() -> None:
    with pytest.raises(InputError, match="Moving without examples; expected at least one batch"):
        len(stream(Moving([])))


@pytest.mark.parametrize("limit", [1, 10**6])
def test_picked_examples_are_those_rows(limit: int) -> None:
    source = stream(DataLoader(Decoded(), batch_size=6, shuffle=True), limit)
    together = torch.cat([batch.inputs for batch in source.batches()])
    rows = torch.tensor([13, 2, 2])
    picked = source.pick(rows)
    assert torch.equal(picked.inputs, together[rows])
    assert picked.rows.tolist() == rows.tolist()


def test_single_examples_of_whole_batches_are_refused() -> None:
    source = stream(batches(), limit=1)
    with pytest.raises(InputError, match="data of batches that comes in whole batches; expected single examples"):
        source.pick(torch.tensor([0]))


class Unending(IterableDataset[tuple[Tensor, Tensor]]):
    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        return zip(X, Y, strict=True)


@pytest.mark.parametrize(("data", "limit"), [(batches, 1), (batches, 10**6), (Decoded, 1), (Unending, 1)])
def test_an_epoch_is_every_example_once(data: Any, limit: int) -> None:
    source = stream(data(), limit)
    seen = list(source.epoch(6, torch.Generator().manual_seed(0)))
    assert len(seen) == source.steps(6)
    assert sorted(row for batch in seen for row in batch.rows.tolist()) == list(range(20))
    assert sum(len(batch.inputs) for batch in seen) == 20


def test_a_graph_is_trained_on_as_a_whole() -> None:
    source = stream([((X, torch.zeros(2, 5, dtype=torch.int64)), Y)])
    assert [len(batch) for batch in source.epoch(6, torch.Generator())] == [20]
    assert source.steps(6) == 1


def test_padding_to_each_batchs_own_length_can_still_be_trained_on() -> None:
    source = stream([(torch.zeros(4, 3), Y[:4]), (torch.zeros(4, 5), Y[:4])])
    assert sorted(batch.inputs.shape[1] for batch in source.epoch(2, torch.Generator())) == [3, 5]


def test_larger_data_is_shuffled_within_what_is_held_for_training() -> None:
    source = stream(batches(), limit=300).to(torch.zeros(1))
    groups = [torch.cat([batch.rows for batch in chunk]).tolist() for chunk in source.chunks()]
    assert [len(group) for group in groups] == [12, 8]
    epochs = [list(source.epoch(64, torch.Generator().manual_seed(seed))) for seed in (0, 0, 1)]
    assert [len(batch) for batch in epochs[0]] == [6, 6, 6, 2]
    orders = [torch.cat([batch.rows for batch in epoch]).tolist() for epoch in epochs]
    assert orders[0] == orders[1] != orders[2]
    assert [sorted(orders[0][:12]), sorted(orders[0][12:])] == groups
    for batch in epochs[0]:
        assert torch.equal(batch.inputs, X[batch.rows])
        assert torch.equal(batch.targets, Y[batch.rows])


def test_batches_of_other_shapes_are_shuffled_whole() -> None:
    ragged = [(torch.full((2, 1 + i), i), torch.tensor([0, 1])) for i in range(6)]
    source = stream(ragged, limit=1).to(torch.zeros(1))
    seen = [int(batch.inputs[0, 0]) for batch in source.epoch(64, torch.Generator().manual_seed(0))]
    assert sorted(seen) == list(range(6))
