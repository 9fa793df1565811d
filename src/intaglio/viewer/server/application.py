"""The pages of the server: a list of runs, a page for each with the linked view, its data, and its whole report."""

import tempfile
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from intaglio.errors import IntaglioError
from intaglio.record import Record
from intaglio.viewer.live import Live, answered
from intaglio.viewer.module import Module
from intaglio.viewer.page import environment
from intaglio.viewer.payload import drawable, payload, to_json
from intaglio.viewer.report import report
from intaglio.viewer.server.beside import Beside
from intaglio.viewer.server.conversation import converse
from intaglio.viewer.server.gate import HEADERS, Gate
from intaglio.viewer.server.shelf import Shelf

__all__ = ["application"]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
KEPT = 4  # runs whose data stay in memory


def application(
    folder: str | Path,
    *,
    token: str,
    port: int,
    live: Callable[[Path], Live] | None = None,
    beside: Sequence[str | Path] = (),
) -> Starlette:
    """An ASGI application that shows the runs of a folder to who knows the token.

    Args:
        folder: a run, or a folder of runs.
        token: what every request must carry, see `Gate`.
        port: at which it will listen; requests to any other host are refused.
        live: from a run's folder to what computes exact values of it.
        beside: runs to show side by side at ``/beside``; without any, those of the folder.
    """
    pages = Pages(Shelf(folder), live)
    routes = [
        Route("/", pages.runs),
        Route("/run/{name}", pages.run),
        Route("/run/{name}/data", pages.data),
        Route("/run/{name}/report", pages.report),
        Route("/static/{file}", pages.static),
        WebSocketRoute("/run/{name}/live", pages.talk),
        *Beside(pages.shelf, beside, _page).routes,
    ]
    gate = Middleware(Gate, token=token, port=port)
    return Starlette(routes=routes, middleware=[gate], exception_handlers={IntaglioError: _explained})


class Pages:
    """What stands at each address."""

    def __init__(self, shelf: Shelf, live: Callable[[Path], Live] | None) -> None:
        self.shelf = shelf
        self.live = lru_cache(KEPT)(live) if live else None
        self.module = Module.built()
        self._written = lru_cache(KEPT)(_written)

    async def runs(self, request: Request) -> Response:
        names = await run_in_threadpool(lambda: self.shelf.runs)
        if self.shelf.is_run:
            return RedirectResponse(request.url_for("run", name=next(iter(names))).path, headers=HEADERS)
        return _page("runs.html", folder=self.shelf.folder.name, runs=list(names))

    async def run(self, request: Request) -> Response:
        record = await self._record(request)
        shown = {"name": request.path_params["name"], "alone": self.shelf.is_run, "live": self.live is not None}
        return _page("run.html", **shown, drawable=bool(await run_in_threadpool(drawable, record)))

    async def data(self, request: Request) -> Response:
        written = await run_in_threadpool(self._data, request.path_params["name"])
        return Response(written, media_type="application/json", headers=HEADERS)

    async def report(self, request: Request) -> Response:
        """The offline report, made now; it carries its own policy, and asks for nothing."""
        whole = await run_in_threadpool(_reported, await self._record(request))
        return HTMLResponse(whole, headers=HEADERS | {"Content-Security-Policy": "frame-ancestors 'none'"})

    async def talk(self, socket: WebSocket) -> None:
        """Exact values at the places that the page asks for."""
        folder = (await run_in_threadpool(lambda: self.shelf.runs)).get(socket.path_params["name"])
        if folder is None or self.live is None:
            await socket.close()
        else:
            await converse(socket, partial(answered, self.live(folder)))

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

    def _data(self, name: str) -> bytes:
        folder = self.shelf.record(name).path
        return self._written(folder, _state(folder))

    async def _record(self, request: Request) -> Record:
        return await run_in_threadpool(self.shelf.record, request.path_params["name"])


def _written(folder: Path, state: float) -> bytes:
    """A run's data in JSON; `state` tells one from the same run a moment later."""
    return to_json(payload(Record.load(folder).remembering())).encode()


def _state(folder: Path) -> float:
    """When anything that the view shows was last written."""
    return max((file.stat().st_mtime for file in folder.rglob("*.nc")), default=0.0)


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
