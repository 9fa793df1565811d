"""The command line: it does what it says, and a wrong call is one line, exit status 2, and nothing lost."""

import json
import os
import re
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import torch
import xarray as xr

import intaglio as ig
import intaglio.objective
from intaglio.__main__ import main as command
from intaglio.cli import main
from intaglio.lock import alone_in
from intaglio.surveying.evaluator import Evaluator

FAST = ["--epochs", "2", "--dim", "2", "--batch-size", "32"]


def rows(**columns: object) -> pd.DataFrame:
    plain = {"x": [float(i % 7) for i in range(40)], "z": [float(i % 5) for i in range(40)], "y": ["a", "b"] * 20}
    return pd.DataFrame(plain | columns)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    rows().to_csv(path, index=False)
    return path


@pytest.fixture
def run(tmp_path: Path, table: Path) -> Path:
    assert main(["fit", "--data", str(table), "--target", "y", "--out", str(tmp_path / "run"), *FAST]) == 0
    return tmp_path / "run"


@pytest.mark.long
def test_fit_keeps_a_run_that_opens_without_intaglio(run: Path) -> None:
    history = xr.load_dataset(run / "history.nc", engine="h5netcdf")
    assert history.sizes["epoch"] == 3
    table = pd.read_csv(run / "tables" / "history.csv")
    np.testing.assert_allclose(table["train_loss"], history["train_loss"])
    means = pd.read_csv(run / "tables" / "class_means.csv")
    assert means["class"].tolist() == ["a", "b"]
    assert list(means) == ["class", "e1", "e2"]
    assert len(pd.read_csv(run / "tables" / "first_reduced_rows.csv")) == 5
    embedding = xr.load_dataset(run / "embedding.nc", engine="h5netcdf")
    assert embedding["embedding"].shape == (40, 2)
    mean = embedding["embedding"].values[embedding["target"].values == 0].mean(0)
    np.testing.assert_allclose(means.iloc[0, 1:].astype(float), mean, rtol=1e-5)
    record = json.loads((run / "record.json").read_text())
    assert record["call"]["target"] == "y"
    assert sum(record["provenance"]["parameters"]["embedding"].values()) > 0


@pytest.mark.long
def test_the_calls_options_reach_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["--encoder", "linear", "--loss", "mse", "--l2", "0.01", "--optimizer", "sgd", "--lr", "0.02", "--seed", "3"]
    assert main(["fit", "--data", "iris", "--out", str(tmp_path / "run"), *FAST, *call]) == 0
    assert "test accuracy" in capsys.readouterr().out
    kept = json.loads((tmp_path / "run" / "record.json").read_text())["call"]
    wanted = {"encoder": "linear", "loss": "mse", "penalties": {"l2": 0.01}, "optimizer": "sgd", "lr": 0.02, "seed": 3}
    assert wanted.items() <= kept.items()


@pytest.mark.long
@pytest.mark.usefixtures("as_a_reader_runs_it")
def test_compare_sets_runs_side_by_side(tmp_path: Path, table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for l2 in ("0", "1"):
        out = ["--out", str(tmp_path / l2), "--l2", l2]
        assert main(["fit", "--data", str(table), "--target", "y", *FAST, "--encoder", "linear", *out]) == 0
    folders = [str(tmp_path / l2) for l2 in "01"]
    assert main(["compare", *folders, "--out", str(tmp_path / "report.html")]) == 2
    assert capsys.readouterr().err.strip().endswith(f"expected one; try intaglio survey {folders[0]}")
    assert main(["survey", folders[0], "--resolution", "3"]) == 0
    assert main(["survey", folders[1], "--resolution", "3", "--seed", "1"]) == 0
    capsys.readouterr()
    assert main(["compare", *folders, "--out", str(tmp_path / "report.html")]) == 2
    assert "runs surveyed in different planes" in capsys.readouterr().err
    assert main(["survey", folders[1], "--resolution", "3"]) == 0
    assert main(["compare", *folders, "--out", str(tmp_path / "report.html")]) == 0
    assert "one seed shows no noise" in capsys.readouterr().out
    assert "runs and their loss landscapes" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ([], "nothing to compare; expected folders of runs, a YAML file, or --data"),
        (["none.yaml"], "no file 'none.yaml'"),
        (["a", "b", "--loss", "mse"], "--loss with a"),
        (["--data", "iris", "--loss", "msee"], "no losses named 'msee'"),
        (["--data", "iris", "--regularizer", "l2"], "the regulariser 'l2'; expected none, l2=WEIGHT"),
        (["--data", "iris", "--out", "nowhere/report.html"], "expected a file in a folder that exists"),
    ],
)
def test_a_wrong_comparison_is_one_line(
    call: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["compare", *call]) == 2
    error = capsys.readouterr().err.strip()
    assert said in error
    assert "\n" not in error
    assert not (tmp_path / "runs").exists()


