"""Sharpness that rescaling a network does not change, and beside it the raw kind that it does."""

import math

import torch
import xarray as xr

from intaglio.curvature.eigenvalues import eigenvalues
from intaglio.curvature.products import hessian
from intaglio.curvature.trace import trace
from intaglio.objective import Objective
from intaglio.params import Params

__all__ = ["CAVEAT", "MEASURES", "sharpness"]

CAVEAT = (
    "The largest eigenvalue and the trace of H depend on how a network is written down: scaling a ReLU layer up and "
    "the next one down leaves every output as it is and makes them as large or small as one likes. Compare networks "
    "by the adaptive measures. Neither kind proves that a flat minimum generalises."
)

MEASURES = {
    "adaptive_top_eigenvalue": "λ_max(D_w H D_w)",
    "adaptive_trace": "Σ w²H_ii",
    "adaptive_gradient": "‖w ⊙ ∇L‖",
    "top_eigenvalue": "λ_max(H)",
    "trace": "tr H",
}


def sharpness(
    objective: Objective,
    *,
    params: Params | None = None,
    tolerance: float = 0.02,
    products: int = 300,
    seed: int = 0,
) -> xr.Dataset:
    """Adaptive sharpness first, then the raw kind, of the data term.

    Adaptive measures weigh every parameter by its own size, D_w = diag(w). Penalties are left out, for they change
    when a network is rescaled, and the measures would too.

    Args:
        objective: at whose parameters.
        params: where; by default where the objective stands.
        tolerance: of the traces' standard errors, as a share of them.
        products: at most so many products with H for each trace.
        seed: of the probes.

    Returns:
        Dimension ``measure``: ``value``, ``standard_error`` (for eigenvalues the residual norm), the coordinates
        ``formula`` and ``invariant`` (True where rescaling ReLU layers changes nothing); ``attrs["caveat"]`` in words;
        ``attrs["not_reached"]``, the measures that more products would settle.

    Raises:
        InputError: a bad number.

    Source:
        Dinh et al. 2017; Kwon et al., ASAM, 2021; Andriushchenko et al. 2023.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> found = sharpness(ig.Objective(ig.build(data, dim=2), data))
    >>> found.measure.values[found.invariant].tolist()
    ['adaptive_top_eigenvalue', 'adaptive_trace', 'adaptive_gradient']
    """
    product = hessian(objective, params=params, penalties=False)
    weights = product.layout.vector(objective.params if params is None else params)
    numbers: list[tuple[float, float]] = []
    missed: list[str] = []
    for each in (product.scaled(weights), product):
        top = eigenvalues(each, 1, seed=seed)
        whole = trace(each, tolerance=tolerance, products=products, seed=seed)
        names = list(MEASURES)[:2] if each is not product else list(MEASURES)[3:]
        reached = (bool(top.converged.all()), whole.attrs["status"] in ("exact", "within tolerance"))
        missed += [name for name, good in zip(names, reached, strict=True) if not good]
        numbers += [
            (float(top.eigenvalue[0]), float(top.residual[0])),
            (float(whole.trace), float(whole.standard_error)),
        ]
    slope = product.layout.vector(_data_gradient(objective, params))
    numbers.insert(2, (float(torch.linalg.vector_norm((weights * slope).double())), 0.0))
    values, errors = zip(*numbers, strict=True)
    return xr.Dataset(
        {"value": ("measure", list(values)), "standard_error": ("measure", list(errors))},
        {
            "measure": list(MEASURES),
            "formula": ("measure", list(MEASURES.values())),
            "invariant": ("measure", [name.startswith("adaptive") for name in MEASURES]),
        },
        {
            "caveat": CAVEAT,
            "largest_parameter": math.sqrt(float(weights.square().max())),
            "not_reached": ", ".join(missed),
        },
    )


def _data_gradient(objective: Objective, params: Params | None) -> dict[str, torch.Tensor]:
    """∇ of the data term alone."""
    return objective.fork().without_penalties().gradient(params)
