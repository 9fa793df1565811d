import sys

import numpy as np
import pytest
import xarray as xr
from hypothesis import given
from hypothesis import strategies as st

from intaglio.errors import InputError
from intaglio.plots import embedding
from intaglio.plots.embedding import class_names, freed, principal_components


def points(classes: int = 3, each: int = 20, spread: float = 0.1) -> xr.Dataset:
    generator = np.random.default_rng(0)
    target = np.repeat(np.arange(classes), each)
    centres = generator.normal(size=(classes, 5))
    values = centres[target] + spread * generator.normal(size=(len(target), 5))
    split = np.where(np.arange(len(target)) % 4 == 0, "test", "train").astype(object)
    return xr.Dataset(
        {
            "embedding": (("example", "dimension"), values),
            "target": ("example", target),
            "split": ("example", split),
        },
        coords={"class": [f"kind {index}" for index in range(classes)]},
    )


def test_principal_components_equal_the_covariance_eigenvectors() -> None:
    values = points()["embedding"].values
    scores, shares = principal_components(values)
    eigenvalues, vectors = np.linalg.eigh(np.cov(values.T))
    np.testing.assert_allclose(shares, eigenvalues[::-1] / eigenvalues.sum(), atol=1e-12)
    expected = (values - values.mean(0)) @ vectors[:, ::-1]
    np.testing.assert_allclose(np.abs(scores), np.abs(expected), atol=1e-12)
    assert shares.sum() == pytest.approx(1.0)


def test_every_class_is_named_at_its_centre() -> None:
    data = points()
    axes = embedding(data).axes[0]
    scores, _ = principal_components(data["embedding"].values)
    assert [text.get_text() for text in axes.texts] == ["kind 0", "kind 1", "kind 2"]
    for index, text in enumerate(axes.texts):
        np.testing.assert_allclose(text.xy, scores[data["target"].values == index, :2].mean(0))


def test_share_of_the_variance_stands_at_the_axes() -> None:
    data = points()
    _, shares = principal_components(data["embedding"].values)
    axes = embedding(data).axes[0]
    assert axes.get_xlabel() == f"first principal component, {100 * shares[0]:.1f} % of the variance"
    assert axes.get_ylabel() == f"second, {100 * shares[1]:.1f} %"


def test_names_of_coinciding_classes_do_not_cover_each_other() -> None:
    data = points(classes=8)
    data["embedding"] = data["embedding"] * 1e-3  # one heap
    figure = embedding(data)
    figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in figure.axes[0].texts]
    for first in range(8):
        for second in range(first):
            shared = boxes[first].intersection(boxes[first], boxes[second])
            assert shared is None or min(shared.width, shared.height) < 2


@pytest.mark.long
@given(st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=2, max_size=6))
def test_freed_boxes_do_not_overlap(places: list[tuple[float, float]]) -> None:
    sizes = np.tile([3.0, 1.0], (len(places), 1))
    found = freed(np.array(places), sizes, rounds=2000)
    for i in range(len(places)):
        for j in range(i):
            assert (np.abs(found[i] - found[j]) >= sizes[i] - 1e-3).any()


def test_train_and_test_are_drawn_apart() -> None:
    figure = embedding(points())
    counts = {each.get_gid(): len(each.get_offsets()) for each in figure.axes[0].collections}
    assert counts == {"train points": 45, "test points": 15}
    assert "dots: 45 train; rings: 15 test" in figure.texts[0].get_text().replace("\n", " ")


@pytest.mark.parametrize(("classes", "colours"), [(8, 8), (10, 10), (11, 1)])
def test_colours_run_out_honestly(classes: int, colours: int) -> None:
    axes = embedding(points(classes=classes)).axes[0]
    assert len(np.unique(axes.collections[0].get_facecolors(), axis=0)) == colours


def test_highlighted_class_alone_has_a_colour() -> None:
    data = points(classes=12)
    shades = embedding(data, highlight="kind 7").axes[0].collections[0].get_facecolors()
    _, counts = np.unique(shades, axis=0, return_counts=True)
    assert sorted(counts) == [15, 165]
    with pytest.raises(InputError, match=r"no class 'kind 99'; expected one of"):
        embedding(data, highlight="kind 99")


def test_real_target_gets_a_colour_scale_and_no_names() -> None:
    data = points().drop_vars("class")
    figure = embedding(data)
    assert not figure.axes[0].texts
    assert figure.axes[1].get_ylabel() == "target"
    assert "rings" not in figure.texts[0].get_text()  # all are dots
    assert embedding(data.drop_vars(["target", "split"])).axes[0].collections


def test_given_coordinates_are_drawn_as_they_are() -> None:
    data = points()
    places = xr.DataArray(np.arange(120.0).reshape(60, 2), dims=("example", "axis"), name="t-SNE")
    figure = embedding(data.drop_vars("split"), coordinates=places)
    drawn = {tuple(point) for point in figure.axes[0].collections[0].get_offsets().tolist()}
    assert drawn == {tuple(point) for point in places.values.tolist()}
    assert figure.axes[0].get_xlabel() == "t-SNE, first"
    with pytest.raises(InputError, match=r"coordinates of shape \(3, 2\); expected \(60, 2\)"):
        embedding(data, coordinates=np.zeros((3, 2)))


def test_too_many_points_are_thinned_and_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["intaglio.plots.embedding"], "DRAWN", 30)
    figure = embedding(points())
    assert sum(len(each.get_offsets()) for each in figure.axes[0].collections) == 30
    assert "60 examples, 30 of them drawn" in figure.texts[0].get_text().replace("\n", " ")


def test_one_dimensional_and_partly_diverged_embeddings_are_drawn() -> None:
    data = points().isel(dimension=[0])
    data["embedding"][3] = np.nan
    assert embedding(data).axes[0].get_ylabel() == "second, 0.0 %"
    with pytest.raises(InputError, match="an embedding without one finite row; try a smaller learning rate"):
        embedding(data.assign(embedding=data["embedding"] * np.nan))


def test_dataset_without_embedding_is_refused() -> None:
    with pytest.raises(InputError, match="a dataset without 'embedding'"):
        embedding(xr.Dataset())


def test_class_names_are_found_as_coordinate_attribute_and_json() -> None:
    assert class_names(points()) == ["kind 0", "kind 1", "kind 2"]
    assert class_names(xr.Dataset(attrs={"class": ["a", "b"]})) == ["a", "b"]
    assert class_names(xr.Dataset(attrs={"class": '["a", "b"]'})) == ["a", "b"]
    assert class_names(xr.Dataset()) == []


def test_hostile_names_are_drawn_as_text() -> None:
    data = points().assign_coords({"class": ["$\\frac{1}{", "a\u202eb\nc", "x" * 99]})
    figure = embedding(data)
    figure.draw_without_rendering()
    texts = [text.get_text() for text in figure.axes[0].texts]
    assert texts == ["$\\frac{1}{", "aU+202Eb c", "x" * 27 + "…"]
