"""One diverging colour scale around 0: red raises the loss, blue lowers it, white does nothing."""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Normalize
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.scale import short
from intaglio.plots.style import Theme, dress

__all__ = ["DIVERGING", "around_zero", "diverging_bar"]

DIVERGING = "RdBu_r"


def around_zero(*values: Float[np.ndarray, "..."]) -> Normalize:
    """The scale that all `values` share, as far below 0 as above.

    Raises:
        InputError: nothing is finite.

    >>> scale = around_zero(np.array([-1.0, 3.0]))
    >>> scale.vmin, scale.vmax
    (-3.0, 3.0)
    """
    flat = np.concatenate([np.ravel(each) for each in values])
    finite = flat[np.isfinite(flat)]
    if not finite.size:
        raise InputError("no finite imprint to draw", hint="a smaller extent")
    most = float(np.abs(finite).max()) or 1.0
    return Normalize(-most, most, clip=True)


def diverging_bar(figure: Figure, axes: Sequence[Axes], scale: Normalize, name: str, look: Theme) -> None:
    """The scale below the axes, with its ends and its middle."""
    bar = figure.colorbar(ScalarMappable(scale, DIVERGING), ax=list(axes), location="bottom", aspect=40)
    assert scale.vmax is not None
    ticks = [-scale.vmax, -scale.vmax / 2, 0.0, scale.vmax / 2, scale.vmax]
    bar.set_ticks(ticks, labels=[short(tick).replace("-", "−") for tick in ticks])
    bar.set_label(name)
    dress(bar.ax, look)
    bar.outline.set_visible(False)
