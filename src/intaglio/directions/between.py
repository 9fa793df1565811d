"""The line through two models, or the plane through three."""

from collections.abc import Mapping

from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import Params, check_like, clone, difference, norm
from intaglio.plane import AXES, Plane

__all__ = ["Point", "between", "params_of"]

Point = Objective | nn.Module | Mapping[str, Tensor]


def between(a: Point, b: Point, c: Point | None = None, *, margin: float = 0.5) -> Plane:
    """The points a + α(b − a) + β(c − a): a lies at 0, b at α = 1, and c at β = 1.

    Args:
        a, b, c: each an objective, a module or name → tensor, with the same names and shapes.
        margin: how far to survey beyond them, as a share of the distance.

    Returns:
        A line, or with `c` a plane, whose axes need not be orthogonal; provenance holds the distances
        ``‖b − a‖`` and ``‖c − a‖``.

    Raises:
        InputError: other names or shapes, points that coincide or lie on one line, or a negative margin.

    Source:
        Goodfellow, Vinyals & Saxe, Qualitatively characterizing neural network optimization problems, 2015.

    >>> import torch
    >>> line = between({"w": torch.zeros(2)}, {"w": torch.ones(2)})
    >>> line.at(1.0)["w"].tolist(), line.extent["alpha"]
    ([1.0, 1.0], (-0.5, 1.5))
    """
    if not margin >= 0:
        raise InputError(f"margin={margin}", expected="a share of at least 0")
    origin = params_of(a)
    others = {"b": params_of(b)} | ({} if c is None else {"c": params_of(c)})
    directions, distances = {}, []
    for axis, (name, point) in zip(AXES, others.items(), strict=False):
        check_like(point, origin, what=f"parameters of {name}")
        directions[axis] = difference(point, origin)
        distances.append(norm(directions[axis]))
        if distances[-1] == 0:
            raise InputError(f"a and {name} are the same point", expected="different parameters")
    extent = dict.fromkeys(directions, (0.0 - margin, 1.0 + margin))
    return Plane(origin, directions, extent, {"direction": "between models", "distances": distances})


def params_of(point: Point) -> Params:
    """A copy of the trainable parameters that an objective, a module or a mapping holds."""
    if isinstance(point, Objective):
        return point.params
    if isinstance(point, nn.Module):
        return clone({name: p for name, p in point.named_parameters() if p.requires_grad})
    return clone(point)
