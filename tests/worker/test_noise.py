"""Noise: off by default; on, it is the same at every point."""

from typing import Any

import pytest
import torch
from torch import nn
from torch.nn import functional

import intaglio as ig

pytestmark = pytest.mark.usefixtures("own_layers")

X, Y = torch.randn(8, 5, 4, generator=torch.Generator().manual_seed(0)), torch.arange(8) % 3


class Last(nn.Module):
    """What a sequence model says at the end."""

    def __init__(self, body: nn.Module) -> None:
        super().__init__()
        self.body, self.norm, self.head = body, nn.BatchNorm1d(4), nn.Linear(4, 3)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        found = self.body(x)
        return self.head(self.norm((found[0] if isinstance(found, tuple) else found)[:, -1]))


class Attention(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.inside = nn.MultiheadAttention(4, 2, dropout=0.5, batch_first=True)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.inside(x, x, x)[0]


class Own(nn.Module):
    """Noise that no layer of torch makes: by function, as the module's own mode says."""

    def __init__(self) -> None:
        super().__init__()
        with torch.random.fork_rng(devices=[]):
            self.inside = nn.utils.parametrizations.spectral_norm(nn.Linear(4, 4))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.dropout(self.inside(x), 0.5, self.training)


BODIES: dict[str, Any] = {
    "dropout": lambda: nn.Dropout(0.5),
    "recurrent": lambda: nn.LSTM(4, 4, 2, dropout=0.5, batch_first=True),
    "attention": Attention,
    "transformer": lambda: nn.TransformerEncoderLayer(4, 2, 8, dropout=0.5, batch_first=True),
    "rectifier": nn.RReLU,
    "a function": Own,
}


@pytest.mark.parametrize("kind", BODIES)
def test_noise_inside_a_layer_is_common_to_all_points_and_the_rest_stays_in_evaluation_mode(kind: str) -> None:
    model = Last(BODIES[kind]())
    noisy, other, off = (ig.Objective(model, (X, Y), randomness=seed) for seed in (3, 4, "off"))
    buffers = noisy.worker.buffers
    assert noisy() == noisy() != other()
    assert noisy() != off() == off()
    assert not any(module.training for module in noisy.worker.model.modules())
    assert all(torch.equal(value, buffers[name]) for name, value in noisy.worker.buffers.items())
    surface = ig.survey(noisy, ig.directions.random(noisy), resolution=3)
    assert float(surface.nodes["loss"].sel(alpha=0, beta=0)) == pytest.approx(noisy(), abs=1e-7)
