"""From a name to the callable it stands for: built in, in a file of one's own, or from an installed package."""

import importlib.metadata
import importlib.util
import inspect
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from intaglio.errors import InputError, nearest_first

__all__ = ["available", "check_options", "named", "resolve"]


def resolve(name: str | Callable[..., Any], family: ModuleType) -> Callable[..., Any]:
    """The callable that `name` stands for in a family such as `intaglio.losses`.

    Args:
        name: a callable (returned as it is), a name from the family's ``__all__`` in any case,
            ``"file.py:name"``, or the name of an entry point in the group ``intaglio.<family>``.
        family: the package or module whose names are meant.

    Raises:
        InputError: no such name; the valid ones are listed, the nearest first.

    >>> import intaglio.errors as family
    >>> resolve("runerror", family).__name__
    'RunError'
    """
    if callable(name):
        return name
    if ".py:" in name:
        return _from_file(name)
    kind = family.__name__.rpartition(".")[2]
    for candidate in family.__all__:
        if candidate.lower() == name.lower().replace("-", "_"):
            return getattr(family, candidate)  # type: ignore[no-any-return]
    for entry in importlib.metadata.entry_points(group=f"intaglio.{kind}", name=name):
        return entry.load()  # type: ignore[no-any-return]
    valid = ", ".join(nearest_first(name, available(family)))
    raise InputError(f"no {kind} named {name!r}", expected=f"one of {valid}", hint="file.py:name for your own")


def available(family: ModuleType) -> list[str]:
    """The names `resolve` knows in a family, as the command line spells them."""
    kind = family.__name__.rpartition(".")[2]
    installed = [entry.name for entry in importlib.metadata.entry_points(group=f"intaglio.{kind}")]
    return [name.lower() for name in family.__all__] + installed


def named(function: Callable[..., Any]) -> str:
    """What a callable is called in captions: ``huber``, or with options ``huber(delta=0.5)``.

    >>> named(partial(round, ndigits=2))
    'round(ndigits=2)'
    """
    if isinstance(function, partial):
        options = [*map(str, function.args), *(f"{name}={value}" for name, value in function.keywords.items())]
        return f"{named(function.func)}({', '.join(options)})"
    return getattr(function, "__name__", type(function).__name__)


def check_options(function: Callable[..., Any], given: Sequence[str], options: Collection[str]) -> None:
    """Refuse an option that a function does not take.

    Args:
        function: what will be called.
        given: its arguments that are no options.
        options: the names of those that a person chose.

    Raises:
        InputError: the first that it does not take, and those that it does.

    >>> check_options(round, ("number",), ["ndigits"])
    """
    parameters = inspect.signature(function).parameters.values()
    if any(each.kind is each.VAR_KEYWORD for each in parameters):
        return  # it hands them on, and whoever takes them checks
    valid = [each.name for each in parameters if each.name not in given]
    for name in options:
        if name not in valid:
            expected = f"one of {', '.join(nearest_first(name, valid))}" if valid else "none"
            raise InputError(f"an option {name!r} for {getattr(function, '__qualname__', function)}", expected=expected)


def _from_file(reference: str) -> Callable[..., Any]:
    path, _, attribute = reference.rpartition(":")
    if not Path(path).is_file():
        raise InputError(f"no file {path!r} (from {reference!r})", expected="file.py:name")
    spec = importlib.util.spec_from_file_location(Path(path).stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # whatever the user's file raises
        raise InputError(f"{path} cannot be imported: {type(error).__name__}: {error}") from error
    found = getattr(module, attribute, None)
    if not callable(found):
        names = [name for name, value in vars(module).items() if callable(value) and not name.startswith("_")]
        raise InputError(f"no callable {attribute!r} in {path}", expected=f"one of {', '.join(names)}")
    return found  # type: ignore[no-any-return]
