"""The imprint in the linked view: ranked, chosen by keys, following the marker; in a real browser, off the network."""

import re

import pytest
from playwright.sync_api import Page

from intaglio.metrics.imprint_summary import half_widths
from intaglio.record import Record

from .seen import COLOURS, comes, picture, settled

pytestmark = pytest.mark.long


def rows(page: Page) -> list[str]:
    return [" ".join(each.split()) for each in page.locator(".ig-ranking li").all_inner_texts()]


def test_the_ranking_follows_the_marker_and_agrees_with_the_run(view: Page, linked_run: Record) -> None:
    marks = linked_run.imprints["feature on random"]
    half = half_widths(marks)[0, 0, 0]
    assert rows(view)[0] == f"age 0.400 ± {half:.3f}"
    assert rows(view)[3].endswith("not told from noise")
    before = picture(view, "imprint")
    view.get_by_label("α", exact=True).fill("0.5")
    view.get_by_label("β", exact=True).fill("0.5")
    view.get_by_label("β", exact=True).press("Enter")
    settled(view)
    there = marks.at(0.5, 0.5)["loss"].values
    assert [float(each.split(" ± ")[0].split()[-1].replace("−", "-")) for each in rows(view)] == pytest.approx(
        list(there), abs=6e-4
    )
    assert picture(view, "imprint") == before  # the surface stays, the ring moves
    assert "at the marker" in view.locator(".ig-imprint .ig-note").nth(1).inner_text()


def test_keys_choose_whose_surface_is_drawn_and_the_address_keeps_it(view: Page) -> None:
    canvas = view.locator(".ig-imprint canvas")
    assert canvas.evaluate(COLOURS) > 50
    first, label = picture(view, "imprint"), canvas.get_attribute("aria-label")
    ranking = view.locator(".ig-ranking")
    chosen = ranking.get_by_role("option", selected=True)
    ranking.press("ArrowDown")
    settled(view)
    assert chosen.inner_text().startswith("text <b>")
    assert ranking.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    assert picture(view, "imprint") != first
    assert canvas.get_attribute("aria-label") != label
    comes(view, "location.hash.includes('subject=text+%3Cb%3E')")
    assert view.locator(".ig-ranking b").count() == 0
    ranking.press("Home")
    settled(view)
    assert picture(view, "imprint") == first
    view.get_by_label("Imprint by").select_option("class on random")
    settled(view)
    assert len(rows(view)) == 3
    assert "part of the loss" in view.locator(".ig-imprint").inner_text()
    comes(view, "location.hash.includes('imprint=class+on+random')")


def test_a_click_on_its_surface_moves_the_marker(view: Page) -> None:
    box = view.locator(".ig-imprint canvas").bounding_box()
    assert box is not None
    view.locator(".ig-imprint canvas").click(
        position={"x": 48 + (box["width"] - 114) * 0.75, "y": 6 + (box["height"] - 48) / 2}
    )
    settled(view)
    assert float(view.get_by_label("α", exact=True).input_value()) == pytest.approx(0.5, abs=0.02)
    assert float(view.get_by_label("β", exact=True).input_value()) == pytest.approx(0, abs=0.02)


def test_in_another_plane_it_stays_at_the_trained_model_and_says_so(view: Page) -> None:
    before = rows(view)
    view.get_by_label("Plane").select_option("pca")
    view.locator(".ig-marker").press("Shift+ArrowRight")
    settled(view)
    assert rows(view) == before
    said = view.locator(".ig-imprint").inner_text()
    assert re.search("lies in the plane “random plane”", said)
    assert "at the trained model" in said
