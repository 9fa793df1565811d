"""Small models and data that the tests of paths share."""

import torch
from torch import nn

import intaglio as ig
from intaglio.encoders import MLP, Bag, Conv, Lookup

F64 = torch.float64


def drawn(module: nn.Module, seed: int) -> nn.Module:
    """Every parameter, and every running mean and variance, from a stream of its own."""
    generator = torch.Generator().manual_seed(seed)
    module = module.double().eval()
    for name, tensor in module.state_dict().items():
        if tensor.is_floating_point():
            tensor.copy_(torch.randn(tensor.shape, generator=generator, dtype=F64))
            if name.endswith("running_var"):
                tensor.abs_().add_(0.5)
    return module


def numbers(*shape: int, seed: int = 9) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=F64)


def regression(seed: int = 0) -> tuple[nn.Linear, ig.Objective]:
    """A convex problem: linear regression on 30 examples of 3 features."""
    model = drawn(nn.Linear(3, 1, bias=False), seed)
    return model, ig.Objective(model, (numbers(30, 3), numbers(30, seed=8)), loss="mse")


def small() -> nn.Module:
    return ig.Model(MLP(4, 6, 3, activation=nn.Tanh), nn.Linear(3, 2))


def classified(model: nn.Module, **options) -> ig.Objective:
    return ig.Objective(model, (numbers(40, 4), torch.arange(40) % 2), **options)


TOKENS = torch.tensor([[3, 1, 2, 0], [4, 4, 0, 0], [1, 0, 0, 0]])

CHAINS = {  # name → a chain, and what it is called with
    "MLP": (lambda: ig.Model(MLP(4, 8, 6, 5), nn.Linear(5, 3)), numbers(7, 4)),
    "Conv": (
        lambda: ig.Model(Conv(2, 4, 6, dim=5, size=(8, 8), batchnorm=True), nn.Linear(5, 3)),
        numbers(3, 2, 8, 8),
    ),
    "Lookup": (lambda: ig.Model(Lookup(6, 5, padding_idx=0), nn.Sequential(MLP(5, 7, 4), nn.Linear(4, 2))), TOKENS),
    "Bag": (lambda: ig.Model(Bag(6, 5, mode="max", padding_idx=0), nn.Linear(5, 2)), TOKENS),
    "Linear": (lambda: ig.Model(ig.encoders.Linear(4, 5, bias=True), nn.Linear(5, 2)), numbers(7, 4)),
    "transposed": (
        lambda: nn.Sequential(
            *(nn.ConvTranspose2d(2, 4, 2), nn.BatchNorm2d(4), nn.ReLU(), nn.Conv2d(4, 3, 2), nn.AdaptiveAvgPool2d(2)),
            *(nn.Flatten(), nn.BatchNorm1d(12), nn.Linear(12, 5), nn.LayerNorm(5), nn.Dropout(0.5), nn.Linear(5, 2)),
        ),
        numbers(3, 2, 4, 4),
    ),
}
