"""Seeded randomness that leaves the global random state as it was."""

import hashlib
import random
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import torch

__all__ = ["derive", "isolated", "seeded", "untouched"]


def derive(*parts: object) -> int:
    """A seed of 63 bits that depends on all parts, the same on every machine.

    >>> derive(0, "alpha", "encoder.weight") == derive(0, "alpha", "encoder.weight")
    True
    """
    digest = hashlib.blake2b(repr(parts).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


@contextmanager
def seeded(*parts: object) -> Iterator[None]:
    """Inside, torch's generators start from a seed derived from `parts`; outside, they are as before."""
    devices = list(range(torch.cuda.device_count())) if torch.cuda.is_available() else []
    with torch.random.fork_rng(devices=devices):
        torch.manual_seed(derive(*parts))
        yield


@contextmanager
def untouched() -> Iterator[None]:
    """Python's, numpy's and torch's global generators are afterwards as they were, whatever is drawn inside."""
    ours, numpys = random.getstate(), np.random.get_state()  # noqa: NPY002 - the caller's code may draw there
    devices = list(range(torch.cuda.device_count())) if torch.cuda.is_available() else []
    try:
        with torch.random.fork_rng(devices=devices):
            yield
    finally:
        random.setstate(ours)
        np.random.set_state(numpys)  # noqa: NPY002


@contextmanager
def isolated(*parts: object) -> Iterator[None]:
    """As `untouched`, and inside all three generators start from a seed derived from `parts`."""
    with untouched():
        seed = derive(*parts)
        random.seed(seed)
        np.random.seed(seed % 2**32)  # noqa: NPY002
        torch.manual_seed(seed)
        yield
