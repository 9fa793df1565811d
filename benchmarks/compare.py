"""How long a comparison of 2 losses × 6 regularisers × 3 seeds on digits takes: `python benchmarks/compare.py`.

With `--whole` the command makes all 36 runs, in `runs/benchmark-compare`; it is killed once after the third and begun
again, and ends in a report. Without it one run of each loss is timed and the whole is extrapolated from it, which the
answer says. The limit is 20 minutes on two cores. `OMP_NUM_THREADS=1` is as fast for models this small, and much faster
beside other work.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

import intaglio as ig
from intaglio.comparing.table import Table, as_table

LIMIT = 20 * 60.0  # seconds
REGULARIZERS = ["none", "l2=1e-4", "l1=1e-5", "dropout=0.3", "density=0.3", "subspace=200"]
TABLE = {"data": "digits", "losses": ["cross_entropy", "mse"], "regularizers": REGULARIZERS, "seeds": 3, "epochs": 20}


def timed(table: Table, folder: Path, out: Path | None = None) -> float:
    """Seconds of a comparison, by the process's own clock, so that others at work count little."""
    begun = time.process_time()
    ig.compare(table, out, folder=folder, say=print)
    return time.process_time() - begun


def extrapolated(folder: Path) -> float:
    """Twelve variants of three seeds from two variants of one: runs, shared plane and report each in proportion."""
    runs = as_table({**TABLE, "regularizers": ["none"], "seeds": 1, "shared": False})
    plain = timed(runs, folder)
    shared = as_table({**TABLE, "regularizers": ["none"], "seeds": 1})
    more = timed(shared, folder, folder / "report.html")  # the runs are there: a shared plane, and the report
    print(f"2 runs {plain:.0f} s; their shared plane and a report of 2 panels {more:.0f} s")
    return plain * 18 + more * 6


def whole(folder: Path) -> float:
    """The whole table, killed once on the way; the time of both parts."""
    table = folder / "table.yaml"
    table.write_text(yaml.safe_dump(TABLE))
    call = [sys.executable, "-m", "intaglio", "compare", str(table)]
    call += ["--folder", str(folder / "runs"), "--out", str(folder / "report.html")]
    begun = time.perf_counter()
    with subprocess.Popen(call, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        for line in first.stdout:
            print(line, end="")
            if line.startswith("[3/"):
                break
        first.kill()
    print("killed after three runs, and begun again", flush=True)
    subprocess.run(call, check=True)
    return time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--whole", action="store_true")
    if parser.parse_args().whole:
        folder = Path("runs") / "benchmark-compare"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        seconds, how = whole(folder), "measured"
    else:
        with tempfile.TemporaryDirectory() as temporary:
            seconds, how = extrapolated(Path(temporary)), "CPU time extrapolated from 2 of 36 runs"
    print(f"2 losses × 6 regularisers × 3 seeds on digits: {seconds / 60:.1f} min, {how}; limit {LIMIT / 60:.0f} min")
    raise SystemExit(seconds > LIMIT)


if __name__ == "__main__":
    main()
