"""The contract of a direction: a function that gives a `Plane`."""

from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import check_like
from intaglio.plane import Plane
from intaglio.testing.contract import ContractError, drawing_nothing, leaving, require

__all__ = ["check_direction"]


def check_direction(function: Callable[..., Any], objective: Objective, **options: Any) -> Plane:
    """Check that ``function(objective, **options)`` gives a plane that can be surveyed.

    Origin and directions have the names, shapes, dtype and device of the objective's parameters and finite values;
    ``project`` inverts ``at``; a second call gives the same tensors bit for bit; the global random state, the
    objective and the model that it holds are as before.

    Args:
        function: e.g. one of `intaglio.directions`; for one that starts from a trajectory or from models, a function
            of the objective that calls it.
        objective: a small one; float64 tells most.
        options: handed on.

    Returns:
        The plane, for checks of your own.

    Raises:
        ContractError: says what does not hold.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> ig.testing.check_direction(ig.directions.random, ig.Objective(ig.build(data, dim=2), data), dims=1).axes
    ('alpha',)
    """
    name = getattr(function, "__name__", repr(function))
    before = objective.params
    with drawing_nothing(name), leaving(objective.worker.model, name):
        plane = function(objective, **options)
    unmoved = all(torch.equal(each, before[key]) for key, each in objective.params.items())
    require(unmoved, f"{name} moves the objective", expected="it where it stood")
    if not isinstance(plane, Plane):
        raise ContractError(f"{name} gives a {type(plane).__name__}", expected="a Plane")
    for what, tensors in {"origin": plane.origin, **plane.directions}.items():
        _check_tensors(f"{what} of {name}", tensors, before)
    _check_inverse(name, plane)
    again = function(objective, **options)
    same = plane.fingerprint == again.fingerprint and plane.extent == again.extent
    hint = "a generator seeded from an argument"
    require(same, f"{name} gives another plane when it is called again", expected="the same, bit for bit", hint=hint)
    return plane


def _check_tensors(what: str, tensors: Any, like: Any) -> None:
    try:
        check_like(tensors, like, what=what)
    except InputError as error:
        raise ContractError(str(error)) from error
    for key, each in tensors.items():
        came = f"{what}: {key!r} is {each.dtype} on {each.device}"
        require(
            each.dtype == like[key].dtype and each.device == like[key].device,
            came,
            expected=f"{like[key].dtype} on {like[key].device}, as the parameters",
        )
        require(bool(torch.isfinite(each).all()), f"{what}: {key!r} is not finite", expected="finite numbers")


def _check_inverse(name: str, plane: Plane) -> None:
    """Coordinates within the extent come back from `project`, up to the rounding of the tensors' dtype."""
    ends = np.array(list(plane.extent.values()))
    digits = max(torch.finfo(each.dtype).eps for each in plane.origin.values()) ** 0.5
    for share in (0.0, 0.3, 1.0):
        place = ends[:, 0] + share * (ends[:, 1] - ends[:, 0])
        found = plane.project(plane.at(*place.tolist())).coordinates
        near = np.allclose(found, place, rtol=digits, atol=digits * float(np.ptp(ends)))
        require(near, f"{name}: project(at({place.tolist()})) = {found.tolist()}", expected="the same coordinates")
