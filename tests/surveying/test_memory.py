"""Memory: a survey through a large model holds no copies of its own, however many points it has."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.multiprocessing.reductions import StorageWeakRef
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

import intaglio as ig
from intaglio import params

pytestmark = pytest.mark.usefixtures("own_layers")

WIDTH, DEPTH = 256, 6
X, Y = torch.randn(20, WIDTH, generator=torch.Generator().manual_seed(0)), torch.arange(20) % 3
SLACK = 2**18  # activations, channels, and what is taken to float64 at once


class Peak(TorchDispatchMode):
    """Counts the most bytes that tensors made inside take at once."""

    def __init__(self) -> None:
        super().__init__()
        self.alive: dict[int, tuple[StorageWeakRef, int]] = {}
        self.most = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        before = {each.untyped_storage()._cdata for each in tree_leaves((args, kwargs)) if isinstance(each, Tensor)}
        found = func(*args, **(kwargs or {}))
        self.alive = {key: each for key, each in self.alive.items() if not each[0].expired()}
        for each in tree_leaves(found):
            if isinstance(each, Tensor) and each.untyped_storage()._cdata not in before:
                storage = each.untyped_storage()
                self.alive[storage._cdata] = StorageWeakRef(storage), storage.nbytes()
        self.most = max(self.most, sum(size for _, size in self.alive.values()))
        return found


def peak(work: Callable[[], object]) -> int:
    with Peak() as counted:
        kept = work()
    assert kept is not None
    return counted.most


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(params, "PIECE", 2**12)


def heavy() -> nn.Module:
    return nn.Sequential(*(nn.Linear(WIDTH, WIDTH) for _ in range(DEPTH)), nn.Linear(WIDTH, 3))


def size(model: nn.Module) -> int:
    return sum(p.nbytes for p in model.parameters())


@pytest.mark.long
@pytest.mark.parametrize(("within", "tensors"), [(None, 2), ("6.*", 1)])
def test_seeds_take_no_memory_beside_two_tensors(within: str | None, tensors: int) -> None:
    model = heavy()

    def surveyed(resolution: int) -> ig.Surface:
        objective = ig.Objective(model, (X, Y))
        plane = ig.directions.random(objective, keep="seeds", within=within)
        return ig.survey(objective, plane, resolution=resolution, channels=["loss"])

    few, many = peak(lambda: surveyed(2)), peak(lambda: surveyed(4))
    assert 2 * size(model) < many <= (2 + tensors / DEPTH) * size(model) + SLACK
    assert abs(many - few) < 2**16


def test_a_survey_of_stored_directions_makes_no_copies() -> None:
    objective = ig.Objective(heavy(), (X, Y))
    plane = ig.directions.random(objective)
    assert peak(lambda: ig.survey(objective, plane, resolution=3)) < SLACK + size(heavy()) / DEPTH
    assert peak(lambda: plane.project(plane.origin)) < size(heavy()) / 4
