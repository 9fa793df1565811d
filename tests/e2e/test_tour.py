"""The tour is asked for, can be walked without a mouse, leaves the view usable, and says the same in both languages."""

import pytest
from playwright.sync_api import Page

from .seen import picture, settled
from .test_for_all import faults

pytestmark = pytest.mark.long

SHOWN = "document.querySelector('.ig-shown')?.className ?? ''"


def heading(page: Page) -> str:
    return page.get_by_role("dialog").get_by_role("heading").inner_text()


def test_five_steps_by_keys_alone_and_back_to_where_it_began(view: Page) -> None:
    page = view
    address = page.url
    assert page.get_by_role("dialog").count() == 0
    page.get_by_role("button", name="Tour").focus()
    page.keyboard.press("Enter")
    found = []
    for number, place in enumerate(("ig-surface", "ig-stage", "ig-embedding", "ig-controls", "ig-classes"), 1):
        assert page.get_by_text(f"Step {number} of 5").is_visible()
        assert place in page.evaluate(SHOWN)
        assert page.evaluate("document.querySelector('.ig-tour').contains(document.activeElement)")
        found.append(heading(page))
        page.keyboard.press("ArrowRight")
    assert len(set(found)) == 5
    page.keyboard.press("ArrowLeft")
    assert page.get_by_text("Step 4 of 5").is_visible()
    page.keyboard.press("Escape")
    assert page.get_by_role("dialog").count() == 0
    assert page.evaluate(SHOWN) == ""
    assert page.evaluate("document.activeElement.textContent") == "Tour"
    page.wait_for_timeout(300)
    assert (page.url, page.evaluate("localStorage.length + sessionStorage.length")) == (address, 0)


def test_the_view_is_used_while_the_tour_is_open(view: Page) -> None:
    page = view
    page.get_by_role("button", name="Tour").click()
    before = picture(page, "embedding")
    page.locator(".ig-marker").focus()
    page.keyboard.press("Shift+ArrowRight")
    settled(page)
    assert picture(page, "embedding") != before
    assert page.get_by_role("dialog").is_visible()
    page.keyboard.press("Escape")  # from wherever the focus is
    assert page.get_by_role("dialog").count() == 0


def test_where_there_is_time_the_tour_points_at_it(view: Page) -> None:
    view.get_by_label("Plane").select_option("through training")
    view.get_by_role("button", name="Tour").click()
    for _ in range(3):
        view.get_by_role("button", name="Next").click()
    assert "ig-time" in view.evaluate(SHOWN)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_chinese_and_at_every_width_axe_finds_nothing(view: Page, scheme: str) -> None:
    page = view
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.get_by_role("button", name="Tour").click()
    page.get_by_role("button", name="中文").click()
    assert page.get_by_role("dialog").count() == 0  # in another language it begins anew
    page.get_by_role("button", name="导览").click()
    assert heading(page) == "损失曲面"
    for width in (360, 1280, 3840):
        page.set_viewport_size({"width": width, "height": 900})
        settled(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.get_by_role("dialog").bounding_box()["width"] <= width
    page.set_viewport_size({"width": 1280, "height": 900})
    assert faults(page) == []
