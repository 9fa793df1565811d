"""The imprint: how features, groups, classes and examples became part of the surface."""

from intaglio.imprinting.differential import eigenvalue_slopes, moved_minimum, slopes
from intaglio.imprinting.imprint import imprint
from intaglio.imprinting.linear_embedding import linear_embedding
from intaglio.imprinting.over_time import over_time

__all__ = ["eigenvalue_slopes", "imprint", "linear_embedding", "moved_minimum", "over_time", "slopes"]
