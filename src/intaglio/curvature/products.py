"""Products of second-order matrices with vectors: Hessian, Gauss–Newton and Fisher, as scipy operators."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from scipy.sparse.linalg import LinearOperator
from torch import Tensor

from intaglio.curvature.graphs import MEMORY, Graphs, Ground
from intaglio.curvature.layout import Layout
from intaglio.errors import InputError
from intaglio.losses import cross_entropy, mse
from intaglio.objective import Objective
from intaglio.params import Params
from intaglio.sources import Batch

__all__ = ["Product", "as_product", "fisher", "ggn", "hessian"]

Derivation = Callable[[Sequence[Tensor]], Sequence[Tensor | None]]

OUTPUTS: dict[object, str] = {
    cross_entropy: "categorical",
    mse: "gaussian",
}  # loss → the outputs' distribution it is −log p of


class Product(LinearOperator):  # type: ignore[misc]
    """A symmetric P × P matrix known by its products; made by `hessian`, `ggn` and `fisher`.

    Vectors are flat, the parameters one after the other (`layout` says where each stands; `layout.vector` and
    `layout.named` go there and back).

    Args:
        layout: of the vectors.
        pieces: gives, at every call, the parts of the sum, each a function from v to its part of the product.
        weight: w, to have diag(w) M diag(w) instead; flat.
    """

    def __init__(
        self,
        layout: Layout,
        pieces: Callable[[], Iterator[Derivation]],
        *,
        weight: Float[Tensor, "p"] | None = None,
    ) -> None:
        self.layout = layout
        self.weight = weight
        self._pieces = pieces
        self._like = layout.zeros(1)
        dtype = np.float64 if self._like.dtype == torch.float64 else np.float32
        super().__init__(dtype=np.dtype(dtype), shape=(layout.size, layout.size))

    def apply(self, vectors: Float[Tensor, "m p"]) -> Float[Tensor, "m p"]:
        """The products with several vectors, given as rows; where data is recomputed, it is read once for all."""
        total = torch.zeros_like(vectors)
        weighted = vectors if self.weight is None else vectors * self.weight
        pairs = [(self.layout.split(v), self.layout.split(row)) for v, row in zip(weighted, total, strict=True)]
        for derive in self._pieces():
            for parts, sums in pairs:
                add(sums, derive(parts))
        return total if self.weight is None else total * self.weight

    def plus(self, other: "Product", factor: float = 1.0) -> "Product":
        """M + factor · other, of the same parameters."""

        def pieces() -> Iterator[Derivation]:
            yield from self._pieces()
            for derive in other._pieces():
                yield partial(_times, factor, derive)

        return Product(self.layout, pieces)

    def scaled(self, weight: Float[Tensor, "p"]) -> "Product":
        """diag(w) M diag(w), of the same graphs."""
        return Product(self.layout, self._pieces, weight=weight)

    def _matvec(self, x: np.ndarray) -> np.ndarray:
        return self._matmat(x.reshape(-1, 1))[:, 0]

    def _matmat(self, x: np.ndarray) -> np.ndarray:
        rows = torch.from_numpy(np.ascontiguousarray(x.T, dtype=self.dtype)).to(self._like)
        return self.apply(rows).cpu().numpy().T

    def _adjoint(self) -> "Product":
        return self


def hessian(
    objective: Objective,
    *,
    block: str | Sequence[str] | None = None,
    params: Params | None = None,
    penalties: bool = True,
    memory: float = MEMORY,
) -> Product:
    """∇²L, the Hessian of the total: data loss, each batch weighted by its size, and penalties.

    The graph of the gradient is built once and differentiated again for every vector, as long as it fits into
    `memory`; what does not fit is built anew for each call, with the same numbers.

    A loss that is piecewise linear (hinge, absolute error, an L1 penalty) has second derivatives 0 wherever
    they exist and none at the kinks: its Hessian reads 0 there, which says nothing of how sharply it bends.

    Args:
        objective: the function; neither it nor the caller's model is touched.
        block: only this part of θ: "embedding", "body", a module, a pattern of names or several names; the matrix
            is then the principal submatrix.
        params: where; by default where the objective stands.
        penalties: False leaves the data term alone.
        memory: bytes that kept graphs may take.

    Raises:
        InputError: an unknown block, half precision, or a lookup that has no second derivative.

    >>> import intaglio as ig
    >>> x = torch.tensor([[1.0, 0.0], [1.0, 2.0]])
    >>> objective = ig.Objective(torch.nn.Linear(2, 1, bias=False), (x, x[:, 0]), loss="mse")
    >>> (hessian(objective) @ np.eye(2)).tolist()  # XᵀX/N
    [[1.0, 1.0], [1.0, 2.0]]
    """
    ground = Ground(objective, block, params)
    graphs = Graphs(ground, lambda batch: second_derivative(ground.data_loss(batch), ground.variables), memory)
    return Product(ground.layout, partial(_with_penalties, graphs, ground, penalties))


def ggn(
    objective: Objective,
    *,
    block: str | Sequence[str] | None = None,
    params: Params | None = None,
    memory: float = MEMORY,
) -> Product:
    """G = (1/N) Σ JᵀA_iJ, the Gauss–Newton matrix: A_i is the loss's Hessian in the outputs, J the outputs' Jacobian.

    It is the part of the data term's Hessian that a model linear in θ would have. Penalties are no part of it.

    Args:
        objective, block, params, memory: as for `hessian`.

    Raises:
        InputError: as for `hessian`; outputs that are no tensor, or that the loss does not depend on.

    Source:
        Schraudolph, Fast Curvature Matrix-Vector Products, 2002.
    """
    ground = Ground(objective, block, params)

    def derive(batch: Batch) -> Derivation:
        found = ground.evaluate(batch)
        outputs = _tensor_outputs(found.outputs)
        loss = found.losses.sum() / len(ground.objective)
        return _sandwich(outputs, _curvature_of(loss, outputs), ground.variables)

    return Product(ground.layout, Graphs(ground, derive, memory).__iter__)


def fisher(
    objective: Objective,
    *,
    distribution: str | None = None,
    block: str | Sequence[str] | None = None,
    params: Params | None = None,
    memory: float = MEMORY,
) -> Product:
    """F = (1/N) Σ E_{y∼p(·|x_i)} [∇log p ∇log pᵀ], the Fisher matrix, exact: no labels are drawn.

    Args:
        objective, block, params, memory: as for `hessian`.
        distribution: of the targets given the outputs: "categorical" (outputs are logits), "gaussian" (outputs are
            means, variance 1) or "bernoulli" (each output a logit); by default what the loss is −log p of.

    Raises:
        InputError: as for `ggn`; a loss that tells no distribution.
    """
    kind = distribution or OUTPUTS.get(objective.loss)
    if kind not in _EXPECTED:
        came = (
            f"distribution={distribution!r}" if distribution else f"the Fisher matrix of loss {objective.loss_name!r}"
        )
        raise InputError(came, expected="a distribution of the targets", hint=f"one of {', '.join(_EXPECTED)}")
    ground = Ground(objective, block, params)

    def derive(batch: Batch) -> Derivation:
        outputs = _tensor_outputs(ground.evaluate(batch).outputs)
        curvature = partial(_EXPECTED[kind], outputs.detach(), len(ground.objective))
        return _sandwich(outputs, curvature, ground.variables)

    return Product(ground.layout, Graphs(ground, derive, memory).__iter__)


def as_product(source: Objective | Product, block: str | None = None) -> Product:
    """The Hessian of an objective's block, or the product itself."""
    if isinstance(source, Objective):
        return hessian(source, block=block)
    if block is not None:
        raise InputError(f"block={block!r} of a product", expected="an objective", hint="hessian(objective, block=…)")
    return source


