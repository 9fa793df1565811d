"""Intaglio shows how data's features become part of a model's loss landscape.

>>> import intaglio as ig
>>> data = ig.load("iris")
>>> len(data)
150
"""

import importlib
from typing import Any

__version__ = "0.1.0.dev0"

_HOME = {  # public name → the module that holds it; a submodule stands for itself
    "Features": "intaglio.features",
    "Model": "intaglio.model",
    "Objective": "intaglio.objective",
    "Plane": "intaglio.plane",
    "Recorder": "intaglio.trajectory",
    "Trajectory": "intaglio.trajectory",
    "build": "intaglio.model",
    "fit": "intaglio.training",
    "load": "intaglio.features",
    "survey": "intaglio.surveying",
    "from_table": "intaglio.features",
    "from_text": "intaglio.features",
}
_SUBMODULES = {"curvature", "directions", "encoders", "errors", "features", "losses", "regularizers"}

__all__ = sorted([*_HOME, *_SUBMODULES])


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that the view tower never loads torch."""
    if name in _SUBMODULES:
        return importlib.import_module(f"intaglio.{name}")
    if name in _HOME:
        return getattr(importlib.import_module(_HOME[name]), name)
    raise AttributeError(f"module 'intaglio' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
