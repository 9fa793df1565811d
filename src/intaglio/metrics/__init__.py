"""Numbers from what a run recorded, each with its error where one is known."""

from intaglio.metrics.card import card
from intaglio.metrics.changes import changes
from intaglio.metrics.embedding_moves import embedding_moves
from intaglio.metrics.example_shapes import example_shapes
from intaglio.metrics.geometry import geometry
from intaglio.metrics.imprint_summary import imprint_summary
from intaglio.metrics.representation import representation

__all__ = ["card", "changes", "embedding_moves", "example_shapes", "geometry", "imprint_summary", "representation"]
