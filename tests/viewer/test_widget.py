"""The notebook's widget: its traits are the view's state, and a document that is no longer live shows a picture."""

import base64
import json
import sys
from io import BytesIO

import pytest
from PIL import Image

import intaglio as ig
from intaglio.errors import InputError
from intaglio.record import Record
from intaglio.viewer.carried import to_json
from intaglio.viewer.payload import payload


@pytest.mark.long
def test_it_carries_the_run_and_stands_at_the_trained_model(linked_run: Record) -> None:
    view = ig.show(linked_run)
    state = view.get_state()
    assert state["payload"] == json.loads(to_json(payload(linked_run)))
    assert [state[name] for name in ("plane", "alpha", "beta", "logarithmic")] == ["random", 0.0, 0.0, None]
    assert "export{" in state["_esm"]
    assert ".ig-marker" in state["_css"]


@pytest.mark.long
def test_a_document_that_is_not_live_shows_the_first_plane(linked_run: Record) -> None:
    bundle = ig.show(linked_run)._repr_mimebundle_()
    assert bundle is not None
    assert "application/vnd.jupyter.widget-view+json" in bundle[0]
    with Image.open(BytesIO(base64.b64decode(bundle[0]["image/png"]))) as image:
        assert min(image.size) > 500


def test_what_cannot_be_shown_is_said(empty: Record, monkeypatch: pytest.MonkeyPatch, linked_run: Record) -> None:
    with pytest.raises(InputError, match="has no plane over which to move a marker; try intaglio survey"):
        ig.show(empty)
    monkeypatch.delitem(sys.modules, "intaglio.viewer.widget", raising=False)
    monkeypatch.setitem(sys.modules, "anywidget", None)
    with pytest.raises(InputError, match=r"needs anywidget, which is not installed; try pip install \"intaglio\[note"):
        ig.show(linked_run)
