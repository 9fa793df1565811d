"""Ways to look at a run: one offline page."""

from intaglio.viewer.report import report

__all__ = ["report"]
