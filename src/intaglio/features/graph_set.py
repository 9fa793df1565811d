"""Whole graphs as examples: padded adjacencies for a network, Weisfeiler–Lehman counts, or heat traces."""

import hashlib
import os
from collections import Counter
from collections.abc import Sequence
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd
import torch
import xarray as xr
from jaxtyping import Float, Float64

from intaglio.errors import InputError
from intaglio.features.features import Features
from intaglio.features.read_graphs import graphs_of
from intaglio.features.scaling import Scaling
from intaglio.features.table_reader import frame_of
from intaglio.features.targets import Task, to_targets

__all__ = ["REPRESENTATIONS", "from_graphs", "heat_trace", "weisfeiler_lehman"]

TIMES = np.logspace(-2, 2, 32)  # of the heat traces, as the paper's range
REPRESENTATIONS = ("adjacency", "wl", "netlsd")


def from_graphs(
    graphs: "Sequence[nx.Graph[Any]] | str | os.PathLike[str] | pd.DataFrame",
    labels: Sequence[Any] | str | os.PathLike[str] | pd.DataFrame,
    *,
    label: str | None = None,
    representation: str = "adjacency",
    rounds: int = 3,
    task: Task = "auto",
) -> Features:
    """Features out of n graphs, one example each.

    Args:
        graphs: undirected networkx graphs with at least one node; their nodes need no names in common. Or a table of
            edges (path or DataFrame) with columns for the graph, the two ends and, if there is one more, the weight.
        labels: n classes, or n real numbers. Of a table of edges the table of graphs, their names in its first column.
        label: which column of that table is to be predicted; its last by default.
        representation: "adjacency": (n, m, m) for the encoder `ReadOut`, m nodes at the most, each its own neighbour,
            rows of 0 for nodes that a smaller graph lacks; "wl": how often each colour of `weisfeiler_lehman` occurs;
            "netlsd": `heat_trace`. The last two are tables, and the order of nodes does not matter to them.
        rounds: of Weisfeiler–Lehman refinement.
        task: as in `from_table`.

    Raises:
        InputError: another number of labels, an empty or a directed graph, negative weights, an unknown representation;
            a table that lacks a column, or a graph without edges or without a label.

    >>> from_graphs([nx.path_graph(3), nx.cycle_graph(4)] * 2, ["path", "ring"] * 2)
    Features(graph: 4 examples, 4 features, 2 classes)
    """
    if isinstance(graphs, str | os.PathLike | pd.DataFrame):
        (edges, where), (table, _) = frame_of(graphs), frame_of(labels)
        graphs, labels = graphs_of(edges, where, table, label)
    graphs, labels = list(graphs), list(labels)  # type: ignore[arg-type]
    _check(graphs, labels)
    answers = to_targets(pd.Series(labels, name="labels"), task=task)
    scaling = None if answers.classes else Scaling.of(answers.values)
    inputs, names = _represented(graphs, representation, rounds)
    shown = {"nodes": [len(graph) for graph in graphs], "edge_count": [graph.number_of_edges() for graph in graphs]}
    return Features(
        kind="graph" if inputs.ndim == 3 else "table",
        inputs=torch.tensor(inputs, dtype=torch.float32),
        targets=answers.values if scaling is None else scaling.apply(answers.values).float(),
        names=names,
        classes=answers.classes,
        shown=xr.Dataset({name: ("example", values) for name, values in shown.items()}),
        target_scaling=scaling,
        source={"loader": "from_graphs", "representation": representation},
    )


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


def _represented(
    graphs: Sequence["nx.Graph[Any]"], how: str, rounds: int
) -> tuple[Float[np.ndarray, "n *axes"], tuple[str, ...]]:
    if how == "adjacency":
        most = max(map(len, graphs))
        padded = np.zeros((len(graphs), most, most))
        for each, graph in zip(padded, graphs, strict=True):
            each[: len(graph), : len(graph)] = nx.to_numpy_array(graph) + np.eye(len(graph))
        return padded, tuple(f"node {i}" for i in range(most))
    if how == "netlsd":
        return np.stack([heat_trace(graph) for graph in graphs]), tuple(f"t={time:.3g}" for time in TIMES)
    if how != "wl":
        raise InputError(f"representation={how!r}", expected=f"one of {', '.join(REPRESENTATIONS)}")
    counts = [weisfeiler_lehman(graph, rounds) for graph in graphs]
    names = sorted(set().union(*counts))
    return np.array([[count[name] for name in names] for count in counts], float), tuple(names)


def _check(graphs: Sequence["nx.Graph[Any]"], labels: Sequence[Any]) -> None:
    if len(graphs) != len(labels):
        raise InputError(f"{len(graphs)} graphs and {len(labels)} labels", expected="one label a graph")
    for row, graph in enumerate(graphs, start=1):
        if not isinstance(graph, nx.Graph) or graph.is_directed() or not len(graph):
            came = "an empty graph" if isinstance(graph, nx.Graph) and not len(graph) else f"a {type(graph).__name__}"
            raise InputError(f"graph {row} is {came}", expected="an undirected networkx graph with nodes")
        low = min((weight for _, _, weight in graph.edges(data="weight", default=1)), default=1)
        if not low > 0:
            raise InputError(f"graph {row} has an edge of weight {low}", expected="positive weights")
