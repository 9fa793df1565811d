"""The exact trace of the layers' Gauss–Newton matrix, and what is left of a Hessian's probe without it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.curvature.graphs import MEMORY, Graphs, Ground
from intaglio.curvature.lanczos import gaussian
from intaglio.curvature.layer_squares import Noting, Use
from intaglio.curvature.products import Derivation, Product, penalty_derivatives, push_forward, second_derivative
from intaglio.objective import Objective
from intaglio.sources import Batch
from intaglio.worker import Evaluation

__all__ = ["Remainder", "remainder_of"]

MOST_OUTPUTS = 64  # of an example, each of which costs a pull-back
LOOKS = 3  # examples on which a closed form is held against autograd
ALIKE = 1e-3  # as shares of a squared length: far above rounding, far below what another formula would give


class Remainder:
    """A Hessian H as G + R: tr G is known exactly, and probes are of R alone.

    G = (1/N) Σ JᵢᵀAᵢJᵢ with each example's Jacobian Jᵢ and curvature Aᵢ of the loss in its outputs, over the
    parameters whose gradient per example has a closed form. Near its data a model's R is small, and so is the
    variance of vᵀRv (G is a control variate).

    Args:
        ground: where, and of which parameters.
        names: those with a closed form in the first batch; one that has none in another is left to the probes.

    Attributes:
        known: tr G.
        hessian: H.
    """

    def __init__(self, ground: Ground, names: Sequence[str]) -> None:
        self._ground = ground
        parts = [_traces_of(ground, batch, names) for batch in ground.batches()]
        closed = set(names).intersection(*parts)
        self.known = sum(part[name] for part in parts for name in closed)
        self._open = torch.ones(
            ground.layout.size, dtype=ground.worker.vector.dtype, device=ground.worker.vector.device
        )
        for name in closed:
            self._open[ground.layout.slices[name]] = 0
        self._whole = not bool(self._open.any())
        self._graphs = Graphs(ground, lambda batch: _piece(ground, batch), MEMORY)
        self.hessian = Product(
            ground.layout, lambda: iter([*(piece.derive for piece in self._graphs), *penalty_derivatives(ground)])
        )

    def probe(self, v: Float[Tensor, "p"]) -> float:
        """vᵀRv."""
        parts, rest = (self._ground.layout.split(each) for each in (v, v * self._open))
        value = 0.0
        for piece in self._graphs:
            value += _inner(parts, piece.derive(parts)) - piece.form(parts)
            if not self._whole:
                value += piece.form(rest)
        return value + sum(_inner(parts, derive(parts)) for derive in penalty_derivatives(self._ground))


def remainder_of(objective: Objective, block: str | None) -> Remainder | None:
    """H as G + R, or None where no layer has a closed form or the loss is none of one example's few outputs."""
    ground = Ground(objective, block)
    names = [] if objective.sets is not None else _closed(ground, next(ground.batches()))
    return Remainder(ground, names) if names else None


@dataclass(frozen=True)
class _Piece:
    """One batch's part: of the Hessian's product, and of vᵀGv."""

    derive: Derivation
    push: Callable[[Sequence[Tensor]], Tensor | None]
    bends: Float[Tensor, "n c c"] | None

    def form(self, parts: Sequence[Tensor]) -> float:
        pushed = None if self.bends is None else self.push(parts)
        if self.bends is None or pushed is None:
            return 0.0
        u = pushed.reshape(len(self.bends), -1, 1)
        return float(torch.sum(u * (self.bends @ u), dtype=torch.float64))


def _piece(ground: Ground, batch: Batch) -> _Piece:
    found = ground.evaluate(batch)
    bends = _bends(found)
    loss = found.losses.sum() / len(ground.objective)
    return _Piece(
        second_derivative(loss, ground.variables),
        push_forward(found.outputs, ground.variables),
        None if bends is None else bends / len(ground.objective),
    )


def _bends(found: Evaluation) -> Float[Tensor, "n c c"] | None:
    """Each example's second derivatives of its loss in its outputs; None where there are no such."""
    outputs, count = found.outputs, len(found.losses)
    if not (isinstance(outputs, Tensor) and found.per_example and outputs.requires_grad and len(outputs) == count):
        return None
    wide = outputs[0].numel()
    if not 1 <= wide <= MOST_OUTPUTS:
        return None
    (slopes,) = torch.autograd.grad(found.losses.sum(), outputs, create_graph=True, allow_unused=True)
    if slopes is None:
        return None
    bends = outputs.new_zeros(count, wide, wide)
    for column, slope in enumerate(slopes.reshape(count, wide).unbind(1)):
        if slope.requires_grad:
            (bent,) = torch.autograd.grad(slope.sum(), outputs, retain_graph=True, allow_unused=True)
            bends[:, :, column] = 0 if bent is None else bent.reshape(count, wide)
    return (bends + bends.mT) / 2  # a loss that mixes examples gives others, and both uses must see the same


