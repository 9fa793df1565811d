"""The table of cases: every family of models under every loss, small enough for a dense Hessian."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.func import functional_call
from torch.nn.attention import SDPBackend, sdpa_kernel

import intaglio as ig

F64 = torch.float64
N = 11


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def real(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, generator=generator(seed), dtype=F64)


TOKENS = torch.tensor([[(i * j + i) % 5 for j in range(3)] for i in range(N)])
LABELS = torch.arange(N) % 3


def shaken(model: nn.Module, seed: int = 0) -> nn.Module:
    """In float64, with fixed weights of ordinary size."""
    model = model.double()
    draw = generator(seed)
    with torch.no_grad():
        for p in model.parameters():
            p.copy_(0.5 * torch.randn(p.shape, generator=draw, dtype=F64))
    return model


class Twin(nn.Module):
    """A mean bag as lookup and mean, with a linear head, under a bag's parameter names."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.Module()
        self.encoder.table = nn.Embedding(5, 2)
        self.head = nn.Linear(2, 3)

    def forward(self, tokens: Tensor) -> Tensor:
        return self.head(self.encoder.table(tokens).mean(1))


class Recurrent(nn.Module):
    def __init__(self, kind: type[nn.RNNBase]) -> None:
        super().__init__()
        self.cells, self.head = kind(2, 2, batch_first=True), nn.Linear(2, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.cells(x)[0][:, -1])


class Attention(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer, self.head = nn.TransformerEncoderLayer(2, 1, 2, dropout=0.0, batch_first=True), nn.Linear(2, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.layer(x).mean(1))


class Distances(nn.Module):
    """Minus the distance from each of three learnt centres; cdist has no second derivative at this size."""

    def __init__(self, plain: bool) -> None:
        super().__init__()
        self.centres, self.plain = nn.Parameter(torch.zeros(3, 2)), plain

    def forward(self, x: Tensor) -> Tensor:
        if self.plain:
            return -(x[:, None] - self.centres).square().sum(-1).sqrt()
        return -torch.cdist(x, self.centres)


def conv() -> nn.Module:
    return ig.Model(ig.encoders.Conv(1, 2, dim=2, size=(4, 4), batchnorm=True), nn.Linear(2, 3))


@dataclass(frozen=True)
class Case:
    model: Callable[[], nn.Module]
    inputs: Tensor
    reference: Callable[[], nn.Module] | None = None


FAMILIES = {
    "linear": Case(lambda: nn.Linear(4, 3), real(N, 4)),
    "tanh": Case(lambda: ig.Model(ig.encoders.MLP(4, 3, 2, activation=nn.Tanh), nn.Linear(2, 3)), real(N, 4)),
    "relu": Case(lambda: ig.Model(ig.encoders.MLP(4, 3, 2), nn.Linear(2, 3)), real(N, 4)),
    "conv": Case(conv, real(N, 1, 4, 4)),
    "lookup": Case(lambda: ig.Model(ig.encoders.Lookup(5, 2, padding_idx=0), nn.Linear(2, 3)), TOKENS),
    "bag": Case(lambda: ig.Model(ig.encoders.Bag(5, 2), nn.Linear(2, 3)), TOKENS, Twin),
    "lstm": Case(lambda: Recurrent(nn.LSTM), real(N, 3, 2)),
    "gru": Case(lambda: Recurrent(nn.GRU), real(N, 3, 2)),
    "attention": Case(Attention, real(N, 3, 2)),
    "distances": Case(lambda: Distances(False), real(N, 2), lambda: Distances(True)),
}


def squared_hinge(outputs: Tensor, targets: Tensor) -> Tensor:
    own = outputs.gather(1, targets[:, None])
    return (1 + outputs - own).clamp(min=0).square().sum(1)


def mean_of_batch(outputs: Tensor, targets: Tensor) -> Tensor:
    return nn.functional.cross_entropy(outputs, targets, label_smoothing=0.1)


LOSSES = {"cross_entropy": "cross_entropy", "mse": "mse", "margin": squared_hinge, "mean": mean_of_batch}


def objective(family: str, loss: str = "cross_entropy", **options: object) -> ig.Objective:
    case = FAMILIES[family]
    options = {"batch_size": 4, "penalties": {"l2": 0.1}, **options}
    return ig.Objective(shaken(case.model()), (case.inputs, LABELS), loss=LOSSES[loss], **options)


def dense_hessian(family: str, loss: str) -> Tensor:
    """By torch.autograd.functional, over all examples at once, with the same penalty."""
    case = FAMILIES[family]
    model = shaken((case.reference or case.model)()).eval()
    params = dict(model.named_parameters())
    per_example = LOSSES[loss] if callable(LOSSES[loss]) else getattr(ig.losses, LOSSES[loss])

    def total(flat: Tensor) -> Tensor:
        parts = torch.split(flat, [p.numel() for p in params.values()])
        named = {name: part.view(p.shape) for part, (name, p) in zip(parts, params.items(), strict=True)}
        losses = per_example(functional_call(model, named, (case.inputs,)), LABELS)
        return losses.mean() + 0.05 * flat.square().sum()

    start = torch.cat([p.detach().flatten() for p in params.values()])
    with sdpa_kernel(SDPBackend.MATH):
        return torch.autograd.functional.hessian(total, start)
