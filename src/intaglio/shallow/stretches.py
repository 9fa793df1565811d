"""How far the ends of edges lie from each other, when the vectors of all nodes are made orthonormal."""

import numpy as np
import torch
from jaxtyping import Float, Int64
from torch import Tensor, nn

__all__ = ["Stretches"]


class Orthonormal(nn.Module):
    """Rows of Z = (Y − 1 (1ᵀDY)/vol) L⁻ᵀ, L Lᵀ being the bracket's Gram matrix by D; so 1ᵀDZ = 0 and ZᵀDZ = I."""

    degree: Float[Tensor, "n"]

    def __init__(self, table: Float[np.ndarray, "n d"], degree: Float[np.ndarray, "n"]) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.from_numpy(table))  # the same memory
        self.register_buffer("degree", torch.from_numpy(degree))

    def all(self) -> Float[Tensor, "n d"]:
        """Z itself."""
        weight = self.degree.unsqueeze(1)
        centred = self.weight - (self.weight * weight).sum(0) / weight.sum()
        root = torch.linalg.cholesky(centred.T @ (centred * weight))
        solved: Tensor = torch.linalg.solve_triangular(root, centred.T, upper=False)
        return solved.T

    def forward(self, nodes: Int64[Tensor, "m"]) -> Float[Tensor, "m d"]:
        return self.all()[nodes]


class Stretches(nn.Module):
    """‖z_i − z_j‖² of edges (i, j), z the orthonormal vectors of their ends.

    Args:
        table: (n, d), the vectors y before; shared, not copied.
        degree: (n,), the sum of each node's weights.

    >>> module = Stretches(np.array([[0.0], [1.0], [3.0]]), np.ones(3))
    >>> round(module(torch.tensor([[0, 2]])).item(), 9)  # 9 / ((−4/3)² + (−1/3)² + (5/3)²)
    1.928571429
    """

    def __init__(self, table: Float[np.ndarray, "n d"], degree: Float[np.ndarray, "n"]) -> None:
        super().__init__()
        self.encoder = Orthonormal(table, degree)

    def forward(self, edges: Int64[Tensor, "m 2"]) -> Float[Tensor, "m"]:
        ends: Tensor = self.encoder(edges[:, 0]) - self.encoder.all()[edges[:, 1]]
        return (ends**2).sum(1)