def _noted(ground: Ground, batch: Batch) -> tuple[Evaluation, list[Use]]:
    """One batch, and the calls in it whose squared gradients have a closed form."""
    with (
        torch.enable_grad(),
        Noting(dict(zip(ground.layout.names, ground.variables, strict=True)), len(batch)) as noting,
    ):
        return ground.worker.evaluate(batch), noting.uses


def _closed(ground: Ground, batch: Batch) -> list[str]:
    """The parameters whose closed form agrees with autograd on some examples of a batch, which stand apart in it."""
    found, uses = _noted(ground, batch)
    if _bends(found) is None:
        return []
    once = _once(uses)
    agreed = {use.name: 0 if apart else -LOOKS for use, apart in zip(once, _apart(found, once), strict=True)}
    for i in sorted({(len(batch) - 1) * look // (LOOKS - 1) for look in range(LOOKS)}):
        seed = torch.zeros_like(found.outputs)
        seed[i] = gaussian(seed[i].reshape(1, -1), 0, "look", i).reshape(seed[i].shape)
        gradients = dict(zip(ground.layout.names, _pulled(found, ground.variables, seed), strict=True))
        for use, slopes in zip(once, _pulled(found, [use.output for use in once], seed), strict=True):
            closed, gradient = float(use.squares(slopes)[i]), gradients[use.name]
            true = float(gradient.double().square().sum())
            agreed[use.name] += 0 if true == closed == 0 else 1 if abs(closed - true) <= ALIKE * true else -LOOKS
    return [name for name, times in agreed.items() if times > 0]


def _once(uses: Sequence[Use]) -> list[Use]:
    """Those whose parameter is used no second time."""
    return [use for use in uses if sum(other.name == use.name for other in uses) == 1]


def _apart(found: Evaluation, uses: Sequence[Use]) -> list[bool]:
    """Whether what is pulled back to an example comes from its own output alone: then it grows as that does."""
    count = len(found.losses)
    plain = gaussian(found.outputs.reshape(1, -1), 0, "apart").reshape(found.outputs.shape)
    by = gaussian(found.outputs.new_zeros(1, count), 0, "by")
    first, second = (
        [each.reshape(count, -1) for each in _pulled(found, [use.output for use in uses], seed)]
        for seed in (plain, plain * by.reshape(-1, *[1] * (plain.ndim - 1)))
    )
    grown = [each * by.unsqueeze(1) for each in first]
    return [
        bool(((two - one).square().sum(1) <= ALIKE * one.square().sum(1)).all())
        for one, two in zip(grown, second, strict=True)
    ]


def _traces_of(ground: Ground, batch: Batch, names: Sequence[str]) -> dict[str, float]:
    """Σ_r ± ‖Jᵢᵀaᵢᵣ‖² over examples, for each parameter, where Aᵢ = Σ_r ± aᵢᵣaᵢᵣᵀ."""
    found, uses = _noted(ground, batch)
    bends = _bends(found)
    if bends is None:  # memory ran out meanwhile, and outputs put together of pieces have no derivative
        return {}
    values, vectors = torch.linalg.eigh(bends)
    chosen = [use for use in _once(uses) if use.name in names]
    totals = {use.name: 0.0 for use in chosen}
    for value, vector in zip(values.unbind(1), (vectors * values.abs().sqrt().unsqueeze(1)).unbind(2), strict=True):
        slopes = _pulled(found, [use.output for use in chosen], vector.reshape(found.outputs.shape))
        for use, slope in zip(chosen, slopes, strict=True):
            totals[use.name] += float(torch.sum(value.sign() * use.squares(slope))) / len(ground.objective)
    return totals


def _pulled(found: Evaluation, ends: Sequence[Tensor], seed: Tensor) -> list[Tensor]:
    """The derivatives of seed · outputs at `ends`."""
    slopes = torch.autograd.grad(found.outputs, ends, seed.detach(), retain_graph=True, allow_unused=True)
    return [torch.zeros_like(end) if slope is None else slope for end, slope in zip(ends, slopes, strict=True)]


def _inner(parts: Sequence[Tensor], others: Sequence[Tensor | None]) -> float:
    pairs = zip(parts, others, strict=True)
    return sum(float(torch.sum(a * b, dtype=torch.float64)) for a, b in pairs if b is not None)
