"""What a test sees of a page with the linked view."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

VIEW = "document.querySelector('[data-intaglio]')"
PIXELS = """canvas => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  return new Uint32Array(data.buffer);
}"""
COLOURS = f"canvas => new Set(({PIXELS})(canvas)).size"
PRINT = f"canvas => ({PIXELS})(canvas).reduce((sum, each) => (Math.imul(sum, 31) + each) | 0, 7)"


def settled(page: Page) -> None:
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def laid_out(page: Page) -> None:
    """Lay out the whole page at once, also what stands far below."""
    page.add_style_tag(content="main > section { content-visibility: visible !important; }")


def picture(page: Page, name: str) -> int:
    """A number that stands for the pixels of a panel's first canvas."""
    found: int = page.locator(f".ig-{name} canvas").first.evaluate(PRINT)
    return found


def comes(page: Page, expression: str) -> None:
    """Wait until it holds; the page's policy forbids playwright's own way, which evaluates text in the page."""
    for _ in range(60):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"{expression} does not come true")


def fact(page: Page, name: str) -> str:
    return page.locator(".ig-values div", has_text=name).locator("dd").inner_text()


def saved(page: Page, name: str, folder: Path) -> Path:
    """The file that a button of the menu gives."""
    page.locator(".ig-menu summary").click()
    with page.expect_download() as coming:
        page.get_by_role("button", name=name, exact=True).click()
    file = folder / coming.value.suggested_filename
    coming.value.save_as(file)
    return file
