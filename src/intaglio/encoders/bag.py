"""Bags of tokens: lookup and reduction in one step, `torch.nn.EmbeddingBag` with its options."""

from typing import Any, Literal

from jaxtyping import Float, Integer
from torch import Tensor, nn

from intaglio.encoders.lookup import check_range, check_tokens
from intaglio.features import Features

__all__ = ["Bag"]


class Bag(nn.Module):
    """Sum, mean or maximum of the rows of W_e that an example's tokens name, without the (n, length, d) table between.

    Args:
        rows: size of the vocabulary.
        dim: of the embedding.
        mode: "mean", "sum" or "max".
        padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse, include_last_offset: as in
            `torch.nn.EmbeddingBag`.

    >>> import torch
    >>> bag = Bag(10, 4)
    >>> bag(torch.tensor([1, 2, 4, 5, 6]), offsets=torch.tensor([0, 3])).shape
    torch.Size([2, 4])
    """

    def __init__(
        self,
        rows: int,
        dim: int,
        *,
        mode: Literal["mean", "sum", "max"] = "mean",
        padding_idx: int | None = None,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        sparse: bool = False,
        include_last_offset: bool = False,
    ) -> None:
        super().__init__()
        self.table = nn.EmbeddingBag(
            rows,
            dim,
            max_norm,
            norm_type,
            scale_grad_by_freq,
            mode,
            sparse,
            None,
            include_last_offset,
            padding_idx,
        )

    @classmethod
    def from_features(
        cls,
        features: Features,
        dim: int,
        *,
        mode: Literal["mean", "sum", "max"] = "mean",
        padding_idx: int | None = 0,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        sparse: bool = False,
    ) -> "Bag":
        """One row a token; token 0, the padding, is left out; with ``padding_idx=None`` it counts like any other."""
        check_tokens(features, "bag")
        how: dict[str, Any] = {"padding_idx": padding_idx, "max_norm": max_norm, "norm_type": norm_type}
        return cls(len(features.names), dim, mode=mode, scale_grad_by_freq=scale_grad_by_freq, sparse=sparse, **how)

    def forward(
        self,
        tokens: Integer[Tensor, "*tokens"],
        offsets: Integer[Tensor, "starts"] | None = None,
        per_sample_weights: Float[Tensor, "*tokens"] | None = None,
    ) -> Float[Tensor, "n d"]:
        """Embed bags given as rows (n, length), or as one flat list with the start of each bag.

        Args:
            tokens: (n, length), or (total,) with `offsets`.
            offsets: (n,) first position of each bag.
            per_sample_weights: of the tokens' shape; only with mode "sum".
        """
        try:
            return self.table(tokens, offsets, per_sample_weights)  # type: ignore[no-any-return]
        except (IndexError, RuntimeError):
            check_range(tokens, self.table.num_embeddings)
            raise
