"""Time, colours, picking, search, undo, the table and what can be saved: in a real browser, off the network."""

import csv
import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from intaglio.record import Record

from .seen import comes, fact, picture, saved, settled

pytestmark = pytest.mark.long


def loop(page: Page) -> None:
    """Draw one around the left half of the embedding."""
    box = page.locator(".ig-embedding canvas").first.bounding_box()
    assert box is not None
    left, top, right, bottom = box["x"] + 50, box["y"] + 8, box["x"] + box["width"] / 2, box["y"] + box["height"] - 45
    page.mouse.move(left, top)
    page.mouse.down()
    for x, y in ((right, top), (right, bottom), (left, bottom)):
        page.mouse.move(x, y, steps=3)
    page.mouse.up()
    page.mouse.move(2, 2)
    settled(page)


def test_the_slider_shows_surface_and_embedding_of_each_moment_on_one_scale(view: Page) -> None:
    view.get_by_label("Plane").select_option("through training")
    settled(view)
    slider = view.get_by_label("Time")
    pictures = {(picture(view, "surface"), picture(view, "embedding"))}
    losses = [fact(view, "Loss")]
    assert slider.get_attribute("aria-valuetext") == "epoch 9"
    ticks = view.locator(".ig-surface .ig-note").first.inner_text()
    for epoch in (3, 0):
        slider.press("ArrowLeft")
        settled(view)
        assert slider.get_attribute("aria-valuetext") == f"epoch {epoch}"
        pictures.add((picture(view, "surface"), picture(view, "embedding")))
        losses.append(fact(view, "Loss"))
        assert view.locator(".ig-surface .ig-note").first.inner_text() == ticks
    assert len({each for each, _ in pictures}) == len({each for _, each in pictures}) == 3
    values = [float(each.split()[0]) for each in losses]
    assert values == sorted(values)
    view.get_by_label("Plane").select_option("random")
    settled(view)
    assert slider.is_hidden()


@pytest.mark.parametrize("colour", ["loss", "moved", "column:age"])
def test_each_colour_is_another_picture_and_says_what_it_means(view: Page, colour: str) -> None:
    view.locator(".ig-marker").press("Shift+ArrowRight")
    settled(view)
    before = picture(view, "embedding")
    view.get_by_label("Colour by").select_option(colour)
    settled(view)
    assert picture(view, "embedding") != before
    assert "dark" in view.locator(".ig-embedding > .ig-note").inner_text()
    comes(view, f"location.hash.includes('colour={colour.replace(':', '%3A')}')")


def test_the_prediction_colours_and_says_where_it_is_wrong(view: Page) -> None:
    before = picture(view, "embedding")
    view.get_by_label("Colour by").select_option("prediction")
    settled(view)
    assert picture(view, "embedding") != before
    assert "6 of 60 are of another" in view.locator(".ig-embedding > .ig-note").inner_text()
    view.locator(".ig-embedding canvas").focus()
    for _ in range(8):
        view.keyboard.press("ArrowRight")
    settled(view)
    assert "the trained model says 蓝" in view.locator(".ig-embedding .ig-tooltip").inner_text()


def test_a_loop_gives_the_surface_of_those_within(view: Page, linked_run: Record) -> None:
    before = picture(view, "surface"), picture(view, "cuts")
    loop(view)
    said = view.locator(".ig-picked").inner_text()
    found = re.match(r"(\d+) examples picked; their mean loss here is ([\d.]+)", said)
    assert found, said
    count, loss = int(found[1]), float(found[2])
    assert 5 < count < 55
    comes(view, "/picked=[0-9]/.test(location.hash)")
    ranges = re.search(r"picked=([\d,%C-]+)", view.url)
    assert ranges
    picked: list[int] = []
    for part in ranges[1].replace("%2C", ",").split(","):
        low, _, high = part.partition("-")
        picked += range(int(low), int(high or low) + 1)
    assert len(picked) == count
    surface = linked_run.surfaces["random"]
    own = surface.at(0.0, 0.0)["example_loss"].values.ravel()[picked]
    slack = 0.002 * np.ptp(surface.nodes["example_loss"].values) + 0.005 * loss  # packing, and three digits
    assert abs(own.mean() - loss) <= slack
    assert (picture(view, "surface"), picture(view, "cuts")) != before
    assert f"Loss of the {count} examples picked" in view.locator(".ig-surface").inner_text()
    view.get_by_role("button", name="Let go").click()
    settled(view)
    assert (picture(view, "surface"), picture(view, "cuts")) == before


def test_a_search_picks_and_says_when_it_finds_nothing(view: Page) -> None:
    find = view.get_by_label("Find")
    find.fill("text 17 ")
    find.press("Enter")
    settled(view)
    assert view.locator(".ig-picked").inner_text().startswith("1 example picked")
    find.fill("red")
    find.press("Enter")
    settled(view)
    assert view.locator(".ig-picked").inner_text().startswith("20 examples picked")
    find.fill("nowhere")
    find.press("Enter")
    settled(view)
    assert view.locator(".ig-picked").inner_text() == "No example holds that."


