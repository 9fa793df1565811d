"""A fixed linear view of the embedding, the same at every point of a surface."""

from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.objective import Objective

__all__ = ["Projection"]


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
        rows = embedding.double()
        mean = rows.mean(0)
        _, vectors = torch.linalg.eigh((rows - mean).T @ (rows - mean))
        components = vectors.flip(1)[:, :k]
        largest = components.gather(0, components.abs().argmax(0, keepdim=True))
        return cls(mean.to(embedding), (components * largest.sign()).to(embedding))

    def __call__(self, embedding: Float[Tensor, "b d"]) -> Float[Tensor, "b k"]:
        return (embedding - self.mean) @ self.components
