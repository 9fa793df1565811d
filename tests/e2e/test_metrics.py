"""The card of the representation and the shape of the surface in the view; in a real browser, off the network."""

import importlib
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from intaglio.metrics import geometry, representation
from intaglio.record import Record
from intaglio.viewer import report
from intaglio.viewer.sections.linked import linked

from .seen import becomes, fits, settled
from .test_for_all import faults

pytestmark = pytest.mark.long

MEASURES = ["knn_probe", "participation_ratio", "class_share", "silhouette"]


@pytest.fixture
def judged(linked_run: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Record:
    monkeypatch.setattr(importlib.import_module("intaglio.viewer.report"), "SECTIONS", (linked,))
    run = Record.create(tmp_path / "judged")
    for name in ("random", "pca"):
        run.put(f"surfaces/{name}", linked_run.surfaces[name])
    run.put("embedding", linked_run.embedding)
    run.put("representation", representation(linked_run.embedding, folds=3, measures=MEASURES))
    return run


def test_each_number_stands_with_its_interval_and_controls(page: Page, judged: Record) -> None:
    page.goto(report(judged, judged.path.parent / "report.html").as_uri())
    page.wait_for_selector("[data-ready=true]")
    panel = page.locator(".ig-metrics")
    said, found = panel.inner_text(), judged["representation"]
    assert "□" not in said  # there are no raw features here
    assert "◇ iid Gaussian" in said
    own = found.sel(measure="participation_ratio")
    assert f"participation ratio ↑\n{float(own['value']):.3g}" in said
    panel.locator("summary").click()
    row = panel.locator("tbody tr", has_text="participation ratio")
    expect(row).to_contain_text(f"{float(own['low']):.3g} … {float(own['high']):.3g}")
    expect(row).to_contain_text(f"{float(own['control'].sel(against='iid Gaussian')):.3g}")
    expect(panel.locator(".ig-facts .ig-own")).to_have_count(len(MEASURES))

    shape = panel.locator("li", has_text="width along α")
    for plane in ("random", "pca"):
        page.get_by_label("Plane").select_option(plane)
        wide = geometry(judged.surfaces[plane]).sel(measure="width_alpha")
        own_width = pytest.approx(float(wide["value"]), abs=float(wide["error"]))
        number = shape.locator(".ig-number")
        becomes(page, lambda number=number: float(number.inner_text().split()[0]), own_width.__eq__)
    settled(page)
    assert faults(page) == []
    page.get_by_role("button", name="中文").click()
    expect(panel).to_contain_text("参与比 ↑")
    fits(page, 360, 1280, 3840)


def test_side_by_side_each_run_has_its_own(page: Page, judged: Record, linked_run: Record, tmp_path: Path) -> None:
    page.goto(report([judged, linked_run], tmp_path / "both.html").as_uri())
    page.wait_for_selector("[data-ready=true]")
    panels = page.locator(".ig-metrics")
    expect(panels.locator("h3")).to_have_text(["Metrics, judged", "Metrics, blobs"])
    expect(panels.nth(0).locator(".ig-own")).to_have_count(len(MEASURES))
    expect(panels.nth(1)).to_contain_text("intaglio metrics blobs computes it.")
    values = [panels.nth(k).locator("li", has_text="depth").locator(".ig-number").inner_text() for k in (0, 1)]
    assert len(set(values)) == 1
    assert np.isfinite(float(values[0].split()[0]))
