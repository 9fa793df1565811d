"""Intaglio shows how data's features become part of a model's loss landscape.

>>> import intaglio as ig
>>> data = ig.load("iris")
>>> len(data)
150
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # what `__getattr__` hands on, spelt out for type checkers and editors
    from intaglio import comparing as comparing
    from intaglio import curvature as curvature
    from intaglio import decoding as decoding
    from intaglio import directions as directions
    from intaglio import encoders as encoders
    from intaglio import errors as errors
    from intaglio import features as features
    from intaglio import imprinting as imprinting
    from intaglio import losses as losses
    from intaglio import metrics as metrics
    from intaglio import paths as paths
    from intaglio import plots as plots
    from intaglio import projections as projections
    from intaglio import regularizers as regularizers
    from intaglio import shallow as shallow
    from intaglio import surveying as surveying
    from intaglio import testing as testing
    from intaglio import viewer as viewer
    from intaglio import widening as widening
    from intaglio.comparing import compare as compare
    from intaglio.embedder import Embedder as Embedder
    from intaglio.embedding import Embedding as Embedding
    from intaglio.features import Features as Features
    from intaglio.features import from_graph as from_graph
    from intaglio.features import from_graphs as from_graphs
    from intaglio.features import from_huggingface as from_huggingface
    from intaglio.features import from_images as from_images
    from intaglio.features import from_table as from_table
    from intaglio.features import from_text as from_text
    from intaglio.features import load as load
    from intaglio.features import stream_table as stream_table
    from intaglio.features import stream_text as stream_text
    from intaglio.imprinting.imprint import imprint as imprint
    from intaglio.model import Model as Model
    from intaglio.model import build as build
    from intaglio.objective import Objective as Objective
    from intaglio.plane import Plane as Plane
    from intaglio.record import Record as Record
    from intaglio.regularizers.intrinsic import intrinsic_dimension as intrinsic_dimension
    from intaglio.shallow import FastText as FastText
    from intaglio.shallow import GloVe as GloVe
    from intaglio.shallow import Word2Vec as Word2Vec
    from intaglio.shallow import WordVectors as WordVectors
    from intaglio.shallow import deepwalk as deepwalk
    from intaglio.shallow import netmf as netmf
    from intaglio.shallow import node2vec as node2vec
    from intaglio.shallow import spectral as spectral
    from intaglio.siamese import Siamese as Siamese
    from intaglio.sources.negatives import Negatives as Negatives
    from intaglio.sources.pairs import Pairs as Pairs
    from intaglio.sources.sets import Sets as Sets
    from intaglio.surface import Surface as Surface
    from intaglio.surveying.survey import survey as survey
    from intaglio.training import fit as fit
    from intaglio.trajectory import Recorder as Recorder
    from intaglio.trajectory import Trajectory as Trajectory
    from intaglio.viewer.report import report as report
    from intaglio.viewer.showing import show as show
    from intaglio.widening import widen as widen

__version__ = "0.1.0.dev0"

_HOME = {  # public name → the module that holds it; a submodule stands for itself
    "Embedder": "intaglio.embedder",
    "Embedding": "intaglio.embedding",
    "FastText": "intaglio.shallow",
    "Features": "intaglio.features",
    "GloVe": "intaglio.shallow",
    "Model": "intaglio.model",
    "Negatives": "intaglio.sources",
    "Objective": "intaglio.objective",
    "Pairs": "intaglio.sources",
    "Plane": "intaglio.plane",
    "Record": "intaglio.record",
    "Recorder": "intaglio.trajectory",
    "Sets": "intaglio.sources",
    "Siamese": "intaglio.siamese",
    "Surface": "intaglio.surface",
    "Trajectory": "intaglio.trajectory",
    "Word2Vec": "intaglio.shallow",
    "WordVectors": "intaglio.shallow",
    "build": "intaglio.model",
    "compare": "intaglio.comparing",
    "deepwalk": "intaglio.shallow",
    "fit": "intaglio.training",
    "from_graph": "intaglio.features",
    "from_graphs": "intaglio.features",
    "from_huggingface": "intaglio.features",
    "from_images": "intaglio.features",
    "from_table": "intaglio.features",
    "from_text": "intaglio.features",
    "imprint": "intaglio.imprinting",
    "intrinsic_dimension": "intaglio.regularizers.intrinsic",
    "load": "intaglio.features",
    "netmf": "intaglio.shallow",
    "node2vec": "intaglio.shallow",
    "report": "intaglio.viewer",
    "spectral": "intaglio.shallow",
    "show": "intaglio.viewer",
    "stream_table": "intaglio.features",
    "stream_text": "intaglio.features",
    "survey": "intaglio.surveying",
    "widen": "intaglio.widening",
}
_SUBMODULES = {
    "comparing",
    "curvature",
    "decoding",
    "directions",
    "encoders",
    "errors",
    "features",
    "imprinting",
    "losses",
    "metrics",
    "paths",
    "plots",
    "projections",
    "regularizers",
    "shallow",
    "surveying",
    "testing",
    "viewer",
    "widening",
}

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
