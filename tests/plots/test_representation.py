import numpy as np
import pytest
import xarray as xr

from intaglio.errors import InputError
from intaglio.metrics import representation as judged
from intaglio.metrics.card import QUESTIONS
from intaglio.plots import representation


@pytest.fixture(scope="module")
def found() -> xr.Dataset:
    rng = np.random.default_rng(0)
    classes = np.arange(60) % 3
    return judged(np.eye(4)[classes] + 0.3 * rng.normal(size=(60, 4)), labels=classes)


def test_every_measure_has_its_line_with_the_value_and_the_ends_of_its_scale(found: xr.Dataset) -> None:
    axes = representation(found).axes[0]
    texts = [text.get_text() for text in axes.texts]
    assert [text for text in texts if text in QUESTIONS.values()] == list(QUESTIONS.values())
    assert len(texts) == len(QUESTIONS) + 4 * int(np.isfinite(found["value"]).sum())
    silhouette = found.sel(measure="silhouette")
    at = texts.index("silhouette ↑")
    numbers = [float(text.replace("−", "-")) for text in texts[at + 1 : at + 4]]
    lowest = min(float(silhouette["low"]), float(silhouette["control"].min()))
    np.testing.assert_allclose(numbers, [lowest, float(silhouette["high"]), float(silhouette["value"])], rtol=0.01)


def test_dot_bar_and_controls_stand_at_their_numbers(found: xr.Dataset) -> None:
    axes = representation(found.sel(measure=["silhouette"])).axes[0]
    row = found.sel(measure="silhouette")
    numbers = np.array([row["low"], row["high"], row["value"], *row["control"].values], dtype=float)
    low, high = np.nanmin(numbers), np.nanmax(numbers)
    drawn = sorted(x for line in axes.lines[1:] for x in np.atleast_1d(line.get_xdata()))
    np.testing.assert_allclose(drawn, np.sort((numbers[np.isfinite(numbers)] - low) / (high - low)), atol=1e-12)


def test_nothing_measured_is_refused(found: xr.Dataset) -> None:
    with pytest.raises(InputError, match="nothing was measured"):
        representation(found.assign(value=found["value"] * np.nan))
