"""Time, colours, picking, search, undo, the table and what can be saved: in a real browser, off the network."""

import csv
import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from intaglio.record import Record

from .seen import becomes, changed, comes, fact, picture, rested, returned, saved, settled

pytestmark = pytest.mark.long


REST = 400  # milliseconds, as in view.ts
SAYS = r"(\d+) examples picked; their mean loss here is ([\d.]+)"


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
    slider, note = view.get_by_label("Time"), view.locator(".ig-surface .ig-note").first
    surfaces, embeddings = [picture(view, "surface")], [picture(view, "embedding")]
    view.get_by_label("Plane").select_option("through training")
    expect(slider).to_have_attribute("aria-valuetext", "epoch 9")
    settled(view)
    ticks, losses = note.inner_text(), [fact(view, "Loss")]
    surfaces, embeddings = [changed(view, "surface", *surfaces)], [changed(view, "embedding", *embeddings)]
    for epoch in (3, 0):
        slider.press("ArrowLeft")
        expect(slider).to_have_attribute("aria-valuetext", f"epoch {epoch}")
        surfaces.append(changed(view, "surface", *surfaces))
        embeddings.append(changed(view, "embedding", *embeddings))
        losses.append(fact(view, "Loss"))
        expect(note).to_have_text(ticks)
    values = [float(each.split()[0]) for each in losses]
    assert values == sorted(values)
    view.get_by_label("Plane").select_option("random")
    expect(slider).to_be_hidden()


@pytest.mark.parametrize("colour", ["loss", "moved", "column:age"])
def test_each_colour_is_another_picture_and_says_what_it_means(view: Page, colour: str) -> None:
    first = picture(view, "embedding")
    view.locator(".ig-marker").press("Shift+ArrowRight")
    before = changed(view, "embedding", first)
    view.get_by_label("Colour by").select_option(colour)
    changed(view, "embedding", first, before)
    expect(view.locator(".ig-embedding > .ig-note")).to_contain_text("dark")
    comes(view, f"location.hash.includes('colour={colour.replace(':', '%3A')}')")


def test_the_prediction_colours_and_says_where_it_is_wrong(view: Page) -> None:
    before = picture(view, "embedding")
    view.get_by_label("Colour by").select_option("prediction")
    changed(view, "embedding", before)
    expect(view.locator(".ig-embedding > .ig-note")).to_contain_text("6 of 60 are of another")
    view.locator(".ig-embedding canvas").focus()
    for _ in range(8):
        view.keyboard.press("ArrowRight")
    expect(view.locator(".ig-embedding .ig-tooltip")).to_contain_text("the trained model says 蓝")


def test_a_loop_gives_the_surface_of_those_within(view: Page, linked_run: Record) -> None:
    before = {name: picture(view, name) for name in ("surface", "cuts")}
    loop(view)
    picked_now = view.locator(".ig-picked")
    found = re.match(SAYS, becomes(view, picked_now.inner_text, lambda said: bool(re.match(SAYS, said))))
    assert found
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
    for name, was in before.items():
        changed(view, name, was)
    expect(view.locator(".ig-surface")).to_contain_text(f"Loss of the {count} examples picked")
    view.get_by_role("button", name="Let go").click()
    for name, was in before.items():
        returned(view, name, was)


def test_a_search_picks_and_says_when_it_finds_nothing(view: Page) -> None:
    find = view.get_by_label("Find")
    for sought, said in (
        ("text 17 ", re.compile("^1 example picked")),
        ("red", re.compile("^20 examples picked")),
        ("nowhere", "No example holds that."),
    ):
        find.fill(sought)
        find.press("Enter")
        expect(view.locator(".ig-picked")).to_have_text(said)


def test_keys_pick_one_example_and_let_it_go(view: Page) -> None:
    before = picture(view, "surface")
    canvas = view.locator(".ig-embedding canvas").first
    canvas.focus()
    for key in ("ArrowRight", "Enter"):
        view.keyboard.press(key)
    expect(view.locator(".ig-picked")).to_have_text(re.compile("^1 example picked"))
    changed(view, "surface", before)
    for key in ("Escape", "Escape"):
        view.keyboard.press(key)
    returned(view, "surface", before)


def test_a_class_is_left_out_and_its_points_cannot_be_asked(view: Page) -> None:
    before = picture(view, "embedding")
    view.get_by_label("Show red").uncheck()
    changed(view, "embedding", before)
    canvas = view.locator(".ig-embedding canvas").first
    canvas.focus()
    tooltip, told = view.locator(".ig-embedding .ig-tooltip"), [""]
    for _ in range(8):
        view.keyboard.press("ArrowRight")
        told.append(becomes(view, tooltip.inner_text, lambda said: said not in ("", told[-1])))
    assert "red" not in "".join(told)
    view.keyboard.press("Escape")
    view.get_by_label("Show red").check()
    returned(view, "embedding", before)


def test_what_was_done_can_be_undone_and_done_again(view: Page) -> None:
    undo, redo = view.get_by_role("button", name="Undo"), view.get_by_role("button", name="Redo")
    alpha = view.get_by_label("α", exact=True)
    expect(undo).to_be_disabled()
    for place in ("0.25", "0.5"):
        alpha.fill(place)
        alpha.press("Enter")
        rested(view, REST)
    undo.click()
    expect(alpha).to_have_value("0.25")
    view.locator(".ig-marker").focus()
    view.keyboard.press("Control+z")
    expect(alpha).to_have_value("0")
    rested(view, REST)
    expect(undo).to_be_disabled()
    redo.click()
    expect(alpha).to_have_value("0.25")
    rested(view, REST)
    redo.click()
    expect(alpha).to_have_value("0.5")
    expect(redo).to_be_disabled()


def test_the_table_holds_the_worst_first_as_text(view: Page) -> None:
    view.get_by_text("Examples as a table").click()
    rows = view.locator(".ig-table tbody tr")
    expect(rows).to_have_count(60)  # drawn when the table has opened
    losses = [float(each) for each in view.locator(".ig-table tbody td:nth-child(4)").all_inner_texts()]
    assert losses == sorted(losses, reverse=True)
    expect(view.locator(".ig-table")).to_contain_text("</script>")
    expect(view.locator(".ig-table :is(img, b, script)")).to_have_count(0)


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
    expect(view.locator("svg path").nth(2)).to_be_attached()
