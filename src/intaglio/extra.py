"""Packages that an extra brings: imported when they are needed, and named when they are missing."""

import importlib
from typing import Any

from intaglio.errors import InputError

__all__ = ["extra"]


def extra(module: str, name: str) -> Any:
    """The module, or one line that says which extra of Intaglio has it.

    Args:
        module: as it is imported.
        name: of the extra.

    Raises:
        InputError: it is not installed.

    >>> extra("math", "text").sqrt(4.0)
    2.0
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != module.partition(".")[0]:
            raise  # it is there, and lacks something of its own
        raise InputError(f"{module} is not installed", hint=f'pip install "intaglio[{name}]"') from error
