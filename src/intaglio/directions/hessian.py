"""The plane of the Hessian's own directions: true eigenvectors, not rescaled ones."""

from typing import Literal

import torch

from intaglio.curvature import eigenpairs
from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import Params
from intaglio.plane import Plane, first_axes

__all__ = ["hessian"]


def hessian(
    objective: Objective,
    *,
    dims: int = 2,
    which: Literal["largest", "smallest", "both"] = "largest",
    within: str | None = None,
    radius: float = 1.0,
    products: int = 1000,
    seed: int = 0,
) -> Plane:
    """Unit eigenvectors of the Hessian at the objective's parameters.

    They are not normalised by filters, which would make them eigenvectors no more: at the origin the surface's second
    derivatives along the axes are the eigenvalues, and the mixed one is 0.

    Args:
        objective: gives the origin and the Hessian, penalties included.
        dims: 1, 2 or 3.
        which: "largest" or "smallest" eigenvalues, or "both": the largest, then the smallest, for one of each.
        within: eigenvectors of this block alone: "embedding", "body", a module or a pattern of names.
        radius: how far to survey each way, as a distance ‖θ − θ₀‖.
        products: at most so many products with H a search.
        seed: of the search.

    Returns:
        A plane whose provenance holds ``eigenvalues`` and ``residuals`` in the order of the axes.

    Raises:
        InputError: an unknown `which` or block, a bad number, or more directions than parameters.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> plane = hessian(ig.Objective(ig.build(data, dim=2), data))
    >>> plane.gram.round(4).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    """
    if which not in ("largest", "smallest", "both"):
        raise InputError(f"which={which!r}", expected="'largest', 'smallest' or 'both'")
    axes = first_axes(dims)
    if not radius > 0:
        raise InputError(f"radius={radius}", expected="a distance above 0")
    counts = {"largest": (dims, 0), "smallest": (0, dims), "both": (dims - dims // 2, dims // 2)}[which]
    origin = objective.params
    directions, values, residuals = [], [], []
    for kind, count in zip(("largest", "smallest"), counts, strict=True):
        if count:
            found = eigenpairs(objective, count, which=kind, block=within, products=products, seed=seed)  # type: ignore[arg-type]
            directions += [_padded(vector, origin) for vector in found.vectors]
            values += found.values.eigenvalue.values.tolist()
            residuals += found.values.residual.values.tolist()
    provenance = {
        "direction": "eigenvectors of the Hessian",
        "which": which,
        "within": within or "all",
        "eigenvalues": values,
        "residuals": residuals,
        "seed": seed,
    }
    extent = dict.fromkeys(axes, (-radius, radius))
    return Plane(origin, dict(zip(axes, directions, strict=True)), extent, provenance)


def _padded(vector: Params, origin: Params) -> Params:
    """A block's vector as one of the whole: zero elsewhere."""
    return {name: vector[name] if name in vector else torch.zeros_like(each) for name, each in origin.items()}
