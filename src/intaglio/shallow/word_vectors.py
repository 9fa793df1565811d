"""WordVectors: one vector a word, with the names that users of gensim's KeyedVectors know."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from jaxtyping import Float, Float32
from scipy.stats import pearsonr

from intaglio.errors import InputError, nearest_first
from intaglio.shallow.analogies import AnalogyScores, scored
from intaglio.shallow.formats import read_vectors, write_vectors
from intaglio.shallow.subwords import Ngrams
from intaglio.word_questions import agreement, known, read_judged, read_questions

__all__ = ["PairScores", "WordVectors"]

Vector = Float[np.ndarray, "d"]
Item = str | Vector
Items = Item | Sequence[Item | tuple[Item, float]]


class PairScores(NamedTuple):
    """How well cosines agree with people's judgements of pairs of words.

    Args:
        pearson, spearman: correlations over the pairs that are known.
        standard_error: of spearman, (1 − ρ²) √(1.06 / (n − 3)) (Fieller 1957).
        oov_ratio: share of the pairs left out, for a word is unknown, in percent.
        pairs: how many were compared.
    """

    pearson: float
    spearman: float
    standard_error: float
    oov_ratio: float
    pairs: int


class WordVectors:
    """Words and their vectors, in one order.

    Args:
        names: n different words (or nodes).
        vectors: (n, d).
        ngrams: vectors of parts of words, as `FastText` learns them, from which any other word gets one.

    Raises:
        InputError: as many names as vectors are needed, none twice, all numbers finite.

    >>> vectors = WordVectors(["king", "queen", "man"], np.array([[1, 0], [1, 1], [0, 1]]))
    >>> vectors.most_similar("king", topn=1)
    [('queen', 0.7071067690849304)]
    """

    def __init__(
        self, names: Iterable[str], vectors: Float[np.ndarray, "n d"] | np.ndarray, ngrams: Ngrams | None = None
    ) -> None:
        self.index_to_key = list(names)
        self.ngrams = ngrams
        self.vectors: Float32[np.ndarray, "n d"] = np.asarray(vectors, dtype=np.float32)
        self.key_to_index = {name: place for place, name in enumerate(self.index_to_key)}
        if self.vectors.ndim != 2 or len(self.vectors) != len(self.index_to_key):
            came = f"{len(self.index_to_key)} names with vectors of shape {self.vectors.shape}"
            raise InputError(came, expected="one row a name")
        if len(self.key_to_index) != len(self.index_to_key):
            twice = next(name for place, name in enumerate(self.index_to_key) if self.key_to_index[name] != place)
            raise InputError(f"{twice!r} twice among the names", expected="each once")
        if not np.isfinite(self.vectors).all():
            row = int(np.flatnonzero(~np.isfinite(self.vectors).all(1))[0])
            raise InputError(f"NaN or infinity in the vector of {self.index_to_key[row]!r}", expected="finite numbers")

    def __len__(self) -> int:
        return len(self.index_to_key)

    def __contains__(self, word: object) -> bool:
        return word in self.key_to_index

    def __getitem__(self, words: str | Sequence[str]) -> np.ndarray:
        if isinstance(words, str):
            return self.get_vector(words)
        return np.array([self.get_vector(each) for each in words], dtype=np.float32).reshape(-1, self.vector_size)

    def __repr__(self) -> str:
        return f"WordVectors({len(self)} words, {self.vector_size} dimensions)"

    @property
    def vector_size(self) -> int:
        return int(self.vectors.shape[1])

    @classmethod
    def load(
        cls, path: str | Path, *, form: str = "auto", limit: int | None = None, encoding: str = "utf-8"
    ) -> "WordVectors":
        """Read vectors of any common form.

        Args:
            path: of the file.
            form: "word2vec" (text with a header; fastText's ``.vec`` too), "binary" (word2vec's), "glove" (text without
                header), "safetensors"; "auto" goes by the suffix (``.bin``, ``.safetensors``) and the first line.
            limit: only the first so many vectors.
            encoding: of the words.

        Raises:
            InputError: no such file, or one that breaks its form; a text is named with its line.
        """
        return cls(*read_vectors(Path(path), form, limit, encoding))

    def save(self, path: str | Path, *, form: str = "auto") -> None:
        """Write the vectors, whole or not at all; `form` as in `load`, by default word2vec's text.

        Parts of words are kept in "safetensors" alone; the other forms know whole words only.

        Raises:
            InputError: an unknown form, or a word that the form can't hold, for it has white space in it.
        """
        write_vectors(Path(path), self.index_to_key, self.vectors, form, self.ngrams)

    def get_vector(self, word: str, norm: bool = False) -> Float32[np.ndarray, "d"]:
        """The vector of a word; of length 1 with `norm`.

        Raises:
            InputError: an unknown word, of which no part is known either.
        """
        spelt = None if word in self or self.ngrams is None else self.ngrams.spelt(word)
        vector = self.vectors[self._place(word)] if spelt is None else spelt
        return _unit(vector) if norm else vector

    def similarity(self, first: str, second: str) -> float:
        """The cosine of two words' vectors."""
        return float(self.get_vector(first, norm=True) @ self.get_vector(second, norm=True))

    def most_similar(
        self, positive: Items = (), negative: Items = (), topn: int = 10, restrict_vocab: int | None = None
    ) -> list[tuple[str, float]]:
        """The words with the largest cosine to Σ positive − Σ negative, each of length 1; never those asked with.

        Analogies: ``most_similar(positive=["woman", "king"], negative=["man"])`` (3CosAdd).

        Args:
            positive, negative: a word, a vector, or several, also as (word, weight).
            topn: how many.
            restrict_vocab: only among the first so many words.

        Raises:
            InputError: nothing to look for, or an unknown word.
        """
        wanted = [*_weighted(positive, 1.0), *_weighted(negative, -1.0)]
        if not wanted:
            raise InputError("nothing to look for", expected="a word", hint='most_similar("word")')
        query = sum(weight * self._direction(item) for item, weight in wanted)
        cosines = self._cosines(np.asarray(query), restrict_vocab)
        asked = [self.key_to_index[item] for item, _ in wanted if isinstance(item, str) and item in self]
        cosines[[place for place in asked if place < len(cosines)]] = -np.inf
        return self._best(cosines, topn, len(cosines) - len({place for place in asked if place < len(cosines)}))

    def similar_by_vector(self, vector: Vector, topn: int = 10) -> list[tuple[str, float]]:
        """The words with the largest cosine to a vector."""
        cosines = self._cosines(vector, None)
        return self._best(cosines, topn, len(cosines))

    def doesnt_match(self, words: Sequence[str]) -> str:
        """The word whose vector lies furthest from the mean of all.

        >>> vectors = WordVectors(["cat", "dog", "car"], np.array([[1, 0.1], [1, 0.2], [0, 1]]))
        >>> vectors.doesnt_match(["cat", "dog", "car"])
        'car'
        """
        if isinstance(words, str) or not words:
            raise InputError(f"words {words!r}", expected="several words", hint='["cat", "dog", "car"]')
        units = np.stack([self.get_vector(word, norm=True) for word in words])
        return words[int(np.argmin(units @ _unit(units.mean(0))))]

    def evaluate_word_pairs(self, pairs: str | Path | Iterable[tuple[str, str, float]]) -> PairScores:
        """Compare cosines with judged similarities, as in wordsim353 or simlex999.

        Args:
            pairs: (word, word, judgement), or a file of such, apart by tabs or commas; lines that begin with # are
                passed over. A word that is unknown as it stands is looked for in lower case.

        Raises:
            InputError: fewer than 4 pairs are known, or a line holds no number.
        """
        judged = list(read_judged(pairs) if isinstance(pairs, str | Path) else pairs)
        found = [(known((a, b), self.key_to_index), score) for a, b, score in judged]
        used = [(places, score) for places, score in found if places is not None]
        if len(used) < 4:
            raise InputError(f"{len(used)} of {len(judged)} pairs are known", expected="at least 4")
        names = self.index_to_key
        cosines, scores = [self.similarity(names[a], names[b]) for (a, b), _ in used], [score for _, score in used]
        spearman, error = agreement(cosines, scores)
        missing = 100 * (1 - len(used) / len(judged))
        return PairScores(float(pearsonr(cosines, scores).statistic), spearman, error, missing, len(used))

    def evaluate_word_analogies(
        self, analogies: str | Path | Iterable[tuple[str, str, str, str]], restrict_vocab: int | None = 300_000
    ) -> AnalogyScores:
        """How often the nearest word to b − a + c, each of length 1 and itself left out, is d (3CosAdd).

        Args:
            analogies: (a, b, c, d), or a file of such, four words a line and lines ``: section`` between, as
                questions-words.txt. A word that is unknown as it stands is looked for in lower case.
            restrict_vocab: only among the first so many words; None for all.

        Raises:
            InputError: no question of known words, or a line that is none.

        Source:
            Mikolov et al., Linguistic regularities in continuous space word representations, 2013.

        >>> corners = np.array([[1, 0, 0], [1, 1, 0], [1, 0, 1], [1, 1, 1]])
        >>> square = WordVectors(["man", "woman", "king", "queen"], corners)
        >>> square.evaluate_word_analogies([("man", "woman", "king", "queen")]).accuracy
        1.0
        """
        rows = self.vectors[:restrict_vocab]
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        units = rows / np.where(lengths > 0, lengths, 1)
        sections = read_questions(analogies) if isinstance(analogies, str | Path) else {"": list(analogies)}
        places = {name: place for name, place in self.key_to_index.items() if place < len(rows)}
        found = {name: [known(question, places) for question in each] for name, each in sections.items()}
        asked = {name: [each for each in questions if each is not None] for name, questions in found.items()}
        return scored(asked, sum(map(len, sections.values())), units)

    def _place(self, word: str) -> int:
        if word not in self.key_to_index:
            near = ", ".join(nearest_first(word, self.index_to_key[:50_000])[:3])
            raise InputError(f"no vector for {word!r}", expected=f"one of {len(self)} words, e.g. {near}")
        return self.key_to_index[word]

    def _direction(self, item: Item) -> Vector:
        return self.get_vector(item, norm=True) if isinstance(item, str) else _unit(np.asarray(item))

    def _cosines(self, query: Vector, first: int | None) -> Float[np.ndarray, "m"]:
        rows = self.vectors[:first]
        lengths = np.linalg.norm(rows, axis=1)
        return rows @ _unit(query).astype(np.float32) / np.where(lengths > 0, lengths, 1)

    def _best(self, cosines: Float[np.ndarray, "m"], topn: int, most: int) -> list[tuple[str, float]]:
        if topn < 1:
            raise InputError(f"topn={topn}", expected="1 or more")
        best = np.argsort(-cosines, kind="stable")[: min(topn, most)]
        return [(self.index_to_key[place], float(cosines[place])) for place in best]


def _unit(vector: Vector) -> Vector:
    length = float(np.linalg.norm(vector))
    return vector / np.float32(length) if length > 0 else vector


def _weighted(items: Items, sign: float) -> list[tuple[Item, float]]:
    several = [items] if isinstance(items, str) or (isinstance(items, np.ndarray) and items.ndim == 1) else items
    pairs = [each if isinstance(each, tuple) else (each, 1.0) for each in several]
    return [(item, sign * weight) for item, weight in pairs]
