"""A run of a file that is read in parts does what any run does."""

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from intaglio.cli import main
from intaglio.errors import InputError
from intaglio.run import Run, Settings


@pytest.fixture
def table(tmp_path: Path) -> str:
    x = np.random.default_rng(0).normal(size=(240, 2))
    frame = pd.DataFrame(x, columns=[*"ab"]).assign(side=np.where(x[:, 0] > x[:, 1], "left", "right"), y=x.sum(1))
    frame.assign(text=np.where(frame["side"] == "left", "to the left", "to the right")).to_csv(tmp_path / "big.csv")
    return str(tmp_path / "big.csv")


@pytest.mark.long
def test_its_commands_work_one_after_the_other(table: str, tmp_path: Path, capsys: Any) -> None:
    out = tmp_path / "run"
    call = ["fit", "--data", table, "--target", "side", "--stream", "--batch-size", "16", "--dim", "2", "--lr", "0.02"]
    drop = ["--drop", "Unnamed: 0", "--drop", "text", "--drop", "y"]
    assert main([*call, *drop, "--epochs", "8", "--out", str(out)]) == 0
    assert main(["survey", str(out), "--resolution", "3"]) == 0
    assert main(["embed", str(out), "--data", table, "--out", str(tmp_path / "vectors.csv")]) == 0
    said = capsys.readouterr().out
    assert "examples to learn from: 180; examples held out: 60" in said
    run = Run.open(out)
    assert float(run.record.history["test_accuracy"][-1]) > 0.9
    assert run.objective.classes == ("left", "right")
    assert float(run.record.surfaces["random"].at(0, 0)["loss"]) == pytest.approx(run.objective(), rel=1e-4)
    own = run.record.embedding
    assert sorted(own["example"].values.tolist()) == list(range(240))  # so few are all kept
    new = pd.read_csv(tmp_path / "vectors.csv").to_numpy()
    np.testing.assert_allclose(new[own["example"].values], own["embedding"].values, rtol=1e-4, atol=1e-5)


def test_texts_and_real_targets_are_streamed(table: str) -> None:
    found = Run.prepare(Settings(table, "side", stream=True, text="text", tokens="word", batch_size=16, dim=2))
    assert found.facts["vocabulary"] == 6
    found = Run.prepare(Settings(table, "y", stream=True, drop=("Unnamed: 0", "side", "text"), dim=2))
    assert found.facts["examples to learn from"] == 180
    assert found.facts["target"] == "y"


def test_a_file_that_changed_is_noticed(table: str, tmp_path: Path) -> None:
    settings = Settings(table, "side", stream=True, drop=("Unnamed: 0", "text", "y"), dim=2)
    Run.create(settings, tmp_path / "run")
    Path(table).write_text(Path(table).read_text().replace("0.1", "0.2", 1))
    with pytest.raises(InputError, match="has changed since"):
        Run.open(tmp_path / "run")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (Settings("iris", stream=True), "--stream for iris; expected a table or texts"),
        (Settings("big.csv", "side", stream=True, reconstruct=True), "--reconstruct of a stream"),
        (Settings("big.csv", "side", stream=True, tokens="char"), "--tokens for .*--text COLUMN too"),
        (Settings("big.csv", stream=True), "without a target"),
        (Settings("big.csv", stream=True, size=(3, 4)), "--size for .*images"),
        (Settings("none.csv", "side", stream=True), "no file none.csv"),
        (Settings("big.csv", encoder="word2vec", stream=True), "--stream with word2vec; expected a corpus, which is"),
    ],
)
def test_what_cannot_be_streamed_is_said(
    table: str, monkeypatch: pytest.MonkeyPatch, settings: Settings, message: str
) -> None:
    monkeypatch.chdir(Path(table).parent)
    with pytest.raises(InputError, match=message):
        Run.create(settings, "run")
