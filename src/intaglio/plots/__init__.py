"""Figures for papers and reports: one a file, each a function that returns a matplotlib Figure."""

from intaglio.plots.checkpoints import checkpoints
from intaglio.plots.contour import contour
from intaglio.plots.embedding import embedding
from intaglio.plots.history import history
from intaglio.plots.path import path
from intaglio.plots.surface3d import surface3d

__all__ = ["checkpoints", "contour", "embedding", "history", "path", "surface3d"]
