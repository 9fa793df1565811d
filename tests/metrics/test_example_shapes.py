"""Examples by the shape of their surface."""

import numpy as np
import pytest
import xarray as xr

from intaglio.chebyshev import nodes
from intaglio.errors import InputError
from intaglio.metrics import example_shapes
from intaglio.surface import Surface

AT = nodes(5)
GENERATOR = np.random.default_rng(0)


def surface(losses: np.ndarray, channel: str = "example_loss") -> Surface:
    dims = ("example", "alpha", "beta")
    table = {"loss": (dims[1:], losses.mean(0))} if channel != "loss" else {}
    at = {"alpha": AT, "beta": AT, "example": np.arange(len(losses))}
    return Surface(xr.Dataset(table | {channel: (dims, losses)}, at))


def two_shapes() -> tuple[np.ndarray, np.ndarray]:
    """Eight bowls and four slopes, of any height and size."""
    bowl, slope = AT[:, None] ** 2 + AT**2, AT[:, None] + 0 * AT
    kind = np.array([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1])
    size = GENERATOR.uniform(0.5, 3, 12)
    shapes = np.where(kind[:, None, None] == 0, bowl, slope)
    return size[:, None, None] * shapes + GENERATOR.uniform(0, 9, 12)[:, None, None], kind


@pytest.mark.parametrize("channel", ["example_loss", "loss"])
def test_examples_of_one_shape_are_one_cluster_whatever_their_height_and_size(channel: str) -> None:
    losses, kind = two_shapes()
    found = example_shapes(surface(losses, channel), np.where(kind, "b", "a"), clusters=2).nodes
    assert found["cluster_of"].values.tolist() == kind.tolist()
    assert found["share"].values.tolist() == pytest.approx([2 / 3, 1 / 3])
    np.testing.assert_allclose(found["loss"].isel(cluster=1), losses[kind == 1].mean(0))
    assert float(found["level"][0]) == pytest.approx(losses[kind == 0][:, 2, 2].mean())
    assert found["class_share"].values.tolist() == [[1.0, 0.0], [0.0, 1.0]]


def test_an_example_that_is_flat_has_no_shape() -> None:
    losses, kind = two_shapes()
    losses[3] = 4.0
    found = example_shapes(surface(losses), clusters=2).nodes["cluster_of"].values
    assert found[3] == -1
    assert np.delete(found, 3).tolist() == np.delete(kind, 3).tolist()


@pytest.mark.parametrize(
    ("losses", "labels", "clusters", "match"),
    [
        (np.ones((5, 5)), None, 2, "a surface without losses of examples"),
        (two_shapes()[0], None, 13, "13 clusters of 12 examples; expected 1 to 12"),
        (two_shapes()[0], np.arange(3), 2, "3 labels for example 11"),
        (np.ones((4, 5, 5)), None, 2, "0 examples with a shape for 2 clusters"),
        (np.full((4, 5, 5), np.nan), None, 2, "losses that are not finite everywhere"),
    ],
)
def test_what_cannot_be_clustered_is_refused(losses, labels, clusters, match) -> None:
    plain = Surface(xr.Dataset({"loss": (("alpha", "beta"), np.ones((5, 5)))}, {"alpha": AT, "beta": AT}))
    with pytest.raises(InputError, match=match):
        example_shapes(plain if losses.ndim == 2 else surface(losses), labels, clusters=clusters)
