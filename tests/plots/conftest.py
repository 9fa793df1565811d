from collections.abc import Callable

import numpy as np
import pytest
import xarray as xr

from intaglio.chebyshev import nodes
from intaglio.surface import Surface

Loss = Callable[[np.ndarray, np.ndarray], np.ndarray]


@pytest.fixture
def surface_of() -> Callable[..., Surface]:
    """Loss (alpha, beta) → Surface at 9 × 9 nodes on [−1, 1]², with a channel per class beside it."""

    def build(loss: Loss, caption: str = "digits") -> Surface:
        at = nodes(9)
        values = np.array(np.broadcast_to(loss(at[:, None], at[None, :]), (9, 9)))
        channels = {
            "loss": (("alpha", "beta"), values),
            "class_loss": (("class", "alpha", "beta"), np.stack([values, 2 * values])),
            "accuracy": (("alpha", "beta"), 1 - values),
        }
        coords = {"alpha": at, "beta": at, "class": ["cat", "dog"]}
        return Surface(xr.Dataset(channels, coords, {"nodes": "chebyshev", "data": caption}))

    return build


@pytest.fixture
def path() -> xr.Dataset:
    points = {
        "epoch": [0, 5, 10, 20],
        "alpha": [-0.8, -0.2, 0.1, 0.3],
        "beta": [0.9, 0.4, 0.2, -0.1],
        "residual": [2.0, 1.0, 0.5, 0.0],
    }
    return xr.Dataset({name: ("checkpoint", values) for name, values in points.items()})
