"""A real browser, off the network, that reports what a page complains of and what it tries to fetch."""

import importlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from intaglio.record import Record
from intaglio.viewer import report
from intaglio.viewer.sections.linked import linked

from .seen import PATIENCE

FLAGS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-angle=swiftshader",  # WebGL in software, so that no graphics card is needed
    "--enable-unsafe-swiftshader",
    "--disable-gpu-rasterization",  # without a card the page itself is drawn sooner without its detour
    "--disable-gpu-compositing",
    "--disable-accelerated-2d-canvas",  # else a canvas whose pixels were read is drawn in another way from then on
]
expect.set_options(timeout=1000 * PATIENCE)
LOCAL = ("file:", "data:", "blob:", "about:")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


@pytest.fixture(autouse=True)
def _as_a_reader_sees_it(as_a_reader_runs_it: None) -> None:
    """What is asked here is what a browser shows: pages come as fast as they do for a reader."""


@dataclass
class Watched:
    """A page, with what went wrong on it so far."""

    page: Page
    own: str = "file:"  # where the page itself may come from
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.set_default_timeout(4 * 1000 * PATIENCE)  # of what is asked of it, and of what it loads
        self.page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("websocket", lambda socket: self.requests.append(socket.url))

    @property
    def external(self) -> list[str]:
        return [
            url for url in self.requests if not url.startswith((*LOCAL, self.own, self.own.replace("http", "ws", 1)))
        ]

    def check(self) -> None:
        """Fail if the page has asked for anything outside itself, or has reported an error."""
        assert not self.external, f"the page asked for {self.external}"
        assert not self.errors, f"the page reported {self.errors}"


@pytest.fixture(scope="session")
def chromium() -> str:
    """The installed Chromium; without one a test is skipped, but under CI it fails."""
    path = shutil.which("chromium")
    if path is None and os.environ.get("CI"):
        pytest.fail("chromium is not installed, and under CI the browser tests must run; .ci/run installs it")
    if path is None:
        pytest.skip("chromium is not installed")
    return path


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    """A fresh page without a network; the test itself decides what is an error."""
    context = browser.new_context(offline=True)
    yield Watched(context.new_page())
    context.close()


@pytest.fixture
def page(watched: Watched) -> Iterator[Page]:
    """A fresh page without a network, on which any error and any request outside it fails the test."""
    yield watched.page
    watched.check()


@pytest.fixture(scope="session")
def document(
    linked_run: Record,
    tmp_path_factory: pytest.TempPathFactory,
    as_a_reader: Callable[[], AbstractContextManager[None]],
) -> Path:
    """A report of the linked view alone, so that no picture has to be drawn."""
    with as_a_reader(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(importlib.import_module("intaglio.viewer.report"), "SECTIONS", (linked,))
        return report(linked_run, tmp_path_factory.mktemp("view") / "report.html")


@pytest.fixture
def view(page: Page, document: Path) -> Page:
    """The report of the linked view, drawn."""
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(document.as_uri())
    page.wait_for_selector("[data-intaglio][data-ready=true]")
    return page