@pytest.mark.long
def test_a_line_and_a_volume_are_surveyed_drawn_and_reported(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["survey", str(run), "--dims", "1", "--tolerance", "0.1"]) == 0
    assert " at alpha " in capsys.readouterr().out
    assert main(["survey", str(run), "--dims", "3", "--resolution", "3", "--seed", "1"]) == 0
    surfaces = ig.Record.load(run).surfaces
    assert surfaces["random-line"].axes == ("alpha",)
    assert {"embedding", "class_loss", "accuracy"} <= set(surfaces["random-line"].channels)
    assert set(surfaces["random-volume-seed1"].channels) == {"loss", "terms", "accuracy"}
    assert main(["report", str(run), "--out", str(run / "report.html")]) == 0
    page = (run / "report.html").read_text(encoding="utf-8")
    assert "The line “random-line”" in page
    assert "The volume “random-volume-seed1”" in page
    assert main(["survey", str(run), "--dims", "4"]) == 2
    assert capsys.readouterr().err.strip().endswith("dims=4; expected 1, 2 or 3 directions")


@pytest.mark.long
def test_survey_keeps_surface_plane_and_path(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["survey", str(run), "--resolution", "5"]) == 0
    assert "25 evaluations, exact" in capsys.readouterr().out
    surface = xr.load_dataset(run / "surfaces" / "random.nc", engine="h5netcdf")
    assert surface["loss"].shape == (5, 5)
    assert (run / "planes" / "random.safetensors").is_file()
    path = xr.load_dataset(run / "trajectories" / "random.nc", engine="h5netcdf")
    assert {"alpha", "beta", "residual", "loss"} <= set(path)
    assert float(path["residual"][-1]) == pytest.approx(0, abs=1e-5)
    assert main(["survey", str(run), "--directions", "pca", "--tolerance", "0.2"]) == 0
    assert (run / "surfaces" / "pca.nc").is_file()


