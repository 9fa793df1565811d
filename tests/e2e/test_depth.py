"""The surface and the embedding in three dimensions: drawn by WebGL, lost and regained, and drawn without it."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import Watched
from .seen import VIEW, changed, coloured, comes, picture, returned, settled

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
        coloured(view, name, 12)
    comes(view, "document.documentElement.scrollWidth <= 1280")
    comes(view, "location.hash.includes('depth=1')")


def test_both_follow_the_marker_and_turn_by_keys_and_by_dragging(view: Page) -> None:
    shows(view)
    names = ("relief", "cloud")
    before = [picture(view, name) for name in names]
    view.locator(".ig-marker").press("Shift+ArrowRight")
    moved = [changed(view, name, was) for name, was in zip(names, before, strict=True)]
    for name in names:
        canvas = view.locator(f".ig-{name} canvas")
        canvas.press("ArrowRight")
        changed(view, name, *moved)
        canvas.press("Home")
        returned(view, name, *moved)
        canvas.scroll_into_view_if_needed()
        box = canvas.bounding_box()
        assert box is not None
        view.mouse.move(box["x"] + 100, box["y"] + 100)
        view.mouse.down()
        view.mouse.move(box["x"] + 160, box["y"] + 130, steps=3)
        view.mouse.up()
        changed(view, name, *moved)


def test_a_lost_context_is_painted_without_and_comes_back(view: Page) -> None:
    shows(view)
    before = picture(view, "relief")
    view.evaluate(f"window.taken = {VIEW}.intaglio.context().getExtension('WEBGL_lose_context'), taken.loseContext()")
    comes(view, BY.format("relief", "canvas"))
    expect(view.locator(".ig-relief")).to_contain_text("Drawn without WebGL")
    coloured(view, "relief", 30)
    view.locator(".ig-marker").press("Shift+ArrowRight")
    view.locator(".ig-marker").press("Home")
    view.evaluate("taken.restoreContext()")
    comes(view, BY.format("relief", "webgl"))
    returned(view, "relief", before)
    expect(view.locator(".ig-relief")).not_to_contain_text("Drawn without")


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
        coloured(page, name, 12)
    before = picture(page, "cloud")
    page.locator(".ig-cloud canvas").press("ArrowUp")
    changed(page, "cloud", before)
    watched.check()
    context.close()


def test_a_window_without_a_size_breaks_nothing(view: Page) -> None:
    shows(view)
    view.locator(".ig").evaluate("view => { view.style.width = '0px'; view.style.overflow = 'hidden'; }")
    settled(view)
    view.locator(".ig").evaluate("view => view.removeAttribute('style')")
    settled(view)
    coloured(view, "relief", 30)


MANY = """count => { window.others = Array.from({ length: count }, () => {
  const canvas = document.createElement('canvas');
  return [canvas, canvas.getContext('webgl2')];
}); }"""


def test_where_all_contexts_are_taken_by_others_a_plain_canvas_takes_over(view: Page) -> None:
    shows(view)
    view.evaluate(MANY, 20)  # a browser keeps 16 and takes away the oldest
    for name in ("relief", "cloud"):
        comes(view, BY.format(name, "canvas"))
        coloured(view, name, 12)
    expect(view.locator(".ig-cloud")).to_contain_text("Drawn without WebGL")
    before = picture(view, "cloud")
    view.locator(".ig-marker").press("Shift+ArrowRight")
    changed(view, "cloud", before)


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
    for name in ("surface", "embedding", "relief", "imprint", "curvature"):
        coloured(page, name, 12)
    for size in ((1, 1), (0, 0)):
        page.locator(".ig").evaluate(
            "(el, [w, h]) => Object.assign(el.style, { width: w + 'px', height: h + 'px' })", size
        )
        settled(page)
    watched.check()
    context.close()
