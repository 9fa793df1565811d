"""How long a comparison of 2 losses × 6 regularisers × 3 seeds on digits takes: `python benchmarks/compare.py`.

With `--whole` all 36 runs are made, in `runs/benchmark-compare`, killed once after the third and resumed, to a report.
Without it one run of each loss is timed and the whole is extrapolated from it, which the answer says. The limit is
20 minutes on two cores. `OMP_NUM_THREADS=1` is as fast for models this small, and much faster beside other work.
"""

import argparse
import shutil
import tempfile
import time
from pathlib import Path

import intaglio as ig
from intaglio.comparing import sweep as sweeping
from intaglio.comparing.table import Table, as_table

LIMIT = 20 * 60.0  # seconds
PENALTIES = ["none", "l2=1e-4", "l2=1e-3", "l1=1e-5", "l1=1e-4", "l1=1e-5 + l2=1e-4"]
TABLE = {"data": "digits", "losses": ["cross_entropy", "mse"], "regularizers": PENALTIES, "seeds": 3, "epochs": 20}


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
    """The whole table, stopped once on the way; the time of both parts."""
    table, train, count = as_table(TABLE), sweeping.sweep._train, iter(range(100))

    def stopped(*call: object) -> str:
        if next(count) == 3:
            raise KeyboardInterrupt
        return train(*call)

    sweeping.sweep._train = stopped
    begun = time.perf_counter()
    try:
        ig.compare(table, folder=folder / "runs", say=print)
    except KeyboardInterrupt:
        print("killed after three runs, and resumed")
    sweeping.sweep._train = train
    ig.compare(table, folder / "report.html", folder=folder / "runs", say=print)
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
