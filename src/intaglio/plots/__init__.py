"""Figures for papers and reports: one a file, each a function that returns a matplotlib Figure."""

from intaglio.plots.block_shares import block_shares
from intaglio.plots.checkpoints import checkpoints
from intaglio.plots.contour import contour
from intaglio.plots.course import course
from intaglio.plots.difference_maps import difference_maps
from intaglio.plots.embedding import embedding
from intaglio.plots.history import history
from intaglio.plots.imprint_bars import imprint_bars
from intaglio.plots.imprint_maps import imprint_maps
from intaglio.plots.imprint_pixels import imprint_pixels
from intaglio.plots.imprint_time import imprint_time
from intaglio.plots.imprint_tokens import imprint_tokens
from intaglio.plots.latent_walk import latent_walk
from intaglio.plots.layers import layers
from intaglio.plots.line import line
from intaglio.plots.path import path
from intaglio.plots.reconstructions import reconstructions
from intaglio.plots.replicates import replicates
from intaglio.plots.representation import representation
from intaglio.plots.row_curvature import row_curvature
from intaglio.plots.saddle import saddle
from intaglio.plots.spectrum import spectrum
from intaglio.plots.surface3d import surface3d
from intaglio.plots.trajectories import trajectories

__all__ = [
    "block_shares",
    "checkpoints",
    "contour",
    "course",
    "difference_maps",
    "embedding",
    "history",
    "imprint_bars",
    "imprint_maps",
    "imprint_pixels",
    "imprint_time",
    "imprint_tokens",
    "latent_walk",
    "layers",
    "line",
    "path",
    "reconstructions",
    "replicates",
    "representation",
    "row_curvature",
    "saddle",
    "spectrum",
    "surface3d",
    "trajectories",
]
