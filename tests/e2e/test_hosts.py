"""One module, three hosts: one session passes in the offline report, from the server, over a kernel's model."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

import intaglio as ig
from intaglio.record import Record

from . import jupyterlab
from .conftest import Watched
from .kernel import Kernel
from .seen import FIELDS, becomes, changed, coloured, comes, fact, fact_of, picture, returned, saved, settled, stands_at

pytestmark = pytest.mark.long


def places(page: Page) -> list[str]:
    return [field.input_value() for field in page.locator(FIELDS).all()]


@pytest.fixture(scope="module")
def lab(linked_run: Record, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of JupyterLab with a notebook that shows the run."""
    code = f"import intaglio as ig\nview = ig.show(ig.Record.load({str(linked_run.path)!r}))\nview"
    with jupyterlab.serving(tmp_path_factory.mktemp("lab"), code) as address:
        yield address


@pytest.fixture(params=["report", "serve", "notebook", "jupyterlab"])
def shown(request: pytest.FixtureRequest, browser: Browser, linked_run: Record) -> Iterator[Page]:
    """The linked view of one run in one host; an error, or a request elsewhere, fails the test."""
    offline = request.param in ("report", "notebook")
    context = browser.new_context(offline=offline, reduced_motion="reduce", accept_downloads=True)
    page = context.new_page()
    watched = Watched(page)
    if request.param == "report":
        page.goto(request.getfixturevalue("document").as_uri())
    elif request.param == "serve":
        watched.own = address = request.getfixturevalue("served").partition("?")[0]
        page.goto(request.getfixturevalue("served"))
        page.get_by_role("link", name=linked_run.path.name).click()
        page.wait_for_url(f"{address}run/*")
    elif request.param == "jupyterlab":
        address = request.getfixturevalue("lab")
        watched.own = address.partition("doc/")[0]
        jupyterlab.run(page, address)
    else:
        Kernel(ig.show(linked_run, live=request.getfixturevalue("exact"))).show_on(page)
    page.wait_for_selector("[data-ready=true]", timeout=120_000)
    settled(page)
    yield page
    watched.check()
    context.close()


def test_the_same_session_passes_in_every_host(shown: Page, tmp_path: Path) -> None:
    coloured(shown, "surface", 100)
    move(shown)
    hover(shown)
    draw_a_loop_and_search(shown)
    go_through_time(shown)
    lose_the_context(shown)
    save(shown, tmp_path)
    resize(shown)


def move(page: Page) -> None:
    """By keys, by dragging, and to a typed place."""
    before = picture(page, "embedding")
    page.locator(".ig-marker").focus()
    page.keyboard.press("ArrowRight")
    stands_at(page, "0.02", "0")
    expect(fact_of(page, "Status")).to_have_text("interpolated (error 0.4 %)")
    by_key = changed(page, "embedding", before)

    box = page.locator(".ig-marker").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 60, box["y"] - 30, steps=3)
    page.mouse.up()
    changed(page, "embedding", before, by_key)
    becomes(page, lambda: float(places(page)[0]), lambda alpha: 0.02 < alpha < 1)

    page.get_by_label("α", exact=True).fill("0.3")
    page.get_by_label("α", exact=True).press("Enter")
    expect(page.get_by_label("α", exact=True)).to_have_value("0.3")


