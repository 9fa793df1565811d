"""Pictures in rows: one panel an image, whatever its channels."""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Shaped
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.style import BASE, SMALL, Theme, label, new_figure

__all__ = ["rows_of_pictures"]


def rows_of_pictures(
    rows: Sequence[tuple[str, Shaped[np.ndarray, "n c h w"]]], titles: Sequence[str], look: Theme
) -> Figure:
    """Rows of equally many pictures, each row with its name at the left, each column with a title above.

    Grey pictures share one scale, black at the least of all values and white at the largest; coloured ones are cut
    to 0 and 1.

    Raises:
        InputError: arrays that are no pictures.
    """
    for name, pictures in rows:
        if pictures.ndim != 4 or pictures.shape[1] not in (1, 3):
            came = f"{name} of shape {pictures.shape}"
            raise InputError(came, expected="images (n, channels, rows, columns) with 1 or 3 channels")
    across = len(rows[0][1])
    figure = new_figure(max(3.2, 0.75 * across + 0.9), 0.82 * len(rows) + 0.5, look)
    panels = figure.subplots(len(rows), across, squeeze=False)
    low, high = (float(pick([pick(each) for _, each in rows])) for pick in (np.min, np.max))
    for line, (name, pictures) in zip(panels, rows, strict=True):
        for axes, picture in zip(line, pictures, strict=True):
            _panel(axes, picture, low, high, look)
        line[0].set_ylabel(name, rotation=0, ha="right", va="center", fontsize=BASE, color=look.ink)
    for axes, title in zip(panels[0], titles, strict=True):
        axes.set_title(label(title, 12), fontsize=SMALL, color=look.ink)
    return figure


def _panel(axes: Axes, picture: Shaped[np.ndarray, "c h w"], low: float, high: float, look: Theme) -> None:
    if len(picture) == 1:
        axes.imshow(picture[0], cmap="gray", vmin=low, vmax=high)
    else:
        axes.imshow(np.clip(picture.transpose(1, 2, 0), 0, 1))
    axes.set(xticks=[], yticks=[])
    for spine in axes.spines.values():
        spine.set_color(look.rule)
