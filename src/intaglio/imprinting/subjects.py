"""Subjects: what an imprint is of, and which of an example's numbers move with it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from jaxtyping import Int
from torch import Tensor

from intaglio.errors import InputError, nearest_first
from intaglio.features import Features
from intaglio.sources.tree import described

__all__ = ["Subject", "chosen", "grouped", "is_text", "leaf_of", "named_features", "with_leaf"]

FIRST_TOKEN = 2  # padding and the unknown token say nothing of themselves
IMAGE_AXES = 4  # (n, channels, rows, columns)


class Subject(NamedTuple):
    """A name, and positions in one example's flattened values; of a text, a single token instead."""

    name: str
    columns: tuple[int, ...]


def is_text(data: Any) -> bool:
    """Whether the inputs are texts, token by token."""
    return isinstance(data, Features) and data.kind == "text"


def named_features(data: Any, leaf: Tensor, *, axis: int | None, patch: int) -> list[Subject]:
    """Every feature of the inputs, as a person names it.

    Args:
        data: what the objective was made of; `Features` know their names.
        leaf: the inputs (n, …).
        axis: which axis of them counts the features; by default the second of two, and for images
            (n, channels, rows, columns) the pixels, all channels of one together.
        patch: side of the squares of pixels that count as one feature.

    Raises:
        InputError: inputs of which no axis is known to count the features, or patches that do not fit.
    """
    names = data.names if isinstance(data, Features) else ()
    if is_text(data):
        return [Subject(names[token], (token,)) for token in range(FIRST_TOKEN, len(names))]
    shape = tuple(leaf.shape[1:])
    places = np.arange(int(np.prod(shape))).reshape(shape or (1,))
    if patch != 1 and (axis is not None or leaf.ndim != IMAGE_AXES):
        raise InputError(f"patch={patch} of inputs {described(leaf)}", expected="images (n, channels, rows, columns)")
    if axis is not None:
        return _along(places, axis, names)
    if leaf.ndim == IMAGE_AXES:
        return _pixels(places, patch, names)
    if leaf.ndim > 2:
        came = f"inputs of shape {tuple(leaf.shape)}, which may be sets or sequences"
        raise InputError(came, expected="to be told which axis counts the features", hint=_axis_hint(leaf))
    whole = [Subject(_name(names, column), (column,)) for column in range(places.size)]
    return _categories_together(whole, data) if isinstance(data, Features) else whole


def grouped(groups: Mapping[str, Iterable[str | int]] | None, data: Any, features: Sequence[Subject]) -> list[Subject]:
    """Named disjoint groups of features, each moved as one; by default the groups that the data itself names.

    Raises:
        InputError: no groups, an empty one, an unknown feature, or one in two groups.
    """
    if groups is None:
        own = data.groups if isinstance(data, Features) else {}
        if not own:
            raise InputError("data without groups", expected="groups={name: [features, …]}", hint="by='feature'")
        return [Subject(name, tuple(columns)) for name, columns in own.items()]
    if is_text(data):
        raise InputError("groups of tokens", expected="groups of columns or pixels", hint="by='feature'")
    members = {name: chosen(features, parts) for name, parts in groups.items()}
    found = [Subject(name, tuple(c for each in parts for c in each.columns)) for name, parts in members.items()]
    owner: dict[int, str] = {}
    for group in found:
        if not group.columns:
            raise InputError(f"group {group.name!r} without features", expected="at least one")
        for column in group.columns:
            other = owner.setdefault(column, group.name)
            if other != group.name:
                name = next(each.name for each in features if column in each.columns)
                came = f"feature {name!r} in the groups {other!r} and {group.name!r}"
                raise InputError(came, expected="groups that do not overlap")
    return found


