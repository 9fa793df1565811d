"""Krylov spaces of a symmetric matrix that is known by its products: extreme pairs and quadrature."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import RunError
from intaglio.randomness import derive

__all__ = ["Found", "Pairs", "extreme_pairs", "gaussian", "inner", "length", "quadrature", "rademacher"]

CHECK_EVERY = 3  # products between two looks at the small eigenproblem
LEAST_DOUBT = 20  # products after which a converged value is believed to be the largest of its space
FAINT = 1e-2  # share of its usual size 1/√p below which a random start vector meets a given one in 1 % of cases


Matrix = Callable[[Tensor], Tensor]  # a symmetric matrix: (m, p) rows to their (m, p) products


@dataclass
class Pairs:
    """Approximate eigenpairs, the largest first: values, vectors as rows, and their products with the matrix."""

    values: Float[np.ndarray, "k"]
    vectors: Float[Tensor, "k p"]
    images: Float[Tensor, "k p"]

    def best(self, k: int) -> "Pairs":
        """The k of the largest values."""
        order = np.argsort(-self.values, kind="stable")[:k]
        rows = torch.from_numpy(order).to(self.vectors.device)
        return Pairs(self.values[order], self.vectors[rows], self.images[rows])

    def joined(self, other: "Pairs") -> "Pairs":
        """Both together."""
        return Pairs(
            np.concatenate([self.values, other.values]),
            torch.cat([self.vectors, other.vectors]),
            torch.cat([self.images, other.images]),
        )


@dataclass
class Found:
    """What a search for extreme pairs came to.

    Args:
        pairs: the largest first.
        products: how many it took.
        scale: the largest size of an eigenvalue that was met.
        complete: whether larger ones were looked for, and none was left.
    """

    pairs: Pairs
    products: int
    scale: float
    complete: bool = True


def _finite(images: Float[Tensor, "m p"]) -> Float[Tensor, "m p"]:
    if not bool(images.isfinite().all()):
        raise RunError("second derivatives that are not finite", hint="parameters at which the loss is")
    return images


class _Budget:
    """Counts products, and remembers the largest size of an eigenvalue and the lowest value that were seen."""

    def __init__(self, matrix: Matrix, products: int) -> None:
        self.matrix, self.left, self.scale, self.low = matrix, products, 0.0, np.inf

    def product(self, vector: Float[Tensor, "p"]) -> Float[Tensor, "p"]:
        self.left -= 1
        return _finite(self.matrix(vector.unsqueeze(0)))[0]


class _Space:
    """A Krylov space in the complement of `locked`, restarted with its best Ritz vectors when it is full.

    Every new vector is made orthogonal to all earlier ones twice over; the projected matrix is kept dense, which
    makes a restart (Krylov–Schur) no special case.
    """

    def __init__(self, budget: _Budget, like: Float[Tensor, "1 p"], size: int, locked: Float[Tensor, "l p"]) -> None:
        self.budget, self.locked = budget, locked
        self.basis = like.new_empty(size + 1, like.shape[1])  # memory is taken up only as it is filled
        self.images = like.new_empty(size, like.shape[1])
        self.projected = np.zeros((size, size))
        self.used = 0
        self.beta = 0.0
        self.settled = False

    def start(self, vector: Float[Tensor, "p"]) -> None:
        self.basis[0], _, _ = self._orthogonal(vector)
        self.basis[0] /= length(self.basis[0])

    def _orthogonal(self, w: Float[Tensor, "p"]) -> tuple[Tensor, Float[np.ndarray, "j"], float]:
        """w less its part in the space and in `locked`, that part's coordinates, and the norm of what is left."""
        own = self.basis[: self.used]
        coordinates = np.zeros(self.used)
        for _ in range(2):
            part = own @ w
            w = w - part @ own
            w = w - (self.locked @ w) @ self.locked
            coordinates += part.double().cpu().numpy()
        return w, coordinates, length(w)

    def grow(self, fresh: Callable[[], Tensor]) -> None:
        """One product; a fresh vector takes over where the space is closed under the matrix."""
        image = self.budget.product(self.basis[self.used])
        self.images[self.used] = image
        self.used += 1
        self.budget.scale = max(self.budget.scale, length(image))
        rest, column, self.beta = self._orthogonal(image)
        self.projected[: self.used, self.used - 1] = self.projected[self.used - 1, : self.used] = column
        if self.beta <= 4 * torch.finfo(rest.dtype).eps * self.budget.scale:
            self.beta = 0.0
            rest, _, _ = self._orthogonal(fresh())
        self.basis[self.used] = rest / max(length(rest), torch.finfo(rest.dtype).tiny)

    def ritz(self) -> tuple[Float[np.ndarray, "j"], Float[np.ndarray, "j j"], Float[np.ndarray, "j"]]:
        """Values (largest first), coordinates, and residual norms."""
        values, mix = np.linalg.eigh(self.projected[: self.used, : self.used])
        values, mix = values[::-1], mix[:, ::-1]
        self.budget.low = min(self.budget.low, float(values[-1]))
        return values, mix, np.abs(self.beta * mix[-1])

    def restart(self, keep: int) -> None:
        """Go on with the `keep` best Ritz vectors and the last direction."""
        values, mix, _ = self.ritz()
        self.basis[:keep], self.images[:keep] = self._turned(mix[:, :keep])
        self.basis[keep] = self.basis[self.used].clone()
        self.projected[:] = 0.0
        self.projected[:keep, :keep] = np.diag(values[:keep])
        self.used = keep

    def best(self, k: int) -> Pairs:
        values, mix, _ = self.ritz()
        return Pairs(values[:k].copy(), *self._turned(mix[:, :k]))

    def _turned(self, mix: Float[np.ndarray, "j k"]) -> tuple[Float[Tensor, "k p"], Float[Tensor, "k p"]]:
        """Combinations of the vectors, and of their products."""
        turn = torch.from_numpy(np.ascontiguousarray(mix.T)).to(self.basis)
        return turn @ self.basis[: self.used], turn @ self.images[: self.used]


