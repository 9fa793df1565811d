"""The six models that the benchmarks survey, each with its data: trained a little, so that there is a valley."""

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
    """A model and the tensors to evaluate it on."""

    name: str
    model: nn.Module
    inputs: Tensor
    targets: Tensor


def _mlp(*widths: int) -> nn.Module:
    layers: list[nn.Module] = [nn.Flatten()]
    for before, after in pairwise(widths):
        layers += [nn.Linear(before, after), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


def _cnn() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(16, 32, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(512, 10),
    )


class _Bag(nn.Module):
    def __init__(self, rows: int, classes: int, dim: int = 32) -> None:
        super().__init__()
        self.table, self.head = nn.EmbeddingBag(rows, dim, mode="mean", padding_idx=0), nn.Linear(dim, classes)

    def forward(self, tokens: Tensor) -> Tensor:
        return self.head(self.table(tokens))


class _Transformer(nn.Module):
    def __init__(self, rows: int, classes: int, length: int, dim: int = 32) -> None:
        super().__init__()
        self.table = nn.Embedding(rows, dim)
        self.place = nn.Parameter(0.1 * torch.randn(length, dim))
        layer = nn.TransformerEncoderLayer(dim, 4, 4 * dim, dropout=0.0, batch_first=True, norm_first=True)
        self.body = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.head = nn.Linear(dim, classes)

    def forward(self, tokens: Tensor) -> Tensor:
        return self.head(self.body(self.table(tokens) + self.place).mean(1))


class _Residual(nn.Module):
    """Two 3 × 3 convolutions beside a shortcut without parameters (He et al. 2016, option A)."""

    def __init__(self, before: int, after: int, stride: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(before, after, 3, stride, padding=1, bias=False)
        self.second = nn.Conv2d(after, after, 3, padding=1, bias=False)
        self.norms = nn.ModuleList([nn.BatchNorm2d(after), nn.BatchNorm2d(after)])
        self.stride, self.more = stride, after - before

    def forward(self, x: Tensor) -> Tensor:
        inside = self.norms[1](self.second(functional.relu(self.norms[0](self.first(x)))))
        beside = functional.pad(x[:, :, :: self.stride, :: self.stride], (0, 0, 0, 0, 0, self.more))
        return functional.relu(inside + beside)


def _resnet20() -> nn.Module:
    layers: list[nn.Module] = [nn.Conv2d(3, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU()]
    for before, after in ((16, 16), (16, 32), (32, 64)):
        layers += [_Residual(before, after, 1 if before == after else 2)]
        layers += [_Residual(after, after, 1) for _ in range(2)]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10))


def _digits(count: int | None = None, size: int = 8, depth: int = 1) -> tuple[Tensor, Tensor]:
    data = ig.load("digits")
    images, targets = data.inputs[:count], data.targets[:count]
    if size != 8:
        images = functional.interpolate(images, size=(size, size), mode="bilinear").repeat(1, depth, 1, 1)
    return images.contiguous(), targets


def _text(count: int, length: int) -> tuple[Tensor, Tensor]:
    data = ig.load("docstrings")
    chosen = torch.randperm(len(data.inputs), generator=torch.Generator().manual_seed(0))[:count]
    return data.inputs[chosen, :length].contiguous(), data.targets[chosen]


# name → (model, data, passes of training)
CASES: dict[str, tuple[Callable[[], nn.Module], Callable[[], tuple[Tensor, Tensor]], int]] = {
    "mlp-small": (lambda: _mlp(64, 128, 10), _digits, 30),
    "mlp-large": (lambda: _mlp(64, 512, 512, 10), _digits, 15),
    "cnn": (_cnn, _digits, 10),
    "bag": (lambda: _Bag(5002, 5), lambda: _text(5000, 64), 10),
    "transformer": (lambda: _Transformer(5002, 5, 32), lambda: _text(500, 32), 10),
    "resnet-20": (_resnet20, lambda: _digits(256, 32, 3), 8),
}


def made(name: str, seed: int = 0, count: int | None = None) -> Case:
    """One of `CASES`, trained by Adam in batches of 64, on the first `count` examples or on all."""
    build, data, epochs = CASES[name]
    inputs, targets = (each[:count] for each in data())
    with seeded("benchmark", name, seed):
        model = build()
        optimiser = torch.optim.Adam(model.parameters(), 2e-3)
        for _ in range(epochs):
            for rows in torch.randperm(len(inputs)).split(64):
                optimiser.zero_grad()
                functional.cross_entropy(model(inputs[rows]), targets[rows]).backward()
                optimiser.step()
    return Case(name, model.eval(), inputs, targets)
