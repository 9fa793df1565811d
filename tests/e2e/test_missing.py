"""What a run does not hold is named in its panel, with what computes it; in a real browser, off the network."""

import importlib
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer import report
from intaglio.viewer.sections.linked import linked

from .seen import coloured, settled
from .test_for_all import faults

pytestmark = pytest.mark.long


@pytest.fixture
def bare(linked_run: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Record:
    """A run of which one surface of the loss is all."""
    monkeypatch.setattr(importlib.import_module("intaglio.viewer.report"), "SECTIONS", (linked,))
    run = Record.create(tmp_path / "bare")
    run.put("surfaces/random", Surface(linked_run.surfaces["random"].nodes[["loss"]]))
    return run


def shown(page: Page, run: Record) -> Page:
    page.goto(report(run, run.path.parent / "report.html").as_uri() + "#plane=random&alpha=0&beta=0&depth=1")
    page.wait_for_selector("[data-ready=true]")
    settled(page)
    return page


def test_each_panel_says_what_is_missing_and_what_computes_it(page: Page, bare: Record) -> None:
    view = shown(page, bare)
    said = {
        "embedding": "surveyed without the embedding. intaglio.survey keeps it",
        "classes": "holds no loss per class. A survey keeps it where the data has classes",
        "cloud": "fewer than three coordinates",
        "imprint": "What features do to the loss is not in this run. intaglio imprint bare computes it.",
        "metrics": "How good the representation is, is not in this run. intaglio metrics bare computes it.",
        "curvature": "How sharply the loss bends is not in this run. intaglio curvature bare computes it.",
    }
    for name, words in said.items():
        expect(view.locator(f".ig-{name} .ig-missing")).to_contain_text(words)
    for name in ("surface", "cuts", "relief"):
        coloured(view, name, 12)
    expect(view.get_by_label("Colour by")).to_be_hidden()
    assert faults(view) == []


def test_of_the_curvature_as_much_is_shown_as_there_is(page: Page, bare: Record, linked_run: Record) -> None:
    bare.put("curvature/eigenvalues", linked_run.curvature["eigenvalues"])
    panel = shown(page, bare).locator(".ig-curvature")
    expect(panel).to_contain_text("the density of all was not measured")
    expect(panel).to_contain_text("intaglio curvature bare --checkpoints 8 computes it")