def chosen(features: Sequence[Subject], names: Iterable[str | int] | int | None) -> list[Subject]:
    """The features of these names or numbers, or the first so many; all of them by default.

    Raises:
        InputError: no such feature.
    """
    if names is None:
        return list(features)
    if isinstance(names, int):
        if names < 1:
            raise InputError(f"the first {names} features", expected="at least one")
        return list(features[:names])
    known = {each.name: each for each in features}
    found = []
    for name in names:
        if isinstance(name, int) and 0 <= name < len(features):
            found.append(features[name])
        elif name in known:
            found.append(known[str(name)])
        else:
            valid = ", ".join((nearest_first(name, known) if isinstance(name, str) else [*known])[:12])
            raise InputError(f"no feature {name!r}", expected=f"one of {valid}" + ", …" * (len(known) > 12))
    return found


def leaf_of(inputs: Any, name: str | int | None) -> Tensor:
    """The tensor among a batch's inputs that holds the features.

    Raises:
        InputError: none, or several and no name.
    """
    if isinstance(inputs, Tensor):
        return inputs
    parts = _parts(inputs)
    if name is not None:
        if name not in parts:
            valid = ", ".join(map(str, nearest_first(str(name), map(str, parts))))
            raise InputError(f"no input {name!r} in a batch {described(inputs)}", expected=f"one of {valid}")
        return parts[name]
    if len(parts) != 1:
        came = f"a batch whose inputs are {described(inputs)}"
        raise InputError(came, expected="one tensor that holds the features", hint="input=, its name or place")
    return next(iter(parts.values()))


def with_leaf(inputs: Any, name: str | int | None, leaf: Tensor) -> Any:
    """The same inputs with another tensor in the place of `leaf_of` them."""
    if isinstance(inputs, Tensor):
        return leaf
    key = next(iter(_parts(inputs))) if name is None else name
    if isinstance(inputs, Mapping):
        return {**inputs, key: leaf}
    return tuple(leaf if place == key else part for place, part in enumerate(inputs))


def _parts(inputs: Any) -> dict[str | int, Tensor]:
    """The tensors of a flat structure, by name or place."""
    pairs = inputs.items() if isinstance(inputs, Mapping) else enumerate(inputs if isinstance(inputs, tuple) else ())
    return {key: part for key, part in pairs if isinstance(part, Tensor)}


def _along(places: Int[np.ndarray, "*axes"], axis: int, names: Sequence[str]) -> list[Subject]:
    if not 1 <= axis <= places.ndim:
        raise InputError(f"axis={axis}", expected=f"1 to {places.ndim}; axis 0 counts the examples")
    lines = np.moveaxis(places, axis - 1, 0)
    own = names if len(names) == len(lines) else ()
    return [Subject(_name(own, i), tuple(line.ravel().tolist())) for i, line in enumerate(lines)]


def _pixels(places: Int[np.ndarray, "c r k"], patch: int, names: Sequence[str]) -> list[Subject]:
    rows, columns = places.shape[1:]
    if patch < 1 or rows % patch or columns % patch:
        raise InputError(f"patch={patch} of images with {rows} × {columns} pixels", expected="a side that divides both")
    found = []
    for row in range(0, rows, patch):
        for column in range(0, columns, patch):
            square = places[:, row : row + patch, column : column + patch]
            own = names[row * columns + column] if len(names) == rows * columns else f"pixel {row},{column}"
            last = f" to {row + patch - 1},{column + patch - 1}" if patch > 1 else ""
            found.append(Subject(own + last, tuple(square.ravel().tolist())))
    return found


def _categories_together(columns: list[Subject], data: Features) -> list[Subject]:
    """The one-hot columns of a category as one feature, where the first of them stands."""
    member = {column: name for name, places in data.groups.items() for column in places}
    found: dict[str, Subject] = {}
    for each in columns:
        group = member.get(each.columns[0])
        name = each.name if group is None else group
        found.setdefault(name, each if group is None else Subject(group, tuple(data.groups[group])))
    return list(found.values())


def _name(names: Sequence[str], column: int) -> str:
    return names[column] if column < len(names) else f"x{column}"


def _axis_hint(leaf: Tensor) -> str:
    sizes = leaf.shape[1:]
    return " or ".join(f"axis={i} for {size} features" for i, size in enumerate(sizes, start=1))
