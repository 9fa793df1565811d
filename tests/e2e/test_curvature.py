"""The curvature in the linked view: eigenvalues, blocks and the course of training; in a browser, off the network."""

import pytest
from playwright.sync_api import Page, expect

from .seen import becomes, coloured, picture

pytestmark = pytest.mark.long


def test_numbers_stand_in_words_beside_the_pictures(view: Page) -> None:
    panel = view.locator(".ig-curvature")
    coloured(view, "curvature", 20)
    assert "The largest is 3 (off by 1e−07 at most)" in panel.inner_text()
    panel.get_by_text("Eigenvalues in numbers").click()
    expect(panel.locator("tbody")).to_be_visible()
    rows = [" ".join(each.split()) for each in panel.locator("tbody tr").all_inner_texts()]
    assert rows == ["1 3 1e−07 yes", "2 1.5 0.25 no", "smallest −0.5 1e−07 yes"]
    bars = [" ".join(each.split()) for each in panel.locator(".ig-bars li").all_inner_texts()]
    assert bars == ["embedding 75.0 % ± 1.0 %", "body 25.0 % ± 1.0 %", "encoder <b> 75.0 % ± 2.0 %", "head 25.0 %"]
    assert "Above 2/η = 6" in panel.inner_text()


def test_the_moment_that_is_shown_stands_in_the_course_of_training(view: Page) -> None:
    course = view.locator(".ig-curvature canvas").last
    print_ = "canvas => canvas.toDataURL()"
    before, spectrum = course.evaluate(print_), picture(view, "curvature")
    view.get_by_label("Plane").select_option("through training")
    view.get_by_label("Time").press("ArrowLeft")
    expect(view.locator(".ig-curvature")).to_contain_text("the moment that is shown, epoch 3")
    becomes(view, lambda: course.evaluate(print_), lambda now: now != before)
    assert picture(view, "curvature") == spectrum
