"""Examples as the kernels see them, written down instead of trained on: sources and the word that they predict."""

import numpy as np
from jaxtyping import Int32, Int64, UInt64

from intaglio.shallow.chance import generator_state
from intaglio.shallow.compiled import compiled
from intaglio.shallow.corpus import Corpus
from intaglio.shallow.negatives import Sampling
from intaglio.shallow.windows import around, reach_of, thinned

__all__ = ["drawn_pairs", "subset"]

LENGTH = 100_000  # ids at once


@compiled
def pairs_in(
    ids: Int32[np.ndarray, "t"],
    how: Sampling,
    state: UInt64[np.ndarray, "1"],
    kept: Int32[np.ndarray, "t"],
    wanted: Int64[np.ndarray, "n"],
    sources: Int64[np.ndarray, "n c"],
    targets: Int64[np.ndarray, "n"],
) -> int:
    """Write the examples at the rising places `wanted` of this stretch; return how many examples it has."""
    length, _ = thinned(ids, how.rank, how.keep, state, kept)
    seen = found = 0
    for t in range(length):
        if kept[t] < 0:
            continue
        low, high = around(kept, t, length, reach_of(state, how.window))
        for at in range(low, high + 1):
            if low == high or (at == t) != how.windows:
                continue
            if found < len(wanted) and seen == wanted[found]:
                targets[found] = kept[at]
                left, right = (low, high) if how.windows else (t, t)
                column = 0
                for place in range(left, right + 1):
                    if place != at:
                        sources[found, column] = kept[place]
                        column += 1
                found += 1
            seen += 1
    return seen


def drawn_pairs(
    corpus: Corpus, how: Sampling, count: int | None, *, seed: int
) -> tuple[Int64[np.ndarray, "n c"], Int64[np.ndarray, "n"]]:
    """`count` examples of one epoch, each as likely, in the order of the text; all of them where there are no more.

    Returns:
        The words that are the sources, one or a window of them (−1 where it has fewer), and the word that they predict.
    """
    columns = how.sources
    stretches = list(corpus.stretches(LENGTH))
    none = np.empty((0, columns), dtype=np.int64), np.empty(0, dtype=np.int64)
    sizes = [_written(corpus, how, place, seed, none[1], *none) for place in stretches]
    ends = np.cumsum(sizes)
    total = int(ends[-1])
    generator = np.random.default_rng(seed)
    chosen = subset(generator, total, count)
    sources, targets = np.full((len(chosen), columns), -1, dtype=np.int64), np.empty(len(chosen), dtype=np.int64)
    cuts = np.searchsorted(chosen, [0, *ends])
    for i, place in enumerate(stretches):
        part = slice(cuts[i], cuts[i + 1])
        wanted = chosen[part] - (ends[i] - sizes[i])
        _written(corpus, how, place, seed, wanted, sources[part], targets[part])
    return sources, targets


def subset(generator: np.random.Generator, total: int, count: int | None) -> Int64[np.ndarray, "n"]:
    """`count` of the numbers below `total`, each as likely, in rising order; None for all."""
    if count is None or count >= total:
        return np.arange(total, dtype=np.int64)
    return np.sort(generator.choice(total, count, replace=False, shuffle=False)).astype(np.int64)


def _written(
    corpus: Corpus,
    how: Sampling,
    place: tuple[int, int],
    seed: int,
    wanted: Int64[np.ndarray, "n"],
    sources: Int64[np.ndarray, "n c"],
    targets: Int64[np.ndarray, "n"],
) -> int:
    ids = np.asarray(corpus.ids[slice(*place)])
    state = generator_state(seed, "pairs", place[0])
    return int(pairs_in(ids, how, state, np.empty(len(ids), dtype=np.int32), wanted, sources, targets))
