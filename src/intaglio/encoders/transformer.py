"""An embedding of token sequences by self-attention."""

from jaxtyping import Bool, Float, Int64
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention

from intaglio.encoders.lookup import check_range, check_tokens
from intaglio.errors import InputError
from intaglio.features import Features

__all__ = ["Transformer"]


class Transformer(nn.Module):
    """Tokens and their places looked up, blocks of self-attention, and the mean over real tokens to a linear layer.

    Vaswani et al. (2017), Attention is all you need; with the normalisation before each part (Xiong et al. 2020).

    Args:
        rows: size of the vocabulary; token 0 is padding.
        dim: of the embedding.
        length: the longest sequence.
        width: of a token's vector.
        heads: of attention; they divide the width.
        layers: how many blocks.
        dropout: probability in every block.

    Raises:
        InputError: heads that do not divide the width; a longer sequence, or an index outside the vocabulary.

    >>> import torch
    >>> Transformer(10, 4, length=3)(torch.tensor([[1, 2, 0], [3, 4, 5]])).shape
    torch.Size([2, 4])
    """

    branches = ("blocks.*.answer", "blocks.*.dense")  # what stochastic depth leaves out

    def __init__(
        self,
        rows: int,
        dim: int,
        *,
        length: int,
        width: int = 32,
        heads: int = 2,
        layers: int = 1,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        if width % heads:
            raise InputError(f"{heads} heads on a width of {width}", expected="a number that divides it")
        self.table = nn.Embedding(rows, width, padding_idx=0)
        self.places = nn.Embedding(length, width)
        self.blocks = nn.ModuleList(_Block(width, heads, dropout) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        self.project = nn.Linear(width, dim)

    @classmethod
    def from_features(
        cls,
        features: Features,
        dim: int,
        *,
        width: int = 32,
        heads: int = 2,
        layers: int = 1,
        dropout: float = 0.0,
    ) -> "Transformer":
        check_tokens(features, "transformer")
        length = features.inputs.shape[1]
        how = {"width": width, "heads": heads, "layers": layers}
        return cls(len(features.names), dim, length=length, dropout=dropout, **how)

    def forward(self, tokens: Int64[Tensor, "n length"]) -> Float[Tensor, "n d"]:
        check_range(tokens, self.table.num_embeddings)
        length = tokens.shape[1]
        if length > self.places.num_embeddings:
            came = f"a sequence of {length} tokens"
            raise InputError(came, expected=f"at most {self.places.num_embeddings}", hint="a smaller max_length")
        x = self.table(tokens) + self.places.weight[:length]
        real = tokens != 0
        for block in self.blocks:
            x = block(x, real)
        return self.project(mean_of_real(self.norm(x), real))  # type: ignore[no-any-return]


class _Block(nn.Module):
    """x + attention(norm(x)), then x + dense(norm(x))."""

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(2))
        self.ask = nn.Linear(width, 3 * width)
        self.answer = nn.Linear(width, width)
        self.dense = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Float[Tensor, "n l w"], real: Bool[Tensor, "n l"]) -> Float[Tensor, "n l w"]:
        x = x + self.dropout(self._attention(self.norms[0](x), real))
        return x + self.dropout(self.dense(self.norms[1](x)))  # type: ignore[no-any-return]

    def _attention(self, x: Float[Tensor, "n l w"], real: Bool[Tensor, "n l"]) -> Float[Tensor, "n l w"]:
        query, key, value = (
            part.unflatten(2, (self.heads, -1)).transpose(1, 2) for part in self.ask(x).chunk(3, dim=2)
        )
        seen = (real | ~real.any(1, keepdim=True))[:, None, None, :]  # an empty sequence sees itself, not NaN
        found = scaled_dot_product_attention(query, key, value, attn_mask=seen)
        return self.answer(found.transpose(1, 2).flatten(2))  # type: ignore[no-any-return]


def mean_of_real(states: Float[Tensor, "n l w"], real: Bool[Tensor, "n l"]) -> Float[Tensor, "n w"]:
    """The mean over the tokens that are no padding; 0 where there is none."""
    weights = real.to(states.dtype).unsqueeze(2)
    return (states * weights).sum(1) / weights.sum(1).clamp(min=1)
