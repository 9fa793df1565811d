"""A dense nonlinear embedding."""

from itertools import pairwise

from jaxtyping import Float
from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.features import Features

__all__ = ["MLP"]


class MLP(nn.Module):
    """Linear layers with a nonlinearity between them, none after the last.

    Args:
        widths: input, hidden …, and embedding width; inputs of more axes are flattened.
        activation: a module class such as `torch.nn.Tanh`; ReLU by default.
        dropout: probability after each hidden layer.

    Raises:
        InputError: fewer than two widths.

    >>> import torch
    >>> MLP(64, 128, 16)(torch.zeros(5, 64)).shape
    torch.Size([5, 16])
    """

    def __init__(self, *widths: int, activation: type[nn.Module] = nn.ReLU, dropout: float = 0.0) -> None:
        super().__init__()
        if len(widths) < 2:
            raise InputError(f"MLP{widths}", expected="at least an input and an output width", hint="MLP(64, 128, 16)")
        layers: list[nn.Module] = []
        for before, after in pairwise(widths):
            layers += [nn.Linear(before, after), activation()]
            layers += [nn.Dropout(dropout)] if dropout else []
        last = max(i for i, layer in enumerate(layers) if isinstance(layer, nn.Linear))
        self.layers = nn.Sequential(*layers[: last + 1])
        self.widths, self.activation = widths, activation

    @classmethod
    def from_features(
        cls, features: Features, dim: int, *, hidden: tuple[int, ...] = (128,), dropout: float = 0.0
    ) -> "MLP":
        return cls(features.inputs[0].numel(), *hidden, dim, dropout=dropout)

    def mirrored(self) -> "MLP":
        """The decoder of an autoencoder, of the same widths backwards: d → the inputs, flattened."""
        return MLP(*reversed(self.widths), activation=self.activation)

    def forward(self, x: Float[Tensor, "n *axes"]) -> Float[Tensor, "n d"]:
        return self.layers(x.flatten(1))  # type: ignore[no-any-return]
