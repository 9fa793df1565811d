"""The surface and the embedding in three dimensions: drawn by WebGL, lost and regained, and drawn without it."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from .conftest import Watched
from .seen import COLOURS, VIEW, comes, picture, settled

pytestmark = pytest.mark.long

BY = "document.querySelector('.ig-{} canvas').dataset.by === '{}'"


def shows(page: Page) -> None:
    page.get_by_label("In 3-D").check()
    for name in ("relief", "cloud"):
        comes(page, BY.format(name, "webgl"))
    settled(page)


def test_nothing_asks_for_webgl_before_depth_is_asked_for(view: Page) -> None:
    assert view.evaluate(f"{VIEW}.intaglio.context()") is None
    assert view.locator(".ig-relief").is_hidden()
    shows(view)
    assert view.evaluate(f"{VIEW}.intaglio.context() instanceof WebGL2RenderingContext")
    for name in ("relief", "cloud"):
        assert view.locator(f".ig-{name} canvas").evaluate(COLOURS) > 12
    assert view.evaluate("document.documentElement.scrollWidth") <= 1280
    comes(view, "location.hash.includes('depth=1')")


def test_both_follow_the_marker_and_turn_by_keys_and_by_dragging(view: Page) -> None:
    shows(view)
    names = ("relief", "cloud")
    before = [picture(view, name) for name in names]
    view.locator(".ig-marker").press("Shift+ArrowRight")
    settled(view)
    moved = [picture(view, name) for name in names]
    assert all(now != was for now, was in zip(moved, before, strict=True))
    for name in names:
        canvas = view.locator(f".ig-{name} canvas")
        canvas.press("ArrowRight")
        settled(view)
        assert picture(view, name) not in moved
        canvas.press("Home")
        settled(view)
        assert picture(view, name) in moved
        canvas.scroll_into_view_if_needed()
        box = canvas.bounding_box()
        assert box is not None
        view.mouse.move(box["x"] + 100, box["y"] + 100)
        view.mouse.down()
        view.mouse.move(box["x"] + 160, box["y"] + 130, steps=3)
        view.mouse.up()
        settled(view)
        assert picture(view, name) not in moved


def test_a_lost_context_is_painted_without_and_comes_back(view: Page) -> None:
    shows(view)
    before = picture(view, "relief")
    view.evaluate(f"window.taken = {VIEW}.intaglio.context().getExtension('WEBGL_lose_context'), taken.loseContext()")
    comes(view, BY.format("relief", "canvas"))
    assert "Drawn without WebGL" in view.locator(".ig-relief").inner_text()
    assert view.locator(".ig-relief canvas").evaluate(COLOURS) > 30
    view.locator(".ig-marker").press("Shift+ArrowRight")
    view.locator(".ig-marker").press("Home")
    view.evaluate("taken.restoreContext()")
    comes(view, BY.format("relief", "webgl"))
    settled(view)
    assert picture(view, "relief") == before
    assert "Drawn without" not in view.locator(".ig-relief").inner_text()


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


def test_a_window_without_a_size_breaks_nothing(view: Page) -> None:
    shows(view)
    view.locator(".ig").evaluate("view => { view.style.width = '0px'; view.style.overflow = 'hidden'; }")
    settled(view)
    view.locator(".ig").evaluate("view => view.removeAttribute('style')")
    settled(view)
    settled(view)
    assert view.locator(".ig-relief canvas").evaluate(COLOURS) > 30


MANY = """count => { window.others = Array.from({ length: count }, () => {
  const canvas = document.createElement('canvas');
  return [canvas, canvas.getContext('webgl2')];
}); }"""


def test_where_all_contexts_are_taken_by_others_a_plain_canvas_takes_over(view: Page) -> None:
    shows(view)
    view.evaluate(MANY, 20)  # a browser keeps 16 and takes away the oldest
    for name in ("relief", "cloud"):
        comes(view, BY.format(name, "canvas"))
        assert view.locator(f".ig-{name} canvas").evaluate(COLOURS) > 12
    assert "Drawn without WebGL" in view.locator(".ig-cloud").inner_text()
    before = picture(view, "cloud")
    view.locator(".ig-marker").press("Shift+ArrowRight")
    settled(view)
    assert picture(view, "cloud") != before


def test_a_view_that_comes_last_takes_a_context_for_itself(view: Page) -> None:
    view.evaluate(MANY, 20)
    shows(view)


def test_a_view_that_begins_out_of_sight_is_drawn_once_it_is_seen(browser: Browser, document: Path) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    watched = Watched(page)
    page.set_viewport_size({"width": 1280, "height": 900})
    page.add_init_script(
        "new MutationObserver((_, watch) => { const el = document.querySelector('[data-intaglio]');"
        " if (el && !el.dataset.ready) { el.style.display = 'none'; watch.disconnect(); } })"
        ".observe(document, { childList: true, subtree: true });"
    )
    page.goto(document.as_uri() + "#plane=random&alpha=0&beta=0&depth=1")
    comes(page, f"{VIEW}.dataset.ready === 'true'")
    settled(page)
    assert page.locator(".ig-surface canvas").bounding_box() is None
    page.evaluate(f"{VIEW}.style.display = ''")
    settled(page)
    settled(page)
    for name in ("surface", "embedding", "relief", "imprint", "curvature"):
        assert page.locator(f".ig-{name} canvas").first.evaluate(COLOURS) > 12, name
    for size in ((1, 1), (0, 0)):
        page.locator(".ig").evaluate(
            "(el, [w, h]) => Object.assign(el.style, { width: w + 'px', height: h + 'px' })", size
        )
        settled(page)
    watched.check()
    context.close()
