"""Payloads as answers: kept for the next who asks, sent piece by piece, and not at all to who has them already."""

import hashlib
from collections.abc import AsyncIterator, Callable, Hashable, Sequence
from functools import partial
from threading import Lock

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from intaglio.viewer.carried import Bytes
from intaglio.viewer.module import Module
from intaglio.viewer.server.awaited import awaited
from intaglio.viewer.server.gate import HEADERS
from intaglio.viewer.wanted import go_on

__all__ = ["HandingOut"]

KEPT = 256_000_000  # bytes of all payloads that stay in memory; the newest stays whatever its size
PIECE = 256_000  # bytes; the next is sent when a slow reader has taken nearly all of the last


class HandingOut:
    """Payloads by what they are made of, the newest of them in memory."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, Sequence[Bytes]] = {}
        self._lock = Lock()
        self._page = Module.built().policy

    async def answer(self, request: Request, of: Hashable, make: Callable[[], Sequence[Bytes]]) -> Response:
        """What `make` makes, or that the asker's own copy is still right; nothing is made for who has left.

        Args:
            of: what it is made of, another once that has changed; of numbers and texts.

        Raises:
            ClientDisconnect: who asked has left meanwhile.
        """
        tag = f'"{hashlib.sha256(repr((of, self._page)).encode()).hexdigest()[:32]}"'
        headers = HEADERS | {"Cache-Control": "private, no-cache", "ETag": tag}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        whole = await awaited(request, partial(self._made, of, make))
        headers["Content-Length"] = str(sum(map(len, whole)))
        return StreamingResponse(_pieces(whole), media_type="application/octet-stream", headers=headers)

    def _made(self, of: Hashable, make: Callable[[], Sequence[Bytes]]) -> Sequence[Bytes]:
        with self._lock:  # who asks for the same meanwhile waits, and takes it; or makes it, should the first have left
            go_on()
            whole = self._kept.pop(of, None) or make()
            self._kept[of] = whole
            while len(self._kept) > 1 and sum(len(part) for each in self._kept.values() for part in each) > KEPT:
                self._kept.pop(next(iter(self._kept)))
        return whole


async def _pieces(whole: Sequence[Bytes]) -> AsyncIterator[bytes]:
    for part in whole:
        for start in range(0, len(part), PIECE):
            yield bytes(part[start : start + PIECE])
