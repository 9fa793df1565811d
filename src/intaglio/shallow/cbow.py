"""The CBOW kernel: the mean of the words around it predicts each word, against words drawn at random."""

import numpy as np
from jaxtyping import Float32, Int32, UInt64

from intaglio.shallow.compiled import compiled
from intaglio.shallow.negatives import TINY, Sampling, Scratch, against
from intaglio.shallow.windows import reach_of, thinned

__all__ = ["cbow"]


@compiled
def cbow(
    ids: Int32[np.ndarray, "t"],
    inputs: Float32[np.ndarray, "w d"],
    outputs: Float32[np.ndarray, "w d"],
    how: Sampling,
    first: float,
    last: float,
    state: UInt64[np.ndarray, "1"],
    scratch: Scratch,
) -> tuple[int, int, float]:
    """Train on one stretch of text, while the learning rate goes from `first` to `last`.

    Each word of the window takes the whole step of the mean, not its share, as in Mikolov's program: the learning
    rates that people know are for that.

    Returns:
        Words read, windows trained on, and the sum of their losses, each as it was before its own move.
    """
    rank, keep, accept, other, sigmoids, window, _ = how
    kept, rows, steps, hidden, error = scratch
    length, words = thinned(ids, rank, keep, state, kept)
    dims, pairs, loss, product = len(error), 0, 0.0, 1.0
    for t in range(length):
        word = kept[t]
        if word < 0:
            continue
        reach = reach_of(state, window)
        low, high = t, t
        while low > 0 and t - low < reach and kept[low - 1] >= 0:
            low -= 1
        while high < length - 1 and high - t < reach and kept[high + 1] >= 0:
            high += 1
        if low == high:
            continue
        for i in range(dims):
            hidden[0, i] = np.float32(0.0)
        for at in range(low, high + 1):
            if at != t:
                source = kept[at]
                for i in range(dims):
                    hidden[0, i] += inputs[source, i]
        share = np.float32(1.0) / np.float32(high - low)
        for i in range(dims):
            hidden[0, i] *= share
        alpha = np.float32(first + (last - first) * t / length)
        product *= against(hidden, 0, word, outputs, accept, other, sigmoids, alpha, state, rows, steps, error)
        for at in range(low, high + 1):
            if at != t:
                source = kept[at]
                for i in range(dims):
                    inputs[source, i] += error[i]
        pairs += 1
        if product < TINY:
            loss -= np.log(max(product, 1e-300))
            product = 1.0
    return words, pairs, loss - np.log(product)
