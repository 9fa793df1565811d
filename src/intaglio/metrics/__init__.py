"""Numbers from what a run recorded, each with its error where one is known."""

from intaglio.metrics.card import card
from intaglio.metrics.geometry import geometry
from intaglio.metrics.imprint_summary import imprint_summary
from intaglio.metrics.representation import representation

__all__ = ["card", "geometry", "imprint_summary", "representation"]
