"""The embedding is gone nearer to and along, by mouse, wheel and keys; a finger draws loops where it is told to."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from .conftest import Watched
from .seen import becomes, changed, comes, picture, returned

pytestmark = pytest.mark.long

RESTS = 120  # milliseconds without a move, or more, after which a browser takes a finger for one that rests


def note(page: Page) -> Locator:
    return page.locator(".ig-embedding > .ig-note")


def pressed(page: Page, name: str, pressed: bool) -> None:
    button = page.get_by_role("button", name=name)
    expect(button).to_have_attribute("aria-pressed", str(pressed).lower())


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
    expect(note(page)).to_contain_text("are in sight")
    pictures = [whole, changed(page, "embedding", whole)]

    pressed(page, "Move along", False)
    page.get_by_role("button", name="Move along").click()
    pressed(page, "Move along", True)
    pressed(page, "Draw a loop", False)
    box = canvas.bounding_box()  # the click may have scrolled the page
    assert box is not None
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(*middle)
    page.mouse.down()
    page.mouse.move(middle[0] + 50, middle[1] + 30, steps=3)
    page.mouse.up()
    page.mouse.move(2, 2)
    pictures.append(changed(page, "embedding", *pictures))
    expect(page.locator(".ig-picked")).to_have_text("")

    canvas.focus()
    for key in ("Shift+ArrowLeft", "+"):
        page.keyboard.press(key)
        pictures.append(changed(page, "embedding", *pictures))
    page.keyboard.press("-")
    returned(page, "embedding", pictures[3])  # nearer and farther again
    page.keyboard.press("Home")
    page.keyboard.press("Tab")
    returned(page, "embedding", whole)
    page.get_by_role("button", name="Nearer").click()
    changed(page, "embedding", whole)
    page.get_by_role("button", name="Farther").click()
    returned(page, "embedding", whole)


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
        expect(view.locator(".ig-picked")).to_contain_text(re.compile(f"^{count}"))


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


LISTEN = """canvas => {
  canvas.lifted = 0;
  for (const kind of ["pointerup", "pointercancel"]) canvas.addEventListener(kind, () => canvas.lifted++);
}"""


def around(page: Page) -> None:
    """A finger around the left half of the embedding; it rests at every corner, so that nothing rolls on behind it."""
    canvas = page.locator(".ig-embedding canvas").first
    canvas.evaluate("canvas => canvas.scrollIntoView({ block: 'center' })")
    canvas.evaluate(LISTEN)
    at_rest(page)
    box = canvas.bounding_box()
    assert box is not None
    corners = [(0.15, 0.02), (0.6, 0.02), (0.6, 0.85), (0.15, 0.85), (0.15, 0.05)]
    session = page.context.new_cdp_session(page)
    for k, (x, y) in enumerate(corners):
        point = {"x": box["x"] + x * box["width"], "y": box["y"] + y * box["height"]}
        kind = "touchMove" if k else "touchStart"
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [point]})
        page.wait_for_timeout(RESTS)
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    session.detach()
    becomes(page, lambda: int(canvas.evaluate("canvas => canvas.lifted")), lambda times: times > 0)
    at_rest(page)


def at_rest(page: Page) -> None:
    """Once a page has stood for a while; of one that still scrolls the next tap is taken for a halt."""
    places: list[float] = []

    def place() -> list[float]:
        places.append(page.evaluate("scrollY"))
        return places[-5:]

    becomes(page, place, lambda latest: len(latest) == 5 and len(set(latest)) == 1)


def tap(page: Page, name: str) -> Locator:
    """The button, tapped once the page stands; what a tap does is done some time after it."""
    button = page.get_by_role("button", name=name)
    button.scroll_into_view_if_needed()
    at_rest(page)
    button.tap()
    return button


def test_a_finger_draws_a_loop_once_the_button_is_pressed(phone: Page) -> None:
    picked = phone.locator(".ig-picked")
    pressed(phone, "Draw a loop", False)
    around(phone)
    expect(picked).not_to_contain_text("picked")
    tap(phone, "Draw a loop")
    pressed(phone, "Draw a loop", True)
    around(phone)
    expect(picked).to_contain_text(re.compile(r"^([2-9]|[1-5]\d) examples picked"))
    tap(phone, "Move along")
    pressed(phone, "Move along", True)
    before = picture(phone, "embedding")
    tap(phone, "Nearer")
    nearer = changed(phone, "embedding", before)
    around(phone)
    changed(phone, "embedding", before, nearer)
    expect(note(phone)).to_contain_text("are in sight")
    comes(phone, "document.documentElement.scrollWidth <= 412")
