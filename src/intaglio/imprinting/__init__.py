"""The imprint: how features, groups, classes and examples became part of the surface."""

from intaglio.imprinting.imprint import imprint

__all__ = ["imprint"]
