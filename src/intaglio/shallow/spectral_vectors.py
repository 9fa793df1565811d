"""Spectral embedding: the slowest waves of a graph."""

from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse
import torch
from jaxtyping import Float
from scipy.sparse.linalg import eigsh

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.shallow.graph import Graph, as_graph
from intaglio.shallow.netmf_vectors import check_dim, signed
from intaglio.shallow.pairs import subset
from intaglio.shallow.solved import solved
from intaglio.shallow.stretches import Stretches
from intaglio.shallow.vocabulary import Vocabulary
from intaglio.shallow.word_vectors import WordVectors
from intaglio.trajectory import Trajectory

__all__ = ["Spectral", "spectral"]

SMALL = 1000  # nodes up to which all eigenvectors are computed at once


def spectral(graph: Any, *, dim: int = 16) -> WordVectors:
    """D^−½ times the eigenvectors of the normalised Laplacian I − D^−½ A D^−½ of smallest eigenvalues, but the first.

    A graph of several components has as many eigenvalues 0, so its first dimensions only tell the components apart;
    isolated nodes lie at 0. A warning says so.

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
    return WordVectors(network.names, _waves(network, dim))


class Spectral:
    """`spectral` with the loss that it minimises, so that its landscape can be surveyed.

    Mean over the edges of w_ij ‖z_i − z_j‖², where z is y made orthonormal, so that Σ_i d_i z_i = 0 and ZᵀDZ = I. Its
    minimum over all y is the sum of the smallest eigenvalues but the first, by the number of edges (Fan 1949); any
    basis of the same waves is as low.

    Args:
        graph, dim: as in `spectral`.
        seed: of the vectors before `fit`, standard normal.

    Raises:
        InputError: as `spectral`, or a graph without edges.

    >>> import networkx as nx
    >>> model = Spectral(nx.cycle_graph(8), dim=2)
    >>> model.fit().history.train_loss.values[1].round(4), round((2 - 2 * np.cos(np.pi / 4)) / 8, 4)
    (np.float64(0.0732), np.float64(0.0732))
    """

    def __init__(self, graph: Any, *, dim: int = 16, seed: int = 0) -> None:
        self.graph = as_graph(graph)
        if not len(self.graph.weights):
            raise InputError("a graph without edges", expected="one at least")
        self.solution = _waves(self.graph, dim)
        self.inputs = np.random.default_rng(seed).normal(size=self.solution.shape).astype(np.float32)
        self.vocabulary = Vocabulary.of_nodes(self.graph)
        self.twin = Stretches(self.inputs, self.graph.adjacency.sum(1).astype(np.float32))

    @property
    def vectors(self) -> WordVectors:
        """A copy of y as they are now."""
        return WordVectors(self.graph.names, self.inputs.copy())

    def fit(self, *, folder: str | Path | None = None) -> Trajectory:
        """Put the vectors where the loss is least; the trajectory has the first and the last of them."""
        return solved(self, [self.solution], folder)

    def objective(self, examples: int | None = None, *, seed: int = 0, **options: Any) -> Objective:
        """The loss as a function of all vectors, over all edges or `examples` drawn ones.

        Args:
            examples: how many edges, each as likely; all by default.
            seed: of the draw.
            options: of `Objective`.
        """
        edges = scipy.sparse.triu(self.graph.adjacency).tocoo()
        chosen = subset(np.random.default_rng(seed), edges.nnz, examples)
        ends = np.stack([edges.row[chosen], edges.col[chosen]], axis=1).astype(np.int64)
        data = (torch.from_numpy(ends), torch.from_numpy(edges.data[chosen].astype(np.float32)))
        return Objective(self.twin, data, loss=torch.mul, embedding="encoder", **options)


def _waves(network: Graph, dim: int) -> Float[np.ndarray, "n d"]:
    check_dim(dim, network)
    network.check_undirected("spectral")
    network.say_if_apart("the first dimensions only tell them apart, and isolated nodes lie at 0")
    degree = network.adjacency.sum(1)
    root = np.divide(1, np.sqrt(degree), out=np.zeros_like(degree), where=degree > 0)
    scaled = network.adjacency.multiply(root[:, None]).multiply(root[None, :]).tocsr()
    return signed(_largest(scaled, dim + 1)[:, 1:] * root[:, None])


def _largest(matrix: Any, count: int) -> Float[np.ndarray, "n k"]:
    """Eigenvectors of the largest eigenvalues, the largest first."""
    if matrix.shape[0] <= SMALL:
        return np.linalg.eigh(matrix.toarray())[1][:, ::-1][:, :count]
    start = np.random.default_rng(0).normal(size=matrix.shape[0])
    values, vectors = eigsh(matrix, k=count, which="LA", v0=start)
    return np.asarray(vectors[:, np.argsort(-values)])
