"""A plane that several trainings from one start share: through their ends, as near to all of them as a plane can be."""

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from intaglio.errors import InputError
from intaglio.params import check_like, combine, difference, dot
from intaglio.plane import Plane
from intaglio.trajectory import Trajectory

__all__ = ["shared_plane"]

REACH = 0.7  # of the half window: the farthest point along each axis


def shared_plane(paths: Sequence[Trajectory]) -> Plane:
    """The mean of the start and the ends, and their first two principal directions.

    Directions are scaled so that the farthest of these points lies at 0.7 along each axis. They are not
    filter-normalised, which belongs to one model.

    Args:
        paths: of one model from one start, two or more.

    Returns:
        The plane; ``explained_variance`` in its provenance says how much of the points' spread it holds.

    Raises:
        InputError: one path, or models of other shapes.
    """
    if len(paths) < 2:
        raise InputError("one path", expected="two or more that share a plane")
    points = [paths[0][0], *(path.final for path in paths)]
    for path in points[1:]:
        check_like(path, points[0], what="parameters at the end of a path")
    share = 1 / len(points)
    zero = {name: 0 * tensor for name, tensor in points[0].items()}
    origin = combine(zero, *((share, point) for point in points))
    steps = [difference(point, origin) for point in points]
    gram = np.array([[dot(a, b) for b in steps] for a in steps])
    values, vectors = np.linalg.eigh(gram)
    directions: dict[str, dict[str, Tensor]] = {}
    for axis, row in (("alpha", -1), ("beta", -2)):
        weights = vectors[:, row] * np.sign(vectors[np.abs(vectors[:, row]).argmax(), row])
        # the step's coordinate along Σ w_i s_i/√λ is √λ w
        scaled = (weights * np.abs(weights).max() / REACH).tolist()
        directions[axis] = combine(zero, *zip(scaled, steps, strict=True))
    shares = (values[[-1, -2]] / values.clip(min=0).sum()).tolist()
    return Plane(origin, directions, provenance={"direction": "shared by variants", "explained_variance": shares})
