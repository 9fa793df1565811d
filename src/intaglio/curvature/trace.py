"""The trace of a Hessian, with its standard error."""

import math
from typing import Literal, NamedTuple, get_args

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor

from intaglio.curvature.gauss_newton_trace import Remainder, remainder_of
from intaglio.curvature.lanczos import inner, rademacher
from intaglio.curvature.probing import FEWEST, Mean, check_budget, probe
from intaglio.curvature.products import Product, as_product
from intaglio.errors import InputError
from intaglio.objective import Objective

__all__ = ["trace"]

Method = Literal["auto", "hutch++", "hutchinson"]

SKETCH = 32  # directions that Hutch++ takes out exactly: the outliers of most networks' spectra fit into it
SKETCH_BYTES = 2.0**30  # of one copy of them; a handful stand in memory for a moment


def trace(
    objective: Objective | Product,
    *,
    method: Method = "auto",
    block: str | None = None,
    tolerance: float = 0.02,
    products: int = 300,
    seed: int = 0,
) -> xr.Dataset:
    """tr H, exact for small matrices, else by random probes until its standard error is small enough.

    Hutchinson: the mean of vᵀHv over random signs v. Hutch++ first finds Q, orthonormal, whose span holds most of
    H, adds tr QᵀHQ exactly and probes only the rest, so its error falls as 1/m instead of 1/√m.
    It begins with a few of Hutchinson's probes, whose products it needs for Q anyway, and goes on with them alone where
    they promise to reach the tolerance sooner.

    An objective whose loss is of one example's few outputs allows more: H = G + R, where the trace of the Gauss–Newton
    matrix G of the layers is known exactly from what each layer takes in and what is pulled back to it, without a
    probe. Near its data a model's R is small, and Hutchinson's probes of R alone vary by a tenth of those of H.

    Args:
        objective: whose Hessian, or any `Product`.
        method: "hutch++", "hutchinson", or by default "auto": probes of R where there is a G, as long as they promise
            to reach the tolerance, else Hutch++.
        block: only this part of θ: "embedding", "body", a module or a pattern of names.
        tolerance: stop when the standard error is below this share of the trace's size.
        products: at most so many products with H.
        seed: of the probes.

    Returns:
        ``trace`` and ``standard_error`` (0 where exact), without dimensions; ``attrs["products"]`` used,
        ``attrs["method"]`` that gave the number, and ``attrs["status"]``: "exact", "within tolerance", or what to try.

    Raises:
        InputError: an unknown method or block, or a bad number.

    Source:
        Hutchinson 1990; Meyer, Musco, Musco & Woodruff, Hutch++, 2021.

    >>> import intaglio as ig
    >>> x = torch.tensor([[1.0, 0.0], [0.0, 2.0]])
    >>> objective = ig.Objective(torch.nn.Linear(2, 1, bias=False), (x, x[:, 0]), loss="mse")
    >>> float(trace(objective).trace)
    2.5
    """
    if method not in get_args(Method):
        raise InputError(f"method={method!r}", expected="'auto', 'hutch++' or 'hutchinson'")
    check_budget(tolerance, products)
    known = _remainder(objective, block, products) if method == "auto" else None
    product = as_product(objective, block) if known is None else known.hessian
    like = product.layout.zeros(1)
    if product.layout.size <= products:
        eye = torch.eye(like.shape[1], dtype=like.dtype, device=like.device)
        return _result(
            Estimate(float(torch.trace(product.apply(eye)).double()), 0.0, len(eye), "exact"), tolerance, block
        )
    found = None if known is None else _beside(known, like, tolerance, products, seed)
    if found is None:
        spent = 0 if known is None else FEWEST
        found = _by_range(product, like, method, tolerance, products - spent, seed)
        found = found._replace(products=found.products + spent)
    return _result(found, tolerance, block)


class Estimate(NamedTuple):
    """A trace, its standard error, the products it took, and how it was found."""

    trace: float
    error: float
    products: int
    method: str


def _remainder(objective: Objective | Product, block: str | None, products: int) -> Remainder | None:
    """The Hessian beside its Gauss–Newton part, where there is one and the matrix is too large to be read off."""
    if isinstance(objective, Product):
        return None
    standing = objective.standing
    size = sum(standing[name].numel() for name in objective.select(block))
    return remainder_of(objective, block) if size > products else None


