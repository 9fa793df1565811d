"""What can go wrong, in one line each: what came, what was expected, what to try."""

import shlex
from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["InputError", "IntaglioError", "RunError", "nearest_first", "option"]


class IntaglioError(Exception):
    """Any failure that Intaglio explains; its text is one line a person can act on.

    Args:
        came: what was found, e.g. ``"no column 'specis' in penguins.csv"``.
        expected: what would have been right.
        hint: what to try next.
    """

    exit_status = 1

    def __init__(self, came: str, *, expected: str = "", hint: str = "") -> None:
        parts = [came, f"expected {expected}" if expected else "", f"try {hint}" if hint else ""]
        super().__init__("; ".join(part for part in parts if part))


class InputError(IntaglioError, ValueError):
    """The call or the data was wrong; nothing was done (exit status 2)."""

    exit_status = 2


class RunError(IntaglioError, RuntimeError):
    """The work itself failed; what was finished before is kept (exit status 1)."""

    exit_status = 1


def nearest_first(name: str, valid: Iterable[str]) -> list[str]:
    """The valid names, those most like `name` first, the rest in their own order.

    >>> nearest_first("specis", ["island", "species", "sex"])
    ['species', 'island', 'sex']
    """
    names = list(valid)
    close = get_close_matches(name, names, n=3, cutoff=0.5)
    return close + [each for each in names if each not in close]


def option(name: str, *values: str) -> str:
    """An argument as Python and as the command line spell it.

    >>> option("drop", "id", "note")
    "drop=['id', 'note'] (--drop id --drop note)"
    """
    words = [f"--{name} {shlex.quote(value)}" for value in values]
    return f"{name}={list(values)} ({' '.join(words)})"
