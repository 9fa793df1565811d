"""Encoders e = E(x; W_e): plain modules from inputs (n, …) to an embedding (n, d), one family a file.

An encoder that offers ``from_features(features, dim, **options)`` can be built by name; one that offers ``mirrored()``,
its decoder, can learn as an autoencoder.
"""

from intaglio.encoders.bag import Bag
from intaglio.encoders.conv import Conv
from intaglio.encoders.denoising import Denoising
from intaglio.encoders.graph_conv import GraphConv
from intaglio.encoders.gru import GRU
from intaglio.encoders.kernel import Fourier, Nystroem
from intaglio.encoders.linear import Linear
from intaglio.encoders.lookup import Lookup
from intaglio.encoders.mixed import Mixed
from intaglio.encoders.mlp import MLP
from intaglio.encoders.periodic import Periodic
from intaglio.encoders.piecewise_linear import PiecewiseLinear
from intaglio.encoders.pretrained import Pretrained
from intaglio.encoders.read_out import ReadOut
from intaglio.encoders.transformer import Transformer

__all__ = [
    "GRU",
    "MLP",
    "Bag",
    "Conv",
    "Denoising",
    "Fourier",
    "GraphConv",
    "Linear",
    "Lookup",
    "Mixed",
    "Nystroem",
    "Periodic",
    "PiecewiseLinear",
    "Pretrained",
    "ReadOut",
    "Transformer",
]
