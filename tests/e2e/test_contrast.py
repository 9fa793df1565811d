"""Where the reader's system chooses the colours, or asks for more contrast, nothing that a colour says is lost."""

from typing import Any

import pytest
from playwright.sync_api import Page

from .seen import settled

pytestmark = pytest.mark.long


def styles(page: Page, selector: str, name: str) -> list[Any]:
    found: list[Any] = page.locator(selector).evaluate_all(f"all => all.map(each => getComputedStyle(each).{name})")
    return found


def test_bars_keep_their_colours_and_what_is_pressed_is_outlined(view: Page) -> None:
    before = styles(view, ".ig-bar", "backgroundColor")
    assert len(set(before)) == len(before) > 1
    view.emulate_media(forced_colors="active")
    settled(view)
    assert styles(view, ".ig-bar", "backgroundColor") == before
    assert styles(view, ".ig-classes .ig-swatch", "backgroundColor") == before
    assert set(styles(view, ".ig-look [aria-pressed=true]", "outlineStyle")) == {"solid"}
    assert set(styles(view, ".ig-look [aria-pressed=false]", "outlineStyle")) == {"none"}


def test_small_print_is_as_dark_as_the_rest_where_more_contrast_is_asked_for(view: Page) -> None:
    ink, muted = (set(styles(view, each, "color")) for each in (".ig", ".ig-note"))
    assert len(ink | muted) == 2
    view.emulate_media(contrast="more")
    settled(view)
    assert set(styles(view, ".ig-note", "color")) == ink
