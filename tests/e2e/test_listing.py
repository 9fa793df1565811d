"""The server's list of runs follows the folder while somebody looks at it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from shutil import rmtree

import pytest
from playwright.sync_api import Browser, expect

from intaglio.record import Record

from .conftest import Watched

pytestmark = pytest.mark.long


def test_runs_come_and_go_and_what_is_ticked_stays(
    browser: Browser, tmp_path: Path, serving: Callable[..., AbstractContextManager[str]]
) -> None:
    Record.create(tmp_path / "one")
    with serving(tmp_path, 0) as address:
        context = browser.new_context()
        page = context.new_page()
        watched = Watched(page, own=address.partition("?")[0])
        page.goto(address)
        expect(page.get_by_role("heading", level=2)).to_have_text("1 run")
        expect(page.get_by_role("checkbox")).to_have_count(0)
        Record.create(tmp_path / "two <b>")
        expect(page.get_by_role("heading", level=2)).to_have_text("2 runs")
        expect(page.get_by_role("link")).to_have_text(["one", "two <b>"])
        page.get_by_role("checkbox", name="two <b>, to stand beside others").check()
        Record.create(tmp_path / "three")
        expect(page.get_by_role("link")).to_have_text(["one", "three", "two <b>"])
        expect(page.get_by_role("checkbox", name="two <b>")).to_be_checked()
        expect(page.get_by_role("link", name="two <b>")).to_have_attribute("href", "/run/two%20%3Cb%3E")
        for name in ("one", "three"):
            rmtree(tmp_path / name)
        expect(page.get_by_role("heading", level=2)).to_have_text("1 run")
        expect(page.get_by_role("button", name="side by side")).to_have_count(0)
        watched.check()
        context.close()
