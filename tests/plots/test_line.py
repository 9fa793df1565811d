import numpy as np
import pytest
import xarray as xr
from matplotlib.figure import Figure
from matplotlib.text import Text

import intaglio as ig
from intaglio import Surface, chebyshev, plots
from intaglio.errors import InputError
from intaglio.surface import AXES

AT = chebyshev.nodes(9)


def straight(**attrs: object) -> Surface:
    data = {"loss": ("alpha", AT**2), "class_loss": (("class", "alpha"), np.stack([AT, -AT]))}
    return Surface(xr.Dataset(data, {"alpha": AT, "class": ["a", "b"]}, attrs))


def test_the_curve_is_the_channel_and_the_band_its_stated_error() -> None:
    drawn = plots.line(straight(errors='{"loss": 0.05}'))
    x, y = np.array(drawn.axes[0].lines[0].get_data())
    np.testing.assert_allclose(y, x**2, atol=1e-12)
    (band,) = drawn.axes[0].collections
    ends = band.get_paths()[0].vertices
    assert ends[:, 1].min() == pytest.approx(-0.05)
    assert ends[:, 1].max() == pytest.approx(1.05)


def test_on_a_logarithmic_axis_a_band_that_reaches_zero_ends_at_the_axis() -> None:
    at = chebyshev.nodes(33)
    steep = xr.Dataset({"loss": ("alpha", 10 ** (2 * at**2 - 1.5))}, {"alpha": at}, {"errors": '{"loss": 0.03}'})
    axes = plots.line(Surface(steep)).axes[0]
    assert axes.get_yscale() == "log"
    (band,) = axes.collections
    lowest = band.get_paths()[0].vertices[:, 1].min()
    assert lowest == pytest.approx(axes.get_ylim()[0])
    assert 0 < lowest < float(steep["loss"].min())


def test_the_band_of_a_share_of_examples_lies_from_0_to_1() -> None:
    share = xr.Dataset(
        {"loss": ("alpha", AT), "accuracy": ("alpha", AT**2)}, {"alpha": AT}, {"errors": '{"accuracy": 0.1}'}
    )
    share["accuracy"].attrs = {"valid_min": 0.0, "valid_max": 1.0}
    (band,) = plots.line(Surface(share), channel="accuracy").axes[0].collections
    ends = band.get_paths()[0].vertices[:, 1]
    assert (ends.min(), ends.max()) == (0.0, 1.0)


def test_an_exact_grid_shows_its_points_and_no_band() -> None:
    at = np.linspace(-1, 1, 5)
    drawn = plots.line(Surface(xr.Dataset({"loss": ("alpha", at**2)}, {"alpha": at}, {"nodes": "uniform"})))
    assert drawn.axes[0].lines[0].get_marker() == "o"
    assert len(drawn.axes[0].lines[0].get_xdata()) == 5
    assert not drawn.axes[0].collections


def words(figure: Figure) -> str:
    return " ".join(" ".join(text.get_text() for text in figure.findobj(Text)).split())


def test_the_caption_has_the_error_of_the_channel_that_is_drawn_and_a_band_only_where_there_is_one() -> None:
    whole = straight(errors='{"loss": 0.05, "class_loss": 0.25}')
    assert "interpolated (error 25 %)" in words(plots.line(whole.sel(**{"class": "a"}), channel="class_loss"))
    assert "the band is the stated error" in words(plots.line(whole))
    at = np.linspace(-1, 1, 5)
    exact = Surface(xr.Dataset({"loss": ("alpha", at**2)}, {"alpha": at}, {"nodes": "uniform"}))
    assert "band" not in words(plots.line(exact))


def test_several_lines_are_named_and_a_channel_of_a_class_can_be_picked() -> None:
    drawn = plots.line({"one": straight(), "other": straight(directions="hessian")})
    assert [text.get_text() for text in drawn.legends[0].get_texts()] == ["one", "other"]
    picked = plots.line(straight().sel(**{"class": "b"}), channel="class_loss")
    x, y = np.array(picked.axes[0].lines[0].get_data())
    np.testing.assert_allclose(y, -x, atol=1e-12)


def test_what_is_no_line_is_refused() -> None:
    with pytest.raises(InputError, match="no line to draw"):
        plots.line({})
    with pytest.raises(InputError, match=r"class_loss has a dimension 'class' too; .*sel"):
        plots.line(straight(), channel="class_loss")
    plane = Surface(xr.Dataset({"loss": (AXES[:2], np.add.outer(AT, AT))}, dict.fromkeys(AXES[:2], AT)))
    with pytest.raises(InputError, match=r"a surface over alpha, beta; expected one axis; try surface.cut\(beta=0\)"):
        plots.line(plane)
    with pytest.raises(InputError, match="a surface over alpha, beta; expected three axes"):
        plots.layers(plane)
    with pytest.raises(InputError, match="count=0"):
        plots.layers(Surface(xr.Dataset({"loss": (AXES, np.zeros((9, 9, 9)))}, dict.fromkeys(AXES, AT))), count=0)


def test_a_surface_draws_itself_by_its_number_of_axes() -> None:
    objective = ig.Objective(ig.build(ig.load("iris"), dim=2), ig.load("iris"))
    titles = []
    for dims in (1, 2, 3):
        plane = ig.directions.random(objective, dims=dims)
        figure = ig.survey(objective, plane, resolution=3, channels=["loss"]).plot()
        titles.append((figure.axes[0].get_xlabel(), len(figure.axes)))
    assert titles == [("α", 1), ("α", 2), ("α", 4)]
