"""The imprint in the linked view: ranked, chosen by keys, following the marker; in a real browser, off the network."""

import re

import pytest
from playwright.sync_api import Page, expect

from intaglio.metrics.imprint_summary import half_widths
from intaglio.record import Record

from .seen import becomes, changed, coloured, comes, picture, rested, returned

pytestmark = pytest.mark.long


QUIET = 300  # milliseconds after which all rows are written, as in ranking.ts


def rows(page: Page) -> list[str]:
    return [" ".join(each.split()) for each in page.locator(".ig-ranking li").all_inner_texts()]


def numbers(page: Page) -> list[float]:
    return [float(each.split(" ± ")[0].split()[-1].replace("−", "-")) for each in rows(page)]


def test_the_ranking_follows_the_marker_and_agrees_with_the_run(view: Page, linked_run: Record) -> None:
    marks = linked_run.imprints["feature on random"]
    half = half_widths(marks)[0, 0, 0]
    becomes(view, lambda: rows(view)[0], lambda row: row == f"age 0.400 ± {half:.3f}")
    assert rows(view)[3].endswith("not told from noise")
    before = picture(view, "imprint")
    view.get_by_label("α", exact=True).fill("0.5")
    view.get_by_label("β", exact=True).fill("0.5")
    view.get_by_label("β", exact=True).press("Enter")
    there = pytest.approx(list(marks.at(0.5, 0.5)["loss"].values), abs=6e-4)
    becomes(view, lambda: numbers(view), lambda shown: shown == there)
    returned(view, "imprint", before)  # the surface stays, the ring moves
    expect(view.locator(".ig-imprint .ig-note").nth(1)).to_contain_text("at the marker")


def test_keys_choose_whose_surface_is_drawn_and_the_address_keeps_it(view: Page) -> None:
    canvas = view.locator(".ig-imprint canvas")
    coloured(view, "imprint", 50)
    first, label = picture(view, "imprint"), canvas.get_attribute("aria-label")
    ranking = view.locator(".ig-ranking")
    chosen = ranking.get_by_role("option", selected=True)
    ranking.press("ArrowDown")
    expect(chosen).to_have_text(re.compile("^text <b>"))
    expect(ranking).to_have_attribute("aria-activedescendant", chosen.get_attribute("id") or "none")
    changed(view, "imprint", first)
    expect(canvas).not_to_have_attribute("aria-label", label or "")
    comes(view, "location.hash.includes('subject=text+%3Cb%3E')")
    assert view.locator(".ig-ranking b").count() == 0
    ranking.press("Home")
    returned(view, "imprint", first)
    view.get_by_label("Imprint by").select_option("class on random")
    expect(view.locator(".ig-ranking li")).to_have_count(3)
    expect(view.locator(".ig-imprint")).to_contain_text("part of the loss")
    comes(view, "location.hash.includes('imprint=class+on+random')")


def test_a_click_on_its_surface_moves_the_marker(view: Page) -> None:
    box = view.locator(".ig-imprint canvas").bounding_box()
    assert box is not None
    view.locator(".ig-imprint canvas").click(
        position={"x": 48 + (box["width"] - 114) * 0.75, "y": 6 + (box["height"] - 48) / 2}
    )
    for axis, place in (("α", 0.5), ("β", 0.0)):
        field = view.get_by_label(axis, exact=True)
        becomes(view, lambda field=field: float(field.input_value()), pytest.approx(place, abs=0.02).__eq__)


def test_in_another_plane_it_stays_at_the_trained_model_and_says_so(view: Page) -> None:
    before = rows(view)
    view.get_by_label("Plane").select_option("pca")
    panel = view.locator(".ig-imprint")
    expect(panel).to_contain_text("lies in the plane “random plane”")
    view.locator(".ig-marker").press("Shift+ArrowRight")
    rested(view, QUIET)
    assert rows(view) == before
    expect(panel).to_contain_text("at the trained model")
