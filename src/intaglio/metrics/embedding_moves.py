"""How the embedding changes between two points of a plane: how far each class goes, what splits, what merges."""

from collections.abc import Mapping

import numpy as np
import xarray as xr
from jaxtyping import Float, Shaped

from intaglio.errors import InputError
from intaglio.surface import Surface

__all__ = ["embedding_moves"]

TURN = 1.5  # a separation that grows or shrinks by this factor counts as a split or a merger

Array = np.ndarray


def embedding_moves(
    surface: Surface,
    labels: Shaped[np.ndarray, "n"],
    start: Mapping[str, float],
    end: Mapping[str, float],
) -> xr.Dataset:
    """Each class's move and spread, and how far each pair of classes stands apart, at two points of a survey.

    Read from the channel ``embedding``, the coordinates of the kept examples under one fixed projection, so that both
    points share their axes. The separation of two classes is the distance of their means over the root mean
    square distance of their examples from these; below 1 they overlap.

    Args:
        surface: a survey with the channel ``embedding``.
        labels: the class of every example of the data.
        start, end: axis → coordinate; axes left out are at 0.

    Returns:
        ``move`` (class), the way of its mean in units of its spread at `start`; ``spread`` (point, class), root mean
        square distance from the mean; ``separation`` (point, class, other); ``verdict`` (class, other): "splits" or
        "merges" where the separation changes by a factor of 1.5 and passes, or has passed, 1; else "".

    Raises:
        InputError: no embedding, labels for other examples, fewer than two examples of a class, or an unknown axis.
    """
    if "embedding" not in surface.nodes:
        raise InputError("a surface without the embedding", expected="the channel 'embedding'", hint="ig.survey(…)")
    rows = surface.nodes["example"].to_numpy()
    if rows.max() >= len(labels):
        raise InputError(f"{len(labels)} labels for example {rows.max()}", expected="one for every example of the data")
    own = np.asarray(labels)[rows]
    names, counts = np.unique(own, return_counts=True)
    if counts.min() < 2:
        raise InputError(f"one example of class {names[counts.argmin()]!r}", expected="two or more, for a spread")
    places = [_at(surface, point) for point in (start, end)]
    means = np.stack([[each[own == name].mean(0) for name in names] for each in places])
    spread = np.stack([[_spread(each[own == name]) for name in names] for each in places])
    apart = np.linalg.norm(means[:, :, None] - means[:, None], axis=-1)
    together = np.sqrt((spread[:, :, None] ** 2 + spread[:, None] ** 2) / 2)
    separation = apart / np.where(together > 0, together, np.nan)
    pair = ("class", "other")
    return xr.Dataset(
        {
            "move": ("class", np.linalg.norm(means[1] - means[0], axis=1) / np.where(spread[0] > 0, spread[0], np.nan)),
            "spread": (("point", "class"), spread),
            "separation": (("point", *pair), separation),
            "verdict": (pair, _verdicts(*separation)),
        },
        {"class": names, "other": names, "point": ["start", "end"]},
    )


def _at(surface: Surface, point: Mapping[str, float]) -> Float[Array, "n k"]:
    for axis in point:
        if axis not in surface.axes:
            raise InputError(f"no axis {axis!r}", expected=f"one of {', '.join(surface.axes)}")
    where = {axis: point.get(axis, 0.0) for axis in surface.axes}
    found = surface.at(channels=["embedding"], **where)["embedding"]
    return np.asarray(found.transpose("example", "component").to_numpy())


def _spread(rows: Float[Array, "m k"]) -> float:
    return float(np.sqrt(((rows - rows.mean(0)) ** 2).sum(1).mean()))


def _verdicts(before: Float[Array, "c c"], after: Float[Array, "c c"]) -> Shaped[Array, "c c"]:
    splits, merges = (after > TURN * before) & (after > 1), (before > TURN * after) & (before > 1)
    return np.select([splits, merges], ["splits", "merges"], "")
