"""Curvature: second derivatives of an objective, with errors."""

from intaglio.curvature.along import along
from intaglio.curvature.blocks import blocks
from intaglio.curvature.class_parts import class_parts
from intaglio.curvature.density import density
from intaglio.curvature.diagonal import diagonal
from intaglio.curvature.eigenvalues import Eigenpairs, eigenpairs, eigenvalues
from intaglio.curvature.inertia import inertia
from intaglio.curvature.mixed import Mixed, mixed
from intaglio.curvature.products import Product, fisher, ggn, hessian
from intaglio.curvature.rows import rows
from intaglio.curvature.shares import shares
from intaglio.curvature.sharpness import sharpness
from intaglio.curvature.split import split
from intaglio.curvature.trace import trace

__all__ = [
    "Eigenpairs",
    "Mixed",
    "Product",
    "along",
    "blocks",
    "class_parts",
    "density",
    "diagonal",
    "eigenpairs",
    "eigenvalues",
    "fisher",
    "ggn",
    "hessian",
    "inertia",
    "mixed",
    "rows",
    "shares",
    "sharpness",
    "split",
    "trace",
]
