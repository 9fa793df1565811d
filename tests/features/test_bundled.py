import numpy as np
import pytest
import torch
from sklearn import datasets

from intaglio.errors import InputError
from intaglio.features import load
from intaglio.features.bundled import BUNDLED

pytestmark = pytest.mark.long


def test_digits_are_all_1797_images_between_zero_and_one():
    data, raw = load("digits"), datasets.load_digits()
    assert data.kind == "image"
    assert data.inputs.dtype == torch.float32
    np.testing.assert_array_equal(data.inputs[:, 0].numpy() * 16, raw.images)
    assert data.targets.tolist() == raw.target.tolist()
    assert data.names[:9] == (*(f"pixel 0,{column}" for column in range(8)), "pixel 1,0")
    assert data.classes == tuple("0123456789")


def test_thumbnails_are_bytes_from_0_to_255():
    thumbnail = load("digits").shown["thumbnail"]
    assert thumbnail.dims == ("example", "row", "column")
    assert thumbnail.dtype == np.uint8
    assert (int(thumbnail.min()), int(thumbnail.max())) == (0, 255)


@pytest.mark.parametrize("name", ["iris", "wine", "breast_cancer"])
def test_tables_keep_scikit_learns_numbers_and_order_of_classes(name):
    raw, data = getattr(datasets, f"load_{name}")(), load(name, standardize=False)
    np.testing.assert_allclose(data.inputs, raw.data, rtol=1e-6)
    assert data.names == tuple(raw.feature_names)
    assert data.classes == tuple(raw.target_names)
    assert data.targets.tolist() == raw.target.tolist()


@pytest.mark.parametrize("name", ["iris", "wine", "breast_cancer", "diabetes"])
def test_tables_are_standardised_by_default(name):
    data = load(name)
    np.testing.assert_allclose(data.inputs.mean(0), 0, atol=1e-5)
    np.testing.assert_allclose(data.inputs.std(0, correction=0), 1, atol=1e-5)
    torch.testing.assert_close(
        data.scaling.undo(data.inputs), load(name, standardize=False).inputs, rtol=1e-5, atol=1e-5
    )


def test_diabetes_has_real_targets_that_are_standardised_too():
    raw, data = load("diabetes", standardize=False), load("diabetes")
    assert (raw.classes, raw.outputs, raw.target_scaling) == ((), 1, None)
    assert (float(raw.targets.min()), float(raw.targets.max())) == (25.0, 346.0)
    assert float(raw.inputs[:, 0].max()) == 79.0  # the age in years
    assert abs(float(data.targets.mean())) < 1e-6
    torch.testing.assert_close(data.target_scaling.undo(data.targets), raw.targets)


def test_karate_is_the_weighted_graph_of_34_members():
    data = load("karate")
    assert data.kind == "graph"
    assert torch.equal(data.inputs, data.inputs.T)
    assert int(data.inputs.sum()) == 2 * 231
    assert data.classes == ("Mr. Hi", "Officer")
    assert torch.bincount(data.targets).tolist() == [17, 17]
    assert data.shown["node"].values.tolist() == list(data.names)


@pytest.mark.parametrize(("name", "edges"), [("karate", 78), ("les_miserables", 254)])
def test_shown_edges_are_the_entries_of_the_inputs(name, edges):
    data = load(name)
    ends, weight = data.shown["edges"].values, data.shown["weight"].values
    again = np.zeros(data.inputs.shape)
    again[ends[:, 0], ends[:, 1]] = again[ends[:, 1], ends[:, 0]] = weight
    assert len(ends) == edges
    np.testing.assert_array_equal(data.inputs, again)


def test_part_of_a_graph_keeps_all_edges():
    part = load("karate").take([33, 0])
    assert part.shown["node"].values.tolist() == ["33", "0"]
    assert part.shown["edges"].shape == (78, 2)
    assert part.inputs.shape == (2, 34)


def test_communities_of_les_miserables_are_told_to_be_computed():
    data = load("les_miserables")
    assert "not observed labels" in data.source["targets"]
    assert data.fingerprint == load("les_miserables").fingerprint
    for target, name in enumerate(data.classes):
        assert target == data.targets[data.names.index(name)]  # its name-giver is one of its members


@pytest.mark.parametrize(
    ("target", "counts"),  # of 1 to 7 nodes: A005470, A033995 and A001349 of the encyclopedia of integer sequences
    [
        ("planar", [1, 2, 4, 11, 33, 142, 822]),
        ("bipartite", [1, 2, 3, 7, 13, 35, 88]),
        ("connected", [1, 1, 2, 6, 21, 112, 853]),
    ],
)
def test_the_atlas_has_as_many_graphs_of_each_kind_as_there_are(target, counts):
    data = load("graph_atlas", target=target)
    sizes = data.shown["nodes"].values[data.targets.numpy() == data.classes.index(target)]
    assert (data.inputs.shape, np.bincount(sizes)[1:].tolist()) == ((1252, 7, 7), counts)


def test_triangles_of_the_atlas_are_the_traces_of_the_cubes():
    data = load("graph_atlas", target="triangles")
    links = data.inputs.double() - torch.diag_embed(data.inputs.double().diagonal(dim1=1, dim2=2))
    found = data.target_scaling.undo(data.targets).double()
    torch.testing.assert_close(found, torch.einsum("nij,njk,nki->n", links, links, links) / 6, atol=1e-4, rtol=0)
    with pytest.raises(InputError, match="target='planr'; expected one of planar, "):
        load("graph_atlas", target="planr")


@pytest.mark.parametrize("name", sorted(BUNDLED.keys() - {"docstrings"}))  # which has its own tests
def test_every_bundled_data_says_where_it_is_from_and_can_be_saved(name, tmp_path):
    data = load(name)
    assert data.source["name"] == name
    assert data.shown.sizes["example"] == len(data)
    data.shown.to_netcdf(tmp_path / "shown.nc", engine="h5netcdf")


def test_a_wrong_name_lists_the_valid_ones_nearest_first():
    with pytest.raises(InputError, match="no bundled data named 'digit'; expected one of digits, iris, "):
        load("digit")


@pytest.mark.parametrize("name", ["penguins.csv", "data/penguins"])
def test_a_path_is_pointed_to_from_table(name):
    with pytest.raises(InputError, match=rf'; try ig\.from_table\({name!r}, target="…"\)'):
        load(name)


def test_a_wrong_option_lists_the_valid_ones():
    with pytest.raises(InputError, match="option 'standardise' for 'iris'; expected one of standardize"):
        load("iris", standardise=False)
    with pytest.raises(InputError, match="option 'standardize' for 'digits'; expected no option"):
        load("digits", standardize=False)
