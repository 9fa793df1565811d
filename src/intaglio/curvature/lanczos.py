"""Krylov spaces of a symmetric matrix that is known by its products: extreme pairs and quadrature."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.randomness import derive

__all__ = ["Pairs", "extreme_pairs", "quadrature", "rademacher"]

CHECK_EVERY = 4  # products between two looks at the small eigenproblem
LEAST_DOUBT = 20  # products before a search for a missed pair may end empty: enough to lift it off a random start


Matrix = Callable[[Tensor], Tensor]  # a symmetric matrix: (m, p) rows to their (m, p) products


@dataclass
class Pairs:
    """Approximate eigenpairs, the largest first: values, vectors as rows, residual norms as the recurrence has them."""

    values: Float[np.ndarray, "k"]
    vectors: Float[Tensor, "k p"]
    residuals: Float[np.ndarray, "k"]

    def best(self, k: int) -> "Pairs":
        """The k of the largest values."""
        order = np.argsort(-self.values, kind="stable")[:k]
        return Pairs(self.values[order], self.vectors[torch.from_numpy(order)], self.residuals[order])

    def joined(self, other: "Pairs") -> "Pairs":
        """Both together."""
        return Pairs(
            np.concatenate([self.values, other.values]),
            torch.cat([self.vectors, other.vectors]),
            np.concatenate([self.residuals, other.residuals]),
        )


class _Budget:
    """Counts products, and remembers the largest size of an eigenvalue that was seen."""

    def __init__(self, matrix: Matrix, products: int) -> None:
        self.matrix, self.left, self.scale = matrix, products, 0.0

    def product(self, vector: Float[Tensor, "p"]) -> Float[Tensor, "p"]:
        self.left -= 1
        return self.matrix(vector.unsqueeze(0))[0]


class _Space:
    """A Krylov space in the complement of `locked`, restarted with its best Ritz vectors when it is full.

    Every new vector is made orthogonal to all earlier ones twice over; the projected matrix is kept dense, which
    makes a restart (Krylov–Schur) no special case.
    """

    def __init__(self, budget: _Budget, like: Float[Tensor, "1 p"], size: int, locked: Float[Tensor, "l p"]) -> None:
        self.budget, self.locked = budget, locked
        self.basis = like.new_zeros(size + 1, like.shape[1])
        self.projected = np.zeros((size, size))
        self.used = 0
        self.beta = 0.0

    def start(self, vector: Float[Tensor, "p"]) -> None:
        self.basis[0], _, _ = self._orthogonal(vector)
        self.basis[0] /= torch.linalg.vector_norm(self.basis[0])

    def _orthogonal(self, w: Float[Tensor, "p"]) -> tuple[Tensor, Float[np.ndarray, "j"], float]:
        """w less its part in the space and in `locked`, that part's coordinates, and the norm of what is left."""
        own = self.basis[: self.used]
        coordinates = np.zeros(self.used)
        for _ in range(2):
            part = own @ w
            w = w - part @ own
            w = w - (self.locked @ w) @ self.locked
            coordinates += part.double().cpu().numpy()
        return w, coordinates, float(torch.linalg.vector_norm(w))

    def grow(self, fresh: Callable[[], Tensor]) -> None:
        """One product; a fresh vector takes over where the space is closed under the matrix."""
        image = self.budget.product(self.basis[self.used])
        self.used += 1
        self.budget.scale = max(self.budget.scale, float(torch.linalg.vector_norm(image)))
        rest, column, self.beta = self._orthogonal(image)
        self.projected[: self.used, self.used - 1] = self.projected[self.used - 1, : self.used] = column
        if self.beta <= 4 * torch.finfo(rest.dtype).eps * self.budget.scale:
            self.beta = 0.0
            rest, _, _ = self._orthogonal(fresh())
        self.basis[self.used] = rest / torch.linalg.vector_norm(rest).clamp(min=torch.finfo(rest.dtype).tiny)

    def ritz(self) -> tuple[Float[np.ndarray, "j"], Float[np.ndarray, "j j"], Float[np.ndarray, "j"]]:
        """Values (largest first), coordinates, and residual norms."""
        values, mix = np.linalg.eigh(self.projected[: self.used, : self.used])
        values, mix = values[::-1], mix[:, ::-1]
        return values, mix, np.abs(self.beta * mix[-1])

    def restart(self, keep: int) -> None:
        """Go on with the `keep` best Ritz vectors and the last direction."""
        values, mix, _ = self.ritz()
        self.basis[:keep] = self._turned(mix[:, :keep])
        self.basis[keep] = self.basis[self.used].clone()
        self.projected[:] = 0.0
        self.projected[:keep, :keep] = np.diag(values[:keep])
        self.used = keep

    def best(self, k: int) -> Pairs:
        values, mix, residuals = self.ritz()
        return Pairs(values[:k].copy(), self._turned(mix[:, :k]), residuals[:k].copy())

    def _turned(self, mix: Float[np.ndarray, "j k"]) -> Float[Tensor, "k p"]:
        return torch.from_numpy(np.ascontiguousarray(mix.T)).to(self.basis) @ self.basis[: self.used]


