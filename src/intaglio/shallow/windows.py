"""Which tokens of a stretch of text are trained on: the rare ones left out, the frequent ones thinned."""

from typing import Any

import numpy as np
from jaxtyping import Float32, Int32, UInt64

from intaglio.shallow.chance import draw
from intaglio.shallow.compiled import compiled

__all__ = ["BREAK", "RARE", "around", "reach_of", "thinned"]

BREAK = -1  # between two sentences
RARE = -2  # a word that the vocabulary leaves out

_SHIFT, _HALF = np.uint64(40), np.uint64(32)
_UNIT = np.float32(2.0**-24)


@compiled
def thinned(
    ids: Int32[np.ndarray, "t"],
    rank: Int32[np.ndarray, "v"],
    keep: Float32[np.ndarray, "w"],
    state: UInt64[np.ndarray, "1"],
    kept: Int32[np.ndarray, "t"],
) -> tuple[int, int]:
    """Write the vocabulary's positions to `kept`, each with its probability `keep`.

    Returns:
        How many places of `kept` were written (sentence breaks included), and the words read, kept or not.
    """
    length = words = 0
    for t in range(len(ids)):
        word = rank[ids[t]]
        if word >= 0:
            words += 1
            chance = keep[word]
            if chance < 1.0 and np.float32(draw(state) >> _SHIFT) * _UNIT >= chance:
                continue
        if word != RARE:
            kept[length] = word
            length += 1
    return length, words


@compiled
def reach_of(state: UInt64[np.ndarray, "1"], window: int) -> Any:
    """From 1 to `window`, each as likely: near words count for more."""
    return np.int64(1 + np.int64(((draw(state) >> _HALF) * np.uint64(window)) >> _HALF))


@compiled
def around(kept: Int32[np.ndarray, "t"], t: int, length: int, reach: int) -> tuple[int, int]:
    """First and last place of the window around `t`: at most `reach` words to each side, within the sentence."""
    low = high = t
    while low > 0 and t - low < reach and kept[low - 1] >= 0:
        low -= 1
    while high < length - 1 and high - t < reach and kept[high + 1] >= 0:
        high += 1
    return low, high
