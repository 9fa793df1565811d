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
shared: false
"""
LONGEST = 900  # seconds that anything may take on a busy machine


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
    broken, finished = tmp_path / "broken", list[str]()
    with begun(table, broken) as first:
        assert first.stdout is not None
        while len(finished) < 2:
            line = first.stdout.readline()
            assert line, "it ended before two runs were told"
            if line.startswith("["):
                finished.append(line.partition("] ")[2].partition(":")[0])
        third = broken / "linear-mse-none-seed1"
        while not (third / "checkpoints" / "trajectory.json").is_file():
            assert first.poll() is None
            time.sleep(0.002)  # into the middle of the third run
        os.kill(first.pid, signal.SIGKILL)
    assert first.returncode == -signal.SIGKILL
    assert finished == ["linear-mse-none-seed0", "linear-mse-l2=0.1-seed0"]
    before = times(broken, finished)
    assert len(before) > 10

    with begun(table, broken) as again:
        said = again.communicate(timeout=LONGEST)[0]
    assert again.returncode == 0, said
    assert said.startswith("2 of 4 runs are finished already\n[1/2] linear-mse-none-seed1")
    assert times(broken, finished) == before
    assert (tmp_path / "broken.html").is_file()

    found, wanted = ig.compare(sorted(broken.iterdir())), ig.compare(table, folder=tmp_path / "whole")
    both = [each.table.sort_values(["variant", "measure"]).reset_index(drop=True) for each in (found, wanted)]
    assert len(both[0]) > 10
    pd.testing.assert_frame_equal(*both, check_exact=True)
