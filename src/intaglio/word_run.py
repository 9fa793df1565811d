"""WordRun: a run whose examples are the words of a corpus, or the nodes of a graph, each with a vector of its own."""

from dataclasses import fields
from inspect import signature
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

import intaglio.shallow
from intaglio.embedding import Embedding
from intaglio.errors import InputError, nearest_first
from intaglio.objective import Objective
from intaglio.plots.embedding import principal_components
from intaglio.prepared import Prepared
from intaglio.run import CHECKPOINTS, Run
from intaglio.settings import SHALLOW, VECTORS, Settings
from intaglio.shallow import Corpus, Graph, Word2Vec
from intaglio.shallow.descent import check_descent
from intaglio.shallow.reached import STATE
from intaglio.surface import Surface
from intaglio.trajectory import Trajectory
from intaglio.word_source import fingerprint, kind_of, source_of

__all__ = ["WordRun", "suited"]

EXAMPLES = 20_000  # of the objective: pairs, windows or cells
SHOWN = 5_000  # words
CHECKED = ("lr_end", "threads", "checkpoints")  # of the options of `fit`
USED = ("data", "target", "labels", "encoder", "dim", "epochs", "lr", "seed", "text", "tokens", "encoding", "option")


class WordRun(Run):
    """One run of `Word2Vec`, `FastText`, `GloVe`, `deepwalk`, `node2vec`, `NetMF` or `Spectral` on disk.

    Its objective is over 20,000 pairs, windows or cells, drawn once. ``embedding.nc`` holds the 5,000 most frequent
    words, with the logarithm of their count as target, or the class of each node; ``vectors.safetensors`` holds all.
    """

    def __init__(self, record: Any, settings: Settings, parts: Any, objective: Objective) -> None:
        self.record, self.settings, self.objective = record, settings, objective
        self.source, self.model = parts

    @classmethod
    def prepare(cls, settings: Settings) -> Prepared:
        """The corpus or graph, the model, and its objective.

        Raises:
            InputError: settings that such a model has no use for, options that it does not know, or unreadable data.
        """
        _check_used(settings)
        how = {name: value for name, value in _options(settings)[1].items() if name in CHECKED}
        check_descent(epochs=settings.epochs, lr=settings.lr, **how)  # before anything is written
        source = source_of(settings)
        model = _made(settings, source.data)
        objective = model.objective(EXAMPLES, seed=0)
        size = {"corpus": "words", "graph": "nodes"}[kind_of(source.data)]
        facts = {"name": Path(settings.data).name, "kind": kind_of(source.data), size: len(source.data)}
        facts |= {"different words with a vector": len(model.vocabulary)} if size == "words" else {}
        facts |= {"components": len(source.data.components)} if isinstance(source.data, Graph) else {}
        facts |= {"classes": len(source.classes)} if source.classes else {}
        return Prepared((source, model), objective, facts, fingerprint(source.data))

    def fit(self, *, resume: bool = False) -> Trajectory:
        """Train, and keep history, vectors and tables; what was reached is kept also when it is interrupted."""
        s = self.settings
        folder = self.record.path / CHECKPOINTS
        begun = (folder / STATE).is_file()  # stopped before it began, it begins
        try:
            with self.stage("fit"):
                how: Any = {"epochs": s.epochs, "lr": s.lr, "seed": s.seed, "resume": resume and begun}
                own = {name: how[name] for name in how.keys() & signature(self.model.fit).parameters}
                path: Trajectory = self.model.fit(folder=folder, **own, **_options(s)[1])
                return path
        finally:
            if (folder / "trajectory.json").is_file():
                self.objective.move_to(self.trajectory.final, {})
                self._keep_training()
                self._mark_stale()
                self.model.vectors.save(self.record.path / VECTORS)

    @property
    def embedding(self) -> Embedding:
        """Refused: words have vectors, and no encoder.

        Raises:
            InputError: always.
        """
        raise InputError(f"an encoder out of {self.record.path}", expected="a run of one", hint=f"its {VECTORS}")

    def imprint(self, by: str = "feature", directions: str = "random", **options: Any) -> Surface:
        """Refused: a word has no features to be changed.

        Raises:
            InputError: always.
        """
        raise InputError(f"the imprint of {self.settings.encoder}", expected="a run whose examples have features")

    def _batches(self) -> int:
        return 1

    def _raw(self) -> None:
        return None

    def _embedding(self) -> xr.Dataset:
        vectors = self.model.vectors
        names = np.array(vectors.index_to_key[:SHOWN], dtype=object)
        counts = self.model.vocabulary.counts[:SHOWN]
        reduced, shares = principal_components(vectors.vectors[:SHOWN])
        kind = "node" if isinstance(self.source.data, Graph) else "word"
        classes = self.source.classes
        target = [self.source.labels[name] for name in names] if classes else np.log(np.maximum(counts, 1))
        found = xr.Dataset(
            {
                "embedding": (("example", "dimension"), vectors.vectors[:SHOWN]),
                "reduced": (("example", "component"), reduced),
                "explained_variance": ("component", shares),
                "target": ("example", target),
                kind: ("example", names),
                "count": ("example", counts),
            },
            {"component": [f"PC{i + 1}" for i in range(len(shares))], "example": np.arange(len(names))},
            {"apart": f"{kind}s, and no examples of the loss, which are pairs, windows or cells of them"},
        )
        return found.assign_coords({"class": list(classes)}) if classes else found


