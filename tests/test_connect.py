"""Paths between two runs, by the command."""

from pathlib import Path

import pytest

import intaglio as ig
from intaglio.cli import main
from intaglio.paths.bezier import Bending

pytestmark = pytest.mark.long
FAST = ["--epochs", "2", "--dim", "2", "--batch-size", "32", "--data", "iris"]


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("runs")
    for seed in ("0", "1"):
        assert main(["fit", *FAST, "--seed", seed, "--out", str(folder / seed)]) == 0
    return [str(folder / "0"), str(folder / "1")]


def test_the_command_leaves_surfaces_curve_and_figure(
    runs: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "paths"
    call = ["path", *runs, "--align", "--curve", "bezier", "--epochs", "2", "--out", str(out)]
    assert main(call) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in said[:3]] == ["linear", "aligned", "bezier"]
    assert said[3] == f"Figure {out / 'path.png'}"
    names = {"linear.nc", "aligned.nc", "bezier.nc", "curve.safetensors", "path.png", "path.pdf"}
    assert {each.name for each in out.iterdir()} == names
    for name, line in zip(("linear", "aligned", "bezier"), said, strict=False):
        surface = ig.Surface.load(out / f"{name}.nc")
        assert line == f"{name}: {ig.paths.barrier(surface)}"
    assert ig.paths.Curve.load(out / "curve.safetensors").history.sizes["epoch"] == 2


def test_ctrl_c_says_how_to_go_on(
    runs: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(self: Bending) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Bending, "one_epoch", stopped)
    assert main(["path", *runs, "--curve", "bezier", "--out", str(tmp_path / "p")]) == 1
    assert "stopped; what was finished is kept; try the same command" in capsys.readouterr().err
    assert {each.name for each in (tmp_path / "p").iterdir()} == {"linear.nc", "path.png", "path.pdf"}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--curve", "loop"], "curve='loop'; expected linear or bezier"),
        (["--epochs", "0", "--curve", "bezier"], "epochs=0"),
    ],
)
def test_a_wrong_call_is_one_line(
    runs: list[str], tmp_path: Path, options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["path", *runs, "--out", str(tmp_path / "p"), *options]) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "p").exists()


def test_a_file_is_no_folder(runs: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "p").write_text("mine")
    assert main(["path", *runs, "--out", str(tmp_path / "p")]) == 2
    assert (
        capsys.readouterr().err
        == f"intaglio: {tmp_path}/p is a file; expected a folder, new or not; try another name\n"
    )


def test_runs_of_other_shapes_are_refused(runs: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fit", *FAST, "--dim", "3", "--out", str(tmp_path / "other")]) == 0
    assert main(["path", runs[0], str(tmp_path / "other"), "--out", str(tmp_path / "p")]) == 2
    error = capsys.readouterr().err
    assert error.startswith("intaglio: parameters of b: ")
    assert "has shape" in error
