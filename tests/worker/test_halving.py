"""Out of memory: half the batch, the same values, and a word about it."""

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

import intaglio as ig
from intaglio.errors import RunError

pytestmark = pytest.mark.usefixtures("own_layers")

X = torch.randn(20, 4, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
Y = torch.arange(20) % 3
SAID = [
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB."),
    RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory: you tried to"),
]


class Small(nn.Module):
    """Has room for so many examples at once."""

    def __init__(self, room: int, error: RuntimeError = SAID[0]) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, 5), nn.BatchNorm1d(5), nn.Linear(5, 3)).double()
        self.room, self.error, self.sizes = room, error, []

    def forward(self, x: Tensor) -> Tensor:
        self.sizes.append(len(x))
        if len(x) > self.room:
            raise self.error
        return self.layers(x)


@pytest.mark.long
@pytest.mark.parametrize("error", SAID)
def test_a_survey_goes_on_with_half_the_batch_and_says_so(error: RuntimeError) -> None:
    roomy, small = (ig.Objective(Small(room, error), (X, Y), embedding="layers.0", batch_size=16) for room in (99, 6))
    plane = ig.directions.random(roomy)
    with pytest.warns(UserWarning, match="memory ran out with batches of .* examples; going on with") as said:
        surface = ig.survey(small, plane, resolution=3)
    assert [str(each.message)[:43] for each in said] == [
        "memory ran out with batches of 16 examples;",
        "memory ran out with batches of 8 examples; ",
    ]
    wanted = ig.survey(roomy, plane, resolution=3)
    for name in wanted.nodes:
        np.testing.assert_allclose(surface.nodes[name], wanted.nodes[name], rtol=0, atol=1e-6)
    np.testing.assert_allclose(surface.nodes["loss"], wanted.nodes["loss"], rtol=0, atol=1e-14)
    sizes = small.worker.model.sizes
    assert sizes[:3] == [16, 8, 4]
    assert max(sizes[3:]) == 4  # it is not tried again and again


@pytest.mark.long
@pytest.mark.filterwarnings("ignore:memory ran out")
@pytest.mark.parametrize("options", [{}, {"loss": nn.CrossEntropyLoss()}, {"batchnorm": "recompute"}])
def test_values_and_derivatives_stay(options: dict[str, Any]) -> None:
    recomputed = "batchnorm" in options
    size = 16 if not recomputed else 4  # statistics are those of the batches that ran
    roomy = ig.Objective(Small(99), (X, Y), batch_size=size, **options)
    small = ig.Objective(Small(4), (X, Y), batch_size=16, **options)
    assert small() == pytest.approx(roomy(), abs=1e-14)
    if not recomputed:
        torch.testing.assert_close(small.gradient(), roomy.gradient(), rtol=0, atol=1e-14)
        torch.testing.assert_close(small.hvp(small.params), roomy.hvp(roomy.params), rtol=0, atol=1e-14)


def test_no_room_for_one_example_is_an_error() -> None:
    objective = ig.Objective(Small(0), (X, Y), batch_size=1)
    with pytest.raises(RunError, match=r"memory ran out with 1 example\(s\) at once \(CUDA out of memory. Tried"):
        objective()


def test_a_batch_that_cannot_be_divided_is_an_error() -> None:
    def forward(model: nn.Module, batch: Any) -> Tensor:
        return model(batch[0][0]).square().sum(1)

    objective = ig.Objective(Small(6), [((X, torch.zeros(2, 9)), Y)], forward=forward)
    with pytest.raises(RunError, match=r"memory ran out with 20 example\(s\) at once"):
        objective()


def test_other_errors_pass() -> None:
    with pytest.raises(RuntimeError, match="something else"):
        ig.Objective(Small(0, RuntimeError("something else")), (X, Y))()
