"""A volume as planes across its third axis, on one colour scale."""

import numpy as np
from jaxtyping import Float
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.checkpoints import checkpoints
from intaglio.plots.style import ThemeName
from intaglio.surface import AXES, Surface

__all__ = ["layers"]


def layers(
    volume: Surface,
    *,
    count: int = 5,
    channel: str = "loss",
    log: bool | None = None,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """Contours over α and β at `count` values of γ, from the lowest to the highest.

    Args:
        volume: over three axes.
        count: of planes; of an exact grid those nearest to even spacing.
        channel, log, caption, theme: as for `checkpoints`.

    Raises:
        InputError: not three axes, no plane, or what can't be drawn.

    >>> import xarray as xr
    >>> at = np.linspace(-1, 1, 3)
    >>> bowl = xr.Dataset({"loss": (AXES, at[:, None, None] ** 2 + at[:, None] ** 2 + at**2)}, dict.fromkeys(AXES, at))
    >>> figure = layers(Surface(bowl.assign_attrs(nodes="uniform")), count=3)
    >>> [axes.get_title(loc="left") for axes in figure.axes[:3]]
    ['γ = −1', 'γ = 0', 'γ = 1']
    """
    if volume.axes != AXES:
        raise InputError(f"a surface over {', '.join(volume.axes)}", expected="three axes", hint="plots.contour")
    if count < 1:
        raise InputError(f"count={count}", expected="at least 1 plane")
    cuts = {f"γ = {place:.3g}".replace("-", "−"): volume.cut(gamma=place) for place in _places(volume, count).tolist()}
    return checkpoints(cuts, channel=channel, log=log, columns=min(count, 5), caption=caption, theme=theme)


def _places(volume: Surface, count: int) -> Float[np.ndarray, "k"]:
    own = np.asarray(volume.nodes["gamma"])
    if volume.kind == "uniform":
        return np.take(own, np.unique(np.linspace(0, len(own) - 1, count).round().astype(int)))
    return np.linspace(own[0], own[-1], count)
