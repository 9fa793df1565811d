from collections.abc import Callable

import numpy as np
import pytest
from matplotlib.colors import LogNorm

from intaglio.errors import InputError
from intaglio.plots import checkpoints
from intaglio.plots.checkpoints import describe
from intaglio.surface import Surface

Build = Callable[..., Surface]


def test_all_checkpoints_share_one_colour_scale(surface_of: Build) -> None:
    surfaces = {f"epoch {k}": surface_of(lambda a, b, k=k: k + a**2 + b**2) for k in (1, 2, 4)}
    figure = checkpoints(surfaces)
    panels, bar = figure.axes[:3], figure.axes[3]
    limits = {(axes.collections[0].norm.vmin, axes.collections[0].norm.vmax) for axes in panels}
    assert len(limits) == 1
    low, high = limits.pop()
    assert low == pytest.approx(1, abs=1e-6)
    assert high == pytest.approx(6)
    assert bar.get_xlim() == pytest.approx((low, high))
    assert [axes.get_title(loc="left") for axes in panels] == ["epoch 1", "epoch 2", "epoch 4"]
    assert [axes.texts[0].get_text() for axes in panels] == ["1 to 3", "2 to 4", "4 to 6"]
    assert "One colour scale for all 3" in figure.texts[0].get_text()


def test_same_loss_gets_the_same_colour_in_every_panel(surface_of: Build) -> None:
    figure = checkpoints([surface_of(lambda a, b: 1 + a**2 + b**2), surface_of(lambda a, b: 2 + 0 * a)])
    first, second = (axes.collections[0] for axes in figure.axes[:2])
    assert first.to_rgba(2.0) == second.to_rgba(2.0)


def test_logarithm_is_decided_from_all_of_them_and_nothing_is_clipped(surface_of: Build) -> None:
    surfaces = [surface_of(lambda a, b, s=s: s * (1.5 + a + 0 * b)) for s in (1.0, 100.0)]
    norm = checkpoints(surfaces).axes[0].collections[0].norm
    assert isinstance(norm, LogNorm)
    assert norm.vmax == pytest.approx(250)


def test_rows_are_filled_and_empty_places_removed(surface_of: Build) -> None:
    figure = checkpoints([surface_of(lambda a, b: 1 + a**2 + b**2)] * 5, columns=3)
    assert len(figure.axes) == 5 + 1
    assert np.shape(figure.get_size_inches()) == (2,)
    figure.draw_without_rendering()


def test_the_least_exact_of_them_is_named(surface_of: Build) -> None:
    bowl = surface_of(lambda a, b: 1 + a**2 + b**2).nodes
    fine, rough = (Surface(bowl.assign_attrs(errors=f'{{"loss": {error}}}')) for error in (0.01, 0.03))
    assert "least exact" not in describe({"epoch 1": fine, "epoch 2": fine})
    assert describe({"epoch 1": fine, "epoch 2": rough}).endswith("; least exact: epoch 2, interpolated (error 3 %)")


def test_no_surface_is_refused() -> None:
    with pytest.raises(InputError, match="no surface; expected at least one; try intaglio survey"):
        checkpoints([])


def test_a_colour_may_be_called_otherwise_than_its_channel(surface_of: Build) -> None:
    figure = checkpoints([surface_of(lambda a, b: a**2 + b**2)], name="share of the range")
    assert figure.axes[-1].get_xlabel() == "share of the range"
