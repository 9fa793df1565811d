"""Whole graphs by what their nodes become: convolution, then a sum over all nodes."""

import torch
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.features import Features

__all__ = ["ReadOut"]


class ReadOut(nn.Module):
    """H ← MLP(A H) some times, from H = 1 at every node; then the sums over nodes of every H to a linear layer.

    With the sum over neighbours and over nodes it tells apart what the Weisfeiler–Lehman test does: Xu et al. (2019),
    How powerful are graph neural networks? The order of nodes does not matter.

    Args:
        dim: of the embedding.
        hidden: numbers of a node.
        layers: how often neighbours are summed.

    >>> ReadOut(2)(torch.eye(3).expand(4, 3, 3)).shape
    torch.Size([4, 2])
    """

    def __init__(self, dim: int, *, hidden: int = 16, layers: int = 2) -> None:
        super().__init__()
        widths = [1, *[hidden] * layers]
        self.steps = nn.ModuleList(
            nn.Sequential(nn.Linear(before, hidden), nn.Tanh(), nn.Linear(hidden, hidden)) for before in widths[:-1]
        )
        self.project = nn.Linear(sum(widths), dim)

    @classmethod
    def from_features(cls, features: Features, dim: int, *, hidden: int = 16, layers: int = 2) -> "ReadOut":
        if features.kind != "graph" or features.inputs.ndim != 3:
            came = f"readout on {features.kind} data of shape {tuple(features.inputs.shape)}"
            raise InputError(came, expected="whole graphs (n, m, m)", hint="ig.from_graphs")
        return cls(dim, hidden=hidden, layers=layers)

    def forward(self, adjacency: Float[Tensor, "n m m"]) -> Float[Tensor, "n d"]:
        real = (adjacency.diagonal(dim1=1, dim2=2) > 0).to(adjacency.dtype).unsqueeze(2)
        states, sums = real, [real.sum(1)]
        for step in self.steps:
            states = step(adjacency @ states) * real
            sums.append(states.sum(1))
        return self.project(torch.cat(sums, dim=1))  # type: ignore[no-any-return]
