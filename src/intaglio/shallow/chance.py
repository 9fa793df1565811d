"""Random numbers and draws inside kernels: xorshift64, and the alias method for any distribution."""

import hashlib
from typing import Any

import numpy as np
from jaxtyping import Float, Int32, UInt64

from intaglio.shallow.apart import apart
from intaglio.shallow.compiled import compiled

__all__ = ["alias_table", "draw", "drawn", "generator_state", "spread_weights"]

Weights = Float[np.ndarray, "n"]
State = UInt64[np.ndarray, "1"]

_LOW = np.uint64(2**32 - 1)
_HALF = np.uint64(32)
_A, _B, _C = np.uint64(13), np.uint64(7), np.uint64(17)


def generator_state(*parts: object) -> State:
    """A generator's state, never zero, that depends on all parts.

    >>> generator_state(0, "epoch", 1).dtype
    dtype('uint64')
    """
    digest = hashlib.blake2b(repr(parts).encode(), digest_size=8).digest()
    state = apart((1,), np.uint64)
    state[0] = int.from_bytes(digest, "big") | 1
    return state


@compiled
def draw(state: State) -> Any:
    """The next 64 random bits (Marsaglia 2003); shifts alone, which overflow silently in plain Python too."""
    x = state[0]
    x ^= x << _A
    x ^= x >> _B
    x ^= x << _C
    state[0] = x
    return x


@compiled
def drawn(state: State, accept: UInt64[np.ndarray, "n"], other: Int32[np.ndarray, "n"]) -> Any:
    """An index by its probability: one of two that share a cell of the alias table."""
    bits = draw(state)
    cell = np.int64(((bits >> _HALF) * np.uint64(len(accept))) >> _HALF)
    if (bits & _LOW) < accept[cell]:
        return cell
    return np.int64(other[cell])


@compiled
def spread_weights(weights: Weights, accept: UInt64[np.ndarray, "n"], other: Int32[np.ndarray, "n"]) -> None:
    """Fill an alias table in linear time (Vose 1991)."""
    count = len(weights)
    share = weights * (count / weights.sum())
    order = np.empty(count, dtype=np.int64)
    low, high = 0, count
    for i in range(count):
        if share[i] < 1.0:
            order[low] = i
            low += 1
        else:
            high -= 1
            order[high] = i
    while low > 0 and high < count:
        low -= 1
        small, large = order[low], order[high]
        accept[small] = np.uint64(share[small] * 4294967296.0)
        other[small] = large
        share[large] -= 1.0 - share[small]
        if share[large] < 1.0:
            high += 1
            order[low] = large
            low += 1


def alias_table(weights: Weights) -> tuple[UInt64[np.ndarray, "n"], Int32[np.ndarray, "n"]]:
    """The table from which `drawn` draws index i with probability weights[i] / Σ weights, to 2⁻³²."""
    accept = np.full(len(weights), 2**32, dtype=np.uint64)
    other = np.arange(len(weights), dtype=np.int32)
    spread_weights(weights.astype(np.float64), accept, other)
    return accept, other
