"""Where classes go between two points of a plane."""

import numpy as np
import pytest
import xarray as xr

from intaglio.chebyshev import nodes
from intaglio.errors import InputError
from intaglio.metrics import embedding_moves
from intaglio.surface import Surface

AT = nodes(5)
LABELS = np.repeat(["a", "b", "c"], 4)


def survey() -> Surface:
    """Class a stays, b goes from a to the right as α grows, c from far away to where a is."""
    square = np.array([[1.0, 0], [-1, 0], [0, 1], [0, -1]])
    centre = np.stack([0 * AT, 5 * (1 + AT), 20 * (1 - AT)])
    x = centre.repeat(4, 0)[..., None] * np.array([1.0, 0.0]) + np.tile(square, (3, 1))[:, None]
    table = {"loss": ("alpha", AT**2), "embedding": (("example", "alpha", "component"), x)}
    return Surface(xr.Dataset(table, {"alpha": AT, "example": np.arange(12)}).transpose(..., "component", "alpha"))


def test_moves_spreads_and_separations_are_those_of_the_squares() -> None:
    found = embedding_moves(survey(), LABELS, {"alpha": -1.0}, {"alpha": 1.0})
    assert found["move"].values.tolist() == pytest.approx([0.0, 10.0, 40.0])
    np.testing.assert_allclose(found["spread"], 1.0)
    assert found["separation"].sel(point="end", other="a").values.tolist() == pytest.approx([0.0, 10.0, 0.0], abs=1e-9)
    verdict = found["verdict"].sel(other="a").values.tolist()
    assert verdict == ["", "splits", "merges"]
    assert embedding_moves(survey(), LABELS, {}, {})["move"].values.tolist() == [0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("labels", "start", "match"),
    [
        (LABELS[:5], {}, "5 labels for example 11"),
        (np.arange(12), {}, "one example of class"),
        (LABELS, {"beta": 0.0}, "no axis 'beta'; expected one of alpha"),
    ],
)
def test_a_wrong_call_says_what_would_be_right(labels, start, match) -> None:
    with pytest.raises(InputError, match=match):
        embedding_moves(survey(), labels, start, {})


def test_a_surface_without_the_embedding_is_refused() -> None:
    with pytest.raises(InputError, match="a surface without the embedding"):
        embedding_moves(Surface(xr.Dataset({"loss": ("alpha", AT)}, {"alpha": AT})), LABELS, {}, {})
