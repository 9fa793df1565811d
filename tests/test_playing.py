"""What may be chosen makes a run, what may not is refused, and the work stops with whoever holds its input."""

import subprocess
import time
from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from intaglio.errors import InputError
from intaglio.playing import ENCODERS, KINDS, LOSSES, REAL, Playing
from intaglio.record import Record

PLAYING = Playing()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    columns = {"id": [f"row {i}" for i in range(40)], "x": [i % 7 for i in range(40)], "y": ["a", "b"] * 20}
    pd.DataFrame(columns).to_csv(tmp_path / "table.csv", index=False)
    return tmp_path / "table.csv"


@pytest.mark.parametrize(
    ("choice", "why"),
    [
        ({}, "data 'None'; expected one of digits, iris"),
        ({"data": "runs/iris.csv"}, "data 'runs/iris.csv'; expected one of"),
        ({"data": ["iris"]}, r"data \"\['iris'\]\""),
        ({"data": "iris", "encoder": "own.py:Encoder"}, "encoder 'own.py:Encoder'; expected one of mlp, linear"),
        ({"data": "iris", "encoder": "conv"}, "encoder 'conv'; expected one of mlp"),
        ({"data": "iris", "loss": "own.py:loss"}, "loss 'own.py:loss'; expected one of cross_entropy"),
        ({"data": "diabetes", "loss": "hinge"}, "loss 'hinge'; expected one of mse"),
        ({"data": "iris", "regularizer": "own.py:f"}, "regularizer 'own.py:f'; expected one of l2"),
        ({"data": "iris", "regularizer": "l2", "weight": "much"}, "weight much; expected a number from 0 to 1000"),
        ({"data": "iris", "dim": 10**6}, "dim 1000000; expected a whole number from 1 to 64"),
        ({"data": "iris", "dim": 2.5}, "dim 2.5; expected a whole number"),
        ({"data": "iris", "epochs": True}, "epochs True; expected a whole number from 1 to 200"),
        ({"data": "iris", "lr": float("nan")}, "lr nan; expected a number from 1e-06 to 10"),
    ],
)
def test_what_may_not_be_chosen_is_refused_before_anything_is_written(
    choice: Mapping[str, Any], why: str, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=why):
        PLAYING.create(choice, None, tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_table_tells_its_columns_and_one_too_large_is_refused(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = {each["name"]: (each["number"], each["values"]) for each in PLAYING.columns(table)}
    assert told == {"id": (False, 40), "x": (True, 7), "y": (False, 2)}
    monkeypatch.setattr("intaglio.playing.ROWS", 39)
    with pytest.raises(InputError, match="40 rows × 3 columns; expected at most 39 × 200 to play with"):
        PLAYING.columns(table)


def test_a_table_makes_a_run_of_the_columns_that_are_chosen(table: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="columns without a target; expected target, and perhaps text and drop"):
        PLAYING.create({"drop": "id"}, table, tmp_path / "run")
    with pytest.raises(InputError, match=r"'id' has 40 values in 40 rows, like an identifier"):
        PLAYING.create({"target": "y"}, table, tmp_path / "run")
    choice = {"target": "y", "drop": ["id"], "encoder": "linear", "regularizer": "dropout", "dim": 2}
    PLAYING.create(choice, table, tmp_path / "run")
    call = Record.load(tmp_path / "run").call
    assert (call["target"], call["drop"], call["dropout"], call["batch_size"]) == ("y", ["id"], 0.2, 16)
    assert Record.load(tmp_path / "run").provenance["data"]["features"] == 1


def test_every_name_is_explained() -> None:
    choices = PLAYING.choices
    named = [choices["data"], *choices["encoders"].values(), *choices["losses"].values(), choices["regularizers"]]
    for each in chain(*named):
        assert each["says"] or each["name"] in ("dropout", "density")
    assert choices["defaults"]["epochs"] == 40


@pytest.mark.long
@pytest.mark.usefixtures("as_a_reader_runs_it")
@pytest.mark.parametrize("data", ["digits", "iris", "diabetes", "karate", "docstrings"])
def test_every_offer_suits_its_data(data: str, tmp_path: Path) -> None:
    encoders = ENCODERS[KINDS.get(data, "table")]
    losses = LOSSES["number" if data in REAL else "classes"]
    for encoder, loss in [(each, losses[0]) for each in encoders] + [(encoders[0], each) for each in losses[1:]]:
        PLAYING.create({"data": data, "encoder": encoder, "loss": loss}, None, tmp_path / f"{encoder}-{loss}")


@pytest.mark.long
def test_the_work_is_done_in_a_process_that_ends_with_its_input(tmp_path: Path) -> None:
    PLAYING.create({"data": "iris", "epochs": 2, "dim": 2}, None, tmp_path / "short")
    with subprocess.Popen(PLAYING.command(tmp_path / "short"), stdin=subprocess.PIPE) as done:
        assert done.wait(300) == 0
    run = Record.load(tmp_path / "short")
    assert {"random", "pca", "step 0", "step 14"} <= set(run.surfaces)
    assert run.surfaces["random"].nodes.attrs.get("unfinished") is None

    PLAYING.create({"data": "digits", "encoder": "mlp", "epochs": 200, "dim": 2}, None, tmp_path / "long")
    stopped = subprocess.Popen(PLAYING.command(tmp_path / "long"), stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    while Record.load(tmp_path / "long").status.get("fit") != "running":
        assert stopped.poll() is None
        time.sleep(0.05)
    _, said = stopped.communicate(timeout=600)  # which closes its input
    assert (stopped.returncode, said) == (1, b"stopped; what was finished is kept\n")
    assert Record.load(tmp_path / "long").status["fit"] == "interrupted"
