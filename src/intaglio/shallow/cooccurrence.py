"""How often words stand near each other: counts by distance, summed over a corpus."""

from typing import Any

import numpy as np
import scipy.sparse
from jaxtyping import Float32, Int32

from intaglio.shallow.compiled import compiled
from intaglio.shallow.corpus import Corpus
from intaglio.shallow.vocabulary import Vocabulary

__all__ = ["cooccurrences"]

LENGTH = 200_000  # ids at once


@compiled
def near_in(
    ids: Int32[np.ndarray, "t"],
    rank: Int32[np.ndarray, "v"],
    window: int,
    harmonic: bool,
    rows: Int32[np.ndarray, "c"],
    columns: Int32[np.ndarray, "c"],
    weights: Float32[np.ndarray, "c"],
) -> int:
    """Write each pair of words and its weight; a rare word takes no place. Return how many were written."""
    before = np.empty(window, dtype=np.int32)
    filled = found = 0
    for t in range(len(ids)):
        word = rank[ids[t]]
        if word == -1:
            filled = 0
        if word < 0:
            continue
        for back in range(1, min(filled, window) + 1):
            other = before[(filled - back) % window]
            weight = 1.0 / back if harmonic else (window - back + 1.0) / window
            rows[found], columns[found], weights[found] = word, other, weight
            found += 1
        before[filled % window] = word
        filled += 1
    return found


def cooccurrences(corpus: Corpus, vocabulary: Vocabulary, window: int, *, harmonic: bool = True) -> Any:
    """X_ij, how often word j stands within `window` words of word i, as a symmetric scipy sparse array of float64.

    Args:
        corpus, vocabulary: words outside the vocabulary are taken out first, so that their neighbours move together.
        window: to each side.
        harmonic: a pair at distance r counts 1/r, as in GloVe; or (window − r + 1)/window, how often word2vec's drawn
            reach includes it.
    """
    total = scipy.sparse.csr_array((len(vocabulary), len(vocabulary)), dtype=np.float64)
    for start, stop in corpus.stretches(LENGTH):
        ids = np.asarray(corpus.ids[start:stop])
        rows, columns = (np.empty(len(ids) * window, dtype=np.int32) for _ in range(2))
        weights = np.empty(len(ids) * window, dtype=np.float32)
        found = near_in(ids, vocabulary.rank, window, harmonic, rows, columns, weights)
        cells = (weights[:found].astype(np.float64), (rows[:found], columns[:found]))
        total = total + scipy.sparse.coo_array(cells, shape=total.shape).tocsr()
    return (total + total.T).tocsr()
