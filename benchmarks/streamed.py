"""Peak memory of `intaglio fit --stream` and `intaglio embed` on files that grow, each in a process of its own.

`python benchmarks/streamed.py [--quick]`. A file of one part is the measure; another is several times as large as what
the commands may take beyond that, `ALLOWED`, and nothing that is held may grow with it.
"""

import os
import sys
import tempfile
from pathlib import Path

import numpy as np
from _peers import ROOT

COLUMNS, ALLOWED = 20, 64  # of numbers; MiB
MIB = 2**20


def written(path: Path, size: int) -> int:
    """A table of at least so many bytes, the same thousand rows again and again; returns its rows."""
    values = np.random.default_rng(0).normal(size=(1000, COLUMNS))
    sides = np.where(values[:, 0] > values[:, 1], "left", "right")
    rows = [f"{','.join(f'{x:.6f}' for x in row)},{side}\n" for row, side in zip(values, sides, strict=True)]
    block = "".join(rows)
    blocks = max(1, -(-size // len(block)))
    with path.open("w") as file:
        file.write(",".join([*(f"x{i}" for i in range(COLUMNS)), "side"]) + "\n")
        file.writelines(block for _ in range(blocks))
    return 1000 * blocks


def peak(*words: str) -> float:
    """MiB that one call of the command has resident at most."""
    child = os.posix_spawn(
        sys.executable,
        [sys.executable, "-m", "intaglio", *words],
        {**os.environ, "PYTHONPATH": str(ROOT / "src")},
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, usage = os.wait4(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, words
    return usage.ru_maxrss * 1024 / MIB


def main() -> int:
    large = (2 if "--quick" in sys.argv else 6) * ALLOWED * MIB
    grown: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in (3 * MIB, large):
            data, run = Path(folder) / "big.csv", Path(folder) / "run"
            rows = written(data, size)
            found = {
                "fit --stream": peak(
                    *("fit", "--data", str(data), "--target", "side", "--stream", "--epochs", "1", "--dim", "4"),
                    *("--encoder", "linear", "--out", str(run), "--overwrite"),
                )
            }
            for suffix in ("npy", "parquet", "csv"):
                out = Path(folder) / f"v.{suffix}"
                found[f"embed → {suffix}"] = peak("embed", str(run), "--data", str(data), "--out", str(out))
                out.unlink()
            print(f"{data.stat().st_size / MIB:.0f} MiB, {rows:,} rows: ", end="")
            print(", ".join(f"{name} {each:.0f} MiB" for name, each in found.items()), flush=True)
            for name, each in found.items():
                grown.setdefault(name, []).append(each)
    more = {name: last - first for name, (first, last) in grown.items()}
    print("grew by " + ", ".join(f"{name} {each:+.0f} MiB" for name, each in more.items()), end="")
    print(f" (claim: at most {ALLOWED})")
    return int(max(more.values()) > ALLOWED)


if __name__ == "__main__":
    sys.exit(main())