def suited(encoder: str) -> dict[str, Any]:
    """Dimensions, epochs and step size by default.

    >>> suited("word2vec")
    {'dim': 100, 'epochs': 5, 'lr': 0.025}
    """
    make, model = _maker(encoder)
    found = {"dim": _default(make, "dim") or _default(Word2Vec, "dim")}
    found |= {name: _default(model.fit, name) for name in ("epochs", "lr")}
    return {name: value for name, value in found.items() if value is not None}  # closed forms have no epochs


def _maker(encoder: str) -> tuple[Any, Any]:
    """What makes the model, and its class."""
    make = getattr(intaglio.shallow, SHALLOW[encoder][0])
    return make, make if isinstance(make, type) else Word2Vec


def _default(function: Any, name: str) -> Any:
    parameter = signature(function).parameters.get(name)
    return None if parameter is None else parameter.default


def _check_used(settings: Settings) -> None:
    """No setting may be passed over in silence."""
    if settings.stream:
        came = f"--stream with {settings.encoder}"
        raise InputError(came, expected="a corpus, which is read in parts anyway, or a graph that fits in memory")
    plain = Settings(settings.data)
    unused = {"epochs", "lr"} - suited(str(settings.encoder)).keys()
    used = [name for name in USED if name not in unused]
    for each in fields(settings):
        given = getattr(settings, each.name)
        if each.name not in (*used, "options") and (given or None) != (
            getattr(plain, each.name) or None
        ):  # [] and () are both none
            expected = ", ".join(f"--{name}" for name in used)
            raise InputError(f"{each.name} {given} with {settings.encoder}", expected=expected)


def _options(settings: Settings) -> tuple[dict[str, Any], dict[str, Any]]:
    """The options that the model takes, and those that its `fit` takes."""
    make, model = _maker(str(settings.encoder))
    own = {
        "dim",
        "seed",
        "corpus",
        "graph",
        "encoding",
        "self",
        "epochs",
        "lr",
        "folder",
        "options",
        "subwords",
        "resume",
    }
    of_model = set(signature(make).parameters)
    if "options" in of_model:  # handed on to it
        of_model |= set(signature(Word2Vec).parameters)
    of_fit = set(signature(model.fit).parameters)
    valid = (of_model | of_fit) - own
    for name in settings.options:
        if name not in valid:
            expected = f"one of {', '.join(nearest_first(name, sorted(valid)))}"
            raise InputError(f"an option {name!r} for {settings.encoder}", expected=expected)
    parts = [{name: value for name, value in settings.options.items() if name in of} for of in (of_model, of_fit)]
    return parts[0], parts[1]


def _made(settings: Settings, source: Corpus | Graph) -> Any:
    name, fixed = SHALLOW[str(settings.encoder)]
    options = {**fixed, **_options(settings)[0]}
    try:
        return getattr(intaglio.shallow, name)(source, dim=settings.dim, seed=settings.seed, **options)
    except TypeError as error:
        reason = str(error).partition("\n")[0]
        raise InputError(f"{settings.encoder} with {dict(settings.options)}: {reason}", expected="numbers") from error
