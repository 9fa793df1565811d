"""A walk through latent space, decoded at every step."""

import numpy as np
import xarray as xr
from matplotlib.figure import Figure

from intaglio.plots.pictures import rows_of_pictures
from intaglio.plots.style import ThemeName, finish, look_of

__all__ = ["latent_walk"]


def latent_walk(found: xr.Dataset, *, caption: bool = True, theme: ThemeName = "light") -> Figure:
    """The decoded pictures from one example's embedding to another's, between the two examples themselves.

    Args:
        found: what `ig.decoding.walk` gave, of images.
        caption: whether data, loss and the line's length stand below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: examples that are no images.

    >>> grey = np.zeros((3, 1, 4, 4))
    >>> axes = ("channel", "row", "column")
    >>> parts = {"decoded": (("place", *axes), grey), "original": (("end", *axes), grey[:2])}
    >>> parts["embedding"] = (("place", "dimension"), np.eye(3))
    >>> found = xr.Dataset(parts, {"place": [0.0, 0.5, 1.0], "end": [0, 1]})
    >>> [axes.get_title() for axes in latent_walk(found).axes]
    ['example 0', '0', '0.5', '1', 'example 1']
    """
    look = look_of(theme)
    ends, places = found["original"].to_numpy(), found["place"].to_numpy()
    pictures = np.concatenate([ends[:1], found["decoded"].to_numpy(), ends[1:]])
    first, last = (f"example {each}" for each in found["end"].to_numpy())
    figure = rows_of_pictures([("", pictures)], [first, *(f"{place:.2g}" for place in places), last], look)
    line = found["embedding"].to_numpy()
    about = [str(found.attrs[key]) for key in ("data", "loss") if key in found.attrs]
    length = float(np.linalg.norm(line[-1] - line[0]))
    words = ", ".join([*about, f"a straight line of length {length:.3g} in {line.shape[1]} dimensions, decoded"])
    return finish(figure, words if caption else "", look)
