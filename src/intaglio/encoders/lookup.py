"""A table of vectors, one row a token: `torch.nn.Embedding` with its options."""

from typing import Any, Literal

import torch
from jaxtyping import Float, Integer
from torch import Tensor, nn

from intaglio.encoders.given_vectors import given_vectors
from intaglio.errors import InputError
from intaglio.features import Features

__all__ = ["Lookup", "check_tokens"]


class Lookup(nn.Module):
    """Row W_e[v] for each token v, pooled over a sequence; equal to one-hot rows times W_e.

    Args:
        rows: size of the vocabulary.
        dim: of the embedding.
        pool: what becomes of a sequence (n, length): "mean" or "sum" over its tokens without padding,
            or None to keep (n, length, d). A single index per example needs no pooling.
        padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse: as in `torch.nn.Embedding`.

    Raises:
        InputError: an index outside the table, with its place.

    >>> Lookup(10, 4, padding_idx=0)(torch.tensor([[1, 2, 0], [3, 0, 0]])).shape
    torch.Size([2, 4])
    """

    def __init__(
        self,
        rows: int,
        dim: int,
        *,
        pool: Literal["mean", "sum"] | None = "mean",
        padding_idx: int | None = None,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        sparse: bool = False,
    ) -> None:
        super().__init__()
        self.pool = pool
        self.table = nn.Embedding(rows, dim, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse)

    @classmethod
    def from_pretrained(
        cls,
        vectors: Float[Tensor, "v d"],
        *,
        freeze: bool = True,
        padding_idx: int | None = None,
        **options: object,
    ) -> "Lookup":
        """Start from given vectors; `freeze` keeps them as they are."""
        encoder = cls(*vectors.shape, padding_idx=padding_idx, **options)  # type: ignore[arg-type]
        encoder.table.weight = nn.Parameter(vectors.clone(), requires_grad=not freeze)
        return encoder

    @classmethod
    def from_features(
        cls,
        features: Features,
        dim: int,
        *,
        pool: Literal["mean", "sum"] = "mean",
        vectors: str | None = None,
        freeze: bool = False,
        padding_idx: int | None = 0,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        sparse: bool = False,
    ) -> "Lookup":
        """One row a token; `vectors`, the path of a file of word vectors, says where it begins; `freeze` keeps it.

        Padding is token 0, which is left out of the mean; with ``padding_idx=None`` it has a vector like any other.
        """
        check_tokens(features, "lookup")
        how: dict[str, Any] = {"max_norm": max_norm, "norm_type": norm_type, "sparse": sparse}
        how |= {"pool": pool, "padding_idx": padding_idx, "scale_grad_by_freq": scale_grad_by_freq}
        if vectors is not None:
            return cls.from_pretrained(given_vectors(features, dim, vectors), freeze=freeze, **how)
        if freeze:
            raise InputError("freeze without vectors", expected="vectors=, the path of a file of word vectors")
        return cls(len(features.names), dim, **how)

    def forward(self, tokens: Integer[Tensor, "n *length"]) -> Float[Tensor, "n *shape"]:
        try:
            vectors = self.table(tokens)
        except IndexError:
            check_range(tokens, self.table.num_embeddings)
            raise
        if tokens.ndim == 1 or self.pool is None:
            return vectors  # type: ignore[no-any-return]
        if self.table.padding_idx is None:
            return vectors.mean(1) if self.pool == "mean" else vectors.sum(1)  # type: ignore[no-any-return]
        present = (tokens != self.table.padding_idx).unsqueeze(-1).to(vectors.dtype)
        total = (vectors * present).sum(1)
        return total / present.sum(1).clamp(min=1) if self.pool == "mean" else total  # type: ignore[no-any-return]


def check_tokens(features: Features, encoder: str) -> None:
    """Refuse data that has no integer tokens."""
    if features.inputs.is_floating_point():
        came = f"encoder {encoder!r} on {features.kind} data"
        raise InputError(came, expected="integer tokens", hint="encoder='mlp', or text data")


def check_range(tokens: Tensor, rows: int) -> None:
    """Refuse an index that has no row in the table, and say which and where."""
    if tokens.numel() == 0:
        return
    low, high = (int(each) for each in torch.aminmax(tokens))
    if low < 0 or high >= rows:
        value = low if low < 0 else high
        place = tuple(int(i) for i in (tokens == value).nonzero()[0])
        raise InputError(f"index {value} at place {place}", expected=f"0 to {rows - 1}, for the table has {rows} rows")
