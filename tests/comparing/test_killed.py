"""`intaglio compare`, killed in the middle by the system: what was finished stays as it is, and it ends the same."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

import intaglio as ig

pytestmark = pytest.mark.long

TABLE = """
data: iris
encoders: linear
losses: mse
regularizers: [none, l2=0.1]
dim: 2
seeds: 2
planes: 1
epochs: 2
tolerance: 0.2
"""
LONGEST = 120  # seconds that anything may take


def begun(table: Path, runs: Path) -> subprocess.Popen[str]:
    call = [sys.executable, "-m", "intaglio", "compare", str(table), "--folder", str(runs)]
    call += ["--out", str(runs.parent / f"{runs.name}.html")]
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
    broken, whole = tmp_path / "broken", tmp_path / "whole"

    first = begun(table, broken)
    finished: list[str] = []
    assert first.stdout is not None
    for line in first.stdout:
        if line.startswith("[") and "]" in line:
            finished.append(line.partition("] ")[2].partition(":")[0])
        if len(finished) == 2:
            break
    third = broken / "linear-mse-none-seed1"
    until = time.monotonic() + LONGEST
    while not (third / "checkpoints" / "trajectory.json").is_file() and time.monotonic() < until:
        time.sleep(0.002)  # into the middle of the third run
    assert first.poll() is None
    os.kill(first.pid, signal.SIGKILL)
    assert first.wait(LONGEST) == -signal.SIGKILL
    assert finished == ["linear-mse-none-seed0", "linear-mse-l2=0.1-seed0"]
    before = times(broken, finished)

    again = begun(table, broken)
    said = again.communicate(timeout=LONGEST)[0]
    assert again.returncode == 0, said
    assert said.startswith("2 of 4 runs are finished already\n[1/2] linear-mse-none-seed1")
    after = times(broken, finished)
    assert len(before) > 10
    assert {name: after[name] for name in before} == before
    assert {name.split("/")[1] for name in set(after) - set(before)} <= {"surfaces", "trajectories"}  # the shared plane

    assert begun(table, whole).communicate(timeout=LONGEST)[0].startswith("[1/4]")
    found, wanted = (ig.compare(sorted(runs.iterdir())) for runs in (broken, whole))
    assert found.table[["variant", "measure"]].equals(wanted.table[["variant", "measure"]])
    for column in ("value", "low", "high"):
        np.testing.assert_array_equal(found.table[column], wanted.table[column])
    assert (tmp_path / "broken.html").is_file()
