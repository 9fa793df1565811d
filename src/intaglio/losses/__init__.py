"""Losses as plain functions: outputs and targets in, one value per example out.

The data loss of an `Objective` is the mean of these values over all examples, so a weight, a margin or another option
(``functools.partial(huber, delta=0.1)``) is part of the function, and no loss divides by anything but N.

A loss over a set (`contrastive`, `triplet`, `info_nce`, `supervised_contrastive`) compares the examples of a batch, so
the batches are a part of the objective: see `ig.Sets`. An example's value is its share of what its set costs.
"""

from intaglio.losses.classification import binary_cross_entropy, cross_entropy, hinge, squared_hinge
from intaglio.losses.of_pairs import contrastive_pairs
from intaglio.losses.over_sets import contrastive, info_nce, supervised_contrastive, triplet
from intaglio.losses.regression import huber, mae, mse, reconstruction
from intaglio.losses.words import glove, skip_gram

__all__ = [
    "binary_cross_entropy",
    "contrastive",
    "contrastive_pairs",
    "cross_entropy",
    "glove",
    "hinge",
    "huber",
    "info_nce",
    "mae",
    "mse",
    "reconstruction",
    "skip_gram",
    "squared_hinge",
    "supervised_contrastive",
    "triplet",
]
