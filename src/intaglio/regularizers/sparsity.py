"""Sparse connections: of a weight only some entries are there; the others are 0 and no part of θ."""

import math
from collections.abc import Mapping

import torch
from jaxtyping import Bool, Float
from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.randomness import derive
from intaglio.regularizers.places import copied, matching, place_of, reshaped

__all__ = ["Sparse", "sparse"]

KEEP = ("random", "largest")


def sparse(
    model: nn.Module,
    masks: Mapping[str, Tensor] | None = None,
    *,
    density: float | None = None,
    keep: str = "random",
    within: str | None = None,
    seed: int = 0,
) -> nn.Module:
    """A copy of which some weights are there: θ is the kept entries, and H the principal submatrix of theirs.

    So every eigenvalue lies between those of the full Hessian (Cauchy's interlacing).

    Args:
        model: stays as it is.
        masks: parameter name → truth values in its shape: which entries are kept.
        density: instead, the share of the entries to keep of every weight of two axes or more.
        keep: with a density, which: ``"random"``, or the ``"largest"`` in size.
        within: with a density, a module or a pattern of names, e.g. ``"encoder"``.
        seed: of the random choice; each weight has its own.

    Raises:
        InputError: an unknown name, a mask of another shape or that keeps nothing, a density that is no share, a weight
            that is tied, or neither or both of masks and density.

    >>> model = sparse(nn.Linear(4, 2, bias=False), density=0.25)
    >>> sum(p.numel() for p in model.parameters()), int((model.weight != 0).sum())
    (2, 2)
    """
    if (masks is None) == (density is None):
        raise InputError("masks and density" if masks else "neither masks nor a density", expected="one of them")
    model = copied(model)
    if density is not None:
        masks = _masks(model, density, keep, within, seed)
    for name, mask in (masks or {}).items():
        place = place_of(model, name, alone=True)
        _check(name, mask, place.parameter)
        reshaped(place, Sparse(mask))
    return model


class Sparse(nn.Module):
    """Writes the kept entries (1, k) where they belong."""

    places: Tensor

    def __init__(self, mask: Bool[Tensor, "*shape"]) -> None:
        super().__init__()
        self.shape = tuple(mask.shape)
        self.register_buffer("places", torch.nonzero(mask.flatten()).flatten())

    def forward(self, kept: Float[Tensor, "1 k"]) -> Float[Tensor, "*shape"]:
        flat = kept.new_zeros(math.prod(self.shape))
        return flat.scatter(0, self.places, kept[0]).view(self.shape)

    def right_inverse(self, weight: Float[Tensor, "*shape"]) -> Float[Tensor, "1 k"]:
        return weight.flatten()[self.places].unsqueeze(0)

    @property
    def words(self) -> str:
        """What it does to the parameters."""
        return f"{len(self.places):,} of {math.prod(self.shape):,} entries kept, the others 0 and no part of θ"


def _masks(model: nn.Module, density: float, keep: str, within: str | None, seed: int) -> dict[str, Tensor]:
    if not 0 < density <= 1:
        raise InputError(f"density={density}", expected="a share of the entries above 0, at most 1")
    if keep not in KEEP:
        raise InputError(f"keep={keep!r}", expected="'random' or 'largest'")
    places = [each for each in matching(model, within) if each.parameter.ndim > 1]
    if not places:
        raise InputError(f"within={within!r} with vectors alone", expected="a weight of two axes or more")
    return {
        each.path: _mask(each.parameter.detach(), density, keep, derive("sparse", seed, each.path)) for each in places
    }


def _mask(weight: Tensor, density: float, keep: str, seed: int) -> Bool[Tensor, "*shape"]:
    generator = torch.Generator().manual_seed(seed)
    random = torch.rand(weight.numel(), generator=generator).to(weight)
    worth = weight.abs().flatten() if keep == "largest" else random
    kept = worth.topk(max(1, round(density * weight.numel()))).indices
    mask = torch.zeros(weight.numel(), dtype=torch.bool, device=weight.device)
    mask[kept] = True
    return mask.view(weight.shape)


def _check(name: str, mask: Tensor, parameter: Tensor) -> None:
    if mask.shape != parameter.shape or mask.dtype != torch.bool:
        came = f"a mask of shape {tuple(mask.shape)} and type {mask.dtype} for {name!r}"
        raise InputError(came, expected=f"truth values of shape {tuple(parameter.shape)}")
    if not bool(mask.any()):
        raise InputError(f"a mask that keeps nothing of {name!r}", expected="at least one entry")
