"""How many eigenvalues are negative, zero and positive."""

import numpy as np
import torch
import xarray as xr

from intaglio.curvature.products import Product, as_product
from intaglio.errors import InputError
from intaglio.objective import Objective

__all__ = ["inertia"]

ZERO = {torch.float64: 1e-8, torch.float32: 1e-5}
MOST = 4000  # parameters whose dense Hessian fits into 128 MB, with its eigenvalues in some 20 s


def inertia(objective: Objective | Product, *, block: str | None = None, threshold: float | None = None) -> xr.Dataset:
    """The numbers of negative, zero and positive eigenvalues: (n₋, n₀, n₊), of a minimum (0, 0, P).

    Args:
        objective: whose Hessian, or any `Product`, of at most 4,000 parameters: all eigenvalues are found.
        block: only this part of θ.
        threshold: an eigenvalue counts as zero up to this share of the largest |λ|. By default 1e-8 in float64 and
            1e-5 in float32, whose products are right to some 1e-15 and 1e-6 of it.

    Returns:
        Dimension ``sign``: ``count``; dimension ``k``: ``eigenvalue``, the lowest first; ``attrs["zero_below"]``, the
        threshold as a number.

    Raises:
        InputError: more parameters, an unknown block, or a threshold below 0.

    >>> from intaglio.curvature.layout import Layout
    >>> saddle = Product(Layout({"w": torch.zeros(3)}), lambda: iter([lambda v: [torch.tensor([2.0, 0, -1]) * v[0]]]))
    >>> inertia(saddle)["count"].values.tolist()
    [1, 1, 1]
    """
    product = as_product(objective, block)
    size = product.layout.size
    if size > MOST:
        raise InputError(f"the inertia of {size:,} parameters", expected=f"at most {MOST:,}", hint="a block")
    like = product.layout.zeros(1)
    threshold = ZERO[like.dtype] if threshold is None else threshold
    if not threshold >= 0:
        raise InputError(f"threshold={threshold}", expected="a share of the largest |λ| of at least 0", hint="1e-8")
    dense = product.apply(torch.eye(size, dtype=like.dtype, device=like.device)).double().cpu().numpy()
    values = np.linalg.eigvalsh((dense + dense.T) / 2)
    zero = threshold * float(np.abs(values).max())
    counts = [int((values < -zero).sum()), int((np.abs(values) <= zero).sum()), int((values > zero).sum())]
    return xr.Dataset(
        {"count": ("sign", counts), "eigenvalue": ("k", values)},
        {"sign": ["negative", "zero", "positive"]},
        {"block": block or "all", "threshold": threshold, "zero_below": zero},
    )
