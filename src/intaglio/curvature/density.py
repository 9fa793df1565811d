"""The density of a Hessian's spectrum, with standard errors."""

import math

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float

from intaglio.curvature.lanczos import quadrature, rademacher
from intaglio.curvature.probing import FEWEST, Mean, check_budget
from intaglio.curvature.products import Product, as_product
from intaglio.errors import InputError
from intaglio.objective import Objective

__all__ = ["density"]

CHECK_EVERY = 5  # probes between two looks at the errors
REACH = 6.0  # kernel widths beyond the outermost node: what is cut off is 1e-9


def density(
    objective: Objective | Product,
    *,
    block: str | None = None,
    steps: int = 80,
    probes: int = 30,
    tolerance: float = 0.01,
    width: float | None = None,
    points: int = 1024,
    seed: int = 0,
) -> xr.Dataset:
    """The spectral density of H by stochastic Lanczos quadrature, smoothed by a Gaussian kernel.

    Every probe, a vector of random signs, gives the nodes and weights of a Gauss rule for the spectrum as that vector
    sees it; their mean over probes is the density. All Lanczos vectors are kept orthogonal, so no eigenvalue is
    counted twice.

    Args:
        objective: whose Hessian, or any `Product`.
        block: only this part of θ: "embedding", "body", a module or a pattern of names.
        steps: Lanczos steps a probe: more resolve the inside of the spectrum better.
        probes: at most so many.
        tolerance: stop when the standard error of the cumulative distribution is below it everywhere.
        width: of the kernel (its standard deviation), in units of λ; by default 1 % of the spectrum's range.
        points: of λ at which the density is given.
        seed: of the probes.

    Returns:
        Dimension ``eigenvalue``, whose coordinate is λ: ``density`` (integrates to 1), ``distribution`` (the share of
        eigenvalues below λ), each with its standard error over probes: ``standard_error``,
        ``distribution_standard_error``. ``attrs`` has ``width``, ``probes``, ``products`` and ``status``.

    Raises:
        InputError: an unknown block, or a bad number.

    Source:
        Ghorbani, Krishnan & Xiao 2019; Ubaru, Chen & Saad 2017.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> found = density(ig.Objective(ig.build(data, dim=2), data), steps=20, probes=4)
    >>> round(float(found.density.integrate("eigenvalue")), 6)
    1.0
    """
    check_budget(tolerance, probes)
    if steps < 1 or points < 2 or (width is not None and not width > 0):
        came = f"steps={steps}, points={points}, width={width}"
        raise InputError(came, expected="at least 1 step, 2 points and a width above 0")
    product = as_product(objective, block)
    like = product.layout.zeros(1)
    rules: list[tuple[np.ndarray, np.ndarray]] = []
    error = math.inf
    while len(rules) < probes:
        rules.append(quadrature(product.apply, rademacher(like, seed, "density", len(rules)), steps))
        if len(rules) == probes or (len(rules) >= FEWEST and len(rules) % CHECK_EVERY == 0):
            grid, spread = _grid(rules, width, points)
            means = _averages(rules, grid, spread)
            error = float(means[1].standard_error.max())
            if error <= tolerance:
                break
    reached = "within tolerance" if error <= tolerance else "tolerance not reached; try more probes"
    attrs = {
        "block": block or "all",
        "parameters": like.shape[1],
        "width": spread,
        "probes": len(rules),
        "products": sum(len(nodes) for nodes, _ in rules),
        "tolerance": tolerance,
        "status": reached,
    }
    names = (("density", "standard_error"), ("distribution", "distribution_standard_error"))
    found = {}
    for (name, error_name), mean in zip(names, means, strict=True):
        found[name] = ("eigenvalue", mean.mean)
        found[error_name] = ("eigenvalue", mean.standard_error)
    return xr.Dataset(found, {"eigenvalue": grid}, attrs)


def _grid(
    rules: list[tuple[np.ndarray, np.ndarray]], width: float | None, points: int
) -> tuple[Float[np.ndarray, "points"], float]:
    """Where the density is given, and the kernel's width."""
    low = min(float(nodes.min()) for nodes, _ in rules)
    high = max(float(nodes.max()) for nodes, _ in rules)
    size = max(abs(low), abs(high))
    spread = width or 0.01 * (high - low if high - low > 1e-9 * size else size) or 0.01
    spread = max(spread, (high - low) / max(points - 2 * REACH - 1, 1))  # a narrower one falls between the points
    return np.linspace(low - REACH * spread, high + REACH * spread, points), spread


def _averages(
    rules: list[tuple[np.ndarray, np.ndarray]], grid: Float[np.ndarray, "points"], spread: float
) -> tuple[Mean, Mean]:
    """Density and cumulative distribution, each averaged over probes."""
    both = Mean(), Mean()
    for nodes, weights in rules:
        z = (grid[:, None] - nodes) / spread
        both[0].add(np.exp(-0.5 * z**2) @ weights / (spread * math.sqrt(2 * math.pi)))
        normal = 0.5 * (1 + torch.erf(torch.from_numpy(z) / math.sqrt(2)).numpy())
        both[1].add(normal @ weights)
    return both
