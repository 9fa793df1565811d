"""Weight sharing: entries of one weight that are one number, and weights that are one weight."""

import math

import torch
from jaxtyping import Float, Integer
from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.randomness import derive
from intaglio.regularizers.places import copied, matching, place_of, reshaped

__all__ = ["Shared", "Transposed", "share", "tie", "tied_decoder"]


def share(model: nn.Module, name: str, groups: Tensor | int, *, seed: int = 0) -> nn.Module:
    """A copy in which a weight is θ = Sφ: entries of one group are one number, at first their mean; H is SᵀHS.

    Args:
        model: stays as it is.
        name: of the weight.
        groups: in the weight's shape, the group of every entry, 0 to g − 1, each with one or more; or g, to draw them.
        seed: of the draw.

    Raises:
        InputError: an unknown name, groups of another shape, a group without entries, more groups than entries, or a
            weight that is tied.

    Source:
        Chen et al., Compressing Neural Networks with the Hashing Trick, 2015.

    >>> model = share(nn.Linear(4, 2, bias=False), "weight", torch.tensor([[0, 1, 0, 1], [0, 1, 0, 1]]))
    >>> sum(p.numel() for p in model.parameters()), model.weight.unique().numel()
    (2, 2)
    """
    model = copied(model)
    place = place_of(model, name, alone=True)
    found = _drawn(place.parameter, groups, derive("share", seed, name)) if isinstance(groups, int) else groups
    _check(name, found, place.parameter)
    reshaped(place, Shared(found.to(place.parameter.device)))
    return model


def tie(model: nn.Module, first: str, second: str, *, transpose: bool = False) -> nn.Module:
    """A copy in which the second weight is the first, or its transpose, as of encoder and decoder; H is SᵀHS.

    Args:
        model: stays as it is.
        first, second: names of weights; the first stays as it is, and may be tied to others already.
        transpose: whether the second is the first's transpose.

    Raises:
        InputError: an unknown name, a weight tied to itself, a second one tied to a third, or shapes that do not fit.

    >>> model = tie(nn.Sequential(nn.Linear(4, 2), nn.Linear(2, 4)), "0.weight", "1.weight", transpose=True)
    >>> torch.equal(model[0].weight, model[1].weight.T), sum(p.numel() for p in model.parameters())
    (True, 14)
    """
    model = copied(model)
    one = place_of(model, first)
    if one.parameter is place_of(model, second).parameter:
        raise InputError(f"{first!r} tied to {second!r}, which it is already", expected="two weights")
    other = place_of(model, second, alone=True)  # a third would be left behind
    shapes = tuple(one.parameter.shape), tuple(other.parameter.shape)
    if shapes[0][::-1] != shapes[1] if transpose else shapes[0] != shapes[1]:
        hint = "" if shapes[0][::-1] != shapes[1] else "transpose=True"
        raise InputError(
            f"{first!r} of shape {shapes[0]} with {second!r} of {shapes[1]}", expected="one shape", hint=hint
        )
    if not transpose:
        setattr(other.module, other.name, one.parameter)
        return model
    reshaped(other, Transposed(first))
    other.module.parametrizations[other.name].original = one.parameter  # type: ignore[union-attr,index]
    return model


def tied_decoder(model: nn.Module) -> nn.Module:
    """A copy of an autoencoder in which every matrix of the head is one of the encoder's, transposed, the last first.

    Args:
        model: an encoder and a head that mirrors it; stays as it is.

    Raises:
        InputError: a head that does not.

    >>> import intaglio as ig
    >>> model = ig.build(ig.load("iris"), "mlp", dim=2, hidden=(3,), decode=True)
    >>> sum(p.numel() for p in model.parameters()), sum(p.numel() for p in tied_decoder(model).parameters())
    (47, 29)
    """
    own = [each for each in matching(model, "encoder") if each.parameter.ndim > 1]
    head = list(model.get_submodule("head").parameters())
    others = [each for each in matching(model, "head") if each.parameter.ndim > 1][::-1] if head else []
    shapes = [tuple(each.parameter.shape) for each in own], [tuple(each.parameter.shape)[::-1] for each in others]
    if shapes[0] != shapes[1] or any(len(shape) > 2 for shape in shapes[0]):
        came = f"a head with {len(others)} weights to tie to the {len(own)} of the encoder"
        raise InputError(came, expected="an autoencoder's, which mirrors it", hint="reconstruct, with linear or mlp")
    for one, other in zip(own, others, strict=True):
        model = tie(model, one.path, other.path, transpose=True)
    return model


class Shared(nn.Module):
    """Hands out the numbers (1, g) to their groups."""

    groups: Tensor

    def __init__(self, groups: Integer[Tensor, "*shape"]) -> None:
        super().__init__()
        self.register_buffer("groups", groups)

    def forward(self, numbers: Float[Tensor, "1 g"]) -> Float[Tensor, "*shape"]:
        return numbers[0][self.groups]

    def right_inverse(self, weight: Float[Tensor, "*shape"]) -> Float[Tensor, "1 g"]:
        flat = self.groups.flatten()
        counts = torch.bincount(flat)
        return (weight.new_zeros(len(counts)).index_add(0, flat, weight.flatten()) / counts).unsqueeze(0)

    @property
    def words(self) -> str:
        """What it does to the parameters."""
        return f"{int(self.groups.max()) + 1:,} numbers shared by {self.groups.numel():,} entries, θ = Sφ"


class Transposed(nn.Module):
    """The transpose of another weight."""

    def __init__(self, of: str) -> None:
        super().__init__()
        self.of = of

    def forward(self, weight: Float[Tensor, "a b"]) -> Float[Tensor, "b a"]:
        return weight.T

    def right_inverse(self, weight: Float[Tensor, "b a"]) -> Float[Tensor, "a b"]:
        return weight.T.contiguous()

    @property
    def words(self) -> str:
        """What it does to the parameters."""
        return f"the transpose of {self.of}, no part of θ"


def _drawn(weight: Tensor, count: int, seed: int) -> Integer[Tensor, "*shape"]:
    """Every group nearly as often as any other."""
    if not 1 <= count <= weight.numel():
        raise InputError(f"groups={count}", expected=f"1 to {weight.numel()}, the number of entries")
    generator = torch.Generator().manual_seed(seed)
    return (torch.randperm(weight.numel(), generator=generator) % count).view(weight.shape)


def _check(name: str, groups: Tensor, parameter: Tensor) -> None:
    if groups.shape != parameter.shape or groups.is_floating_point():
        came = f"groups of shape {tuple(groups.shape)} and type {groups.dtype} for {name!r}"
        raise InputError(came, expected=f"whole numbers of shape {tuple(parameter.shape)}")
    used = torch.unique(groups, sorted=True)
    if used.tolist() != list(range(math.prod(used.shape))):
        raise InputError(f"groups {used.tolist()[:8]} of {name!r}", expected="0 to g − 1, each with an entry")
