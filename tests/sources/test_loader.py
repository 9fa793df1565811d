"""Loaders: their order is drawn once, in private, and their examples come the same at every pass."""

import random
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.utils.data import BatchSampler, DataLoader, Dataset, IterableDataset, RandomSampler, Sampler, TensorDataset

from intaglio.sources.loader import LoaderReader

ROWS = torch.arange(20)


class Augmented(Dataset[Tensor]):
    """Noise from each of the global generators on every example, anew each time it is read."""

    def __len__(self) -> int:
        return 20

    def __getitem__(self, row: int) -> Tensor:
        return torch.tensor([row, torch.rand(1).item(), random.random(), np.random.rand()])  # noqa: NPY002


class Counting(Sampler[int]):
    """A sampler whose state moves with every pass."""

    passes = 0

    def __iter__(self) -> Iterator[int]:
        self.passes += 1
        return iter(range(self.passes, 20))


def passes(reader: LoaderReader, times: int = 2) -> list[list[Any]]:
    return [list(reader.read()) for _ in range(times)]


@pytest.mark.parametrize("workers", [0, 2])
def test_random_augmentation_is_the_same_at_every_pass(workers: int) -> None:
    reader = LoaderReader(DataLoader(Augmented(), batch_size=3, shuffle=True, num_workers=workers))
    first, second = passes(reader)
    torch.testing.assert_close(first, second, rtol=0, atol=0)
    noise = torch.cat(first)[:, 1:]
    assert len(noise.unique()) > 20  # and yet it is noise


def test_a_shuffled_order_is_frozen_and_the_generator_untouched() -> None:
    generator = torch.Generator().manual_seed(4)
    loader = DataLoader(TensorDataset(ROWS), batch_size=6, shuffle=True, generator=generator)
    before = generator.get_state()
    reader = LoaderReader(loader)
    first, second = passes(reader)
    assert [each[0].tolist() for each in first] == [each[0].tolist() for each in second]
    assert torch.equal(generator.get_state(), before)
    assert sorted(torch.cat([each[0] for each in first]).tolist()) == ROWS.tolist()


def test_an_unseeded_order_is_the_same_in_another_process() -> None:
    orders = []
    for seed in (0, 1):
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            orders.append(LoaderReader(DataLoader(TensorDataset(ROWS), batch_size=6, shuffle=True)).order)
    assert orders[0] == orders[1] != [part.tolist() for part in ROWS.split(6)]


def test_a_sampler_with_a_state_of_its_own_stays_as_it_was() -> None:
    sampler = Counting()
    assert LoaderReader(DataLoader(TensorDataset(ROWS), batch_size=6, sampler=sampler)).order[0] == [1, 2, 3, 4, 5, 6]
    assert sampler.passes == 0


def test_drop_last_is_honoured_and_said() -> None:
    reader = LoaderReader(DataLoader(TensorDataset(ROWS), batch_size=6, drop_last=True))
    assert reader.sizes == [6, 6, 6]
    assert reader.name == "loader of TensorDataset, 2 left out by drop_last"


def test_a_batch_sampler_decides() -> None:
    sampler = BatchSampler(RandomSampler(ROWS), 7, drop_last=False)
    reader = LoaderReader(DataLoader(TensorDataset(ROWS), batch_sampler=sampler))
    assert reader.sizes == [7, 7, 6]
    assert [len(raw[0]) for raw in reader.read()] == [7, 7, 6]


def test_loaders_without_batches_give_their_items() -> None:
    reader = LoaderReader(DataLoader([(ROWS, ROWS), (ROWS + 1, ROWS)], batch_size=None))  # type: ignore[arg-type]
    assert [int(raw[0][0]) for raw in reader.read()] == [0, 1]
    assert reader.sizes is None


class Shuffling(IterableDataset[int]):
    """Shuffles with a generator of its own, which moves on."""

    def __init__(self) -> None:
        self.generator = np.random.default_rng(0)

    def __iter__(self) -> Iterator[int]:
        return iter(self.generator.permutation(20).tolist())


def test_an_iterable_dataset_begins_anew_and_stays_as_it_was() -> None:
    dataset = Shuffling()
    before = str(dataset.generator.bit_generator.state)
    first, second = passes(LoaderReader(DataLoader(dataset, batch_size=6)))
    torch.testing.assert_close(first, second)
    assert str(dataset.generator.bit_generator.state) == before


def test_examples_are_picked_by_their_place_in_the_frozen_order() -> None:
    reader = LoaderReader(DataLoader(TensorDataset(ROWS), batch_size=6, shuffle=True))
    together = torch.cat([raw[0] for raw in reader.read()])
    rows = torch.tensor([19, 0, 7])
    assert reader.pick(rows)[0].tolist() == together[rows].tolist()


def test_what_is_read_in_inference_mode_can_be_differentiated() -> None:
    with torch.inference_mode():
        raw = next(LoaderReader(DataLoader(TensorDataset(ROWS.double()), batch_size=6)).read())
    assert not raw[0].is_inference()
