"""Several runs side by side: one marker, one camera, one scale; in a real browser, off the network."""

import re
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

import intaglio as ig
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer import report

from .conftest import Watched
from .kernel import Kernel
from .seen import becomes, comes, fits, settled
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


def all_changed(page: Page, panel: str, were: list[str]) -> list[str]:
    """The pictures of all runs, once each is another."""
    settled(page)
    others = lambda now: all(each != was for each, was in zip(now, were, strict=True))  # noqa: E731
    return becomes(page, lambda: prints(page, panel), others)


def losses(page: Page) -> list[float]:
    said = page.locator(".ig-run .ig-values div:first-child dd").all_inner_texts()
    return [float(each.split()[0]) for each in said]


def test_one_marker_moves_all_runs(beside: Page) -> None:
    expect(beside.locator(".ig-run > h3")).to_have_text(["blobs", "higher <b>"])
    embeddings, surfaces = prints(beside, "embedding"), prints(beside, "surface")
    beside.get_by_role("slider", name="Marker on the loss surface, higher <b>").press("Shift+ArrowRight")
    expect(beside.get_by_label("α", exact=True)).to_have_value("0.2")
    all_changed(beside, "embedding", embeddings)
    assert prints(beside, "surface") == surfaces  # of which each has one scale's colours, and a marker above
    low, high = losses(beside)
    assert high == pytest.approx(3 * low, rel=0.05)
    assert surfaces[0] != surfaces[1]
    notes = [beside.locator(".ig-surface .ig-note").nth(k).inner_text() for k in (0, 2)]
    assert notes[0].split(";")[0] == notes[1].split(";")[0]


def test_imprints_stand_side_by_side_on_one_scale_and_one_is_chosen_in_all(beside: Page) -> None:
    tops = [beside.locator(".ig-ranking").nth(k).locator("li").first.inner_text().split() for k in (0, 1)]
    assert [each[0] for each in tops] == ["age", "age"]
    assert float(tops[1][1]) == pytest.approx(2 * float(tops[0][1]), rel=0.01)
    before = prints(beside, "imprint")
    assert before[0] != before[1]
    beside.locator(".ig-ranking").first.press("ArrowDown")
    chosen = beside.locator(".ig-ranking").get_by_role("option", selected=True)
    expect(chosen).to_contain_text(["text <b>", "text <b>"])
    after = all_changed(beside, "imprint", before)
    assert after[1] == before[0]  # the second's half is the first's whole, in the same colours


def test_one_camera_turns_all_and_one_loop_picks_in_all(beside: Page) -> None:
    beside.get_by_label("In 3-D").check()
    expect(beside.locator(".ig-relief canvas")).to_have_count(2)
    comes(beside, "[...document.querySelectorAll('.ig-relief canvas')].every(each => each.dataset.by)")
    settled(beside)
    before = prints(beside, "relief")
    beside.locator(".ig-relief canvas").first.press("ArrowLeft")
    all_changed(beside, "relief", before)
    beside.locator(".ig-relief canvas").last.press("Home")
    becomes(beside, lambda: prints(beside, "relief"), lambda now: now == before)
    beside.get_by_label("Find").fill("red")
    beside.get_by_label("Find").press("Enter")
    expect(beside.locator(".ig-picked")).to_contain_text(re.compile("^20 examples picked"))
    expect(beside.get_by_text("Loss of the 20 examples picked")).to_have_count(2)


def test_its_address_is_kept_and_it_fits_and_reads_in_any_width(beside: Page) -> None:
    beside.get_by_label("Plane").select_option("pca")
    comes(beside, "location.hash.includes('plane=pca')")
    beside.get_by_label("In 3-D").check()
    fits(beside, 360, 1280, 3840)
    assert faults(beside) == []
    beside.get_by_role("button", name="中文").click()
    expect(beside.locator(".ig-beside")).to_contain_text("同一个颜色刻度")
    settled(beside)
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
    expect(page.get_by_label("α", exact=True)).to_have_value("0.5")
    page.locator(".ig-marker").last.press("Home")
    becomes(page, lambda: widget.alpha, lambda alpha: alpha == 0)
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
        expect(page.locator(".ig-run > h3")).to_have_text(["blobs", "higher <b>"])
    with serving(tmp_path, 0) as address:
        page.goto(address)
        expect(page.get_by_role("checkbox")).to_have_count(2)
        for box in page.get_by_role("checkbox").all():
            box.check()
        page.get_by_role("button", name="Show the ticked ones side by side").click()
        page.wait_for_selector("[data-ready=true]")
        expect(page.locator(".ig-run > h3")).to_have_text(["blobs", "higher <b>"])
        assert page.url.endswith("/beside?run=blobs&run=higher+%3Cb%3E")
    assert not watched.errors
    context.close()
