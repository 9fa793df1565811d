"""Mover: θ₀ + Σ cᵢdᵢ written straight into the private model, tensor by tensor."""

from collections.abc import Iterable

import numpy as np
import torch
from jaxtyping import Float

from intaglio.surveying.ground import Ground
from intaglio.worker import Worker

__all__ = ["Mover"]


class Mover:
    """Takes a worker from point to point of a plane, without a copy of origin or directions.

    Args:
        worker: its parameters are written.
        plane: directions that are kept as seeds are drawn anew, one tensor at a time.

    All writing is for inference mode.
    """

    def __init__(self, worker: Worker, plane: Ground) -> None:
        self.worker, self.plane = worker, plane
        self.directions = list(plane.directions.values())
        self.point: tuple[float, ...] = (0.0,) * len(self.directions)
        self._movers = {name: self._moving(name) for name in plane.origin}
        self._moved = [name for name, movers in self._movers.items() if movers]
        self._begun = False

    def _moving(self, name: str) -> list[int]:
        """Which directions move a tensor."""
        return [i for i, direction in enumerate(self.directions) if bool(direction[name].any())]

    def movers(self, names: Iterable[str]) -> list[int]:
        """Which directions move any of these tensors."""
        return sorted({i for name in names for i in self._movers[name]})

    def begin(self) -> None:
        """The worker may have been elsewhere: the next point writes all its parameters."""
        self._begun = False

    def to(self, point: Float[np.ndarray, "k"]) -> None:
        """Write the parameters of one point, given by the coordinates to survey.

        Tensors that no direction moves are written after a beginning only.
        """
        self.point = tuple(self.plane.places(point[None])[0].tolist())
        self.write(self._moved if self._begun else self._movers)
        self._begun = True

    def write(self, names: Iterable[str]) -> None:
        """Write some parameters of the point that the worker is at."""
        for name in names:
            own, start = self.worker.params[name], self.plane.origin[name]
            if not self._movers[name]:
                own.copy_(start)
            for i in self._movers[name]:
                torch.add(start, self.directions[i][name], alpha=self.point[i], out=own)
                start = own

    def write_origin(self, names: Iterable[str]) -> None:
        """Write some parameters of the origin."""
        for name in names:
            self.worker.params[name].copy_(self.plane.origin[name])

    def write_direction(self, number: int, names: Iterable[str]) -> None:
        """Write some parts of a direction, as though they were parameters."""
        for name in names:
            self.worker.params[name].copy_(self.directions[number][name])
