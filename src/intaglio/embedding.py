"""Embedding: a trained model together with how raw data is read, saved and taken up without the data it learnt from."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float, Shaped
from torch import Tensor

from intaglio.atomic import replacing
from intaglio.errors import InputError
from intaglio.extra import extra
from intaglio.features import Features, Scaling
from intaglio.features.coding import Column
from intaglio.features.features import Reader
from intaglio.features.graph_reader import GraphReader
from intaglio.features.graph_set_reader import GraphSetReader
from intaglio.features.hugging_face import SubwordReader, fetched
from intaglio.features.image_reader import ImageReader
from intaglio.features.table_reader import TableReader
from intaglio.features.text_reader import TextReader
from intaglio.model import Model, build
from intaglio.params import open_tensors, save_tensors
from intaglio.storable import jsonable

__all__ = ["Embedding"]

CONFIG, WEIGHTS, TOKENIZER = "config.json", "model.safetensors", "tokenizer"
FORMAT = 1
BINS = 16  # as many as `PiecewiseLinear` has by default
ROWS = 512  # examples at once
PLAIN = {each.__name__: each for each in (TextReader, ImageReader, GraphReader, GraphSetReader)}


class Embedding:
    """New raw data → vectors, by a model that was trained.

    Args:
        model: trained; it is put into evaluation mode.
        data: what it was trained on, or a part of it: only how it was read, its scaling and its shapes are kept.
        call: how `ig.build` made the model: ``encoder``, ``dim``, ``decode`` and the encoder's options.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> embedding = Embedding(ig.build(data, "linear", dim=2), data, {"encoder": "linear", "dim": 2})
    >>> embedding.transform(data).shape
    (150, 2)
    """

    def __init__(self, model: Model, data: Features, call: Mapping[str, Any]) -> None:
        self.model = model.eval()
        self.call = dict(call)
        self.data = _prototype(data, int(self.call.get("bins", BINS)))

    def transform(self, raw: Any) -> Float[np.ndarray, "n d"]:
        """The embedding of new data: `Features`, or raw as ``data.encode`` takes it.

        Raises:
            InputError: what the reader refuses.
        """
        return self.embed(raw.inputs if isinstance(raw, Features) else self.data.encode(raw))

    @torch.no_grad()
    def embed(self, inputs: Shaped[Tensor, "n *axes"]) -> Float[np.ndarray, "n d"]:
        """The embedding of inputs as the model takes them, already scaled."""
        like = next(self.model.parameters())
        found = [
            self.model.embed(rows.to(like) if rows.is_floating_point() else rows) for rows in torch.split(inputs, ROWS)
        ]
        return torch.cat(found).cpu().numpy()

    def save_pretrained(self, folder: str | os.PathLike[str]) -> Path:
        """Write ``model.safetensors`` and ``config.json``, from which `from_pretrained` needs nothing else.

        Raises:
            InputError: an encoder or a tokenizer of one's own, which has no name to be found by.
        """
        path = Path(folder)
        encoder = self.call.get("encoder")
        if encoder is not None and not isinstance(encoder, str):
            raise InputError(f"encoder {encoder!r} to be saved", expected="one by name, or file.py:name")
        tensors = {f"model/{name}": each for name, each in self.model.state_dict().items()}
        path.mkdir(parents=True, exist_ok=True)
        reader = _described(self.data.reader, path)
        tensors |= _tensors(self.data)
        about = {name: getattr(self.data, name) for name in ("kind", "names", "classes", "groups")}
        about |= {"targets": list(self.data.targets.shape[1:]), "source": dict(self.data.source), "reader": reader}
        about |= {"columns": None if self.data.scaling is None else self.data.scaling.columns}
        about |= {"format": FORMAT, "call": self.call, "dtype": str(next(self.model.parameters()).dtype)}
        save_tensors(path / WEIGHTS, tensors)
        with replacing(path / CONFIG) as partial:
            partial.write_text(json.dumps(jsonable(about), ensure_ascii=False, indent=1), encoding="utf-8")
        return path

    @classmethod
    def from_pretrained(cls, folder: str | os.PathLike[str]) -> "Embedding":
        """What `save_pretrained` wrote.

        Raises:
            InputError: no such folder, or one that a newer version wrote.
        """
        path = Path(folder)
        if not (path / CONFIG).is_file():
            raise InputError(f"no {CONFIG} in {path}", expected="a folder that save_pretrained wrote")
        about = json.loads((path / CONFIG).read_text("utf-8"))
        if about.get("format", FORMAT + 1) > FORMAT:
            raise InputError(f"{path} has format {about.get('format')}", expected=f"at most {FORMAT}")
        with open_tensors(path / WEIGHTS) as file:
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
        data = _restored(about, tensors, path)
        call = _with_tuples(about["call"])
        model = build(data, **call).to(getattr(torch, about["dtype"].removeprefix("torch.")))
        state = {key.removeprefix("model/"): each for key, each in tensors.items() if key.startswith("model/")}
        model.load_state_dict(state)
        return cls(model, data, call)


def _prototype(data: Features, bins: int) -> Features:
    """The smallest features of which `build` makes a model of the same shapes; no example of the data is in it.

    Of a table it holds the columns' quantiles, whose own quantiles they are, for an encoder that has its bins there.
    """
    inputs = torch.zeros(2, *data.inputs.shape[1:], dtype=data.inputs.dtype)
    if data.inputs.is_floating_point() and data.inputs.ndim == 2 and data.kind == "table":
        shares = torch.linspace(0, 1, bins + 1, dtype=data.inputs.dtype)
        inputs = torch.quantile(data.inputs, shares, dim=0)
    targets = torch.zeros(len(inputs), *data.targets.shape[1:], dtype=data.targets.dtype)
    whole = [name for name in ("edges", "weight") if name in data.shown]
    return replace(data, inputs=inputs, targets=targets, shown=data.shown[whole].drop_vars("example", errors="ignore"))


def _tensors(data: Features) -> dict[str, Tensor]:
    found = {"data/inputs": data.inputs}
    if data.scaling is not None:
        found |= {"data/center": data.scaling.center, "data/scale": data.scaling.scale}
    found |= {f"data/{name}": torch.tensor(each.values) for name, each in data.shown.data_vars.items()}
    attributes = getattr(data.reader, "attributes", None)
    return found if attributes is None else found | {"data/attributes": attributes}


def _restored(about: dict[str, Any], tensors: dict[str, Tensor], path: Path) -> Features:
    inputs = tensors["data/inputs"]
    dims = {"edges": ("edge", "end"), "weight": ("edge",)}
    shown = {name: (axes, tensors[f"data/{name}"].numpy()) for name, axes in dims.items() if f"data/{name}" in tensors}
    columns = about["columns"]
    scaling = None
    if "data/center" in tensors:
        scaling = Scaling(tensors["data/center"], tensors["data/scale"], columns and tuple(columns))
    classes = tuple(about["classes"])
    return Features(
        kind=about["kind"],
        inputs=inputs,
        targets=torch.zeros(len(inputs), *about["targets"], dtype=torch.int64 if classes else torch.float32),
        names=tuple(about["names"]),
        classes=classes,
        shown=xr.Dataset(shown),
        groups={name: tuple(each) for name, each in about["groups"].items()},
        scaling=scaling,
        source=about["source"],
        reader=_reader(about["reader"], tensors, path),
    )


def _described(reader: Reader | None, path: Path) -> dict[str, Any] | None:
    """A reader in JSON's types; a tokenizer of transformers beside it, as that saves it."""
    if reader is None:
        return None
    if isinstance(reader, SubwordReader):
        reader.tokenizer.save_pretrained(path / TOKENIZER)
        return {"type": "SubwordReader", "max_length": reader.max_length}
    if isinstance(reader, GraphReader):
        return {"type": "GraphReader", "nodes": reader.nodes}
    if isinstance(reader, TextReader) and not isinstance(reader.tokens, str):
        raise InputError("a tokenizer of one's own to be saved", expected="one by name", hint='tokens="word"')
    return {"type": type(reader).__name__, **asdict(reader)}  # type: ignore[call-overload]


def _reader(about: dict[str, Any] | None, tensors: dict[str, Tensor], path: Path) -> Reader | None:
    if about is None:
        return None
    kind = about["type"]
    own = _with_tuples({name: each for name, each in about.items() if name != "type"})
    if kind == "SubwordReader":
        make = extra("transformers", "text").AutoTokenizer.from_pretrained
        return SubwordReader(fetched(make, path / TOKENIZER, "tokenizer"), own["max_length"])
    if kind == "TableReader":
        return TableReader(tuple(Column(**{**each, "values": tuple(each["values"])}) for each in own["columns"]))
    if kind == "GraphReader":
        own["attributes"] = tensors.get("data/attributes")
    return PLAIN[kind](**own)


def _with_tuples(values: Mapping[str, Any]) -> dict[str, Any]:
    """JSON's lists as the tuples that they were."""
    return {name: tuple(each) if isinstance(each, list) else each for name, each in values.items()}
