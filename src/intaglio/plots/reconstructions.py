"""Images above what an autoencoder makes of them."""

import numpy as np
import xarray as xr
from matplotlib.figure import Figure

from intaglio.plots.pictures import rows_of_pictures
from intaglio.plots.style import ThemeName, finish, look_of

__all__ = ["reconstructions"]


def reconstructions(found: xr.Dataset, *, most: int = 12, caption: bool = True, theme: ThemeName = "light") -> Figure:
    """Each example above its reconstruction, with its squared error.

    Args:
        found: what `ig.decoding.reconstructions` gave, of images.
        most: how many examples at the most, the first.
        caption: whether data, loss and mean error stand below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: examples that are no images.

    >>> ones = (("example", "channel", "row", "column"), np.ones((2, 1, 4, 4)))
    >>> found = xr.Dataset({"original": ones, "reconstruction": ones, "error": ("example", [0.0, 0.0])})
    >>> len(reconstructions(found).axes)
    4
    """
    look = look_of(theme)
    first = found.isel(example=slice(most))
    rows = [("input", first["original"].to_numpy()), ("decoded", first["reconstruction"].to_numpy())]
    titles = [f"{error:.2g}" for error in first["error"].to_numpy()]
    figure = rows_of_pictures(rows, titles, look)
    mean = float(np.mean(found["error"].to_numpy()))
    about = [str(found.attrs[key]) for key in ("data", "loss") if key in found.attrs]
    words = ", ".join(
        [*about, f"above each its error ½‖x̂ − x‖², mean {mean:.3g} over {found.sizes['example']} examples"]
    )
    return finish(figure, words if caption else "", look)
