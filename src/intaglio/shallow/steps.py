"""The kernel of random walks: DeepWalk's steps, and node2vec's by rejection."""

from typing import Any

import numpy as np
from jaxtyping import Float, Int32, Int64, UInt64

from intaglio.shallow.chance import draw, spread_weights
from intaglio.shallow.compiled import compiled
from intaglio.shallow.windows import BREAK

__all__ = ["neighbour_tables", "walked"]

_LOW, _HALF, _SHIFT = np.uint64(2**32 - 1), np.uint64(32), np.uint64(11)
_UNIT = 2.0**-53


@compiled
def neighbour_tables(
    starts: Int64[np.ndarray, "n"],
    weights: Float[np.ndarray, "m"],
    accept: UInt64[np.ndarray, "m"],
    other: Int32[np.ndarray, "m"],
) -> None:
    """An alias table for the neighbours of each node."""
    for node in range(len(starts) - 1):
        low, high = starts[node], starts[node + 1]
        for i in range(low, high):
            accept[i], other[i] = np.uint64(4294967296), i - low
        if high > low:
            spread_weights(weights[low:high], accept[low:high], other[low:high])


@compiled
def neighbour(
    node: int,
    starts: Int64[np.ndarray, "n"],
    neighbours: Int32[np.ndarray, "m"],
    accept: UInt64[np.ndarray, "m"],
    other: Int32[np.ndarray, "m"],
    even: bool,
    state: UInt64[np.ndarray, "1"],
) -> Any:
    """A neighbour by its weight; the node has one. Where all weights are even, the tables are not looked at."""
    low, bits = starts[node], draw(state)
    cell = low + np.int64(((bits >> _HALF) * np.uint64(starts[node + 1] - low)) >> _HALF)
    if even or (bits & _LOW) < accept[cell]:
        return neighbours[cell]
    return neighbours[low + other[cell]]


@compiled
def adjacent(node: Any, wanted: Any, starts: Int64[np.ndarray, "n"], neighbours: Int32[np.ndarray, "m"]) -> Any:
    """Whether an edge leads from `node` to `wanted`, by bisection."""
    low, high = starts[node], starts[node + 1]
    while low < high:
        middle = (low + high) // 2
        if neighbours[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low < starts[node + 1] and neighbours[low] == wanted


@compiled
def walked(
    first: Int32[np.ndarray, "w"],
    starts: Int64[np.ndarray, "n"],
    neighbours: Int32[np.ndarray, "m"],
    accept: UInt64[np.ndarray, "m"],
    other: Int32[np.ndarray, "m"],
    even: bool,
    p: float,
    q: float,
    state: UInt64[np.ndarray, "1"],
    walks: Int32[np.ndarray, "w l"],
) -> int:
    """Fill each row with a walk from its first node, and `BREAK` after its end; return the steps taken."""
    biased = p != 1.0 or q != 1.0
    most = max(1.0 / p, 1.0, 1.0 / q)
    back, near, away = 1.0 / p / most, 1.0 / most, 1.0 / q / most
    low, high = min(near, away), max(near, away)
    length, steps = walks.shape[1] - 1, 0
    for w in range(len(first)):
        walks[w, :] = BREAK
        node, before = first[w], np.int32(-1)
        walks[w, 0] = node
        for t in range(1, length):
            if starts[node] == starts[node + 1]:
                break
            found = neighbour(node, starts, neighbours, accept, other, even, state)
            while biased and before >= 0:
                chance = np.float64(draw(state) >> _SHIFT) * _UNIT
                if found == before:
                    if chance < back:
                        break
                elif chance < low or (
                    chance < high and adjacent(before, found, starts, neighbours) == (near > away)
                ):  # most draws need no look at the neighbours
                    break
                found = neighbour(node, starts, neighbours, accept, other, even, state)
            before, node = node, found
            walks[w, t] = node
            steps += 1
    return steps
