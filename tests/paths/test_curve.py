"""Bézier curves: ends, lengths and traces in closed form."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError, RunError
from intaglio.params import combine, save_tensors
from intaglio.paths import Curve
from intaglio.paths.curve import bernstein

from .cases import numbers


def points(count: int) -> list[dict[str, torch.Tensor]]:
    return [{"w": numbers(4, 3, seed=i), "b": numbers(4, seed=50 + i)} for i in range(count)]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_the_ends_are_the_given_ones_bit_for_bit(count: int) -> None:
    controls = points(count)
    controls[0]["b"][0], controls[-1]["b"][0], controls[-1]["w"][0, 0] = -0.0, -0.0, 1e-320
    curve = Curve(controls)
    for t, end in ((0.0, controls[0]), (1.0, controls[-1])):
        for name, tensor in curve.at(t).items():
            assert tensor.numpy().tobytes() == end[name].numpy().tobytes()
            assert tensor.data_ptr() != end[name].data_ptr()


def test_at_equals_de_casteljau() -> None:
    controls, t = points(4), 0.3
    level = controls
    while len(level) > 1:
        level = [combine({n: (1 - t) * p for n, p in x.items()}, (t, y)) for x, y in pairwise(level)]
    torch.testing.assert_close(Curve(controls).at(t), level[0], rtol=0, atol=1e-14)


@pytest.mark.parametrize("bends", [0, 1, 2])
def test_a_straight_curve_is_as_long_as_the_line(bends: int) -> None:
    a, b = points(2)
    step = {name: b[name] - a[name] for name in a}
    curve = Curve([combine(a, (i / (bends + 1), step)) for i in range(bends + 2)])
    assert curve.length == pytest.approx(curve.straight, rel=1e-13)


def test_the_length_of_a_parabola_is_its_closed_form() -> None:
    curve = Curve([{"w": torch.tensor(each, dtype=torch.float64)} for each in ([-1.0, 1.0], [0.0, -1.0], [1.0, 1.0])])
    assert curve.at(0.75)["w"].tolist() == [0.5, 0.25]  # y = x²
    assert curve.length == pytest.approx(np.sqrt(5) + np.arcsinh(2) / 2, rel=1e-10)


def test_the_trace_on_the_curves_own_plane_is_in_closed_form() -> None:
    curve = Curve(points(3))
    plane = curve.plane(margin=0.1)
    trace = curve.project(plane)
    t = trace["t"].to_numpy()
    np.testing.assert_allclose(trace["alpha"], t**2, rtol=0, atol=1e-12)
    np.testing.assert_allclose(trace["beta"], 2 * t * (1 - t), rtol=0, atol=1e-12)
    assert float(trace["residual"].max()) == 0
    assert plane.extent == {"alpha": (-0.1, 1.1), "beta": (-0.1, 1.1)}
    torch.testing.assert_close(plane.at(0.25, 0.5), curve.at(0.5))


def test_off_another_plane_the_residual_is_the_distance() -> None:
    curve, others = Curve(points(4)), points(7)[4:]
    plane = ig.directions.between(*others)
    trace = curve.project(plane)
    for i in (0, 37, 100):
        found = plane.project(curve.at(float(trace["t"][i])))
        np.testing.assert_allclose([trace["alpha"][i], trace["beta"][i]], found.coordinates, atol=1e-12)
        assert float(trace["residual"][i]) == pytest.approx(found.residual, rel=1e-10)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_the_frame_holds_the_curve_on_orthonormal_axes(count: int) -> None:
    curve = Curve(points(count))
    plane, places = curve.frame
    np.testing.assert_allclose(plane.gram, np.eye(count - 1), rtol=0, atol=1e-13)
    place = bernstein(np.array([0.4]), curve.degree)[0] @ places
    torch.testing.assert_close(plane.at(*place.tolist()), curve.at(0.4), rtol=0, atol=1e-13)


def test_save_and_load_give_the_same_curve(tmp_path: Path) -> None:
    curve = Curve(points(3), provenance={"seed": 3})
    again = Curve.load(curve.save(tmp_path / "curve.safetensors"))
    assert all(torch.equal(x[n], y[n]) for x, y in zip(curve.controls, again.controls, strict=True) for n in x)
    assert again.provenance == {"seed": 3}
    assert again.history.sizes["epoch"] == 0


def test_what_is_no_curve_is_refused(tmp_path: Path) -> None:
    a, b = points(2)
    with pytest.raises(InputError, match="1 control points; expected two ends, and at most two between"):
        Curve([a])
    with pytest.raises(InputError, match="control point 1 lack 'w'"):
        Curve([a, {"b": b["b"]}])
    with pytest.raises(InputError, match=r"t=1.5; expected 0 to 1"):
        Curve([a, b]).at(1.5)
    for straight in (Curve([a, b]), Curve([a, combine(a, (0.5, b), (-0.5, a)), b])):
        with pytest.raises(InputError, match="a curve that is straight; expected a control point off the line"):
            straight.plane()
    save_tensors(tmp_path / "other.safetensors", a)
    with pytest.raises(InputError, match=r"other.safetensors holds no curve"):
        Curve.load(tmp_path / "other.safetensors")
    with pytest.raises(RunError, match=r"none.safetensors can't be read"):
        Curve.load(tmp_path / "none.safetensors")


def test_a_contour_draws_the_curve_on_its_plane() -> None:
    model = nn.Linear(3, 2).double()
    objective = ig.Objective(model, (numbers(8, 3), torch.arange(8) % 2))
    controls = [{"weight": numbers(2, 3, seed=i), "bias": numbers(2, seed=50 + i)} for i in range(3)]
    curve = Curve(controls)
    surface = ig.survey(objective, curve.plane(), resolution=5, channels=["loss"])
    figure = ig.plots.contour(surface, trajectory=curve)
    texts = [text.get_text() for legend in figure.legends for text in legend.get_texts()]
    assert texts[:2] == ["start, t = 0", "end, t = 1"]
