"""Curvature: second derivatives of an objective, with errors."""

from intaglio.curvature.mixed import Mixed, mixed
from intaglio.curvature.products import Product, fisher, ggn, hessian

__all__ = ["Mixed", "Product", "fisher", "ggn", "hessian", "mixed"]
