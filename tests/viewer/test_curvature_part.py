"""The linked view's curvature: as far as a run has it, every number with its error."""

import json
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from intaglio.record import Record
from intaglio.viewer.carried import to_json
from intaglio.viewer.curvature_part import curvature

from .unpacked import unpacked


def test_every_part_is_carried_with_its_errors(linked_run: Record) -> None:
    found = curvature(linked_run)
    assert found is not None
    top = found["eigenvalues"]
    assert unpacked(top["eigenvalue"]).tolist() == [3.0, 1.5, -0.5]
    assert unpacked(top["residual"]).tolist() == [1e-7, 0.25, 1e-7]
    assert (top["converged"], top["largest"]) == ([True, False, True], 2)
    density = linked_run.curvature["density"]
    for name in ("eigenvalue", "density", "standard_error"):
        assert (unpacked(found["density"][name]) == density[name].values).all()
    assert found["density"]["floor"] == pytest.approx(0.1 / (100 * 0.05 * np.sqrt(2 * np.pi)))
    assert found["blocks"]["names"] == ["embedding", "body", "encoder <b>", "head"]
    assert unpacked(found["blocks"]["share_standard_error"]).tolist() == [0.01, 0.01, 0.02, 0.0]
    assert unpacked(found["along"]["top_eigenvalue"]).tolist() == [1.0, 5.0, 3.0]
    assert (found["along"]["edge"], found["stale"]) == (6.0, False)


def test_what_was_not_measured_is_left_out(empty: Record, linked_run: Record) -> None:
    assert curvature(empty) is None
    empty.put("curvature/sharpness", xr.Dataset({"value": ("measure", [1.0])}))
    assert curvature(empty) is None
    empty.put("curvature/eigenvalues", linked_run.curvature["eigenvalues"].assign_attrs(stale=1))
    found = curvature(empty)
    assert found is not None
    assert [found[name] for name in ("density", "blocks", "along")] == [None] * 3
    assert found["stale"]


def test_shares_of_no_curvature_are_none_and_json_holds_what_is_not_finite(tmp_path: Path, linked_run: Record) -> None:
    run = Record.create(tmp_path / "run")
    blocks, along = linked_run.curvature["blocks"], linked_run.curvature["along"]
    run.put("curvature/blocks", blocks.assign(share=blocks["share"] * np.nan))
    run.put("curvature/along", along.assign(residual=along["residual"] * np.nan).drop_attrs())
    found = curvature(run)
    assert found is not None
    assert found["blocks"] is None
    again = json.loads(to_json(found))["along"]
    assert np.isnan(unpacked(again["residual"])).all()
    assert again["edge"] is None
