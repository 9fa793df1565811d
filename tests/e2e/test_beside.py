"""Several runs side by side: one marker, one camera, one scale; in a real browser, off the network."""

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

import intaglio as ig
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer import report

from .conftest import Watched
from .kernel import Kernel
from .seen import comes, settled
from .test_for_all import faults

pytestmark = pytest.mark.long


MARKS = ("loss", "standard_error", "sampling_error")
PRINT = "canvas => canvas.toDataURL()"


@pytest.fixture(scope="module")
def runs(linked_run: Record, tmp_path_factory: pytest.TempPathFactory) -> list[Record]:
    """The linked run, and one of the same examples whose losses are three times as high."""
    other = Record.create(tmp_path_factory.mktemp("beside") / "higher <b>")
    other.put("embedding", linked_run.embedding)
    for name in ("random", "pca"):
        nodes = linked_run.surfaces[name].nodes
        other.put(
            f"surfaces/{name}", Surface(nodes.assign({each: 3 * nodes[each] for each in ("loss", "example_loss")}))
        )
    marks = linked_run.imprints["feature on random"].nodes
    other.put("imprints/feature on random", Surface(marks.assign({each: 2 * marks[each] for each in MARKS})))
    return [linked_run, other]


@pytest.fixture
def beside(page: Page, runs: list[Record], tmp_path: Path) -> Page:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(report(runs, tmp_path / "report.html").as_uri())
    page.wait_for_selector("[data-ready=true]")
    return page


def prints(page: Page, panel: str) -> list[str]:
    return [each.evaluate(PRINT) for each in page.locator(f".ig-{panel} canvas").all()]


def losses(page: Page) -> list[float]:
    said = page.locator(".ig-run .ig-values div:first-child dd").all_inner_texts()
    return [float(each.split()[0]) for each in said]


def test_one_marker_moves_all_runs(beside: Page) -> None:
    assert beside.locator(".ig-run > h3").all_inner_texts() == ["blobs", "higher <b>"]
    embeddings, surfaces = prints(beside, "embedding"), prints(beside, "surface")
    beside.get_by_role("slider", name="Marker on the loss surface, higher <b>").press("Shift+ArrowRight")
    settled(beside)
    assert beside.get_by_label("α", exact=True).input_value() == "0.2"
    moved = prints(beside, "embedding")
    assert all(now != was for now, was in zip(moved, embeddings, strict=True))
    assert prints(beside, "surface") == surfaces  # of which each has one scale's colours, and a marker above
    low, high = losses(beside)
    assert high == pytest.approx(3 * low, rel=0.05)
    assert surfaces[0] != surfaces[1]
    notes = [beside.locator(".ig-surface .ig-note").nth(k).inner_text() for k in (0, 2)]
    assert notes[0].split(";")[0] == notes[1].split(";")[0]


def test_imprints_stand_side_by_side_on_one_scale_and_one_is_chosen_in_all(beside: Page) -> None:
    beside.wait_for_timeout(400)  # until all rows are written
    tops = [beside.locator(".ig-ranking").nth(k).locator("li").first.inner_text().split() for k in (0, 1)]
    assert [each[0] for each in tops] == ["age", "age"]
    assert float(tops[1][1]) == pytest.approx(2 * float(tops[0][1]), rel=0.01)
    before = prints(beside, "imprint")
    assert before[0] != before[1]
    beside.locator(".ig-ranking").first.press("ArrowDown")
    settled(beside)
    chosen = beside.locator(".ig-ranking").get_by_role("option", selected=True)
    assert all(each.startswith("text <b>") for each in chosen.all_inner_texts())
    after = prints(beside, "imprint")
    assert all(now != was for now, was in zip(after, before, strict=True))
    assert after[1] == before[0]  # the second's half is the first's whole, in the same colours


def test_one_camera_turns_all_and_one_loop_picks_in_all(beside: Page) -> None:
    beside.get_by_label("In 3-D").check()
    settled(beside)
    before = prints(beside, "relief")
    beside.locator(".ig-relief canvas").first.press("ArrowLeft")
    settled(beside)
    turned = prints(beside, "relief")
    assert all(now != was for now, was in zip(turned, before, strict=True))
    beside.locator(".ig-relief canvas").last.press("Home")
    settled(beside)
    assert prints(beside, "relief") == before
    beside.get_by_label("Find").fill("red")
    beside.get_by_label("Find").press("Enter")
    settled(beside)
    assert beside.locator(".ig-picked").inner_text().startswith("20 examples picked")
    assert beside.get_by_text("Loss of the 20 examples picked").count() == 2


def test_its_address_is_kept_and_it_fits_and_reads_in_any_width(beside: Page) -> None:
    beside.get_by_label("Plane").select_option("pca")
    comes(beside, "location.hash.includes('plane=pca')")
    beside.get_by_label("In 3-D").check()
    for width in (360, 1280, 3840):
        beside.set_viewport_size({"width": width, "height": 900})
        settled(beside)
        assert beside.evaluate("document.documentElement.scrollWidth") <= width
    assert faults(beside) == []
    beside.get_by_role("button", name="中文").click()
    settled(beside)
    assert "同一个颜色刻度" in beside.locator(".ig-beside").inner_text()
    assert faults(beside) == []


def test_a_notebook_shows_them_too(browser: Browser, runs: list[Record]) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    watched, widget = Watched(page), ig.show(runs)
    kernel = Kernel(widget)
    kernel.show_on(page)
    page.wait_for_selector("[data-ready=true]")
    widget.alpha = 0.5
    kernel.flush()
    settled(page)
    assert page.get_by_label("α", exact=True).input_value() == "0.5"
    page.locator(".ig-marker").last.press("Home")
    comes(page, "window.told >= 1")
    assert widget.alpha == 0
    watched.check()
    context.close()


def test_the_server_shows_what_was_given_and_what_is_ticked(
    browser: Browser,
    runs: list[Record],
    serving: Callable[..., AbstractContextManager[str]],
    tmp_path: Path,
) -> None:
    for run in runs:
        (tmp_path / run.path.name).mkdir()
        shutil.copytree(run.path, tmp_path / run.path.name, dirs_exist_ok=True)
    context = browser.new_context()
    page = context.new_page()
    watched = Watched(page)
    with serving(runs[0].path, 0, beside=[runs[1].path]) as address:
        page.goto(address)
        page.wait_for_selector("[data-ready=true]")
        assert page.locator(".ig-run > h3").all_inner_texts() == ["blobs", "higher <b>"]
    with serving(tmp_path, 0) as address:
        page.goto(address)
        for box in page.get_by_role("checkbox").all():
            box.check()
        page.get_by_role("button", name="Show the ticked ones side by side").click()
        page.wait_for_selector("[data-ready=true]")
        assert page.locator(".ig-run > h3").all_inner_texts() == ["blobs", "higher <b>"]
        assert page.url.endswith("/beside?run=blobs&run=higher+%3Cb%3E")
    assert not watched.errors
    context.close()
