"""Two bundled graphs; an example is a node, and its features are the weights of its edges to all nodes."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import networkx as nx
import numpy as np
import torch
import xarray as xr

from intaglio.features.features import Features

__all__ = ["karate", "les_miserables"]

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
