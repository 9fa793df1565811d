"""The plane in which gradient descent sets out: the gradient, and where it turns to."""

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import combine, dot, norm, scale
from intaglio.plane import Plane, first_axes

__all__ = ["gradient"]


def gradient(objective: Objective, *, dims: int = 2, radius: float = 1.0) -> Plane:
    """Unit vectors of steepest descent and of its turning, through the objective's parameters.

    The first axis is −∇L/‖∇L‖: the surface falls along it with slope −‖∇L‖. The second is the part of H∇L that is
    orthogonal to it, the way the gradient turns as one follows it; the third, where asked for, turns on from there.

    Args:
        objective: gives the origin, the gradient and the Hessian, penalties included.
        dims: 1, 2 or 3.
        radius: how far to survey each way, as a distance ‖θ − θ₀‖.

    Returns:
        A plane whose provenance holds ``gradient_norm``.

    Raises:
        InputError: a zero gradient, a gradient that does not turn, or a bad number.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> gradient(ig.Objective(ig.build(data, dim=2), data)).gram.round(4).diagonal().tolist()
    [1.0, 1.0]
    """
    axes = first_axes(dims)
    if not radius > 0:
        raise InputError(f"radius={radius}", expected="a distance above 0")
    slope = objective.gradient()
    size = norm(slope)
    if size == 0:
        raise InputError("a zero gradient", expected="a point that is not stationary", hint="directions.hessian")
    found = [scale(slope, -1 / size)]
    while len(found) < dims:
        image = objective.hvp(found[-1])
        rest = image
        for _ in range(2):  # the second round removes what rounding left of the first
            rest = combine(rest, *((-dot(each, rest), each) for each in found))
        if norm(rest) <= 1e-6 * norm(image) or norm(image) == 0:
            came = f"a gradient that turns no further than {len(found)} dimension{'s' * (len(found) > 1)}"
            raise InputError(came, expected=f"{dims} directions", hint=f"dims={len(found)}, or directions.random")
        found.append(scale(rest, 1 / norm(rest)))
    provenance = {"direction": "gradient and its turning", "gradient_norm": size}
    extent = dict.fromkeys(axes, (-radius, radius))
    return Plane(objective.params, dict(zip(axes, found, strict=True)), extent, provenance)