def add(sums: Sequence[Tensor], parts: Sequence[Tensor | None]) -> None:
    """sums += parts, tensor by tensor; None stands for zeros."""
    for total, part in zip(sums, parts, strict=True):
        if part is not None:
            total.add_(part)


def second_derivative(loss: Float[Tensor, ""], variables: Sequence[Tensor]) -> Derivation:
    """v ↦ ∇²loss·v: differentiates the graph of the gradient again, in reverse."""
    if not loss.requires_grad:
        return lambda vectors: [None] * len(variables)
    first = torch.autograd.grad(loss, variables, create_graph=True, allow_unused=True)
    return _derivative_of(first, variables)


def _derivative_of(gradients: Sequence[Tensor | None], variables: Sequence[Tensor]) -> Derivation:
    live = [(i, each) for i, each in enumerate(gradients) if each is not None and each.requires_grad]

    def product(vectors: Sequence[Tensor]) -> Sequence[Tensor | None]:
        if not live:
            return [None] * len(variables)
        weights = [vectors[i] for i, _ in live]
        return torch.autograd.grad([each for _, each in live], variables, weights, retain_graph=True, allow_unused=True)

    return product


def _times(factor: float, derive: Derivation, vectors: Sequence[Tensor]) -> Sequence[Tensor | None]:
    return [None if part is None else factor * part for part in derive(vectors)]


