"""A 1 % surface over a loader that decodes images from disk, beside a loop that reads the loader at every point.

`python benchmarks/loader.py [--quick]`: the loop is timed at 9 points, or 3, of the 51 × 51, and scaled.
"""

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from _models import Case, made
from PIL import Image
from torch import Tensor
from torch.nn import functional
from torch.utils.data import DataLoader, Dataset

import intaglio as ig


class Pictures(Dataset[tuple[Tensor, int]]):
    """PNG files and their labels; each is read and decoded when it is asked for."""

    def __init__(self, folder: Path, labels: list[int]) -> None:
        self.files, self.labels = sorted(folder.glob("*.png")), labels

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, i: int) -> tuple[Tensor, int]:
        with Image.open(self.files[i]) as picture:
            pixels = np.asarray(picture.resize((8, 8)), dtype=np.float32) / 255
        return torch.from_numpy(pixels).unsqueeze(0), self.labels[i]


def written(case: Case, folder: Path, size: int = 224) -> Pictures:
    """The digits as PNG files of `size` × `size` pixels."""
    for i, image in enumerate(case.inputs):
        pixels = (255 * image[0]).round().to(torch.uint8).numpy()
        Image.fromarray(pixels).resize((size, size)).save(folder / f"{i:05d}.png")
    return Pictures(folder, case.targets.tolist())


def loop(case: Case, plane: ig.Plane, loader: DataLoader, points: np.ndarray) -> list[float]:
    """The loss at each point, the loader read for each: what people write."""
    found = []
    for alpha, beta in points:
        params = plane.at(alpha, beta)
        total = 0.0
        with torch.no_grad():
            for images, labels in loader:
                outputs = torch.func.functional_call(case.model, params, (images,))
                total += float(functional.cross_entropy(outputs, labels, reduction="sum"))
        found.append(total / len(loader.dataset))
    return found


def main() -> None:
    count = 3 if "--quick" in sys.argv else 9
    case = made("cnn")
    points = np.random.default_rng(0).uniform(-1, 1, (count, 2))
    with tempfile.TemporaryDirectory() as folder:
        loader = DataLoader(written(case, Path(folder)), batch_size=128)
        parts, times, gaps = np.array_split(points, 3), [], []
        for part in parts:  # loop, ours, loop, ours, …
            start = time.perf_counter()
            objective = ig.Objective(case.model, loader)
            plane = ig.directions.random(objective)
            surface = ig.survey(objective, plane, tolerance=0.01, channels=["loss"])
            middle = time.perf_counter()
            values = loop(case, plane, loader, part)
            times.append((51**2 * (time.perf_counter() - middle) / len(part), middle - start))
            found = surface.at(*part.T)["loss"].to_numpy()
            gaps.append(abs(found - values).max() / float(np.ptp(surface.nodes["loss"].to_numpy())))
    theirs, ours = np.median(times, axis=0)
    print(f"{len(case.inputs)} PNG files, torch {torch.__version__}, {torch.get_num_threads()} threads")
    print(f"loop over 51 × 51 points {theirs:.0f} s (scaled from {count} points), 1 % surface {ours:.2f} s")
    print(f"ratio {theirs / ours:.0f} (claim: at least 40); evaluations {surface.evaluations}")
    print(f"stated error {surface.error:.2%}, largest at the loop's points {max(gaps):.2%}")


if __name__ == "__main__":
    main()
