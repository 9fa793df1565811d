"""Changes: did valleys deepen and widen, did peaks fall, from the first moment of a training to the last?"""

from typing import NamedTuple

import numpy as np
import xarray as xr

from intaglio.errors import InputError

__all__ = ["QUESTIONS", "Change", "change", "changes"]

QUESTIONS = {  # measure → the question, and the sign of a change that answers it with yes
    "depth": ("Did the valley deepen?", 1),
    "width_alpha": ("Did it widen along α?", 1),
    "width_beta": ("Did it widen along β?", 1),
    "height": ("Did the peaks fall?", -1),
}


class Change(NamedTuple):
    """How a measure moved, the errors of both ends together, and whether that says anything."""

    moved: float
    error: float
    answer: str
    reason: str


def changes(found: xr.Dataset) -> xr.Dataset:
    """Yes or no, where the change is larger than the errors of both ends.

    Args:
        found: what `geometry` gives of a surface with a dimension of moments, such as ``checkpoint``, in their order.

    Returns:
        Dimension ``measure``: the ``question``, the ``answer`` ("yes", "no" or "can't be told"), the ``reason`` where
        it can't, the ``change`` from the first to the last and its ``error``.

    Raises:
        InputError: numbers of a single surface.

    >>> from intaglio.chebyshev import nodes
    >>> from intaglio.metrics.geometry import geometry
    >>> from intaglio.surface import Surface
    >>> bowl = nodes(9)[:, None] ** 2 + nodes(9) ** 2
    >>> loss = (("checkpoint", "alpha", "beta"), [bowl, 2 * bowl])
    >>> both = xr.Dataset({"loss": loss}, {"alpha": nodes(9), "beta": nodes(9), "checkpoint": [0, 7]})
    >>> changes(geometry(Surface(both.assign_attrs(errors='{"loss": 0.0}'))))["answer"].values.tolist()
    ['yes', 'no', 'no', 'no']
    """
    dims = [dim for dim in found["value"].dims if dim != "measure"]
    if len(dims) != 1 or found.sizes[dims[0]] < 2:
        came = f"numbers over {', '.join(map(str, found['value'].dims))}"
        raise InputError(came, expected="those of a surface at two or more moments")
    first, last = (found.isel({dims[0]: end}) for end in (0, -1))
    seen = {measure: change(first, last, measure) for measure in QUESTIONS}
    columns = {
        "question": [question for question, _ in QUESTIONS.values()],
        "answer": [each.answer for each in seen.values()],
        "reason": [each.reason for each in seen.values()],
        "change": [each.moved for each in seen.values()],
        "error": [each.error for each in seen.values()],
    }
    return xr.Dataset({name: ("measure", column) for name, column in columns.items()}, {"measure": list(seen)})


def change(first: xr.Dataset, last: xr.Dataset, measure: str) -> Change:
    """What can be said of one measure, from the geometry of two surfaces."""
    values, errors, rims = (
        [each[part].sel(measure=measure).item() for each in (first, last)] for part in ("value", "error", "at_rim")
    )
    moved, slack = values[1] - values[0], sum(errors)
    if all(rims) or (rims[0] and moved > 0) or (rims[1] and moved < 0):  # a bound proves one side only
        return Change(moved, slack, "can't be told", "the window is too small")
    if not np.isfinite(slack):
        return Change(moved, slack, "can't be told", "the error is not known")
    if not abs(moved) > slack:
        return Change(moved, slack, "can't be told", "no change beyond the error")
    return Change(moved, slack, "yes" if moved * QUESTIONS[measure][1] > 0 else "no", "")
