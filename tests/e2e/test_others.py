"""Runs in one plane show each other's paths; where each plane is a run's own, none but its own."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer import report

from .seen import picture

pytestmark = pytest.mark.long


def shown(page: Page, run: Record, folder: Path, *, plane: tuple[str, str], turned: float) -> tuple[str, int]:
    """What is said of two runs beside each other, and the picture of the first; the second's path is turned."""
    runs = [Record.create(folder / name) for name in ("a-seed0", "b-seed0")]
    nodes, path = run.surfaces["pca"].nodes, run.trajectories["pca"]
    for each, fingerprint, sign in zip(runs, plane, (1.0, turned), strict=True):
        each.put("embedding", run.embedding)
        each.put("surfaces/pca", Surface(nodes.assign_attrs(plane=fingerprint)))
        each.put("trajectories/pca", path.assign(beta=sign * path["beta"]))
    page.emulate_media(reduced_motion="reduce")
    page.goto(report(runs, folder / "report.html").as_uri())
    page.wait_for_selector("[data-ready=true]")
    return page.locator(".ig-beside").inner_text(), picture(page, "surface")


def test_paths_of_others_are_drawn_in_a_plane_that_is_the_same_for_all(
    page: Page, linked_run: Record, tmp_path: Path
) -> None:
    said, first = shown(page, linked_run, tmp_path / "1", plane=("one", "one"), turned=-0.5)
    assert "Thin dark lines are the paths of the other runs." in said
    _, second = shown(page, linked_run, tmp_path / "2", plane=("one", "one"), turned=0.5)
    assert first != second
    said, third = shown(page, linked_run, tmp_path / "3", plane=("one", "two"), turned=-0.5)
    assert "Thin dark lines" not in said
    _, fourth = shown(page, linked_run, tmp_path / "4", plane=("one", "two"), turned=0.5)
    assert third == fourth
