"""Settings: what makes a run, as the command line takes it and the record keeps it."""

import inspect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from intaglio.catalog import load_data, stream_data
from intaglio.features import Features, Streamed
from intaglio.features.bundled import BUNDLED
from intaglio.features.targets import Task
from intaglio.training import fit

__all__ = ["SHALLOW", "VECTORS", "Settings"]

SHALLOW: Mapping[str, tuple[str, Mapping[str, Any]]] = {  # name → what of `intaglio.shallow` makes it, and how
    "word2vec": ("Word2Vec", {}),
    "cbow": ("Word2Vec", {"architecture": "cbow"}),
    "fasttext": ("FastText", {}),
    "glove": ("GloVe", {}),
    "deepwalk": ("deepwalk", {}),
    "node2vec": ("node2vec", {}),
    "netmf": ("NetMF", {}),
    "spectral": ("Spectral", {}),
}
VECTORS = "vectors.safetensors"  # what such a run keeps of all words; its views show the most frequent

_FIT: dict[str, Any] = {name: each.default for name, each in inspect.signature(fit).parameters.items()}
_OF_DATA = (
    *("target", "drop", "categorical", "task", "categories", "encoding"),
    *("text", "tokens", "representation", "labels", "raw"),
)


@dataclass(frozen=True)
class Settings:
    """What makes a run: the arguments of `intaglio fit`, and what its record keeps.

    Args:
        data: a bundled name, or a CSV or Parquet file.
        target: the file's column to predict.
        drop, categorical, task: of the file, as in `ig.from_table`.
        categories, encoding: of a table, as in `ig.from_table`; raw: its numbers are not standardised.
        text, tokens, representation: the table's column of texts, and what becomes of them, as in `ig.from_text`.
        stream: read the file in parts, as `ig.stream_table` and `ig.stream_text` do; it may be larger than memory.
        labels, size: of images, as in `ig.from_images`; of edges, labels is the table of nodes, or of graphs where
            `representation` is one of `ig.from_graphs`.
        options: of the encoder, name → value.
        reconstruct: learn to give back the inputs, as an autoencoder, instead of the targets.
        encoder: a name, or ``file.py:name``; the data's kind chooses by default. Those of `SHALLOW` learn a vector for
            each word of a corpus or node of a graph.
        dim: of the embedding.
        loss: by default cross-entropy for classes and squared error for real targets; a loss over sets sees the
            embedding, and the model has no head.
        penalties: name → weight.
        epochs, optimizer, lr, batch_size: as in `ig.fit`, whose defaults they have.
        decay: of a pre-trained encoder, the factor on the step size from each layer to the one below.
        seed: of the split, the initial parameters and the batch order.
        test: share of the examples held out.
        set_size: of the sets of a loss over sets, 64 by default; their draw is the same for every seed.
        dropout: of the embedding in training; density: share of each weight's entries that are there; subspace:
            dimensions that training may move in; stochastic_depth: rate of the last residual branch; tie: an
            autoencoder's decoder is its encoder, transposed; see `intaglio.regularizers`.
    """

    data: str
    target: str | None = None
    encoder: str | None = None
    dim: int = 16
    loss: str | None = None
    penalties: Mapping[str, float] = field(default_factory=dict)
    epochs: int = _FIT["epochs"]
    optimizer: str = _FIT["optimizer"]
    lr: float = _FIT["lr"]
    batch_size: int = _FIT["batch_size"]
    seed: int = 0
    test: float = 0.25
    drop: Sequence[str] = ()
    categorical: Sequence[str] = ()
    task: Task = "auto"
    categories: str = "onehot"
    encoding: str = "utf-8"
    text: str | None = None
    tokens: str = "auto"
    representation: str = "tokens"
    options: Mapping[str, Any] = field(default_factory=dict)
    labels: str | None = None
    size: Sequence[int] | None = None
    reconstruct: bool = False
    set_size: int | None = None
    dropout: float | None = None
    density: float | None = None
    subspace: int | None = None
    raw: bool = False
    decay: float | None = None
    stochastic_depth: float | None = None
    tie: bool = False
    stream: bool = False

    def anchored(self) -> "Settings":
        """The same with every file and folder by its whole path, so that the run opens from any folder."""
        given = {name: getattr(self, name) for name in ("data", "labels", "tokens", "encoder", "loss")}
        own: Any = {name: _anchored(value) for name, value in given.items() if value}
        files = {name: _anchored(each) for name, each in self.options.items() if name in ("vectors", "path")}
        own |= {"options": {**self.options, **files}}
        for name in ("data", "tokens"):
            folder = Path(given[name])
            own |= {name: str(folder.absolute())} if folder.is_dir() and given[name] not in (*BUNDLED, "auto") else {}
        return replace(self, **own)

    def read(self) -> Features | Streamed:
        """The data."""
        given = {name: getattr(self, name) for name in _OF_DATA}
        given["size"] = tuple(self.size or ())
        return (
            stream_data(self.data, batch_size=self.batch_size, **given)
            if self.stream
            else load_data(self.data, **given)
        )


def _anchored(name: str) -> str:
    """A file, or ``file.py:name``, by its whole path; any other name as it is."""
    file, colon, attribute = name.rpartition(":") if ".py:" in name else (name, "", "")
    return f"{Path(file).absolute()}{colon}{attribute}" if Path(file).is_file() else name
