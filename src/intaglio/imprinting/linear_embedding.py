"""The curvature of a linear embedding, taken apart: feature second moments × downstream curvature."""

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.curvature.graphs import Ground
from intaglio.errors import InputError
from intaglio.imprinting.places import InEmbedding
from intaglio.imprinting.subjects import named_features
from intaglio.objective import Objective
from intaglio.sources import Batch
from intaglio.worker.twice import twice_differentiable

__all__ = ["linear_embedding"]

Array = np.ndarray


def linear_embedding(objective: Objective) -> xr.Dataset:
    """H_{W_e} = (1/N) Σ (∇²_e ℓ_i) ⊗ x_i x_iᵀ, the exact Hessian of the data loss in a linear e = W_e x (+ b).

    What the features bring is their second moments, what the rest of the model brings is ∇²_e ℓ: columns in larger
    units are proportionally steeper, a one-hot column is as steep as it is frequent, and the condition number of the
    moments is that which gradient descent pays for. Standardising sets the diagonal to 1, whitening all of it.

    Args:
        objective: with an embedding that is one linear layer applied to the inputs.

    Returns:
        Dimension ``feature``: ``second_moment`` E[x_j²]; ``trace``, of H in the column W_e[:, j], which is
        E[tr(∇²_e ℓ) x_j²]; ``factorised``, E[tr ∇²_e ℓ]·E[x_j²], equal where downstream curvature and feature are
        uncorrelated; ``standardised``, E[tr(∇²_e ℓ) z_j²] of the column standardised. ``hessian`` (row, feature,
        other_row, other), the whole of H. Dimension ``scaling``: ``condition`` of the features' second moments as
        they are, standardised and whitened (columns that never change left out; ∞ where they are dependent).

    Raises:
        InputError: no embedding, one that is not a linear layer on the inputs, or a loss over sets.

    >>> import intaglio as ig
    >>> data = ig.load("iris", standardize=False)
    >>> found = linear_embedding(ig.Objective(ig.build(data, "linear", dim=2), data))
    >>> bool(found["condition"].sel(scaling="raw") > 10 * found["condition"].sel(scaling="standardised"))
    True
    """
    if objective.sets is not None:
        came = f"{objective.loss_name}, a loss over sets, whose curvature in the embedding couples examples"
        raise InputError(came, expected="a loss of each example", hint="ig.curvature.hessian")
    ground = Ground(objective)
    place = InEmbedding(ground.objective)
    layer = _layer(place.module)
    parts = [_downstream(ground, place, batch) for batch in ground.batches()]
    bend = np.concatenate(parts)
    x = torch.cat([batch.inputs.flatten(1) for batch in ground.batches()]).double().cpu().numpy()
    if x.shape[1] != layer.in_features:
        came = f"an embedding layer of {layer.in_features} inputs on {x.shape[1]} features"
        raise InputError(came, expected="a linear layer applied to the inputs themselves")
    traces = np.trace(bend, axis1=1, axis2=2)
    spread = np.where(np.ptp(x, 0) > 0, x.std(0), 1.0)
    scaled = np.where(np.ptp(x, 0) > 0, x - x.mean(0), 0.0) / spread
    first = next(iter(objective.source.batches())).inputs
    names = [each.name for each in named_features(objective.described, first.flatten(1), axis=1, patch=1)]
    return xr.Dataset(
        {
            "second_moment": ("feature", (x**2).mean(0)),
            "trace": ("feature", traces @ x**2 / len(x)),
            "factorised": ("feature", traces.mean() * (x**2).mean(0)),
            "standardised": ("feature", traces @ scaled**2 / len(x)),
            "hessian": (
                ("row", "feature", "other_row", "other"),
                np.einsum("nab,ni,nj->aibj", bend, x, x, optimize=True) / len(x),
            ),
            "condition": ("scaling", [_condition(x), _condition(scaled), 1.0]),
        },
        {"feature": names, "other": names, "scaling": ["raw", "standardised", "whitened"]},
        {"downstream": float(traces.mean()), **objective.provenance},
    )


def _layer(module: nn.Module) -> nn.Linear:
    """The one linear layer that an encoder is made of."""
    inside = [each for each in module.modules() if not list(each.children())]
    if len(inside) != 1 or not isinstance(inside[0], nn.Linear):
        came = f"an embedding by {', '.join(type(each).__name__ for each in inside)}"
        raise InputError(came, expected="one linear layer", hint="encoder='linear', or ig.curvature.hessian")
    return inside[0]


def _downstream(ground: Ground, place: InEmbedding, batch: Batch) -> Float[Array, "b d d"]:
    """∇²_e ℓ_i of every example of a batch, row by row."""
    embedding = ground.evaluate(batch).embedding
    assert embedding is not None
    leaf: Tensor = embedding.detach().clone().requires_grad_()
    with torch.enable_grad(), twice_differentiable(ground.worker.model), place.put(batch, slice(None), leaf) as moved:
        losses = ground.worker.evaluate(moved).losses
        (slope,) = torch.autograd.grad(losses.sum(), leaf, create_graph=True)
        rows = [_row(slope[:, k].sum(), leaf) for k in range(leaf.shape[1])]
    return torch.stack(rows, 1).double().cpu().numpy()


def _row(slope: Tensor, leaf: Tensor) -> Tensor:
    """One row of every example's Hessian; 0 where the loss is linear."""
    if not slope.requires_grad:
        return torch.zeros_like(leaf)
    (found,) = torch.autograd.grad(slope, leaf, retain_graph=True, allow_unused=True)
    return torch.zeros_like(leaf) if found is None else found


def _condition(x: Float[Array, "n d"]) -> float:
    """Of E[x xᵀ] over the columns that change."""
    changing = x[:, np.ptp(x, 0) > 0]
    values = np.linalg.eigvalsh(changing.T @ changing / len(x))
    lowest, highest = float(values[0]), float(values[-1])
    return highest / lowest if lowest > 1e-12 * highest else np.inf
