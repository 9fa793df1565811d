"""Class, cross-class and within-class parts of the Gauss–Newton matrix."""

from collections.abc import Sequence

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor

from intaglio.curvature.graphs import MEMORY, Graphs, Ground
from intaglio.curvature.lanczos import rademacher
from intaglio.curvature.probing import check_budget, probe
from intaglio.curvature.products import push_forward
from intaglio.errors import InputError
from intaglio.losses import cross_entropy
from intaglio.objective import Objective
from intaglio.params import Params
from intaglio.sources import Batch

__all__ = ["class_parts"]

PARTS = ("class", "cross_class", "within_class", "own_class")


class _Piece:
    """One batch of logits under cross-entropy, with the graph of its Jacobian."""

    def __init__(self, ground: Ground, batch: Batch) -> None:
        self.outputs = ground.evaluate(batch).outputs
        self.labels = batch.labels
        self.variables = ground.variables
        self.p = torch.softmax(self.outputs.detach(), 1)
        self.push = push_forward(self.outputs, self.variables)

    def pull(self, rows: Tensor, c: int, n: int) -> Sequence[Tensor | None]:
        """Σ over these rows of p_ic ∇_θ ℓ(ŷ_i, c)/N."""
        if not self.outputs.requires_grad:
            return [None] * len(self.variables)
        slopes = self.p - torch.nn.functional.one_hot(torch.tensor(c), self.p.shape[1]).to(self.p)
        weights = torch.where(rows.unsqueeze(1), self.p[:, [c]] * slopes, 0.0) / n
        return torch.autograd.grad(self.outputs, self.variables, weights, retain_graph=True, allow_unused=True)

    def squares(self, vectors: Sequence[Tensor]) -> tuple[float, float]:
        """Σ p_ic (vᵀ∇_θ ℓ(ŷ_i, c))² over all classes c, and over each example's own alone."""
        u = self.push(vectors)
        if u is None:
            return 0.0, 0.0
        each = self.p * ((self.p * u).sum(1, keepdim=True) - u).square()
        return float(each.sum().double()), float(each.gather(1, self.labels.unsqueeze(1)).sum().double())


def class_parts(
    objective: Objective,
    *,
    block: str | None = None,
    params: Params | None = None,
    tolerance: float = 0.05,
    products: int = 100,
    seed: int = 0,
) -> xr.Dataset:
    """G = G_class + G_cross + G_within + G_own, by the means of the gradients that every label would give.

    Under cross-entropy G = Σ p_ic' g_icc' g_icc'ᵀ/N, where g_icc' is the gradient that example i of class c would have
    with label c'. For c' ≠ c these gather around means g_cc', and these around g_c: the class part is the spread of the
    g_c around 0, the cross-class part that of the g_cc' around their g_c, the within-class part the rest; the own part
    is what c' = c adds. Large networks show as many outlying eigenvalues as classes; small ones need not.

    Args:
        objective: with ``loss="cross_entropy"``.
        block: only this part of θ; classes² vectors of its size stand in memory.
        params: where; by default where the objective stands.
        tolerance: stop when the standard error of tr G is below this share of it.
        products: at most so many probes; a smaller matrix is read exactly.
        seed: of the probes.

    Returns:
        Dimension ``part``: ``trace``, ``standard_error`` (class and cross-class parts are exact), ``share`` of tr G;
        dimension ``k``: ``class_eigenvalue``, those of G_class, the largest first.

    Raises:
        InputError: another loss, an unknown block, or a bad number.

    Source:
        Papyan, Traces of Class/Cross-Class Structure Pervade Deep Learning Spectra, 2020.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> found = class_parts(ig.Objective(ig.build(data, dim=2), data))
    >>> found.part.values.tolist(), found.sizes["k"]
    (['class', 'cross_class', 'within_class', 'own_class'], 3)
    """
    check_budget(tolerance, products)
    if objective.loss is not cross_entropy:  # one of that name may be another, or with weights
        raise InputError(f"class structure under loss {objective.loss_name!r}", expected="loss='cross_entropy'")
    ground = Ground(objective, block, params)
    graphs = Graphs(ground, lambda batch: _Piece(ground, batch), MEMORY)
    sums, weights = _means(ground, graphs)
    between, cross, values = _structure(sums, weights)
    (whole, own), errors = _traces(ground, graphs, tolerance, products, seed)
    traces = np.array([between, cross, whole - own - between - cross, own])
    share = traces / whole if whole else np.full(4, np.nan)
    return xr.Dataset(
        {
            "trace": ("part", traces),
            "standard_error": ("part", np.array([0.0, 0.0, errors[2], errors[1]])),
            "share": ("part", share),
            "class_eigenvalue": ("k", values),
        },
        {"part": list(PARTS)},
        {"block": block or "all", "tolerance": tolerance},
    )


def _means(ground: Ground, graphs: Graphs[_Piece]) -> tuple[Float[Tensor, "c c p"], Float[Tensor, "c c"]]:
    """For true class c and label c': the weighted sum of gradients, and its weight."""
    n = len(ground.objective)
    count = next(iter(graphs)).p.shape[1]
    sums = ground.layout.zeros(count * count).reshape(count, count, -1)
    weights = sums.new_zeros(count, count)
    for piece in graphs:
        for c in range(count):
            rows = piece.labels == c
            weights[c] += piece.p[rows].sum(0) / n
            for label in range(count):
                for total, part in zip(ground.layout.split(sums[c, label]), piece.pull(rows, label, n), strict=True):
                    if part is not None:
                        total.add_(part)
    return sums, weights


def _structure(
    sums: Float[Tensor, "c c p"], weights: Float[Tensor, "c c"]
) -> tuple[float, float, Float[np.ndarray, "c"]]:
    """Traces of the class and cross-class parts, and the class part's eigenvalues."""
    other = 1 - torch.eye(len(weights), dtype=sums.dtype, device=sums.device)
    mass = (weights * other).sum(1)
    centres = (sums * other.unsqueeze(2)).sum(1) / mass.clamp(min=torch.finfo(sums.dtype).tiny).sqrt().unsqueeze(1)
    between = centres.square().sum()
    spread = (sums.square().sum(2) / weights.clamp(min=torch.finfo(sums.dtype).tiny) * other).sum() - between
    values = torch.linalg.eigvalsh((centres @ centres.T).double()).flip(0)
    return float(between), float(spread), values.cpu().numpy()


def _traces(
    ground: Ground, graphs: Graphs[_Piece], tolerance: float, products: int, seed: int
) -> tuple[Float[np.ndarray, "2"], Float[np.ndarray, "3"]]:
    """tr G and its own-class part; standard errors of both and of their difference."""
    like = ground.layout.zeros(1)
    size, n = like.shape[1], len(ground.objective)

    def seen(v: Float[Tensor, "p"]) -> Float[np.ndarray, "3"]:
        parts = ground.layout.split(v)
        whole, own = np.sum([piece.squares(parts) for piece in graphs], axis=0) / n
        return np.array([whole, own, whole - own])

    if size <= products:
        eye = torch.eye(size, dtype=like.dtype, device=like.device)
        return np.sum([seen(row) for row in eye], axis=0)[:2], np.zeros(3)
    found = probe(
        lambda i: seen(rademacher(like, seed, "classes", i)),
        products,
        lambda m: bool(m.standard_error[0] <= tolerance * m.mean[0]),
    )
    return found.mean[:2], found.standard_error
