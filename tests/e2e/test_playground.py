"""From a choice on the page to the linked view of what was trained, and a surface that sharpens under one's eyes."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser, Page, expect

from intaglio.living import Living
from intaglio.lock import alone_in
from intaglio.playing import Playing
from intaglio.record import Record

from ..viewer.conftest import bowl
from .conftest import Watched
from .seen import changed, comes, fact, fact_of, fits, picture, settled
from .test_for_all import faults

pytestmark = pytest.mark.long


LONG = 300  # seconds that a training and what follows may take on a machine at work on other things
ROWS = 20_000  # of a table whose training takes minutes, so that it can be stopped
HELD = 'while [ ! -e "$0" ]; do sleep 0.1; done; exec "$@"'
HEADLINES = """new MutationObserver(() => {
  const said = document.querySelector(".ig-headline")?.textContent ?? "";
  if (said && said !== (window.headlines ??= []).at(-1)) window.headlines.push(said);
}).observe(document, { childList: true, characterData: true, subtree: true });"""


class Held(Playing):
    """Real work that begins when it is let go: once the page that is to see it is there, however slow its browser."""

    def __init__(self, go: Path) -> None:
        self.go = go

    def command(self, out: Path) -> list[str]:
        return ["sh", "-c", HELD, str(self.go), *super().command(out)]


@pytest.fixture(scope="module")
def place(
    tmp_path_factory: pytest.TempPathFactory, serving: Callable[..., AbstractContextManager[str]]
) -> Iterator[tuple[Path, str]]:
    """The folder of a real playground, and its address."""
    folder = tmp_path_factory.mktemp("playground") / "runs"
    with pytest.MonkeyPatch.context() as patch:
        for name in ("playground.GRACE", "playground.FIRST", "job.PATIENCE"):
            patch.setattr(f"intaglio.viewer.server.{name}", LONG)
        with serving(folder, 0, Living, player=Held(folder.parent / "go")) as address:
            yield folder, address


@pytest.fixture
def open_page(browser: Browser, place: tuple[Path, str]) -> Iterator[Page]:
    (place[0].parent / "go").unlink(missing_ok=True)
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    watched = Watched(page, own=place[1].partition("?")[0])
    page.add_init_script(HEADLINES)
    page.goto(place[1])
    page.wait_for_selector("[data-intaglio-playground][data-ready=true]")
    yield page
    watched.errors = [said for said in watched.errors if "422" not in said]  # a refusal, which the page tells in words
    watched.check()
    context.close()


def let_go(page: Page, place: tuple[Path, str], run: str) -> None:
    """The page of the run is there and listens; now its training begins."""
    page.wait_for_url(f"**/run/{run}*")
    comes(page, "document.querySelector('.ig-headline')?.textContent")
    (place[0].parent / "go").touch()


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
    let_go(page, place, "iris-mlp-1")
    comes(page, "document.querySelector('.ig-curve polyline') !== null", LONG)
    comes(page, "document.querySelector('.ig-panels') !== null", LONG)
    comes(page, "window.headlines.some(each => each.startsWith('Training: '))")
    page.locator(".ig-marker").focus()
    page.keyboard.press("Shift+ArrowRight")
    alpha = page.get_by_label("α", exact=True)
    expect(alpha).to_have_value("0.2")
    comes(page, "document.querySelector('.ig-headline').textContent === 'Done.'", LONG)
    comes(page, "document.querySelector('.ig-time input') !== null")
    settled(page)
    expect(alpha).to_have_value("0.2")  # the place outlives the newer data
    comes(page, "document.activeElement.classList.contains('ig-marker')")
    expect(fact_of(page, "Status")).not_to_contain_text("unfinished")
    comes(page, "document.querySelector('.ig-values div:nth-child(4) dd').textContent.startsWith('loss ')")
    assert Record.load(place[0] / "iris-mlp-1").call["penalties"] == {"l2": 0.01}
    page.go_back()
    page.wait_for_selector("[data-intaglio-playground][data-ready=true]")
    expect(page.get_by_label("Weight")).to_have_value("0.01")  # the choice stands where it was made


def test_a_table_of_ones_own_is_trained_and_stopped(open_page: Page, place: tuple[Path, str], tmp_path: Path) -> None:
    page = open_page
    rows = {"名称": [f"r{i}" for i in range(ROWS)], "x": [i % 7 for i in range(ROWS)], "y": ["a", "b"] * (ROWS // 2)}
    pd.DataFrame(rows).to_csv(tmp_path / "花 <b>.csv", index=False)
    (tmp_path / "bad.csv").write_text("a,b\n1,2,3\n")
    page.get_by_label("Data", exact=True).select_option("A table of your own …")
    expect(page.get_by_role("button", name="Train and survey")).to_be_disabled()
    page.get_by_label("File").set_input_files(tmp_path / "bad.csv")
    comes(page, "document.querySelector('.ig-wrong')?.textContent.includes('more fields than its header')")
    page.get_by_label("File").set_input_files(tmp_path / "花 <b>.csv")
    comes(page, "document.querySelector('[data-name=target]') !== null")
    expect(page.get_by_label("Column to predict")).to_have_value("y")
    page.get_by_role("button", name="Train and survey").click()
    comes(page, "document.querySelector('.ig-state').textContent.includes('like an identifier')")
    page.get_by_label("名称").check()
    page.get_by_label("Passes over the data").fill("200")
    page.get_by_role("button", name="Train and survey").click()
    let_go(page, place, "b-mlp-1")
    comes(page, "document.querySelector('.ig-headline').textContent.startsWith('Training')", LONG)
    page.get_by_role("button", name="Stop").click()
    comes(page, "document.querySelector('.ig-headline').textContent.includes('was stopped after')", LONG)
    assert Record.load(place[0] / "b-mlp-1").status["fit"] == "interrupted"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_playground_is_for_all_and_fits_every_width(open_page: Page, scheme: str) -> None:
    page = open_page
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.get_by_role("button", name="中文").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("实验场")
    page.get_by_label("正则化").focus()
    page.get_by_label("正则化").select_option("dropout")
    expect(page.get_by_label("比例")).to_have_value("0.2")
    comes(page, "document.activeElement.dataset.name === 'regularizer'")
    assert faults(page) == []
    fits(page, 360, 1280, 3840)


def test_a_page_opened_during_a_survey_sharpens(open_page: Page, place: tuple[Path, str]) -> None:
    page, run = open_page, Record.create(place[0] / "sharpening", call={"epochs": 3})
    with alone_in(run.path):
        page.goto(f"{place[1].partition('?')[0]}run/sharpening")
        comes(page, "document.querySelector('.ig-headline')?.textContent === 'At work …'")
        expect(page.locator("#waiting")).to_be_hidden()
        run.put("surfaces/random", bowl(0.1, 2.0))
        page.wait_for_selector("[data-intaglio][data-ready=true]")
        page.get_by_label("β", exact=True).fill("0.2")
        page.get_by_label("β", exact=True).press("Enter")
        expect(page.get_by_label("β", exact=True)).to_have_value("0.2")
        comes(page, "location.hash.includes('beta=0.2')")
        settled(page)
        rough, loss = picture(page, "surface"), fact(page, "Loss")
        run.put("surfaces/random", bowl(0.3, 0.5))
        comes(page, f"document.querySelector('.ig-values dd').textContent !== '{loss}'")
        changed(page, "surface", rough)
        expect(page.get_by_label("β", exact=True)).to_have_value("0.2")
        assert faults(page) == []
    comes(page, "document.querySelector('.ig-headline').textContent === 'Done.'")
