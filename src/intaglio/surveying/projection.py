"""A fixed linear view of the embedding, the same at every point of a surface."""

from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.objective import Objective

__all__ = ["Projection"]

WIDE = 1024


@dataclass(frozen=True)
class Projection:
    """(e − mean) @ components.

    Args:
        mean: (d,) subtracted first.
        components: (d, k) orthonormal columns.
    """

    mean: Float[Tensor, "d"]
    components: Float[Tensor, "d k"]

    @classmethod
    def of(cls, objective: Objective, *, k: int = 3) -> "Projection":
        """The first k principal components of the embedding where the objective stands.

        The sign of each is such that its largest entry is positive.
        """
        embedding = objective.embeddings()
        if embedding.shape[1] > WIDE:  # of wide embeddings, such as feature maps, that many examples
            embedding = embedding[torch.linspace(0, len(embedding) - 1, min(WIDE, len(embedding))).round().long()]
        rows = embedding.double()
        mean = rows.mean(0)
        components = _leading(rows - mean, k)
        largest = components.gather(0, components.abs().argmax(0, keepdim=True))
        return cls(mean.to(embedding), (components * largest.sign()).to(embedding))

    def __call__(self, embedding: Float[Tensor, "b d"]) -> Float[Tensor, "b k"]:
        return (embedding - self.mean) @ self.components


def _leading(rows: Float[Tensor, "n d"], k: int) -> Float[Tensor, "d k"]:
    """The first right singular vectors, by way of the smaller of the two Gram matrices."""
    if rows.shape[1] <= rows.shape[0] or rows.shape[1] <= WIDE:
        _, vectors = torch.linalg.eigh(rows.T @ rows)
        return torch.narrow(vectors.flip(1), 1, 0, min(k, rows.shape[1]))
    _, left = torch.linalg.eigh(rows @ rows.T)
    orthonormal, _ = torch.linalg.qr(rows.T @ left.flip(1)[:, :k])
    return torch.narrow(orthonormal, 1, 0, min(k, len(rows)))
