from collections.abc import Callable

import numpy as np
import pytest
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.colors import LogNorm
from matplotlib.figure import Figure

from intaglio.chebyshev import nodes
from intaglio.errors import InputError
from intaglio.plots import contour
from intaglio.plots.contour import values_of
from intaglio.surface import Surface

Build = Callable[..., Surface]


def bowl(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return 1 + (a - 0.25) ** 2 + (b + 0.5) ** 2


def part(axes: Axes, name: str) -> LineCollection:
    return next(each for each in axes.collections if each.get_gid() == name)


def bar_label(figure: Figure) -> str:
    return figure.axes[1].get_ylabel().replace("\n", " ")


def test_trajectory_points_are_at_their_coordinates(surface_of: Build, path: xr.Dataset) -> None:
    axes = contour(surface_of(bowl), trajectory=path).axes[0]
    points = np.stack([path["alpha"], path["beta"]], axis=1)
    steps = np.array([step.tolist() for step in part(axes, "path").get_segments()])
    np.testing.assert_array_equal(steps, np.stack([points[:-1], points[1:]], axis=1))
    marks = {line.get_label(): line.get_xydata()[0].tolist() for line in axes.lines}
    assert marks["start, epoch 0"] == [-0.8, 0.9]
    assert marks["end, epoch 20"] == [0.3, -0.1]


def test_path_fades_with_its_distance_off_the_plane(surface_of: Build, path: xr.Dataset) -> None:
    figure = contour(surface_of(bowl), trajectory=path)
    opacity = part(figure.axes[0], "path").get_edgecolors()[:, 3]
    np.testing.assert_allclose(opacity, 1 - 0.65 * np.array([1.5, 0.75, 0.25]) / 2)
    assert "at most 2 at epoch 0" in figure.texts[0].get_text().replace("\n", " ")
    flat = contour(surface_of(bowl), trajectory=path.assign(residual=0 * path["residual"]))
    assert (part(flat.axes[0], "path").get_edgecolors()[:, 3] == 1).all()


@pytest.mark.long
def test_a_path_that_leaves_the_plane_at_once_is_only_told(surface_of: Build, path: xr.Dataset) -> None:
    aside = path.assign(along=("checkpoint", [0.19, 0.1, 0.05, 0.0]))
    figure = contour(surface_of(bowl), trajectory=aside)
    words = figure.texts[0].get_text().replace("\n", " ")
    assert "not drawn: it comes from 2 off the plane and moves 0.19 along it" in words
    labels = [str(line.get_label()) for line in figure.axes[0].lines]
    assert [label.partition(" ")[0] for label in labels] == ["end,", "lowest"]
    drawn = contour(surface_of(bowl), trajectory=aside.assign(along=aside["along"] * 1.1)).axes[0]
    assert len(part(drawn, "path").get_segments()) == 3


def test_trajectory_object_is_projected_on_the_surfaces_plane(surface_of: Build, path: xr.Dataset) -> None:
    class Trajectory:
        def project(self, plane: str) -> xr.Dataset:
            assert plane == "the plane"
            return path

    surface = surface_of(bowl)
    with pytest.raises(InputError, match="a surface without its plane; try the trajectory already projected"):
        contour(surface, trajectory=Trajectory())
    axes = contour(Surface(surface.nodes, plane="the plane"), trajectory=Trajectory()).axes[0]
    assert len(part(axes, "path").get_segments()) == 3


def test_checkpoints_outside_the_window_are_counted_and_do_not_widen_it(surface_of: Build, path: xr.Dataset) -> None:
    figure = contour(surface_of(bowl), trajectory=path.assign(alpha=path["alpha"] * 2))
    assert "1 of 4 checkpoints lie outside the window" in figure.texts[0].get_text().replace("\n", " ")
    assert figure.axes[0].get_xlim() == (-1, 1)


def test_lowest_point_is_marked_where_the_closed_form_has_it(surface_of: Build) -> None:
    axes = contour(surface_of(bowl)).axes[0]
    cross = next(line for line in axes.lines if line.get_gid() == "best")
    np.testing.assert_allclose(cross.get_xydata()[0], [0.25, -0.5], atol=1e-6)
    assert cross.get_label() == "lowest 1 at (0.25, −0.50)"
    slope = contour(surface_of(lambda a, b: 2 + a + b)).axes[0]
    assert next(line for line in slope.lines if line.get_gid() == "best").get_label().endswith(", on the rim")


def test_highest_accuracy_is_marked(surface_of: Build) -> None:
    axes = contour(surface_of(lambda a, b: a**2 + b**2), channel="accuracy").axes[0]
    cross = next(line for line in axes.lines if line.get_gid() == "best")
    assert cross.get_label() == "highest 1 at (0.00, 0.00)"


def test_wide_range_gets_logarithmic_levels_clipped_at_the_stated_percentile(surface_of: Build) -> None:
    surface = surface_of(lambda a, b: np.exp(3 * a + 3 * b))
    figure = contour(surface)
    filled = figure.axes[0].collections[0]
    assert isinstance(filled.norm, LogNorm)
    values = values_of(surface, "loss").values
    top = np.percentile(values, 95)
    assert filled.norm.vmax == pytest.approx(top)
    np.testing.assert_allclose(np.diff(np.log(filled.levels)), np.log(top / values.min()) / 27)
    assert bar_label(figure) == f"loss (log levels, clipped at the 95th percentile, {top:.3g})"


def test_narrow_range_stays_linear_unless_asked(surface_of: Build) -> None:
    figure = contour(surface_of(bowl))
    assert not isinstance(figure.axes[0].collections[0].norm, LogNorm)
    assert bar_label(figure) == "loss"
    assert bar_label(contour(surface_of(bowl), log=True)) == "loss (log levels)"
    with pytest.raises(InputError, match=r"log=True with values down to -2; expected positive ones"):
        contour(surface_of(lambda a, b: a + b), log=True)


def test_interpolant_below_zero_starts_at_the_lowest_evaluated_value(surface_of: Build) -> None:
    surface = surface_of(lambda a, b: np.where((np.abs(a) < 0.1) & (np.abs(b) < 0.1), 5.0, 0.01))
    assert values_of(surface, "loss").values.min() < 0
    figure = contour(surface)
    lowest = float(surface.nodes["loss"].min())
    assert figure.axes[0].collections[0].norm.vmin == pytest.approx(lowest)
    assert f"from {lowest:.3g}, the lowest evaluated" in bar_label(figure)
    cross = next(line for line in figure.axes[0].lines if line.get_gid() == "best")
    assert str(cross.get_label()).startswith(f"lowest below {lowest:.3g}")


def test_exact_grid_is_drawn_with_its_own_values() -> None:
    at = np.linspace(-1, 1, 7)
    rough = np.random.default_rng(0).uniform(1, 2, size=(7, 7))
    exact = Surface(xr.Dataset({"loss": (("alpha", "beta"), rough)}, {"alpha": at, "beta": at}, {"nodes": "uniform"}))
    np.testing.assert_array_equal(values_of(exact, "loss").values, rough)


def test_caption_is_the_surfaces_own(surface_of: Build) -> None:
    surface = surface_of(bowl)
    assert contour(surface).texts[0].get_text().replace("\n", " ") == surface.caption
    assert contour(surface, caption=False).texts == []


def test_callers_axes_are_drawn_on_with_the_caption_below(surface_of: Build, path: xr.Dataset) -> None:
    mine = Figure(layout="constrained")
    axes = mine.subplots(1, 2)
    assert contour(surface_of(bowl), ax=axes[1], trajectory=path) is mine
    assert not axes[0].collections
    assert any("digits" in text.get_text() for text in axes[1].texts)
    mine.draw_without_rendering()


def test_channel_with_a_dimension_is_drawn_for_one_label(surface_of: Build) -> None:
    surface = surface_of(bowl)
    np.testing.assert_allclose(
        values_of(surface, "class_loss", {"class": "dog"}).values, 2 * values_of(surface, "loss").values
    )
    assert bar_label(contour(surface, channel="class_loss", at={"class": "dog"})) == "class loss, class dog"
    with pytest.raises(InputError, match=r"class_loss has a dimension 'class' too; try at="):
        contour(surface, channel="class_loss")
    with pytest.raises(InputError, match=r"no class 'cow'; expected one of cat, dog"):
        contour(surface, channel="class_loss", at={"class": "cow"})
    with pytest.raises(InputError, match=r"loss has no dimension 'class'"):
        contour(surface, at={"class": "cow"})


def test_what_cannot_be_drawn_is_refused(surface_of: Build) -> None:
    line = Surface(xr.Dataset({"loss": ("alpha", nodes(5) ** 2)}, {"alpha": nodes(5)}))
    with pytest.raises(InputError, match="a surface over alpha; expected alpha and beta"):
        contour(line)
    with pytest.raises(InputError, match="no finite value to draw; try a smaller extent"):
        contour(surface_of(lambda a, b: a * b * np.nan))
    with pytest.raises(InputError, match="a trajectory without beta"):
        contour(surface_of(bowl), trajectory=xr.Dataset({"alpha": ("checkpoint", [0.0])}))


def test_flat_surface_and_failed_nodes_are_drawn(surface_of: Build) -> None:
    contour(surface_of(lambda a, b: 0 * a + 3)).draw_without_rendering()
    holed = surface_of(bowl).nodes.copy(deep=True)
    holed["loss"][0, 0] = np.inf
    figure = contour(Surface(holed))
    figure.draw_without_rendering()
