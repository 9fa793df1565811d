"""Numbers from what a run recorded, each with its error where one is known."""

from intaglio.metrics.geometry import geometry

__all__ = ["geometry"]
