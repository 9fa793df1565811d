"""Sample: the examples that a representation is judged on, with all that is known of them, and its controls."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import xarray as xr
from jaxtyping import Float64, Int64, Shaped
from numpy.typing import ArrayLike

from intaglio.errors import InputError
from intaglio.metrics.checked import class_indices, is_class, matrix, neighbours_within, real_answers
from intaglio.metrics.folds import Folds, cross_folds, split_folds
from intaglio.metrics.information import Probe, linear_probe, random_encoder
from intaglio.metrics.interpretability import Head, probe_head
from intaglio.metrics.words import Judgements, Questions, Words

__all__ = ["TOKENS", "Sample", "counted"]

TOKENS = 512  # of a text: as many as count as raw features, the most frequent first

Matrix = Float64[np.ndarray, "n _"]  # each of a width of its own


@dataclass(frozen=True, eq=False)
class Sample:
    """n examples with their embedding, and what the measures compare it with.

    Args:
        embedding: (n, d).
        rows: the number of each example among those that were given.
        labels: (n,) class indices or (n, k) real answers, if known.
        answers: the names of the classes, or of the real answers.
        features: (n, p) raw features, if known; `names` are theirs.
        folds: (train rows, test rows) of the probes.
        factors: (n, k) known factors of variation.
        others: name → another embedding of the same examples.
        head: weights and bias of the model's own classifier; else the linear probe's are used.
        words: all the words and what they are asked, where the examples are words.
        neighbours: that count as near.
        seed: of shuffles and the random encoder.
    """

    embedding: Matrix
    rows: Int64[np.ndarray, "n"]
    labels: np.ndarray | None = None
    answers: tuple[str, ...] = ()
    features: Matrix | None = None
    names: tuple[str, ...] = ()
    folds: Folds = ()
    factors: Matrix | None = None
    others: Mapping[str, Matrix] = field(default_factory=dict)
    head: Head | None = None
    words: Words | None = None
    neighbours: int = 5
    seed: int = 0

    @property
    def classes(self) -> np.ndarray | None:
        """Class indices, where the labels are classes."""
        return self.labels if self.labels is not None and self.labels.ndim == 1 else None

    @property
    def knows(self) -> set[str]:
        """Which of labels, classes, features, factors, questions and judgements are known."""
        parts = {"labels": self.labels, "classes": self.classes, "features": self.features, "factors": self.factors}
        asked = {} if self.words is None else {"questions": self.words.questions, "judgements": self.words.judged}
        return {name for name, part in parts.items() if part is not None} | {
            name for name, each in asked.items() if each
        }

    @cached_property
    def probe(self) -> Probe:
        """The linear probe; several measures read it."""
        return linear_probe(self.embedding, self.labels, folds=self.folds)  # type: ignore[arg-type]

    @cached_property
    def learnt(self) -> tuple[Matrix, np.ndarray]:
        """Embedding and labels of all examples that some probe learns from: the train part, where there is one."""
        rows = np.unique(np.concatenate([train for train, _ in self.folds]))
        return self.embedding[rows], self.labels[rows]  # type: ignore[index]

    @cached_property
    def classifier(self) -> Head:
        """The given head, or the linear probe's."""
        return self.head or probe_head(*self.learnt)

    @cached_property
    def shuffled(self) -> "Sample":
        """The same with each example's embedding given to another."""
        order = np.random.default_rng(self.seed).permutation(len(self.embedding))
        words = None if self.words is None else self.words.shuffled(self.seed)
        return replace(self._showing(self.embedding[order]), words=words)

    @cached_property
    def raw(self) -> "Sample":
        """The raw features in the place of the embedding."""
        assert self.features is not None
        return self._showing(self.features)

    @cached_property
    def random(self) -> "Sample":
        """A random encoder of the same width in the place of the embedding."""
        assert self.features is not None
        return self._showing(random_encoder(self.features, self.embedding.shape[1], seed=self.seed))

    @cached_property
    def gaussian(self) -> "Sample":
        """Independent standard normal numbers in the place of the embedding."""
        words = None if self.words is None else self.words.gaussian(self.seed)
        return replace(self._showing(np.random.default_rng(self.seed).normal(size=self.embedding.shape)), words=words)

    def _showing(self, embedding: Matrix) -> "Sample":
        return replace(self, embedding=embedding, head=None)

    def take(self, rows: Int64[np.ndarray, "m"]) -> "Sample":
        """Some of the examples; folds are not kept, for they name rows."""
        parts = {name: getattr(self, name) for name in ("embedding", "rows", "labels", "features", "factors")}
        taken: dict[str, Any] = {name: None if part is None else part[rows] for name, part in parts.items()}
        others = {name: other[rows] for name, other in self.others.items()}
        return replace(self, **taken, others=others, folds=())

    @classmethod
    def of(
        cls,
        embedding: ArrayLike | xr.DataArray | xr.Dataset,
        data: Any = None,
        *,
        labels: ArrayLike | None = None,
        features: ArrayLike | None = None,
        split: ArrayLike | None = None,
        factors: ArrayLike | None = None,
        others: Mapping[str, ArrayLike] | None = None,
        head: tuple[ArrayLike, ArrayLike] | None = None,
        words: Sequence[str] | None = None,
        questions: Questions | None = None,
        judgements: Judgements | None = None,
        neighbours: int = 5,
        folds: int = 5,
        limit: int = 2000,
        seed: int = 0,
    ) -> "Sample":
        """Gather what is known from an array or a run's embedding, from `data`, and from the keywords.

        Raises:
            InputError: as `representation`.
        """
        table = embedding if isinstance(embedding, xr.Dataset) else None
        points = matrix(_embedded(embedding))
        given = _given_labels(table, data, labels)
        answers, names = (None, ()) if given is None else _named(given, _class_names(table, data), len(points))
        inputs, columns = _inputs(data, features, len(points))
        whole = cls(
            points,
            np.arange(len(points)),
            labels=answers,
            answers=names,
            features=inputs,
            names=columns,
            factors=None if factors is None else _as_many(matrix(factors, "factors"), len(points), "factors"),
            others={name: _as_many(matrix(each, name), len(points), name) for name, each in (others or {}).items()},
            head=None if head is None else _head(*head),
            words=_asked(table, points, words, questions, judgements),
            neighbours=neighbours_within(neighbours, len(points), share=0.5),
            seed=seed,
        )
        parts = table["split"].values if split is None and table is not None and "split" in table else split
        return _with_folds(whole, None if parts is None else np.asarray(parts), folds, limit)


