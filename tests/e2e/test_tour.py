"""The tour is asked for, can be walked without a mouse, leaves the view usable, and says the same in both languages."""

import pytest
from playwright.sync_api import Locator, Page, expect

from .seen import changed, comes, fits, picture, rested
from .test_for_all import faults

pytestmark = pytest.mark.long

SHOWN = "document.querySelector('.ig-shown')?.className ?? ''"


SETTLED = 200  # milliseconds after which the address is written, as in page.ts


def heading(page: Page) -> Locator:
    return page.get_by_role("dialog").get_by_role("heading")


def test_five_steps_by_keys_alone_and_back_to_where_it_began(view: Page) -> None:
    page = view
    address = page.url
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name="Tour").focus()
    page.keyboard.press("Enter")
    found = []
    for number, place in enumerate(("ig-surface", "ig-stage", "ig-embedding", "ig-controls", "ig-classes"), 1):
        expect(page.get_by_text(f"Step {number} of 5")).to_be_visible()
        comes(page, f"({SHOWN}).includes('{place}')")
        comes(page, "document.querySelector('.ig-tour').contains(document.activeElement)")
        found.append(heading(page).inner_text())
        page.keyboard.press("ArrowRight")
    assert len(set(found)) == 5
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_text("Step 4 of 5")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    comes(page, f"({SHOWN}) === ''")
    comes(page, "document.activeElement.textContent === 'Tour'")
    rested(page, SETTLED)
    assert (page.url, page.evaluate("localStorage.length + sessionStorage.length")) == (address, 0)


def test_the_view_is_used_while_the_tour_is_open(view: Page) -> None:
    page = view
    page.get_by_role("button", name="Tour").click()
    before = picture(page, "embedding")
    page.locator(".ig-marker").focus()
    page.keyboard.press("Shift+ArrowRight")
    changed(page, "embedding", before)
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")  # from wherever the focus is
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_where_there_is_time_the_tour_points_at_it(view: Page) -> None:
    view.get_by_label("Plane").select_option("through training")
    expect(view.get_by_label("Time")).to_be_visible()
    view.get_by_role("button", name="Tour").click()
    for _ in range(3):
        view.get_by_role("button", name="Next").click()
    comes(view, f"({SHOWN}).includes('ig-time')")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_chinese_and_at_every_width_axe_finds_nothing(view: Page, scheme: str) -> None:
    page = view
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.get_by_role("button", name="Tour").click()
    page.get_by_role("button", name="中文").click()
    expect(page.get_by_role("dialog")).to_have_count(0)  # in another language it begins anew
    page.get_by_role("button", name="导览").click()
    expect(heading(page)).to_have_text("损失曲面")
    for width in (360, 1280, 3840):
        fits(page, width)
        assert page.get_by_role("dialog").bounding_box()["width"] <= width
    fits(page, 1280)
    assert faults(page) == []
