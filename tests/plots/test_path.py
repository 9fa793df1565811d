"""Figures of paths: curves, barriers and captions say what the surfaces hold."""

import numpy as np
import pytest
import xarray as xr

from intaglio.errors import InputError
from intaglio.plots import path
from intaglio.surface import Surface
from intaglio.surveying.refine import refine, uniform

UNIT = {"alpha": (0.0, 1.0)}


def surveyed(height: float, make=refine, **attrs: object) -> Surface:
    def loss(points: np.ndarray) -> xr.Dataset:
        t = points[:, 0]
        return xr.Dataset({"loss": ("point", 4 * height * t * (1 - t) + 1 + t)})

    found = make(loss, UNIT)
    return Surface(found.nodes.assign_attrs(data="digits (9 examples)", **attrs))


def test_each_path_is_drawn_with_its_barrier_where_it_is() -> None:
    figure = path({"linear": surveyed(2.0), "curve": surveyed(-0.5), "exact": surveyed(0.5, uniform)})
    lines = {line.get_gid(): line for line in figure.axes[0].lines}
    assert lines["linear barrier"].get_xydata().tolist()[0] == pytest.approx([0.5, 3.5], abs=1e-6)
    assert "curve barrier" not in lines
    assert lines["linear curve"].get_ydata().max() == pytest.approx(3.53125, abs=1e-5)
    assert lines["exact curve"].get_xdata().size == 51
    texts = [text.get_text() for text in figure.legends[0].get_texts()]
    assert texts[0].startswith("linear: barrier 2 ± ")
    assert texts[1] == "curve: no barrier"
    assert texts[2].startswith("exact: barrier 0.5 ± ")
    strokes = {
        str(lines[f"{name} curve"].get_linestyle()) + str(lines[f"{name} curve"]._dash_pattern)
        for name in ("linear", "curve", "exact")
    }
    assert len(strokes) == 3


def test_the_caption_says_what_is_shared_once() -> None:
    text = path({"one": surveyed(1.0, direction="x"), "two": surveyed(2.0, direction="y")}).texts[0].get_text()
    words = " ".join(text.split())
    assert words.count("digits (9 examples)") == 1
    assert "one: x" in words
    assert "two: y" in words
    assert "[0, 1]" not in words
    assert "the highest rise above the line" in words
    assert path(surveyed(1.0), caption=False).texts == []


def test_a_logarithmic_axis_is_asked_for_and_said() -> None:
    figure = path(surveyed(1.0), log=True)
    assert figure.axes[0].get_yscale() == "log"
    assert "logarithmic axis" in figure.texts[0].get_text()


def test_an_error_that_is_not_known_is_not_said() -> None:
    t = np.linspace(0, 1, 10)
    hill = Surface(xr.Dataset({"loss": ("alpha", t * (1 - t))}, {"alpha": t}, {"nodes": "uniform"}))
    assert "±" not in path(hill).legends[0].get_texts()[0].get_text()


def test_no_path_is_refused() -> None:
    with pytest.raises(InputError, match="no path to draw; expected one or more, by name"):
        path({})
