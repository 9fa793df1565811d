"""The view in two languages, and to those who use it without sight or without a mouse: axe finds nothing."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import Watched
from .seen import becomes, comes, fits, settled

pytestmark = pytest.mark.long

AXE = Path(__file__).parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"
RULES = "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }"


def faults(page: Page) -> list[str]:
    """What axe finds within the view: each rule, and the first place where it is broken."""
    if not AXE.is_file():
        if os.environ.get("CI"):
            pytest.fail("axe-core is not installed; make compare installs it")
        pytest.skip("axe-core is not installed; make compare installs it")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(f"axe.run('.ig', {RULES}).then(found => found.violations)")
    return [f"{each['id']}: {each['nodes'][0]['html']} {each['nodes'][0]['failureSummary']}" for each in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_axe_finds_nothing_with_everything_open(page: Page, document: Path, scheme: str, language: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(document.as_uri() + f"#plane=epoch+3&depth=1&picked=1-5&colour=loss&language={language}")
    page.wait_for_selector("[data-ready=true]")
    page.locator(".ig-table summary").click()
    for summary in page.locator(".ig-numbers summary:visible").all():
        summary.click()
    page.locator(".ig-menu summary").click()
    expect(page.locator(".ig-table tbody tr").first).to_be_visible()  # it is written some time after it opens
    settled(page)
    assert faults(page) == []


def test_axe_does_find_what_is_wrong(page: Page, document: Path) -> None:
    page.goto(document.as_uri())
    page.wait_for_selector("[data-ready=true]")
    page.evaluate("document.querySelector('.ig-controls').append(document.createElement('select'))")
    assert any(each.startswith("select-name") for each in faults(page))


def test_the_language_is_switched_there_and_back_and_is_kept_in_the_address(page: Page, document: Path) -> None:
    page.goto(document.as_uri() + "#plane=epoch+3&alpha=0.5&beta=0")
    page.wait_for_selector("[data-ready=true]")
    english = page.locator(".ig-panels").inner_text()
    page.get_by_role("button", name="中文").click()
    for number, title in enumerate(("损失曲面", "标记处的嵌入", "各类别的损失", "过标记的剖面")):
        expect(page.locator(".ig h3").nth(number)).to_have_text(title)
    expect(page.locator(".ig")).to_have_attribute("lang", "zh-Hans")
    expect(page.get_by_label("时间")).to_have_attribute("aria-valuetext", "第 3 轮")
    expect(page.get_by_label("α", exact=True)).to_have_value("0.5")
    comes(page, "location.hash.includes('language=zh')")
    page.locator(".ig-marker").press("ArrowRight")
    expect(page.get_by_label("α", exact=True)).to_have_value("0.52")
    page.locator(".ig-marker").press("ArrowLeft")
    page.get_by_role("button", name="English").click()
    becomes(page, page.locator(".ig-panels").inner_text, lambda said: said == english)


def test_a_chinese_browser_is_spoken_to_in_chinese(browser: Browser, document: Path) -> None:
    context = browser.new_context(offline=True, locale="zh-CN")
    page = context.new_page()
    watched = Watched(page)
    page.goto(document.as_uri())
    page.wait_for_selector("[data-ready=true]")
    expect(page.get_by_role("button", name="回到训练好的模型")).to_be_visible()
    fits(page, 360, 1280)
    watched.check()
    context.close()
