"""Narrow networks within wide ones: the Embedding Principle of loss landscapes."""

from intaglio.widening.shares import over_alpha
from intaglio.widening.widened import Widened, widen

__all__ = ["Widened", "over_alpha", "widen"]
