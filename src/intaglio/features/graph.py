"""Graphs: an edge list with a table of nodes, a networkx graph, or a PyG Data become Features, one example a node."""

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import InputError, nearest_first
from intaglio.features.features import Features
from intaglio.features.graph_reader import GraphReader
from intaglio.features.scaling import Scaling
from intaglio.features.table_reader import frame_of
from intaglio.features.targets import Task, to_targets

__all__ = ["edges_of", "from_graph"]


def from_graph(
    source: Any,
    labels: str | os.PathLike[str] | pd.DataFrame | Sequence[Any] | None = None,
    *,
    label: str | None = None,
    directed: bool = False,
    self_loops: bool = True,
    task: Task = "auto",
) -> Features:
    """Features out of a graph whose n nodes are the examples.

    Args:
        source: a table of edges (path or DataFrame): two columns of node names, and a third of weights if there is one;
            a networkx graph (attribute "weight"); or a PyG ``Data`` (``edge_index``, ``edge_weight``, ``x``, ``y``).
        labels: a table of nodes, their names in its first column; or, of a networkx graph, the name of a node's
            attribute; or n labels in the graph's order. A node that only the table names is a node without edges.
        label: which column of the table is to be predicted; its last by default. Its other columns are the nodes' own
            numbers, which the encoder `GraphConv` reads.
        directed: whether an edge runs one way only.
        self_loops: add each node to its own neighbours with weight 1, as graph convolution asks; the data's own add up.
        task: as in `from_table`.

    Returns:
        Features of kind "graph": inputs (n, n) float32, row i the weights of the edges from node i; `shown` keeps the
        nodes' names and the edges; `source` says how many components and self-loops there are.

    Raises:
        InputError: columns that are missing, weights that are no positive numbers, nodes without a label or repeated.

    >>> edges = pd.DataFrame({"from": ["a", "b", "c"], "to": ["b", "c", "d"]})
    >>> nodes = pd.DataFrame({"node": list("abcd"), "side": ["left", "left", "right", "right"]})
    >>> from_graph(edges, nodes).inputs[0].tolist()
    [1.0, 1.0, 0.0, 0.0]
    """
    directed = directed or (isinstance(source, nx.Graph) and source.is_directed())
    graph = _read(source, labels, label, directed)
    answers = to_targets(pd.Series(graph.labels, name=label or "labels"), task=task)
    scaling = None if answers.classes else Scaling.of(answers.values)
    weights = torch.tensor(graph.adjacency)
    loops = int((weights.diagonal() > 0).sum())
    ends = np.argwhere(graph.adjacency > 0) if directed else np.argwhere(np.triu(graph.adjacency) > 0)
    inputs = weights + torch.eye(len(weights), dtype=weights.dtype) if self_loops else weights
    parts = nx.number_weakly_connected_components(nx.from_numpy_array(graph.adjacency, create_using=nx.DiGraph))
    about = {"edges": len(ends), "components": parts, "self-loops": loops}
    about |= {"directed": directed, "self-loops added": self_loops}
    return Features(
        kind="graph",
        inputs=inputs.float(),
        targets=answers.values if scaling is None else scaling.apply(answers.values).float(),
        names=graph.nodes,
        classes=answers.classes,
        shown=xr.Dataset(
            {
                "node": ("example", np.array(graph.nodes, dtype=object)),
                "edges": (("edge", "end"), ends, {"meaning": "positions in the names of the features"}),
                "weight": ("edge", graph.adjacency[ends[:, 0], ends[:, 1]]),
            }
        ),
        target_scaling=scaling,
        source={"loader": "from_graph", **about},
        reader=GraphReader(graph.nodes, graph.attributes),
    )


@dataclass(frozen=True)
class _Graph:
    nodes: tuple[str, ...]
    adjacency: Float[np.ndarray, "n n"]
    labels: Sequence[Any]
    attributes: Float[Tensor, "n k"] | None


def _read(source: Any, labels: Any, label: str | None, directed: bool) -> _Graph:
    if isinstance(source, nx.Graph):
        return _from_networkx(source, labels)
    if hasattr(source, "edge_index"):
        return _from_pyg(source, labels)
    edges, where = frame_of(source)
    table = frame_of(labels)[0] if isinstance(labels, str | os.PathLike | pd.DataFrame) else None
    if table is None:
        raise InputError(f"edges of {where} without a table of nodes", expected="labels=nodes.csv (--labels nodes.csv)")
    return _from_tables(edges, where, table, label, directed)


def _from_networkx(graph: "nx.Graph[Any]", labels: Any) -> _Graph:
    nodes = tuple(str(node) for node in graph)
    _check_nodes(nodes)
    if isinstance(labels, str):
        lacking = [node for node in graph if labels not in graph.nodes[node]]
        if lacking:
            came = f"node {lacking[0]!r} without {labels!r}" + (
                f" (and {len(lacking) - 1} more)" if lacking[1:] else ""
            )
            raise InputError(came, expected="that attribute at every node")
        labels = [graph.nodes[node][labels] for node in graph]
    adjacency = nx.to_numpy_array(graph, weight="weight")
    _check_weights(adjacency)
    return _Graph(nodes, adjacency, _one_each(labels, len(nodes)), None)


