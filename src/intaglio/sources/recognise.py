"""as_source: which kind of data came, and the source that gives it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NoReturn

import numpy as np
from torch import Tensor
from torch.utils.data import DataLoader, Dataset, TensorDataset

from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.sources.batch import split
from intaglio.sources.drawn import Drawn
from intaglio.sources.iterable import IterableReader
from intaglio.sources.loader import LoaderReader
from intaglio.sources.memory import CACHE_ROWS, MemorySource
from intaglio.sources.sets import Sets, SetSource
from intaglio.sources.stream import StreamSource
from intaglio.sources.tree import as_tensors, described, leaves, mapped, tensors

__all__ = ["STREAM_ROWS", "Source", "as_source"]

STREAM_ROWS = 64  # examples a batch of a Dataset without a loader: read and decoded, so mostly larger ones

Source = MemorySource | SetSource | StreamSource


def as_source(data: Any, batch_size: int | None = None, *, whole: bool = False, sets: Sets | None = None) -> Source:
    """Any data as batches in one fixed order.

    Args:
        data: `Features`; `Drawn`; tensors or arrays as (inputs, targets), (a, b, …, targets) or a mapping with its
            targets named; a Dataset; a DataLoader; a Hugging Face dataset; a list of batches or any other iterable
            of them that can be iterated again.
        batch_size: of data that comes without batches; a loader keeps its own.
        whole: leave batches as they are, for a `forward` of the caller's own.
        sets: put examples that come without batches into such sets, each a batch; batches that come are sets then.

    Raises:
        InputError: no examples, other lengths of inputs and targets, or data of an unknown type.
    """
    plain = _in_memory(data)
    if plain is None:
        return replace(_stream(data, batch_size, whole), undivided=sets is not None)
    memory = _memory(plain, batch_size, whole)
    return memory if sets is None else SetSource.of(memory, sets)


def _in_memory(data: Any) -> Any:
    """Tensors, or a structure of such, that hold all examples; None for other data."""
    if isinstance(data, Features | Drawn):
        return data.inputs, data.targets
    if isinstance(data, TensorDataset):
        return data.tensors
    plain = as_tensors(data) if isinstance(data, tuple | Mapping | Tensor | np.ndarray) else None
    return plain if plain is not None and all(isinstance(leaf, Tensor) for leaf in leaves(plain)) else None


def _memory(data: Any, batch_size: int | None, whole: bool) -> MemorySource:
    """Tensors whose first axes count the examples."""
    parts = split(data, whole=whole)
    inputs = parts.inputs if parts.mask is None else mapped(parts.inputs, lambda part: part[parts.mask])
    given, wanted = ({len(part) if part.ndim else 1 for part in tensors(tree)} for tree in (inputs, parts.targets))
    if len(given | wanted) > 1:
        came = f"{_counted(given)} inputs with {_counted(wanted)} targets"
        raise InputError(came, expected="one target per input", hint="[data] for one batch that is a whole graph")
    if not parts.examples:
        raise InputError("data without examples", expected="at least one")
    return MemorySource(inputs, parts.targets, batch_size or CACHE_ROWS, whole)


def _counted(lengths: set[int]) -> str:
    return " or ".join(map(str, sorted(lengths))) or "0"


def _stream(data: Any, batch_size: int | None, whole: bool) -> StreamSource:
    """Batches that the caller's own objects read."""
    if _is_hugging_face(data):
        data = data if getattr(data, "format", {}).get("type") else data.with_format("torch")
    if isinstance(data, Dataset) or _is_hugging_face(data):
        data = DataLoader(data, batch_size=batch_size or STREAM_ROWS)
    if isinstance(data, DataLoader) and type(data).__iter__ is DataLoader.__iter__:
        return StreamSource(_filled(LoaderReader(data)), whole)
    if isinstance(data, Iterator):
        hint = "list(batches), or an object that begins anew"
        raise InputError(f"data of type {type(data).__name__}", expected="data that can be read again", hint=hint)
    if not isinstance(data, Iterable) or isinstance(data, str | bytes | Tensor | Mapping | tuple):
        expected = "Features, (inputs, targets), a Dataset, a DataLoader or a list of batches"
        raise InputError(f"data of type {type(data).__name__}: {described(data)}", expected=expected)
    if isinstance(data, list):  # what can be told at once, is
        split(data[0] if data else _nothing("a list of batches", "at least one"), whole=whole)
    return StreamSource(IterableReader(data), whole)


def _filled(reader: LoaderReader) -> LoaderReader:
    if reader.order == []:
        _nothing(f"a {reader.name}", "at least one batch; with drop_last, a whole one")
    return reader


def _nothing(what: str, expected: str) -> NoReturn:
    raise InputError(f"{what} without examples", expected=expected)


def _is_hugging_face(data: Any) -> bool:
    """Whether it is a dataset of the package ``datasets``, which need not be installed."""
    return type(data).__module__.partition(".")[0] == "datasets" and not isinstance(data, Mapping)
