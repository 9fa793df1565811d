"""What a test sees of a page with the linked view."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from playwright.sync_api import Locator, Page, expect

T = TypeVar("T")
FIELDS = "input[type=number]"
PATIENCE = 30  # seconds that a machine at work on other things may take to show what is waited for

VIEW = "document.querySelector('[data-intaglio]')"
PIXELS = """canvas => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  return new Uint32Array(data.buffer);
}"""
COLOURS = f"canvas => new Set(({PIXELS})(canvas)).size"
PRINT = f"canvas => ({PIXELS})(canvas).reduce((sum, each) => (Math.imul(sum, 31) + each) | 0, 7)"


def settled(page: Page) -> None:
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def rested(page: Page, milliseconds: int) -> None:
    """Let every timer run that the page has set so far for at most as long: they run in order, this one after them."""
    page.evaluate(f"() => new Promise(done => setTimeout(done, {milliseconds}))")
    settled(page)


def laid_out(page: Page) -> None:
    """Lay out the whole page at once, also what stands far below."""
    page.add_style_tag(content="main > section { content-visibility: visible !important; }")


def pictures_are_drawn(page: Page) -> None:
    """Wait until every picture that is seen has come, and is no speck."""
    seen = "[...document.images].filter(each => each.checkVisibility())"
    comes(page, f"{seen}.every(each => each.complete && each.naturalWidth > 100)")


def picture(page: Page, name: str) -> int:
    """A number that stands for the pixels of a panel's first canvas."""
    found: int = page.locator(f".ig-{name} canvas").first.evaluate(PRINT)
    return found


def becomes(page: Page, read: Callable[[], T], holds: Callable[[T], bool], seconds: float = PATIENCE) -> T:
    """What is read, once it holds; the page lives on meanwhile."""
    end = time.monotonic() + seconds
    while not holds(found := read()):
        if time.monotonic() > end:
            pytest.fail(f"after {seconds} s it still is {found!r}")
        page.wait_for_timeout(50)
    return found


def comes(page: Page, expression: str, seconds: float = PATIENCE) -> None:
    """Wait until it holds; the page's policy forbids playwright's own way, which evaluates text in the page."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression):
        if time.monotonic() > end:
            pytest.fail(f"{expression} does not come true: {page.locator('body').inner_text()[:300]}")
        page.wait_for_timeout(50)


def changed(page: Page, name: str, *were: int) -> int:
    """The picture of a panel, once it is none of those that were."""
    settled(page)
    return becomes(page, lambda: picture(page, name), lambda now: now not in were)


def returned(page: Page, name: str, *to: int) -> int:
    """The picture of a panel, once it is one of these again."""
    settled(page)
    return becomes(page, lambda: picture(page, name), lambda now: now in to)


def coloured(page: Page, name: str, more_than: int) -> None:
    """Wait until a panel's first canvas shows more than so many colours."""
    canvas = page.locator(f".ig-{name} canvas").first
    becomes(page, lambda: int(canvas.evaluate(COLOURS)), lambda count: count > more_than)


def fits(page: Page, *widths: int, height: int = 900) -> None:
    """In windows of these widths nothing is wider than the window, once it is laid out anew."""
    for width in widths:
        page.set_viewport_size({"width": width, "height": height})
        comes(page, f"innerWidth === {width}")
        settled(page)
        settled(page)  # what follows the size is told of it within a frame, and drawn in the next
        comes(page, f"document.documentElement.scrollWidth <= {width}")


def stands_at(page: Page, *places: str) -> None:
    """Wait until the fields of the marker's place hold these."""
    for field, place in zip(page.locator(FIELDS).all(), places, strict=True):
        expect(field).to_have_value(place)


def fact_of(page: Page, name: str) -> Locator:
    return page.locator(".ig-values div", has_text=name).locator("dd")


def fact(page: Page, name: str) -> str:
    return fact_of(page, name).inner_text()


def saved(page: Page, name: str, folder: Path) -> Path:
    """The file that a button of the menu gives."""
    page.locator(".ig-menu summary").click()
    with page.expect_download() as coming:
        page.get_by_role("button", name=name, exact=True).click()
    file = folder / coming.value.suggested_filename
    coming.value.save_as(file)
    return file
