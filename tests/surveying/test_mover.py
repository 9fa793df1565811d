"""Mover, first layers and pace: the same values, sooner."""

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

import intaglio as ig
from intaglio.surveying.first_layers import FirstLayers
from intaglio.surveying.pace import Pace

pytestmark = pytest.mark.usefixtures("own_layers")

G = torch.Generator().manual_seed(0)
X, IMAGES = torch.randn(90, 12, generator=G), torch.randn(90, 2, 6, 6, generator=G)
TOKENS = torch.randint(0, 40, (90, 9), generator=G)
Y = torch.arange(90) % 3


class Reads(nn.Module):
    """A model that gives its layer what `take` makes of the data."""

    def __init__(self, layer: nn.Module, take: Any = lambda x: x) -> None:
        super().__init__()
        self.layer, self.take, self.head = layer, take, nn.LazyLinear(3)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(functional.relu_(self.layer(self.take(x))).flatten(1))


LAYERS = {
    "linear": (lambda: nn.Linear(12, 5), X, lambda x: x),
    "a view of the data": (lambda: nn.Linear(8, 5), X, lambda x: x[:, 2:10]),
    "computed from the data": (lambda: nn.Linear(12, 5), X, lambda x: 2 * x),
    "convolution": (lambda: nn.Conv2d(2, 4, 3), IMAGES, lambda x: x),
    "bag": (lambda: nn.EmbeddingBag(40, 4, padding_idx=0), TOKENS, lambda x: x),
    "largest of a bag": (lambda: nn.EmbeddingBag(40, 4, mode="max"), TOKENS, lambda x: x),
    "rows clipped": (lambda: nn.EmbeddingBag(40, 4, max_norm=1.0), TOKENS, lambda x: x),
    "frozen bias": (lambda: frozen(nn.Linear(12, 5)), X, lambda x: x),
}


def frozen(layer: nn.Linear) -> nn.Linear:
    layer.bias.requires_grad_(False)
    return layer


def made(layer: Any, x: Tensor, take: Any) -> ig.Objective:
    model = Reads(layer(), take).double()
    x = x.double() if x.is_floating_point() else x
    model(x)
    return ig.Objective(model, (x, Y), penalties={"l2": 0.1})


@pytest.mark.parametrize("case", LAYERS)
@pytest.mark.parametrize("within", [None, "head.*"])
def test_first_layers_combined_equal_the_objective(case: str, within: str | None, monkeypatch: Any) -> None:
    objective = made(*LAYERS[case])
    plane = ig.directions.random(objective, biases="scale", within=within)
    evaluated: list[Any] = []
    monkeypatch.setattr(FirstLayers, "_hold", counting(FirstLayers._hold, evaluated))
    surface = ig.survey(objective, plane, resolution=3, channels=["loss"])
    for alpha, beta in [(-1.0, 1.0), (0.0, 0.0), (1.0, 0.0)]:
        here = float(surface.nodes["loss"].sel(alpha=alpha, beta=beta))
        assert here == pytest.approx(objective(plane.at(alpha, beta)), rel=1e-13)
    assert len(evaluated) == (case in ("linear", "a view of the data", "convolution", "bag"))


def counting(function: Any, calls: list[Any]) -> Any:
    def called(*given: Any) -> Any:
        calls.append(given)
        return function(*given)

    return called


class Tied(nn.Module):
    """Reads its first layer's weights a second time."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(12, 5)

    def forward(self, x: Tensor) -> Tensor:
        return functional.linear(self.layer(x), self.layer.weight.T[:3])


def test_a_first_layers_weights_are_those_of_the_point_for_whoever_else_reads_them() -> None:
    objective = ig.Objective(Tied().double(), (X.double(), Y))
    plane = ig.directions.random(objective)
    first = float(ig.survey(objective, plane, resolution=2, channels=["loss"]).nodes["loss"][0, 0])
    assert first == pytest.approx(objective(plane.at(-1.0, -1.0)), rel=1e-13)


def test_without_room_layers_are_evaluated_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    objective = made(*LAYERS["linear"])
    plane = ig.directions.random(objective)
    wanted = ig.survey(objective, plane, resolution=3, channels=["loss"]).nodes["loss"]
    monkeypatch.setattr(FirstLayers.__init__, "__kwdefaults__", {"limit": 10})
    np.testing.assert_allclose(ig.survey(objective, plane, resolution=3).nodes["loss"], wanted, rtol=1e-14)


class Viewing(nn.Module):
    """Its `view` of a convolution needs plain strides."""

    def __init__(self) -> None:
        super().__init__()
        self.layer, self.head = nn.Conv2d(2, 4, 3), nn.Linear(64, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.layer(x).view(len(x), -1))


class Together(nn.Module):
    """Each example's output depends on the batch that it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(12, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x - x.mean(0))


def conv() -> nn.Module:
    return nn.Sequential(nn.Conv2d(2, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(64, 3))


@pytest.mark.parametrize(
    ("model", "x", "options", "wanted"),
    [
        (conv(), IMAGES, {}, Pace(2**22 // (4 * 16 * 4), True)),
        (Viewing(), IMAGES, {}, Pace(2**22 // (4 * 16 * 4), False)),
        (nn.Linear(12, 3), X, {"batch_size": 40}, Pace(40, False)),
        (Together(), X, {}, Pace(None, False)),
        (nn.Sequential(nn.Linear(12, 3), nn.Dropout()), X, {"randomness": 0}, Pace(None, False)),
        (nn.Linear(12, 3), X, {"loss": nn.CrossEntropyLoss()}, Pace(None, False)),
    ],
)
def test_the_pace_follows_from_model_and_data(model: nn.Module, x: Tensor, options: Any, wanted: Pace) -> None:
    objective = ig.Objective(model, (x, Y), **options)
    plane = ig.directions.random(objective)
    assert Pace.of(objective, plane) == wanted
    surface = ig.survey(objective, plane, resolution=2, channels=["loss"])
    assert float(surface.nodes["loss"][1, 0]) == pytest.approx(objective(plane.at(1.0, -1.0)), rel=1e-6)
    layouts = [p.is_contiguous() for p in objective.worker.params.values()]
    assert all(layouts)  # afterwards


def test_kept_seeds_and_kept_tensors_are_the_same_bits() -> None:
    objective = made(*LAYERS["convolution"])
    options: dict[str, Any] = {"orthogonal": True, "dims": 3, "seed": 3}
    stored, drawn = (ig.directions.random(objective, keep=keep, **options) for keep in ("tensors", "seeds"))
    assert stored.fingerprint == drawn.fingerprint
    surfaces = [ig.survey(objective, plane, resolution=2, channels=["loss"]) for plane in (stored, drawn)]
    assert surfaces[0].nodes.identical(surfaces[1].nodes)
