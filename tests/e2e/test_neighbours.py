"""The nearest neighbours of the example that is asked about: right, led to by mouse and keys, and shared by runs."""

import re
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer import report

from .seen import VIEW, becomes, comes, settled
from .test_for_all import faults

pytestmark = pytest.mark.long

LINES = ".ig-near li:visible"


def numbers(page: Page, which: int = 0) -> list[int]:
    """The examples listed, nearest first."""
    said = page.locator(".ig-near").nth(which).locator("li:visible .ig-who").all_inner_texts()
    return [int(re.findall(r"\d+", each)[0]) for each in said]


def lists(page: Page, wanted: list[int], which: int = 0) -> None:
    becomes(page, lambda: numbers(page, which), lambda shown: shown == wanted)


def nearest(run: Record, alpha: float, beta: float, of: int, without: int | None = None) -> list[int]:
    """By numpy, in the coordinates that the surface holds."""
    places = run.surfaces["random"].at(alpha, beta)["embedding"].transpose("example", "component", ...).values
    gaps = np.linalg.norm(places.reshape(60, 3) - places.reshape(60, 3)[of], axis=1)
    gaps[of] = np.inf
    if without is not None:
        gaps[np.arange(60) % 3 == without] = np.inf
    return gaps.argsort()[:6].tolist()


def test_they_are_numpys_follow_the_marker_and_lead_on_by_mouse_and_keys(view: Page, linked_run: Record) -> None:
    page = view
    near, tooltip = page.locator(".ig-near"), page.locator(".ig-embedding .ig-tooltip")
    expect(near).to_contain_text("Point at an example")
    expect(near).to_contain_text("in 1, 2, 3, all that is carried of the embedding")
    settled(page)
    high = near.bounding_box()["height"]
    canvas = page.locator(".ig-embedding canvas").first
    canvas.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    expect(near.locator("h4")).to_have_text(re.compile("^Nearest to example 4; "))
    lists(page, nearest(linked_run, 0, 0, 4))
    assert near.bounding_box()["height"] == pytest.approx(high, abs=1)  # nothing below it jumps
    expect(page.locator(LINES).first.locator("canvas")).to_have_count(1)
    expect(page.locator(LINES).first).to_contain_text(f"text {numbers(page)[0]} </script>")
    expect(page.locator(".ig-near :is(b, img, script)")).to_have_count(0)
    page.keyboard.press("Tab")  # off the canvas: the list stays
    settled(page)
    lists(page, nearest(linked_run, 0, 0, 4))
    third = numbers(page)[2]
    page.locator(LINES).nth(2).get_by_role("button").click()
    expect(tooltip).to_contain_text(f"Example {third}")
    lists(page, nearest(linked_run, 0, 0, third))
    first = numbers(page)[0]
    page.locator(LINES).first.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(tooltip).to_contain_text(f"Example {first}")
    page.locator(".ig-marker").press("Shift+ArrowRight")
    expect(tooltip).to_be_hidden()  # the focus has left it
    lists(page, nearest(linked_run, 0.2, 0, first))
    page.get_by_label("Show red").uncheck()
    expect(near).to_contain_text("Classes that are left out do not count.")
    lists(page, nearest(linked_run, 0.2, 0, first, without=0))
    assert faults(page) == []


def test_one_out_of_sight_is_brought_into_it(view: Page) -> None:
    page = view
    canvas = page.locator(".ig-embedding canvas").first
    canvas.focus()
    page.keyboard.press("ArrowRight")
    for _ in range(9):
        page.keyboard.press("+")
    expect(page.locator(".ig-embedding .ig-tooltip")).to_be_hidden()
    page.locator(LINES).first.get_by_role("button").click()
    expect(page.locator(".ig-embedding .ig-tooltip")).to_be_visible()


@pytest.mark.parametrize("same", [True, False])
def test_runs_of_the_same_examples_ask_of_the_same_one(
    page: Page, linked_run: Record, tmp_path: Path, same: bool
) -> None:
    other = Record.create(tmp_path / "other")
    data = linked_run.embedding
    other.put("embedding", data if same else data.assign(target=(data["target"] + 1) % 3))
    nodes = linked_run.surfaces["random"].nodes
    other.put("surfaces/random", Surface(nodes.assign(embedding=nodes["embedding"] ** 2)))
    page.goto(report([linked_run, other], tmp_path / "report.html").as_uri())
    page.wait_for_selector("[data-ready=true]")
    page.locator(".ig-embedding canvas").first.press("ArrowRight")
    lists(page, nearest(linked_run, 0, 0, 0))
    settled(page)
    lists(page, nearest(other, 0, 0, 0) if same else [], 1)
    expect(page.locator(".ig-embedding .ig-tooltip:visible")).to_have_count(1 + same)
    comes(page, f"{VIEW}.querySelectorAll('.ig-near').length === 2")
