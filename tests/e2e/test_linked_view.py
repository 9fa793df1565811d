"""The linked view in a real browser, off the network: what moves, what is read, who can use it."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from intaglio.record import Record

from .seen import COLOURS, FIELDS, VIEW, becomes, changed, coloured, comes, fact_of, fits, picture, returned, stands_at

pytestmark = pytest.mark.long

Open = Callable[..., Page]
OVERLAPS = """() => {
  const shown = [...document.querySelectorAll(".ig-controls > *, .ig-values, .ig-panel")];
  const boxes = shown.map(each => each.getBoundingClientRect());
  const found = [];
  boxes.forEach((a, i) => boxes.slice(0, i).forEach((b, j) => {
    if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      found.push([shown[i].textContent.slice(0, 20), shown[j].textContent.slice(0, 20)]);
  }));
  return found;
}"""


@pytest.fixture
def opened(page: Page, document: Path) -> Open:
    """Open the page at a place, and wait until it has drawn."""

    def open_at(place: str = "", width: int = 1280) -> Page:
        page.emulate_media(reduced_motion="reduce")  # else the page is still scrolling when its places are asked for
        page.set_viewport_size({"width": width, "height": 900})
        page.goto("about:blank")
        page.goto(document.as_uri() + place)
        page.wait_for_selector("[data-intaglio][data-ready=true]")
        return page

    return open_at


def test_it_draws_and_says_what_it_shows(opened: Open) -> None:
    page = opened()
    for name, more_than in (("surface", 100), ("embedding", 20), ("cuts", 5)):
        coloured(page, name, more_than)
    expect(fact_of(page, "Status")).to_have_text("exact: the model was evaluated here")
    expect(fact_of(page, "Accuracy")).to_have_text("100.0 %")
    expect(page.locator(".ig-surface")).to_contain_text("directions: random (seed 0)")


def test_an_arrow_key_moves_the_marker_and_the_embedding_with_it(opened: Open) -> None:
    page = opened()
    names = ("embedding", "cuts")
    before = [picture(page, name) for name in names]
    bars = page.locator(".ig-classes")
    were = bars.inner_text()
    page.locator(".ig-marker").focus()
    page.keyboard.press("ArrowRight")
    stands_at(page, "0.02", "0")
    for name, was in zip(names, before, strict=True):
        changed(page, name, was)
    becomes(page, bars.inner_text, lambda now: now != were)
    expect(fact_of(page, "Status")).to_have_text("interpolated (error 0.4 %)")
    expect(fact_of(page, "Loss")).to_contain_text(" ± ")
    expect(fact_of(page, "Accuracy")).to_have_text(re.compile(r" % ± 5\.2 %$"))
    page.keyboard.press("Shift+ArrowUp")
    stands_at(page, "0.02", "0.2")
    page.keyboard.press("Home")
    for name, was in zip(names, before, strict=True):
        returned(page, name, was)


def test_dragging_moves_it_too_and_stops_at_the_rim(opened: Open) -> None:
    page = opened()
    box = page.locator(".ig-marker").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 60, box["y"] - 30, steps=4)
    for field in page.locator(FIELDS).all():
        becomes(page, lambda field=field: float(field.input_value()), lambda place: 0 < place < 1)
    page.mouse.move(5000, -5000)
    page.mouse.up()
    page.mouse.move(0, 0)
    stands_at(page, "1", "1")


def test_a_typed_position_is_taken_within_the_plane(opened: Open) -> None:
    page = opened()
    alpha = page.get_by_label("α", exact=True)
    for typed, taken in (("0.3", "0.3"), ("-7", "-1"), ("", "-1")):
        alpha.fill(typed)
        alpha.press("Enter")
        alpha.blur()
        expect(alpha).to_have_value(taken)


def test_readings_agree_with_python_at_random_places(opened: Open, linked_run: Record) -> None:
    page = opened("#plane=pca")
    surface = linked_run.surfaces["pca"]
    packing = page.evaluate(f"JSON.parse({VIEW}.querySelector('script').textContent).planes[1].embedding.packing")
    generator = np.random.default_rng(0)
    places = np.stack([generator.uniform(-3, 3, 100), generator.uniform(-1, 1, 100)], axis=1)
    read: list[Any] = page.evaluate(f"places => places.map(([a, b]) => {VIEW}.intaglio.read(a, b))", places.tolist())
    wanted = surface.at(*places.T)
    assert np.allclose([each["loss"] for each in read], wanted["loss"], rtol=1e-6, atol=0)
    assert np.allclose([each["classLoss"] for each in read], wanted["class_loss"].transpose("point", ...), rtol=1e-6)
    embedding = wanted["embedding"].transpose("point", "component", "example").values.reshape(100, -1)
    gap = np.abs(np.array([each["embedding"] for each in read]) - embedding).max()
    assert gap <= 2 * packing * np.ptp(surface.nodes["embedding"].values)  # between nodes it may grow a little


def test_an_example_tells_what_it_is_to_keys_and_to_the_mouse(opened: Open) -> None:
    page = opened()
    canvas = page.locator(".ig-embedding canvas").first
    canvas.focus()
    page.keyboard.press("ArrowRight")
    tooltip = page.locator(".ig-embedding .ig-tooltip")
    expect(tooltip).to_contain_text("Example 0")
    moved, width, height = tooltip.evaluate("e => [e.style.transform, e.offsetWidth, e.offsetHeight]")
    left, top = (float(each) for each in re.findall(r"-?[\d.]+(?=px)", moved))
    page.keyboard.press("ArrowRight")
    for said in ("Example 1", "</script><img src=x onerror…", "text 1 </script><b>bold</b> U+202Egnp", "loss here"):
        expect(tooltip).to_contain_text(said)
    expect(tooltip.locator("b, img, script")).to_have_count(0)
    assert tooltip.locator("canvas").evaluate(COLOURS) > 8
    page.keyboard.press("Escape")
    expect(tooltip).to_be_hidden()
    box = canvas.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + left + width / 2, box["y"] + top + height + 14)  # the tooltip stands above its point
    expect(tooltip).to_contain_text("Example 0")
    page.mouse.move(box["x"] + 2, box["y"] + box["height"] - 2)
    expect(tooltip).to_be_hidden()


def test_the_address_brings_the_state_back(opened: Open) -> None:
    page = opened("#plane=pca&alpha=1.5&beta=-0.25&log=0")
    expect(page.get_by_label("Plane")).to_have_value("pca")
    stands_at(page, "1.5", "-0.25")
    expect(page.get_by_label("Logarithmic")).not_to_be_checked()
    expect(page.locator(".ig-surface")).to_contain_text("The red path runs")
    surface = picture(page, "surface")
    page.get_by_label("Logarithmic").check()
    page.get_by_label("β", exact=True).fill("0.5")
    page.get_by_label("β", exact=True).press("Enter")
    comes(page, "location.hash === '#plane=pca&alpha=1.5&beta=0.5&log=1'")
    changed(page, "surface", surface)
    opened("#plane=none&alpha=x&beta=99")
    expect(page.get_by_label("Plane")).to_have_value("random")
    stands_at(page, "0", "1")


def test_a_chosen_class_stands_out(opened: Open) -> None:
    page = opened()
    before = picture(page, "embedding")
    button = page.get_by_role("button", name=re.compile("^red"))
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    changed(page, "embedding", before)
    button.click()
    returned(page, "embedding", before)


@pytest.mark.parametrize("width", [360, 1280, 3840])
def test_nothing_overlaps_at_any_width(opened: Open, width: int) -> None:
    page = opened("#depth=1&picked=1-9&plane=epoch+3", width=width)
    fits(page, width)
    becomes(page, lambda: page.evaluate(OVERLAPS), lambda found: found == [])
    expect(page.locator(".ig-panel:visible")).to_have_count(9)


def test_everything_has_a_name_and_a_role(opened: Open) -> None:
    page = opened()
    page.locator(".ig-marker").press("ArrowRight")
    tree = page.locator(".ig").aria_snapshot()
    for said in (
        'group "Marker"',
        'combobox "Plane"',
        'spinbutton "α"',
        'spinbutton "β"',
        'button "Back to the trained model"',
        'checkbox "Logarithmic"',
        'region "Loss surface"',
        'slider "Marker on the loss surface"',
        'region "Embedding at the marker"',
        'region "Loss of each class"',
        'region "Cuts through the marker"',
    ):
        assert said in tree, said
    comes(page, "document.querySelector('.ig-live').textContent.startsWith('α = 0.02, β = 0: loss ')")
    expect(page.locator(".ig-marker")).to_have_attribute("aria-valuetext", re.compile("^α = 0.02, β = 0, "))
    expect(page.locator(".ig canvas:not([aria-label])")).to_have_count(0)


def test_dark_is_another_picture(opened: Open) -> None:
    page = opened()
    before = picture(page, "embedding")
    page.emulate_media(color_scheme="dark")
    changed(page, "embedding", before)


def test_a_newer_format_is_refused_in_words(page: Page, document: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.html"
    newer.write_text(document.read_text(encoding="utf-8").replace('{"format":2,', '{"format":9,'), encoding="utf-8")
    page.goto(newer.as_uri())
    page.wait_for_selector("[data-ready=refused]")
    expect(page.locator(".ig")).to_contain_text("written in format 9; this view reads 2")


def test_another_script_does_not_run(watched: Any, document: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.html"
    text = document.read_text(encoding="utf-8")
    body, end, rest = text.rpartition("</body>")  # the module holds one too, in what it saves
    changed.write_text(f"{body}<script>document.title = 'taken'</script>{end}{rest}", encoding="utf-8")
    watched.page.goto(changed.as_uri())
    watched.page.wait_for_selector("[data-ready=true]")
    refused = lambda: any("Content Security Policy" in error for error in watched.errors)  # noqa: E731
    becomes(watched.page, refused, bool)  # told some time after the page is there
    assert watched.page.title() != "taken"
