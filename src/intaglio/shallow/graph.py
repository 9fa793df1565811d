"""A graph as the kernels read it: each node's neighbours in rising order, with their weights."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import networkx as nx
import numpy as np
import scipy.sparse
from jaxtyping import Float, Int32, Int64
from scipy.sparse.csgraph import connected_components

from intaglio.errors import InputError
from intaglio.features import Features

__all__ = ["Graph", "as_graph"]


@dataclass(frozen=True, eq=False, repr=False)
class Graph:
    """n nodes and m directed edges; an undirected edge stands there in both directions.

    Args:
        names: of the nodes.
        starts: (n + 1,), where each node's edges begin.
        neighbours: (m,), of each node in rising order.
        weights: (m,), positive.
    """

    names: tuple[str, ...]
    starts: Int64[np.ndarray, "s"]
    neighbours: Int32[np.ndarray, "m"]
    weights: Float[np.ndarray, "m"]

    def __len__(self) -> int:
        return len(self.names)

    def __repr__(self) -> str:
        return f"Graph({len(self)} nodes, {len(self.neighbours)} directed edges)"

    @cached_property
    def adjacency(self) -> Any:
        """The (n, n) weights as a scipy sparse array."""
        parts = (self.weights, self.neighbours, self.starts)
        return scipy.sparse.csr_array(parts, shape=(len(self), len(self)))

    @cached_property
    def components(self) -> Int64[np.ndarray, "c"]:
        """How many nodes hang together in each component, the largest first; whichever way edges go."""
        _, labels = connected_components(self.adjacency, directed=False)
        return -np.sort(-np.bincount(labels))

    def say_if_apart(self, so: str) -> None:
        """Warn that the graph is not connected, and what that means for a method."""
        sizes = self.components
        if len(sizes) > 1:
            largest = f"{sizes[0]} of {len(self)} nodes in the largest"
            said = f"the graph has {len(sizes)} components, with {largest}, and no edges between them: {so}"
            warnings.warn(f"{said}; try each component alone, where how they lie to each other matters", stacklevel=4)

    def check_undirected(self, method: str) -> None:
        """Refuse a graph with an edge that goes one way only."""
        gap = abs(self.adjacency - self.adjacency.T).tocoo()
        if gap.nnz and gap.data.max() > 1e-9 * self.weights.max():
            place = int(gap.data.argmax())
            edge = f"{self.names[gap.row[place]]} → {self.names[gap.col[place]]}"
            raise InputError(
                f"{method} of a directed graph, e.g. {edge}", expected="edges with the same weight both ways"
            )


def as_graph(data: Any, names: Sequence[str] | None = None) -> Graph:
    """A networkx graph, `Features` of kind "graph", a scipy sparse array or a square array of weights.

    Edges without a weight weigh 1, parallel ones are summed, self-loops and isolated nodes stay; loops that
    `from_graph` has added are taken out again.

    Args:
        data: the graph.
        names: of the nodes of an array; by default their numbers.

    Raises:
        InputError: no graph, none with a node, or a weight that is negative, NaN or infinite (the edge is named).

    >>> as_graph(nx.path_graph(3))
    Graph(3 nodes, 4 directed edges)
    """
    if isinstance(data, Graph):
        return data
    own, matrix = _matrix(data)
    matrix = scipy.sparse.csr_array(matrix).astype(np.float64)
    matrix.sum_duplicates()
    matrix.eliminate_zeros()
    matrix.sort_indices()
    if matrix.shape[0] != matrix.shape[1] or not matrix.shape[0]:
        raise InputError(f"weights of shape {matrix.shape}", expected="a square array, a row and a column a node")
    called = tuple(names or own or map(str, range(matrix.shape[0])))
    if len(called) != matrix.shape[0]:
        raise InputError(f"{len(called)} names for {matrix.shape[0]} nodes", expected="one each")
    bad = np.flatnonzero(~(np.isfinite(matrix.data) & (matrix.data > 0)))
    if len(bad):
        row = int(np.searchsorted(matrix.indptr, bad[0], side="right")) - 1
        came = f"weight {matrix.data[bad[0]]:g} of the edge {called[row]} → {called[matrix.indices[bad[0]]]}"
        raise InputError(came, expected="positive numbers")
    return Graph(called, matrix.indptr.astype(np.int64), matrix.indices.astype(np.int32), matrix.data)


def _matrix(data: Any) -> tuple[tuple[str, ...] | None, Any]:
    """Names, where the data has any, and weights."""
    if isinstance(data, nx.Graph):
        if not len(data):
            raise InputError("a graph without nodes", expected="one at least")
        return tuple(map(str, data)), nx.to_scipy_sparse_array(data)
    if isinstance(data, Features) and data.kind == "graph":
        added = np.eye(*data.inputs.shape) * bool(
            data.source.get("self-loops added")
        )  # for convolutions, not for walks
        return data.names, data.inputs.numpy() - added
    if scipy.sparse.issparse(data) or (isinstance(data, np.ndarray) and data.ndim == 2):
        return None, data
    expected = "a networkx graph, Features of a graph, or a square array of weights"
    raise InputError(f"a graph of type {type(data).__name__}", expected=expected)
