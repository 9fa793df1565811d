"""The linked view in a browser: the page's size, its first picture, script time of a move of the marker, and memory.

The first picture are surface and embedding; a move is of the marker, and along means through the embedding. Drawn by
software, as where there is no graphics card. The memory is the page's and the server's. A report carries at most
10,000 examples, a server a million.
"""

import os
import shutil
import subprocess
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
FEW = 200_000  # examples up to which all nodes and waves are made, for memory's sake
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


PICTURE = "performance.getEntriesByName('intaglio: first picture')[0].startTime"
ALONG = f"""() => {{
  const canvas = document.querySelector(".ig-embedding canvas");
  const step = k => new KeyboardEvent("keydown", {{ key: k % 2 ? "ArrowRight" : "ArrowLeft", shiftKey: true }});
  canvas.dispatchEvent(new KeyboardEvent("keydown", {{ key: "+" }}));
  const times = Array.from({{ length: {MOVES} }}, (_, k) => {{
    const before = performance.now();
    canvas.dispatchEvent(step(k));
    return performance.now() - before;
  }});
  return times.sort((a, b) => a - b)[{MOVES // 2}];
}}"""


def synthetic(examples: int, path: Path) -> Record:
    """Blobs that drift in `WAVES` independent ways over the plane, so that the packing has work to do."""
    generator = np.random.default_rng(0)
    count, drifts = (NODES, WAVES) if examples <= FEW else (5, 12)
    at = nodes(count)
    target = np.arange(examples) % CLASSES
    centres = 8 * generator.normal(size=(CLASSES, 2))
    waves = (generator.normal(size=(drifts, count, count)) / np.arange(1, drifts + 1)[:, None, None]).astype(np.float32)
    places = np.einsum("nck,kab->ncab", generator.normal(size=(examples, 2, drifts)).astype(np.float32), waves)
    places += (centres[target] + generator.normal(size=(examples, 2)))[:, :, None, None]
    loss = 0.05 + at[:, None] ** 2 + at[None, :] ** 2
    drawn = generator.normal(size=(examples, drifts)).astype(np.float32)
    losses = (loss * (1 + 0.1 * np.einsum("nk,kab->nab", drawn, waves) ** 2)).astype(np.float32)
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
    vectors = places[:, :, count // 2, count // 2]
    shown = {"embedding": (("example", "dimension"), vectors), "target": ("example", target)}
    run.put("embedding", xr.Dataset(shown, {"class": names}))
    return run


def measure(browser: Browser, address: str, size: str, offline: bool) -> str:
    """One line of figures for a page."""
    context = browser.new_context(offline=offline, viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    tab.goto(address)
    tab.wait_for_selector("[data-ready=true]", timeout=300_000)
    picture, whole = tab.evaluate(PICTURE), tab.evaluate(DRAWN)
    median, slow = tab.evaluate(MOVE)
    along = tab.evaluate(ALONG)
    memory = resident(browser)
    context.close()
    times = f"{picture:7.0f} ms  {whole:7.0f} ms  {median:8.1f} ms  {slow:8.1f} ms  {along:7.1f} ms"
    return f"{size:>8}  {times}  {memory / 1e6:6.0f} MB"


def resident(browser: Browser) -> int:
    """Bytes that the browser's processes for pages hold at the moment."""
    session = browser.new_browser_cdp_session()
    found = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    pages = [Path(f"/proc/{each['id']}/statm") for each in found if each["type"] == "renderer"]
    return sum(int(file.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") for file in pages if file.is_file())


class Served:
    """`intaglio serve` in a process of its own, whose memory is its own too."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "intaglio", "serve", str(folder), "--port", "0"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().split()[0]
        self.first = self.memory("VmRSS")

    def memory(self, name: str) -> int:
        """Bytes: ``VmRSS`` now, ``VmHWM`` at most so far."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return 1024 * int(next(line.split()[1] for line in status.splitlines() if line.startswith(name)))

    def __enter__(self) -> "Served":
        return self

    def __exit__(self, *error: object) -> None:
        self.process.terminate()
        self.process.wait()


def weight(run: Record) -> str:
    """What of the run the server reads whole: its coordinates and losses of single examples."""
    nodes = run.surfaces["random"].nodes
    return " and ".join(f"{nodes[name].nbytes / 1e6:.0f} MB of {name}" for name in ("embedding", "example_loss"))


def main(folders: list[str]) -> None:
    browser_path = shutil.which("chromium")
    if browser_path is None:
        print("chromium is not installed; nothing measured")
        return
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=FLAGS)
        print("run                          page  first picture  all drawn  move, median  slow      along     memory")
        for count in (1797, 10_000):
            page = report(synthetic(count, Path(folder) / str(count)), Path(folder) / f"{count}.html")
            print(f"{count:9,} points, report  {measure(browser, page.as_uri(), megabytes(page), offline=True)}")
        for count in (200_000, 1_000_000):
            run = synthetic(count, Path(folder) / str(count))
            with Served(run.path) as server:
                print(f"{count:9,} points, serve   {measure(browser, server.address, '', offline=False)}")
                memory = [server.first, server.memory("VmHWM"), server.memory("VmRSS")]
                before, most, after = (f"{each / 1e6:.0f} MB" for each in memory)
                print(f"{'':9} its server: {before} before, {most} at most, {after} after; {weight(run)}")
        for each in folders:
            page = report(Record.load(each), Path(folder) / "given.html")
            print(f"{each:24}  {measure(browser, page.as_uri(), megabytes(page), offline=True)}")
        browser.close()


def megabytes(page: Path) -> str:
    return f"{page.stat().st_size / 1e6:.2f} MB"


if __name__ == "__main__":
    main(sys.argv[1:])
