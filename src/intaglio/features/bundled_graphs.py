"""Bundled graphs: two whose nodes are examples, with the weights of their edges to all nodes, and one set of graphs."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import networkx as nx
import numpy as np
import torch
import xarray as xr

from intaglio.errors import InputError, nearest_first
from intaglio.features.features import Features
from intaglio.features.graph_set import from_graphs

__all__ = ["graph_atlas", "karate", "les_miserables"]

if TYPE_CHECKING:
    Graph = nx.Graph[Any]  # generic in the stubs only
else:
    Graph = nx.Graph


def karate() -> Features:
    """Zachary's karate club: 34 members, weighted by what they did together; two clubs in the end.

    W. W. Zachary (1977), An information flow model for conflict and fission in small groups.
    """
    graph = nx.karate_club_graph()
    clubs = [graph.nodes[node]["club"] for node in graph]
    about = {"targets": "the club that each member joined after the split"}
    return _node_features(graph, clubs, classes=("Mr. Hi", "Officer"), about=about)


def les_miserables() -> Features:
    """Characters of Les Misérables, weighted by the chapters they share.

    The novel gives no classes, so the targets are Louvain communities of this very graph: good for seeing a
    landscape, no evidence that a model learns something that the graph does not already say.

    D. E. Knuth (1993), The Stanford GraphBase.
    """
    graph = nx.les_miserables_graph()
    labels = _communities(graph)
    about = {
        "targets": "Louvain communities (networkx, weight, resolution 1, seed 0) computed from this graph, "
        "each named after its best connected member; not observed labels"
    }
    return _node_features(graph, labels, classes=tuple(dict.fromkeys(sorted(labels))), about=about)


def graph_atlas(*, target: str = "planar", representation: str = "adjacency") -> Features:
    """All 1,252 graphs of one to seven nodes: which of them can be drawn without crossings, or another question.

    R. C. Read and R. J. Wilson (1998), An Atlas of Graphs.
    """
    if target not in ASKED:
        raise InputError(f"target={target!r}", expected=f"one of {', '.join(nearest_first(target, ASKED))}")
    atlas = nx.graph_atlas_g()[1:]  # the first has no nodes
    answers = [ASKED[target](graph) for graph in atlas]
    counted = target == "triangles"
    labels = answers if counted else [target if answer else f"not {target}" for answer in answers]
    data = from_graphs(atlas, labels, representation=representation, task="regression" if counted else "classification")
    shown = data.shown.assign(graph=("example", np.array([f"G{i}" for i in range(1, len(atlas) + 1)], dtype=object)))
    source = {"library": "networkx", "version": nx.__version__, "representation": representation, "target": target}
    return replace(data, shown=shown, source=source)


def _triangles(graph: Graph) -> int:
    corners: Any = nx.triangles(graph)  # of each node; its stubs also know that of a single one
    return int(sum(corners.values())) // 3


ASKED: Mapping[str, Callable[[Graph], Any]] = {
    "planar": lambda graph: nx.check_planarity(graph)[0],
    "bipartite": nx.is_bipartite,
    "connected": nx.is_connected,
    "triangles": _triangles,
}


def _communities(graph: Graph) -> list[str]:
    """For each node, the best connected member of its community."""
    numbered = nx.convert_node_labels_to_integers(graph)  # so that no hash of a name decides anything
    names, strength = list(graph), dict(numbered.degree(weight="weight"))
    label: dict[int, str] = {}
    for members in nx.community.louvain_communities(numbered, weight="weight", seed=0):
        centre = min(members, key=lambda node: (-strength[node], node))
        label |= dict.fromkeys(members, names[centre])
    return [label[node] for node in numbered]


def _node_features(
    graph: Graph, labels: Iterable[str], *, classes: tuple[str, ...], about: Mapping[str, str]
) -> Features:
    names = tuple(str(node) for node in graph)
    adjacency = nx.to_numpy_array(graph, weight="weight")
    first, second = np.nonzero(np.triu(adjacency))
    ends = np.stack([first, second], axis=1)
    return Features(
        kind="graph",
        inputs=torch.tensor(adjacency, dtype=torch.float32),
        targets=torch.tensor([classes.index(label) for label in labels]),
        names=names,
        classes=classes,
        shown=xr.Dataset(
            {
                "node": ("example", np.array(names, dtype=object)),
                "edges": (("edge", "end"), ends, {"meaning": "positions in the names of the features"}),
                "weight": ("edge", adjacency[first, second]),
            }
        ),
        source={"library": "networkx", "version": nx.__version__, **about},
    )