def _with_penalties(graphs: Graphs[Derivation], ground: Ground, penalties: bool) -> Iterator[Derivation]:
    yield from graphs
    if penalties:
        yield from penalty_derivatives(ground)


def penalty_derivatives(ground: Ground) -> list[Derivation]:
    """v ↦ ∇²penalty·v of each weighted penalty."""
    with torch.enable_grad():
        terms = ground.objective.penalty_terms().values()
        return [second_derivative(term, ground.variables) for term in terms]


def _tensor_outputs(outputs: Any) -> Tensor:
    if not isinstance(outputs, Tensor):
        raise InputError(
            f"outputs of type {type(outputs).__name__}", expected="a tensor", hint="hessian, which needs the loss alone"
        )
    return outputs


def _curvature_of(loss: Float[Tensor, ""], outputs: Tensor) -> Callable[[Tensor], Tensor | None]:
    """u ↦ ∇²loss·u in the outputs."""
    if not outputs.requires_grad:
        return lambda u: None
    (slope,) = torch.autograd.grad(loss, outputs, create_graph=True, allow_unused=True)
    if slope is None:
        raise InputError(
            "a loss that does not depend on the model's outputs", expected="loss(outputs, targets)", hint="hessian"
        )
    if not slope.requires_grad:
        return lambda u: None
    return lambda u: torch.autograd.grad(slope, outputs, u, retain_graph=True, allow_unused=True)[0]


def _sandwich(outputs: Tensor, middle: Callable[[Tensor], Tensor | None], variables: Sequence[Tensor]) -> Derivation:
    """v ↦ Jᵀ middle(J v)."""
    nothing: list[Tensor | None] = [None] * len(variables)
    push = push_forward(outputs, variables)

    def product(vectors: Sequence[Tensor]) -> Sequence[Tensor | None]:
        forward = push(vectors)
        bent = None if forward is None else middle(forward)
        if bent is None:
            return nothing
        return torch.autograd.grad(outputs, variables, bent, retain_graph=True, allow_unused=True)

    return product


def push_forward(outputs: Tensor, variables: Sequence[Tensor]) -> Callable[[Sequence[Tensor]], Tensor | None]:
    """v ↦ J v, in reverse alone: the derivative, in w, of Jᵀw."""
    if not outputs.requires_grad:
        return lambda vectors: None
    dummy = torch.zeros_like(outputs, requires_grad=True)
    pulled = torch.autograd.grad(outputs, variables, dummy, create_graph=True, allow_unused=True)
    push = _derivative_of(pulled, [dummy])
    return lambda vectors: push(vectors)[0]


def _categorical(logits: Float[Tensor, "n c"], n: int, u: Float[Tensor, "n c"]) -> Float[Tensor, "n c"]:
    p = torch.softmax(logits, 1)
    return (p * u - p * (p * u).sum(1, keepdim=True)) / n


def _gaussian(means: Tensor, n: int, u: Tensor) -> Tensor:
    return u / n


def _bernoulli(logits: Tensor, n: int, u: Tensor) -> Tensor:
    p = torch.sigmoid(logits)
    return p * (1 - p) * u / n


_EXPECTED: dict[str, Callable[[Tensor, int, Tensor], Tensor]] = {
    "categorical": _categorical,
    "gaussian": _gaussian,
    "bernoulli": _bernoulli,
}
