"""NetMF: what DeepWalk factorises, in closed form."""

from typing import Any

import numpy as np
from jaxtyping import Float
from scipy.sparse.linalg import svds

from intaglio.errors import InputError
from intaglio.shallow.graph import Graph, as_graph
from intaglio.shallow.word_vectors import WordVectors

__all__ = ["netmf", "netmf_matrix", "signed"]

DENSE = 20_000  # nodes: beyond, the (n, n) matrix has more than 3 GB


def netmf_matrix(graph: Any, *, window: int = 10, negative: float = 1.0) -> Float[np.ndarray, "n n"]:
    """M = vol(G)/(b·T) · Σ_{r=1..T} (D⁻¹A)^r D⁻¹, whose logarithm skip-gram on infinite walks approaches.

    Args:
        graph: undirected, as in `as_graph`; rows of isolated nodes are 0.
        window: T, where every distance up to it counts the same.
        negative: b.

    Raises:
        InputError: a directed graph, one without edges, or one of more than 20,000 nodes.

    Source:
        Qiu et al., Network embedding as matrix factorization, 2018.

    >>> import networkx as nx
    >>> netmf_matrix(nx.complete_graph(3), window=1).round(2).tolist()
    [[0.0, 1.5, 1.5], [1.5, 0.0, 1.5], [1.5, 1.5, 0.0]]
    """
    network = as_graph(graph)
    _check(network)
    degree = network.adjacency.sum(1)
    inverse = np.divide(1, degree, out=np.zeros_like(degree), where=degree > 0)
    step = inverse[:, None] * network.adjacency.toarray()
    power, total = np.eye(len(network)), np.zeros((len(network), len(network)))
    for _ in range(window):
        power = power @ step
        total += power
    return np.asarray(degree.sum() / (negative * window) * total * inverse[None, :])


def netmf(graph: Any, *, dim: int = 16, window: int = 10, negative: float = 1.0) -> WordVectors:
    """U_d √Σ_d of the singular value decomposition of log max(M, 1).

    Args:
        graph, window, negative: as in `netmf_matrix`.
        dim: fewer than nodes.

    Raises:
        InputError: as `netmf_matrix`, or a `dim` out of range.

    >>> import networkx as nx
    >>> netmf(nx.karate_club_graph(), dim=4)
    WordVectors(34 words, 4 dimensions)
    """
    network = as_graph(graph)
    if not 1 <= dim < len(network):
        raise InputError(f"dim={dim} of {len(network)} nodes", expected=f"1 to {len(network) - 1}")
    logs = np.log(np.maximum(netmf_matrix(network, window=window, negative=negative), 1))
    start = np.random.default_rng(0).normal(size=len(network))
    left, values, _ = svds(logs, k=dim, v0=start)
    order = np.argsort(-values)
    return WordVectors(network.names, signed(left[:, order]) * np.sqrt(values[order]))


def signed(vectors: Float[np.ndarray, "n d"]) -> Float[np.ndarray, "n d"]:
    """Each column with the sign that makes its largest entry positive."""
    largest = np.take_along_axis(vectors, np.abs(vectors).argmax(0)[None], axis=0)
    return vectors * np.where(largest < 0, -1, 1)


def _check(graph: Graph) -> None:
    if len(graph) > DENSE:
        raise InputError(f"netmf of {len(graph)} nodes", expected=f"at most {DENSE}", hint="deepwalk")
    if not len(graph.weights):
        raise InputError("a graph without edges", expected="one at least")
    graph.check_undirected("netmf")
