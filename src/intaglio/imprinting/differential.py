"""The differential imprint: how small changes of the data move slopes, eigenvalues and the minimum itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from scipy.sparse.linalg import LinearOperator, cg
from torch import Tensor

from intaglio.curvature import hessian, mixed
from intaglio.curvature.eigenvalues import eigenpairs
from intaglio.curvature.graphs import Ground
from intaglio.errors import InputError
from intaglio.imprinting.subjects import Subject, named_features
from intaglio.objective import Objective
from intaglio.params import norm
from intaglio.plane import Plane
from intaglio.sources import Batch, MemorySource

__all__ = ["Moved", "eigenvalue_slopes", "moved_minimum", "slopes"]

Array = np.ndarray


def slopes(objective: Objective, plane: Plane) -> xr.Dataset:
    """How moving each feature moves the slope of the loss along the plane's directions: dᵀ ∂²L/∂θ∂x at the origin.

    Args:
        objective: with real inputs of one tensor.
        plane: whose directions and origin.

    Returns:
        Dimensions ``axis`` and ``feature``: ``shift``, the change of dᵀ∇L where the feature grows by 1 in every
        example; ``stretch``, where its deviations from the mean grow by a factor e, to first order; ``size``,
        √(Σ_i (N ∂/∂x_i)²/N), what one example can do, times N.

    Raises:
        InputError: inputs that are no real numbers, such as tokens.

    >>> import intaglio as ig
    >>> x = torch.tensor([[1.0], [3.0]]).double()
    >>> objective = ig.Objective(torch.nn.Linear(1, 1, bias=False).double(), (x, 2 * x[:, 0]), loss="mse")
    >>> plane = ig.Plane({"weight": torch.full((1, 1), 2.0).double()}, {"alpha": {"weight": torch.ones(1, 1).double()}})
    >>> slopes(objective, plane)["shift"].item()  # at the minimum w x̄
    4.0
    """
    operator = mixed(objective, params=plane.origin)
    layout = operator.layout
    rows = [operator.T @ layout.vector(direction).cpu().numpy() for direction in plane.directions.values()]
    found = _per_feature(objective, np.stack(rows), "axis")
    return found.assign_coords(axis=list(plane.axes)).assign_attrs(plane=plane.fingerprint, **objective.provenance)


def eigenvalue_slopes(objective: Objective, k: int = 1, *, seed: int = 0) -> xr.Dataset:
    """How moving each feature moves the k largest eigenvalues of the Hessian: ∇_x (v_kᵀ H v_k), v_k fixed.

    By perturbation theory that is the derivative of λ_k wherever it is simple.

    Args:
        objective: with real inputs of one tensor.
        k: how many eigenvalues.
        seed: of the search for them.

    Returns:
        As `slopes`, with dimension ``k`` for ``axis``, and the ``eigenvalue`` of each beside.

    Raises:
        InputError: inputs that are no real numbers.
    """
    pairs = eigenpairs(objective, k, seed=seed)
    ground = Ground(objective)
    rows = []
    for vector in pairs.vectors:
        along = ground.layout.split(ground.layout.vector(vector))
        each = torch.cat([_bend_slopes(ground, batch, along) for batch in ground.batches()])
        rows.append(objective.in_data_order(each).double().cpu().numpy().ravel())
    found = _per_feature(objective, np.stack(rows), "k")
    return found.assign(eigenvalue=pairs.values["eigenvalue"], residual=pairs.values["residual"])


def _bend_slopes(ground: Ground, batch: Batch, along: Sequence[Tensor]) -> Float[Tensor, "b *axes"]:
    """∇_x of vᵀHv for one batch's examples."""
    if not isinstance(batch.inputs, Tensor) or not batch.inputs.is_floating_point():
        came = "inputs in which nothing can be differentiated"
        raise InputError(came, expected="one tensor of real numbers", hint="one-hot rows in place of tokens")
    inputs = batch.inputs.detach().clone().requires_grad_()
    with torch.enable_grad():
        value = ground.data_loss(replace(batch, inputs=inputs))
        for _ in range(2):
            parts = torch.autograd.grad(value, ground.variables, create_graph=True, allow_unused=True)
            live = [torch.sum(p * v) for p, v in zip(parts, along, strict=True) if p is not None]
            value = torch.stack(live).sum()
        (found,) = torch.autograd.grad(value, inputs, allow_unused=True)
    return torch.zeros_like(inputs.detach()) if found is None else found


