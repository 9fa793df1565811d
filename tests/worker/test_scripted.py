"""Scripted modules: trained, surveyed and bent as the modules they were made of."""

import copy

import numpy as np
import pytest
import torch
from torch import Tensor, nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.randomness import seeded

pytestmark = [
    pytest.mark.usefixtures("own_layers"),
    pytest.mark.filterwarnings("ignore:`torch.jit.script` is deprecated:DeprecationWarning"),
]


class Small(nn.Module):
    """With running statistics, which training moves on."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.norm, self.head = nn.Linear(4, 6), nn.BatchNorm1d(6), nn.Linear(6, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(torch.tanh(self.norm(self.first(x))))


@pytest.fixture
def plain() -> nn.Module:
    with seeded("scripted"):
        return Small().double()


@pytest.fixture
def data() -> tuple[Tensor, Tensor]:
    x = torch.randn(30, 4, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    return x, torch.arange(30) % 3


def test_a_scripted_module_trains_surveys_and_bends_as_the_plain_one(
    plain: nn.Module, data: tuple[Tensor, Tensor]
) -> None:
    losses, surfaces, tops = [], [], []
    for model in (plain, torch.jit.script(copy.deepcopy(plain))):
        objective = ig.Objective(model, data)
        losses.append(ig.fit(objective, epochs=2, lr=0.05).history["train_loss"].to_numpy())
        surfaces.append(ig.survey(objective, ig.directions.random(objective), resolution=3).nodes["loss"].to_numpy())
        tops.append(ig.curvature.eigenvalues(objective, k=1)["eigenvalue"].to_numpy())
        objective.load_into(model)
    for pair in (losses, surfaces, tops):
        np.testing.assert_allclose(*pair, rtol=1e-9)


def test_a_fork_of_a_scripted_module_moves_alone(plain: nn.Module, data: tuple[Tensor, Tensor]) -> None:
    objective = ig.Objective(torch.jit.script(plain), data)
    before, other = objective(), objective.fork()
    other.move_to({name: p + 1 for name, p in other.params.items()})
    assert (objective(), other()) == (before, objective(other.params))
    assert other() != before


class Outer(nn.Module):
    """A module around a scripted one."""

    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self.inner, self.head = inner, nn.Linear(3, 3).double()

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.inner(x))


def test_an_embedding_of_a_scripted_module_is_refused(plain: nn.Module, data: tuple[Tensor, Tensor]) -> None:
    scripted = torch.jit.script(plain)
    for model, path in ((scripted, "first"), (Outer(scripted), "inner"), (Outer(scripted), "inner.first")):
        with pytest.raises(InputError, match=r"scripted or within what is.*before torch\.jit\.script"):
            ig.Objective(model, data, embedding=path)
    assert ig.Objective(Outer(scripted), data, embedding="head").embeddings().shape == (30, 3)
