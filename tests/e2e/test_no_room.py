"""A view that has no room draws nothing and complains of nothing; given room, it is whole."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .seen import changed, coloured, picture, settled

pytestmark = pytest.mark.long


def test_a_view_without_room_waits_until_it_has_some(page: Page, document: Path) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 1, "height": 1})
    page.goto(document.as_uri() + "#depth=1")
    page.wait_for_selector("[data-ready=true]", state="attached")
    page.set_viewport_size({"width": 1280, "height": 900})
    settled(page)
    for panel in ("surface", "embedding"):
        coloured(page, panel, more_than=30)


def test_a_hidden_view_moves_on_and_shows_where_it_is_when_it_comes_back(view: Page) -> None:
    before = picture(view, "embedding")
    view.locator(".ig").first.evaluate("el => { el.parentElement.style.display = 'none' }")
    settled(view)
    view.evaluate("document.querySelector('[data-intaglio]').intaglio.move(0.5, 0.5)")
    view.locator(".ig").first.evaluate("el => { el.parentElement.style.display = '' }")
    settled(view)
    expect(view.get_by_label("α", exact=True)).to_have_value("0.5")
    changed(view, "embedding", before)
    coloured(view, "embedding", more_than=5)
