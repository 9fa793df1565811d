"""The loss, and every other channel, along a curve."""

from collections.abc import Sequence

import numpy as np
import xarray as xr
from jaxtyping import Float

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import check_like
from intaglio.paths.curve import Curve, bernstein
from intaglio.paths.ends import check_statistics
from intaglio.progress import progress
from intaglio.randomness import untouched
from intaglio.surface import Surface
from intaglio.surveying.channels import Channels
from intaglio.surveying.evaluator import Evaluator
from intaglio.surveying.refine import refine, uniform
from intaglio.surveying.repeatable import check_repeatable

__all__ = ["along"]

EXTENT = {"alpha": (0.0, 1.0)}


def along(
    objective: Objective,
    curve: Curve,
    *,
    tolerance: float = 0.01,
    resolution: int | None = None,
    channels: Sequence[str] | None = None,
    keep: int = 2000,
    seed: int = 0,
) -> Surface:
    """Every channel at φ(t), from t = 0 to 1, at Chebyshev nodes of t or on a uniform grid.

    Args:
        objective: the function; it and the caller's model are as before afterwards.
        curve: where to go.
        tolerance, resolution, channels, keep, seed: as in `ig.survey`.

    Returns:
        A surface over one axis, ``alpha``, which is t.

    Raises:
        InputError: a curve of another model, a bad number, or BatchNorm statistics that are frozen.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> a, m, b = (dict(ig.build(data, dim=2, seed=seed).named_parameters()) for seed in (0, 1, 2))
    >>> objective = ig.Objective(ig.build(data, dim=2), data)
    >>> path = along(objective, ig.paths.Curve([a, m, b]))
    >>> path.axes, path.error <= 0.01
    (('alpha',), True)
    """
    if resolution is None and not 0 < tolerance < 1:
        raise InputError(f"tolerance={tolerance}", expected="a share of the loss's range between 0 and 1", hint="0.01")
    check_like(curve.controls[0], objective.params, what="the curve's tensors")
    check_statistics(objective)
    plane, places = curve.frame

    def evaluate(t: Float[np.ndarray, "m 1"]) -> xr.Dataset:
        return evaluator(bernstein(t[:, 0], curve.degree) @ places)

    try:
        check_repeatable(objective, plane)
        kept = Channels(objective, channels, keep=keep)
        with untouched(), progress("path", (resolution or 33) * len(objective)) as advance:
            evaluator = Evaluator(objective, plane, kept, advance=advance)
            if resolution is None:
                found = refine(evaluate, EXTENT, tolerance=tolerance, seed=seed)
            else:
                found = uniform(evaluate, EXTENT, resolution)
    finally:
        objective.restore()
    found.nodes.attrs.update({**curve.provenance, **objective.provenance, "plane": plane.fingerprint})
    return Surface(found.nodes)
