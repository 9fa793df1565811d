"""Directions: ways to choose the plane on which the loss is surveyed. Each returns a `Plane`."""

from intaglio.directions.pca import pca
from intaglio.directions.random import random

__all__ = ["pca", "random"]
