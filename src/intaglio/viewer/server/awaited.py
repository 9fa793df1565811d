"""Work for one who asks over HTTP: in a thread, and no longer than he waits."""

import asyncio
from collections.abc import Callable
from threading import Event
from typing import TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request

from intaglio.viewer.wanted import Unwanted, wanted_while

__all__ = ["awaited"]

Made = TypeVar("Made")


async def awaited(request: Request, make: Callable[[], Made]) -> Made:
    """What `make` makes; once who asked has left it is told so by `intaglio.viewer.wanted`, and ends.

    Raises:
        ClientDisconnect: who asked has left.
    """
    left = Event()
    watching = asyncio.create_task(_watch(request, left))
    try:
        with wanted_while(lambda: not left.is_set()):
            return await run_in_threadpool(make)
    except Unwanted:
        raise ClientDisconnect from None
    finally:
        watching.cancel()


async def _watch(request: Request, left: Event) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
    left.set()
