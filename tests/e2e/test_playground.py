"""From a choice on the page to the linked view of what was trained, and a surface that sharpens under one's eyes."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser, Page

from intaglio.living import Living
from intaglio.lock import alone_in
from intaglio.playing import Playing
from intaglio.record import Record

from ..viewer.conftest import bowl
from .conftest import Watched
from .seen import comes, fact, picture, settled
from .test_for_all import faults

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def place(
    tmp_path_factory: pytest.TempPathFactory, serving: Callable[..., AbstractContextManager[str]]
) -> Iterator[tuple[Path, str]]:
    """The folder of a real playground, and its address."""
    folder = tmp_path_factory.mktemp("playground") / "runs"
    with serving(folder, 0, Living, player=Playing()) as address:
        yield folder, address


@pytest.fixture
def open_page(browser: Browser, place: tuple[Path, str]) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    watched = Watched(page, own=place[1].partition("?")[0])
    page.goto(place[1])
    page.wait_for_selector("[data-intaglio-playground][data-ready=true]")
    yield page
    watched.errors = [said for said in watched.errors if "422" not in said]  # a refusal, which the page tells in words
    watched.check()
    context.close()


def waits(page: Page, expression: str, seconds: int = 120) -> None:
    for _ in range(seconds):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(1000)
    pytest.fail(f"{expression} does not come true: {page.locator('main').inner_text()[:300]}")


def test_a_choice_is_trained_before_ones_eyes_and_ends_in_the_linked_view(
    open_page: Page, place: tuple[Path, str]
) -> None:
    page = open_page
    page.get_by_label("Data", exact=True).select_option("iris")
    page.get_by_label("Regulariser").select_option("l2")
    page.get_by_label("Weight").fill("0.01")
    page.get_by_label("Passes over the data").fill("500")
    page.get_by_role("button", name="Train and survey").press("Enter")
    comes(page, "document.querySelector('.ig-state').textContent.includes('whole number from 1 to 200')")
    page.get_by_label("Passes over the data").fill("30")
    page.get_by_role("button", name="Train and survey").click()
    page.wait_for_url("**/run/iris-mlp-1*")
    waits(page, "document.querySelector('.ig-curve polyline') !== null")
    assert "Training: " in page.locator(".ig-headline").inner_text()
    waits(page, "document.querySelector('.ig-panels') !== null")
    page.locator(".ig-marker").focus()
    page.keyboard.press("Shift+ArrowRight")
    settled(page)
    assert page.get_by_label("α", exact=True).input_value() == "0.2"
    waits(page, "document.querySelector('.ig-headline').textContent === 'Done.'")
    settled(page)
    assert page.get_by_label("α", exact=True).input_value() == "0.2"  # the place outlives the newer data
    assert page.evaluate("document.activeElement.classList.contains('ig-marker')")
    comes(page, "document.querySelector('.ig-time input') !== null")
    assert "unfinished" not in fact(page, "Status")
    comes(page, "document.querySelector('.ig-values div:nth-child(4) dd').textContent.startsWith('loss ')")
    assert Record.load(place[0] / "iris-mlp-1").call["penalties"] == {"l2": 0.01}
    page.go_back()
    page.wait_for_selector("[data-intaglio-playground][data-ready=true]")
    assert page.get_by_label("Weight").input_value() == "0.01"  # the choice stands where it was made


def test_a_table_of_ones_own_is_trained_and_stopped(open_page: Page, place: tuple[Path, str], tmp_path: Path) -> None:
    page = open_page
    rows = {"名称": [f"r{i}" for i in range(60)], "x": [i % 7 for i in range(60)], "y": ["a", "b"] * 30}
    pd.DataFrame(rows).to_csv(tmp_path / "花 <b>.csv", index=False)
    (tmp_path / "bad.csv").write_text("a,b\n1,2,3\n")
    page.get_by_label("Data", exact=True).select_option("A table of your own …")
    assert page.get_by_role("button", name="Train and survey").is_disabled()
    page.get_by_label("File").set_input_files(tmp_path / "bad.csv")
    comes(page, "document.querySelector('.ig-wrong')?.textContent.includes('more fields than its header')")
    page.get_by_label("File").set_input_files(tmp_path / "花 <b>.csv")
    comes(page, "document.querySelector('[data-name=target]') !== null")
    assert page.get_by_label("Column to predict").input_value() == "y"
    page.get_by_role("button", name="Train and survey").click()
    comes(page, "document.querySelector('.ig-state').textContent.includes('like an identifier')")
    page.get_by_label("名称").check()
    page.get_by_label("Passes over the data").fill("200")
    page.get_by_role("button", name="Train and survey").click()
    page.wait_for_url("**/run/b-mlp-1*")
    waits(page, "document.querySelector('.ig-headline').textContent.startsWith('Training')")
    page.get_by_role("button", name="Stop").click()
    waits(page, "document.querySelector('.ig-headline').textContent.includes('was stopped after')")
    assert Record.load(place[0] / "b-mlp-1").status["fit"] == "interrupted"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_playground_is_for_all_and_fits_every_width(open_page: Page, scheme: str) -> None:
    page = open_page
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.get_by_role("button", name="中文").click()
    assert page.get_by_role("heading", level=1).inner_text() == "实验场"
    page.get_by_label("正则化").focus()
    page.get_by_label("正则化").select_option("dropout")
    assert page.get_by_label("比例").input_value() == "0.2"
    assert page.evaluate("document.activeElement.dataset.name") == "regularizer"
    assert faults(page) == []
    for width in (360, 1280, 3840):
        page.set_viewport_size({"width": width, "height": 900})
        settled(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_page_opened_during_a_survey_sharpens(open_page: Page, place: tuple[Path, str]) -> None:
    page, run = open_page, Record.create(place[0] / "sharpening", call={"epochs": 3})
    with alone_in(run.path):
        page.goto(f"{place[1].partition('?')[0]}run/sharpening")
        comes(page, "document.querySelector('.ig-headline')?.textContent === 'At work …'")
        assert page.locator("#waiting").is_hidden()
        run.put("surfaces/random", bowl(0.1, 2.0))
        page.wait_for_selector("[data-intaglio][data-ready=true]")
        settled(page)
        page.get_by_label("β", exact=True).fill("0.2")
        page.get_by_label("β", exact=True).press("Enter")
        settled(page)
        rough, loss = picture(page, "surface"), fact(page, "Loss")
        run.put("surfaces/random", bowl(0.3, 0.5))
        comes(page, f"document.querySelector('.ig-values dd').textContent !== '{loss}'")
        settled(page)
        assert picture(page, "surface") != rough
        assert page.get_by_label("β", exact=True).input_value() == "0.2"
        assert faults(page) == []
    comes(page, "document.querySelector('.ig-headline').textContent === 'Done.'")
