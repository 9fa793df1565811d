"""Ground: where a survey walks, a plane or a curve that lies in one."""

from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

import numpy as np
from jaxtyping import Float

from intaglio.params import Params

__all__ = ["Ground"]


@runtime_checkable
class Ground(Protocol):
    """What a survey asks of a `Plane`, and of a `paths.Curve`: one axis that bends through the plane it lies in."""

    @property
    def origin(self) -> Params:
        """θ₀ of the plane."""

    @property
    def directions(self) -> Mapping[str, Params]:
        """Its directions dᵢ."""

    @property
    def axes(self) -> tuple[str, ...]:
        """The names of the coordinates to survey."""

    @property
    def extent(self) -> Mapping[str, tuple[float, float]]:
        """From where to where along each."""

    @property
    def provenance(self) -> Mapping[str, Any]:
        """How it came about."""

    @property
    def fingerprint(self) -> str:
        """Hexadecimal digits that differ for another."""

    def places(self, points: Float[np.ndarray, "m k"]) -> Float[np.ndarray, "m r"]:
        """The coefficients of the directions at points given by the coordinates to survey."""
