"""A recurrent embedding of token sequences."""

import torch
from jaxtyping import Float, Int64
from torch import Tensor, nn

from intaglio.encoders.lookup import check_range, check_tokens
from intaglio.features import Features

__all__ = ["GRU"]


class GRU(nn.Module):
    """Tokens looked up, read by gated recurrent units, and the state after the last real token to a linear layer.

    Cho et al. (2014), Learning phrase representations using RNN encoder–decoder. It can be differentiated twice.

    Args:
        rows: size of the vocabulary; token 0 is padding.
        dim: of the embedding.
        width: of a token's vector.
        hidden: of the state.
        layers: of recurrent units, one upon the other.

    Raises:
        InputError: an index outside the vocabulary, with its place.

    >>> GRU(10, 4)(torch.tensor([[1, 2, 0], [3, 4, 5]])).shape
    torch.Size([2, 4])
    """

    def __init__(self, rows: int, dim: int, *, width: int = 32, hidden: int = 64, layers: int = 1) -> None:
        super().__init__()
        self.table = nn.Embedding(rows, width, padding_idx=0)
        self.units = nn.GRU(width, hidden, layers, batch_first=True)
        self.project = nn.Linear(hidden, dim)

    @classmethod
    def from_features(
        cls, features: Features, dim: int, *, width: int = 32, hidden: int = 64, layers: int = 1
    ) -> "GRU":
        check_tokens(features, "gru")
        return cls(len(features.names), dim, width=width, hidden=hidden, layers=layers)

    def forward(self, tokens: Int64[Tensor, "n length"]) -> Float[Tensor, "n d"]:
        check_range(tokens, self.table.num_embeddings)
        states, _ = self.units(self.table(tokens))
        last = ((tokens != 0) * torch.arange(tokens.shape[1], device=tokens.device)).amax(1)
        return self.project(states[torch.arange(len(tokens), device=tokens.device), last])  # type: ignore[no-any-return]
