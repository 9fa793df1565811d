"""Nodes by what their neighbours are: graph convolution."""

import torch
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.features.graph_reader import GraphReader

__all__ = ["GraphConv"]


class GraphConv(nn.Module):
    """e = Â_i σ(Â X W₁ + b₁) W₂ + b₂, Â = D^(−½) A D^(−½): two layers of Kipf & Welling (2017).

    The graph is part of the encoder; what it is called with are rows of A, so a batch is some of the nodes, and a node
    that came later is embedded by its links to those that were there.

    Args:
        adjacency: A (n, n), self-loops included, of the graph that is learnt from.
        dim: of the embedding.
        hidden: width after the first layer.
        attributes: X (n, k), the nodes' own numbers; by default each node is a feature of its own, X = I.

    Raises:
        InputError: an adjacency that is not square or has negative weights, or a row of another width.

    >>> ring = torch.eye(4) + torch.eye(4).roll(1, 0) + torch.eye(4).roll(-1, 0)
    >>> GraphConv(ring, 2)(ring[:3]).shape
    torch.Size([3, 2])
    """

    adjacency: Float[Tensor, "n n"]
    scale: Float[Tensor, "n"]
    attributes: Float[Tensor, "n k"] | None

    def __init__(
        self,
        adjacency: Float[Tensor, "n m"],
        dim: int,
        *,
        hidden: int = 16,
        attributes: Float[Tensor, "n k"] | None = None,
    ) -> None:
        super().__init__()
        if adjacency.shape[0] != adjacency.shape[1] or bool((adjacency < 0).any()):
            came = f"an adjacency of shape {tuple(adjacency.shape)} with least weight {float(adjacency.min()):g}"
            raise InputError(came, expected="a square one of weights of at least 0")
        scale = _root(adjacency.sum(1))
        self.register_buffer("adjacency", adjacency * scale.unsqueeze(1) * scale)
        self.register_buffer("scale", scale)
        self.register_buffer("attributes", attributes)
        width = len(adjacency) if attributes is None else attributes.shape[1]
        self.first = nn.Linear(width, hidden)
        self.second = nn.Linear(hidden, dim)

    @classmethod
    def from_features(cls, features: Features, dim: int, *, hidden: int = 16) -> "GraphConv":
        if features.kind != "graph" or features.inputs.ndim != 2:
            came = f"graphconv on {features.kind} data of shape {tuple(features.inputs.shape)}"
            raise InputError(came, expected="the nodes of one graph", hint="ig.from_graph")
        graph, attributes = _known(features)
        if attributes is not None:
            attributes = ((attributes - attributes.mean(0)) / attributes.std(0).clamp(min=1e-12)).to(graph)
        return cls(graph, dim, hidden=hidden, attributes=attributes)

    def forward(self, rows: Float[Tensor, "b m"]) -> Float[Tensor, "b d"]:
        if rows.shape[1] != len(self.scale):
            came = f"rows of {rows.shape[1]} weights"
            raise InputError(came, expected=f"one for each of the {len(self.scale)} nodes")
        weight, bias = self.first.weight, self.first.bias
        own = weight.T if self.attributes is None else self.attributes @ weight.T
        states = torch.relu(self.adjacency @ own + bias)
        near = rows * _root(rows.sum(1)).unsqueeze(1) * self.scale
        return near @ (states @ self.second.weight.T) + self.second.bias


def _root(degrees: Float[Tensor, "n"]) -> Float[Tensor, "n"]:
    """d^(−½), and 0 for a node without edges."""
    return torch.where(degrees > 0, degrees, 1).rsqrt() * (degrees > 0)


def _known(features: Features) -> tuple[Tensor, Tensor | None]:
    """The whole graph, also where the features are some of its nodes, and the nodes' own numbers."""
    count = len(features.names)
    graph = torch.zeros(count, count, dtype=features.inputs.dtype)
    if "edges" not in features.shown:
        raise InputError("a graph whose edges are not shown", expected="features of ig.from_graph")
    first, second = (torch.tensor(end) for end in features.shown["edges"].values.T)
    weight = torch.tensor(features.shown["weight"].values).to(graph)
    graph[first, second] = weight
    if not features.source.get("directed"):
        graph[second, first] = weight
    graph += torch.eye(count) * bool(features.source.get("self-loops added"))
    reader = features.reader
    return graph, reader.attributes if isinstance(reader, GraphReader) else None
