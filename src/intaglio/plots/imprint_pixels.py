"""The imprint of each pixel, where it stands in the image."""

import re

import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.colors import Normalize
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.diverging import DIVERGING, around_zero, diverging_bar
from intaglio.plots.style import BASE, Theme, ThemeName, finish, label, look_of, new_figure
from intaglio.surface import Surface

__all__ = ["imprint_pixels"]

_PIXEL = re.compile(r"pixel (\d+),(\d+)(?: to (\d+),(\d+))?")


def imprint_pixels(
    marks: Surface,
    *,
    classes: bool = True,
    examples: Float[np.ndarray, "n rows columns"] | None = None,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """ΔL at the trained parameters as an image: of all examples, and of each class on the same scale.

    Args:
        marks: an imprint by pixels or patches.
        classes: whether each class has its own image beside the whole; red: the class is told by this pixel.
        examples: images, whose mean is shown first, for comparison.
        caption: whether the imprint's caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: features that are no pixels.

    >>> from intaglio.chebyshev import nodes
    >>> import xarray as xr
    >>> table = {"loss": (("feature", "alpha"), np.ones((2, 5)))}
    >>> at = {"feature": ["pixel 0,0", "pixel 0,1"], "alpha": nodes(5)}
    >>> len(imprint_pixels(Surface(xr.Dataset(table, at, {"imprint": "feature"}))).axes)  # and the colour bar
    2
    """
    names = [str(name) for name in marks.nodes["feature"].values] if "feature" in marks.nodes.coords else []
    found = [_PIXEL.fullmatch(name) for name in names]
    if not found or not all(found):
        raise InputError(f"an imprint of {', '.join(names[:3]) or 'no features'}", expected="pixels or patches")
    look = look_of(theme)
    origin = marks.at(*(0.0,) * len(marks.axes))
    images = {"all examples": _image(names, origin["loss"].to_numpy())}
    if classes and "class_loss" in origin:
        images |= {
            f"class {name}": _image(names, origin["class_loss"].sel({"class": name}).to_numpy())
            for name in origin["class"].values
        }
    first = {} if examples is None else {"mean image": examples.mean(0)}
    count = len(images) + len(first)
    across = min(4, count)
    down = -(-count // across)
    figure = new_figure(max(3.2, 1.35 * across + 0.4), 1.5 * down + 0.8, look)
    panels = figure.subplots(down, across, squeeze=False).ravel()
    scale = around_zero(*images.values())
    for axes, (name, image) in zip(panels, (first | images).items(), strict=False):
        _panel(axes, name, image, None if name in first else scale, look)
    for axes in panels[count:]:
        axes.remove()
    diverging_bar(figure, list(panels[:count]), scale, "ΔL where the model stands; red: it relies on the pixel", look)
    return finish(figure, marks.caption if caption else "", look)


def _image(names: list[str], values: Float[np.ndarray, "j"]) -> Float[np.ndarray, "rows columns"]:
    """Values where their pixels stand; what has none is NaN."""
    places = [[int(part) for part in _PIXEL.fullmatch(name).groups() if part] for name in names]  # type: ignore[union-attr]
    size = np.max([place[-2:] for place in places], axis=0) + 1
    image = np.full(size, np.nan)
    for place, value in zip(places, values, strict=True):
        top, left, bottom, right = place if len(place) == 4 else place * 2
        image[top : bottom + 1, left : right + 1] = value
    return image


def _panel(axes: Axes, name: str, image: Float[np.ndarray, "r c"], scale: Normalize | None, look: Theme) -> None:
    if scale is None:
        axes.imshow(image, cmap="Greys" if look.paper == "#ffffff" else "Greys_r")
    else:
        axes.imshow(np.ma.masked_invalid(image), cmap=DIVERGING, norm=scale)
    axes.set_title(label(name, 18), loc="left", fontsize=BASE, color=look.ink)
    axes.set(xticks=[], yticks=[])
    for spine in axes.spines.values():
        spine.set_color(look.rule)
