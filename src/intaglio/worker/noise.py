"""Noise: dropout on, everything else in evaluation mode."""

from collections.abc import Iterator
from contextlib import contextmanager

from torch import nn

__all__ = ["dropping"]

DROPOUTS = (
    nn.Dropout,
    nn.Dropout1d,
    nn.Dropout2d,
    nn.Dropout3d,
    nn.AlphaDropout,
    nn.FeatureAlphaDropout,
    nn.RReLU,
    nn.RNNBase,  # these three drop inside, as their own mode says
    nn.MultiheadAttention,
    nn.TransformerEncoderLayer,
)


@contextmanager
def dropping(model: nn.Module) -> Iterator[None]:
    """Layers that drop at random do so inside; outside, all are in evaluation mode."""
    layers = [layer for layer in model.modules() if isinstance(layer, DROPOUTS)]
    for layer in layers:
        layer.training = True
    try:
        yield
    finally:
        for layer in layers:
            layer.training = False