def _from_pyg(data: Any, labels: Any) -> _Graph:
    count = int(data.num_nodes)
    weight = getattr(data, "edge_weight", None)
    adjacency = np.zeros((count, count))
    first, second = data.edge_index.cpu().numpy()
    np.add.at(adjacency, (first, second), 1.0 if weight is None else weight.cpu().numpy())
    _check_weights(adjacency)
    y = getattr(data, "y", None) if labels is None else labels
    x = getattr(data, "x", None)
    nodes = tuple(str(i) for i in range(count))
    own = None if x is None else x.detach().cpu().double()
    return _Graph(nodes, adjacency, _one_each(y.tolist() if isinstance(y, Tensor) else y, count), own)


def _from_tables(edges: pd.DataFrame, where: str, table: pd.DataFrame, label: str | None, directed: bool) -> _Graph:
    if edges.shape[1] < 2 or table.shape[1] < 2:
        came = f"{edges.shape[1]} column(s) of edges and {table.shape[1]} of nodes"
        raise InputError(came, expected="two ends of each edge, and a name and a label of each node")
    label = label or str(table.columns[-1])
    if label not in table.columns[1:]:
        valid = ", ".join(nearest_first(label, table.columns[1:]))
        raise InputError(f"no column {label!r} in the table of nodes", expected=f"one of {valid}")
    nodes = tuple(table.iloc[:, 0].map(str))
    _check_nodes(nodes)
    place = {name: i for i, name in enumerate(nodes)}
    adjacency = np.zeros((len(nodes), len(nodes)))
    for row, (first, second, weight) in enumerate(edges_of(edges, where), start=1):
        unknown = next((end for end in (first, second) if end not in place), None)
        if unknown is not None:
            raise InputError(
                f"node {unknown!r} in row {row} of {where}", expected="a node that the table of nodes names"
            )
        adjacency[place[first], place[second]] += weight
        if not directed and first != second:
            adjacency[place[second], place[first]] += weight
    numbers = table.iloc[:, 1:].drop(columns=label).select_dtypes("number")
    own = torch.tensor(numbers.to_numpy(np.float64)) if numbers.shape[1] else None
    return _Graph(nodes, adjacency, table[label].tolist(), own)


def edges_of(frame: pd.DataFrame, where: str) -> list[tuple[str, str, float]]:
    """Both ends and the weight of each edge.

    Raises:
        InputError: an end that is missing, or a weight that is no positive number.
    """
    gaps = np.flatnonzero(frame.iloc[:, :2].isna().any(axis=1))
    if len(gaps):
        came = f"an end of the edge in row {gaps[0] + 1} of {where} is missing"
        raise InputError(came, expected="two names", hint="leaving that row out")
    weights = pd.to_numeric(frame.iloc[:, 2], errors="coerce") if frame.shape[1] > 2 else pd.Series(1.0, frame.index)
    bad = np.flatnonzero(~(weights.to_numpy(np.float64) > 0) | np.isinf(weights.to_numpy(np.float64)))
    if len(bad):
        row = int(bad[0])
        came = f"weight {frame.iloc[row, 2]!s} in row {row + 1} of {where}"
        raise InputError(came, expected="positive numbers in the third column", hint="leaving that edge out")
    return list(zip(frame.iloc[:, 0].map(str), frame.iloc[:, 1].map(str), weights, strict=True))


def _check_weights(adjacency: Float[np.ndarray, "n n"]) -> None:
    wrong = np.argwhere((adjacency < 0) | ~np.isfinite(adjacency))
    if len(wrong):
        first, second = (int(i) for i in wrong[0])
        came = f"weight {adjacency[first, second]:g} of the edge from node {first} to {second}"
        raise InputError(came, expected="positive weights", hint="their absolute values, if their sign means nothing")


def _check_nodes(nodes: tuple[str, ...]) -> None:
    twice = [name for i, name in enumerate(nodes) if name in nodes[:i]] if len(set(nodes)) < len(nodes) else []
    if twice or not nodes:
        came = f"node {twice[0]!r} more than once" if twice else "a graph without nodes"
        raise InputError(came, expected="each node once" if twice else "at least two")


def _one_each(labels: Any, count: int) -> Sequence[Any]:
    if labels is None or len(labels) != count:
        came = "no labels" if labels is None else f"{len(labels)} labels"
        raise InputError(f"{came} for {count} nodes", expected="one a node", hint="labels=[…]")
    missing = [i for i, each in enumerate(labels) if isinstance(each, float) and math.isnan(each)]
    if missing:
        raise InputError(f"node {missing[0]} without a label", expected="one a node", hint="leaving it out")
    return list(labels)
