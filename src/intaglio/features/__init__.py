"""Data in: tables, texts, images and graphs become Features."""

from intaglio.features.features import Features, Scaling

__all__ = ["Features", "Scaling"]
