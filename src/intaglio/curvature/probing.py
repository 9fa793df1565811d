"""Random probes, drawn until the mean of what they show is known well enough."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from jaxtyping import Float

from intaglio.errors import InputError

__all__ = ["Mean", "check_budget", "probe"]

FEWEST = 10  # probes before a standard error is believed


@dataclass
class Mean:
    """The running mean of independent draws, number by number, and its standard error."""

    count: int = 0
    mean: np.ndarray = field(default_factory=lambda: np.zeros(()))
    squares: np.ndarray = field(default_factory=lambda: np.zeros(()))

    def add(self, draw: Float[np.ndarray, "*k"]) -> None:
        """One more draw (Welford's update, which keeps small variances)."""
        self.count += 1
        if self.count == 1:
            self.mean, self.squares = np.zeros_like(draw), np.zeros_like(draw)
        step = draw - self.mean
        self.mean = np.asarray(self.mean + step / self.count)
        self.squares = np.asarray(self.squares + step * (draw - self.mean))

    @property
    def standard_error(self) -> Float[np.ndarray, "*k"]:
        """√(s²/m); infinite for one draw, which tells nothing."""
        if self.count < 2:
            return np.full(self.mean.shape, np.inf)
        return np.asarray(np.sqrt(self.squares / (self.count - 1) / self.count))


def probe(
    draw: Callable[[int], Float[np.ndarray, "*k"]],
    most: int,
    enough: Callable[[Mean], bool],
    found: Mean | None = None,
) -> Mean:
    """Average draw(0), draw(1), … until `enough`, at least a few and at most `most`; goes on from what was found."""
    found = found or Mean()
    while found.count < most and not (found.count >= FEWEST and enough(found)):
        found.add(draw(found.count))
    return found


def check_budget(tolerance: float, products: int) -> None:
    """Refuse numbers that no estimate can be made with."""
    if not tolerance >= 0:
        raise InputError(f"tolerance={tolerance}", expected="a relative standard error of at least 0", hint="0.02")
    if products < 2:
        raise InputError(f"products={products}", expected="at least 2, for a standard error")
