"""Figures for papers and reports: one a file, each a function that returns a matplotlib Figure."""

from intaglio.plots.checkpoints import checkpoints
from intaglio.plots.contour import contour
from intaglio.plots.embedding import embedding
from intaglio.plots.history import history
from intaglio.plots.imprint_bars import imprint_bars
from intaglio.plots.imprint_maps import imprint_maps
from intaglio.plots.imprint_pixels import imprint_pixels
from intaglio.plots.imprint_time import imprint_time
from intaglio.plots.imprint_tokens import imprint_tokens
from intaglio.plots.path import path
from intaglio.plots.surface3d import surface3d

__all__ = [
    "checkpoints",
    "contour",
    "embedding",
    "history",
    "imprint_bars",
    "imprint_maps",
    "imprint_pixels",
    "imprint_time",
    "imprint_tokens",
    "path",
    "surface3d",
]