def test_keys_pick_one_example_and_let_it_go(view: Page) -> None:
    before = picture(view, "surface")
    canvas = view.locator(".ig-embedding canvas").first
    canvas.focus()
    for key in ("ArrowRight", "Enter"):
        view.keyboard.press(key)
    settled(view)
    assert view.locator(".ig-picked").inner_text().startswith("1 example picked")
    assert picture(view, "surface") != before
    for key in ("Escape", "Escape"):
        view.keyboard.press(key)
    settled(view)
    assert picture(view, "surface") == before


def test_a_class_is_left_out_and_its_points_cannot_be_asked(view: Page) -> None:
    before = picture(view, "embedding")
    view.get_by_label("Show red").uncheck()
    settled(view)
    assert picture(view, "embedding") != before
    canvas = view.locator(".ig-embedding canvas").first
    canvas.focus()
    for _ in range(8):
        view.keyboard.press("ArrowRight")
        assert "red" not in view.locator(".ig-embedding .ig-tooltip").inner_text()
    view.keyboard.press("Escape")
    view.get_by_label("Show red").check()
    settled(view)
    assert picture(view, "embedding") == before


def test_what_was_done_can_be_undone_and_done_again(view: Page) -> None:
    undo, redo = view.get_by_role("button", name="Undo"), view.get_by_role("button", name="Redo")
    alpha = view.get_by_label("α", exact=True)
    assert undo.is_disabled()
    for place in ("0.25", "0.5"):
        alpha.fill(place)
        alpha.press("Enter")
        view.wait_for_timeout(600)
    undo.click()
    settled(view)
    assert alpha.input_value() == "0.25"
    view.locator(".ig-marker").focus()
    view.keyboard.press("Control+z")
    settled(view)
    assert alpha.input_value() == "0"
    view.wait_for_timeout(500)
    assert undo.is_disabled()
    redo.click()
    settled(view)
    assert alpha.input_value() == "0.25"
    view.wait_for_timeout(500)
    redo.click()
    settled(view)
    assert alpha.input_value() == "0.5"
    assert redo.is_disabled()


def test_the_table_holds_the_worst_first_as_text(view: Page) -> None:
    view.get_by_text("Examples as a table").click()
    rows = view.locator(".ig-table tbody tr")
    expect(rows).to_have_count(60)  # drawn when the table has opened
    losses = [float(each) for each in view.locator(".ig-table tbody td:nth-child(4)").all_inner_texts()]
    assert losses == sorted(losses, reverse=True)
    assert "</script>" in view.locator(".ig-table").inner_text()
    assert view.locator(".ig-table :is(img, b, script)").count() == 0


def test_saved_tables_hold_what_python_reads(view: Page, linked_run: Record, tmp_path: Path) -> None:
    surface = linked_run.surfaces["random"]
    with saved(view, "Loss surface (CSV)", tmp_path).open(encoding="utf-8", newline="") as file:
        rows = [[float(each) for each in row] for row in list(csv.reader(file))[1:]]
    assert len(rows) == 51**2
    assert np.allclose([row[2] for row in rows], surface.grid(51)["loss"].values.ravel(), rtol=1e-9)
    with saved(view, "Embedding at the marker (CSV)", tmp_path).open(encoding="utf-8", newline="") as file:
        head, *examples = csv.reader(file)
    assert head == ["example", "target", "prediction", "loss", "1", "2", "3", "age", "text"]
    assert len(examples) == 60
    places = surface.at(0.0, 0.0)["embedding"].transpose("example", "component", ...).values.reshape(60, 3)
    gap = max(abs(float(row[4 + k]) - places[int(row[0]), k]) for row in examples for k in range(3))
    assert gap < 0.005 * np.ptp(surface.nodes["embedding"].values)


@pytest.mark.parametrize("what", ["Loss surface", "Embedding at the marker"])
def test_a_saved_drawing_is_svg_that_holds_no_script(view: Page, what: str, tmp_path: Path) -> None:
    file = saved(view, f"{what} (SVG)", tmp_path)
    root = ElementTree.parse(file).getroot()
    kinds = {each.tag.rpartition("}")[2] for each in root.iter()}
    assert (
        {"path", "text"}
        <= kinds
        <= {"svg", "title", "defs", "clipPath", "linearGradient", "stop", "g"}
        | {
            "path",
            "rect",
            "text",
            "image",
        }
    )
    if what != "Loss surface":
        assert "</script><img src=x onerror…" in [each.text for each in root.iter() if each.tag.endswith("text")]
    view.set_content(file.read_text(encoding="utf-8"))
    assert view.locator("svg path").count() >= 3
