"""Seeded randomness that leaves the global random state as it was."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

import torch

__all__ = ["derive", "seeded"]


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
