"""The path of training says how far off the plane it runs: in its look, to the pointer, in words and as a table."""

import pytest
from playwright.sync_api import Page, expect

from .seen import settled

pytestmark = pytest.mark.long


def test_each_checkpoint_tells_its_distance_off_the_plane(view: Page) -> None:
    view.get_by_label("Plane").select_option("pca")
    panel = view.locator(".ig-surface")
    expect(panel).to_contain_text("thins and fades with its distance off the plane, at most 0.5 at epoch 0.")
    settled(view)
    canvas = panel.locator("canvas").first
    box = canvas.bounding_box()
    assert box is not None
    wide, high = box["width"] - 48 - 66, box["height"] - 6 - 42
    where = box["x"] + 48 + wide * (1 + 3) / 6, box["y"] + 6 + high * (1 - (0.4 + 1) / 2)  # α = 1, β = 0.4
    view.mouse.move(*where)
    expect(panel.locator(".ig-tooltip")).to_have_text("epoch 1: 0.2 off the plane")
    view.mouse.move(where[0], where[1] + 40)
    expect(panel.locator(".ig-tooltip")).to_be_hidden()
    panel.locator("summary").click()
    expect(panel.locator("tbody tr").last).to_be_visible()
    rows = panel.locator("tbody tr").all_inner_texts()
    assert [row.split("\t") for row in rows] == [
        ["epoch 0", "2", "1", "0.5"],
        ["epoch 1", "1", "0.4", "0.2"],
        ["epoch 2", "0", "0", "0"],
    ]
    view.get_by_label("Plane").select_option("random")
    expect(panel.locator("summary")).to_be_hidden()