def extreme_pairs(
    matrix: Matrix,
    like: Float[Tensor, "1 p"],
    k: int,
    *,
    tolerance: float,
    products: int,
    basis: int,
    seed: int,
) -> Found:
    """The k largest eigenvalues with their vectors.

    A Krylov space holds one vector of a multiple eigenvalue; the others are orthogonal to all of it. So after it has
    converged, a short search begins at random in the complement of the whole space, where little of the spectrum's
    ends is left, and ends as soon as a missed value would have shown.

    Args:
        matrix: symmetric, known by its products with rows, (m, p) → (m, p).
        like: gives size, dtype and device.
        k: at most p.
        tolerance: on residual norms, as a share of the largest |eigenvalue|.
        products: at most so many.
        basis: vectors of a space before it is restarted.
        seed: of the starting vectors.
    """
    size = like.shape[1]
    if size <= basis and size <= products:
        return _dense(matrix, like, k)
    budget = _Budget(matrix, products)
    space = _Space(budget, like, min(basis, size), like.new_zeros(0, size))
    found = _search(space, k, gaussian(like, seed, "start"), tolerance, seed)
    known = space.basis[: space.used]
    complete = False
    for attempt in range(size):
        complete = budget.left > 0 and len(found.values) == k
        level = _second_lowest(found.values, 3 * tolerance * budget.scale)
        if not complete or level is None:
            break
        least = float(found.values[-1]) + tolerance * budget.scale
        doubt = _Space(budget, like, min(basis, size - len(known)), known)
        hint = _missed(doubt, least, level - tolerance * budget.scale, (seed, attempt))
        if hint is None:
            complete = budget.left > 0 or doubt.settled
            break
        beside = _Space(budget, like, min(basis, size - k), found.vectors)
        extra = _search(beside, 1, hint, tolerance, seed)
        known = torch.cat([known, _unit_outside(extra.vectors, known)])
        found = found.joined(extra).best(k)
    return Found(found.best(k), products - budget.left, budget.scale, complete)


