"""The surface and the embedding in three dimensions: drawn by WebGL, lost and regained, and drawn without it."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from .conftest import Watched
from .seen import COLOURS, VIEW, comes, picture, settled

pytestmark = pytest.mark.long

BY = "document.querySelector('.ig-{} canvas').dataset.by === '{}'"


@pytest.fixture
def deep(page: Page, document: Path) -> Page:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 1100, "height": 900})
    page.goto(document.as_uri())
    page.wait_for_selector("[data-intaglio][data-ready=true]")
    return page


def shows(page: Page) -> None:
    page.get_by_label("In 3-D").check()
    for name in ("relief", "cloud"):
        comes(page, BY.format(name, "webgl"))
    settled(page)


def test_nothing_asks_for_webgl_before_depth_is_asked_for(deep: Page) -> None:
    assert deep.evaluate(f"{VIEW}.intaglio.context()") is None
    assert deep.locator(".ig-relief").is_hidden()
    shows(deep)
    assert deep.evaluate(f"{VIEW}.intaglio.context() instanceof WebGL2RenderingContext")
    for name in ("relief", "cloud"):
        assert deep.locator(f".ig-{name} canvas").evaluate(COLOURS) > 12
    assert deep.evaluate("document.documentElement.scrollWidth") <= 1100
    comes(deep, "location.hash.includes('depth=1')")


def test_both_follow_the_marker_and_turn_by_keys_and_by_dragging(deep: Page) -> None:
    shows(deep)
    names = ("relief", "cloud")
    before = [picture(deep, name) for name in names]
    deep.locator(".ig-marker").press("Shift+ArrowRight")
    settled(deep)
    moved = [picture(deep, name) for name in names]
    assert all(now != was for now, was in zip(moved, before, strict=True))
    for name in names:
        canvas = deep.locator(f".ig-{name} canvas")
        canvas.press("ArrowRight")
        settled(deep)
        assert picture(deep, name) not in moved
        canvas.press("Home")
        settled(deep)
        assert picture(deep, name) in moved
        canvas.scroll_into_view_if_needed()
        box = canvas.bounding_box()
        assert box is not None
        deep.mouse.move(box["x"] + 100, box["y"] + 100)
        deep.mouse.down()
        deep.mouse.move(box["x"] + 160, box["y"] + 130, steps=3)
        deep.mouse.up()
        settled(deep)
        assert picture(deep, name) not in moved


def test_a_lost_context_is_painted_without_and_comes_back(deep: Page) -> None:
    shows(deep)
    before = picture(deep, "relief")
    deep.evaluate(f"window.taken = {VIEW}.intaglio.context().getExtension('WEBGL_lose_context'), taken.loseContext()")
    comes(deep, BY.format("relief", "canvas"))
    assert "Drawn without WebGL" in deep.locator(".ig-relief").inner_text()
    assert deep.locator(".ig-relief canvas").evaluate(COLOURS) > 30
    deep.locator(".ig-marker").press("Shift+ArrowRight")
    deep.locator(".ig-marker").press("Home")
    deep.evaluate("taken.restoreContext()")
    comes(deep, BY.format("relief", "webgl"))
    settled(deep)
    assert picture(deep, "relief") == before
    assert "Drawn without" not in deep.locator(".ig-relief").inner_text()


def test_without_webgl_a_plain_canvas_shows_both(browser: Browser, document: Path) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    watched = Watched(page)
    page.add_init_script(
        "const own = HTMLCanvasElement.prototype.getContext;"
        "HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {"
        " return kind.startsWith('webgl') ? null : own.call(this, kind, ...rest); };"
    )
    page.goto(document.as_uri() + "#plane=pca&alpha=1&beta=0&depth=1")
    page.wait_for_selector("[data-ready=true]")
    for name in ("relief", "cloud"):
        comes(page, BY.format(name, "canvas"))
        assert page.locator(f".ig-{name} canvas").evaluate(COLOURS) > 12
    before = picture(page, "cloud")
    page.locator(".ig-cloud canvas").press("ArrowUp")
    settled(page)
    assert picture(page, "cloud") != before
    watched.check()
    context.close()


def test_a_window_without_a_size_breaks_nothing(deep: Page) -> None:
    shows(deep)
    deep.locator(".ig").evaluate("view => { view.style.width = '0px'; view.style.overflow = 'hidden'; }")
    settled(deep)
    deep.locator(".ig").evaluate("view => view.removeAttribute('style')")
    settled(deep)
    settled(deep)
    assert deep.locator(".ig-relief canvas").evaluate(COLOURS) > 30
