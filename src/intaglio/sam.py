"""SAM: stochastic gradient descent by the gradient of the steepest point near by, which seeks flat ground."""

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor

from intaglio.errors import InputError

__all__ = ["SAM"]


class SAM(torch.optim.SGD):
    """θ ← θ − η∇L(θ + ε), ε = ρ∇L(θ)/‖∇L(θ)‖: the first-order solution of min over θ of max over ‖ε‖ ≤ ρ of L(θ + ε).

    Both gradients are of the same batch, so a step costs two of SGD's. The norm is over all parameters together.
    Momentum and what else SGD takes work on the second gradient.

    Args:
        params: the tensors to move.
        lr: step size η.
        rho: radius ρ of the neighbourhood, 0 for plain SGD; 0.05 as in the paper.
        options: of `torch.optim.SGD`.

    Raises:
        InputError: a negative radius.

    Source:
        Foret, Kleiner, Mobahi & Neyshabur, Sharpness-Aware Minimization, ICLR 2021, algorithm 1 with p = 2.

    >>> w = torch.tensor([2.0], requires_grad=True)
    >>> optimizer = SAM([w], lr=0.1, rho=0.5)
    >>> def half_square():
    ...     optimizer.zero_grad()
    ...     (w**2 / 2).sum().backward()
    >>> half_square()
    >>> optimizer.step(half_square)
    >>> round(w.item(), 6)  # 2 − 0.1 · (2 + 0.5)
    1.75
    """

    def __init__(self, params: Iterable[Tensor], lr: float = 1e-3, *, rho: float = 0.05, **options: Any) -> None:
        if not rho >= 0:
            raise InputError(f"rho={rho}", expected="a radius of at least 0", hint="0.05")
        self.rho = rho
        super().__init__(params, lr, **options)

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> None:  # type: ignore[override]
        """One step; the gradients at θ stand in the parameters.

        Args:
            closure: puts the gradients of the same batch at the parameters as they then are into them.

        Raises:
            InputError: no closure, or no gradient in any parameter.
        """
        if closure is None:
            raise InputError("a step of SAM without a closure", expected="a function that computes the gradients again")
        moved = [(p, p.clone()) for group in self.param_groups for p in group["params"] if p.grad is not None]
        if not moved:
            hint = "closure() before step(closure)"
            raise InputError("a step of SAM without gradients", expected="those at θ in the parameters", hint=hint)
        length = torch.linalg.vector_norm(torch.stack([torch.linalg.vector_norm(p.grad) for p, _ in moved]))
        for p, _ in moved:
            p.add_(p.grad * (self.rho / (length + 1e-12)).to(p.dtype))
        with torch.enable_grad():
            closure()
        for p, before in moved:
            p.copy_(before)
        super().step()
