"""What every family of encoders must go through, and modules filled with known numbers."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig

Studied = Callable[..., None]
Filled = Callable[..., Any]


@pytest.fixture
def filled() -> Filled:
    """Fills a module's parameters with normal numbers in float64, from a generator of its own."""

    def fill(module: nn.Module, seed: int = 0) -> nn.Module:
        generator = torch.Generator().manual_seed(seed)
        for p in module.double().parameters():
            nn.init.normal_(p, generator=generator)
        return module

    return fill


@pytest.fixture
def studied() -> Studied:
    """Trains an objective, surveys it and bends it: the loss falls, the surface is it, an eigenvalue is finite."""

    def study(objective: ig.Objective, *, rel: float = 1e-9, **how: Any) -> None:
        before = objective()
        ig.fit(objective, **how)
        assert objective() < before
        surface = ig.survey(objective, ig.directions.random(objective, seed=0), resolution=3)
        assert float(surface.at(0, 0)["loss"]) == pytest.approx(objective(), rel=rel)
        assert np.isfinite(ig.curvature.eigenvalues(objective, k=1)["eigenvalue"].values).all()

    return study
