"""Runs side by side, on a page of their own: those of the shelf that are asked for, or those that were given."""

from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from intaglio.record import Record
from intaglio.viewer.carried import to_binary
from intaglio.viewer.payload import drawable
from intaglio.viewer.server.handing_out import HandingOut
from intaglio.viewer.server.shelf import Shelf
from intaglio.viewer.together import MOST, together
from intaglio.viewer.underway import version

__all__ = ["Beside"]


class Beside:
    """The page and its data.

    Args:
        shelf: where runs are found by the names in the address, ``?run=one&run=two``; without any, the first six.
        given: folders of runs to show instead, where the address names none.
        page: makes a page of a template.
        handing_out: sends the data.
    """

    def __init__(
        self, shelf: Shelf, given: Sequence[str | Path], page: Callable[..., Response], handing_out: HandingOut
    ) -> None:
        self.shelf, self.given, self.page = shelf, [Record.load(folder) for folder in given], page
        self.handing_out = handing_out

    @property
    def routes(self) -> list[Route]:
        return [Route("/beside", self.show), Route("/beside/data", self.data)]

    async def show(self, request: Request) -> Response:
        asked = urlencode([("run", name) for name in request.query_params.getlist("run")])
        return self.page("beside.html", data=f"/beside/data?{asked}", alone=self.shelf.is_run)

    async def data(self, request: Request) -> Response:
        records = await run_in_threadpool(self._runs, request.query_params.getlist("run"))
        now = await run_in_threadpool(lambda: tuple((str(each.path), version(each.path)) for each in records))
        return await self.handing_out.answer(request, now, lambda: to_binary(together(records)))

    def _runs(self, names: Sequence[str]) -> Sequence[Record]:
        if names:
            return [self.shelf.record(name) for name in names]
        if self.given:
            return self.given
        found = (self.shelf.record(name) for name in self.shelf.runs)
        return [record for record in found if drawable(record)][:MOST]
