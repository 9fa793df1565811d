"""The imprint: how features, groups, classes and examples became part of the surface."""

from intaglio.imprinting.imprint import imprint
from intaglio.imprinting.over_time import over_time

__all__ = ["imprint", "over_time"]
