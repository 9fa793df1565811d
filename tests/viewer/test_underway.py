"""What goes on in a run is read from what its processes write, while they write it."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from intaglio.chebyshev import nodes
from intaglio.lock import alone_in, is_busy
from intaglio.record import Record
from intaglio.surveying import now_and_then as rough
from intaglio.surveying.ledger import Ledger
from intaglio.viewer.underway import underway

from .conftest import bowl

STAY = "import sys; from intaglio.lock import alone_in\nwith alone_in(sys.argv[1]): print('in', flush=True); input()"


@pytest.fixture
def run(tmp_path: Path) -> Record:
    return Record.create(tmp_path / "runs" / "blobs", call={"epochs": 4})


@pytest.fixture
def other(run: Record) -> Iterator[None]:
    """Another process at work in the run."""
    call = [sys.executable, "-c", STAY, str(run.path)]
    with subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "in\n"
        yield
        process.kill()


def test_a_run_at_rest_says_so(run: Record) -> None:
    told = underway(run.path)
    assert told == {
        "busy": False,
        "fit": "",
        "epochs": 4,
        "history": {},
        "surveys": [],
        "drawable": False,
        "version": 0,
    }


@pytest.mark.usefixtures("other")
def test_a_survey_says_how_many_evaluations_stand(run: Record) -> None:
    (run.path / "ledgers").mkdir()
    with Ledger(run.path / "ledgers" / "random.sqlite", "a survey") as ledger:
        for chunk in range(2):
            for at in nodes(5):
                ledger.put(chunk, np.array([at, 0.0]), np.zeros(3))
        told = underway(run.path)
        assert told["busy"]
        assert told["surveys"] == [{"name": "random", "evaluations": 5}]
    (run.path / "ledgers" / "pca.sqlite").write_bytes(b"not yet")
    assert underway(run.path)["surveys"][0] == {"name": "pca", "evaluations": None}


def test_a_training_that_nobody_works_on_was_interrupted(run: Record) -> None:
    run.mark("fit", "running")
    assert underway(run.path)["fit"] == "interrupted"
    with alone_in(run.path):
        assert underway(run.path)["fit"] == "running"
    with alone_in(run.path.parent):  # as a comparison holds the folder of its runs
        assert underway(run.path)["busy"]
    assert not is_busy(run.path)


def test_whatever_is_shown_changes_the_version(run: Record) -> None:
    run.put("surfaces/random", bowl(0.1, 1.0))
    first = underway(run.path)
    assert first["drawable"]
    assert first["version"] > 0
    time.sleep(0.02)
    run.mark("fit", "done")
    assert underway(run.path)["version"] == first["version"]
    run.put("surfaces/random", bowl(0.1, 2.0))
    assert underway(run.path)["version"] > first["version"]


def test_looking_whether_a_folder_is_busy_keeps_nobody_out(tmp_path: Path) -> None:
    for _ in range(20):
        assert not is_busy(tmp_path)
        with alone_in(tmp_path):
            assert is_busy(tmp_path)


def test_rough_surfaces_are_kept_now_and_then_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[object] = []
    monkeypatch.setattr(rough, "MOMENT", 0.1)
    on_stage = rough.now_and_then(lambda surface: kept.append(surface.status))
    on_stage(bowl(0.1, 1.0))
    assert not kept
    time.sleep(0.11)
    on_stage(bowl(0.1, 1.0))
    on_stage(bowl(0.1, 1.0))
    assert kept == ["interpolated (error 0.1 %), unfinished"]
