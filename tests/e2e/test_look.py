"""The embedding is gone nearer to and along, by mouse, wheel and keys; a finger draws loops where it is told to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from .conftest import Watched
from .seen import picture, settled

pytestmark = pytest.mark.long


def note(page: Page) -> str:
    settled(page)
    return page.locator(".ig-embedding > .ig-note").inner_text()


def test_wheel_mouse_keys_and_buttons_show_a_part_and_all_again(view: Page) -> None:
    page = view
    whole = picture(page, "embedding")
    canvas = page.locator(".ig-embedding canvas").first
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    assert box is not None
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(*middle)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -400)
    page.keyboard.up("Control")
    assert "are in sight" in note(page)
    pictures = [whole, picture(page, "embedding")]

    along = page.get_by_role("button", name="Move along")
    assert along.get_attribute("aria-pressed") == "false"
    along.click()
    assert along.get_attribute("aria-pressed") == "true"
    assert page.get_by_role("button", name="Draw a loop").get_attribute("aria-pressed") == "false"
    box = canvas.bounding_box()  # the click may have scrolled the page
    assert box is not None
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(*middle)
    page.mouse.down()
    page.mouse.move(middle[0] + 50, middle[1] + 30, steps=3)
    page.mouse.up()
    page.mouse.move(2, 2)
    settled(page)
    pictures.append(picture(page, "embedding"))
    assert page.locator(".ig-picked").inner_text() == ""

    canvas.focus()
    for key in ("Shift+ArrowLeft", "+", "-"):
        page.keyboard.press(key)
        settled(page)
        pictures.append(picture(page, "embedding"))
    assert len(set(pictures[:5])) == 5
    assert pictures[5] == pictures[3]  # nearer and farther again
    page.keyboard.press("Home")
    page.keyboard.press("Tab")
    settled(page)
    assert picture(page, "embedding") == whole
    page.get_by_role("button", name="Nearer").click()
    page.get_by_role("button", name="Farther").click()
    settled(page)
    assert picture(page, "embedding") == whole


def test_shift_and_enter_add_an_example_and_take_it_away(view: Page) -> None:
    view.locator(".ig-embedding canvas").first.focus()
    for key, count in (
        ("Enter", "1 example picked"),
        ("Shift+Enter", "2 examples picked"),
        ("Shift+Enter", "1 example"),
    ):
        if key != "Shift+Enter" or "2" in count:
            view.keyboard.press("ArrowRight")
        view.keyboard.press(key)
        settled(view)
        assert view.locator(".ig-picked").inner_text().startswith(count)


@pytest.fixture
def phone(browser: Browser, document: Path) -> Iterator[Page]:
    """The report on a telephone."""
    context = browser.new_context(
        offline=True, has_touch=True, is_mobile=True, viewport={"width": 412, "height": 800}, reduced_motion="reduce"
    )
    page = context.new_page()
    watched = Watched(page)
    page.goto(document.as_uri())
    page.wait_for_selector("[data-ready=true]")
    yield page
    watched.check()
    context.close()


def around(page: Page) -> None:
    """A finger around the left half of the embedding."""
    canvas = page.locator(".ig-embedding canvas").first
    canvas.evaluate("canvas => canvas.scrollIntoView({ block: 'center' })")
    settled(page)
    box = canvas.bounding_box()
    assert box is not None
    corners = [(0.15, 0.02), (0.6, 0.02), (0.6, 0.85), (0.15, 0.85), (0.15, 0.05)]
    session = page.context.new_cdp_session(page)
    for k, (x, y) in enumerate(corners):
        point = {"x": box["x"] + x * box["width"], "y": box["y"] + y * box["height"]}
        kind = "touchMove" if k else "touchStart"
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [point]})
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    session.detach()
    page.wait_for_timeout(500)  # a page that still scrolls takes a tap for a halt


def test_a_finger_draws_a_loop_once_the_button_is_pressed(phone: Page) -> None:
    button = phone.get_by_role("button", name="Draw a loop")
    assert button.get_attribute("aria-pressed") == "false"
    around(phone)
    assert "picked" not in phone.locator(".ig-picked").inner_text()
    button.tap()
    assert button.get_attribute("aria-pressed") == "true"
    around(phone)
    assert 1 < int(phone.locator(".ig-picked").inner_text().split()[0]) < 60
    phone.get_by_role("button", name="Move along").tap()
    before = picture(phone, "embedding")
    phone.get_by_role("button", name="Nearer").tap()
    around(phone)
    assert picture(phone, "embedding") != before
    assert "are in sight" in note(phone)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 412
