"""Walks take every step with its probability, and nodes embed as theory says."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from scipy.stats import chisquare
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import LeaveOneOut, cross_val_score

import intaglio as ig
from intaglio.errors import InputError
from intaglio.shallow import as_graph, deepwalk, netmf, netmf_matrix, node2vec, random_walks, spectral, spectral_vectors

WEIGHTS = np.array(
    [
        [0.0, 2.0, 1.0, 0.0, 0.5],
        [2.0, 1.5, 1.0, 0.0, 0.0],
        [1.0, 1.0, 0.0, 3.0, 0.0],
        [0.0, 0.0, 3.0, 0.0, 1.0],
        [0.5, 0.0, 0.0, 1.0, 0.0],
    ]
)  # node 1 has a self-loop


def rows(corpus, length):
    return np.asarray(corpus.ids).reshape(-1, length + 1)[:, :length]


@pytest.mark.long
@pytest.mark.parametrize(("p", "q"), [(1.0, 1.0), (0.25, 1.0), (4.0, 0.5), (1.0, 2.0)])
def test_transitions_have_node2vecs_probabilities(p, q):
    walks = rows(random_walks(WEIGHTS, walks=2000, length=20, p=p, q=q), 20)
    for before in range(5):
        for node in np.flatnonzero(WEIGHTS[before]):
            bias = np.where(WEIGHTS[before] > 0, 1.0, 1 / q)
            bias[before] = 1 / p
            wanted = WEIGHTS[node] * bias
            here = (walks[:, :-2] == before) & (walks[:, 1:-1] == node)
            found = np.bincount(walks[:, 2:][here], minlength=5)
            assert not found[wanted == 0].any()
            chances = wanted[wanted > 0] / wanted.sum()
            assert chisquare(found[wanted > 0], found.sum() * chances).pvalue > 1e-4


def test_every_node_begins_as_many_walks_and_the_lonely_stay_alone():
    graph = nx.Graph([("a", "b"), ("b", "c")])
    graph.add_node("hermit")
    corpus = random_walks(graph, walks=3, length=5)
    walks = rows(corpus, 5)
    assert sorted(walks[:, 0].tolist()) == sorted([0, 1, 2, 3] * 3)
    hermit = corpus.names.index("hermit")
    alone = walks[walks[:, 0] == hermit]
    assert alone.tolist() == [[hermit, -1, -1, -1, -1]] * 3
    assert (walks[walks[:, 0] != hermit] >= 0).all()


def test_a_directed_walk_ends_where_no_edge_leads_on():
    walks = rows(random_walks(nx.DiGraph([(0, 1), (1, 2)]), walks=1, length=4), 4)
    assert sorted(walks.tolist()) == [[0, 1, 2, -1], [1, 2, -1, -1], [2, -1, -1, -1]]


def test_walks_are_the_same_by_any_number_of_threads_and_differ_by_seed():
    graph = nx.les_miserables_graph()
    one, two, other = (random_walks(graph, walks=5, threads=n, seed=seed).ids for n, seed in ((1, 0), (2, 0), (1, 1)))
    assert np.array_equal(one, two)
    assert not np.array_equal(one, other)


def test_graphs_of_every_kind_are_one():
    graph = nx.karate_club_graph()
    found = [
        as_graph(each) for each in (graph, nx.to_scipy_sparse_array(graph), nx.to_numpy_array(graph), ig.load("karate"))
    ]
    for each in found:
        assert (each.adjacency != found[0].adjacency).nnz == 0
        assert each.names == found[0].names
    assert as_graph(found[0]) is found[0]
    assert as_graph(np.ones((2, 2)), names=["a", "b"]).names == ("a", "b")


def test_loops_that_were_added_for_convolutions_are_not_walked():
    edges = pd.DataFrame({"from": ["a", "b", "c", "d"], "to": ["b", "c", "c", "a"], "weight": [2.0, 1.0, 0.5, 3.0]})
    nodes = pd.DataFrame({"node": list("abcd"), "side": list("llrr")})
    plain, looped = (as_graph(ig.from_graph(edges, nodes, self_loops=each)) for each in (False, True))
    assert plain.adjacency.diagonal().tolist() == [0, 0, 0.5, 0]
    assert (plain.adjacency != looped.adjacency).nnz == 0


@pytest.mark.parametrize(
    ("numbers", "said"), [({"window": 0}, "window=0"), ({"negative": 0.0}, "negative=0.0; expected a number above 0")]
)
def test_netmf_refuses_numbers_that_mean_nothing(numbers, said):
    with pytest.raises(InputError, match=said):
        netmf_matrix(nx.path_graph(4), **numbers)


def test_netmf_of_the_complete_graph_is_its_closed_form():
    n, negative = 5, 2.0
    one = netmf_matrix(nx.complete_graph(n), window=1, negative=negative)
    np.testing.assert_allclose(one, (np.ones((n, n)) - np.eye(n)) * n / (negative * (n - 1)), atol=1e-12)
    two = netmf_matrix(nx.complete_graph(n), window=2, negative=negative)
    off, diagonal = 1 / (n - 1) + (n - 2) / (n - 1) ** 2, 1 / (n - 1)
    wanted = np.full((n, n), off) + (diagonal - off) * np.eye(n)
    np.testing.assert_allclose(two, n / (2 * negative) * wanted, atol=1e-12)


def test_netmfs_vectors_factorise_its_logarithm():
    graph = nx.les_miserables_graph()
    logs = np.log(np.maximum(netmf_matrix(graph, window=3), 1))
    vectors = netmf(graph, dim=5, window=3)
    left, values, _ = np.linalg.svd(logs)
    np.testing.assert_allclose(np.abs(vectors.vectors), np.abs(left[:, :5] * np.sqrt(values[:5])), atol=1e-4)


def test_a_ring_embeds_as_a_circle():
    size = 12
    vectors = spectral(nx.cycle_graph(size), dim=2).vectors
    radius = np.linalg.norm(vectors, axis=1)
    np.testing.assert_allclose(radius, radius.mean(), rtol=1e-3)
    steps = vectors / radius[:, None]
    np.testing.assert_allclose((steps * np.roll(steps, 1, axis=0)).sum(1), np.cos(2 * np.pi / size), atol=1e-3)


def test_large_graphs_are_embedded_the_same_without_a_dense_matrix(monkeypatch):
    graph = nx.les_miserables_graph()
    dense = spectral(graph, dim=3).vectors
    monkeypatch.setattr(spectral_vectors, "SMALL", 10)
    np.testing.assert_allclose(spectral(graph, dim=3).vectors, dense, atol=1e-5)


def test_the_second_wave_cuts_a_barbell_in_two():
    side = spectral(nx.barbell_graph(5, 0), dim=1).vectors[:, 0] > 0
    assert side[:5].all() != side[5:].all()
    assert len(set(side[:5])) == len(set(side[5:])) == 1


@pytest.mark.long
def test_node2vec_feeds_skipgram_and_its_surface():
    model = node2vec(nx.karate_club_graph(), p=0.5, q=2.0, dim=4, walks=2, length=10)
    path = model.fit(epochs=3, lr=0.1)
    surface = ig.survey(model.objective(100), ig.directions.pca(path), resolution=3, channels=["loss"])
    assert np.isfinite(surface.grid(3)["loss"].values).all()


def test_wrong_graphs_and_calls_are_refused():
    with pytest.raises(InputError, match="walks=0"):
        random_walks(WEIGHTS, walks=0)
    with pytest.raises(InputError, match="p=0"):
        random_walks(WEIGHTS, p=0.0)
    with pytest.raises(InputError, match=r"weight -1 of the edge 0 → 1; expected positive numbers"):
        as_graph(np.array([[0, -1.0], [-1.0, 0]]))
    with pytest.raises(InputError, match=r"weights of shape \(2, 3\)"):
        as_graph(np.ones((2, 3)))
    with pytest.raises(InputError, match="1 names for 2 nodes"):
        as_graph(np.ones((2, 2)), names=["a"])
    with pytest.raises(InputError, match="without nodes"):
        as_graph(nx.Graph())
    with pytest.raises(InputError, match="a graph of type list"):
        as_graph([(0, 1)])
    with pytest.raises(InputError, match=r"netmf of a directed graph, e\.g\. 0 → 1"):
        netmf(nx.DiGraph([(0, 1), (1, 2)]), dim=1)
    with pytest.raises(InputError, match="spectral of a directed graph"):
        spectral(nx.DiGraph([(0, 1)]), dim=1)
    with pytest.raises(InputError, match="without edges"):
        netmf_matrix(nx.empty_graph(3))
    with pytest.raises(InputError, match="dim=3 of 3 nodes"):
        netmf(nx.path_graph(3), dim=3)
    with pytest.raises(InputError, match="dim=3 of 3 nodes"):
        spectral(nx.path_graph(3), dim=3)


def test_netmf_refuses_what_would_not_fit_in_memory():
    with pytest.raises(InputError, match="netmf of 20001 nodes; expected at most 20000; try deepwalk"):
        netmf(nx.empty_graph(20_001))


@pytest.mark.long
def test_deepwalk_tells_the_karate_clubs_apart():
    data = ig.load("karate")
    scores = []
    for seed in range(3):
        model = deepwalk(data, dim=16, seed=seed)
        model.fit(epochs=5, lr=0.05, seed=seed)
        vectors = model.vectors[list(data.names)]
        classifier = LogisticRegression(C=10.0, max_iter=1000)
        scores.append(cross_val_score(classifier, vectors, data.targets.numpy(), cv=LeaveOneOut()).mean())
    assert min(scores) >= 0.85