def hover(page: Page) -> None:
    """Until a point is met; its neighbours stand below."""
    stage = page.locator(".ig-embedding canvas").first.bounding_box()
    assert stage is not None
    tooltip = page.locator(".ig-embedding .ig-tooltip")
    for step in range(400):
        page.mouse.move(stage["x"] + 60 + (step % 20) * 12, stage["y"] + 20 + (step // 20) * 12)
        if tooltip.is_visible():
            break
    expect(tooltip).to_contain_text("loss here")
    expect(page.locator(".ig-near li:visible")).to_have_count(6)


def draw_a_loop_and_search(page: Page) -> None:
    whole = picture(page, "surface")
    page.locator(".ig-embedding canvas").first.scroll_into_view_if_needed()
    box = page.locator(".ig-embedding canvas").first.bounding_box()
    assert box is not None
    corners = [(0.1, 0.05), (0.1, 0.9), (0.5, 0.9), (0.5, 0.05), (0.1, 0.06)]
    around = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in corners]
    page.mouse.move(*around[0])
    page.mouse.down()
    for place in around[1:]:
        page.mouse.move(*place, steps=3)
    page.mouse.up()
    expect(page.locator(".ig-picked")).to_have_text(re.compile(r"^[1-5]?\d examples picked"))
    changed(page, "surface", whole)

    page.get_by_label("Find").fill("text 7")
    page.get_by_label("Find").press("Enter")
    expect(page.locator(".ig-picked")).to_have_text(re.compile("^1 example picked"))
    page.get_by_role("button", name="Let go").click()
    returned(page, "surface", whole)


def go_through_time(page: Page) -> None:
    page.get_by_label("Plane").select_option("through training")
    expect(page.locator(".ig-time output")).to_have_text("epoch 9")
    page.get_by_label("Time").press("Home")
    expect(page.locator(".ig-time output")).to_have_text("epoch 0")
    settled(page)
    first = picture(page, "surface")
    page.get_by_label("Time").press("ArrowRight")
    expect(page.locator(".ig-time output")).to_have_text("epoch 3")
    changed(page, "surface", first)


def lose_the_context(page: Page) -> None:
    """One that is lost, and comes back."""
    page.get_by_label("In 3-D").check()
    by = "document.querySelector('.ig-relief canvas').dataset.by"
    comes(page, f"{by} === 'webgl'")
    context = "document.querySelector('.ig-panels').parentElement.parentElement.intaglio.context()"
    page.evaluate(f"window.taken = {context}.getExtension('WEBGL_lose_context'), taken.loseContext()")
    comes(page, f"{context}.isContextLost() && {by} === 'canvas'")
    coloured(page, "relief", 50)
    page.evaluate("taken.restoreContext()")
    comes(page, f"!{context}.isContextLost() && {by} === 'webgl'")
    coloured(page, "relief", 50)
    page.get_by_label("In 3-D").uncheck()


def save(page: Page, folder: Path) -> None:
    """A picture in pixels and in lines (SVG, PDF), a table, and the whole view as a page that begins as it stands."""
    with Image.open(saved(page, "Loss surface (PNG)", folder)) as image:
        box = page.locator(".ig-surface canvas").first.bounding_box()
        assert box is not None
        assert image.size == pytest.approx((2 * box["width"], 2 * box["height"]), abs=2)
        assert len(image.convert("RGB").getcolors(1 << 20) or []) > 200
    root = ElementTree.parse(saved(page, "Embedding at the marker (SVG)", folder)).getroot()
    assert sum(each.tag.endswith("path") for each in root.iter()) >= 3
    assert saved(page, "Loss surface (PDF)", folder).read_bytes().startswith(b"%PDF-1.7")
    rows = saved(page, "Embedding at the marker (CSV)", folder).read_text(encoding="utf-8").splitlines()
    assert (rows[0].split(",")[0], len(rows)) == ("example", 61)
    offline = saved(page, "This view as an offline page (HTML)", folder)
    assert offline.name == "blobs.html"
    assert page.context.browser is not None
    context = page.context.browser.new_context(offline=True, reduced_motion="reduce")
    other = Watched(context.new_page())
    other.page.goto(offline.as_uri())
    other.page.wait_for_selector("[data-ready=true]")
    stands_at(other.page, *places(page))
    expect(fact_of(other.page, "Loss")).to_have_text(fact(page, "Loss"))
    expect(other.page.locator(".ig-time output")).to_have_text("epoch 3")
    coloured(other.page, "surface", 100)
    other.check()
    context.close()


def resize(page: Page) -> None:
    surface = picture(page, "surface")
    page.set_viewport_size({"width": 700, "height": 800})
    changed(page, "surface", surface)
    comes(page, "document.documentElement.scrollWidth <= 700")


def test_a_kernel_and_the_page_move_each_other(browser: Browser, linked_run: Record) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    watched, widget = Watched(page), ig.show(linked_run)
    kernel = Kernel(widget)
    kernel.show_on(page)
    page.wait_for_selector("[data-ready=true]")
    page.locator(".ig-marker").press("Shift+ArrowUp")
    becomes(page, lambda: (widget.plane, widget.alpha, widget.beta), lambda place: place == ("random", 0.0, 0.2))
    comes(page, "window.told === 1")
    widget.alpha, widget.plane = -0.5, "pca"
    kernel.flush()
    expect(page.get_by_label("Plane")).to_have_value("pca")
    stands_at(page, "-0.5", "0.2")
    widget.logarithmic = False
    kernel.flush()
    expect(page.get_by_label("Logarithmic")).not_to_be_checked()
    watched.check()
    context.close()


def test_the_server_gives_exact_values_once_the_marker_rests(
    browser: Browser, served: str, linked_run: Record, exact: Callable[..., dict[str, float]]
) -> None:
    context = browser.new_context()
    page = context.new_page()
    watched = Watched(page)
    page.goto(served)
    page.get_by_role("link", name=linked_run.path.name).click()
    page.wait_for_selector("[data-ready=true]")
    comes(page, "document.querySelector('.ig-values div:nth-child(4) dd').textContent.startsWith('loss 0.0259')")
    page.get_by_label("α", exact=True).fill("0.3")
    page.get_by_label("α", exact=True).press("Enter")
    wanted = exact("random", 0.3, 0.0)
    comes(
        page,
        f"document.querySelector('.ig-values div:nth-child(4) dd').textContent.startsWith('loss {wanted['loss']:.6g}')",
    )
    said = f"loss {wanted['loss']:.6g}, accuracy {100 * wanted['accuracy']:.1f} %"
    expect(fact_of(page, "By the model itself")).to_have_text(said)
    expect(fact_of(page, "Status")).to_have_text("interpolated (error 0.4 %)")
    page.get_by_label("Plane").select_option("through training")
    expect(page.locator(".ig-values div").nth(3)).to_be_hidden()
    assert not watched.errors
    context.close()


def test_a_kernel_gives_exact_values_too(
    browser: Browser, linked_run: Record, exact: Callable[..., dict[str, float]]
) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    watched, kernel = Watched(page), Kernel(ig.show(linked_run, live=exact))
    kernel.show_on(page)
    page.wait_for_selector("[data-ready=true]")
    own = fact_of(page, "By the model itself")
    expect(own).to_have_text("computing …")  # until its answer is sent
    page.locator(".ig-marker").press("Shift+ArrowUp")
    wanted = exact("random", 0.0, 0.2)
    said = f"loss {wanted['loss']:.6g}, accuracy {100 * wanted['accuracy']:.1f} %"
    becomes(page, kernel.flushed(own.inner_text), lambda text: text == said)
    watched.check()
    context.close()


class Knowing:
    """An exact function that can be asked about examples: right of the middle all are of the third class."""

    def __init__(self, exact: Callable[..., dict[str, float]]) -> None:
        self.exact = exact

    def __call__(self, plane: str, alpha: float, beta: float) -> dict[str, float]:
        return self.exact(plane, alpha, beta)

    def prediction(self, plane: str, alpha: float, beta: float, row: int) -> int:
        return 2 if alpha > 0 else row % 3


def test_the_inspector_tells_what_the_model_at_the_marker_says_of_an_example(
    browser: Browser, linked_run: Record, exact: Callable[..., dict[str, float]]
) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    watched, kernel = Watched(page), Kernel(ig.show(linked_run, live=Knowing(exact)))
    kernel.show_on(page)
    page.wait_for_selector("[data-ready=true]")

    tooltip = page.locator(".ig-embedding .ig-tooltip")
    read = kernel.flushed(fact_of(page, "By the model itself").inner_text)
    becomes(page, read, lambda text: "computing" not in text)  # the first answer says that more can be asked
    page.locator(".ig-embedding canvas").first.press("ArrowRight")
    becomes(page, kernel.flushed(tooltip.inner_text), lambda text: "the model at the marker says red" in text)
    page.evaluate(
        "document.querySelector('.ig-marker').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight'}))"
    )
    expect(tooltip).not_to_contain_text("the model at the marker says")  # before the kernel's answer is sent
    becomes(page, kernel.flushed(tooltip.inner_text), lambda text: "the model at the marker says 蓝" in text)
    watched.check()
    context.close()


def test_where_the_data_do_not_come_the_page_says_why(browser: Browser, served: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.route("**/data", lambda route: route.fulfill(status=500, body="the disk is gone\n"))
    page.goto(served)
    page.get_by_role("link").first.click()
    page.wait_for_selector("[data-ready=refused]")
    expect(page.get_by_role("alert")).to_contain_text("The run's data did not come: the disk is gone")
    context.close()
