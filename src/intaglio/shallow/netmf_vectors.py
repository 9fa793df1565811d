"""NetMF: what DeepWalk factorises, in closed form."""

from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from scipy.sparse.linalg import svds

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.shallow.descent import check_counts
from intaglio.shallow.graph import Graph, as_graph
from intaglio.shallow.pairs import subset
from intaglio.shallow.solved import solved
from intaglio.shallow.twin import NegativeSampling
from intaglio.shallow.vocabulary import Vocabulary
from intaglio.shallow.word_vectors import WordVectors
from intaglio.trajectory import Trajectory

__all__ = ["NetMF", "check_dim", "netmf", "netmf_matrix", "signed"]

DENSE = 20_000  # nodes: beyond, the (n, n) matrix has more than 3 GB


def netmf_matrix(graph: Any, *, window: int = 10, negative: float = 1.0) -> Float[np.ndarray, "n n"]:
    """M = vol(G)/(b·T) · Σ_{r=1..T} (D⁻¹A)^r D⁻¹, whose logarithm skip-gram on infinite walks approaches.

    Args:
        graph: undirected, as in `as_graph`; rows of isolated nodes are 0. A warning says so where it is not connected.
        window: T, where every distance up to it counts the same.
        negative: b.

    Raises:
        InputError: a directed graph, one without edges or of more than 20,000 nodes, or a number out of range.

    Source:
        Qiu et al., Network embedding as matrix factorization, 2018.

    >>> import networkx as nx
    >>> netmf_matrix(nx.complete_graph(3), window=1).round(2).tolist()
    [[0.0, 1.5, 1.5], [1.5, 0.0, 1.5], [1.5, 1.5, 0.0]]
    """
    network = as_graph(graph)
    _check(network)
    check_counts(window=window)
    if not 0 < negative < np.inf:
        raise InputError(f"negative={negative}", expected="a number above 0")
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
    check_dim(dim, network)
    return WordVectors(network.names, _factors(_logs(network, window, negative), dim)[0])


class NetMF:
    """`netmf` with the loss that it minimises, so that its landscape can be surveyed.

    Mean over all pairs of nodes of ½ (⟨v_i, u_j⟩ − log max(M_ij, 1))², whose minimum over all v and u of `dim` columns
    is ½ Σ_{k>dim} σ_k² / n² (Eckart & Young 1936), where v = U_d √Σ_d and u = V_d √Σ_d.

    Args:
        graph, dim, window, negative: as in `netmf`.
        seed: of the vectors before `fit`, normal with variance 1/dim.

    Raises:
        InputError: as `netmf`.

    >>> import networkx as nx
    >>> model = NetMF(nx.karate_club_graph(), dim=4)
    >>> model.fit().history.train_loss.values.round(3).tolist()
    [0.207, 0.004]
    """

    def __init__(self, graph: Any, *, dim: int = 16, window: int = 10, negative: float = 1.0, seed: int = 0) -> None:
        self.graph = as_graph(graph)
        check_dim(dim, self.graph)
        self.logs = _logs(self.graph, window, negative)
        generator = np.random.default_rng(seed)
        shape = (2, len(self.graph), dim)
        self.inputs, self.outputs = generator.normal(0, dim**-0.5, shape).astype(np.float32)
        self.vocabulary = Vocabulary.of_nodes(self.graph)
        self.twin = NegativeSampling(self.inputs, self.outputs, sources=1)

    @property
    def vectors(self) -> WordVectors:
        """A copy of v as they are now."""
        return WordVectors(self.graph.names, self.inputs.copy())

    def fit(self, *, folder: str | Path | None = None) -> Trajectory:
        """Put the vectors where the loss is least; the trajectory has the first and the last of them."""
        return solved(self, _factors(self.logs, self.inputs.shape[1]), folder)

    def objective(self, examples: int | None = None, *, seed: int = 0, **options: Any) -> Objective:
        """The loss as a function of all vectors, over all pairs of nodes or `examples` drawn ones.

        Args:
            examples: how many pairs, each as likely; all by default.
            seed: of the draw.
            options: of `Objective`.
        """
        cells = subset(np.random.default_rng(seed), self.logs.size, examples)
        places = np.stack(np.unravel_index(cells, self.logs.shape), axis=1).astype(np.int64)
        values = self.logs.reshape(-1)[cells, None].astype(np.float32)
        data = (torch.from_numpy(places), torch.from_numpy(values))
        return Objective(self.twin, data, loss="mse", embedding="encoder", **options)


def _logs(network: Graph, window: int, negative: float) -> Float[np.ndarray, "n n"]:
    return np.asarray(np.log(np.maximum(netmf_matrix(network, window=window, negative=negative), 1)))


def _factors(logs: Float[np.ndarray, "n n"], dim: int) -> tuple[Float[np.ndarray, "n d"], Float[np.ndarray, "n d"]]:
    """U_d √Σ_d and V_d √Σ_d, the largest first."""
    left, values, right = svds(logs, k=dim, v0=np.random.default_rng(0).normal(size=len(logs)))
    order = np.argsort(-values)
    root, first = np.sqrt(values[order]), left[:, order]
    turned = signed(first)
    same = np.where((turned * first).sum(0) < 0, -1, 1)
    return turned * root, right[order].T * same * root


def check_dim(dim: int, network: Graph) -> None:
    """Refuse dimensions that a graph of that size does not have."""
    if not 1 <= dim < len(network):
        raise InputError(f"dim={dim} of {len(network)} nodes", expected=f"1 to {len(network) - 1}")


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
    graph.say_if_apart("nothing is known of nodes of different ones, whose vectors are orthogonal at best")
