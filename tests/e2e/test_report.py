"""The demonstration's report in a real browser, off the network."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .seen import comes, fits, laid_out, pictures_are_drawn

pytestmark = pytest.mark.long

Demonstration = tuple[Path, list[str]]
ORDER = """() => [".ig-surface canvas", ".ig-embedding canvas", "script[type=module]", "#landscape"].map(name =>
  [...document.querySelectorAll("*")].indexOf(document.querySelector(name)))"""


@pytest.fixture
def report(demonstration: Demonstration) -> str:
    return (demonstration[0] / "report.html").as_uri()


def test_it_opens_without_an_error_or_a_request(page: Page, report: str) -> None:
    page.goto(report)
    laid_out(page)
    assert "demonstration" in page.title()
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("img:visible").nth(4)).to_be_visible()  # five, or more
    pictures_are_drawn(page)


@pytest.mark.parametrize("width", [360, 768, 1920])
def test_it_never_scrolls_sideways(page: Page, report: str, width: int) -> None:
    page.goto(report)
    laid_out(page)
    fits(page, width)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_themes_have_their_own_ground(page: Page, report: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(report)
    ground = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    brightness = sum(int(part) for part in ground.strip("rgba()").split(",")[:3]) / 3
    assert (brightness > 128) == (scheme == "light")


def test_every_picture_has_words_and_every_table_heads(page: Page, report: str) -> None:
    page.goto(report)
    assert page.locator("img:not([alt]), img[alt='']").count() == 0
    assert page.locator("table").count() >= 3
    assert page.locator("table:not(:has(th[scope]))").count() == 0


def test_its_policy_forbids_everything_it_does_not_need(page: Page, report: str) -> None:
    page.goto(report)
    policy = page.locator("meta[http-equiv='Content-Security-Policy']").get_attribute("content")
    assert policy is not None
    assert "default-src 'none'" in policy


def test_surface_and_embedding_are_drawn_before_the_rest_of_the_page(page: Page, report: str) -> None:
    """Of 1,797 points; in a second and a half where nothing else is at work, see benchmarks/linked_view.py."""
    page.goto(report)
    page.wait_for_selector("[data-ready=true]")
    comes(page, "performance.getEntriesByName('intaglio: first picture').length === 1")
    (drawn,) = page.evaluate("performance.getEntriesByName('intaglio: first picture').map(each => each.startTime)")
    assert drawn < 15_000
    places = page.evaluate(ORDER)
    assert places == sorted(places)


def test_all_is_printed_also_what_is_laid_out_late(page: Page, report: str) -> None:
    page.goto(report)
    page.wait_for_selector("[data-ready=true]")
    late = len(page.pdf())
    laid_out(page)
    assert late == pytest.approx(len(page.pdf()), rel=0.02)
