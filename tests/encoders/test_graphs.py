"""Graphs: nodes and whole graphs against their definitions and PyG; learnt, surveyed and bent; bad ones refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.encoders import GraphConv, ReadOut
from intaglio.errors import InputError
from intaglio.features.graph_reader import GraphReader
from intaglio.features.graph_set_reader import heat_trace, weisfeiler_lehman

F64 = torch.float64
EDGES = pd.DataFrame({"from": ["a", "b", "c", "a"], "to": ["b", "c", "d", "a"], "weight": [1.0, 2.0, 0.5, 3.0]})
NODES = pd.DataFrame({"node": list("abcde"), "age": [1.0, 2, 3, 4, 6], "side": list("xxyyy")})


def test_edges_strings_weights_and_loops_become_the_adjacency(tmp_path: Path) -> None:
    EDGES.to_csv(tmp_path / "edges.csv", index=False)
    NODES.to_csv(tmp_path / "nodes.csv", index=False)
    data = ig.from_graph(tmp_path / "edges.csv", tmp_path / "nodes.csv", self_loops=False)
    wanted = np.zeros((5, 5))
    wanted[0, 1] = wanted[1, 0] = 1
    wanted[1, 2] = wanted[2, 1] = 2
    wanted[2, 3] = wanted[3, 2] = 0.5
    wanted[0, 0] = 3
    np.testing.assert_array_equal(data.inputs, wanted)
    assert data.names == tuple("abcde")
    assert (data.source["components"], data.source["self-loops"]) == (2, 1)
    assert torch.equal(ig.from_graph(EDGES, NODES).inputs, data.inputs + torch.eye(5))
    directed = ig.from_graph(EDGES, NODES, directed=True, self_loops=False).inputs
    np.testing.assert_array_equal(directed, np.triu(wanted))


def test_a_networkx_graph_is_the_bundled_one() -> None:
    club = nx.karate_club_graph()
    data = ig.from_graph(club, "club", self_loops=False)
    assert torch.equal(data.inputs, ig.load("karate").inputs)
    assert data.classes == ("Mr. Hi", "Officer")


def test_graph_convolution_is_its_formula(filled: Callable[..., Any]) -> None:
    a = ig.from_graph(EDGES, NODES).inputs.double()
    x = torch.tensor(NODES[["age"]].to_numpy())
    encoder = filled(GraphConv(a, 2, hidden=3, attributes=x))
    root = a.sum(1).rsqrt().diag()
    smooth = root @ a @ root
    states = torch.relu(smooth @ x @ encoder.first.weight.T + encoder.first.bias)
    wanted = smooth @ states @ encoder.second.weight.T + encoder.second.bias
    torch.testing.assert_close(encoder(a), wanted, rtol=0, atol=1e-12)


def test_the_nodes_own_numbers_are_standardised() -> None:
    attributes = GraphConv.from_features(ig.from_graph(EDGES, NODES), 2).attributes
    assert attributes.shape == (5, 1)
    assert abs(float(attributes.mean())) < 1e-6


@pytest.mark.long  # PyG takes seconds to import
def test_graph_convolution_is_pygs(filled: Callable[..., Any]) -> None:
    layers = pytest.importorskip("torch_geometric.nn")
    data = ig.from_graph(EDGES, NODES)
    encoder = filled(GraphConv(data.inputs.double(), 2, hidden=3))
    with torch.random.fork_rng(devices=[]):
        first, second = (layers.GCNConv(*sizes, add_self_loops=False).double() for sizes in ((5, 3), (3, 2)))
    for theirs, ours in ((first, encoder.first), (second, encoder.second)):
        theirs.lin.weight.data.copy_(ours.weight)
        theirs.bias.data.copy_(ours.bias)
    a = data.inputs.double()
    index = a.nonzero().T
    weight = a[index[0], index[1]]
    wanted = second(torch.relu(first(torch.eye(5, dtype=F64), index, weight)), index, weight)
    torch.testing.assert_close(encoder(a), wanted, rtol=0, atol=1e-12)


@pytest.mark.long
def test_pyg_data_say_the_same_as_networkx() -> None:
    geometric = pytest.importorskip("torch_geometric.data")
    club = nx.karate_club_graph()
    data = ig.from_graph(club, "club", self_loops=False)
    index = torch.tensor([*club.edges, *[(b, a) for a, b in club.edges]]).T
    weight = torch.tensor([club.edges[a, b]["weight"] for a, b in club.edges] * 2, dtype=F64)
    theirs = geometric.Data(edge_index=index, edge_weight=weight, y=data.targets, x=torch.eye(34))
    again = ig.from_graph(theirs, self_loops=False)
    assert torch.equal(again.inputs, data.inputs)
    assert again.targets.tolist() == data.targets.tolist()
    assert again.reader.attributes.shape == (34, 34)


def test_a_part_of_the_nodes_knows_the_whole_graph(filled: Callable[..., Any]) -> None:
    data = ig.from_graph(nx.karate_club_graph(), "club")
    train, test = data.split(0.3, seed=0)
    one, other = (filled(GraphConv.from_features(part, 2)) for part in (data, train))
    torch.testing.assert_close(other(test.inputs.double()), one(test.inputs.double()), rtol=0, atol=0)


def test_a_new_node_is_embedded_by_its_links() -> None:
    data = ig.from_graph(EDGES, NODES)
    new = data.encode([{"a": 1.0, "c": 2.0}])
    assert new.tolist() == [[1, 0, 2, 0, 0]]
    assert ig.build(data, "graphconv", dim=2).embed(new).shape == (1, 2)
    for links, message in (
        ({"f": 1.0}, "a link of new node 1 to 'f'; expected a known node"),
        ({"a": -1.0}, "weight -1"),
    ):
        with pytest.raises(InputError, match=message):
            data.encode([links])


def test_colours_and_heat_do_not_depend_on_the_order_of_nodes() -> None:
    graph = nx.les_miserables_graph()
    order = list(graph)[::-1]
    other = nx.relabel_nodes(graph, dict(zip(graph, order, strict=True)))
    assert weisfeiler_lehman(graph) == weisfeiler_lehman(other)
    np.testing.assert_allclose(heat_trace(graph), heat_trace(other), atol=1e-12)


def test_colours_tell_what_degrees_do_not_and_miss_what_the_test_misses() -> None:
    """A path of 6 and two joined stars have equal degrees; a 6-ring and two 3-rings are the known blind spot."""
    same_degrees = nx.path_graph(5), nx.disjoint_union(nx.path_graph(2), nx.cycle_graph(3))
    assert weisfeiler_lehman(same_degrees[0], 0) == weisfeiler_lehman(same_degrees[1], 0)
    assert weisfeiler_lehman(same_degrees[0], 1) != weisfeiler_lehman(same_degrees[1], 1)
    rings = nx.cycle_graph(6), nx.disjoint_union(nx.cycle_graph(3), nx.cycle_graph(3))
    assert weisfeiler_lehman(rings[0]) == weisfeiler_lehman(rings[1])
    assert not np.allclose(heat_trace(rings[0]), heat_trace(rings[1]))


def test_the_heat_trace_of_a_complete_graph_is_closed() -> None:
    """Its normalised Laplacian has the eigenvalue 0 once and n/(n − 1) n − 1 times."""
    times = np.array([0.1, 1.0, 10.0])
    wanted = (1 + 4 * np.exp(-times * 5 / 4)) / 5
    np.testing.assert_allclose(heat_trace(nx.complete_graph(5), times), wanted, rtol=1e-12)


def test_read_out_ignores_the_order_of_nodes_and_the_padding(filled: Callable[..., Any]) -> None:
    encoder = filled(ReadOut(3, hidden=4))
    graph = torch.tensor(nx.to_numpy_array(nx.path_graph(5)) + np.eye(5))
    turned = torch.randperm(5, generator=torch.Generator().manual_seed(0))
    padded = nn.functional.pad(graph, (0, 2, 0, 2))
    found = encoder(graph[None])
    torch.testing.assert_close(encoder(graph[turned][:, turned][None]), found, rtol=0, atol=1e-10)
    torch.testing.assert_close(encoder(padded[None]), found, rtol=0, atol=1e-10)


def small_graphs() -> ig.Features:
    """Real small graphs of the atlas: which are connected?"""
    graphs = nx.graph_atlas_g()[20:52]
    return ig.from_graphs(graphs, [str(nx.is_connected(graph)) for graph in graphs])


@pytest.mark.long
@pytest.mark.parametrize("kind", ["graphconv", "readout"])
def test_graphs_are_learnt_surveyed_and_bent(kind: str, studied: Callable[..., Any]) -> None:
    data = small_graphs() if kind == "readout" else ig.from_graph(nx.karate_club_graph(), "club")
    objective = ig.Objective(ig.build(data, kind, dim=2, hidden=4).double(), data)
    studied(objective, epochs=5, lr=0.02, batch_size=8)


def test_whole_graphs_as_tables() -> None:
    graphs, labels = [nx.path_graph(4), nx.cycle_graph(4)] * 3, ["path", "ring"] * 3
    for representation in ("wl", "netlsd"):
        data = ig.from_graphs(graphs, labels, representation=representation)
        assert data.kind == "table"
        assert len(torch.unique(data.inputs, dim=0)) == 2
    assert ig.build(ig.from_graphs(graphs, labels)).encoder.__class__ is ReadOut


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: ig.from_graph(EDGES), "edges of the DataFrame without a table of nodes"),
        (lambda: ig.from_graph(EDGES.assign(weight=[1, -1, 1, 1]), NODES), "weight -1 in row 2 of the DataFrame"),
        (lambda: ig.from_graph(EDGES.assign(weight=["1", "x", 1, 1]), NODES), "weight x in row 2"),
        (lambda: ig.from_graph(EDGES.replace("d", "z"), NODES), "node 'z' in row 3 of the DataFrame"),
        (lambda: ig.from_graph(EDGES[["from"]], NODES), "1 column.s. of edges and 3 of nodes"),
        (
            lambda: ig.from_graph(EDGES, NODES, label="sid"),
            "no column 'sid' in the table of nodes; expected one of side",
        ),
        (lambda: ig.from_graph(EDGES, NODES.replace("e", "a")), "node 'a' more than once"),
        (lambda: ig.from_graph(nx.path_graph(3), "club"), r"node 0 without 'club' \(and 2 more\)"),
        (lambda: ig.from_graph(nx.path_graph(3), [1, 2]), "2 labels for 3 nodes"),
        (lambda: ig.from_graph(nx.path_graph(3)), "no labels for 3 nodes"),
        (lambda: ig.from_graph(nx.path_graph(3), [1.0, np.nan, 2.0]), "node 1 without a label"),
        (lambda: ig.from_graph(nx.Graph(), []), "a graph without nodes"),
        (lambda: ig.from_graph(nx.Graph([(0, 1, {"weight": -2})]), [0, 1]), "weight -2 of the edge from node 0 to 1"),
        (lambda: ig.from_graphs([nx.path_graph(2)], []), "1 graphs and 0 labels"),
        (lambda: ig.from_graphs([nx.Graph()], ["a"]), "graph 1 is an empty graph"),
        (lambda: ig.from_graphs([nx.DiGraph([(0, 1)])], ["a"]), "graph 1 is a DiGraph"),
        (lambda: ig.from_graphs([nx.Graph([(0, 1, {"weight": 0})])], ["a"]), "graph 1 has an edge of weight 0"),
        (
            lambda: ig.from_graphs([nx.path_graph(2), nx.path_graph(3)] * 2, list("abab"), representation="lw"),
            "representation='lw'; expected one of adjacency, wl, netlsd",
        ),
        (lambda: GraphConv(torch.ones(2, 3), 2), r"an adjacency of shape \(2, 3\)"),
        (
            lambda: GraphConv(torch.eye(3), 2)(torch.ones(1, 4)),
            "rows of 4 weights; expected one for each of the 3 nodes",
        ),
        (lambda: ig.build(ig.load("iris"), "graphconv"), "graphconv on table data"),
        (lambda: ig.build(ig.load("karate"), "readout"), r"readout on graph data of shape \(34, 34\)"),
    ],
)
def test_graphs_that_are_none_say_why(call: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        call()  # type: ignore[operator]


def test_a_reader_gives_one_row_a_node() -> None:
    assert GraphReader(("a", "b"))([{"b": 2}, {}]).tolist() == [[0, 2], [0, 0]]