@dataclass(frozen=True)
class Moved:
    """Where the minimum goes when the data moves, per unit of the move, and how well the equation was solved.

    Args:
        params: dθ*, name → tensor.
        residual: ‖(H + μ)dθ* + ∂²L/∂θ∂x m‖ over ‖∂²L/∂θ∂x m‖.
        products: with H.
        damping: μ; 0 for the exact derivative.
        gradient: ‖∇L‖ where the objective stands, which is 0 at a minimum.
    """

    params: dict[str, Tensor]
    residual: float
    products: int
    damping: float
    gradient: float


def moved_minimum(
    objective: Objective,
    move: Float[Tensor, "n *axes"],
    *,
    damping: float = 0.0,
    tolerance: float = 1e-8,
    products: int = 1000,
) -> Moved:
    """dθ*/dε where the inputs move along x + ε·move: −(H + μI)⁻¹ ∂²L/∂θ∂x m, by conjugate gradients.

    Args:
        objective: standing at a minimum; `gradient` of the result says how nearly.
        move: one row an example, as the inputs.
        damping: μ. Conjugate gradients need H + μI positive: take μ above the most negative eigenvalue; the
            result is then that of the loss with μ/2‖θ − θ*‖² added.
        tolerance: of the residual, relative.
        products: with H, at most.

    Raises:
        InputError: a move of another shape, a negative damping, inputs that are no real numbers, or a direction along
            which H + μI bends down.

    Source:
        Koh and Liang, Understanding Black-box Predictions via Influence Functions, ICML 2017.

    >>> import intaglio as ig
    >>> x = torch.tensor([[1.0], [2.0]]).double()
    >>> model = torch.nn.Linear(1, 1, bias=False).double()
    >>> _ = torch.nn.init.constant_(model.weight, 3.0)
    >>> objective = ig.Objective(model, (x, 3 * x[:, 0]), loss="mse")
    >>> round(moved_minimum(objective, x).params["weight"].item(), 6)  # w x stays as it was
    -3.0
    """
    inputs = objective.source.inputs if isinstance(objective.source, MemorySource) else None
    if not isinstance(inputs, Tensor) or move.shape != inputs.shape:
        shape = tuple(inputs.shape) if isinstance(inputs, Tensor) else "one tensor in memory"
        raise InputError(f"a move of shape {tuple(move.shape)}", expected=f"that of the inputs, {shape}")
    if not 0 <= damping < np.inf:
        raise InputError(f"damping={damping}", expected="a finite number of at least 0")
    operator = hessian(objective)
    target = -(mixed(objective) @ move.reshape(-1).double().cpu().numpy())
    used, worst = [0], [np.inf]

    def product(vector: Float[Array, "p"]) -> Float[Array, "p"]:
        image = operator @ vector + damping * vector
        used[0] += 1
        worst[0] = min(worst[0], float(vector @ image) / max(float(vector @ vector), 1e-300))
        return np.asarray(image)

    damped = LinearOperator(operator.shape, matvec=product, dtype=operator.dtype)
    found, _ = cg(damped, target, rtol=tolerance, maxiter=products)
    if worst[0] < -1e-10 * max(abs(worst[0]), 1.0):
        came = f"a direction of curvature {worst[0]:.3g} with damping={damping:g}"
        raise InputError(came, expected="a minimum", hint=f"damping={damping - 2 * worst[0]:.3g}")
    residual = float(np.linalg.norm(product(found) - target) / (np.linalg.norm(target) or 1.0))
    params = operator.layout.named(torch.from_numpy(np.asarray(found)).to(operator.layout.zeros(1)))
    return Moved(params, residual, used[0], damping, norm(objective.gradient()))


def _per_feature(objective: Objective, rows: Float[Array, "m total"], dim: str) -> xr.Dataset:
    """Derivatives in every number of every example, which stand in the data's order, gathered by feature."""
    inputs = next(iter(objective.source.batches())).inputs
    subjects: Sequence[Subject] = named_features(objective.described, inputs, axis=None, patch=1)
    rows_of_x = torch.cat([batch.inputs.flatten(1) for batch in objective.source.batches()])
    x = objective.in_data_order(rows_of_x).double().cpu().numpy()
    n = len(x)
    each = rows.reshape(len(rows), n, -1).astype(np.float64)
    centred = x - x.mean(0)
    columns = [list(subject.columns) for subject in subjects]
    dims = (dim, "feature")
    return xr.Dataset(
        {
            "shift": (dims, np.stack([each[..., c].sum((1, 2)) for c in columns], 1)),
            "stretch": (dims, np.stack([(each * centred)[..., c].sum((1, 2)) for c in columns], 1)),
            "size": (dims, np.stack([np.sqrt(n * (each[..., c] ** 2).sum((1, 2))) for c in columns], 1)),
        },
        {"feature": [subject.name for subject in subjects]},
    )
