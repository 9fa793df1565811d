"""Whole graphs as examples: padded adjacencies for a network, Weisfeiler–Lehman counts, or heat traces."""

import os
from collections.abc import Sequence
from typing import Any

import networkx as nx
import pandas as pd
import xarray as xr

from intaglio.errors import InputError
from intaglio.features.features import Features
from intaglio.features.graph_set_reader import GraphSetReader, checked_graphs
from intaglio.features.read_graphs import graphs_of
from intaglio.features.scaling import Scaling
from intaglio.features.table_reader import frame_of
from intaglio.features.targets import Task, to_targets

__all__ = ["from_graphs"]


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
    if len(graphs) != len(labels):
        raise InputError(f"{len(graphs)} graphs and {len(labels)} labels", expected="one label a graph")
    checked_graphs(graphs)
    answers = to_targets(pd.Series(labels, name="labels"), task=task)
    scaling = None if answers.classes else Scaling.of(answers.values)
    reader = GraphSetReader.of(graphs, representation, rounds)
    inputs = reader(graphs).float()
    shown = {"nodes": [len(graph) for graph in graphs], "edge_count": [graph.number_of_edges() for graph in graphs]}
    return Features(
        kind="graph" if inputs.ndim == 3 else "table",
        inputs=inputs,
        targets=answers.values if scaling is None else scaling.apply(answers.values).float(),
        names=reader.names,
        classes=answers.classes,
        shown=xr.Dataset({name: ("example", values) for name, values in shown.items()}),
        target_scaling=scaling,
        source={"loader": "from_graphs", "representation": representation},
        reader=reader,
    )
