"""Figures of a run as files."""

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from intaglio.figures import write_curvature_figures
from intaglio.record import Record


@pytest.mark.long
def test_what_of_the_curvature_cannot_be_drawn_is_left_out(tmp_path: Path) -> None:
    run = Record.create(tmp_path / "run")
    nothing = {"share": ("block", [np.nan]), "share_standard_error": ("block", [np.nan])}
    run.put("curvature/blocks", xr.Dataset(nothing, {"block": ["body"]}))
    rows = {name: ("row", [1.0, 2.0]) for name in ("frequency", "trace", "standard_error")}
    run.put("curvature/rows", xr.Dataset(rows))
    assert [path.name for path in write_curvature_figures(run)] == ["row_curvature.png", "row_curvature.pdf"]
