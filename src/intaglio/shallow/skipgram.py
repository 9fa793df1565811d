"""The skip-gram kernel: each word predicts the words around it, against words drawn at random."""

import numpy as np
from jaxtyping import Float32, Int32, UInt64

from intaglio.shallow.compiled import compiled
from intaglio.shallow.negatives import TINY, Sampling, Scratch, against
from intaglio.shallow.windows import reach_of, thinned

__all__ = ["skipgram"]


@compiled
def skipgram(
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

    Returns:
        Words read, pairs trained on, and the sum of their losses, each as it was before its own move.
    """
    rank, keep, accept, other, sigmoids, window, _ = how
    kept, rows, steps, _, error = scratch
    length, words = thinned(ids, rank, keep, state, kept)
    pairs, loss, product = 0, 0.0, 1.0
    for t in range(length):
        word = kept[t]
        if word < 0:
            continue
        alpha = np.float32(first + (last - first) * t / length)
        reach = reach_of(state, window)
        for side in range(-1, 2, 2):
            at = t
            for _ in range(reach):
                at += side
                if at < 0 or at >= length or kept[at] < 0:
                    break
                product *= against(
                    inputs, word, kept[at], outputs, accept, other, sigmoids, alpha, state, rows, steps, error
                )
                for i in range(len(error)):
                    inputs[word, i] += error[i]
                pairs += 1
                if product < TINY:
                    loss -= np.log(max(product, 1e-300))
                    product = 1.0
    return words, pairs, loss - np.log(product)
