"""The linked view as a widget of notebooks: the page's module with this kernel as its host."""

import json
from collections.abc import Sequence
from typing import Any

import anywidget
import traitlets
from matplotlib.figure import Figure

from intaglio.errors import InputError
from intaglio.plots import checkpoints, contour
from intaglio.record import Record
from intaglio.viewer.carried import to_json
from intaglio.viewer.drawing import encoded_png
from intaglio.viewer.latest import Latest
from intaglio.viewer.live import Live, answered
from intaglio.viewer.module import Module
from intaglio.viewer.payload import drawable, payload
from intaglio.viewer.together import shared_planes, together

__all__ = ["Widget"]

_MODULE = Module.built()


class Widget(anywidget.AnyWidget):
    """A marker over a run's loss surface, here and on the page at once.

    ``alpha`` and ``beta`` are where the marker stands, ``plane`` names the plane, ``logarithmic`` the scale (None: as
    the range asks for), ``colour`` what colours the examples, ``hidden`` the classes that are left out, ``picked`` the
    positions of the examples within the loop, along the surface's dimension ``example``, ``imprint`` and ``subject``
    what is drawn of the imprints. Set any of them and the page follows, ``observe`` them and Python follows the page.
    Where a document is no longer live, it shows the first plane as a still picture.

    Args:
        record: the run, or two to six of them, to stand side by side.
        live: what computes exact values at the marker, see `show`; ``exact`` holds the last of them.

    Raises:
        InputError: the run has no surface over two axes; or several that `together` refuses, or live ones.
    """

    _esm = _MODULE.script
    _css = _MODULE.style

    payload = traitlets.Dict().tag(sync=True)
    plane = traitlets.Unicode().tag(sync=True)
    alpha = traitlets.Float(0.0).tag(sync=True)
    beta = traitlets.Float(0.0).tag(sync=True)
    logarithmic = traitlets.Bool(None, allow_none=True).tag(sync=True)
    colour = traitlets.Unicode("target").tag(sync=True)
    hidden = traitlets.List(traitlets.Int()).tag(sync=True)
    language = traitlets.Unicode().tag(sync=True)
    depth = traitlets.Bool(False).tag(sync=True)
    picked = traitlets.List(traitlets.Int()).tag(sync=True)
    imprint = traitlets.Unicode().tag(sync=True)
    subject = traitlets.Unicode().tag(sync=True)

    live = traitlets.Bool().tag(sync=True)
    exact = traitlets.Dict().tag(sync=True)

    def __init__(self, record: Record | Sequence[Record], live: Live | None = None) -> None:
        runs = [each.remembering() for each in ([record] if isinstance(record, Record) else record)]
        if live is not None and len(runs) > 1:
            raise InputError(f"live with {len(runs)} runs", expected="one run, whose model is asked")
        carried = payload(_drawn(runs[0])) if len(runs) == 1 else together(runs)
        self._runs, self._first = runs, shared_planes(runs)[0]
        super().__init__(payload=json.loads(to_json(carried)), plane=self._first, live=live is not None)
        if live is not None:
            self._latest: Latest[Any] = Latest(lambda question: self.set_trait("exact", answered(live, question)))
            self.on_msg(lambda widget, question, buffers: self._latest.ask(question))

    def close(self) -> None:
        """Take the view off every page, and begin no further computation."""
        super().close()
        if self.live:
            self._latest.close()

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        bundle = super()._repr_mimebundle_(**options)
        return bundle and ({**bundle[0], "image/png": encoded_png(self._still())}, bundle[1])

    def _still(self) -> Figure:
        if len(self._runs) > 1:
            return checkpoints({run.path.name: run.surfaces[self._first] for run in self._runs})
        (run,) = self._runs
        return contour(run.surfaces[self._first], trajectory=run.trajectories.get(self._first))


def _drawn(record: Record) -> Record:
    if not drawable(record):
        came = f"{record.path} has no plane over which to move a marker"
        raise InputError(came, hint=f"intaglio survey {record.path}")
    return record
