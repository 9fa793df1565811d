"""Random directions, scaled so that planes of different networks can be compared."""

from typing import Literal

import torch
from torch import Tensor, nn

from intaglio.directions.drawn import Drawn
from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import Params, dot
from intaglio.plane import Plane, first_axes
from intaglio.randomness import derive

__all__ = ["random"]

TRANSPOSED = (nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d)

Normalize = Literal["filter", "layer", "weight"] | None


def random(
    objective: Objective,
    *,
    normalize: Normalize = "filter",
    seed: int = 0,
    dims: int = 2,
    within: str | None = None,
    biases: Literal["zero", "scale"] = "zero",
    orthogonal: bool = False,
    radius: float = 1.0,
    keep: Literal["tensors", "seeds"] = "tensors",
) -> Plane:
    """Gaussian directions around the objective's parameters.

    Args:
        objective: gives the origin and the blocks.
        normalize: scale each direction to the parameters' own norm: per "filter" (an output unit, a
            convolution's filter, an embedding's row), per "layer" (a whole tensor), per "weight" (each
            number by its own size), or None for plain Gaussian entries.
        seed: of the draw; each tensor has its own stream, so one tensor can be drawn anew alone.
        dims: 1 for a line, 2 for a plane, 3 for a volume.
        within: move only this block: "embedding", "body", or a pattern of parameter names (``"encoder.*"``,
            ``"*lora_[AB]*"`` for adapters); the others take no memory.
        biases: vectors such as biases and norm weights stay ("zero", as in the paper) or move, scaled to
            their own norm as a whole ("scale").
        orthogonal: make the directions orthogonal, which undoes the exact filter norms of all but the first.
        radius: how far to survey each way, in lengths of a direction; of a filter-normalised one the parameters' own.
        keep: the directions as "tensors", or as "seeds": each tensor is drawn anew whenever it is asked for, the same
            bit for bit, so that a plane through a large model takes no memory; every point of a survey then takes
            the time of drawing.

    Returns:
        A plane whose origin are the objective's own tensors, not to be written into; they stay when it moves on.

    Raises:
        InputError: an unknown normalisation, way to keep or policy for biases, a bad number of dims or radius,
            a pattern that matches nothing, or directions all zero.

    Source:
        Li et al., Visualizing the Loss Landscape of Neural Nets, 2018.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> random(ig.Objective(ig.build(data, dim=2), data)).axes
    ('alpha', 'beta')
    """
    if normalize not in ("filter", "layer", "weight", None):
        raise InputError(f"normalize={normalize!r}", expected="'filter', 'layer', 'weight' or None")
    if keep not in ("tensors", "seeds"):
        raise InputError(f"keep={keep!r}", expected="'tensors' or 'seeds'")
    if biases not in ("zero", "scale"):
        raise InputError(f"biases={biases!r}", expected="'zero' or 'scale'")
    if not radius > 0:
        raise InputError(f"radius={radius}", expected="lengths of a direction, above 0", hint="1.0")
    origin = objective.standing
    moving = _moving(objective, origin, within, biases)
    groups = _transposed(objective.worker.model)

    def drawn(axis: str) -> Drawn:
        def draw(name: str) -> Tensor:
            return _draw(origin[name], groups.get(name, 0), normalize, derive(seed, axis, name))

        return Drawn(origin, moving, draw)

    directions = {axis: drawn(axis) for axis in first_axes(dims)}
    if orthogonal:
        _orthogonalise(list(directions.values()))
    provenance = {
        "direction": "random",
        "normalize": normalize or "none",
        "seed": seed,
        "within": within or "all",
        "biases": biases,
        "orthogonal": orthogonal,
    }
    kept: dict[str, Params] = {axis: dict(each) if keep == "tensors" else each for axis, each in directions.items()}
    return Plane(origin, kept, dict.fromkeys(kept, (-radius, radius)), provenance)


def _transposed(model: nn.Module) -> dict[str, int]:
    """The weights of transposed convolutions, (inputs, outputs of a group, …), and how many groups each has."""
    return {
        f"{path}.weight" if path else "weight": module.groups
        for path, module in model.named_modules()
        if isinstance(module, TRANSPOSED)
    }


def _moving(objective: Objective, origin: Params, within: str | None, biases: str) -> set[str]:
    """The names of the parameters that a direction may move."""
    names = set(objective.select(within))
    return names if biases == "scale" else {name for name in names if origin[name].ndim > 1}


def _draw(weight: Tensor, groups: int, normalize: Normalize, seed: int) -> Tensor:
    """One tensor's Gaussian direction, scaled against its weight; of a transposed convolution with so many groups."""
    generator = torch.Generator().manual_seed(seed)
    noise = torch.randn(weight.shape, generator=generator, dtype=torch.float32).to(weight)
    if normalize is None:
        return noise
    if normalize == "weight":
        return noise.mul_(weight.abs())
    whole = weight.ndim < 2 or normalize == "layer"
    apart = (groups, -1, *weight.shape[1:]) if groups and not whole else weight.shape
    noise, like = noise.view(apart), weight.reshape(apart)
    counting = () if whole else (0, 2) if groups else (0,)  # the axes that count the filters
    dims = [each for each in range(like.ndim) if each not in counting]
    length = torch.linalg.vector_norm(noise, dim=dims, keepdim=True)
    wanted = torch.linalg.vector_norm(like, dim=dims, keepdim=True)
    return noise.mul_(wanted / length.clamp(min=torch.finfo(weight.dtype).tiny)).view_as(weight)


def _orthogonalise(directions: list[Drawn]) -> None:
    """Gram–Schmidt: each direction less its part along those before it."""
    for i, direction in enumerate(directions):
        for other in directions[:i]:
            direction.less.append((-dot(other, direction) / dot(other, other), other))
