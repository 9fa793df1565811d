"""Pictures of curvature: marks stand where the numbers are, errors are drawn, captions say how."""

import numpy as np
import pytest
import xarray as xr
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots import block_shares, course, row_curvature, saddle, spectrum
from intaglio.plots.style import THEMES


def line(figure: Figure, name: str, axes: int = 0):
    return next(each for each in figure.axes[axes].lines if each.get_gid() == name)


def caption(figure: Figure) -> str:
    return " ".join(next(text.get_text() for text in figure.texts if text.get_gid() == "caption").split())


@pytest.fixture
def density() -> xr.Dataset:
    at = np.linspace(-1, 6, 200)
    peak = np.exp(-0.5 * (at / 0.1) ** 2) + 0.01 * np.exp(-0.5 * ((at - 5) / 0.1) ** 2)
    shape = {"density": ("eigenvalue", peak / 0.25), "standard_error": ("eigenvalue", 0.1 * peak)}
    attrs = {"width": 0.1, "probes": 10, "products": 800, "parameters": 300, "loss": "mse", "data": "iris"}
    return xr.Dataset(shape, {"eigenvalue": at}, attrs)


@pytest.fixture
def eigenvalues() -> xr.Dataset:
    found = {"eigenvalue": [5.0, 4.0, 1.0], "residual": [1e-8, 2e-8, 0.1], "converged": [True, True, False]}
    return xr.Dataset({name: ("k", each) for name, each in found.items()})


def test_a_spectrum_shows_density_and_single_eigenvalues(density, eigenvalues):
    figure = spectrum(density, eigenvalues)
    found = [each for each in figure.axes[0].lines if each.get_gid() == "eigenvalues"]
    assert [each.get_xdata().tolist() for each in found] == [[5.0, 4.0], [1.0]]
    assert found[1].get_markerfacecolor() == "none"  # it has not converged
    curve = line(figure, "density")
    assert float(np.nanmax(curve.get_ydata())) == pytest.approx(float(density.density.max()))
    assert np.isnan(curve.get_ydata()).any()  # below what one eigenvalue makes, nothing is drawn
    assert "λ₁ = 5" in [text.get_text() for text in figure.axes[0].texts]
    said = caption(figure)
    assert "300 eigenvalues; stochastic Lanczos quadrature, 10 probes, 800 products" in said
    assert "hollow: not converged; loss mse; iris" in said


def test_block_shares_are_bars_with_their_errors():
    data = {
        "share": ("block", [0.7, 0.3, 0.5, 0.2, 0.3]),
        "share_standard_error": ("block", [0.02, 0.02, 0, 0.02, 0.02]),
    }
    figure = block_shares(xr.Dataset(data, {"block": ["embedding", "body", "a", "b", "c"]}))
    axes = figure.axes[0]
    assert [patch.get_width() for patch in axes.patches] == pytest.approx([70, 30, 50, 20, 30])
    ends = axes.collections[0].get_segments()
    assert ends[0][:, 0].tolist() == pytest.approx([68, 72])
    assert [text.get_text() for text in axes.texts][:3] == ["70.0 % ± 2.0", "30.0 % ± 2.0", "50.0 %"]
    many = {"share": ("block", np.full(40, 0.025)), "share_standard_error": ("block", np.zeros(40))}
    wide = block_shares(xr.Dataset(many, {"block": ["embedding", *(f"layer {i}" for i in range(39))]}))
    assert len(wide.axes[0].patches) == 24
    assert "the 16 smallest layers left out" in caption(wide)


@pytest.mark.parametrize(("edge", "drawn"), [(3.0, True), (40.0, False)])
def test_the_course_shows_the_edge_of_stability_where_it_is_near(edge, drawn):
    data = {"top_eigenvalue": [1.0, 2.5], "residual": [0, 0], "trace": [4.0, 5.0], "standard_error": [0.5, 0.1]}
    data |= {"epoch": [0, 3]}
    along = xr.Dataset({name: ("checkpoint", each) for name, each in data.items()}, attrs={"edge_of_stability": edge})
    figure = course(along)
    lines = [each for each in figure.axes[0].lines if each.get_gid() == "edge of stability"]
    assert [each.get_ydata()[0] for each in lines] == [edge] * drawn
    assert any(f"2/η = {edge:g}" in text.get_text() for text in figure.axes[0].texts)
    assert line(figure, "trace", 1).get_ydata().tolist() == [4.0, 5.0]
    assert "2 checkpoints; bands" in caption(figure)


