"""Named tensors as one vector space: θ is a dict from parameter name to tensor."""

import hashlib
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatch
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from intaglio.atomic import replacing
from intaglio.errors import InputError, RunError

__all__ = [
    "Params",
    "check_like",
    "clone",
    "combine",
    "difference",
    "dot",
    "fingerprint",
    "fingerprint_of",
    "norm",
    "open_tensors",
    "pieces",
    "save_tensors",
    "scale",
    "selected",
]

Params = Mapping[str, Tensor]

PIECE = 2**20  # numbers that are taken to float64 at once


def clone(params: Params) -> dict[str, Tensor]:
    """A detached copy that shares no memory."""
    return {name: tensor.detach().clone() for name, tensor in params.items()}


def scale(params: Params, factor: float) -> dict[str, Tensor]:
    """factor · params."""
    return {name: factor * tensor for name, tensor in params.items()}


def difference(a: Params, b: Params) -> dict[str, Tensor]:
    """a − b, name by name."""
    return {name: a[name] - b[name] for name in a}


def combine(origin: Params, *terms: tuple[float, Params]) -> dict[str, Tensor]:
    """origin + Σ c·d over the given pairs (c, d).

    >>> point = combine({"w": torch.zeros(2)}, (0.5, {"w": torch.ones(2)}), (2.0, {"w": torch.ones(2)}))
    >>> point["w"].tolist()
    [2.5, 2.5]
    """
    result = clone(origin)
    for coefficient, direction in terms:
        for name, tensor in result.items():
            tensor.add_(direction[name], alpha=coefficient)
    return result


def dot(a: Params, b: Params) -> float:
    """⟨a, b⟩, accumulated in float64."""
    return math.fsum(_dot(each, each if b is a else b[name]) for name, each in a.items())


def pieces(*tensors: Tensor) -> Iterator[tuple[Tensor, ...]]:
    """Tensors of one shape in flat pieces that are small beside them, in float64."""
    flat = [each.detach().reshape(-1) for each in tensors]
    for start in range(0, flat[0].numel(), PIECE):
        yield tuple(each[start : start + PIECE].double() for each in flat)


def _dot(a: Tensor, b: Tensor) -> float:
    return math.fsum(float(torch.sum(x * y)) for x, y in pieces(a, b))


def norm(a: Params) -> float:
    """‖a‖₂ over all tensors together."""
    return math.sqrt(dot(a, a))


def selected(params: Params, within: str | Sequence[str] | None) -> list[str]:
    """The names of all, of a module's (``"encoder"``), of those that fit a pattern, or of several.

    Raises:
        InputError: nothing of that name.

    >>> selected({"encoder.weight": torch.zeros(1), "head.weight": torch.zeros(1)}, "encoder")
    ['encoder.weight']
    """
    names = list(params)
    if within is None:
        return names
    if isinstance(within, str):
        found = [name for name in names if fnmatch(name, within) or name.startswith(f"{within}.")]
    elif unknown := set(within) - set(names):
        raise InputError(f"no parameters {', '.join(sorted(unknown))}", expected=f"some of {', '.join(names)}")
    else:
        found = [name for name in names if name in within]
    if not found:
        raise InputError(f"{within!r} matches no parameter", expected=f"a block, or a pattern for {', '.join(names)}")
    return found


def check_like(given: Params, expected: Params, *, what: str) -> None:
    """Refuse `given` unless it has the names and shapes of `expected`.

    Raises:
        InputError: names the first tensor that is missing, unknown or of another shape.
    """
    for name in expected:
        if name not in given:
            raise InputError(f"{what} lack {name!r}", expected=f"tensors for {', '.join(expected)}")
    for name, tensor in given.items():
        if name not in expected:
            raise InputError(f"{what} have an unknown {name!r}", expected=f"only {', '.join(expected)}")
        if tensor.shape != expected[name].shape:
            came = f"{what}: {name!r} has shape {tuple(tensor.shape)}"
            raise InputError(came, expected=f"{tuple(expected[name].shape)}")


def fingerprint(*tensors: Tensor) -> str:
    """SHA-256 over shapes, types and values, to notice that tensors have changed."""
    return fingerprint_of(tensors)


def fingerprint_of(tensors: Iterable[Tensor]) -> str:
    """The same of tensors that are made one after the other."""
    digest = hashlib.sha256()
    for tensor in tensors:
        digest.update(str((tuple(tensor.shape), tensor.dtype)).encode())
        plain = tensor.detach().cpu().contiguous().flatten()
        digest.update(plain.view(torch.uint8).numpy().data)
    return digest.hexdigest()


def save_tensors(path: str | Path, tensors: Params, metadata: Mapping[str, str] | None = None) -> None:
    """Write tensors as safetensors, whole or not at all; views and shared memory are written out."""
    plain = {name: tensor.detach().cpu().clone().contiguous() for name, tensor in tensors.items()}
    with replacing(Path(path)) as partial:
        save_file(plain, partial, dict(metadata or {}))


def open_tensors(path: str | Path) -> safe_open:
    """A safetensors file to read from, tensor by tensor, as a context manager.

    Raises:
        RunError: the file is missing or damaged.
    """
    try:
        return safe_open(path, framework="pt")
    except (OSError, SafetensorError) as error:
        raise RunError(f"{path} can't be read: {error}", hint="computing it again") from error
