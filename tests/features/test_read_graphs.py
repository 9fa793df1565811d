"""Whole graphs that stand in two tables."""

from pathlib import Path

import networkx as nx
import pandas as pd
import pytest
import torch

import intaglio as ig
from intaglio.catalog import load_data
from intaglio.errors import InputError
from intaglio.raw import parts_of, typed

EDGES = pd.DataFrame(
    [(1, "a", "b", 1.0), (1, "b", "c", 2.0), (2, "x", "y", 1.0), (3, "p", "q", 0.5), (4, "p", "q", 1.0)],
    columns=["graph", "from", "to", "weight"],
)
LABELS = pd.DataFrame({"graph": [2, 1, 4, 3], "size": [2, 3, 2, 2], "kind": ["pair", "path", "pair", "path"]})


@pytest.mark.parametrize("representation", ["adjacency", "wl", "netlsd"])
def test_two_tables_are_the_graphs_that_they_describe(tmp_path: Path, representation: str) -> None:
    EDGES.to_csv(tmp_path / "edges.csv", index=False)
    LABELS.to_csv(tmp_path / "graphs.csv", index=False)
    own = [nx.Graph() for _ in range(4)]
    for graph, edges in zip(own, ["xy1", "ab1bc2", "pq1", "pq"], strict=True):
        for i in range(0, len(edges) - 1, 3):
            graph.add_edge(edges[i], edges[i + 1], weight=float(edges[i + 2 :][:1] or 0.5))
    expected = ig.from_graphs(own, ["pair", "path"] * 2, representation=representation)
    read = ig.from_graphs(tmp_path / "edges.csv", tmp_path / "graphs.csv", representation=representation)
    torch.testing.assert_close(read.inputs, expected.inputs)
    assert read.targets.tolist() == expected.targets.tolist() == [0, 1, 0, 1]
    called = load_data(
        str(tmp_path / "edges.csv"), labels=str(tmp_path / "graphs.csv"), target="kind", representation=representation
    )
    assert torch.equal(called.inputs, read.inputs)
    assert called.classes == ("pair", "path")


@pytest.mark.parametrize(
    ("edges", "table", "options", "message"),
    [
        (EDGES.iloc[:, :2], LABELS, {}, "2 columns of edges and 3 of graphs; expected graph, from, to"),
        (EDGES, LABELS, {"label": "knd"}, "no column 'knd' in the table of graphs; expected one of kind"),
        (EDGES, LABELS[1:], {}, "graph '2' in row 3 of the DataFrame; expected one that has a label"),
        (EDGES[:4], LABELS, {}, "graph '4' without edges; expected an edge of each"),
        (EDGES, pd.concat([LABELS, LABELS[:1]]), {}, "graph '2' twice"),
        (EDGES.assign(weight=[1, "?", 1, 1, 1]), LABELS, {}, r"weight \? in row 2"),
        (EDGES.assign(weight=[1, -1, 1, 1, 1]), LABELS, {}, r"graph 2 has an edge of weight -1"),
    ],
)
def test_tables_that_lack_something_are_refused(
    edges: pd.DataFrame, table: pd.DataFrame, options: dict[str, str], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        ig.from_graphs(edges, table, **options)


@pytest.mark.parametrize("representation", ["adjacency", "wl", "netlsd"])
def test_new_graphs_are_read_as_the_first_were(tmp_path: Path, representation: str) -> None:
    data = ig.from_graphs(EDGES, LABELS, representation=representation)
    EDGES[EDGES["graph"] != 3].to_csv(tmp_path / "edges.csv", index=False)
    graphs, columns = next(parts_of(tmp_path / "edges.csv", data))
    assert columns["graph"].tolist() == ["1", "2", "4"]
    assert torch.equal(data.encode(graphs), data.inputs[[1, 0, 2]])
    with pytest.raises(InputError, match="a new graph to be typed; expected the number of a row"):
        typed(["a=1"], data)


def test_a_colour_that_was_not_seen_is_not_counted_and_a_larger_graph_has_no_place() -> None:
    data = ig.from_graphs([nx.path_graph(3), nx.path_graph(4)] * 2, [*"abab"], representation="wl", rounds=0)
    assert data.encode([nx.star_graph(3)]).tolist() == [[3.0, 0.0]]  # three ends, and a middle of degree 3
    data = ig.from_graphs([nx.path_graph(3), nx.path_graph(4)] * 2, [*"abab"])
    with pytest.raises(InputError, match="graph 2 has 5 nodes; expected at most 4, as those that were learnt from"):
        data.encode([nx.path_graph(2), nx.path_graph(5)])


def test_no_graph_at_all_is_refused() -> None:
    known = ig.from_graphs([nx.path_graph(3), nx.cycle_graph(4)] * 2, [0, 1] * 2)
    for read in (known.encode, lambda none: ig.from_graphs(none, [])):
        with pytest.raises(InputError, match="no graph; expected one or more"):
            read([])
