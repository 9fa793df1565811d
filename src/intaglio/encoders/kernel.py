"""Inputs lifted to where a kernel is a plain product: random Fourier features and Nyström's."""

import math

import torch
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.encoders.piecewise_linear import check_numbers
from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.randomness import derive

__all__ = ["Fourier", "Nystroem", "gaussian"]


def gaussian(x: Float[Tensor, "n m"], z: Float[Tensor, "l m"], gamma: float) -> Float[Tensor, "n l"]:
    """k(x, z) = exp(−γ‖x − z‖²).

    >>> gaussian(torch.zeros(1, 2), torch.ones(1, 2), 0.5).item() == torch.tensor(-1.0).exp().item()
    True
    """
    squares = (x.unsqueeze(1) - z.unsqueeze(0)).square().sum(2)
    return torch.exp(-gamma * squares)


class Fourier(nn.Module):
    """e = W_e φ(x), φ(x) = √(2/D) cos(Ωx + b): the products φ(x)·φ(z) are k(x, z) = exp(−γ‖x − z‖²) on average.

    Ω and b are drawn once and do not learn. Rahimi & Recht (2007), Random features for large-scale kernel machines.

    Args:
        width: of the inputs.
        dim: of the embedding.
        components: D; the products err by about 1/√D.
        gamma: γ; 1/width by default, for standardised inputs.
        seed: of Ω and b.

    Raises:
        InputError: a γ that is not positive.

    >>> Fourier(4, 2)(torch.zeros(5, 4)).shape
    torch.Size([5, 2])
    """

    frequencies: Float[Tensor, "m D"]
    phases: Float[Tensor, "D"]

    def __init__(
        self, width: int, dim: int, *, components: int = 64, gamma: float | None = None, seed: int = 0
    ) -> None:
        super().__init__()
        spread = math.sqrt(2 * _positive(1 / width if gamma is None else gamma))
        generator = torch.Generator().manual_seed(derive("fourier", seed))
        drawn = torch.randn(width, components, generator=generator, dtype=torch.float64)
        turns = torch.rand(components, generator=generator, dtype=torch.float64)
        self.register_buffer("frequencies", (spread * drawn).to(torch.get_default_dtype()))
        self.register_buffer("phases", (2 * torch.pi * turns).to(torch.get_default_dtype()))
        self.weight_e = nn.Linear(components, dim, bias=False)

    @classmethod
    def from_features(
        cls, features: Features, dim: int, *, components: int = 64, gamma: float | None = None, seed: int = 0
    ) -> "Fourier":
        width = features.inputs[0].numel()
        if not features.inputs.is_floating_point():
            check_numbers(features, "fourier")
        return cls(width, dim, components=components, gamma=gamma, seed=seed)

    def lift(self, x: Float[Tensor, "n *axes"]) -> Float[Tensor, "n D"]:
        """φ(x)."""
        return math.sqrt(2 / len(self.phases)) * torch.cos(x.flatten(1) @ self.frequencies + self.phases)

    def forward(self, x: Float[Tensor, "n *axes"]) -> Float[Tensor, "n d"]:
        return self.weight_e(self.lift(x))  # type: ignore[no-any-return]


class Nystroem(nn.Module):
    """e = W_e φ(x), φ(x) = K(x, Z) K(Z, Z)^(−½): φ(x)·φ(z) is the kernel's best guess from its values at the rows Z.

    With all examples as Z the products are the Gaussian kernel itself. Williams & Seeger (2001), Using the Nyström
    method to speed up kernel machines.

    Args:
        landmarks: Z (l, m).
        dim: of the embedding.
        gamma: γ of exp(−γ‖x − z‖²); 1/m by default, for standardised inputs.

    Raises:
        InputError: a γ that is not positive.

    >>> Nystroem(torch.eye(4), 2)(torch.zeros(5, 4)).shape
    torch.Size([5, 2])
    """

    landmarks: Float[Tensor, "l m"]
    root: Float[Tensor, "l l"]

    def __init__(self, landmarks: Float[Tensor, "l m"], dim: int, *, gamma: float | None = None) -> None:
        super().__init__()
        self.gamma = _positive(1 / landmarks.shape[1] if gamma is None else gamma)
        own = landmarks.double()
        values, vectors = torch.linalg.eigh(gaussian(own, own, self.gamma))
        kept = values > values.max() * len(own) * torch.finfo(torch.float64).eps
        inverse = torch.where(kept, values, 1).rsqrt() * kept
        self.register_buffer("landmarks", landmarks)
        self.register_buffer("root", (vectors * inverse @ vectors.T).to(landmarks))
        self.weight_e = nn.Linear(len(landmarks), dim, bias=False, dtype=landmarks.dtype)

    @classmethod
    def from_features(
        cls, features: Features, dim: int, *, landmarks: int = 64, gamma: float | None = None, seed: int = 0
    ) -> "Nystroem":
        if not features.inputs.is_floating_point():
            check_numbers(features, "nystroem")
        generator = torch.Generator().manual_seed(derive("nystroem", seed))
        rows = torch.randperm(len(features), generator=generator)[:landmarks]
        return cls(features.inputs[rows].flatten(1), dim, gamma=gamma)

    def lift(self, x: Float[Tensor, "n *axes"]) -> Float[Tensor, "n l"]:
        """φ(x)."""
        return gaussian(x.flatten(1), self.landmarks, self.gamma) @ self.root

    def forward(self, x: Float[Tensor, "n *axes"]) -> Float[Tensor, "n d"]:
        return self.weight_e(self.lift(x))  # type: ignore[no-any-return]


def _positive(gamma: float) -> float:
    if not 0 < gamma < float("inf"):
        raise InputError(f"gamma={gamma}", expected="a positive number")
    return gamma