@pytest.mark.long
def test_own_directions_come_from_a_file(run: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(
        "import intaglio as ig\n"
        "def along(objective, *, seed=0):\n"
        "    return ig.Plane(objective.params, {'alpha': objective.gradient()})\n"
    )
    assert main(["survey", str(run), "--directions", f"{tmp_path}/mine.py:along", "--resolution", "3"]) == 0
    assert xr.load_dataset(run / "surfaces" / "along.nc", engine="h5netcdf")["loss"].shape == (3,)


@pytest.mark.parametrize("family", ["encoders", "losses", "regularizers", "directions", "metrics", "data"])
def test_list_explains_every_name(family: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", family]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines
    assert all(len(line.split(maxsplit=1)) == 2 for line in lines)


def wrong(tmp_path: Path, name: str, frame: pd.DataFrame) -> str:
    frame.to_csv(tmp_path / name, index=False)
    return str(tmp_path / name)


BAD_TABLES = {
    "constant": (rows(flat=1.0), "flat"),
    "nan": (rows(x=[np.nan] + [1.0, 2.0] * 19 + [3.0]), "NaN"),
    "infinity": (rows(x=[np.inf] + [1.0, 2.0] * 19 + [3.0]), "infinit"),
    "missing target": (rows(y=["a", None] + ["a", "b"] * 19), "target 'y' is"),
    "one class": (rows(y="a"), "one class"),
    "fewer rows than classes": (rows(y=[f"c{i}" for i in range(40)]).head(3), "class"),
    "header only": (rows().head(0), "row"),
}


@pytest.mark.parametrize("case", BAD_TABLES)
def test_a_bad_table_is_one_line_and_leaves_nothing(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    frame, word = BAD_TABLES[case]
    path = wrong(tmp_path, "bad.csv", frame)
    assert main(["fit", "--data", path, "--target", "y", "--out", str(tmp_path / "run"), *FAST]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert word in error
    assert not (tmp_path / "run").exists()


BAD_CALLS = {
    "no data": (["fit", "--out", "run"], "a fit without data"),
    "missing file": (["fit", "--data", "none.csv", "--target", "y", "--out", "run"], "none.csv"),
    "target of bundled data": (["fit", "--data", "iris", "--target", "y", "--out", "run"], "bundled data has its own"),
    "column to drop": (["fit", "--data", "table.csv", "--target", "y", "--drop", "zz", "--out", "run"], "one of z"),
    "empty file": (["fit", "--data", "empty.csv", "--target", "y", "--out", "run"], "empty"),
    "no target": (["fit", "--data", "table.csv", "--out", "run"], "--target COLUMN"),
    "wrong target": (["fit", "--data", "table.csv", "--target", "yy", "--out", "run"], "y, "),
    "unknown data": (["fit", "--data", "digit", "--out", "run"], "one of digits"),
    "unknown encoder": (["fit", "--data", "iris", "--encoder", "conf", "--out", "run"], "one of conv"),
    "unsuitable encoder": (["fit", "--data", "iris", "--encoder", "conv", "--out", "run"], "conv on table data"),
    "unknown loss": (["fit", "--data", "iris", "--loss", "msee", "--out", "run"], "one of mse"),
    "unsuitable loss": (["fit", "--data", "diabetes", "--loss", "cross_entropy", "--out", "run"], "real targets"),
    "unknown optimizer": (["fit", "--data", "iris", "--optimizer", "adan", "--out", "run"], "adam"),
    "negative penalty": (["fit", "--data", "iris", "--l2", "-1", "--out", "run"], "at least 0"),
    "no epochs": (["fit", "--data", "iris", "--epochs", "0", "--out", "run"], "epochs=0"),
    "bad share": (["fit", "--data", "iris", "--test", "1.5", "--out", "run"], "share between 0 and 1"),
    "infinite penalty": (["fit", "--data", "iris", "--l2", "inf", "--out", "run"], "finite weight"),
    "no dimension": (["fit", "--data", "iris", "--dim", "0", "--out", "run"], "at least 1 dimension"),
    "negative seed": (["fit", "--data", "iris", "--seed", "-1", "--out", "run"], "0 to 4294967295"),
    "negative seed of a survey": (["survey", "folder", "--seed", "-1"], "seed=-1; expected 0 to 4294967295"),
    "a loss without data": (["compare", "--loss", "hinge"], "--loss with no data"),
    "broken file": (["fit", "--data", "iris", "--loss", "broken.py:mine", "--out", "run"], "SyntaxError"),
    "no run": (["survey", "nowhere"], "nowhere"),
    "not a run": (["survey", "folder"], "record.json"),
    "no run to measure": (["curvature", "nowhere"], "nowhere"),
    "no run to report": (["report", "nowhere"], "nowhere"),
    "unknown family": (["list", "encoder"], "one of encoders"),
    "unwritable": (["fit", "--data", "iris", "--out", "/proc/run", *FAST], "/proc/run"),
    "taken": (["fit", "--data", "iris", "--out", "folder", *FAST], "holds files but no run"),
    "file in the way": (["fit", "--data", "iris", "--out", "table.csv", *FAST], "is a file"),
}


@pytest.mark.parametrize("case", BAD_CALLS)
def test_a_wrong_call_is_one_line_and_exit_status_2(
    case: str, table: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(table.parent)
    Path("empty.csv").touch()
    Path("broken.py").write_text("def mine(:")
    Path("folder").mkdir()
    Path("folder/mine.txt").write_text("mine")
    call, word = BAD_CALLS[case]
    assert main(call) == 2
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    assert word in captured.err
    assert not Path("run").exists()
    assert Path("folder/mine.txt").read_text() == "mine"


@pytest.mark.parametrize(
    "call",
    [
        ["fit", "--out"],
        ["fit", "--dim", "x", "--out", "r"],
        ["fit", "--task", "x", "--out", "r"],
        ["nothing"],
        ["survey"],
    ],
)
def test_wrong_words_are_usage_errors(call: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(call) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.long
def test_a_run_is_overwritten_only_when_asked_and_when_the_new_call_is_right(
    run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (run / "history.nc").read_bytes()
    assert main(["fit", "--data", "iris", "--out", str(run), *FAST]) == 2
    assert "--overwrite" in capsys.readouterr().err
    assert main(["fit", "--data", "iris", "--encoder", "conf", "--out", str(run), "--overwrite", *FAST]) == 2
    assert (run / "history.nc").read_bytes() == before
    assert main(["fit", "--data", "iris", "--out", str(run), "--overwrite", *FAST]) == 0
    assert (run / "history.nc").read_bytes() != before


@pytest.mark.long
def test_what_the_advice_says_can_be_typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = wrong(tmp_path, "flat.csv", rows(flat=1.0, code=[1, 2, 3, 4] * 10))
    call = ["fit", "--data", path, "--target", "y", "--out", str(tmp_path / "run"), *FAST]
    assert main(call) == 2
    assert "--drop flat" in capsys.readouterr().err
    assert main([*call, "--drop", "flat", "--categorical", "code", "--task", "classification"]) == 0
    assert ig.Record.load(tmp_path / "run").provenance["data"]["features"] == 2 + 4


@pytest.mark.long
def test_a_run_opens_from_any_folder(table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["fit", "--data", table.name, "--target", "y", "--out", "run", *FAST]) == 0
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir("elsewhere")
    assert main(["survey", "../run", "--resolution", "3"]) == 0


@pytest.mark.long
def test_a_folder_where_another_process_works_is_left_alone(
    run: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with alone_in(run):
        for call in (["survey", str(run)], ["fit", "--data", "iris", "--out", str(run), "--overwrite"]):
            assert main(call) == 2
            assert "another process is at work" in capsys.readouterr().err
    assert (run / "history.nc").is_file()


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"intaglio {ig.__version__}\n"


def test_ctrl_c_before_anything_has_begun_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("intaglio.cli.main", stopped)
    assert command() == 1
    assert capsys.readouterr().err == "intaglio: stopped\n"


@pytest.mark.long
def test_changed_data_is_noticed(run: Path, table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows(x=[float(i % 9) for i in range(40)]).to_csv(table, index=False)
    assert main(["survey", str(run), "--resolution", "3"]) == 2
    assert "has changed since" in capsys.readouterr().err


@pytest.mark.long
def test_a_diverging_fit_fails_with_1_and_keeps_what_was_good(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["--optimizer", "sgd", "--lr", "1e12", "--loss", "mse", "--epochs", "50"]
    assert main(["fit", "--data", "diabetes", "--out", str(tmp_path / "run"), *call]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "epoch" in error
    assert "smaller step size" in error
    assert list((tmp_path / "run" / "checkpoints").glob("step-*"))
    assert ig.Record.load(tmp_path / "run").status["fit"].startswith("failed: the loss became")
    assert main(["report", str(tmp_path / "run"), "--out", str(tmp_path / "report.html")]) == 0
    assert "Mind: fit failed: the loss became" in (tmp_path / "report.html").read_text()


@pytest.mark.long
@pytest.mark.parametrize("step", [1, 5])  # in the first epoch, of which nothing is kept, and in the second
def test_ctrl_c_in_fit_says_how_to_go_on_and_going_on_works(
    step: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["fit", "--data", "iris", "--out", str(tmp_path / "run"), "--epochs", "4"]
    assert main([*call[:4], str(tmp_path / "whole"), *call[5:]]) == 0
    evaluate, calls = intaglio.objective.Objective.batch_loss, []

    def interrupted(self: object, batch: object) -> torch.Tensor:
        calls.append(batch)
        if len(calls) == step:
            raise KeyboardInterrupt
        return evaluate(self, batch)

    with monkeypatch.context() as patched:
        patched.setattr(intaglio.objective.Objective, "batch_loss", interrupted)
        assert main(call) == 1
    assert f"intaglio fit --out {tmp_path / 'run'} --resume" in capsys.readouterr().err
    assert ig.Record.load(tmp_path / "run").status == {"fit": "interrupted"}
    assert main(["fit", "--out", str(tmp_path / "run"), "--resume"]) == 0
    whole, resumed = (pd.read_csv(tmp_path / name / "tables" / "history.csv") for name in ("whole", "run"))
    pd.testing.assert_frame_equal(whole, resumed, check_exact=True)


@pytest.mark.long
def test_ctrl_c_in_survey_says_how_to_go_on_and_going_on_works(
    run: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    move, moves = Evaluator._move_to, []

    def interrupted(self: Evaluator, point: np.ndarray) -> None:
        moves.append(point)
        if len(moves) == 10:
            raise KeyboardInterrupt
        move(self, point)

    monkeypatch.setattr(Evaluator, "_move_to", interrupted)
    assert main(["survey", str(run), "--resolution", "4"]) == 1
    assert "--resume" in capsys.readouterr().err
    assert main(["survey", str(run), "--resolution", "4", "--resume"]) == 0
    assert len(moves) == 16 + 1  # nothing that was finished is evaluated again


def test_what_the_system_refuses_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "runs/digits/history.nc")

    monkeypatch.setattr("intaglio.cli.commands.list.describe", full)
    assert main(["list", "losses"]) == 1
    said = "intaglio: runs/digits/history.nc: No space left on device; try another place, or its permissions\n"
    assert capsys.readouterr().err == said


@pytest.mark.long
def test_what_is_said_to_come_next_can_be_typed_where_names_have_spaces(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fit", "--data", str(table), "--target", "y", "--out", str(tmp_path / "my run"), *FAST]) == 0
    assert f"next: intaglio survey '{tmp_path}/my run'\n" in capsys.readouterr().out


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    assert main(["fit", "--data", "iris", "--out", str(tmp_path / "locked" / "run"), *FAST]) == 2
    assert "locked" in capsys.readouterr().err


@pytest.mark.long
def test_a_warning_is_one_line_without_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "intaglio.cli._app", lambda words: lambda args: said.append(warnings.formatwarning("mind", UserWarning, "x", 1))
    )
    before = warnings.formatwarning
    assert main(["fit"]) == 0
    assert said == ["intaglio: mind\n"]
    assert warnings.formatwarning is before


def test_metrics_prints_the_card_and_keeps_its_table(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["metrics", str(run)]) == 0
    assert "Information: what can be read from it?" in capsys.readouterr().out
    table = pd.read_csv(run / "tables" / "representation.csv")
    assert {"linear_probe", "rankme"} <= set(table["measure"])
    assert (table["low"] <= table["value"]).where(table["low"].notna(), True).all()


@pytest.mark.long
def test_a_card_measured_before_training_went_on_says_so(run: Path) -> None:
    assert main(["metrics", str(run)]) == 0
    assert "stale" not in ig.metrics.card(ig.Record.load(run)["representation"]).caption
    assert main(["fit", "--out", str(run), "--resume"]) == 0
    assert ig.metrics.card(ig.Record.load(run)["representation"]).caption.startswith("stale: training went on")
    assert main(["metrics", str(run)]) == 0
    assert "stale" not in ig.metrics.card(ig.Record.load(run)["representation"]).caption


@pytest.fixture
def linear(tmp_path: Path, table: Path) -> Path:
    """A run of few parameters, so that all curvature is exact and quick."""
    call = ["fit", "--data", str(table), "--target", "y", "--encoder", "linear", "--out", str(tmp_path / "run")]
    assert main([*call, "--l1", "0.01", *FAST]) == 0
    return tmp_path / "run"


@pytest.mark.long
@pytest.mark.usefixtures("as_a_reader_runs_it")
def test_curvature_keeps_arrays_tables_and_figures(linear: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["curvature", str(linear), "--k", "2", "--checkpoints", "2"]) == 0
    said = capsys.readouterr().out
    assert said.index("Rescaling does not change:") < said.index("Rescaling changes:")
    for line in ("λ_max(D_w H D_w)", "The 2 largest eigenvalues: ", "embedding", f"Next: intaglio report {linear}"):
        assert line in said
    assert "Note: piecewise linear terms have second derivatives 0" in said  # for there is an L1 penalty
    parts = {path.stem for path in (linear / "curvature").iterdir()}
    assert parts == {"sharpness", "eigenvalues", "smallest", "density", "blocks", "rows", "classes", "along"}
    top = xr.load_dataset(linear / "curvature" / "eigenvalues.nc", engine="h5netcdf")
    table = pd.read_csv(linear / "tables" / "curvature_eigenvalues.csv")
    np.testing.assert_allclose(table["eigenvalue"], top["eigenvalue"])
    assert top.attrs["loss"] == "cross_entropy + 0.01 l1"
    assert "share_embedding" in pd.read_csv(linear / "tables" / "curvature_along.csv")
    figures = {path.name for path in (linear / "figures").iterdir()}
    assert figures == {
        f"{name}.{kind}"
        for name in ("spectrum", "block_shares", "row_curvature", "curvature_course")
        for kind in ("png", "pdf")
    }
    assert json.loads((linear / "record.json").read_text())["status"]["curvature"] == "done"
    assert main(["fit", "--out", str(linear), "--resume"]) == 0
    assert xr.load_dataset(linear / "curvature" / "blocks.nc", engine="h5netcdf").attrs["stale"] == 1


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--k", "0"], "k=0 eigenvalues; expected 1 to"),
        (["--k", "9999"], "k=9999 eigenvalues"),
        (["--checkpoints", "1"], "1 checkpoints; expected at least 2"),
    ],
)
def test_a_wrong_call_of_curvature_is_one_line(
    linear: Path, options: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["curvature", str(linear), *options]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert word in error
    assert not (linear / "curvature").exists()


def test_ctrl_c_in_curvature_keeps_what_was_found(
    linear: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> xr.Dataset:
        raise KeyboardInterrupt

    monkeypatch.setattr("intaglio.curvature.density", interrupted)
    assert main(["curvature", str(linear), "--k", "1"]) == 1
    assert f"stopped; what was finished is kept; try intaglio curvature {linear}" in capsys.readouterr().err
    assert {path.stem for path in (linear / "curvature").iterdir()} == {"sharpness", "eigenvalues", "smallest"}


@pytest.mark.long
@pytest.mark.usefixtures("as_a_reader_runs_it")
def test_imprint_ranks_features_keeps_surface_and_table_and_the_report_shows_them(
    run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["survey", str(run), "--resolution", "3", "--seed", "1"]) == 0
    assert main(["imprint", str(run), "--nodes", "5", "--seed", "1", "--repeats", "2"]) == 0
    assert re.search(r"[012] of 2 above their noise", capsys.readouterr().out)
    marks = xr.load_dataset(run / "imprints" / "feature on random-seed1.nc", engine="h5netcdf")
    assert marks.attrs["imprint_seed"] == 1
    assert marks["loss"].dims == ("feature", "alpha", "beta")
    surface = xr.load_dataset(run / "surfaces" / "random-seed1.nc", engine="h5netcdf")
    assert marks.attrs["plane"] == surface.attrs["plane"]
    np.testing.assert_allclose(marks["base"][::2, ::2], surface["loss"], rtol=1e-6)
    table = pd.read_csv(run / "tables" / "feature on random-seed1.csv")
    assert set(table["feature"]) == {"x", "z"}
    assert {"imprint", "above_noise", "change_depth", "curvature_alpha"} <= set(table)
    assert main(["imprint", str(run), "--by", "class", "--nodes", "5"]) == 0
    assert main(["imprint", str(run), "--nodes", "3", "--held-out", "--intervention", "drop", "--most", "1"]) == 0
    assert main(["imprint", str(run), "--checkpoints", "2", "--nodes", "3", "--repeats", "1"]) == 0
    names = {"class on random", "feature drop on random held out", "feature on random over time"}
    assert names <= set(ig.Record.load(run).imprints)
    assert ig.Record.load(run).imprints["feature on random over time"].nodes.sizes["checkpoint"] == 2
    assert main(["report", str(run), "--out", str(run.parent / "report.html")]) == 0
    page = (run.parent / "report.html").read_text()
    assert "By feature on random over time" in page
    assert "Each feature was changed (drop)" in page
    assert "The shares of 2 classes add up to the data loss." in page
    assert main(["fit", "--out", str(run), "--resume"]) == 0
    assert all(each.nodes.attrs["stale"] for each in ig.Record.load(run).imprints.values())


@pytest.mark.long
def test_ctrl_c_in_imprint_keeps_what_was_finished(
    run: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    move, moves = Evaluator._move_to, []

    def interrupted(self: Evaluator, point: np.ndarray) -> None:
        moves.append(point)
        if len(moves) == 5:
            raise KeyboardInterrupt
        move(self, point)

    monkeypatch.setattr(Evaluator, "_move_to", interrupted)
    call = ["imprint", str(run), "--nodes", "3"]
    assert main(call) == 1
    assert "--resume" in capsys.readouterr().err
    assert main([*call, "--resume"]) == 0
    assert len(moves) == 9 + 1


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["--by", "pixel"], "by='pixel'; expected one of feature, group, dimension, class, example"),
        (["--by", "group"], "data without groups"),
        (["--checkpoints", "1"], "1 checkpoints; expected at least 2"),
        (["--intervention", "shuffle"], "no interventions named 'shuffle'"),
    ],
)
def test_a_wrong_imprint_is_one_line(run: Path, call: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["imprint", str(run), *call]) == 2
    assert said in capsys.readouterr().err
    assert not ig.Record.load(run).imprints


@pytest.mark.long
def test_names_of_directions_are_taken_in_any_case(run: Path) -> None:
    assert main(["survey", str(run), "--directions", "PCA", "--tolerance", "0.3"]) == 0
    assert (run / "surfaces" / "pca.nc").is_file()


@pytest.mark.parametrize(
    ("body", "word"),
    [("return 3", "gave a int; expected a Plane"), ("return objective[0]", "cannot be called")],
)
def test_directions_that_are_none_say_so(
    run: Path, tmp_path: Path, body: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.py").write_text(f"def along(objective):\n    {body}\n")
    assert main(["survey", str(run), "--directions", f"{tmp_path}/mine.py:along"]) == 2
    assert word in capsys.readouterr().err


@pytest.mark.long
def test_surfaces_at_moments_are_named_by_their_epoch(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["survey", str(run), "--checkpoints", "1"]) == 2
    for passed_over in (["--dims", "1"], ["--directions", "pca"]):
        assert main(["survey", str(run), "--checkpoints", "2", *passed_over]) == 2
        assert f"--checkpoints with {passed_over[0]}; expected random planes" in capsys.readouterr().err
    assert main(["survey", str(run), "--checkpoints", "2", "--resolution", "3"]) == 0
    assert {path.stem for path in (run / "surfaces").iterdir()} == {"epoch 0", "epoch 2"}


@pytest.mark.parametrize("name", ["trajectory.json", "step-000000000.safetensors"])
def test_a_damaged_file_is_named(run: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (run / "checkpoints" / name).write_bytes(b"\x00 not what it was")
    assert main(["survey", str(run), "--resolution", "3"]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert name in error


@pytest.mark.long
def test_an_autoencoder_of_a_folder_of_images_ends_in_figures_of_what_it_gives_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    for i in range(24):
        (tmp_path / "photos" / "ab"[i % 2]).mkdir(parents=True, exist_ok=True)
        Image.new("L", (6, 5), 10 * i).save(tmp_path / "photos" / "ab"[i % 2] / f"{i:02}.png")
    out = tmp_path / "run"
    monkeypatch.chdir(tmp_path)
    call = ["fit", "--data", "photos", "--size", "8x8", "--reconstruct", "--encoder", "linear"]
    assert main([*call, "--out", str(out), *FAST]) == 0
    assert "Reconstructions and a walk" in capsys.readouterr().out
    assert {"reconstructions.png", "latent_walk.png"} <= {file.name for file in (out / "figures").iterdir()}
    assert pd.read_csv(out / "tables" / "class_means.csv")["class"].tolist() == ["a", "b"]
    monkeypatch.chdir("/")  # a run opens from any folder
    assert main(["survey", str(out), "--resolution", "3"]) == 0


@pytest.mark.parametrize(("encoder", "representation"), [("gru", "tokens"), ("mlp", "tfidf")])
def test_a_column_of_texts_is_learnt(tmp_path: Path, encoder: str, representation: str) -> None:
    table, out = tmp_path / "films.csv", tmp_path / "run"
    rows(film=["très bon film", "mauvais film"] * 20).to_csv(table, index=False, encoding="latin-1")
    call = ["fit", "--data", str(table), "--target", "y", "--text", "film", "--encoder", encoder]
    assert main([*call, "--out", str(out), *FAST]) == 2  # not UTF-8
    call += ["--encoding", "latin-1", "--tokens", "word", "--representation", representation]
    assert main([*call, "--out", str(out), *FAST]) == 0
    assert "très bon film" in xr.load_dataset(out / "embedding.nc", engine="h5netcdf")["text"].values


def test_an_edge_list_with_a_table_of_nodes_is_learnt(tmp_path: Path) -> None:
    edges, nodes, out = tmp_path / "edges.csv", tmp_path / "nodes.csv", tmp_path / "run"
    pd.DataFrame({"from": [f"n{i}" for i in range(16)], "to": [f"n{(i + 2) % 16}" for i in range(16)]}).to_csv(
        edges, index=False
    )
    pd.DataFrame({"node": [f"n{i}" for i in range(16)], "side": ["a", "b"] * 8}).to_csv(nodes, index=False)
    call = ["fit", "--data", str(edges), "--labels", str(nodes), "--encoder", "graphconv", "--out", str(out)]
    assert main([*call, *FAST]) == 0
    assert "n3" in xr.load_dataset(out / "embedding.nc", engine="h5netcdf")["node"].values


def test_gaps_in_a_category_have_a_row_of_their_own(tmp_path: Path) -> None:
    table, out = tmp_path / "shop.csv", tmp_path / "run"
    rows(kind=["u", None, "v", "u"] * 10).to_csv(table, index=False)
    call = ["fit", "--data", str(table), "--target", "y", "--categories", "codes", "--encoder", "mixed"]
    assert main([*call, "--option", "each=2", "--out", str(out), *FAST]) == 0
    record = json.loads((out / "record.json").read_text())
    assert record["call"]["options"] == {"each": 2}
    assert record["provenance"]["parameters"]["embedding"]["encoder.tables.0.weight"] == 8  # gap, unseen, u, v


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--data", "digits", "--size", "8x8"], "--size for digits; expected a file"),
        (["--data", "iris", "--categories", "codes"], "--categories for iris; expected a file"),
        (["--data", "iris", "--text", "x"], "--text for iris; expected a file"),
        (["--data", "TABLE", "--target", "y", "--tokens", "char"], "--tokens for"),
        (["--data", "TABLE", "--target", "y", "--text", "w"], "no column 'w' in"),
        (["--data", "TABLE", "--target", "y", "--text", "x", "--drop", "z"], "expected a table without --text"),
        (["--data", "iris", "--option", "x"], "--option x; expected NAME=VALUE"),
        (
            ["--data", "iris", "--option", "hiden=[3]"],
            "an option 'hiden' for MLP.from_features; expected one of hidden",
        ),
        (["--data", "iris", "--encoder", "denoising", "--option", "widths=3"], "'widths' for MLP.from_features"),
        (["--data", "iris", "--encoder", "mixed", "--option", "bins=3"], "an option 'bins' for raw; expected none"),
        (["--data", "digits", "--size", "8"], "--size 8; expected ROWSxCOLUMNS; try --size 28x28"),
        (["--data", ".", "--target", "y"], "; expected a table; images have labels"),
        (["--data", "x.csv", "--labels", "z.csv", "--text", "w"], "--text for x.csv; expected a table; a graph has"),
    ],
)
def test_an_option_of_another_kind_of_data_is_refused(
    tmp_path: Path, table: Path, capsys: pytest.CaptureFixture[str], more: list[str], message: str
) -> None:
    more = [str(table) if word == "TABLE" else word for word in more]
    assert main(["fit", "--out", str(tmp_path / "run"), *more]) == 2
    assert message in capsys.readouterr().err
