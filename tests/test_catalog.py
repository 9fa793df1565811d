"""What the command line says of data is what is read."""

from pathlib import Path

import pandas as pd
import pytest
import torch

import intaglio as ig
from intaglio.catalog import load_data
from intaglio.cli import main


@pytest.fixture
def films(tmp_path: Path) -> str:
    frame = pd.DataFrame({"film": ["good film", "bad film"] * 6, "length": range(12), "stars": [2, 1] * 6})
    frame.to_csv(tmp_path / "films.csv", index=False)
    return str(tmp_path / "films.csv")


@pytest.mark.parametrize("representation", ["tokens", "bag", "tfidf", "onehot"])
def test_texts_are_represented_as_asked(films: str, representation: str) -> None:
    frame = pd.read_csv(films)
    expected = ig.from_text(frame["film"], frame["stars"], representation=representation)
    found = load_data(films, text="film", target="stars", representation=representation, categories="onehot")
    assert torch.equal(found.inputs, expected.inputs)


def test_raw_numbers_stay_as_they_are(films: str) -> None:
    assert load_data(films, target="stars", raw=True).inputs[:, 2].tolist() == list(range(12))
    assert abs(float(load_data(films, target="stars").inputs[:, 2].mean())) < 1e-6


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["--data", "digits", "--raw"], "--raw for digits"),
        (["--data", "iris", "--decay", "0.5"], "decay=0.5 with None; expected 0 to 1, and an encoder of layers"),
    ],
)
def test_what_does_not_fit_the_data_is_refused(
    call: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fit", *call, "--out", str(tmp_path / "run")]) == 2
    assert said in capsys.readouterr().err