def counted(tokens: Int64[np.ndarray, "n *length"]) -> tuple[Float64[np.ndarray, "n kept"], Int64[np.ndarray, "kept"]]:
    """How often each example holds each of the 512 most frequent tokens; 0 is padding and counts for nothing.

    >>> counts, kept = counted(np.array([[3, 3, 0], [1, 3, 0]]))
    >>> counts.tolist(), kept.tolist()
    ([[2.0, 0.0], [1.0, 1.0]], [3, 1])
    """
    rows = tokens.reshape(len(tokens), -1)
    frequency = np.bincount(rows.ravel())
    frequency[0] = 0
    order = np.argsort(-frequency, kind="stable")[:TOKENS]
    kept = order[frequency[order] > 0].astype(np.int64)
    place = np.full(len(frequency), -1)
    place[kept] = np.arange(len(kept))
    counts = np.zeros((len(rows), len(kept)))
    example, position = np.nonzero(place[rows] >= 0)
    np.add.at(counts, (example, place[rows[example, position]]), 1)
    return counts, kept


def _embedded(embedding: ArrayLike | xr.DataArray | xr.Dataset) -> ArrayLike:
    if isinstance(embedding, xr.Dataset):
        if "embedding" not in embedding:
            raise InputError("a dataset without 'embedding'", expected="embedding (example, dimension)")
        return embedding["embedding"].values
    return embedding.values if isinstance(embedding, xr.DataArray) else embedding


def _given_labels(
    table: xr.Dataset | None, data: Any, labels: ArrayLike | None
) -> Shaped[np.ndarray, "examples *outputs"] | None:
    """The keyword's, else the data's, else the table's; the last two must agree."""
    if labels is not None:
        return np.asarray(labels)
    own = None if table is None or "target" not in table else np.asarray(table["target"].values)
    if data is None or getattr(data, "targets", None) is None:
        return own
    theirs = np.asarray(data.targets)
    if own is not None and not np.array_equal(own, theirs):
        came = "data whose targets are not those of the embedding"
        raise InputError(came, expected="the same examples in the same order", hint="labels=… and features=…")
    return theirs


