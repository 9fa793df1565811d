"""Features × time: when in training each feature entered the landscape."""

import numpy as np
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots.diverging import DIVERGING, around_zero, diverging_bar
from intaglio.plots.style import BASE, ThemeName, dress, finish, label, look_of, new_figure
from intaglio.surface import Surface

__all__ = ["imprint_time"]


def imprint_time(marks: Surface, *, most: int = 20, caption: bool = True, theme: ThemeName = "light") -> Figure:
    """ΔL where the model stood at each checkpoint, the features that matter most in the end above.

    Args:
        marks: what `intaglio.imprinting.over_time` returned.
        most: how many features.
        caption: whether the imprint's caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: no imprint at checkpoints.

    >>> from intaglio.chebyshev import nodes
    >>> import xarray as xr
    >>> table = {"loss": (("checkpoint", "feature", "alpha"), np.ones((3, 2, 5)))}
    >>> at = {"feature": ["hue", "mass"], "alpha": nodes(5), "epoch": ("checkpoint", [0.0, 1.0, 2.0])}
    >>> figure = imprint_time(Surface(xr.Dataset(table, at, {"imprint": "feature"})))
    >>> [text.get_text() for text in figure.axes[0].get_xticklabels()]
    ['0', '1', '2']
    """
    by = str(marks.nodes.attrs.get("imprint", ""))
    if set(marks.nodes["loss"].dims[: -len(marks.axes)]) != {"checkpoint", by}:
        came = f"a surface over {marks.nodes['loss'].dims}"
        raise InputError(came, expected="an imprint at checkpoints", hint="ig.imprinting.over_time(…)")
    look = look_of(theme)
    found = marks.at(*(0.0,) * len(marks.axes))["loss"].transpose(by, "checkpoint")
    order = np.argsort(-found.isel(checkpoint=-1).to_numpy(), kind="stable")[:most]
    shown = found.isel({by: order})
    names = [label(name) for name in shown[by].values]
    figure = new_figure(5.2, 1.3 + 0.2 * len(names), look)
    axes = figure.add_subplot()
    scale = around_zero(shown.to_numpy())
    axes.pcolormesh(np.ma.masked_invalid(shown.to_numpy()), cmap=DIVERGING, norm=scale)
    epochs = [f"{epoch:.3g}" for epoch in shown["epoch"].values]
    axes.set_xticks(np.arange(len(epochs)) + 0.5, epochs)
    axes.set_yticks(np.arange(len(names)) + 0.5, names)
    axes.set(ylim=(len(names), 0), xlabel="epoch")
    dress(axes, look)
    axes.tick_params(axis="both", length=0)
    axes.tick_params(axis="y", labelsize=BASE, labelcolor=look.ink)
    diverging_bar(figure, [axes], scale, "ΔL where the model stood; red: it relied on the feature", look)
    left = found.sizes[by] - len(names)
    text = f"{left} more below these. " if left else ""
    return finish(figure, text + marks.caption if caption else "", look)
