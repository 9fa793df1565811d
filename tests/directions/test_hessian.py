"""The plane of eigenvectors: the surface's curvature at the origin is the eigenvalues."""

from inspect import unwrap

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError

pytestmark = pytest.mark.usefixtures("own_layers")


@pytest.fixture
def objective():
    x = torch.randn(40, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    model = ig.Model(ig.encoders.MLP(3, 4, 2, activation=nn.Tanh), nn.Linear(2, 3)).double()
    return ig.Objective(model, (x, torch.arange(40) % 3), penalties={"l2": 0.1})


@pytest.mark.parametrize("which", ["largest", "smallest", "both"])
def test_the_surfaces_curvature_at_the_origin_is_the_eigenvalues(objective, which):
    plane = ig.directions.hessian(objective, which=which, dims=2)
    h = 1e-3

    def at(a, b):
        return objective(plane.at(a * h, b * h))

    bends = [(at(1, 0) - 2 * at(0, 0) + at(-1, 0)) / h**2, (at(0, 1) - 2 * at(0, 0) + at(0, -1)) / h**2]
    np.testing.assert_allclose(bends, plane.provenance["eigenvalues"], rtol=0, atol=1e-6)
    assert (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * h**2) == pytest.approx(0, abs=1e-6)
    np.testing.assert_allclose(plane.gram, np.eye(2), rtol=0, atol=1e-12)


def test_a_surveyed_surface_bends_as_the_eigenvalues_say(objective):
    plane = ig.directions.hessian(objective, dims=1, radius=0.5)
    surface = ig.survey(objective, plane, tolerance=1e-6)
    bend = sum(sign * float(surface.at(alpha)["loss"]) for sign, alpha in ((1, 0.01), (-2, 0.0), (1, -0.01))) / 1e-4
    assert bend == pytest.approx(plane.provenance["eigenvalues"][0], rel=1e-3)


def test_both_ends_of_the_spectrum_and_one_block(objective):
    found = ig.directions.hessian(objective, which="both").provenance["eigenvalues"]
    assert (
        found[0]
        > found[1]
        == pytest.approx(float(ig.curvature.eigenvalues(objective, 1, which="smallest").eigenvalue[0]))
    )
    plane = ig.directions.hessian(objective, within="body", radius=2.0)
    assert not any(plane.directions["alpha"][name].any() for name in objective.blocks["embedding"])
    assert plane.extent == {"alpha": (-2, 2), "beta": (-2, 2)}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"which": "biggest"}, "which='biggest'; expected 'largest', 'smallest' or 'both'"),
        ({"dims": 4}, "dims=4; expected 1, 2 or 3 directions"),
        ({"radius": 0.0}, r"radius=0\.0; expected a distance above 0"),
        ({"radius": 0.0}, "radius=0.0; expected"),
    ],
)
def test_a_wrong_call_says_what_was_expected(objective, options, message):
    with pytest.raises(InputError, match=message):
        unwrap(ig.directions.hessian)(objective, **options)
