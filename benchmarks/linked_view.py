"""The linked view in a browser: size of the page, first picture, and script time of one move of the marker.

Drawn by software, as where there is no graphics card. A survey carries at most 10,000 examples into a page; the row
above that lifts this bound for the measurement, and says what the module itself can do.
"""

import importlib
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
import xarray as xr
from playwright.sync_api import Browser, sync_playwright

from intaglio.chebyshev import nodes
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer import report

CLASSES, NODES, WAVES = 10, 9, 40
MOVES = 60
FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))"
MOVE = f"""() => {{
  const view = document.querySelector("[data-intaglio]").intaglio;
  const times = [];
  for (let k = 0; k < {MOVES}; k++) times.push(view.move(0.9 * Math.sin(k), 0.9 * Math.cos(1.7 * k)));
  times.sort((a, b) => a - b);
  return [times[{MOVES // 2}], times[{MOVES - 2}]];
}}"""


def synthetic(examples: int, path: Path) -> Record:
    """Blobs that drift in `WAVES` independent ways over the plane, so that the packing has work to do."""
    generator = np.random.default_rng(0)
    at = nodes(NODES)
    target = np.arange(examples) % CLASSES
    centres = 8 * generator.normal(size=(CLASSES, 2))
    waves = generator.normal(size=(WAVES, NODES, NODES)) / np.arange(1, WAVES + 1)[:, None, None]
    places = np.einsum("nck,kab->ncab", generator.normal(size=(examples, 2, WAVES)), waves)
    places += (centres[target] + generator.normal(size=(examples, 2)))[:, :, None, None]
    loss = 0.05 + at[:, None] ** 2 + at[None, :] ** 2
    losses = loss * (1 + 0.1 * np.einsum("nk,kab->nab", generator.normal(size=(examples, WAVES)), waves) ** 2)
    by_class = np.stack([losses[target == each].mean(0) for each in range(CLASSES)])
    plane = ("alpha", "beta")
    data = {
        "loss": (plane, loss),
        "class_loss": (("class", *plane), by_class),
        "example_loss": (("example", *plane), losses),
        "embedding": (("example", "component", *plane), places),
    }
    run = Record.create(path)
    run.put("surfaces/random", Surface(xr.Dataset(data, {"alpha": at, "beta": at, "example": np.arange(examples)})))
    names = [f"class {each}" for each in range(CLASSES)]
    vectors = places[:, :, NODES // 2, NODES // 2]
    shown = {"embedding": (("example", "dimension"), vectors), "target": ("example", target)}
    run.put("embedding", xr.Dataset(shown, {"class": names}))
    return run


def measure(browser: Browser, page: Path) -> str:
    """One line of figures for a report."""
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    tab.goto(page.as_uri())
    tab.wait_for_selector("[data-ready=true]", timeout=300_000)
    first = tab.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    drawn = tab.evaluate(DRAWN)
    median, slow = tab.evaluate(MOVE)
    context.close()
    size = page.stat().st_size / 1e6
    return f"{size:6.2f} MB  {first:7.0f} ms  {drawn:7.0f} ms  {median:8.1f} ms  {slow:8.1f} ms"


def main(folders: list[str]) -> None:
    browser_path = shutil.which("chromium")
    if browser_path is None:
        print("chromium is not installed; nothing measured")
        return
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=FLAGS)
        print("run                   page   first paint   all drawn   move, median  nearly slowest")
        importlib.import_module("intaglio.viewer.payload").EXAMPLES = 10**7
        for count in (1797, 10_000, 200_000):
            record = synthetic(count, Path(folder) / str(count))
            print(f"{count:9,} points  {measure(browser, report(record, Path(folder) / f'{count}.html'))}")
        for each in folders:
            page = report(Record.load(each), Path(folder) / "given.html")
            print(f"{each:13}  {measure(browser, page)}")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
