"""Ways to look at a run: one offline page, a notebook's widget, a server for this machine."""

from intaglio.viewer.report import report
from intaglio.viewer.serving import serve
from intaglio.viewer.showing import show

__all__ = ["report", "serve", "show"]
