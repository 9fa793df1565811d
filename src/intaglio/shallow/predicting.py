"""The kernel of skip-gram, CBOW and fastText: words predict words near them, against words drawn at random."""

from typing import Any

import numpy as np
from jaxtyping import Float32, Int32, Int64, UInt64

from intaglio.shallow.ahead import ask_for
from intaglio.shallow.compiled import compiled
from intaglio.shallow.negatives import TINY, Sampling, Scratch, against, choose
from intaglio.shallow.windows import around, reach_of, thinned

__all__ = ["trained"]


@compiled
def trained(
    ids: Int32[np.ndarray, "t"],
    inputs: Float32[np.ndarray, "v d"],
    outputs: Float32[np.ndarray, "w d"],
    how: Sampling,
    first: float,
    last: float,
    state: UInt64[np.ndarray, "1"],
    scratch: Scratch,
) -> tuple[int, int, float]:
    """Train on one stretch of text, while the learning rate goes from `first` to `last`.

    Of each word t and the window around it, skip-gram predicts every other word from t, CBOW predicts t from all the
    others. While an example is trained on, the rows of the next are on their way.

    Returns:
        Words read, examples trained on, and the sum of their losses, each as it was before its own move.
    """
    rank, keep, accept, other, sigmoids, starts, members, window, _, windows = how
    kept, rows, steps, span, hidden, error = scratch
    length, words = thinned(ids, rank, keep, state, kept)
    examples, count, alpha, loss, product = 0, 0, np.float32(0.0), 0.0, 1.0
    for t in range(length):
        if kept[t] < 0:
            continue
        low, high = around(kept, t, length, reach_of(state, window))
        for at in range(low, high + 1):
            if low == high or (at == t) != windows:
                continue
            this, before = examples % 2, 1 - examples % 2
            left, right = (low, high) if windows else (t, t)
            choose(kept[at], accept, other, state, rows[this])
            ask_for(outputs, rows[this], len(rows[this]))
            found = gathered(kept, left, right, at, starts, members, span[this])
            ask_for(inputs, span[this], found)
            if examples:
                product *= learn(
                    inputs, outputs, span[before], count, rows[before], steps, sigmoids, alpha, hidden, error
                )
            count, alpha = found, np.float32(first + (last - first) * t / length)
            examples += 1
            if product < TINY:
                loss -= np.log(max(product, 1e-300))
                product = 1.0
    if examples:
        before = 1 - examples % 2
        product *= learn(inputs, outputs, span[before], count, rows[before], steps, sigmoids, alpha, hidden, error)
        product = max(product, 1e-300) if product < TINY else product
    return words, examples, loss - np.log(product)


@compiled
def learn(
    inputs: Float32[np.ndarray, "v d"],
    outputs: Float32[np.ndarray, "w d"],
    span: Int64[np.ndarray, "c"],
    count: int,
    rows: Int64[np.ndarray, "k"],
    steps: Float32[np.ndarray, "k"],
    sigmoids: Float32[np.ndarray, "s"],
    alpha: Any,
    hidden: Float32[np.ndarray, "1 d"],
    error: Float32[np.ndarray, "d"],
) -> Any:
    """The mean of the first `count` rows of `span` predicts `rows`; all of these are moved. Returns e to the −loss."""
    if count == 1:  # the mean of one row is that row
        row = span[0]
        product = against(inputs, row, outputs, rows, sigmoids, alpha, steps, error)
        for i in range(len(error)):
            inputs[row, i] += error[i]
        return product
    average(inputs, span, count, hidden)
    product = against(hidden, 0, outputs, rows, sigmoids, alpha, steps, error)
    move(inputs, span, count, error)
    return product


@compiled
def gathered(
    kept: Int32[np.ndarray, "t"],
    left: int,
    right: int,
    at: int,
    starts: Int64[np.ndarray, "_"],
    members: Int64[np.ndarray, "m"],
    span: Int64[np.ndarray, "c"],
) -> int:
    """Write all rows of the words from `left` to `right`, that at `at` apart; return how many there are."""
    count = 0
    for place in range(left, right + 1):
        if place != at:
            for member in range(starts[kept[place]], starts[kept[place] + 1]):
                span[count] = members[member]
                count += 1
    return count


@compiled
def average(
    inputs: Float32[np.ndarray, "v d"], span: Int64[np.ndarray, "c"], count: int, hidden: Float32[np.ndarray, "1 d"]
) -> None:
    """Write the mean of the first `count` rows of `span`, four at once, so that it is read and written less often."""
    dims, k = hidden.shape[1], 0
    for i in range(dims):
        hidden[0, i] = np.float32(0.0)
    while k + 4 <= count:
        a, b, c, d = span[k], span[k + 1], span[k + 2], span[k + 3]
        for i in range(dims):
            hidden[0, i] += (inputs[a, i] + inputs[b, i]) + (inputs[c, i] + inputs[d, i])
        k += 4
    while k < count:
        a = span[k]
        for i in range(dims):
            hidden[0, i] += inputs[a, i]
        k += 1
    share = np.float32(1.0) / np.float32(count)
    for i in range(dims):
        hidden[0, i] *= share


@compiled
def move(
    inputs: Float32[np.ndarray, "v d"], span: Int64[np.ndarray, "c"], count: int, error: Float32[np.ndarray, "d"]
) -> None:
    """Each of these rows takes the whole step of the mean, not its share, as in Mikolov's and Bojanowski's programs.

    The learning rates that people know are for that. Two rows go at once, where they are not the same.
    """
    dims, k = len(error), 0
    while k + 2 <= count and span[k] != span[k + 1]:
        a, b = span[k], span[k + 1]
        for i in range(dims):
            x, y, step = inputs[a, i], inputs[b, i], error[i]
            inputs[a, i] = x + step
            inputs[b, i] = y + step
        k += 2
    while k < count:
        a = span[k]
        for i in range(dims):
            inputs[a, i] += error[i]
        k += 1
