"""Negative sampling inside kernels: one word told apart from words drawn at random."""

from typing import Any, NamedTuple

import numpy as np
from jaxtyping import Float32, Int32, Int64, UInt64

from intaglio.shallow.apart import apart
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
    """A thread's own room, so that nothing is allocated while it works; of rows that for two examples."""

    kept: Int32[np.ndarray, "t"]
    rows: Int64[np.ndarray, "2 k"]
    steps: Float32[np.ndarray, "k"]
    span: Int64[np.ndarray, "2 c"]
    hidden: Float32[np.ndarray, "1 d"]
    error: Float32[np.ndarray, "d"]

    @classmethod
    def of(cls, tokens: int, negative: int, span: int, dim: int) -> "Scratch":
        shapes = (tokens,), (2, negative + 1), (negative + 1,), (2, span), (1, dim), (dim,)
        types = np.int32, np.int64, np.float32, np.int64, np.float32, np.float32
        return cls(*(apart(shape, kind) for shape, kind in zip(shapes, types, strict=True)))


@compiled
def choose(
    target: int,
    accept: UInt64[np.ndarray, "w"],
    other: Int32[np.ndarray, "w"],
    state: UInt64[np.ndarray, "1"],
    rows: Int64[np.ndarray, "k"],
) -> None:
    """Write the word that is to be predicted, and the drawn ones."""
    rows[0] = target
    for k in range(1, len(rows)):
        rows[k] = drawn(state, accept, other)


@compiled
def against(
    hidden: Float32[np.ndarray, "h d"],
    source: int,
    outputs: Float32[np.ndarray, "w d"],
    rows: Int64[np.ndarray, "k"],
    sigmoids: Float32[np.ndarray, "s"],
    alpha: Any,
    steps: Float32[np.ndarray, "k"],
    error: Float32[np.ndarray, "d"],
) -> Any:
    """One word and its negatives, predicted from a row of `hidden`: moves `outputs`, sets `error` to −α ∂loss/∂row.

    All products come before all moves: that is the gradient of the whole example, and keeps the processor busy.

    Returns:
        The product of the probabilities that the truth had: e to the −loss.
    """
    multiply(hidden, source, outputs, rows, steps)
    product = np.float64(1.0)  # numpy alone would go on in float32, where it soon is 0
    for k in range(len(rows)):
        right = sigmoid(steps[k] if k == 0 else -steps[k], sigmoids)
        product *= right
        step = alpha * (np.float32(1.0) - right)
        steps[k] = step if k == 0 else -step
    for i in range(len(error)):
        error[i] = np.float32(0.0)
    shift(hidden, source, outputs, rows, steps, error)
    return product


@compiled
def multiply(
    hidden: Float32[np.ndarray, "h d"],
    source: int,
    outputs: Float32[np.ndarray, "w d"],
    rows: Int64[np.ndarray, "k"],
    products: Float32[np.ndarray, "k"],
) -> None:
    """Write the product of a row of `hidden` with each of these rows, three at once: it is read once for them."""
    dims, k = outputs.shape[1], 0
    while k + 3 <= len(rows):
        a, b, c = rows[k], rows[k + 1], rows[k + 2]
        x, y, z = np.float32(0.0), np.float32(0.0), np.float32(0.0)
        for i in range(dims):
            h = hidden[source, i]
            x += h * outputs[a, i]
            y += h * outputs[b, i]
            z += h * outputs[c, i]
        products[k], products[k + 1], products[k + 2] = x, y, z
        k += 3
    while k < len(rows):
        a, x = rows[k], np.float32(0.0)
        for i in range(dims):
            x += hidden[source, i] * outputs[a, i]
        products[k] = x
        k += 1


@compiled
def shift(
    hidden: Float32[np.ndarray, "h d"],
    source: int,
    outputs: Float32[np.ndarray, "w d"],
    rows: Int64[np.ndarray, "k"],
    steps: Float32[np.ndarray, "k"],
    error: Float32[np.ndarray, "d"],
) -> None:
    """Add each row times its step to `error`, then to the row its step times a row of `hidden`: three at once.

    Where a word stands among three twice, all that are left go one after the other.
    """
    dims, k = outputs.shape[1], 0
    while k + 3 <= len(rows):
        a, b, c = rows[k], rows[k + 1], rows[k + 2]
        if a in (b, c) or b == c:
            break
        s, u, v = steps[k], steps[k + 1], steps[k + 2]
        for i in range(dims):
            x, y, z, h = outputs[a, i], outputs[b, i], outputs[c, i], hidden[source, i]
            error[i] += s * x + u * y + v * z
            outputs[a, i] = x + s * h
            outputs[b, i] = y + u * h
            outputs[c, i] = z + v * h
        k += 3
    while k < len(rows):
        a, s = rows[k], steps[k]
        for i in range(dims):
            error[i] += s * outputs[a, i]
            outputs[a, i] += s * hidden[source, i]
        k += 1
