"""The Hessian as Gauss–Newton part, residual and penalties."""

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float

from intaglio.curvature.eigenvalues import eigenvalues
from intaglio.curvature.lanczos import inner, rademacher
from intaglio.curvature.probing import check_budget, probe
from intaglio.curvature.products import ggn, hessian
from intaglio.objective import Objective

__all__ = ["split"]

PARTS = ("hessian", "gauss_newton", "residual", "penalties")


def split(
    objective: Objective,
    *,
    block: str | None = None,
    tolerance: float = 0.02,
    products: int = 300,
    seed: int = 0,
) -> xr.Dataset:
    """H = G + R + ∇²penalties: what a model linear in θ would have, what the model's own bending adds, and the rest.

    G = (1/N) Σ JᵀA_iJ is positive semidefinite for convex losses; R = (1/N) Σ Σ_c ∂ℓ_i/∂ŷ_c ∇²ŷ_c vanishes with the
    residuals, and for a linear model.

    Args:
        objective: whose Hessian.
        block: only this part of θ.
        tolerance: stop when the trace's standard error is below this share of the Gauss–Newton trace.
        products: at most so many products with each; a smaller matrix is read exactly.
        seed: of the probes, the same for all parts, so that the parts' traces sum to the whole's.

    Returns:
        Dimension ``part``: hessian, gauss_newton, residual, penalties; ``trace``, ``standard_error`` and
        ``top_eigenvalue`` with its ``eigenvalue_residual``.

    Raises:
        InputError: outputs that are no tensor, an unknown block, or a bad number.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> found = split(ig.Objective(ig.build(data, dim=2), data, penalties={"l2": 0.1}))
    >>> parts = found.trace.values
    >>> bool(np.isclose(parts[0], parts[1:].sum()))
    True
    """
    check_budget(tolerance, products)
    whole, data = hessian(objective, block=block), hessian(objective, block=block, penalties=False)
    fitted = ggn(objective, block=block)
    every = (whole, fitted, data.plus(fitted, -1.0), whole.plus(data, -1.0))
    like = whole.layout.zeros(1)
    size = like.shape[1]

    def draw(i: int) -> Float[np.ndarray, "4"]:
        v = rademacher(like, seed, "split", i)
        images = [product.apply(v.unsqueeze(0))[0] for product in (whole, fitted, data)]
        h, g, d = (inner(v, image) for image in images)
        return np.array([h, g, d - g, h - d])

    if size <= products:
        eye = torch.eye(size, dtype=like.dtype, device=like.device)
        traces = np.array([float(torch.trace(product.apply(eye)).double()) for product in every])
        errors = np.zeros(4)
    else:
        found = probe(draw, products, lambda m: bool(m.standard_error.max() <= tolerance * abs(m.mean[1])))
        traces, errors = found.mean, found.standard_error
    tops = [eigenvalues(product, 1, seed=seed) for product in every]
    return xr.Dataset(
        {
            "trace": ("part", traces),
            "standard_error": ("part", errors),
            "top_eigenvalue": ("part", np.array([float(each.eigenvalue[0]) for each in tops])),
            "eigenvalue_residual": ("part", np.array([float(each.residual[0]) for each in tops])),
        },
        {"part": list(PARTS)},
        {"block": block or "all", "tolerance": tolerance},
    )
