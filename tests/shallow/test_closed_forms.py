"""Closed forms lie at the bottom of the landscape that their loss has."""

import networkx as nx
import numpy as np
import pytest
import torch

import intaglio as ig
from intaglio.errors import InputError
from intaglio.shallow import NetMF, Spectral, as_graph, deepwalk, netmf, netmf_matrix, spectral
from intaglio.shallow.stretches import Stretches

KARATE = nx.karate_club_graph()


def test_netmf_is_where_its_loss_is_least():
    model = NetMF(KARATE, dim=4, window=3)
    path = model.fit()
    singular = np.linalg.svd(np.log(np.maximum(netmf_matrix(KARATE, window=3), 1)), compute_uv=False)
    objective = model.objective()
    assert objective() == pytest.approx(0.5 * (singular[4:] ** 2).sum() / 34**2, rel=1e-5)
    assert max(float(each.abs().max()) for each in objective.gradient().values()) < 1e-7
    assert objective.blocks == {"embedding": ["encoder.weight"], "body": ["outputs"]}
    np.testing.assert_array_equal(model.vectors.vectors, netmf(KARATE, dim=4, window=3).vectors)
    assert path.history.train_loss.values[1] == pytest.approx(objective())
    assert [each.epoch for each in path.checkpoints] == [0, 1]
    assert not torch.equal(path[0]["encoder.weight"], path.final["encoder.weight"])


def test_spectral_is_where_its_loss_is_least():
    model = Spectral(KARATE, dim=3)
    model.fit()
    eigenvalues = np.linalg.eigvalsh(nx.normalized_laplacian_matrix(KARATE).toarray())
    objective = model.objective()
    assert objective() == pytest.approx(eigenvalues[1:4].sum() / KARATE.number_of_edges(), rel=1e-5)
    assert max(float(each.abs().max()) for each in objective.gradient().values()) < 1e-6
    np.testing.assert_array_equal(model.vectors.vectors, spectral(KARATE, dim=3).vectors)
    turned = torch.tensor(model.inputs) @ torch.tensor([[1.0, 2, 0], [0, 1, 3], [0.5, 0, 1]]) + 5.0
    assert objective({"encoder.weight": turned}) == pytest.approx(objective(), rel=1e-4)


def test_every_node_elsewhere_is_higher():
    for model in (NetMF(KARATE, dim=2), Spectral(KARATE, dim=2)):
        before = model.objective()()
        model.fit()
        objective = model.objective()
        surface = ig.survey(objective, ig.directions.random(objective, seed=0), resolution=5)
        lowest = surface.nodes["loss"].argmin(...)
        assert before > objective()
        assert {name: int(place) for name, place in lowest.items()} == {"alpha": 2, "beta": 2}


def test_stretched_vectors_are_orthonormal_by_the_degrees():
    generator = np.random.default_rng(0)
    module = Stretches(generator.normal(size=(7, 3)), generator.uniform(1, 2, 7))
    found, degree = module.encoder.all(), module.encoder.degree
    torch.testing.assert_close(found.T @ (found * degree[:, None]), torch.eye(3).double())
    torch.testing.assert_close(degree @ found, torch.zeros(3).double())
    edges = torch.tensor([[0, 1], [2, 6]])
    torch.testing.assert_close(module(edges), (found[edges[:, 0]] - found[edges[:, 1]]).square().sum(1))


def test_drawn_examples_are_some_of_all():
    model = Spectral(KARATE, dim=2)
    assert len(model.objective()) == 78
    assert len(model.objective(10)) == len(NetMF(KARATE, dim=2).objective(10)) == 10


def test_closed_forms_refuse_what_they_cannot_solve():
    with pytest.raises(InputError, match="a graph without edges"):
        Spectral(nx.empty_graph(3), dim=1)
    for make in (NetMF, Spectral):
        with pytest.raises(InputError, match="dim=3 of 3 nodes; expected 1 to 2"):
            make(nx.path_graph(3), dim=3)


@pytest.mark.parametrize("make", [netmf, spectral, NetMF, Spectral, deepwalk])
def test_a_graph_in_pieces_is_said_to_be_one(make):
    pieces = nx.disjoint_union(nx.complete_graph(4), nx.path_graph(3))
    with pytest.warns(UserWarning, match="the graph has 2 components, with 4 of 7 nodes in the largest, and no edges"):
        make(pieces, dim=2)


def test_components_count_whichever_way_edges_go():
    assert as_graph(nx.DiGraph([(0, 1), (2, 1), (3, 4)])).components.tolist() == [3, 2]
