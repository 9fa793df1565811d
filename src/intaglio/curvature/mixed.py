"""The mixed derivative ∂²L/∂θ∂x: how moving the data moves the gradient."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from jaxtyping import Float, Shaped
from scipy.sparse.linalg import LinearOperator
from torch import Tensor

from intaglio.curvature.graphs import MEMORY, Graphs, Ground
from intaglio.curvature.products import add
from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import Params
from intaglio.sources import Batch

__all__ = ["Mixed", "mixed"]


class _Piece:
    """One batch: both products with ∂²ℓ/∂θ∂x, from one kept graph of the gradient."""

    def __init__(self, ground: Ground, batch: Batch) -> None:
        self.rows = ground.objective.places(batch.rows)
        self.inputs = batch.inputs.detach().clone().requires_grad_()
        self.variables = ground.variables
        loss = ground.data_loss(replace(batch, inputs=self.inputs))
        self.gradients = torch.autograd.grad(loss, self.variables, create_graph=True, allow_unused=True)
        self.live = [i for i, each in enumerate(self.gradients) if each is not None and each.requires_grad]
        self.dummies = [torch.zeros_like(p, requires_grad=True) for p in self.variables]
        self.pulled = self._to_inputs(self.dummies, create_graph=True)

    def _to_inputs(self, vectors: Sequence[Tensor], *, create_graph: bool) -> Tensor | None:
        if not self.live:
            return None
        gradients = [self.gradients[i] for i in self.live]
        weights = [vectors[i] for i in self.live]
        found: Sequence[Tensor | None] = torch.autograd.grad(
            gradients, self.inputs, weights, create_graph=create_graph, retain_graph=True, allow_unused=True
        )
        return found[0]

    def to_inputs(self, vectors: Sequence[Tensor]) -> Tensor | None:
        """∇_x (vᵀ∇_θℓ) for this batch's examples."""
        return self._to_inputs(vectors, create_graph=False)

    def to_params(self, moves: Tensor) -> Sequence[Tensor | None]:
        """∂_ε ∇_θℓ(x + ε·moves) at ε = 0."""
        if self.pulled is None or not self.pulled.requires_grad:
            return [None] * len(self.variables)
        weights = moves.reshape(self.inputs.shape)
        return torch.autograd.grad(self.pulled, self.dummies, weights, retain_graph=True, allow_unused=True)


class Mixed(LinearOperator):  # type: ignore[misc]
    """∂²L/∂θ∂x as a P × (N·d) matrix: columns are the numbers of the inputs, example by example.

    ``@ v`` says how the gradient moves when the data moves along v; ``.T @ v`` how vᵀ∇L depends on each input.
    """

    def __init__(self, ground: Ground, memory: float) -> None:
        self.layout = ground.layout
        self._like = ground.layout.zeros(1)
        self._graphs = Graphs(ground, lambda batch: _Piece(ground, batch), memory)
        self._examples = len(ground.objective)
        width = next(ground.batches()).inputs[0].numel()
        dtype = np.float64 if self._like.dtype == torch.float64 else np.float32
        super().__init__(dtype=np.dtype(dtype), shape=(self.layout.size, self._examples * width))

    def _matvec(self, x: Shaped[np.ndarray, "*m"]) -> Float[np.ndarray, "p"]:
        moves = self._tensor(x).reshape(self._examples, -1)
        total = torch.zeros_like(self._like[0])
        for piece in self._graphs:
            add(self.layout.split(total), piece.to_params(moves[piece.rows]))
        return total.cpu().numpy()

    def _rmatvec(self, x: Shaped[np.ndarray, "*p"]) -> Float[np.ndarray, "m"]:
        vectors = self.layout.split(self._tensor(x))
        total = self._like.new_zeros(self._examples, self.shape[1] // self._examples)
        for piece in self._graphs:
            part = piece.to_inputs(vectors)
            if part is not None:
                total[piece.rows] = part.reshape(len(part), -1)
        return total.flatten().cpu().numpy()

    def _tensor(self, x: Shaped[np.ndarray, "*m"]) -> Float[Tensor, "m"]:
        return torch.from_numpy(np.ascontiguousarray(x.reshape(-1), dtype=self.dtype)).to(self._like)


def mixed(
    objective: Objective, *, block: str | None = None, params: Params | None = None, memory: float = MEMORY
) -> Mixed:
    """∂²L/∂θ∂x times vectors, from either side.

    Args:
        objective, block, params, memory: as for `hessian`.

    Raises:
        InputError: inputs that are no real numbers, such as tokens.

    >>> import intaglio as ig
    >>> x = torch.tensor([[1.0], [2.0]])
    >>> objective = ig.Objective(torch.nn.Linear(1, 1, bias=False), (x, torch.zeros(2)), loss="mse")
    >>> weight = float(objective.params["weight"])  # L = w²(x₁² + x₂²)/4, so that ∂²L/∂w∂x = w·x
    >>> bool(np.allclose(mixed(objective).T @ np.ones(1), [weight, 2 * weight]))
    True
    """
    ground = Ground(objective, block, params)
    inputs = next(ground.batches()).inputs
    if not isinstance(inputs, Tensor) or not inputs.is_floating_point():
        came = f"inputs of type {inputs.dtype if isinstance(inputs, Tensor) else type(inputs).__name__}"
        raise InputError(
            f"{came}, in which nothing can be differentiated",
            expected="real numbers",
            hint="one-hot rows and a linear encoder in place of tokens and a lookup",
        )
    return Mixed(ground, memory)
