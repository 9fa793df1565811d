"""The report of a comparison in a real browser, off the network."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import Page, expect

import intaglio as ig

from .seen import fits, laid_out, pictures_are_drawn

pytestmark = pytest.mark.long

TABLE = {"data": "iris", "encoders": "linear", "losses": ["mse", "cross_entropy"], "regularizers": ["none", "l2=0.1"]}
TABLE |= {"seeds": 2, "planes": 1, "epochs": 2, "dim": 2, "tolerance": 0.2}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory, as_a_reader: Callable[[], AbstractContextManager[None]]) -> str:
    folder = tmp_path_factory.mktemp("comparison")
    with as_a_reader():
        ig.compare(TABLE, folder / "report.html", folder=folder / "runs")
    return (folder / "report.html").as_uri()


@pytest.mark.parametrize("width", [360, 1200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_opens_whole_in_any_width_and_theme(page: Page, report: str, width: int, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(report)
    laid_out(page)
    fits(page, width)
    assert "runs and their loss landscapes" in page.title()
    expect(page.locator("img:visible")).to_have_count(6)  # dots; accuracy, losses, shares of the range; difference maps
    pictures_are_drawn(page)
    assert page.locator("img:not([alt]), img[alt='']").count() == 0


def test_it_says_what_it_can_tell_and_what_it_cannot(page: Page, report: str) -> None:
    page.goto(report)
    assert "Holm" in page.locator("#verdicts").inner_text()
    assert "different functions, each in its own unit" in page.locator("#what").inner_text()
    assert "share no plane" not in page.locator("#maps").inner_text()
    assert page.locator("#numbers tbody tr").count() == 4
