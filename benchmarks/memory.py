"""Peak memory of PCA over the checkpoints of a large model, and of a survey whose directions are kept as seeds.

`python benchmarks/memory.py [checkpoints]`, default 24; 200 of them take 20 GB of disk while it runs. Each part runs
in a process of its own; the peak is that of the process beyond what it took after its imports.
"""

import multiprocessing
import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn

import intaglio as ig
from intaglio.randomness import seeded

PARAMETERS = 25_000_000
MIB = 2**20


def model() -> nn.Module:
    with seeded("memory"):
        return nn.Sequential(nn.Linear(64, 4096), *(nn.Linear(4096, 3000), nn.Linear(3000, 4096)), nn.Linear(4096, 10))


def record(folder: Path, count: int) -> int:
    """Write checkpoints of a walk that scales each tensor by a random number, so that little but writing is done."""
    walker = model()
    recorder = ig.Recorder(walker, folder, keep=count)
    generator = torch.Generator().manual_seed(0)
    for step in range(count):
        recorder.record(loss=1.0, epoch=step)
        with torch.no_grad():
            for p in walker.parameters():
                p.mul_(1 + 0.01 * torch.randn((), generator=generator))
    recorder.trajectory  # noqa: B018  writes the index
    return sum(p.numel() for p in walker.parameters())


def resident() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def alone(work: Callable[[Path], None], folder: Path) -> float:
    """MiB that `work` takes at most beyond the imports, in a process of its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, (work, folder))


def _measured(work: Callable[[Path], None], folder: Path) -> float:
    ig.directions.random, ig.survey, ig.Objective  # noqa: B018  imports
    before = resident()
    work(folder)
    return (resident() - before) / MIB


def pca(folder: Path) -> None:
    ig.directions.pca(ig.Trajectory.load(folder))


def seeds(folder: Path) -> None:
    surveyed("seeds")


def tensors(folder: Path) -> None:
    surveyed("tensors")


def surveyed(keep: str) -> None:
    data = ig.load("digits").take(range(200))
    objective = ig.Objective(nn.Sequential(nn.Flatten(), model()), data)
    plane = ig.directions.random(objective, keep=keep)
    ig.survey(objective, plane, channels=["loss"], resolution=3)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 24
    with tempfile.TemporaryDirectory() as folder:
        size = record(Path(folder), count)
        copy = 4 * size / MIB
        print(f"{size:,} parameters in fp32, {copy:.0f} MiB a copy; peaks beyond the imports")
        found = alone(pca, Path(folder))
        print(f"PCA of {count} checkpoints: {found:.0f} MiB (claim: under 1024)")
    for name, work in (("seeds", seeds), ("tensors", tensors)):
        found = alone(work, Path())
        print(f"survey, directions kept as {name}: {found:.0f} MiB, {found / copy - 1:.2f} copies beside the model")


if __name__ == "__main__":
    main()
