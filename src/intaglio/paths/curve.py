"""Curve: a Bézier curve through parameter space."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import comb
from pathlib import Path
from typing import Any

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor

from intaglio.directions.between import between
from intaglio.errors import InputError
from intaglio.params import (
    Params,
    check_like,
    clone,
    combine,
    difference,
    dot,
    fingerprint_of,
    norm,
    open_tensors,
    save_tensors,
    scale,
)
from intaglio.plane import AXES, Plane

__all__ = ["Curve", "bernstein", "history_of"]

POINTS = 101  # of the curve as it is drawn


@dataclass(frozen=True, eq=False)
class Curve:
    """φ(t) = Σⱼ C(n, j)·(1 − t)ⁿ⁻ʲ·tʲ·pⱼ for t from 0 to 1: it begins at p₀ and ends at pₙ.

    Args:
        controls: p₀ … pₙ, each name → tensor: the two ends, and between them none (a straight line), one or two
            control points.
        history: ``loss`` (epoch), the mean over the curve during each epoch of its training.
        provenance: how it came about.

    Raises:
        InputError: fewer than two or more than four control points, or other names or shapes.

    >>> import torch
    >>> curve = Curve([{"w": torch.tensor(each)} for each in ([0.0, 0.0], [1.0, 2.0], [2.0, 0.0])])
    >>> curve.at(0.5)["w"].tolist(), round(curve.length, 3), curve.straight
    ([1.0, 1.0], 2.958, 2.0)
    """

    controls: Sequence[Params]
    history: xr.Dataset = field(default_factory=xr.Dataset)
    provenance: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 2 <= len(self.controls) <= 4:
            raise InputError(f"{len(self.controls)} control points", expected="two ends, and at most two between them")
        for number, each in enumerate(self.controls):
            check_like(each, self.controls[0], what=f"control point {number}")
        object.__setattr__(self, "controls", [clone(each) for each in self.controls])

    def at(self, t: float) -> dict[str, Tensor]:
        """The parameters at t; at 0 and at 1 the ends, bit for bit.

        Raises:
            InputError: t outside 0 to 1.
        """
        if not 0 <= t <= 1:
            raise InputError(f"t={t}", expected="0 to 1")
        shares = bernstein(np.array([t]), self.degree)[0].tolist()
        first, *others = [(share, each) for share, each in zip(shares, self.controls, strict=True) if share]
        return combine(scale(first[1], first[0]), *others)

    @property
    def origin(self) -> Params:
        """θ₀ of the plane that the curve lies in: its beginning."""
        return self.controls[0]

    @property
    def directions(self) -> Mapping[str, Params]:
        """The axes of that plane."""
        return self.frame[0].directions

    @property
    def axes(self) -> tuple[str, ...]:
        """One, ``alpha``, which is t."""
        return AXES[:1]

    @property
    def extent(self) -> dict[str, tuple[float, float]]:
        """t from 0 to 1."""
        return dict.fromkeys(self.axes, (0.0, 1.0))

    @cached_property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that differ where a control point does."""
        return fingerprint_of(each[name] for each in self.controls for name in sorted(each))[:16]

    def places(self, t: Float[np.ndarray, "m 1"]) -> Float[np.ndarray, "m r"]:
        """Where φ(t) lies on its plane, so that `ig.survey` can walk along it."""
        return np.asarray(bernstein(t[:, 0], self.degree) @ self.frame[1])

    @property
    def degree(self) -> int:
        """n: one less than the number of control points."""
        return len(self.controls) - 1

    @cached_property
    def straight(self) -> float:
        """‖pₙ − p₀‖, the distance between the ends."""
        return norm(difference(self.controls[-1], self.controls[0]))

    @cached_property
    def length(self) -> float:
        """∫ ‖φ′(t)‖ dt, by Gauss–Legendre quadrature."""
        steps = [difference(after, before) for before, after in zip(self.controls, self.controls[1:], strict=False)]
        gram = np.array([[dot(x, y) for y in steps] for x in steps])
        at, weights = np.polynomial.legendre.leggauss(64)
        shares = self.degree * bernstein((at + 1) / 2, self.degree - 1)
        return float(weights @ np.sqrt(np.einsum("mi,ij,mj->m", shares, gram, shares).clip(min=0))) / 2

    @cached_property
    def frame(self) -> tuple[Plane, Float[np.ndarray, "k r"]]:
        """The smallest plane that holds the curve, with orthonormal axes, and the control points' places on it."""
        origin, *others = self.controls
        basis: list[Params] = []
        for point in others:
            rest: Params = difference(point, origin)
            size = norm(rest)
            for _ in range(2):  # the second round removes what rounding left of the first
                rest = combine(rest, *((-dot(each, rest), each) for each in basis))
            if norm(rest) > 1e-6 * size > 0:
                basis.append(scale(rest, 1 / norm(rest)))
        if not basis:  # all control points coincide: any axis will do, for nothing moves along it
            basis.append({name: torch.ones_like(each) for name, each in origin.items()})
        places = [[dot(axis, difference(point, origin)) for axis in basis] for point in self.controls]
        return Plane(origin, dict(zip(AXES, basis, strict=False))), np.array(places)

    def plane(self, *, margin: float = 0.25) -> Plane:
        """The plane through both ends and the (first) control point between them: α runs along the straight line.

        Args:
            margin: how far to survey beyond them, as a share of the distances.

        Raises:
            InputError: a straight curve, which lies in many planes.
        """
        if len(self.frame[0].axes) == 1:
            hint = "directions.between(a, b) for the line, or a third model for a plane"
            raise InputError("a curve that is straight", expected="a control point off the line", hint=hint)
        return between(self.controls[0], self.controls[-1], self.controls[1], margin=margin)

    def project(self, plane: Plane) -> xr.Dataset:
        """The curve's nearest points on a plane, as the pictures of a surface draw them: ``trajectory=curve``.

        Returns:
            Dimension ``checkpoint``: the plane's axes, ``residual`` (distance off the plane) and ``t``.
        """
        places = np.array([plane.project(each).coordinates for each in self.controls])
        off = [difference(each, plane.at(*place)) for each, place in zip(self.controls, places.tolist(), strict=True)]
        gram = np.array([[dot(x, y) for y in off] for x in off])
        t = np.linspace(0, 1, POINTS)
        shares = bernstein(t, self.degree)
        apart = np.sqrt(np.einsum("mi,ij,mj->m", shares, gram, shares).clip(min=0))
        found = {axis: ("checkpoint", column) for axis, column in zip(plane.axes, (shares @ places).T, strict=True)}
        size = 1e-6 * self.straight  # less is rounding
        return xr.Dataset(
            found | {"residual": ("checkpoint", np.where(apart > size, apart, 0.0)), "t": ("checkpoint", t)}
        )

    def save(self, file: str | Path) -> Path:
        """Write the control points as safetensors, the rest in its header."""
        save_tensors(file, self.tensors(), {"curve": json.dumps(self.header)})
        return Path(file)

    def tensors(self) -> dict[str, Tensor]:
        """All control points as one flat mapping, ``control/0/…`` to ``control/n/…``."""
        return {f"control/{i}/{name}": each for i, point in enumerate(self.controls) for name, each in point.items()}

    @property
    def header(self) -> dict[str, Any]:
        """History and provenance, as JSON holds them."""
        loss = self.history["loss"].values.tolist() if "loss" in self.history else []
        return {"loss": loss, "provenance": dict(self.provenance)}

    @classmethod
    def load(cls, file: str | Path) -> "Curve":
        """Read what `save` wrote, or what `ig.paths.bezier` has kept so far.

        Raises:
            RunError: the file is missing or damaged.
            InputError: it holds no curve.
        """
        with open_tensors(file) as opened:
            header = (opened.metadata() or {}).get("curve")
            if header is None:
                raise InputError(f"{file} holds no curve", expected="a file that Curve.save or paths.bezier wrote")
            tensors = {key: opened.get_tensor(key) for key in opened.keys()}  # noqa: SIM118
        known = json.loads(header)
        return cls(controls_of(tensors), history_of(known["loss"]), known["provenance"])


