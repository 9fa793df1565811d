"""Siamese: one encoder for both examples of a pair."""

import torch
from jaxtyping import Float, Shaped
from torch import Tensor, nn

from intaglio.errors import InputError

__all__ = ["Siamese"]


class Siamese(nn.Module):
    """(x₁, x₂) → (E(x₁), E(x₂)), one encoder E with one set of parameters for both (Bromley et al. 1993).

    The encoder of a `Model` of pairs, with ``nn.Identity()`` for its head: a pair's embedding is both vectors, side by
    side, and the loss `contrastive_pairs` takes them.

    Args:
        encoder: any encoder; it is called once, with both halves of a batch, so it may not mix examples.

    Raises:
        InputError: in the forward pass, halves of other shapes, or an encoder that does not give one row each.

    >>> model = Siamese(nn.Linear(3, 2))
    >>> model(torch.zeros(5, 3), torch.ones(5, 3)).shape, sum(p.numel() for p in model.parameters())
    (torch.Size([5, 2, 2]), 8)
    """

    def __init__(self, encoder: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, first: Shaped[Tensor, "n *shape"], second: Shaped[Tensor, "m *other"]) -> Float[Tensor, "n 2 d"]:
        if first.shape != second.shape:
            came = f"pairs of {tuple(first.shape)} and {tuple(second.shape)}"
            raise InputError(came, expected="as many examples of one shape on both sides")
        both = self.encoder(torch.cat([first, second]))
        if len(both) != 2 * len(first):
            came = f"an encoder that gives {tuple(both.shape)} for {2 * len(first)} examples"
            raise InputError(came, expected="one row an example")
        return torch.stack(both.flatten(1).split(len(first)), 1)
