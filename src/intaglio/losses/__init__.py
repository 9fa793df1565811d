"""Losses as plain functions: outputs and targets in, one value per example out.

The data loss of an `Objective` is the mean of these values over all examples, so a weight, a margin or another option
(``functools.partial(huber, delta=0.1)``) is part of the function, and no loss divides by anything but N.
"""

from intaglio.losses.classification import binary_cross_entropy, cross_entropy, hinge, squared_hinge
from intaglio.losses.regression import huber, mae, mse

__all__ = ["binary_cross_entropy", "cross_entropy", "hinge", "huber", "mae", "mse", "squared_hinge"]
