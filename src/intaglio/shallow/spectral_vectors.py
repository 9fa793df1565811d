"""Spectral embedding: the slowest waves of a graph."""

from typing import Any

import numpy as np
from jaxtyping import Float
from scipy.sparse.linalg import eigsh

from intaglio.errors import InputError
from intaglio.shallow.graph import as_graph
from intaglio.shallow.netmf_vectors import signed
from intaglio.shallow.word_vectors import WordVectors

__all__ = ["spectral"]

SMALL = 1000  # nodes up to which all eigenvectors are computed at once


def spectral(graph: Any, *, dim: int = 16) -> WordVectors:
    """D^−½ times the eigenvectors of the normalised Laplacian I − D^−½ A D^−½ of smallest eigenvalues, but the first.

    A graph of several components has as many eigenvalues 0, so its first dimensions only tell the components apart;
    isolated nodes lie at 0.

    Args:
        graph: undirected, as in `as_graph`.
        dim: fewer than nodes.

    Raises:
        InputError: a directed graph, or a `dim` out of range.

    Source:
        Belkin & Niyogi, Laplacian eigenmaps, 2003.

    >>> import networkx as nx
    >>> spectral(nx.cycle_graph(8), dim=2)
    WordVectors(8 words, 2 dimensions)
    """
    network = as_graph(graph)
    if not 1 <= dim < len(network):
        raise InputError(f"dim={dim} of {len(network)} nodes", expected=f"1 to {len(network) - 1}")
    network.check_undirected("spectral")
    degree = network.adjacency.sum(1)
    root = np.divide(1, np.sqrt(degree), out=np.zeros_like(degree), where=degree > 0)
    scaled = network.adjacency.multiply(root[:, None]).multiply(root[None, :]).tocsr()
    return WordVectors(network.names, signed(_largest(scaled, dim + 1)[:, 1:] * root[:, None]))


def _largest(matrix: Any, count: int) -> Float[np.ndarray, "n k"]:
    """Eigenvectors of the largest eigenvalues, the largest first."""
    if matrix.shape[0] <= SMALL:
        return np.linalg.eigh(matrix.toarray())[1][:, ::-1][:, :count]
    start = np.random.default_rng(0).normal(size=matrix.shape[0])
    values, vectors = eigsh(matrix, k=count, which="LA", v0=start)
    return np.asarray(vectors[:, np.argsort(-values)])