def controls_of(tensors: Params) -> list[dict[str, Tensor]]:
    """What `Curve.tensors` made one mapping of; other tensors are passed over."""
    found: dict[int, dict[str, Tensor]] = {}
    for key, each in tensors.items():
        if key.startswith("control/"):
            _, number, name = key.split("/", 2)
            found.setdefault(int(number), {})[name] = each
    return [found[number] for number in sorted(found)]


def history_of(losses: Sequence[float]) -> xr.Dataset:
    """The mean loss over the curve, epoch by epoch."""
    return xr.Dataset({"loss": ("epoch", np.asarray(losses, dtype=np.float64))}, {"epoch": np.arange(len(losses)) + 1})


def bernstein(t: Float[np.ndarray, "m"], degree: int) -> Float[np.ndarray, "m k"]:
    """C(n, j)·(1 − t)ⁿ⁻ʲ·tʲ for j = 0 … n: the share of each control point at t; each row sums to 1.

    >>> bernstein(np.array([0.0, 0.5, 1.0]), 2).tolist()
    [[1.0, 0.0, 0.0], [0.25, 0.5, 0.25], [0.0, 0.0, 1.0]]
    """
    j = np.arange(degree + 1)
    return np.array([comb(degree, i) for i in j]) * (1 - t[:, None]) ** (degree - j) * t[:, None] ** j
