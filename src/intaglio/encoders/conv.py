"""A convolutional embedding of images."""

from itertools import pairwise

from jaxtyping import Float
from torch import Tensor, nn

from intaglio.encoders.deconv import Deconv
from intaglio.errors import InputError
from intaglio.features import Features

__all__ = ["Conv"]


class Conv(nn.Module):
    """3 × 3 convolutions, each halving the picture, then one linear layer to the embedding.

    Args:
        channels: of the input, then of each convolution.
        dim: of the embedding.
        size: rows and columns of the input, (h, w).
        batchnorm: normalise after each convolution.

    Raises:
        InputError: fewer than two channel counts, or a picture too small to be halved that often.

    >>> import torch
    >>> Conv(1, 16, 32, dim=16, size=(8, 8))(torch.zeros(5, 1, 8, 8)).shape
    torch.Size([5, 16])
    """

    def __init__(self, *channels: int, dim: int, size: tuple[int, int], batchnorm: bool = False) -> None:
        super().__init__()
        if len(channels) < 2:
            raise InputError(f"Conv{channels}", expected="input channels and at least one more", hint="Conv(1, 16, …)")
        halvings = len(channels) - 1
        rows, columns = size[0] >> halvings, size[1] >> halvings
        if not rows * columns:
            raise InputError(
                f"{size[0]} × {size[1]} pixels",
                expected=f"at least {1 << halvings} each way",
                hint="fewer channels",
            )
        layers: list[nn.Module] = []
        for before, after in pairwise(channels):
            layers.append(nn.Conv2d(before, after, 3, padding=1, bias=not batchnorm))
            layers += [nn.BatchNorm2d(after)] if batchnorm else []
            layers += [nn.ReLU(), nn.MaxPool2d(2)]
        self.layers = nn.Sequential(*layers)
        self.channels, self.size, self.dim = channels, size, dim
        self.project = nn.Linear(channels[-1] * rows * columns, dim)

    @classmethod
    def from_features(
        cls, features: Features, dim: int, *, channels: tuple[int, ...] = (16, 32), batchnorm: bool = False
    ) -> "Conv":
        if features.inputs.ndim != 4:
            raise InputError(
                f"conv on {features.kind} data",
                expected="images (n, channels, rows, columns)",
                hint="encoder='mlp'",
            )
        _, depth, rows, columns = features.inputs.shape
        return cls(depth, *channels, dim=dim, size=(rows, columns), batchnorm=batchnorm)

    def mirrored(self) -> "Deconv":
        """The decoder of an autoencoder: d → the pixels, flattened."""
        return Deconv(*reversed(self.channels), dim=self.dim, size=self.size)

    def forward(self, x: Float[Tensor, "n c h w"]) -> Float[Tensor, "n d"]:
        return self.project(self.layers(x).flatten(1))  # type: ignore[no-any-return]
