"""The largest or smallest eigenvalues of a Hessian, with their vectors and residuals."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor

from intaglio.curvature.lanczos import Found, extreme_pairs, inner, length
from intaglio.curvature.products import Product, as_product
from intaglio.errors import InputError
from intaglio.objective import Objective

__all__ = ["Eigenpairs", "eigenpairs", "eigenvalues"]

Which = Literal["largest", "smallest"]

DEFAULT_K = 10
TOLERANCE = {torch.float64: 1e-7, torch.float32: 1e-5}  # reached well above each type's rounding
BASIS_BYTES = 2.0**31  # of Krylov vectors and their products; a smaller basis restarts more often


@dataclass(frozen=True)
class Eigenpairs:
    """Eigenvalues as a Dataset, and their unit vectors as name → tensor, in the same order."""

    values: xr.Dataset
    vectors: tuple[Mapping[str, Tensor], ...]


def eigenvalues(
    objective: Objective | Product,
    k: int | None = None,
    *,
    which: Which = "largest",
    block: str | None = None,
    tolerance: float | None = None,
    products: int = 1000,
    seed: int = 0,
) -> xr.Dataset:
    """The k largest or smallest (most negative) eigenvalues of the Hessian, each with its residual.

    ReLU networks can be rescaled without a change of the function, which changes these numbers: compare networks by
    `sharpness`.

    Args:
        objective: whose Hessian, or any `Product`, such as ``ggn(objective)``.
        k: how many; 10 by default, or as many as there are.
        which: "largest" or "smallest", by value.
        block: only this part of θ: "embedding", "body", a module or a pattern of names.
        tolerance: of the residual norm ‖Hv − λv‖, as a share of the largest |λ| met; an eigenvalue is within the
            residual of the one returned, and mostly within its square. By default 1e-7 in float64, 1e-5 in float32.
        products: at most so many products with H in the search.
        seed: of the starting vector.

    Returns:
        Dimension ``k``: ``eigenvalue``, best first; ``residual`` ‖Hv − λv‖, of the search's own products; ``converged``
        flags. When the products did not suffice, what has not converged is returned too, flagged, and
        ``attrs["status"]`` says so.

    Raises:
        InputError: k below 1 or above the number of parameters, an unknown `which` or block.
        RunError: products that are not finite.

    Source:
        Stewart, A Krylov–Schur algorithm for large eigenproblems, 2001.

    >>> import intaglio as ig
    >>> x = torch.tensor([[1.0, 0.0], [0.0, 2.0]]).double()
    >>> objective = ig.Objective(torch.nn.Linear(2, 1, bias=False).double(), (x, x[:, 0]), loss="mse")
    >>> eigenvalues(objective).eigenvalue.values.round(6).tolist()
    [2.0, 0.5]
    """
    return eigenpairs(objective, k, which=which, block=block, tolerance=tolerance, products=products, seed=seed).values


def eigenpairs(
    objective: Objective | Product,
    k: int | None = None,
    *,
    which: Which = "largest",
    block: str | None = None,
    tolerance: float | None = None,
    products: int = 1000,
    seed: int = 0,
) -> Eigenpairs:
    """Eigenvalues and eigenvectors; arguments and errors as for `eigenvalues`.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> pairs = eigenpairs(ig.Objective(ig.build(data, dim=2), data), k=2)
    >>> len(pairs.vectors), sorted(pairs.vectors[0])[0]
    (2, 'encoder.layers.0.bias')
    """
    if which not in ("largest", "smallest"):
        raise InputError(f"which={which!r}", expected="'largest' or 'smallest'")
    product = as_product(objective, block)
    size = product.layout.size
    count = min(DEFAULT_K, size) if k is None else k
    if not 1 <= count <= size:
        raise InputError(f"k={count} eigenvalues of a {size} × {size} matrix", expected=f"1 to {size}")
    like = product.layout.zeros(1)
    wanted = TOLERANCE[like.dtype] if tolerance is None else tolerance
    sign = 1.0 if which == "largest" else -1.0
    found = extreme_pairs(
        lambda vectors: sign * product.apply(vectors),
        like,
        count,
        tolerance=wanted,
        products=products,
        basis=_basis(count, like),
        seed=seed,
    )
    vectors, images = found.pairs.vectors, sign * found.pairs.images
    pairs = list(zip(images, vectors, strict=True))
    values = np.array([inner(image, vector) for image, vector in pairs])
    residual = np.array([length(image - value * vector) for value, (image, vector) in zip(values, pairs, strict=True)])
    good = residual <= 2 * wanted * found.scale
    table = xr.Dataset(
        {
            "eigenvalue": ("k", values),
            "residual": ("k", residual),
            "converged": ("k", good),
        },
        attrs={
            "which": which,
            "block": block or "all",
            "parameters": size,
            "products": found.products,
            "tolerance": wanted,
            "status": _status(good, count, found),
        },
    )
    return Eigenpairs(table, tuple(product.layout.named(vector) for vector in vectors))


def _basis(k: int, like: Float[Tensor, "1 p"]) -> int:
    """How many Krylov vectors to keep: enough to converge mostly without a restart, if there is memory."""
    fits = int(BASIS_BYTES / (2 * like.shape[1] * like.element_size()))
    return max(min(max(4 * k, 100), fits), k + 10)


def _status(good: Float[np.ndarray, "k"] | np.ndarray, k: int, found: Found) -> str:
    if len(good) < k or not good.all():
        return (
            f"{int(good.sum())} of {k} converged in {found.products} products; try more products or a larger tolerance"
        )
    return "converged" if found.complete else "converged; products ran out before missed copies were ruled out"
