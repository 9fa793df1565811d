"""What word vectors and node vectors are learnt from: a text, a column of texts, or a table of edges."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import scipy.sparse

from intaglio.catalog import load_data
from intaglio.errors import InputError, nearest_first
from intaglio.features import Features
from intaglio.features.bundled import BUNDLED
from intaglio.features.graph import edges_of
from intaglio.features.read_table import table_chunks
from intaglio.features.streamed import ROWS
from intaglio.features.table_reader import frame_of
from intaglio.features.tokens import TOKENIZERS
from intaglio.settings import Settings
from intaglio.shallow import Corpus, Graph, as_corpus, as_graph

__all__ = ["Source", "fingerprint", "kind_of", "source_of"]

OF_NODES = ("deepwalk", "node2vec", "netmf", "spectral")


@dataclass(frozen=True)
class Source:
    """What is learnt from: a corpus or a graph, and the classes of the names, where they are known."""

    data: Corpus | Graph
    labels: Mapping[str, int]
    classes: tuple[str, ...]


def kind_of(source: Corpus | Graph) -> str:
    """What it is, in a word."""
    return "graph" if isinstance(source, Graph) else "corpus"


def source_of(settings: Settings) -> Source:
    """The text or the edges that settings name.

    Raises:
        InputError: no such file or column, another kind of data, or what `as_corpus` and `as_graph` refuse.
    """
    s = settings
    if s.encoder not in OF_NODES:
        return Source(as_corpus(_sentences(s), encoding=s.encoding), {}, ())
    if s.data not in BUNDLED and s.labels is None:
        return Source(_edges(s.data, s.encoding), {}, ())
    features = load_data(s.data, target=s.target, labels=s.labels)
    if features.kind != "graph" or features.inputs.ndim != 2 or not features.classes:
        raise InputError(f"{s.encoder} of {s.data}, a {features.kind}", expected="one graph: a table of edges")
    return Source(as_graph(features), _labels(features), features.classes)


def _labels(features: Features) -> dict[str, int]:
    return dict(zip(features.names, features.targets.tolist(), strict=True))


def _edges(data: str, encoding: str) -> Graph:
    """Two columns of node names, and a third of weights if there is one; edges run both ways."""
    frame, where = frame_of(data, encoding)
    if frame.shape[1] < 2:
        raise InputError(f"{where} has {frame.shape[1]} column", expected="two: the ends of each edge")
    edges = edges_of(frame, where)
    codes, names = pd.factorize(np.array([each[:2] for each in edges], dtype=object).ravel())
    first, second = codes.reshape(-1, 2).T
    weights = np.array([weight for _, _, weight in edges], dtype=np.float64)
    once = scipy.sparse.coo_array((weights, (first, second)), shape=(len(names), len(names))).tocsr()
    loops = scipy.sparse.diags_array(once.diagonal()).tocsr()
    return as_graph(once + once.T - loops, [str(name) for name in names])


def _sentences(settings: Settings) -> str | Iterator[list[str]]:
    """A path, one sentence a line; or the texts of a table's column, or of bundled data, cut into words."""
    s = settings
    if s.data in BUNDLED:
        return _cut(_texts_of(s.data), s.tokens)
    if s.text is None:
        if Path(s.data).suffix in (".csv", ".parquet"):
            raise InputError(f"{s.data} for {s.encoder}", expected="--text COLUMN, or a text file")
        return s.data
    names = list(next(table_chunks(s.data, 1, encoding=s.encoding), ()))
    if s.text not in names:
        valid = ", ".join(nearest_first(s.text, map(str, names)))
        raise InputError(f"no column {s.text!r} in {s.data}", expected=f"one of {valid}")
    frames = table_chunks(s.data, ROWS, columns=[s.text], encoding=s.encoding)
    return _cut((str(each) for frame in frames for each in frame[s.text].dropna()), s.tokens)


def _texts_of(name: str) -> Sequence[str]:
    shown = load_data(name).shown
    if "text" not in shown:
        raise InputError(f"words of {name}", expected="texts", hint="intaglio list data")
    return [str(each) for each in shown["text"].values]


def _cut(texts: Iterable[str], tokens: str) -> Iterator[list[str]]:
    name = "word" if tokens == "auto" else tokens
    if name not in TOKENIZERS:
        raise InputError(f"tokens={tokens!r} for words", expected=f"one of {', '.join(TOKENIZERS)}")
    return (TOKENIZERS[name](text) for text in texts)


def fingerprint(source: Corpus | Graph) -> str:
    """SHA-256 over names and words, or edges, to notice that data has changed."""
    digest = hashlib.sha256("\n".join(source.names).encode(errors="surrogatepass"))
    if isinstance(source, Graph):
        for array in (source.starts, source.neighbours, source.weights):
            digest.update(np.ascontiguousarray(array).tobytes())
    else:
        for start, stop in source.stretches(2**20):
            digest.update(np.asarray(source.ids[start:stop]).tobytes())
    return digest.hexdigest()
