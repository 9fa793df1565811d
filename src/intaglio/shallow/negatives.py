"""Negative sampling inside kernels: one word told apart from words drawn at random."""

from typing import Any, NamedTuple

import numpy as np
from jaxtyping import Float32, Int32, Int64, UInt64

from intaglio.shallow.chance import drawn
from intaglio.shallow.compiled import compiled
from intaglio.shallow.sigmoid import sigmoid

__all__ = ["TINY", "Sampling", "Scratch", "against"]

TINY = 1e-200  # the running product of probabilities becomes a logarithm before it leaves float64


class Sampling(NamedTuple):
    """What the kernels draw with.

    Args:
        rank: of each id its position in the vocabulary, `RARE`, or in the last place `BREAK`.
        keep: of each word the probability of staying when frequent words are thinned.
        accept, other: the alias table of the negatives.
        sigmoids: the table of σ.
        starts, members: of each word where its rows of the input vectors begin among `members`, and which these are.
        window: words to each side at the most; how many, is drawn for each word from 1 to this.
        negative: words drawn at random for each true one.
        windows: whether the window predicts its word (CBOW), or the word its window (skip-gram).
    """

    rank: Int32[np.ndarray, "v"]
    keep: Float32[np.ndarray, "w"]
    accept: UInt64[np.ndarray, "w"]
    other: Int32[np.ndarray, "w"]
    sigmoids: Float32[np.ndarray, "s"]
    starts: Int64[np.ndarray, "_"]
    members: Int64[np.ndarray, "m"]
    window: int
    negative: int
    windows: bool

    @property
    def sources(self) -> int:
        """How many words predict another at the most."""
        return 2 * self.window if self.windows else 1


class Scratch(NamedTuple):
    """A thread's own room, so that nothing is allocated while it works."""

    kept: Int32[np.ndarray, "t"]
    rows: Int64[np.ndarray, "k"]
    steps: Float32[np.ndarray, "k"]
    hidden: Float32[np.ndarray, "1 d"]
    error: Float32[np.ndarray, "d"]

    @classmethod
    def of(cls, tokens: int, negative: int, dim: int) -> "Scratch":
        kept, rows = np.empty(tokens, dtype=np.int32), np.empty(negative + 1, dtype=np.int64)
        steps, hidden = np.empty(negative + 1, dtype=np.float32), np.empty((1, dim), dtype=np.float32)
        return cls(kept, rows, steps, hidden, np.empty(dim, dtype=np.float32))


@compiled
def against(
    hidden: Float32[np.ndarray, "h d"],
    source: int,
    target: int,
    outputs: Float32[np.ndarray, "w d"],
    accept: UInt64[np.ndarray, "w"],
    other: Int32[np.ndarray, "w"],
    sigmoids: Float32[np.ndarray, "s"],
    alpha: Any,
    state: UInt64[np.ndarray, "1"],
    rows: Int64[np.ndarray, "k"],
    steps: Float32[np.ndarray, "k"],
    error: Float32[np.ndarray, "d"],
) -> Any:
    """One word and its negatives, predicted from a row of `hidden`: moves `outputs`, sets `error` to −α ∂loss/∂row.

    All products come before all moves: that is the gradient of the whole example, and keeps the processor busy.

    Returns:
        The product of the probabilities that the truth had: e to the −loss.
    """
    dims = outputs.shape[1]
    rows[0] = target
    for k in range(1, len(rows)):
        rows[k] = drawn(state, accept, other)
    product = np.float64(1.0)  # numpy alone would go on in float32, where it soon is 0
    for k in range(len(rows)):
        row = rows[k]
        x = np.float32(0.0)
        for i in range(dims):
            x += hidden[source, i] * outputs[row, i]
        right = sigmoid(x if k == 0 else -x, sigmoids)
        product *= right
        step = alpha * (np.float32(1.0) - right)
        steps[k] = step if k == 0 else -step
    for i in range(dims):
        error[i] = np.float32(0.0)
    for k in range(len(rows)):
        row, step = rows[k], steps[k]
        for i in range(dims):
            error[i] += step * outputs[row, i]
            outputs[row, i] += step * hidden[source, i]
    return product