def _search(space: _Space, k: int, start: Float[Tensor, "p"], tolerance: float, seed: int) -> Pairs:
    """The k largest eigenvalues in the complement of what the space has locked."""
    budget, size = space.budget, len(space.projected)
    room = space.basis.shape[1] - len(space.locked)
    space.start(start)
    steps = 0
    while budget.left > 0:
        space.grow(partial(gaussian, space.basis[:1], seed, "fresh", steps, budget.left))
        steps += 1
        full = space.used == size
        if not full and (space.used < k or steps % CHECK_EVERY):
            continue
        _, _, residuals = space.ritz()
        done = residuals[:k] <= tolerance * budget.scale
        if (len(done) == k and done.all()) or size == room == space.used:
            break
        if full and budget.left:
            space.restart(k + (size - k) // 2 if size > k + 1 else size - 1)
    return space.best(min(k, space.used))


def _second_lowest(values: Float[np.ndarray, "k"], apart: float) -> float | None:
    """The lowest value that stands above the least: the least one whose missed copies would change the list."""
    above = values[values > values[-1] + apart] if len(values) else values
    return float(above[-1]) if len(above) else None


def _missed(space: _Space, least: float, level: float, seeds: tuple[object, ...]) -> Float[Tensor, "p"] | None:
    """A vector with vᵀMv > `least` in the space's complement, or None where no eigenvalue of `level` is missed.

    Sets `space.settled` where that is sure; the products may have run out before.
    """
    size, room = len(space.projected), space.basis.shape[1] - len(space.locked)
    if not room:
        space.settled = True
        return None
    space.start(gaussian(space.basis[:1], *seeds, "doubt"))
    steps = 0
    while space.budget.left > 0:
        space.grow(partial(gaussian, space.basis[:1], *seeds, "fresh doubt", steps))
        steps += 1
        values, _, residuals = space.ritz()
        if values[0] > least:
            return space.best(1).vectors[0]
        converged = steps >= LEAST_DOUBT and values[0] + residuals[0] <= level
        space.settled = converged or space.used == room or _ruled_out(level, values[0], space.budget.low, steps, room)
        if space.settled:
            return None
        if space.used == size:
            space.restart(1 + (size - 1) // 2)
    return None


def _ruled_out(level: float, top: float, low: float, steps: int, room: int) -> bool:
    """Whether a vector of value `level` would have lifted the largest Ritz value above `top` in so many steps.

    The Chebyshev polynomial of [low, top], which a Krylov space holds, magnifies it by
    T(1 + 2(level − top)/(top − low)).
    """
    gap, span = level - top, top - low
    if gap <= 0 or steps < 2:
        return False
    if span <= 0:
        return True
    magnified = 2 * ((steps - 1) * float(np.arccosh(1 + 2 * gap / span)) - np.log(2))
    return bool(magnified > np.log(room / FAINT**2) + np.log(span / gap))


def _unit_outside(rows: Float[Tensor, "m p"], known: Float[Tensor, "l p"]) -> Float[Tensor, "m p"]:
    """The rows less their parts in `known`, of length 1."""
    for _ in range(2):
        rows = rows - (rows @ known.T) @ known
    return torch.stack([row / length(row) for row in rows])


def _dense(matrix: Matrix, like: Float[Tensor, "1 p"], k: int) -> Found:
    """All products with unit vectors, and the matrix they make."""
    eye = torch.eye(like.shape[1], dtype=like.dtype, device=like.device)
    dense = _finite(matrix(eye)).double().cpu().numpy()
    dense = (dense + dense.T) / 2
    values, vectors = np.linalg.eigh(dense)
    order = np.argsort(-values, kind="stable")[:k]
    rows = torch.from_numpy(np.ascontiguousarray(vectors[:, order].T)).to(like)
    images = rows @ torch.from_numpy(dense).to(like)
    return Found(Pairs(values[order], rows, images), len(values), float(np.abs(values).max()))


def quadrature(
    matrix: Matrix, start: Float[Tensor, "p"], steps: int
) -> tuple[Float[np.ndarray, "j"], Float[np.ndarray, "j"]]:
    """Nodes and weights with Σ weight·f(node) ≈ sᵀf(M)s for the unit vector s along `start`; exact to degree 2j − 1.

    Lanczos, with every vector made orthogonal to all earlier ones twice over.
    """
    steps = min(steps, start.shape[0])
    space = _Space(_Budget(matrix, steps), start.unsqueeze(0), steps, start.new_zeros(0, start.shape[0]))
    space.start(start)
    for _ in range(steps):
        space.grow(partial(torch.zeros_like, start))
        if space.beta == 0:
            break
    values, mix, _ = space.ritz()
    return values.copy(), mix[0] ** 2


def rademacher(like: Float[Tensor, "1 p"], *seeds: object) -> Float[Tensor, "p"]:
    """A vector of random signs, the same for the same seeds on every device."""
    generator = torch.Generator().manual_seed(derive(*seeds))
    signs = torch.randint(2, (like.shape[1],), generator=generator, dtype=torch.bool)
    return (2 * signs.to(like) - 1).to(like)


def length(vector: Float[Tensor, "p"]) -> float:
    """‖v‖, summed in float64: over millions of numbers torch's own float32 norm is off by a thousandth."""
    return float(torch.linalg.vector_norm(vector, dtype=torch.float64))


def inner(a: Float[Tensor, "p"], b: Float[Tensor, "p"]) -> float:
    """⟨a, b⟩, summed in float64 for the same reason."""
    return float(torch.sum(a * b, dtype=torch.float64))


def gaussian(like: Float[Tensor, "1 p"], *seeds: object) -> Float[Tensor, "p"]:
    """A normal random vector, the same for the same seeds; unlike signs it is orthogonal to no given vector."""
    generator = torch.Generator().manual_seed(derive(*seeds))
    return torch.randn(like.shape[1], generator=generator, dtype=like.dtype).to(like)
