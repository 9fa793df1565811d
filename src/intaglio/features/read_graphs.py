"""Whole graphs out of two tables: the edges of all, and a label each."""

import networkx as nx
import pandas as pd

from intaglio.errors import InputError, nearest_first

__all__ = ["graphs_of"]


def graphs_of(
    edges: pd.DataFrame, where: str, table: pd.DataFrame, label: str | None = None
) -> "tuple[list[nx.Graph[str]], pd.Series]":
    """One graph for each row of `table`, in its order, and their labels.

    Args:
        edges: columns for the graph's name, the two ends of an edge and, if there is one more, its weight.
        where: what messages call it.
        table: the graphs' names in its first column.
        label: its column to predict; the last by default.

    Raises:
        InputError: too few columns, no such column, a graph twice, without edges or without a label, or a weight that
            is no number.

    >>> edges = pd.DataFrame({"graph": [1, 1, 2], "from": [*"abx"], "to": [*"bcy"]})
    >>> graphs, labels = graphs_of(edges, "edges", pd.DataFrame({"graph": [2, 1], "kind": ["pair", "path"]}))
    >>> [len(graph) for graph in graphs], labels.tolist()
    ([2, 3], ['pair', 'path'])
    """
    if edges.shape[1] < 3 or table.shape[1] < 2:
        came = f"{edges.shape[1]} columns of edges and {table.shape[1]} of graphs"
        raise InputError(came, expected="graph, from, to of each edge, and a name and a label of each graph")
    label = label or str(table.columns[-1])
    if label not in table.columns[1:]:
        valid = ", ".join(nearest_first(label, map(str, table.columns[1:])))
        raise InputError(f"no column {label!r} in the table of graphs", expected=f"one of {valid}")
    graphs: dict[str, nx.Graph[str]] = {str(name): nx.Graph() for name in table.iloc[:, 0]}
    weights = _weights(edges, where)
    for row, (name, *ends) in enumerate(edges.iloc[:, :3].astype(str).itertuples(index=False)):
        if name not in graphs:
            raise InputError(f"graph {name!r} in row {row + 1} of {where}", expected="one that has a label")
        graphs[name].add_edge(*ends, weight=weights[row])
    empty = next((name for name, graph in graphs.items() if not len(graph)), None)
    if empty is not None or len(graphs) < len(table):
        twice = table.iloc[:, 0].astype(str)
        came = (
            f"graph {empty!r} without edges"
            if empty is not None
            else f"graph {twice[twice.duplicated()].iloc[0]!r} twice"
        )
        raise InputError(came, expected=f"an edge of each in {where}, and each once in the table of graphs")
    return list(graphs.values()), table[label]


def _weights(edges: pd.DataFrame, where: str) -> list[float]:
    if edges.shape[1] == 3:
        return [1.0] * len(edges)
    numbers = pd.to_numeric(edges.iloc[:, 3], errors="coerce")
    if numbers.isna().any():
        row = int(numbers.isna().to_numpy().argmax())
        raise InputError(f"weight {edges.iloc[row, 3]!s} in row {row + 1} of {where}", expected="positive numbers")
    return [float(each) for each in numbers]
