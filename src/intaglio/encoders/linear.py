"""The linear embedding e = W_e x."""

from jaxtyping import Float
from torch import Tensor, nn

from intaglio.features import Features

__all__ = ["Linear"]


class Linear(nn.Module):
    """e = W_e x (+ b): every feature adds its own column of W_e.

    Args:
        width: number of input features; inputs of more axes are flattened.
        dim: of the embedding.
        bias: add b; off by default, so that W_e alone is the embedding.

    >>> import torch
    >>> Linear(3, 2)(torch.tensor([[0.2, 0.5, -0.1]])).shape
    torch.Size([1, 2])
    """

    def __init__(self, width: int, dim: int, *, bias: bool = False) -> None:
        super().__init__()
        self.weight_e = nn.Linear(width, dim, bias=bias)

    @classmethod
    def from_features(cls, features: Features, dim: int, *, bias: bool = False) -> "Linear":
        return cls(features.inputs[0].numel(), dim, bias=bias)

    def mirrored(self) -> nn.Linear:
        """The decoder of an autoencoder: d → the inputs, flattened."""
        own = self.weight_e
        return nn.Linear(own.out_features, own.in_features, bias=own.bias is not None)

    def forward(self, x: Float[Tensor, "n *axes"]) -> Float[Tensor, "n d"]:
        return self.weight_e(x.flatten(1))  # type: ignore[no-any-return]
