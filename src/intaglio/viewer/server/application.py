"""The pages of the server: a list of runs, a page for each with the linked view, its data, and its whole report."""

import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, nullcontext
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from intaglio.errors import IntaglioError
from intaglio.record import Record
from intaglio.viewer.carried import Bytes, to_binary
from intaglio.viewer.live import Live, answered
from intaglio.viewer.module import Module
from intaglio.viewer.page import environment
from intaglio.viewer.payload import payload
from intaglio.viewer.report import report
from intaglio.viewer.server.awaited import awaited
from intaglio.viewer.server.beside import Beside
from intaglio.viewer.server.conversation import converse
from intaglio.viewer.server.following import follow
from intaglio.viewer.server.gate import HEADERS, Gate
from intaglio.viewer.server.handing_out import HandingOut
from intaglio.viewer.server.playground import Player, Playground
from intaglio.viewer.server.shelf import Shelf
from intaglio.viewer.underway import has_views, underway, version

__all__ = ["application"]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
KEPT = 4  # runs whose models stay in memory
EXAMPLES = 1_000_000  # of a plane: from this machine to itself more can go than into a file


def application(
    folder: str | Path,
    *,
    token: str,
    port: int,
    live: Callable[[Path], Live] | None = None,
    player: Player | None = None,
    beside: Sequence[str | Path] = (),
) -> Starlette:
    """An ASGI application that shows the runs of a folder to who knows the token.

    Args:
        folder: a run, or a folder of runs.
        token: what every request must carry, see `Gate`.
        port: at which it will listen; requests to any other host are refused.
        live: from a run's folder to what computes exact values of it.
        player: makes runs of what is chosen in a playground; without it there is none.
        beside: runs to show side by side at ``/beside``; without any, those of the folder.
    """
    shelf = Shelf(folder, may_be_empty=player is not None)
    playground = None if player is None else Playground(player, shelf.folder)
    handing_out = HandingOut()
    pages = Pages(shelf, live, playground, handing_out)
    routes = [
        Route("/", pages.runs),
        Route("/run/{name}", pages.run),
        Route("/run/{name}/data", pages.data),
        Route("/run/{name}/report", pages.report),
        Route("/static/{file}", pages.static),
        WebSocketRoute("/runs", pages.listing),
        WebSocketRoute("/run/{name}/live", pages.talk),
        WebSocketRoute("/run/{name}/progress", pages.progress),
        *(playground.routes if playground else []),
        *Beside(shelf, beside, _page, handing_out).routes,
    ]

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        if playground:
            await run_in_threadpool(playground.close)

    gate = Middleware(Gate, token=token, port=port)
    handlers: Any = {IntaglioError: _explained, ClientDisconnect: _unheard}
    return Starlette(routes=routes, middleware=[gate], exception_handlers=handlers, lifespan=lifespan)


class Pages:
    """What stands at each address."""

    def __init__(
        self,
        shelf: Shelf,
        live: Callable[[Path], Live] | None,
        playground: Playground | None,
        handing_out: HandingOut,
    ) -> None:
        self.shelf, self.playground = shelf, playground
        self.live = lru_cache(KEPT)(lambda folder, trained: live(folder)) if live else None
        self.module = Module.built()
        self.handing_out = handing_out

    async def runs(self, request: Request) -> Response:
        names = await run_in_threadpool(lambda: self.shelf.runs)
        if self.shelf.is_run:
            return RedirectResponse(request.url_for("run", name=next(iter(names))).path, headers=HEADERS)
        return _page(
            "runs.html", folder=self.shelf.folder.name, runs=list(names), playground=self.playground is not None
        )

    async def run(self, request: Request) -> Response:
        record = await self._record(request)
        shown = {"name": request.path_params["name"], "alone": self.shelf.is_run, "live": self.live is not None}
        shown["version"] = now = await run_in_threadpool(version, record.path)
        shown["playground"] = self.playground is not None
        return _page("run.html", **shown, drawable=await run_in_threadpool(has_views, record.path, now))

    async def data(self, request: Request) -> Response:
        record = await self._record(request)
        now = await run_in_threadpool(version, record.path)
        return await self.handing_out.answer(request, (str(record.path), now), partial(_written, record))

    async def report(self, request: Request) -> Response:
        """The offline report, made now; it carries its own policy, and asks for nothing."""
        whole = await awaited(request, partial(_reported, await self._record(request)))
        return HTMLResponse(whole, headers=HEADERS | {"Content-Security-Policy": "frame-ancestors 'none'"})

    async def talk(self, socket: WebSocket) -> None:
        """Exact values at the places that the page asks for."""
        folder = (await run_in_threadpool(lambda: self.shelf.runs)).get(socket.path_params["name"])
        if folder is None or self.live is None:
            await socket.close()
        else:
            await converse(socket, partial(self._answered, self.live, folder))

    @staticmethod
    def _answered(live: Callable[[Path, int], Live], folder: Path, question: Any) -> dict[str, Any]:
        """By the model as it is now, should its training have gone on meanwhile."""
        ends = folder / "checkpoints" / "trajectory.json"
        return answered(live(folder, ends.stat().st_mtime_ns if ends.is_file() else 0), question)

    async def listing(self, socket: WebSocket) -> None:
        """The names of the runs, whenever one comes or goes."""
        await follow(socket, lambda: list(self.shelf.runs))

    async def progress(self, socket: WebSocket) -> None:
        """What goes on in a run, whenever that changes."""
        name = socket.path_params["name"]
        folder = (await run_in_threadpool(lambda: self.shelf.runs)).get(name)
        if folder is None:
            await socket.close()
            return
        with self.playground.watched(name) if self.playground else nullcontext():
            await follow(socket, partial(self._underway, folder, name))

    def _underway(self, folder: Path, name: str) -> dict[str, Any]:
        job = self.playground.told(name) if self.playground else None
        try:
            return underway(folder) | {"job": job}
        except IntaglioError as error:  # a run that somebody removes, or writes anew, while the page is open
            return {"error": str(error)}

    async def static(self, request: Request) -> Response:
        files = {
            "viewer.js": (self.module.script, "text/javascript"),
            "viewer.css": (self.module.style, "text/css"),
            "page.css": (_stylesheet(), "text/css"),
        }
        found = files.get(request.path_params["file"])
        if found is None:
            return PlainTextResponse("no such file\n", status_code=404, headers=HEADERS)
        return Response(found[0], media_type=found[1], headers=HEADERS)

    async def _record(self, request: Request) -> Record:
        return await run_in_threadpool(self.shelf.record, request.path_params["name"])


def _written(record: Record) -> Sequence[Bytes]:
    return to_binary(payload(record.remembering(), examples=EXAMPLES))


def _reported(record: Record) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return report(record, Path(folder) / "report.html").read_bytes()


def _page(template: str, **values: object) -> Response:
    text = environment().get_template(template).render(**values)
    return HTMLResponse(text, headers=HEADERS | {"Content-Security-Policy": POLICY})


def _stylesheet() -> str:
    return environment().get_template("report.css").render()


def _explained(request: Request, error: Exception) -> Response:
    return PlainTextResponse(f"{error}\n", status_code=404, headers=HEADERS)


def _unheard(request: Request, error: Exception) -> Response:
    return Response(status_code=499, headers=HEADERS)  # "client closed request"; nobody reads it
