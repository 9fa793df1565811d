import numpy as np
import pytest
import xarray as xr
from matplotlib.axes import Axes

from intaglio.errors import InputError
from intaglio.plots import history


def losses(**columns: list[float]) -> xr.Dataset:
    count = len(next(iter(columns.values())))
    data = {name: ("epoch", values) for name, values in columns.items()}
    return xr.Dataset(data, coords={"epoch": np.arange(count)}, attrs={"optimizer": "sgd", "lr": 0.1})


def mark(axes: Axes, name: str) -> tuple[float, float]:
    line = next(line for line in axes.lines if line.get_gid() == name)
    return float(np.ravel(line.get_xdata())[0]), float(np.ravel(line.get_ydata())[0])


def test_minimum_and_final_value_are_marked_where_they_are() -> None:
    data = losses(train_loss=[2.0, 0.5, 0.25, 0.4], test_loss=[2.1, 0.9, 1.0, 1.2])
    axes = history(data).axes[0]
    assert mark(axes, "train best") == (2, 0.25)
    assert mark(axes, "train last") == (3, 0.4)
    assert mark(axes, "test best") == (1, 0.9)
    assert mark(axes, "test last") == (3, 1.2)
    texts = {text.get_text() for text in axes.texts}
    assert texts == {"lowest 0.25, epoch 2", "train\nlast 0.4", "lowest 0.9, epoch 1", "test\nlast 1.2"}


def test_minimum_at_the_end_is_said_once() -> None:
    axes = history(losses(train_loss=[2.0, 0.5, 0.25])).axes[0]
    assert [text.get_text() for text in axes.texts] == ["train\nlast = lowest\n0.25"]


def test_best_accuracy_is_the_highest() -> None:
    axes = history(losses(train_accuracy=[0.1, 0.9, 0.8]), quantity="accuracy").axes[0]
    assert mark(axes, "train best") == (1, 0.9)
    assert "highest 0.9, epoch 1" in {text.get_text() for text in axes.texts}


def test_diverged_epochs_are_left_out_of_the_marks() -> None:
    axes = history(losses(train_loss=[2.0, 0.5, np.inf, np.nan], test_loss=[np.nan] * 4)).axes[0]
    assert mark(axes, "train last") == (1, 0.5)
    assert not [line for line in axes.lines if line.get_gid() == "test last"]


def test_labels_at_the_end_keep_apart() -> None:
    figure = history(losses(train_loss=[2.0, 0.4, 0.5], test_loss=[2.0, 0.3, 0.501]))
    figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in figure.axes[0].texts if "last" in text.get_text()]
    assert not boxes[0].overlaps(boxes[1])


def test_logarithmic_axis_is_asked_for_and_said() -> None:
    data = losses(train_loss=[2.0, 0.02, 0.0002])
    assert history(data).axes[0].get_yscale() == "linear"
    figure = history(data, log=True)
    assert figure.axes[0].get_yscale() == "log"
    assert "logarithmic axis" in figure.texts[0].get_text()
    assert history(data, caption=False).texts == []


def test_missing_quantity_is_refused() -> None:
    with pytest.raises(InputError, match="no accuracy in a history of train_loss; expected train_accuracy"):
        history(losses(train_loss=[1.0]), quantity="accuracy")


@pytest.mark.parametrize("best", [1, 39])
def test_label_of_a_best_value_stays_within_the_axes(best: int) -> None:
    values = [1.0] * 41
    values[best] = 0.5
    figure = history(losses(train_loss=values))
    figure.draw_without_rendering()
    axes = figure.axes[0]
    text = next(text for text in axes.texts if "lowest" in text.get_text()).get_window_extent()
    assert text.x0 > axes.bbox.x0
    assert text.x1 < axes.bbox.x1 + 1
