"""Trees: tuples, lists, mappings and data classes, nested in any way, with tensors as leaves."""

import copy
import dataclasses
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from intaglio.errors import InputError
from intaglio.params import fingerprint

__all__ = ["as_tensors", "described", "digest", "joined", "leaves", "mapped", "placed", "size", "tensors"]

SHOWN = 6  # entries of a container that a message lists


def leaves(tree: Any) -> Iterator[Any]:
    """Everything that is no container, in order.

    >>> list(leaves({"a": (1, 2), "b": [3]}))
    [1, 2, 3]
    """
    parts = _parts(tree)
    if parts is None:
        yield tree
    else:
        for part in parts:
            yield from leaves(part)


def tensors(tree: Any) -> list[Tensor]:
    """The leaves that are tensors."""
    return [leaf for leaf in leaves(tree) if isinstance(leaf, Tensor)]


def mapped(tree: Any, change: Callable[[Tensor], Any]) -> Any:
    """The same tree with `change` applied to its tensors; other leaves stay."""
    return _rebuilt(tree, lambda leaf: change(leaf) if isinstance(leaf, Tensor) else leaf)


def as_tensors(tree: Any) -> Any:
    """The same tree with arrays of numbers as tensors, which share their memory where they can."""

    def change(leaf: Any) -> Any:
        if isinstance(leaf, np.ndarray) and leaf.dtype.kind in "biufc":
            return torch.from_numpy(np.require(leaf, requirements=["C", "W"]))
        return leaf

    return _rebuilt(tree, change)


def placed(tree: Any, like: Tensor, *, cast: bool) -> Any:
    """On the device of `like`; real numbers in its dtype where `cast`."""

    def change(leaf: Any) -> Any:
        if isinstance(leaf, Tensor):
            return leaf.to(like) if cast and leaf.is_floating_point() else leaf.to(like.device)
        move = getattr(leaf, "to", None)  # objects of other libraries, such as a batch of graphs
        return move(like.device) if callable(move) else leaf

    return _rebuilt(tree, change)


def joined(trees: Sequence[Any]) -> Any:
    """Trees of one structure as one, tensors one after the other along the first axis.

    Raises:
        InputError: tensors that differ in more than their length.
    """
    columns = zip(*(list(leaves(tree)) for tree in trees), strict=True)
    together = iter([_concatenated(column) for column in columns])
    return _rebuilt(trees[0], lambda _: next(together))


def size(tree: Any) -> int:
    """Bytes of its tensors and arrays."""
    return sum(leaf.nbytes for leaf in leaves(tree) if isinstance(leaf, Tensor | np.ndarray))


def digest(tree: Any) -> str:
    """SHA-256 over structure and values."""
    found = hashlib.sha256(described(tree).encode())
    for leaf in leaves(tree):
        found.update(_told(leaf, ()).encode())
    return found.hexdigest()


def described(tree: Any) -> str:
    """The structure in a few words, for messages.

    >>> described({"x": torch.zeros(4, 3), "label": [1, 2]})
    '{x: Tensor (4, 3), label: (int, int)}'
    """
    if isinstance(tree, Tensor | np.ndarray):
        return f"{type(tree).__name__} {tuple(tree.shape)}"
    parts = _parts(tree)
    if parts is None:
        return type(tree).__name__
    words = [described(part) for part in parts[:SHOWN]] + ["…"] * (len(parts) > SHOWN)
    if isinstance(tree, Mapping):
        keys = [f"{key}: " for key in list(tree)[:SHOWN]] + [""]
        return "{" + ", ".join(key + word for key, word in zip(keys, words, strict=False)) + "}"
    return "(" + ", ".join(words) + ")"


def _parts(tree: Any) -> list[Any] | None:
    """What a container holds; None for a leaf."""
    if isinstance(tree, Mapping):
        return list(tree.values())
    if isinstance(tree, tuple | list):
        return list(tree)
    if dataclasses.is_dataclass(tree) and not isinstance(tree, type):
        return [getattr(tree, field.name) for field in dataclasses.fields(tree)]
    return None


def _rebuilt(tree: Any, change: Callable[[Any], Any]) -> Any:
    """The same containers around changed leaves."""
    parts = _parts(tree)
    if parts is None:
        return change(tree)
    new = [_rebuilt(part, change) for part in parts]
    if isinstance(tree, tuple):
        return type(tree)(*new) if hasattr(tree, "_fields") else tuple(new)
    if isinstance(tree, list):
        return new
    other = copy.copy(tree)
    if isinstance(tree, Mapping):
        for key, value in zip(tree, new, strict=True):
            other[key] = value
    else:
        for field, value in zip(dataclasses.fields(tree), new, strict=True):
            object.__setattr__(other, field.name, value)
    return other


def _concatenated(column: Sequence[Any]) -> Any:
    first = column[0]
    if not isinstance(first, Tensor):
        return first
    if first.ndim == 0:
        return torch.stack(list(column))
    shapes = {tuple(each.shape[1:]) for each in column}
    if len(shapes) > 1:
        came = ", ".join(str(tuple(each.shape)) for each in column[:SHOWN])
        raise InputError(f"batches whose tensors have the shapes {came}", expected="the same but for the first axis")
    return torch.cat(list(column))


def _told(leaf: Any, above: tuple[int, ...]) -> str:
    """A leaf's value in words; an unknown object by its type and what it holds, never by its address."""
    if isinstance(leaf, Tensor):
        return fingerprint(leaf)
    if isinstance(leaf, np.ndarray) and leaf.dtype.kind in "biufc":
        return fingerprint(as_tensors(leaf))
    if isinstance(leaf, str | bytes | int | float | complex | bool | type(None)):
        return repr(leaf)
    inside = [] if id(leaf) in above else list(leaves(getattr(leaf, "__dict__", {})))
    return type(leaf).__name__ + "".join(_told(each, (*above, id(leaf))) for each in inside)
