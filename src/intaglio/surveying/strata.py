"""Strata: the classes of the examples, and an order of which every beginning is a fair sample."""

import numpy as np
from jaxtyping import Integer

from intaglio.objective import Objective

__all__ = ["nested", "strata"]

FIRST = 8  # of each stratum come first, so that each has a variance worth the name


def strata(objective: Objective) -> Integer[np.ndarray, "n"]:
    """The class of every example; one class for all where targets are none."""
    labels = objective.labels
    return np.zeros(len(objective), dtype=np.int64) if labels is None else np.asarray(labels.cpu().numpy())


def nested(labels: Integer[np.ndarray, "n"], seed: int) -> Integer[np.ndarray, "n"]:
    """A random order of all examples of which every beginning holds each stratum in its share.

    So a sample grows by going on in the order, and what has been evaluated stays part of it.

    >>> labels = np.repeat([0, 1], [900, 100])
    >>> np.bincount(labels[nested(labels, 0)[:100]]).tolist()
    [90, 10]
    """
    n = len(labels)
    shuffled = np.random.default_rng(seed).permutation(n)
    by_label = shuffled[np.argsort(labels[shuffled], kind="stable")]
    counts = np.bincount(labels)
    starts = np.concatenate([[0], counts.cumsum()[:-1]])
    place = np.arange(n) - np.repeat(starts, counts)  # of each in its stratum
    share = (place + 0.5) / np.repeat(counts, counts)
    return np.asarray(by_label[np.lexsort((shuffled.argsort()[by_label], share, place >= FIRST))])
