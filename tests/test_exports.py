"""Exports: the numbers that come back are those of the surface."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from intaglio import chebyshev
from intaglio.errors import InputError
from intaglio.exports import write_csv, write_vtk
from intaglio.surface import Surface


def surface() -> Surface:
    alpha, beta = chebyshev.nodes(5), chebyshev.nodes(5, 0.0, 2.0)
    loss = alpha[:, None] + 10 * beta
    channels = {
        "loss": (("alpha", "beta"), loss),
        "class_loss": (("class", "alpha", "beta"), np.stack([loss, 2 * loss])),
        "example_loss": (("example", "alpha", "beta"), np.stack([loss] * 3)),
    }
    return Surface(xr.Dataset(channels, {"alpha": alpha, "beta": beta, "class": ["a", "b"]}))


def test_csv_has_a_row_a_point_and_a_column_a_label(tmp_path: Path) -> None:
    table = pd.read_csv(write_csv(surface(), tmp_path / "s.csv", resolution=3))
    assert list(table) == ["alpha", "beta", "loss", "class_loss[a]", "class_loss[b]"]
    np.testing.assert_allclose(table["loss"], table["alpha"] + 10 * table["beta"], atol=1e-12)
    np.testing.assert_allclose(table["class_loss[b]"], 2 * table["loss"], atol=1e-12)
    assert len(table) == 9


def test_vtk_points_carry_their_own_values(tmp_path: Path) -> None:
    lines = write_vtk(surface(), tmp_path / "s.vtk", resolution=3).read_text().splitlines()
    assert lines[0] == "# vtk DataFile Version 3.0"
    assert lines[2:5] == ["ASCII", "DATASET STRUCTURED_GRID", "DIMENSIONS 3 3 1"]
    points = np.array([line.split() for line in lines[6:15]], dtype=float)
    np.testing.assert_allclose(points[:, 2], points[:, 0] + 10 * points[:, 1], atol=1e-12)
    assert points[:3, 0].tolist() == [-1.0, 0.0, 1.0]  # the first axis runs fastest
    start = lines.index("SCALARS class_loss[b] double 1") + 2
    np.testing.assert_allclose(np.array(lines[start : start + 9], dtype=float), 2 * points[:, 2], atol=1e-12)


def test_a_line_has_no_vtk(tmp_path: Path) -> None:
    line = Surface(xr.Dataset({"loss": ("alpha", chebyshev.nodes(5))}, {"alpha": chebyshev.nodes(5)}))
    with pytest.raises(InputError, match="a surface over alpha alone"):
        write_vtk(line, tmp_path / "s.vtk")
