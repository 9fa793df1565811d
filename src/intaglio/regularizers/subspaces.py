"""Subspace: the parameters move in a plane, or in d dimensions, and nowhere else."""

import torch
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.params import check_like
from intaglio.plane import Plane
from intaglio.randomness import derive
from intaglio.regularizers.places import Place, copied, matching, reshaped
from intaglio.regularizers.places import places as every

__all__ = ["NAME", "InSubspace", "subspace"]

NAME = "z"


def subspace(model: nn.Module, dims: int | Plane, *, within: str | None = None, seed: int = 0) -> nn.Module:
    """A copy whose parameters are θ₀ + Pz: θ is z, which starts at 0; gradient and Hessian are Pᵀ∇L and PᵀHP.

    Args:
        model: θ₀; stays as it is.
        dims: d, for random orthonormal directions, which take d numbers a parameter of memory; or a plane through
            parameters of this model: θ₀ is then its origin, and P its directions as they are.
        within: only these parameters move, a module or a pattern of names; the others stay parameters of their own.
        seed: of the directions.

    Returns:
        The copy; its parameter ``z`` is (1, d), so directions take it as one filter. As it starts at 0, directions
        through the start take ``normalize=None``.

    Raises:
        InputError: more dimensions than parameters, less than one, a plane of another model, or parameters within that
            are tied to others without.

    Source:
        Li et al., Measuring the Intrinsic Dimension of Objective Landscapes, 2018.

    >>> model = subspace(nn.Linear(4, 2), 3)
    >>> {name: tuple(p.shape) for name, p in model.named_parameters()}
    {'z': (1, 3)}
    """
    model = copied(model)
    places = matching(model, within)
    _check_tied(model, places)
    names: dict[int, str] = {}
    for place in places:
        names.setdefault(id(place.parameter), place.path)  # a tied parameter once, by its first name
    named = {each.path: each.parameter for each in places if names[id(each.parameter)] == each.path}
    if isinstance(dims, Plane):
        check_like(dims.origin, named, what="the plane's origin tensors")
        origin = {name: dims.origin[name].to(p) for name, p in named.items()}
        basis = {
            name: torch.stack([each[name].to(p) for each in dims.directions.values()]) for name, p in named.items()
        }
    else:
        origin = {name: p.detach().clone() for name, p in named.items()}
        basis = _random(named, dims, derive("subspace", seed))
    first = next(iter(basis.values()))
    z = nn.Parameter(first.new_zeros(1, len(first)))
    for place in places:
        name = names[id(place.parameter)]
        _put(place, InSubspace(origin[name], basis[name]), z)
    model.register_parameter(NAME, z)
    return model


class InSubspace(nn.Module):
    """One parameter's part of θ₀ + Pz."""

    origin: Tensor
    basis: Tensor

    def __init__(self, origin: Float[Tensor, "*shape"], basis: Float[Tensor, "d *shape"]) -> None:
        super().__init__()
        self.register_buffer("origin", origin)
        self.register_buffer("basis", basis)

    def forward(self, z: Float[Tensor, "1 d"]) -> Float[Tensor, "*shape"]:
        moved: Tensor = self.origin + torch.tensordot(z[0], self.basis, 1)
        return moved

    def right_inverse(self, weight: Float[Tensor, "*shape"]) -> Float[Tensor, "1 d"]:
        return weight.new_zeros(1, len(self.basis))

    @property
    def words(self) -> str:
        """What it does to the parameters."""
        return f"moves in {len(self.basis):,} dimensions, θ₀ + Pz"


def _check_tied(model: nn.Module, inside: list[Place]) -> None:
    """Refuse to move a weight in the subspace where it stands in one place, and not where it stands in another."""
    moving = {id(each.parameter): each.path for each in inside}
    paths = {each.path for each in inside}
    for each in every(model):
        if id(each.parameter) in moving and each.path not in paths:
            came = f"{moving[id(each.parameter)]!r} in a subspace, tied to {each.path}, which stays out"
            raise InputError(came, expected="both or neither", hint="within=, a pattern for both")


def _put(place: Place, how: InSubspace, z: nn.Parameter) -> None:
    """Let a parameter be computed from the common z; what it was stays as it is, for it may be tied."""
    setattr(place.module, place.name, nn.Parameter(how.origin.clone()))
    reshaped(place, how)
    place.module.parametrizations[place.name].original = z  # type: ignore[union-attr,index]


def _random(named: dict[str, nn.Parameter], dims: int, seed: int) -> dict[str, Tensor]:
    """Orthonormal directions, uniformly distributed, a part for each parameter."""
    sizes = [p.numel() for p in named.values()]
    if not 1 <= dims <= sum(sizes):
        came = f"a subspace of {dims} dimensions"
        raise InputError(came, expected=f"1 to {sum(sizes):,}, the number of parameters")
    generator = torch.Generator().manual_seed(seed)
    first = next(iter(named.values()))
    columns, _ = torch.linalg.qr(torch.randn(sum(sizes), dims, generator=generator, dtype=torch.float64))
    parts = torch.split(columns.T.to(first), sizes, dim=1)
    return {name: part.reshape(dims, *p.shape) for (name, p), part in zip(named.items(), parts, strict=True)}