def _asked(
    table: xr.Dataset | None,
    points: Matrix,
    words: Sequence[str] | None,
    questions: Questions | None,
    judgements: Judgements | None,
) -> Words | None:
    """What the words are asked, where the examples are some: the keyword's, else the table's."""
    if words is None and table is not None and "word" in table:
        words = [str(word) for word in table["word"].values]
    if words is not None:
        return Words.of(words, points, questions, judgements)
    if questions is not None or judgements is not None:
        raise InputError("questions for examples that are no words", expected="words=…, a name for each example")
    return None


def _class_names(table: xr.Dataset | None, data: Any) -> tuple[str, ...]:
    if getattr(data, "classes", None):
        return tuple(data.classes)
    if table is None:
        return ()
    if "class" in table.variables:
        return tuple(str(name) for name in table["class"].values)
    found = table.attrs.get("class", ())
    return tuple(json.loads(found) if isinstance(found, str) else found)


def _named(
    labels: Shaped[np.ndarray, "examples *outputs"], names: tuple[str, ...], examples: int
) -> tuple[np.ndarray, tuple[str, ...]]:
    if not is_class(labels):
        answers = real_answers(labels, examples)
        return answers, tuple(f"answer {i + 1}" for i in range(answers.shape[1]))
    indices = class_indices(labels, examples)
    present = np.unique(labels)
    if labels.dtype.kind in "iu" and names and present.min() >= 0 and present.max() < len(names):
        return indices, tuple(names[each] for each in present)
    return indices, tuple(str(each) for each in present)


def _inputs(data: Any, features: ArrayLike | None, examples: int) -> tuple[Matrix | None, tuple[str, ...]]:
    """Raw features as a matrix, and their names; tokens are counted."""
    if features is None and data is None:
        return None, ()
    if features is None and getattr(data, "inputs", None) is None:
        raise InputError(f"data of type {type(data).__name__}", expected="inputs and targets, as Features has")
    given = np.asarray(data.inputs if features is None else features)
    named: Sequence[str] = getattr(data, "names", None) or ()
    names = tuple(named) if features is None else ()
    if features is None and given.dtype.kind in "iu":
        inputs, kept = counted(_as_many(given.astype(np.int64), examples, "data"))
        return inputs, tuple(names[each] if each < len(names) else str(each) for each in kept)
    inputs = matrix(_as_many(given, examples, "features").reshape(examples, -1), "features")
    return inputs, names if len(names) == inputs.shape[1] else tuple(map(str, range(inputs.shape[1])))


def _as_many(array: np.ndarray, examples: int, name: str) -> np.ndarray:
    if array.ndim == 0 or len(array) != examples:
        came = f"{name} of shape {array.shape} beside {examples} embedded examples"
        raise InputError(came, expected="the same examples in the same order")
    return array


def _head(weights: ArrayLike, bias: ArrayLike) -> Head:
    return np.asarray(weights, dtype=np.float64), np.asarray(bias, dtype=np.float64)


def _with_folds(whole: Sample, split: Shaped[np.ndarray, "examples"] | None, folds: int, limit: int) -> Sample:
    """At most `limit` examples, classes in their shares, and the folds of the probes among them."""
    n = len(whole.embedding)
    if limit < 4:
        raise InputError(f"limit={limit}", expected="4 examples or more")
    if split is not None:
        split_folds(split, n)
    if n > limit:
        order = np.random.default_rng(whole.seed).permutation(n)
        if whole.classes is not None:
            order = order[np.argsort(whole.classes[order], kind="stable")]
        rows = np.sort(order[np.linspace(0, n - 1, limit).round().astype(np.int64)])
        whole, split, n = whole.take(rows), None if split is None else split[rows], limit
    made = cross_folds(whole.classes, n, folds=folds, seed=whole.seed) if split is None else split_folds(split, n)
    for train, _ in made:
        neighbours_within(whole.neighbours, len(train) + 1)
    return replace(whole, folds=made)
