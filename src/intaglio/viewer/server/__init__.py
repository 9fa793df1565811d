"""The viewer's own server, for this machine alone; needs the extra ``serve``."""

from intaglio.viewer.server.application import application

__all__ = ["application"]
