"""Plane: an origin in parameter space and one to three named directions."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import InputError
from intaglio.params import Params, check_like, combine, dot, fingerprint_of, open_tensors, pieces, save_tensors

__all__ = ["AXES", "Nearest", "Plane", "first_axes"]

AXES = ("alpha", "beta", "gamma")


def first_axes(dims: int) -> tuple[str, ...]:
    """The names of so many axes.

    Raises:
        InputError: not 1, 2 or 3.
    """
    if not 1 <= dims <= len(AXES):
        raise InputError(f"dims={dims}", expected="1, 2 or 3 directions")
    return AXES[:dims]


class Nearest(NamedTuple):
    """Where a point falls on a plane, and how far it lies from it (‖·‖₂ over all parameters)."""

    coordinates: Float[np.ndarray, "k"]
    residual: float


@dataclass(frozen=True)
class Plane:
    """The points θ₀ + αd₁ + βd₂ (a line, a plane or a volume: one to three directions).

    Args:
        origin: θ₀, name → tensor.
        directions: axis name → direction, each with the names and shapes of the origin.
        extent: axis name → (lowest, highest) coordinate to survey; −1 to 1 where not given.
        provenance: how the directions came about: method, seed, normalisation ….

    Raises:
        InputError: no or too many directions, other names or shapes, a zero or dependent direction.
    """

    origin: Params
    directions: Mapping[str, Params]
    extent: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    provenance: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 1 <= len(self.directions) <= 3:
            raise InputError(f"{len(self.directions)} directions", expected="one, two or three")
        for axis, direction in self.directions.items():
            check_like(direction, self.origin, what=f"direction {axis}")
        for axis in self.extent:
            if axis not in self.directions:
                raise InputError(f"an extent for {axis!r}", expected=f"one of {', '.join(self.axes)}")
        for axis, (low, high) in self.extent.items():
            if not -np.inf < low < high < np.inf:
                raise InputError(f"an extent of {axis} from {low:g} to {high:g}", expected="a lower and a higher end")
        object.__setattr__(self, "extent", {axis: self.extent.get(axis, (-1.0, 1.0)) for axis in self.axes})
        gram = self.gram
        lengths = np.sqrt(np.diag(gram))
        if not np.all(lengths > 0):
            axis = self.axes[int(np.argmin(lengths))]
            raise InputError(f"direction {axis} is zero", expected="a nonzero direction", hint="another seed or block")
        if np.linalg.cond(gram / np.outer(lengths, lengths)) > 1e12:
            raise InputError("directions that depend on each other", expected="independent ones", hint="another seed")

    @property
    def axes(self) -> tuple[str, ...]:
        """The names of the coordinates, in order."""
        return tuple(self.directions)

    @property
    def gram(self) -> Float[np.ndarray, "k k"]:
        """Inner products of the directions, float64."""
        each = list(self.directions.values())
        lower = np.array([[dot(a, b) if j <= i else 0.0 for j, b in enumerate(each)] for i, a in enumerate(each)])
        return np.asarray(lower + np.tril(lower, -1).T)

    @cached_property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that differ where origin or directions do, whatever order their tensors come in."""
        parts = [self.origin, *self.directions.values()]
        return fingerprint_of(part[name] for part in parts for name in sorted(part))[:16]

    def places(self, points: Float[np.ndarray, "m k"]) -> Float[np.ndarray, "m k"]:
        """The coefficients of the directions at points of the plane: the points themselves."""
        return points

    def at(self, *coordinates: float, **named: float) -> dict[str, Tensor]:
        """The parameters at the given coordinates, by order or by name; axes not named are at 0.

        >>> import torch
        >>> plane = Plane({"w": torch.zeros(2)}, {"alpha": {"w": torch.ones(2)}})
        >>> plane.at(0.5)["w"].tolist()
        [0.5, 0.5]
        """
        if len(coordinates) > len(self.axes) or not set(named) <= set(self.axes[len(coordinates) :]):
            raise InputError(f"at{coordinates} {named or ''}", expected=f"coordinates for {', '.join(self.axes)}")
        place = dict(zip(self.axes, coordinates, strict=False)) | named
        return combine(self.origin, *((value, self.directions[axis]) for axis, value in place.items()))

    def project(self, params: Params) -> Nearest:
        """The nearest point of the plane by least squares (right for oblique directions too).

        >>> import torch
        >>> plane = Plane({"w": torch.zeros(2)}, {"alpha": {"w": torch.tensor([2.0, 0.0])}})
        >>> plane.project({"w": torch.tensor([1.0, 3.0])})
        Nearest(coordinates=array([0.5]), residual=3.0)
        """
        check_like(params, self.origin, what="parameters")
        gram = self.gram
        coordinates = np.zeros(len(self.axes))
        for _ in range(2):  # the second round removes what rounding left of the first
            products, _ = self._left(params, coordinates)
            coordinates += np.linalg.solve(gram, products)
        _, squares = self._left(params, coordinates)
        return Nearest(coordinates, math.sqrt(squares))

    def _left(self, params: Params, coordinates: Float[np.ndarray, "k"]) -> tuple[Float[np.ndarray, "k"], float]:
        """What is left of params − origin − Σ cᵢdᵢ, piece by piece: its products with the directions, its square."""
        products: list[list[float]] = [[] for _ in self.axes]
        squares = []
        for name, origin in self.origin.items():
            for at, start, *each in pieces(params[name], origin, *(d[name] for d in self.directions.values())):
                rest = at - start
                for factor, direction in zip(coordinates, each, strict=True):
                    rest = rest - float(factor) * direction
                squares.append(float(rest.square().sum()))
                for found, direction in zip(products, each, strict=True):
                    found.append(float((rest * direction).sum()))
        return np.array([math.fsum(each) for each in products]), math.fsum(squares)

    def moved(self, origin: Params) -> "Plane":
        """The same directions and extent around another origin."""
        return Plane(origin, self.directions, self.extent, self.provenance)

    def save(self, path: str | Path) -> None:
        """Origin and directions as safetensors, the rest in its header."""
        tensors = {f"origin/{name}": each for name, each in self.origin.items()}
        for axis, direction in self.directions.items():
            tensors |= {f"{axis}/{name}": each for name, each in direction.items()}
        header = {"axes": self.axes, "extent": self.extent, "provenance": dict(self.provenance)}
        save_tensors(path, tensors, {"plane": json.dumps(header)})

    @classmethod
    def load(cls, path: str | Path) -> "Plane":
        """Read what `save` wrote."""
        with open_tensors(path) as file:
            header = json.loads(file.metadata()["plane"])
            parts: dict[str, dict[str, Tensor]] = {}
            for key in file.keys():  # noqa: SIM118
                part, _, name = key.partition("/")
                parts.setdefault(part, {})[name] = file.get_tensor(key)
        extent = {axis: (low, high) for axis, (low, high) in header["extent"].items()}
        return cls(parts["origin"], {axis: parts[axis] for axis in header["axes"]}, extent, header["provenance"])
