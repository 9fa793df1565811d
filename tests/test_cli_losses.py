"""The command line: losses over sets, reconstruction and structures, from fit to report."""

import json
from pathlib import Path

import pytest
import xarray as xr

from intaglio.cli import main

pytestmark = pytest.mark.long

FAST = ["--epochs", "2", "--dim", "2", "--batch-size", "32"]


def test_losses_over_sets_and_of_reconstruction_go_from_fit_to_report(tmp_path: Path) -> None:
    run = tmp_path / "run"
    assert main(["fit", "--data", "iris", "--loss", "contrastive", "--set-size", "32", "--out", str(run), *FAST]) == 0
    assert main(["survey", str(run), "--resolution", "3"]) == 0
    surface = xr.load_dataset(run / "surfaces" / "random.nc", engine="h5netcdf")
    sets = "4 sets of 28, stratified by class, seed 0"
    assert surface.attrs["sets"] == sets
    assert xr.load_dataset(run / "history.nc", engine="h5netcdf").attrs["batch_size"] == sets
    assert "accuracy" not in surface
    assert main(["report", str(run), "--out", str(tmp_path / "report.html")]) == 0
    call = ["fit", "--data", "iris", "--loss", "reconstruction", "--out", str(run), "--overwrite"]
    assert main([*call, *FAST]) == 0
    assert json.loads((run / "record.json").read_text())["provenance"]["parameters"]["body"]["head.bias"] == 4


def test_structures_restrict_what_a_run_trains(tmp_path: Path) -> None:
    counts = {}
    for name, value in (("subspace", "5"), ("density", "0.5"), ("dropout", "0.3")):
        run = tmp_path / name
        assert main(["fit", "--data", "iris", f"--{name}", value, "--out", str(run), *FAST]) == 0
        provenance = json.loads((run / "record.json").read_text())["provenance"]
        counts[name] = sum(sum(block.values()) for block in provenance["parameters"].values())
        assert f"{counts[name]:,} parameters for" in provenance["objective"]["structure"]
    assert counts["subspace"] == 5 < counts["density"] < counts["dropout"]
    assert main(["survey", str(tmp_path / "subspace"), "--resolution", "3"]) == 0
    assert main(["fit", "--data", "iris", "--subspace", "999999", "--out", str(tmp_path / "run"), *FAST]) == 2
