"""The loss, and every other channel, along a curve."""

from typing import Any

from intaglio.objective import Objective
from intaglio.params import check_like
from intaglio.paths.curve import Curve
from intaglio.paths.ends import check_statistics
from intaglio.surface import Surface
from intaglio.surveying import survey

__all__ = ["along"]


def along(objective: Objective, curve: Curve, **options: Any) -> Surface:
    """Every channel at φ(t), from t = 0 to 1, at Chebyshev nodes of t or on a uniform grid.

    Args:
        objective: the function; it and the caller's model are as before afterwards.
        curve: where to go.
        options: those of `ig.survey`: tolerance, channels, metrics, examples, ledger and the others.

    Returns:
        A surface over one axis, ``alpha``, which is t.

    Raises:
        InputError: a curve of another model, BatchNorm statistics that are frozen, or what `ig.survey` refuses.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> a, m, b = (dict(ig.build(data, dim=2, seed=seed).named_parameters()) for seed in (0, 1, 2))
    >>> objective = ig.Objective(ig.build(data, dim=2), data)
    >>> path = along(objective, ig.paths.Curve([a, m, b]))
    >>> path.axes, path.error <= 0.01
    (('alpha',), True)
    """
    check_like(curve.origin, objective.standing, what="the curve's tensors")
    check_statistics(objective)
    return survey(objective, curve, **options)
