"""What changes, told over a WebSocket as long as somebody listens."""

import asyncio
from collections.abc import Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.websockets import WebSocket, WebSocketDisconnect

__all__ = ["follow"]

PACE = 0.4  # seconds between two looks


async def follow(socket: WebSocket, look: Callable[[], Any]) -> None:
    """Send what `look` sees whenever that is new, until the other side leaves.

    One message is under way at a time, and what was seen meanwhile is never sent: a slow reader is told less often.
    """
    await socket.accept()
    leaving = asyncio.create_task(_left(socket))
    told: Any = None
    try:
        while not leaving.done():
            seen = await run_in_threadpool(look)
            if seen != told:
                await socket.send_json(seen)
                told = seen
            await asyncio.wait([leaving], timeout=PACE)
    except WebSocketDisconnect:
        return
    finally:
        leaving.cancel()


async def _left(socket: WebSocket) -> None:
    try:
        while True:
            await socket.receive_text()
    except WebSocketDisconnect:
        return
