"""The models that curvature is timed on, with their data, and for the peer as it can differentiate them twice."""

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

import intaglio as ig
from intaglio.randomness import seeded

__all__ = ["CASES", "Case", "made"]


class Case(NamedTuple):
    """A trained model, its data, and its twin for the peer under the same parameter names and values."""

    name: str
    model: nn.Module
    twin: nn.Module
    inputs: Tensor
    targets: Tensor


def _mlp(*widths: int) -> nn.Module:
    layers: list[nn.Module] = [nn.Flatten()]
    for before, after in pairwise(widths):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


def _cnn() -> nn.Module:
    first = [nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.Conv2d(16, 32, 3, padding=1), nn.ReLU()]
    return nn.Sequential(*first, nn.MaxPool2d(2), nn.Flatten(), nn.Linear(512, 10))


class _Bag(nn.Module):
    """A mean bag; `EmbeddingBag` itself has no second derivative, lookup and mean have."""

    def __init__(self, fused: bool) -> None:
        super().__init__()
        table = nn.EmbeddingBag(5002, 32, mode="mean") if fused else nn.Embedding(5002, 32)
        self.table, self.fused, self.head = table, fused, nn.Linear(32, 5)

    def forward(self, tokens: Tensor) -> Tensor:
        rows = self.table(tokens)
        return self.head(rows if self.fused else rows.mean(1))


class _Transformer(nn.Module):
    def __init__(self, length: int, dim: int = 32) -> None:
        super().__init__()
        self.table = nn.Embedding(5002, dim)
        self.place = nn.Parameter(0.1 * torch.randn(length, dim))
        layer = nn.TransformerEncoderLayer(dim, 4, 4 * dim, dropout=0.0, batch_first=True, norm_first=True)
        self.body = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.head = nn.Linear(dim, 5)

    def forward(self, tokens: Tensor) -> Tensor:
        return self.head(self.body(self.table(tokens) + self.place).mean(1))


def _digits() -> tuple[Tensor, Tensor]:
    data = ig.load("digits")
    return data.inputs, data.targets


def _text(count: int, length: int) -> tuple[Tensor, Tensor]:
    data = ig.load("docstrings")
    chosen = torch.randperm(len(data.inputs), generator=torch.Generator().manual_seed(0))[:count]
    return data.inputs[chosen, :length].contiguous(), data.targets[chosen]


Make = Callable[[], nn.Module]

# name → (model, the peer's twin, data, passes of training)
CASES: dict[str, tuple[Make, Make | None, Callable[[], tuple[Tensor, Tensor]], int]] = {
    "mlp-small": (lambda: _mlp(64, 128, 10), None, _digits, 10),
    "mlp-large": (lambda: _mlp(64, 512, 512, 10), None, _digits, 5),
    "cnn": (_cnn, None, _digits, 5),
    "bag": (lambda: _Bag(True), lambda: _Bag(False), lambda: _text(2000, 64), 5),
    "transformer": (lambda: _Transformer(32), None, lambda: _text(500, 32), 5),
}


def made(name: str) -> Case:
    """One of `CASES`, trained by Adam in batches of 64."""
    build, twin, data, epochs = CASES[name]
    inputs, targets = data()
    with seeded("benchmark", name):
        model = build()
        optimiser = torch.optim.Adam(model.parameters(), 2e-3)
        for _ in range(epochs):
            for rows in torch.randperm(len(inputs)).split(64):
                optimiser.zero_grad()
                functional.cross_entropy(model(inputs[rows]), targets[rows]).backward()
                optimiser.step()
        other = (twin or build)()
    other.load_state_dict(model.state_dict())
    return Case(name, model.eval(), other.eval(), inputs, targets)
