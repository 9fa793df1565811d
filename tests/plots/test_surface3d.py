from collections.abc import Callable

import numpy as np
import pytest
import xarray as xr
from matplotlib.colors import to_hex

from intaglio.plots import surface3d
from intaglio.plots.surface3d import visible
from intaglio.plots.trajectory import LINE
from intaglio.surface import Surface

Build = Callable[..., Surface]


def bowl(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return 1 + a**2 + b**2


def test_path_lies_on_the_surface_at_its_coordinates(surface_of: Build, path: xr.Dataset) -> None:
    axes = surface3d(surface_of(bowl), trajectory=path).axes[0]
    drawn = [np.array(line.get_data_3d()).T for line in axes.lines if to_hex(line.get_color()) == LINE]
    start, end = drawn[-2], drawn[-1]
    for mark, index in ((start, 0), (end, -1)):
        alpha, beta = float(path["alpha"][index]), float(path["beta"][index])
        height = (bowl(alpha, beta) - 1) / 2  # from 0 at the lowest loss to 1 at the highest
        np.testing.assert_allclose(mark, [[alpha, beta, height]], atol=2e-3)


def test_a_path_that_leaves_the_plane_at_once_shows_its_end(surface_of: Build, path: xr.Dataset) -> None:
    aside = path.assign(along=("checkpoint", [0.1, 0.1, 0.05, 0.0]))
    axes = surface3d(surface_of(bowl), trajectory=aside).axes[0]
    assert [line.get_marker() for line in axes.lines if line.get_marker() != "None"] == ["*"]


@pytest.mark.long
def test_the_eye_stands_where_the_surface_is_low(surface_of: Build) -> None:
    assert surface3d(surface_of(bowl)).axes[0].azim == -58.0
    for low, azimuth in (((1, 0), 0.0), ((0, 1), 90.0), ((-1, 0), 180.0), ((0, -1), -90.0)):
        slope = surface_of(lambda a, b, low=low: 2 - low[0] * a - low[1] * b)
        turned = surface3d(slope).axes[0].azim - azimuth
        assert abs((turned + 180) % 360 - 180) <= 30
    assert surface3d(surface_of(bowl), azimuth=10.0).axes[0].azim == 10.0


def test_hill_hides_what_lies_behind_it() -> None:
    at = np.linspace(-1, 1, 101)
    ridge = np.exp(-(((at[:, None]) / 0.1) ** 2)) + 0 * at  # along β, at α = 0
    surface = xr.DataArray(ridge, {"alpha": at, "beta": at}, ("alpha", "beta"))
    points = np.array([[0.5, 0.0, 0.0], [-0.2, 0.0, 0.0], [0.0, 0.0, 1.0]])
    assert visible(points, surface, 20.0, 0.0).tolist() == [True, False, True]  # the eye looks along −α
    assert visible(points, surface, 20.0, 180.0).tolist() == [False, True, True]
    assert visible(points, surface, 85.0, 0.0).tolist() == [True, True, True]  # from above nothing hides


@pytest.mark.long
def test_caption_and_scale_are_said(surface_of: Build) -> None:
    surface = surface_of(lambda a, b: np.exp(3 * a + 3 * b))
    figure = surface3d(surface)
    texts = [text.get_text() for text in figure.texts]
    assert any(surface.caption in text.replace("\n", " ") for text in texts)
    assert any("log levels, clipped at the 95th percentile" in text.replace("\n", " ") for text in texts)
    figure.draw_without_rendering()
