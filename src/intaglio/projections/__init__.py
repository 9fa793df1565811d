"""Projections: vectors (n, d) as places in a few dimensions, to be looked at.

Distances between far groups, and the size of a group, mean little in t-SNE, UMAP and PaCMAP; in PCA they are what they
are in the directions kept. `ig.plots.embedding(data, coordinates=…)` draws any of them.
"""

from intaglio.projections.aligned import aligned
from intaglio.projections.autoencoder import autoencoder
from intaglio.projections.pacmap import pacmap
from intaglio.projections.pca import pca
from intaglio.projections.tsne import tsne
from intaglio.projections.umap import umap

__all__ = ["aligned", "autoencoder", "pacmap", "pca", "tsne", "umap"]
