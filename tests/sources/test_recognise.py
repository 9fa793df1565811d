"""Data of any kind is recognised, or its kind is named."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader, TensorDataset

import intaglio as ig
from intaglio.errors import InputError
from intaglio.sources import MemorySource, StreamSource, as_source

X, Y = torch.zeros(6, 2), torch.arange(6)


class Hub(dict[str, Any]):
    """Stands for a dataset of the package ``datasets``: rows of lists until a format is asked for."""

    __module__ = "datasets.arrow_dataset"


class HubRows:
    __module__ = "datasets.arrow_dataset"

    def __init__(self, kind: str | None = None) -> None:
        self.format = {"type": kind}

    def with_format(self, kind: str) -> "HubRows":
        return HubRows(kind)

    def __len__(self) -> int:
        return 6

    def __getitem__(self, row: int) -> dict[str, Any]:
        assert self.format["type"] == "torch"
        return {"x": X[row], "label": Y[row], "text": "a"}


@pytest.mark.parametrize(
    "data",
    [(X, Y), (X, X, Y), ((X, {"a": X}), Y), {"x": X, "labels": Y}, (X.numpy(), Y.numpy()), TensorDataset(X, Y)],
)
def test_tensors_stand_in_memory(data: Any) -> None:
    source = as_source(data, 4)
    assert isinstance(source, MemorySource)
    assert len(source) == 6
    assert source.targets.tolist() == Y.tolist()
    assert [len(batch) for batch in source.batches()] == [4, 2]
    assert source.plan == "batches of 4"


def test_features_stand_in_memory() -> None:
    assert len(as_source(ig.load("iris"))) == 150


def test_masked_tensors_are_those_examples_alone() -> None:
    source = as_source((X + torch.arange(6.0)[:, None], {"y": Y, "mask": Y % 2 == 0}))
    assert source.targets.tolist() == [0, 2, 4]
    assert source.inputs[:, 0].tolist() == [0.0, 2.0, 4.0]


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ([(X, Y)], "batches"),
        (DataLoader(TensorDataset(X, Y)), "loader of TensorDataset"),
        (HubRows(), "loader of HubRows"),
        (HubRows("torch"), "loader of HubRows"),
    ],
)
def test_what_is_read_streams(data: Any, name: str) -> None:
    source = as_source(data)
    assert isinstance(source, StreamSource)
    assert len(source) == 6
    assert source.name == name
    assert source.plan.startswith(("1 batches of up to 6", "6 batches of up to 1"))


class OwnLoader(DataLoader[Any]):
    """A loader with a way of its own."""

    def __iter__(self) -> Iterator[Any]:
        return iter([(X, Y), (X, Y)])  # type: ignore[return-value]


def test_a_loader_with_its_own_way_is_iterated() -> None:
    assert len(as_source(OwnLoader(TensorDataset(X)))) == 12


def test_a_model_of_ones_own_may_need_no_targets() -> None:
    assert as_source(X, whole=True).targets is None
    assert len(as_source(X, whole=True)) == 6


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ((X, Y[:5]), r"6 inputs with 5 targets; expected one target per input; try \[data\]"),
        ((X, torch.zeros(2, 9), Y), "2 or 6 inputs with 6 targets"),
        ((X[:0], Y[:0]), "data without examples; expected at least one"),
        ([], "a list of batches without examples"),
        ([X, Y], r"a batch Tensor \(6, 2\); expected \(inputs, targets\)"),
        (
            DataLoader(TensorDataset(X[:3]), batch_size=4, drop_last=True),
            "a loader of TensorDataset.* without examples",
        ),
        (iter([(X, Y)]), r"data of type list_iterator; expected data that can be read again; try list\(batches\)"),
        (7, "data of type int: int; expected Features"),
        ("imdb", "data of type str: str; expected Features"),
        (Hub(train=HubRows()), r"data of type Hub: \{train: HubRows\}; expected Features"),
        (X, r"a batch Tensor \(6, 2\); expected"),
        (np.zeros(3), r"a batch Tensor \(3,\); expected"),
    ],
)
def test_data_that_cannot_be_read_says_what_came(data: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        as_source(data)
