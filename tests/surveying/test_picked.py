"""A sample of the data as a source of its own: the rows asked for, in batches as large as the survey wants them."""

from collections.abc import Iterable
from itertools import chain

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.sources import Batch
from intaglio.surveying.picked import Picked


@pytest.fixture
def sample() -> Picked:
    """100 of 3,000 examples that count upwards, which come 512 at a time."""
    x = torch.arange(3000.0).unsqueeze(1)
    return Picked(ig.Objective(nn.Linear(1, 1), (x, x), loss="mse").source, np.arange(0, 3000, 30))


def rows(chunks: Iterable[list[Batch]]) -> list[list[float]]:
    return [batch.inputs.flatten().tolist() for chunk in chunks for batch in chunk]


def test_batches_may_be_larger_than_the_sources_own_and_are_nearly_equal(sample: Picked) -> None:
    sample.rows = np.arange(0, 3000, 2)
    assert [len(each) for each in rows(sample.chunks())] == [512, 512, 476]
    assert [len(each) for each in rows(sample.divided(4000))] == [1500]
    assert [len(each) for each in rows(sample.divided(700))] == [500, 500, 500]


def test_each_example_comes_once_and_in_order_whatever_the_size(sample: Picked) -> None:
    for chunks in (sample.chunks(), sample.divided(30), sample.divided(30), sample.divided(64), sample.chunks()):
        assert list(chain.from_iterable(rows(chunks))) == list(range(0, 3000, 30))


def test_what_does_not_fit_is_read_again_in_chunks(sample: Picked) -> None:
    sample.limit = 2 * 4 * 50  # inputs and targets
    for _ in range(2):
        chunks = list(sample.divided(25))
        assert [len(chunk) for chunk in chunks] == [2, 2]
        assert list(chain.from_iterable(rows(chunks))) == list(range(0, 3000, 30))
