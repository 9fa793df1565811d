"""The straight line between two models."""

from typing import Any

import torch

from intaglio.directions.between import between
from intaglio.objective import Objective
from intaglio.paths.along import along
from intaglio.paths.curve import Curve
from intaglio.paths.ends import Point, ends
from intaglio.surface import Surface
from intaglio.surveying import survey

__all__ = ["linear"]


def linear(
    objective: Objective,
    a: Point,
    b: Point,
    **options: Any,
) -> Surface:
    """Every channel along φ(t) = (1 − t)·a + t·b, from t = 0 to 1.

    Args:
        objective: the function; where it stands does not matter.
        a, b: each an objective, a module or name → tensor, with the objective's names and shapes. Where they are
            the same, as after the alignment of a permuted copy, the path is flat.
        options: those of `ig.survey`: tolerance, channels, metrics, examples, ledger and the others.

    Returns:
        A surface over one axis, ``alpha``, which is t.

    Raises:
        InputError: other names or shapes, or BatchNorm statistics that are frozen: those of one end would stand
            along the whole line.

    Source:
        Goodfellow, Vinyals & Saxe, Qualitatively characterizing neural network optimization problems, 2015.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> a, b = (ig.build(data, dim=2, seed=seed) for seed in (0, 1))
    >>> path = linear(ig.Objective(a, data), a, b)
    >>> path.extent, path.error <= 0.01
    ({'alpha': (0.0, 1.0)}, True)
    """
    first, last = ends(objective, a, b)
    if all(torch.equal(first[name], last[name]) for name in first):
        still = Curve([first, last], provenance={"direction": "between models", "distances": [0.0]})
        return along(objective, still, **options)
    return survey(objective, between(first, last, margin=0.0), **options)