def _beside(
    known: Remainder, like: Float[Tensor, "1 p"], tolerance: float, products: int, seed: int
) -> Estimate | None:
    """tr G + the mean of vᵀRv; None where a few probes promise no end within the budget, or Hutch++ an earlier one."""
    seen = Mean()

    def draw(i: int) -> Float[np.ndarray, ""]:
        return np.array(known.probe(rademacher(like, seed, "remainder", i)))

    def enough(mean: Mean) -> bool:
        return bool(mean.standard_error <= tolerance * abs(known.known + float(mean.mean)))

    probe(draw, min(FEWEST, products), enough, seen)
    budget = min(2 * SKETCH + FEWEST, products) if tolerance else products
    goal = tolerance * abs(known.known + float(seen.mean))
    if products >= 2 * FEWEST and float(seen.standard_error) > goal * math.sqrt(budget / FEWEST):
        return None
    probe(draw, products, enough, seen)
    return Estimate(known.known + float(seen.mean), float(seen.standard_error), seen.count, "gauss-newton + hutchinson")


def _by_range(
    product: Product, like: Float[Tensor, "1 p"], method: Method, tolerance: float, products: int, seed: int
) -> Estimate:
    """Hutch++, or Hutchinson alone."""
    fits = int(SKETCH_BYTES / (like.shape[1] * like.element_size()))
    room = 0 if method == "hutchinson" else min(SKETCH, fits, products // 3, (products - 2) // 2)
    room, images, seen = _first_look(product, like, room, tolerance, products, seed)
    q = _range(product, like, images, room, seed)
    taken = float(torch.sum(q * product.apply(q), dtype=torch.float64)) if len(q) else 0.0

    def draw(i: int) -> Float[np.ndarray, ""]:
        v = rademacher(like, seed, "trace", i)
        for _ in range(2):
            v = v - (q @ v) @ q
        return np.array(inner(v, product.apply(v.unsqueeze(0))[0]))

    rest = probe(
        draw,
        products - 2 * len(q),
        lambda mean: bool(mean.standard_error <= tolerance * abs(taken + float(mean.mean))),
        seen,
    )
    used = "hutch++" if len(q) else "hutchinson"
    return Estimate(taken + float(rest.mean), float(rest.standard_error), 2 * len(q) + rest.count, used)


def _first_look(
    product: Product, like: Float[Tensor, "1 p"], room: int, tolerance: float, products: int, seed: int
) -> tuple[int, Float[Tensor, "s p"], Mean]:
    """A few random signs: Hutchinson's estimate to go on with (room 0), or their images, for a range of `room`."""
    if room < FEWEST:
        return room, like[:0], Mean()
    signs = torch.stack([rademacher(like, seed, "sketch", i) for i in range(FEWEST)])
    images, seen = product.apply(signs), Mean()
    for value in torch.sum(signs * images, 1, dtype=torch.float64).cpu().numpy():
        seen.add(np.array(value))
    goal, error = tolerance * abs(float(seen.mean)), float(seen.standard_error)
    times = min(2 * room + FEWEST, products) / FEWEST  # as many products as Hutch++ takes at least
    if error <= goal * math.sqrt(times):  # so many probes promise to suffice
        return 0, like[:0], seen
    return room, images, Mean()


def _range(
    product: Product, like: Float[Tensor, "1 p"], images: Float[Tensor, "s p"], count: int, seed: int
) -> Float[Tensor, "q p"]:
    """Orthonormal rows that span the images of so many random vectors, `images` among them."""
    if not count:
        return like[:0]
    more = [rademacher(like, seed, "sketch", i) for i in range(len(images), count)]
    images = torch.cat([images, product.apply(torch.stack(more))]) if more else images
    q: Tensor = torch.linalg.qr(images.T)[0]
    return q.T.contiguous()


def _result(found: Estimate, tolerance: float, block: str | None) -> xr.Dataset:
    reached = found.error <= tolerance * abs(found.trace)
    status = (
        "exact" if found.error == 0 else "within tolerance" if reached else "tolerance not reached; try more products"
    )
    attrs = {
        "method": found.method,
        "block": block or "all",
        "products": found.products,
        "tolerance": tolerance,
        "status": status,
    }
    return xr.Dataset({"trace": found.trace, "standard_error": found.error}, attrs=attrs)
