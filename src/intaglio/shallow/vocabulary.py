"""Which words of a corpus get a vector, and how often each is read and drawn."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from jaxtyping import Float, Float32, Int32, Int64

from intaglio.errors import InputError
from intaglio.shallow.corpus import Corpus
from intaglio.shallow.graph import Graph
from intaglio.shallow.windows import BREAK, RARE
from intaglio.sources.negatives import noise

__all__ = ["Vocabulary"]


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The words of a corpus that occur often enough, the most frequent first.

    Args:
        names: the words.
        counts: how often each occurs.
        rank: of each id of the corpus its place in `names`, or `RARE`; in the last place `BREAK`, for id −1.
    """

    names: tuple[str, ...]
    counts: Int64[np.ndarray, "w"]
    rank: Int32[np.ndarray, "v"]

    @classmethod
    def of(cls, corpus: Corpus, min_count: int) -> "Vocabulary":
        """Words seen `min_count` times or more; equals in the order of their first appearance.

        Raises:
            InputError: no word, or only one, is that frequent.
        """
        order = np.argsort(-corpus.counts, kind="stable")
        kept = order[corpus.counts[order] >= min_count]
        if len(kept) < 2:
            came = f"{len(kept)} of {len(corpus.names)} words occur {min_count} times or more"
            raise InputError(came, expected="at least 2 that repeat", hint="min_count=1")
        rank = np.full(len(corpus.names) + 1, RARE, dtype=np.int32)
        rank[kept], rank[-1] = np.arange(len(kept)), BREAK
        return cls(tuple(corpus.names[i] for i in kept), corpus.counts[kept], rank)

    @classmethod
    def of_nodes(cls, graph: Graph) -> "Vocabulary":
        """The nodes of a graph in its order, each with the number of its edges."""
        places = np.append(np.arange(len(graph)), BREAK).astype(np.int32)
        return cls(graph.names, np.diff(graph.starts), places)

    def __len__(self) -> int:
        return len(self.names)

    @cached_property
    def places(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.names)}

    def keep(self, sample: float) -> Float32[np.ndarray, "w"]:
        """The probability that a word of frequency f stays: √(t/f) + t/f, at most 1; t = 0 keeps all."""
        if sample == 0:
            return np.ones(len(self), dtype=np.float32)
        ratio = sample / (self.counts / self.counts.sum())
        return np.asarray(np.minimum(1, np.sqrt(ratio) + ratio), dtype=np.float32)

    def noise(self, power: float) -> Float[np.ndarray, "w"]:
        """The distribution of negatives: proportional to count to the power (¾: Mikolov et al. 2013)."""
        return noise(self.counts, power)
