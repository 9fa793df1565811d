"""New whole graphs become inputs as the first ones did: adjacencies, Weisfeiler–Lehman counts, or heat traces."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np
import torch
from jaxtyping import Float64
from torch import Tensor

from intaglio.errors import InputError

__all__ = ["REPRESENTATIONS", "GraphSetReader", "checked_graphs", "heat_trace", "weisfeiler_lehman"]

TIMES = np.logspace(-2, 2, 32)  # of the heat traces, as the paper's range
REPRESENTATIONS = ("adjacency", "wl", "netlsd")


@dataclass(frozen=True)
class GraphSetReader:
    """What was learnt of the first graphs: networkx graphs → inputs.

    Args:
        representation: one of `REPRESENTATIONS`.
        names: of the nodes' places, as many as the largest graph had; of the colours that were seen; of the times.
        rounds: of Weisfeiler–Lehman refinement; a colour that was not seen is not counted.

    Raises:
        InputError: no graph with nodes, negative weights, or more nodes than there are places.

    >>> GraphSetReader.of([nx.path_graph(3)], "adjacency", 3)([nx.path_graph(2)]).tolist()
    [[[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 0.0]]]
    """

    representation: str
    names: tuple[str, ...]
    rounds: int

    @classmethod
    def of(cls, graphs: "Iterable[nx.Graph[Any]]", representation: str, rounds: int) -> "GraphSetReader":
        """What these graphs tell.

        Raises:
            InputError: an unknown representation.
        """
        if representation == "adjacency":
            names = [f"node {place}" for place in range(max(map(len, graphs)))]
        elif representation == "netlsd":
            names = [f"t={time:.3g}" for time in TIMES]
        elif representation == "wl":
            names = sorted(set().union(*(weisfeiler_lehman(graph, rounds) for graph in graphs)))
        else:
            raise InputError(f"representation={representation!r}", expected=f"one of {', '.join(REPRESENTATIONS)}")
        return cls(representation, tuple(names), rounds)

    def __call__(self, graphs: "Iterable[nx.Graph[Any]]") -> Float64[Tensor, "n *axes"]:
        read = {"adjacency": self._adjacency, "wl": self._colours, "netlsd": heat_trace}[self.representation]
        known = checked_graphs(graphs)
        most = max(map(len, known))
        if self.representation == "adjacency" and most > len(self.names):
            row = [len(graph) for graph in known].index(most) + 1
            came, expected = (
                f"graph {row} has {most} nodes",
                f"at most {len(self.names)}, as those that were learnt from",
            )
            raise InputError(came, expected=expected, hint='representation="wl" or "netlsd"')
        return torch.tensor(np.stack([read(graph) for graph in known]), dtype=torch.float64)

    def _adjacency(self, graph: "nx.Graph[Any]") -> Float64[np.ndarray, "m m"]:
        """Each node is its own neighbour; rows of 0 for nodes that a smaller graph lacks."""
        padded = np.zeros((len(self.names), len(self.names)))
        padded[: len(graph), : len(graph)] = nx.to_numpy_array(graph) + np.eye(len(graph))
        return padded

    def _colours(self, graph: "nx.Graph[Any]") -> Float64[np.ndarray, "v"]:
        count = weisfeiler_lehman(graph, self.rounds)
        return np.array([count[name] for name in self.names], np.float64)


def weisfeiler_lehman(graph: "nx.Graph[Any]", rounds: int = 3) -> Counter[str]:
    """How often each colour occurs in all rounds: a node's colour is its degree, then its own and its neighbours'.

    Graphs that differ in the order of their nodes alone have equal counts. Shervashidze et al. (2011),
    Weisfeiler–Lehman graph kernels.

    >>> sorted(weisfeiler_lehman(nx.path_graph(3), rounds=0).values())
    [1, 2]
    """
    colours = {node: str(graph.degree(node)) for node in graph}
    found = Counter(f"0 {colour}" for colour in colours.values())
    for step in range(1, rounds + 1):
        colours = {
            node: _hashed(own + "|" + ",".join(sorted(colours[other] for other in graph[node])))
            for node, own in colours.items()
        }
        found.update(f"{step} {colour}" for colour in colours.values())
    return found


def heat_trace(graph: "nx.Graph[Any]", times: Float64[np.ndarray, "t"] = TIMES) -> Float64[np.ndarray, "t"]:
    """(1/n) Σ_j exp(−t λ_j), λ_j the eigenvalues of the normalised Laplacian: how much heat a node keeps until t.

    Tsitsulin et al. (2018), NetLSD: hearing the shape of a graph; divided by n, as for its empty graph, so that graphs
    of different sizes can be compared.

    >>> float(heat_trace(nx.empty_graph(2), np.array([1.0]))[0])
    1.0
    """
    eigenvalues = np.linalg.eigvalsh(nx.normalized_laplacian_matrix(graph).toarray())
    return np.asarray(np.exp(-np.outer(times, eigenvalues)).mean(1), np.float64)


def _hashed(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=6).hexdigest()


def checked_graphs(graphs: "Iterable[nx.Graph[Any]]") -> "list[nx.Graph[Any]]":
    """The graphs, each undirected, with nodes, and of positive weights.

    Raises:
        InputError: one that is not, by its place.
    """
    found = list(graphs)
    if not found:
        raise InputError("no graph", expected="one or more")
    for row, graph in enumerate(found, start=1):
        if not isinstance(graph, nx.Graph) or graph.is_directed() or not len(graph):
            came = "an empty graph" if isinstance(graph, nx.Graph) and not len(graph) else f"a {type(graph).__name__}"
            raise InputError(f"graph {row} is {came}", expected="an undirected networkx graph with nodes")
        low = min((weight for _, _, weight in graph.edges(data="weight", default=1)), default=1)
        if not low > 0:
            raise InputError(f"graph {row} has an edge of weight {low}", expected="positive weights")
    return found
