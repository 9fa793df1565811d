"""Directions: ways to choose the plane on which the loss is surveyed. Each returns a `Plane`."""

from intaglio.directions.between import between
from intaglio.directions.gradient import gradient
from intaglio.directions.hessian import hessian
from intaglio.directions.pca import pca
from intaglio.directions.random import random

__all__ = ["between", "gradient", "hessian", "pca", "random"]
