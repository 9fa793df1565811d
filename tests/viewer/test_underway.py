"""What goes on in a run is read from what its processes write, while they write it."""

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from intaglio.chebyshev import nodes
from intaglio.lock import alone_in, doing, is_busy
from intaglio.progress import progress
from intaglio.record import Record
from intaglio.surveying import now_and_then as rough
from intaglio.surveying.ledger import Ledger
from intaglio.viewer.underway import underway

from .conftest import bowl


@pytest.fixture
def run(tmp_path: Path) -> Record:
    return Record.create(tmp_path / "runs" / "blobs", call={"epochs": 4})


def test_a_run_at_rest_says_so(run: Record) -> None:
    told = underway(run.path)
    assert told == {
        "busy": False,
        "fit": "",
        "epochs": 4,
        "history": {},
        "surveys": [],
        "doing": None,
        "drawable": False,
        "version": 0,
    }


def test_a_survey_says_how_many_evaluations_stand(run: Record) -> None:
    (run.path / "ledgers").mkdir()
    with alone_in(run.path), Ledger(run.path / "ledgers" / "random.sqlite", "a survey") as ledger:
        for chunk in range(2):
            for at in nodes(5):
                ledger.put(chunk, np.array([at, 0.0]), np.zeros(3))
        told = underway(run.path)
        assert told["busy"]
        assert told["surveys"] == [{"name": "random", "evaluations": 5}]
        (run.path / "ledgers" / "pca.sqlite").write_bytes(b"not yet")
        assert underway(run.path)["surveys"][0] == {"name": "pca", "evaluations": None}
    assert underway(run.path)["surveys"] == []  # what an interrupted one has left is nobody's work


def test_whatever_moves_a_bar_says_how_far_it_has_come(run: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intaglio.lock.PACE", 3600)
    with progress("imprint by feature", 8) as advance:
        advance(1)  # of a process that holds no folder, nobody is told
    with alone_in(run.path), progress("imprint by feature", 8) as advance:
        assert underway(run.path)["doing"] is None
        advance(2)
        assert underway(run.path)["doing"] == {"what": "imprint by feature", "share": 0.25}
        advance(1)  # a moment later is soon enough
        assert underway(run.path)["doing"] == {"what": "imprint by feature", "share": 0.25}
        assert list(run.path.glob("*.json")) == [run.path / "record.json"]
    assert underway(run.path)["doing"] is doing(run.path) is None


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


def test_who_only_looks_keeps_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intaglio.lock.PATIENCE", 60)
    looking = threading.Event()

    def look() -> None:
        with alone_in(tmp_path):  # as who looks holds the lock, but longer than that ever takes
            looking.set()
            time.sleep(0.05)

    thread = threading.Thread(target=look)
    thread.start()
    looking.wait(60)
    with alone_in(tmp_path):
        assert is_busy(tmp_path)
    thread.join()
    assert not is_busy(tmp_path)


def test_rough_surfaces_are_kept_now_and_then_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[object] = []
    monkeypatch.setattr(rough, "MOMENT", 3600)
    on_stage = rough.now_and_then(lambda surface: kept.append(surface.status))
    on_stage(bowl(0.1, 1.0))
    assert not kept
    monkeypatch.setattr(rough, "MOMENT", 0)
    on_stage(bowl(0.1, 1.0))
    monkeypatch.setattr(rough, "MOMENT", 3600)
    on_stage(bowl(0.1, 1.0))
    assert kept == ["interpolated (error 0.1 %), unfinished"]
