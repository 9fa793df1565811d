"""The decoder that mirrors a convolutional embedding."""

from itertools import pairwise

from jaxtyping import Float
from torch import Tensor, nn

__all__ = ["Deconv"]


class Deconv(nn.Module):
    """One linear layer from the embedding to a small picture, then 3 × 3 convolutions, each after a doubling.

    Doubling by repeating pixels and a convolution leave no checkerboard, which transposed convolutions do
    (Odena, Dumoulin & Olah 2016, Deconvolution and checkerboard artifacts).

    Args:
        channels: of the small picture, after each doubling, and last of the output.
        dim: of the embedding.
        size: rows and columns of the output, (h, w).

    >>> import torch
    >>> Deconv(32, 16, 1, dim=4, size=(8, 8))(torch.zeros(5, 4)).shape
    torch.Size([5, 64])
    """

    def __init__(self, *channels: int, dim: int, size: tuple[int, int]) -> None:
        super().__init__()
        doublings = len(channels) - 1
        self.small = (channels[0], size[0] >> doublings, size[1] >> doublings)
        self.unproject = nn.Linear(dim, self.small[0] * self.small[1] * self.small[2])
        layers: list[nn.Module] = []
        for step, (before, after) in enumerate(pairwise(channels)):
            left = doublings - 1 - step
            layers += [nn.ReLU(), nn.Upsample(size=(size[0] >> left, size[1] >> left))]
            layers += [nn.Conv2d(before, after, 3, padding=1)]
        self.layers = nn.Sequential(*layers)

    def forward(self, e: Float[Tensor, "n d"]) -> Float[Tensor, "n pixels"]:
        return self.layers(self.unproject(e).unflatten(1, self.small)).flatten(1)  # type: ignore[no-any-return]
