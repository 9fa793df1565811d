"""Effects: what the structures in a model do to its parameters, in words."""

from collections.abc import Iterator

from torch import nn
from torch.nn.utils import parametrize

from intaglio.regularizers.dropping import DropPath
from intaglio.regularizers.places import Place, places
from intaglio.regularizers.sharing import Shared, Transposed
from intaglio.regularizers.sparsity import Sparse
from intaglio.regularizers.subspaces import NAME, InSubspace

__all__ = ["effects"]


def effects(model: nn.Module) -> list[str]:
    """What restricts or disturbs the parameters of a model, and what it does to θ; one line each, and the count last.

    >>> from intaglio.regularizers import sparse
    >>> effects(sparse(nn.Linear(4, 2), density=0.5))
    ['weight: 4 of 8 entries kept, the others 0 and no part of θ', '6 parameters for 10 weights']
    """
    lines = [*_computed(model), *_tied(model), *_noise(model)]
    count = sum(p.numel() for p in model.parameters() if p.requires_grad)
    weights = _weights(model)
    return [*lines, f"{count:,} parameters for {weights:,} weights"] if lines else []


def _computed(model: nn.Module) -> Iterator[str]:
    in_subspace = [each for each in model.modules() if isinstance(each, InSubspace)]
    for path, module in model.named_modules():
        if isinstance(module, Sparse | Shared | Transposed):
            yield f"{_parameter(path)}: {module.words}"
    if in_subspace:
        yield f"{sum(each.origin.numel() for each in in_subspace):,} weights: {in_subspace[0].words}"


def _parameter(path: str) -> str:
    """``encoder.weight`` for ``encoder.parametrizations.weight.0``."""
    return path.replace("parametrizations.", "").rpartition(".")[0]


def _tied(model: nn.Module) -> Iterator[str]:
    first: dict[int, str] = {}
    for place in _standing(model):
        other = first.setdefault(id(place.parameter), place.path)
        if other != place.path:
            yield f"{place.path}: the same as {other}, no part of θ"


def _noise(model: nn.Module) -> Iterator[str]:
    for path, module in model.named_modules():
        if isinstance(module, nn.Dropout) and module.p:
            what = "left out by example" if isinstance(module, DropPath) else "dropped"
            yield f"{path}: {module.p:g} {what} in training, θ as it was"


def _standing(model: nn.Module) -> list[Place]:
    """The weights that are parameters themselves."""
    return [
        each
        for each in places(model)
        if each.path != NAME and not isinstance(each.module, parametrize.ParametrizationList)
    ]


def _weights(model: nn.Module) -> int:
    """How many numbers the layers compute with: each weight wherever it stands."""
    computed = [
        getattr(module, name)
        for module in model.modules()
        if parametrize.is_parametrized(module)
        for name in module.parametrizations  # type: ignore[union-attr]
    ]
    return sum(each.numel() for each in [*(place.parameter for place in _standing(model)), *computed])
