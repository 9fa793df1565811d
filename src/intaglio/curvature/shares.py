"""Which examples and classes hold the curvature along a direction."""

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor

from intaglio.curvature.eigenvalues import eigenpairs
from intaglio.curvature.graphs import Ground
from intaglio.curvature.lanczos import inner
from intaglio.curvature.products import hessian
from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import Params, norm
from intaglio.sources import Batch

__all__ = ["shares"]


def shares(objective: Objective, vector: Params | None = None, *, seed: int = 0) -> xr.Dataset:
    """s_i = vᵀH_i v/(Nλ), the share that example i has in the curvature λ = vᵀHv along v; Σ s_i = 1.

    Negative shares belong to examples whose own loss bends the other way. With penalties, they have a share too and
    the examples' sum to the rest.

    Args:
        objective: whose loss gives one value per example.
        vector: name → tensor, scaled to length 1; by default the eigenvector of the largest eigenvalue.
        seed: of the search for that eigenvector.

    Returns:
        Dimension ``example``: ``share``, and its ``label`` where targets are classes; dimension ``class``:
        ``class_share`` and ``class_frequency``. ``attrs``: ``curvature`` vᵀHv and ``penalty_share``. All shares are
        NaN where vᵀHv = 0.

    Raises:
        InputError: a loss that gives one mean for a batch, a zero vector, or other names and shapes.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> round(float(shares(ig.Objective(ig.build(data, dim=2), data)).share.sum()), 4)
    1.0
    """
    ground = Ground(objective)
    if vector is None:
        vector = eigenpairs(objective, 1, seed=seed).vectors[0]
    flat = ground.layout.vector(vector)
    length = norm(vector)
    if not length > 0:
        raise InputError("a zero vector", expected="a direction", hint="leave it out, for the top eigenvector")
    flat = flat / length
    parts = ground.layout.split(flat)
    bends = torch.zeros(len(objective), dtype=torch.float64)
    for batch in ground.batches():
        bends[batch.rows.cpu()] = _second_slopes(ground, batch, parts).double().cpu()
    data = objective.in_data_order(bends).numpy() / len(objective)
    image = hessian(objective).apply(flat.unsqueeze(0))[0] if objective.penalties else None
    whole = float(data.sum()) if image is None else inner(flat, image)
    share = data / whole if whole else np.full(len(data), np.nan)
    return _labelled(objective, share, whole)


def _labelled(objective: Objective, share: Float[np.ndarray, "n"], whole: float) -> xr.Dataset:
    table: dict[str, object] = {"share": ("example", share)}
    coordinates: dict[str, object] = {}
    if objective.labels is not None:
        labels = objective.in_data_order(objective.labels).cpu().numpy()
        count = len(objective.classes)
        table["class_share"] = ("class", np.bincount(labels, share, count))
        table["class_frequency"] = ("class", np.bincount(labels, minlength=count) / len(labels))
        coordinates = {"class": list(objective.classes), "label": ("example", labels)}
    return xr.Dataset(table, coordinates, {"curvature": whole, "penalty_share": 1.0 - float(share.sum())})


def _second_slopes(ground: Ground, batch: Batch, v: list[Tensor]) -> Float[Tensor, "b"]:
    """vᵀ∇²ℓ_i v for every example of a batch: the slope of the slope, by reverse differentiation alone."""
    losses = ground.evaluate(batch).losses
    if len(batch) > 1 and losses.stride(0) == 0:
        raise InputError(
            "a loss that gives one mean for a batch", expected="one value per example", hint="reduction='none'"
        )
    with torch.enable_grad():
        return _slopes(_slopes(losses, ground.variables, v), ground.variables, v).detach()


def _slopes(values: Float[Tensor, "b"], variables: list[Tensor], v: list[Tensor]) -> Float[Tensor, "b"]:
    """∂_ε values(θ + εv): the derivative, in w, of ⟨∇_θ(wᵀ values), v⟩."""
    if not values.requires_grad:
        return torch.zeros_like(values)
    w = torch.zeros_like(values, requires_grad=True)
    pulled = torch.autograd.grad(values, variables, w, create_graph=True, allow_unused=True)
    live = [(each, along) for each, along in zip(pulled, v, strict=True) if each is not None and each.requires_grad]
    if not live:
        return torch.zeros_like(values)
    (found,) = torch.autograd.grad(
        [each for each, _ in live], w, [along for _, along in live], create_graph=True, allow_unused=True
    )
    return torch.zeros_like(values) if found is None else found
