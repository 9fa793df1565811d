"""Moves: θ₀ + Σ cᵢdᵢ written straight into the private model, tensor by tensor."""

from collections.abc import Iterable

import numpy as np
import torch
from jaxtyping import Float

from intaglio.plane import Plane
from intaglio.worker import Worker

__all__ = ["Moves"]


class Moves:
    """Takes a worker from point to point of a plane, without a copy of origin or directions.

    Args:
        worker: its parameters are written.
        plane: directions that are kept as seeds are drawn anew, one tensor at a time.
    """

    def __init__(self, worker: Worker, plane: Plane) -> None:
        self.worker, self.plane = worker, plane
        self.directions = list(plane.directions.values())
        self.point: tuple[float, ...] = (0.0,) * len(self.directions)
        self._movers = {name: self._moving(name) for name in plane.origin}
        self._begun = False

    def _moving(self, name: str) -> list[int]:
        """Which directions move a tensor."""
        return [i for i, direction in enumerate(self.directions) if bool(direction[name].any())]

    def movers(self, names: Iterable[str]) -> list[int]:
        """Which directions move any of these tensors."""
        return sorted({i for name in names for i in self._movers[name]})

    @torch.no_grad()
    def to(self, point: Float[np.ndarray, "k"]) -> None:
        """Write the parameters of one point; tensors that no direction moves are written the first time only."""
        self.point = tuple(float(coefficient) for coefficient in point)
        self.write(name for name, movers in self._movers.items() if movers or not self._begun)
        self._begun = True

    @torch.no_grad()
    def write(self, names: Iterable[str]) -> None:
        """Write some parameters of the point that the worker is at."""
        for name in names:
            own, start, movers = self.worker.params[name], self.plane.origin[name], self._movers[name]
            if not movers:
                own.copy_(start)
            for i in movers:
                torch.add(own if i != movers[0] else start, self.directions[i][name], alpha=self.point[i], out=own)

    @torch.no_grad()
    def write_origin(self, names: Iterable[str]) -> None:
        """Write some parameters of the origin."""
        for name in names:
            self.worker.params[name].copy_(self.plane.origin[name])

    @torch.no_grad()
    def write_direction(self, number: int, names: Iterable[str]) -> None:
        """Write some parts of a direction, as though they were parameters."""
        for name in names:
            self.worker.params[name].copy_(self.directions[number][name])
