"""Rough surfaces, kept now and then while a survey goes on."""

import time
from collections.abc import Callable

from intaglio.surface import Surface

__all__ = ["now_and_then"]

MOMENT = 0.5  # seconds; each surface that is kept is written whole


def now_and_then(keep: Callable[[Surface], None]) -> Callable[[Surface], None]:
    """For a survey's `on_stage`: keep its surface, marked ``unfinished``, unless one was kept a moment ago."""
    last = time.monotonic()

    def on_stage(surface: Surface) -> None:
        nonlocal last
        if time.monotonic() - last >= MOMENT:
            keep(Surface(surface.nodes.assign_attrs(unfinished=1), surface.plane))
            last = time.monotonic()

    return on_stage
