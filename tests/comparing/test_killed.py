"""`intaglio compare`, killed in the middle by the system: what was finished stays as it is, and it ends the same."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd
import pytest

import intaglio as ig

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("as_a_reader_runs_it")]

TABLE = """
data: iris
encoders: linear
losses: mse
regularizers: [none, l2=0.1]
dim: 2
seeds: 1
planes: 1
epochs: 2
tolerance: 0.2
shared: false
"""
LONGEST = 900  # seconds that anything may take on a busy machine
SECOND = "linear-mse-l2=0.1-seed0"
HELD = """
import sys, time
from intaglio.__main__ import main
from intaglio.run import Run

name, survey = sys.argv.pop(1), Run.survey

def held(run, *plane, **options):
    while run.record.path.name == name:  # trained and not yet surveyed, for as long as nobody kills it
        time.sleep(1)
    return survey(run, *plane, **options)

Run.survey = held
sys.exit(main())
"""


def begun(table: Path, runs: Path, held: str = "") -> subprocess.Popen[str]:
    """The command; it may be held in the middle of a run, so that no kill can come too late."""
    call = [sys.executable, *(("-c", HELD, held) if held else ("-m", "intaglio")), "compare", str(table)]
    call += ["--folder", str(runs), "--out", str(runs.parent / f"{runs.name}.html")]
    return subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=dict(os.environ))


def times(runs: Path, finished: list[str]) -> dict[str, int]:
    """When each file of the finished runs was last written; those that opening a run writes hold no result."""
    results = (".nc", ".csv", ".safetensors")
    return {
        str(file.relative_to(runs)): file.stat().st_mtime_ns
        for name in finished
        for file in sorted((runs / name).rglob("*"))
        if file.suffix in results
    }


def test_killed_and_begun_again_it_repeats_nothing_and_ends_as_an_unbroken_one(tmp_path: Path) -> None:
    table = tmp_path / "table.yaml"
    table.write_text(TABLE)
    broken, finished = tmp_path / "broken", list[str]()
    with begun(table, broken, SECOND) as first:
        assert first.stdout is not None
        while not finished:
            line = first.stdout.readline()
            assert line, "it ended before a run was told"
            if line.startswith("["):
                finished.append(line.partition("] ")[2].partition(":")[0])
        while not (broken / SECOND / "checkpoints" / "trajectory.json").is_file():
            assert first.poll() is None
            time.sleep(0.05)
        os.kill(first.pid, signal.SIGKILL)
    assert first.returncode == -signal.SIGKILL
    assert finished == ["linear-mse-none-seed0"]
    before = times(broken, finished)
    assert len(before) > 10

    with begun(table, broken) as again:
        said = again.communicate(timeout=LONGEST)[0]
    assert again.returncode == 0, said
    assert said.startswith("1 of 2 runs are finished already\n[1/1] " + SECOND)
    assert times(broken, finished) == before
    assert (tmp_path / "broken.html").is_file()

    found, wanted = ig.compare(sorted(broken.iterdir())), ig.compare(table, folder=tmp_path / "whole")
    both = [each.table.sort_values(["variant", "measure"]).reset_index(drop=True) for each in (found, wanted)]
    assert len(both[0]) > 10
    pd.testing.assert_frame_equal(*both, check_exact=True)
