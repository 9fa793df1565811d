"""Plane: at and project are inverse; the residual is the distance."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

import intaglio as ig
from intaglio.errors import InputError
from intaglio.params import combine, norm

F64 = torch.float64
COORDINATES = st.lists(st.floats(-10, 10), min_size=3, max_size=3)


def tensors(seed: int) -> dict[str, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    shapes = {"w": (4, 3), "b": (4,), "scalar": ()}
    return {name: torch.randn(shape, generator=generator, dtype=F64) for name, shape in shapes.items()}


def oblique(dims: int) -> ig.Plane:
    first = tensors(1)
    axes = ("alpha", "beta", "gamma")[:dims]
    return ig.Plane(tensors(0), {axis: combine(tensors(i + 2), (3.0, first)) for i, axis in enumerate(axes)})


@pytest.mark.long
@pytest.mark.parametrize("dims", [1, 2, 3])
@given(coordinates=COORDINATES)
def test_project_inverts_at_on_oblique_directions(dims: int, coordinates: list[float]) -> None:
    found = oblique(dims).project(oblique(dims).at(*coordinates[:dims]))
    assert found.coordinates == pytest.approx(coordinates[:dims], abs=1e-12 * max(1, *map(abs, coordinates)))
    assert found.residual == pytest.approx(0, abs=1e-11)


def test_residual_is_the_distance_to_the_nearest_point() -> None:
    plane, away = oblique(2), tensors(9)
    found = plane.project(away)
    nearest = plane.at(*found.coordinates)
    assert norm({name: away[name] - nearest[name] for name in away}) == pytest.approx(found.residual, rel=1e-12)
    for direction in plane.directions.values():  # what is left is orthogonal to the plane
        left = sum(float(((away[n] - nearest[n]) * direction[n]).sum()) for n in away)
        assert left == pytest.approx(0, abs=1e-12)


def test_at_takes_names_and_leaves_the_others_at_zero() -> None:
    plane = oblique(2)
    torch.testing.assert_close(plane.at(beta=0.5), plane.at(0.0, 0.5))
    torch.testing.assert_close(plane.at(), dict(plane.origin))


def test_a_plane_survives_its_file(tmp_path: object) -> None:
    plane = ig.Plane(tensors(0), {"alpha": tensors(1)}, {"alpha": (-2.0, 3.0)}, {"seed": 7})
    plane.save(f"{tmp_path}/plane.safetensors")
    again = ig.Plane.load(f"{tmp_path}/plane.safetensors")
    assert (again.axes, dict(again.extent), dict(again.provenance)) == (("alpha",), {"alpha": (-2.0, 3.0)}, {"seed": 7})
    torch.testing.assert_close(again.at(0.3), plane.at(0.3), rtol=0, atol=0)


@pytest.mark.parametrize(
    ("directions", "message"),
    [
        ({}, "0 directions; expected one, two or three"),
        ({"alpha": {"w": torch.zeros(4, 3)}}, "direction alpha lack"),
        ({"alpha": {n: torch.zeros_like(t) for n, t in tensors(0).items()}}, "direction alpha is zero"),
        ({"alpha": tensors(1), "beta": tensors(1)}, "directions that depend on each other"),
    ],
)
def test_a_degenerate_plane_is_refused(directions: dict[str, dict[str, torch.Tensor]], message: str) -> None:
    with pytest.raises(InputError, match=message):
        ig.Plane(tensors(0), directions)


def test_wrong_coordinates_and_extents_are_refused() -> None:
    with pytest.raises(InputError, match=r"at\(1, 2, 3\) ; expected coordinates for alpha, beta"):
        oblique(2).at(1, 2, 3)
    with pytest.raises(InputError, match="an extent for 'gamma'; expected one of alpha"):
        ig.Plane(tensors(0), {"alpha": tensors(1)}, {"gamma": (0, 1)})
    with pytest.raises(InputError, match="an extent of alpha from 1 to -1; expected a lower and a higher end"):
        ig.Plane(tensors(0), {"alpha": tensors(1)}, {"alpha": (1.0, -1.0)})
