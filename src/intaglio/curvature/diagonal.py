"""The diagonal of a Hessian, number by number, with standard errors."""

from collections.abc import Callable

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor

from intaglio.curvature.lanczos import rademacher
from intaglio.curvature.layout import Layout
from intaglio.curvature.probing import Mean, check_budget, probe
from intaglio.curvature.products import Product, as_product
from intaglio.objective import Objective

__all__ = ["diagonal", "diagonal_probes", "exact_diagonal"]


def diagonal(
    objective: Objective | Product,
    *,
    block: str | None = None,
    tolerance: float = 0.05,
    products: int = 300,
    seed: int = 0,
) -> xr.Dataset:
    """The diagonal of H, exact for small matrices, else the mean of v ⊙ Hv over random signs v.

    Args:
        objective: whose Hessian, or any `Product`.
        block: only this part of θ: "embedding", "body", a module or a pattern of names.
        tolerance: stop when the norm of all standard errors is below this share of the diagonal's norm.
        products: at most so many products with H; a matrix of no more rows is read exactly.
        seed: of the probes.

    Returns:
        Dimension ``parameter``, in the objective's order: ``diagonal``, ``standard_error``, and the coordinate
        ``tensor``, the position in ``attrs["tensors"]`` of the tensor that a number belongs to.

    Raises:
        InputError: an unknown block, or a bad number.

    Source:
        Bekas, Kokiopoulou & Saad, An estimator for the diagonal of a matrix, 2007.

    >>> import intaglio as ig
    >>> x = torch.tensor([[1.0, 0.0], [0.0, 2.0]])
    >>> objective = ig.Objective(torch.nn.Linear(2, 1, bias=False), (x, x[:, 0]), loss="mse")
    >>> diagonal(objective).diagonal.values.tolist()
    [0.5, 2.0]
    """
    check_budget(tolerance, products)
    product = as_product(objective, block)
    if product.layout.size <= products:
        values = exact_diagonal(product)
        errors, used = np.zeros_like(values), len(values)
    else:
        found = diagonal_probes(product, tolerance, products, seed)
        values, errors, used = found.mean, found.standard_error, found.count
    return xr.Dataset(
        {"diagonal": ("parameter", values), "standard_error": ("parameter", errors)},
        {"tensor": ("parameter", _tensors(product.layout))},
        {"tensors": product.layout.names, "block": block or "all", "products": used, "tolerance": tolerance},
    )


def exact_diagonal(product: Product) -> Float[np.ndarray, "p"]:
    """One product with each unit vector."""
    like = product.layout.zeros(1)
    eye = torch.eye(like.shape[1], dtype=like.dtype, device=like.device)
    return _numbers(torch.diagonal(product.apply(eye)))


def diagonal_probes(
    product: Product,
    tolerance: float,
    products: int,
    seed: int,
    reduce: Callable[[Float[np.ndarray, "p"]], Float[np.ndarray, "r"]] = np.asarray,
) -> Mean:
    """v ⊙ Hv, or sums of its numbers, averaged until the errors are small beside the diagonal.

    What is summed must be summed in every draw: numbers of one probe do not vary independently.
    """
    like = product.layout.zeros(1)

    def draw(i: int) -> Float[np.ndarray, "r"]:
        v = rademacher(like, seed, "diagonal", i)
        return reduce(_numbers(v * product.apply(v.unsqueeze(0))[0]))

    return probe(draw, products, lambda m: bool(np.linalg.norm(m.standard_error) <= tolerance * np.linalg.norm(m.mean)))


def _numbers(vector: Tensor) -> Float[np.ndarray, "p"]:
    return vector.double().cpu().numpy()


def _tensors(layout: Layout) -> np.ndarray:
    return np.repeat(np.arange(len(layout.names)), layout.sizes)