def extreme_pairs(
    matrix: Matrix,
    like: Float[Tensor, "1 p"],
    k: int,
    *,
    tolerance: float,
    products: int,
    basis: int,
    seed: int,
) -> tuple[Pairs, int]:
    """The k largest eigenvalues with their vectors, and how many products they took.

    A single Krylov space holds one vector of a multiple eigenvalue. So after it has converged, new spaces are
    begun at random in the complement of what was found, until none brings a larger value.

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
        return _dense(matrix, like, k), size
    budget = _Budget(matrix, products)
    nothing = like.new_zeros(0, size)
    found = _search(budget, like, k, nothing, tolerance, basis, seed, round_=0)
    attempt = 0
    while budget.left > 0 and len(found.values) < size:
        attempt += 1
        least = float(found.values.min()) if len(found.values) == k else -np.inf
        extra = _search(budget, like, 1, found.vectors, tolerance, basis, seed, round_=attempt, least=least)
        if not len(extra.values) or extra.values[0] <= least + tolerance * budget.scale:
            break
        found = found.joined(extra).best(k)
    return found.best(k), products - budget.left


def _search(
    budget: _Budget,
    like: Float[Tensor, "1 p"],
    k: int,
    locked: Float[Tensor, "l p"],
    tolerance: float,
    basis: int,
    seed: int,
    *,
    round_: int,
    least: float = -np.inf,
) -> Pairs:
    """The k largest in the complement of `locked`; a search for one that beats `least` ends when it is beaten off."""
    room = like.shape[1] - len(locked)
    k, size = min(k, room), min(basis, room)
    space = _Space(budget, like, size, locked)
    if not size:
        return Pairs(np.zeros(0), locked[:0], np.zeros(0))
    space.start(rademacher(like, seed, "start", round_))
    steps = 0
    while budget.left > 0:
        space.grow(partial(rademacher, like, seed, "fresh", round_, steps))
        steps += 1
        full = space.used == size
        if not full and (space.used < k or steps % CHECK_EVERY):
            continue
        values, _, residuals = space.ritz()
        done = residuals[:k] <= tolerance * budget.scale
        beaten = round_ > 0 and steps >= LEAST_DOUBT and values[0] + residuals[0] <= least
        if (len(done) == k and done.all()) or beaten or size == room == space.used:
            break
        if full:
            space.restart(k + (size - k) // 2 if size > k + 1 else size - 1)
    return space.best(min(k, space.used))


def _dense(matrix: Matrix, like: Float[Tensor, "1 p"], k: int) -> Pairs:
    """All products with unit vectors, and the matrix they make."""
    eye = torch.eye(like.shape[1], dtype=like.dtype, device=like.device)
    dense = matrix(eye).double().cpu().numpy()
    values, vectors = np.linalg.eigh((dense + dense.T) / 2)
    order = np.argsort(-values, kind="stable")[:k]
    rows = torch.from_numpy(np.ascontiguousarray(vectors[:, order].T)).to(like)
    return Pairs(values[order], rows, np.zeros(k))


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
