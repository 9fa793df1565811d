"""Catalogue: every name that the command line takes, and what it stands for."""

from collections.abc import Callable, Mapping
from inspect import signature
from pathlib import Path
from types import ModuleType
from typing import Any

import intaglio.directions
import intaglio.encoders
import intaglio.losses
import intaglio.metrics
import intaglio.regularizers
from intaglio.errors import InputError, nearest_first
from intaglio.features import (
    Features,
    Streamed,
    from_graph,
    from_graphs,
    from_images,
    from_table,
    from_text,
    load,
    stream_table,
    stream_text,
)
from intaglio.features.bundled import BUNDLED
from intaglio.features.gaps import check_gaps
from intaglio.features.graph_set_reader import REPRESENTATIONS
from intaglio.features.read_idx import is_idx
from intaglio.features.read_table import read_table
from intaglio.resolve import resolve

__all__ = ["FAMILIES", "describe", "load_data", "stream_data"]

DEFAULTS = {"tokens": "auto", "task": "auto", "categories": "onehot", "encoding": "utf-8", "representation": "tokens"}

FAMILIES: Mapping[str, ModuleType] = {
    "encoders": intaglio.encoders,
    "losses": intaglio.losses,
    "regularizers": intaglio.regularizers,
    "directions": intaglio.directions,
    "metrics": intaglio.metrics,
}


def describe(family: str) -> dict[str, str]:
    """Name → first line of its documentation, for every name of a family, or of the bundled data.

    Raises:
        InputError: no such family.

    >>> describe("regularizers")["l2"]
    '½‖θ‖² over all trainable parameters, so that λ shifts every Hessian eigenvalue by λ.'
    """
    if family == "data":
        return {name: _first_line(maker) for name, maker in BUNDLED.items()}
    if family not in FAMILIES:
        valid = ", ".join(nearest_first(family, [*FAMILIES, "data"]))
        raise InputError(f"nothing to list under {family!r}", expected=f"one of {valid}")
    module = FAMILIES[family]
    found = {name.lower(): _first_line(resolve(name, module)) for name in module.__all__}
    return found | (_of_words() if family == "encoders" else {})


def _of_words() -> dict[str, str]:
    """What learns a vector for each word or node; its kernels are loaded only to be listed."""
    import intaglio.shallow
    from intaglio.settings import SHALLOW

    return {name: _first_line(getattr(intaglio.shallow, home)) for name, (home, _) in SHALLOW.items()}


def load_data(data: str, *, target: str | None = None, **options: Any) -> Features:
    """Bundled data by name, or what a file or folder holds.

    Args:
        data: ``"digits"``; a path to CSV or Parquet; or, for images, a folder or one of MNIST's idx files.
        target: the column to predict; a table needs it.
        options: for a file, as in `from_table` or `from_images`; what is left at its default is passed over.

    Raises:
        InputError: neither a bundled name nor a file, a table without a target, or an option of another kind of data.
    """
    given = _given(options)
    if data in BUNDLED or (not Path(data).suffix and not Path(data).exists()):
        asked = {name: value for name, value in {"target": target, **given}.items() if value}
        takes = signature(BUNDLED[data]).parameters if data in BUNDLED else ()
        found = load(
            data, **{name: asked.pop(name) for name in takes if name in asked}
        )  # or says which names there are
        _refuse(asked, data, "a file; bundled data has its own target")
        return found
    if Path(data).is_dir() or is_idx(data):
        images = {name: given.pop(name) for name in ("labels", "size", "task") if name in given}
        _refuse({"target": target} | given, data, "a table; images have labels")
        return from_images(data, **images)
    if "labels" in given and given.get("representation") in REPRESENTATIONS:
        graphs = {name: given.pop(name) for name in ("labels", "representation", "task") if name in given}
        _refuse(given, data, "a table; graphs have --labels, the table of their names")
        return from_graphs(data, label=target, **graphs)
    if "labels" in given:
        graph = {name: given.pop(name) for name in ("labels", "task") if name in given}
        _refuse(given, data, "a table; a graph has --labels, the table of its nodes")
        return from_graph(data, label=target, **graph)
    _refuse({name: given[name] for name in ("size",) if name in given}, data, "images")
    target = _needed(target, data)
    if "text" in given:
        text, options = _of_texts(data, given)
        return _texts(data, text, target, options)
    return from_table(data, target=target, **_of_table(data, given))


def stream_data(data: str, *, target: str | None, batch_size: int, **options: Any) -> Streamed:
    """A table, or one column of texts of it, read in parts.

    Args:
        data: a path to CSV or Parquet.
        target: the column to predict.
        batch_size: examples a batch.
        options: as for `load_data`.

    Raises:
        InputError: data of another kind, or what `stream_table` and `stream_text` refuse.
    """
    given = _given(options)
    if data in BUNDLED or Path(data).is_dir() or is_idx(data) or "labels" in given:
        raise InputError(f"--stream for {data}", expected="a table or texts, in a CSV or Parquet file")
    _refuse({name: given[name] for name in ("size",) if name in given}, data, "images")
    target = _needed(target, data)
    if "text" in given:
        text, options = _of_texts(data, given)
        return stream_text(data, text=text, target=target, batch_size=batch_size, **options)
    return stream_table(data, target=target, batch_size=batch_size, **_of_table(data, given))


def _given(options: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if value and value != DEFAULTS.get(name)}


def _needed(target: str | None, data: str) -> str:
    if target is None:
        raise InputError(f"{data} without a target", expected="the column to predict", hint="--target COLUMN")
    return target


def _of_table(data: str, given: dict[str, Any]) -> dict[str, Any]:
    """The options that a table takes."""
    _refuse({name: given[name] for name in ("tokens", "representation") if name in given}, data, "--text COLUMN too")
    return {"standardize": not given.pop("raw", False), **given}


def _of_texts(data: str, given: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The column of texts, and the options that texts take."""
    text = given.pop("text")
    options: dict[str, Any] = {
        name: given.pop(name) for name in ("tokens", "representation", "task", "encoding") if name in given
    }
    _refuse(given, data, "a table without --text")
    return text, options


def _texts(data: str, text: str, target: str, options: dict[str, Any]) -> Features:
    """One column of a table as texts, another as what they should tell."""
    frame = read_table(data, encoding=options.pop("encoding", "utf-8"))
    for name in (text, target):
        if name not in frame:
            valid = ", ".join(nearest_first(name, map(str, frame)))
            raise InputError(f"no column {name!r} in {data}", expected=f"one of {valid}")
    check_gaps(frame[text], role="texts")
    return from_text(frame[text], frame[target], **options)


def _refuse(options: Mapping[str, Any], data: str, expected: str) -> None:
    """No option may be passed over in silence."""
    if names := [f"--{name}" for name, value in options.items() if value]:
        raise InputError(f"{' and '.join(names)} for {data}", expected=expected)


def _first_line(thing: Callable[..., Any]) -> str:
    return (thing.__doc__ or "").strip().partition("\n")[0]
