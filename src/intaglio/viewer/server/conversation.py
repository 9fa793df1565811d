"""Questions and answers over a WebSocket: one in work, the newest waiting, none once who asked has left."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.websockets import WebSocket, WebSocketDisconnect

__all__ = ["converse"]


async def converse(socket: WebSocket, answer: Callable[[Any], Any]) -> None:
    """Answer until the other side leaves; `answer` works in a thread, so that the server goes on meanwhile."""
    newest: asyncio.Queue[Any] = asyncio.Queue(maxsize=1)

    async def hear() -> None:
        while True:
            question = _read(await socket.receive_text())
            if newest.full():
                newest.get_nowait()
            newest.put_nowait(question)

    async def tell() -> None:
        while True:
            await socket.send_json(await run_in_threadpool(answer, await newest.get()))

    await socket.accept()
    both = [asyncio.create_task(hear()), asyncio.create_task(tell())]
    done, _ = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
    for task in both:
        task.cancel()
    for task in done:
        if (error := task.exception()) and not isinstance(error, WebSocketDisconnect):
            raise error


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
