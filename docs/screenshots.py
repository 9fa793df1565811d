"""Photograph the linked view for the README: `make demo`, then `.venv/bin/python docs/screenshots.py`."""

import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

import intaglio as ig

HERE = Path(__file__).parent
FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]  # WebGL in software
WIDE, HIGH, EDGE = 1080, 3600, 20  # the window, so high that nothing has to be scrolled to, and a picture's edge
VIEWS = {  # name → colours, address, the part that the picture begins with and that whose picture it ends with
    "light": ("light", "#plane=random&alpha=0.42&beta=-0.3&language=en", ".ig", ".ig-surface"),
    "dark": ("dark", "#plane=random&alpha=0.42&beta=-0.3&depth=1&language=en", ".ig-relief", ".ig-relief"),
    "chinese": ("light", "#plane={early}&alpha=0.1&beta=0.1&language=zh", ".ig", ".ig-surface"),
}


def photograph(browser: Browser, page: Path, colours: str, address: str, first: str, last: str) -> Image.Image:
    """What one sees of the view from one part of it to another."""
    context = browser.new_context(
        offline=True, reduced_motion="reduce", color_scheme=colours, viewport={"width": WIDE, "height": HIGH}
    )
    tab = context.new_page()
    tab.goto(page.as_uri() + address)
    tab.wait_for_selector("[data-ready=true]")
    tab.evaluate("scrollTo(0, 0)")
    tab.wait_for_timeout(1500)
    view, begins, ends = (tab.locator(name).first.bounding_box() for name in (".ig", first, f"{last} .ig-stage"))
    across = {"x": view["x"] - EDGE, "width": view["width"] + 2 * EDGE}
    clip = across | {"y": begins["y"] - EDGE, "height": ends["y"] + ends["height"] - begins["y"] + EDGE}
    taken = Image.open(io.BytesIO(tab.screenshot(clip=clip))).convert("RGB")
    context.close()
    return taken


def main(run: Path) -> None:
    record = ig.Record.load(run)
    early = sorted((name for name in record.surfaces if name.startswith("epoch ")), key=lambda name: int(name[6:]))[1]
    page = ig.report(record, run / "report.html")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        for name, (colours, address, *parts) in VIEWS.items():
            picture = photograph(browser, page, colours, address.format(early=early.replace(" ", "+")), *parts)
            picture.save(HERE / "images" / f"view-{name}.png", optimize=True)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "runs" / "digits")