def test_rows_stand_on_logarithmic_axes_with_the_exact_line():
    frequency = np.array([0.0, 1.0, 2.0, 4.0, 3.0])
    trace = np.array([0.0, 3.0, 6.0, 12.0, -1.0])
    data = {name: ("row", each) for name, each in (("frequency", frequency), ("trace", trace))}
    rows = xr.Dataset(data | {"standard_error": ("row", np.zeros(5))}, {"row": ["<pad>", "a", "b", "c", "d"]})
    figure = row_curvature(rows.assign_attrs(exact_slope=3.0))
    drawn = next(each for each in figure.axes[0].collections if each.get_gid() == "rows").get_offsets()
    assert np.asarray(drawn).tolist() == [[1, 3], [2, 6], [4, 12]]
    exact = line(figure, "line")
    assert (np.asarray(exact.get_ydata()) / np.asarray(exact.get_xdata())).tolist() == [3, 3]
    assert exact.get_linestyle() == "-"
    assert "1 rows do not occur; 1 rows with a trace of at most 0 are left out" in caption(figure)
    guide = row_curvature(rows.assign(trace=("row", [0.0, 2.0, 6.0, 20.0, -1.0])))
    assert line(guide, "line").get_ydata()[0] == pytest.approx(3)  # the median ratio
    assert "3 × frequency (median)" in [text.get_text() for text in guide.axes[0].texts]


def test_a_saddle_is_shaded_where_an_eigenvalue_is_negative(surface_of):
    alpha = np.linspace(-1, 2, 31)
    lowest = np.where((alpha > 0) & (alpha < 1), -0.1, 0.0)
    over = xr.Dataset(
        {
            "eigenvalue": (("alpha", "k"), np.stack([lowest, np.ones(31)], 1)),
            "negative": ("alpha", (lowest < 0).astype(int)),
            "zero": ("alpha", (lowest == 0).astype(int)),
            "positive": ("alpha", np.ones(31, int)),
        },
        {"alpha": alpha},
        {"unit": 0, "layer": "0", "threshold": 1e-8, "narrow_negative": 0, "narrow_zero": 0, "narrow_positive": 1}
        | {"gradient": 1e-9},
    )
    figure = saddle(over, {0.5: surface_of(lambda a, b: b**2 - a**2), 1.5: surface_of(lambda a, b: a**2 + b**2)})
    top = figure.axes[0]
    assert line(figure, "lowest eigenvalue").get_ydata().min() == -0.1
    written = [text.get_text() for text in top.texts]
    assert written == ["no way down\n(0, 1, 1)", "1 way down\n(1, 0, 1)", "no way down\n(0, 1, 1)"]
    shaded = top.collections[0].get_paths()[0].get_extents()
    assert (shaded.x0, shaded.x1) == pytest.approx((0.1, 0.9))
    assert [axes.get_title(loc="left") for axes in figure.axes[1:3]] == ["α = 0.5", "α = 1.5"]
    assert "the narrow network's: (0, 0, 1)" in caption(figure)


def test_both_themes_and_no_caption(density):
    dark = spectrum(density, theme="dark", caption=False)
    assert to_hex(dark.get_facecolor()) == THEMES["dark"].paper
    assert not dark.texts


@pytest.mark.parametrize(
    ("draw", "message"),
    [
        (lambda: spectrum(xr.Dataset()), "no density to draw; expected the Dataset of curvature.density"),
        (lambda: block_shares(xr.Dataset({"share": ("block", [np.nan])})), "no shares to draw; expected"),
        (lambda: course(xr.Dataset()), "no top_eigenvalue along training"),
        (
            lambda: row_curvature(xr.Dataset({name: ("row", [0.0]) for name in ("frequency", "trace")})),
            "no row to draw; expected rows that occur",
        ),
        (lambda: saddle(xr.Dataset()), "fewer than two shares α"),
    ],
)
def test_what_cannot_be_drawn_is_said(draw, message):
    with pytest.raises(InputError, match=message):
        draw()
