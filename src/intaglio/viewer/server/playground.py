"""The playground's addresses: what may be chosen, a table brought along, and one training at a time."""

import asyncio
import contextlib
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from intaglio.errors import InputError, IntaglioError
from intaglio.viewer.server.gate import HEADERS
from intaglio.viewer.server.job import Job
from intaglio.viewer.server.upload import keep, received

__all__ = ["Player", "Playground"]

UPLOADS = "tables"  # beside the runs
GRACE = 10.0  # seconds that a page may be away, as when it is loaded anew
FIRST = 30.0  # seconds until the first page has to be there
LONGEST = 20_000  # bytes of a choice


class Player(Protocol):
    """Who knows the data, the models and the training: the roof, see `intaglio.playing.Playing`."""

    @property
    def choices(self) -> Mapping[str, Any]: ...

    def columns(self, file: Path) -> list[dict[str, Any]]: ...

    def create(self, choice: Mapping[str, Any], file: Path | None, out: Path) -> None: ...

    def command(self, out: Path) -> list[str]: ...


class Playground:
    """One training at a time, in a process of its own, for as long as a page looks on.

    Args:
        player: makes the runs.
        folder: where they land, beside the tables that were brought along.
    """

    def __init__(self, player: Player, folder: Path) -> None:
        self.player, self.folder = player, folder
        self.job: Job | None = None
        self._turn = asyncio.Lock()

    @property
    def routes(self) -> list[Route]:
        """Its addresses."""
        return [
            Route("/playground/choices", self._choices),
            Route("/playground/table", _in_words(self._table), methods=["POST"]),
            Route("/playground/begin", _in_words(self._begin), methods=["POST"]),
            Route("/playground/stop", _in_words(self._stop), methods=["POST"]),
        ]

    def told(self, name: str) -> dict[str, str] | None:
        """How the training of a run goes, if it is this playground's latest."""
        if self.job is None or self.job.name != name:
            return None
        return {"state": self.job.state, "error": self.job.error}

    @contextmanager
    def watched(self, name: str) -> Iterator[None]:
        """A page looks on; when the last has left, and none is back soon, the work stops."""
        job = self.job if self.job is not None and self.job.name == name else None
        if job is None:
            yield
            return
        job.watchers += 1
        try:
            yield
        finally:
            job.watchers -= 1
            asyncio.get_running_loop().call_later(GRACE, self._stop_unwatched, job)

    def close(self) -> None:
        """Stop what is in work."""
        if self.job is not None:
            self.job.close()

    def _stop_unwatched(self, job: Job) -> None:
        if job.watchers == 0:
            job.stop()

    async def _choices(self, request: Request) -> Response:
        return JSONResponse(await run_in_threadpool(lambda: dict(self.player.choices)), headers=HEADERS)

    async def _table(self, request: Request) -> Response:
        content = await received(request.stream())
        name = request.query_params.get("name", "")
        file = await run_in_threadpool(keep, name, content, self.folder / UPLOADS)
        try:
            columns = await run_in_threadpool(self.player.columns, file)
        except InputError as error:
            file.unlink()
            raise InputError(str(error).replace(str(file), repr(name[-80:]))) from error
        return JSONResponse({"table": file.name, "columns": columns}, headers=HEADERS)

    async def _begin(self, request: Request) -> Response:
        choice = await _choice(request)
        async with self._turn:
            if self.job is not None and not self.job.is_over:
                came = f"{self.job.name} is being trained"
                raise InputError(came, expected="one training at a time", hint="waiting, or stopping it")
            name = await run_in_threadpool(self._created, choice)
            self._close_last()
            self.job = Job(name, self.player.command(self.folder / name))
        asyncio.get_running_loop().call_later(FIRST, self._stop_unwatched, self.job)
        return JSONResponse({"run": name}, status_code=201, headers=HEADERS)

    async def _stop(self, request: Request) -> Response:
        choice = await _choice(request)
        if self.job is not None and self.job.name == choice.get("run"):
            self.job.stop()
        return Response(status_code=204, headers=HEADERS)

    def _created(self, choice: Mapping[str, Any]) -> str:
        """The name of a new run of this choice."""
        file = self._brought(choice["table"]) if choice.get("table") else None
        what = file.stem.rpartition("-")[0] if file else str(choice.get("data"))
        words = re.sub(r"[^\w-]", "-", f"{what}-{choice.get('encoder') or 'default'}"[:60], flags=re.ASCII)
        name = next(f"{words}-{number}" for number in count(1) if not (self.folder / f"{words}-{number}").exists())
        self.player.create(choice, file, self.folder / name)
        return name

    def _brought(self, name: Any) -> Path:
        """A table by its name in the list of those that were brought along."""
        known = {file.name: file for file in (self.folder / UPLOADS).glob("*.csv")}
        if not isinstance(name, str) or name not in known:
            raise InputError(f"no table {str(name)[:80]!r}", hint="choosing the file again")
        return known[name]

    def _close_last(self) -> None:
        if self.job is not None:
            self.job.close()


async def _choice(request: Request) -> Mapping[str, Any]:
    """What a page has chosen: one mapping, of a few names and numbers."""
    content = b""
    async for part in request.stream():
        content += part
        if len(content) > LONGEST:
            raise InputError(f"a choice of more than {LONGEST} letters", expected="a few names and numbers")
    with contextlib.suppress(ValueError):
        found = json.loads(content)
        if isinstance(found, dict):
            return found
    raise InputError("a choice that can't be read", expected="a mapping in JSON")


def _in_words(answer: Any) -> Any:
    """A failure becomes one line that a page can show."""

    async def answered(request: Request) -> Response:
        try:
            found: Response = await answer(request)
        except IntaglioError as error:
            return PlainTextResponse(f"{error}\n", status_code=422, headers=HEADERS)
        return found

    return answered
