"""The view's numbers are those of the card and of the geometry, or say why there are none."""

import json
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from intaglio.metrics import geometry, representation
from intaglio.metrics.card import card
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.metrics_part import representation_card, shape

from .conftest import bowl


@pytest.fixture(scope="module")
def judged() -> xr.Dataset:
    """A few measures of blobs: one with controls, one with none of its own kind, one that can't be had."""
    points = np.random.default_rng(0).normal(size=(60, 4)) + 2 * np.eye(4)[np.arange(60) % 3]
    return representation(points, labels=np.arange(60) % 3, measures=["knn_probe", "participation_ratio"], folds=3)


def test_lines_and_controls_are_the_cards(judged: xr.Dataset, tmp_path: Path) -> None:
    run = Record.create(tmp_path / "run")
    assert representation_card(run) is None
    run.put("representation", judged)
    found, page = representation_card(run), card(judged)
    assert found is not None
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    for line, own in zip(found["lines"], page.lines, strict=True):
        assert [line[end] for end in ("value", "low", "high")] == pytest.approx(list(vars(own.own).values()))
        assert {each["name"]: each["value"] for each in line["controls"]} == {
            name: pytest.approx(each.value) for name, each in own.controls.items()
        }
        assert (line["better"], line["sentence"], line["section"]) == (own.better, own.sentence, own.section)
    assert {line["measure"]: len(line["controls"]) for line in found["lines"]} == {
        "knn_probe": 1,
        "participation_ratio": 1,
    }
    assert (found["tensions"], found["caption"]) == (list(page.tensions), page.caption)


def test_what_is_no_card_is_said(tmp_path: Path) -> None:
    run = Record.create(tmp_path / "run")
    run.put("representation", xr.Dataset({"other": ("x", [1.0])}))
    assert representation_card(run) == {
        "error": "a dataset that is no representation's; expected the result of ig.metrics.representation"
    }


def test_the_shape_is_the_surfaces_geometry() -> None:
    found, own = shape(bowl(0.1, 1.0)), geometry(bowl(0.1, 1.0))
    assert [row["measure"] for row in found["rows"]] == own["measure"].values.tolist()
    assert [row["value"] for row in found["rows"]] == pytest.approx(own["value"].values.tolist())
    errors = [np.nan if row["error"] is None else row["error"] for row in found["rows"]]
    assert errors == pytest.approx(own["error"].values.tolist(), nan_ok=True)
    assert [row["at_rim"] for row in found["rows"]] == own["at_rim"].values.tolist()
    flat = bowl(0.1, 1.0).nodes
    assert shape(Surface(flat.assign(loss=0 * flat["loss"] + 1)))["error"].startswith("a flat surface; expected")
