"""Stated against true error of surfaces: in what share of seeds the true maximum stays at or under the stated one.

Each seed is a model, trained anew, a filter-normalised random plane and hold-out points of its own. The truth is the
exact grid. `python benchmarks/stated_error.py 40` prints the table of docs/decisions/0001-stated-error.md.
"""

import sys

import numpy as np
import torch
from _models import made

import intaglio as ig
from intaglio.errors import InputError

SEEDS = int(sys.argv[1]) if len(sys.argv) > 1 else 4
# model, examples, tolerance, points per axis of the exact grid
ROWS = [("mlp-small", None, 0.01, 51), ("bag", 2000, 0.01, 51), ("cnn", 500, 0.01, 31), ("mlp-small", None, 0.003, 51)]


def errors(name: str, count: int | None, tolerance: float, points: int, seed: int) -> tuple[int, float, float]:
    """Evaluations, stated and true maximum error of one survey, as shares of the exact range."""
    case = made(name, seed, count)
    objective = ig.Objective(case.model, (case.inputs, case.targets))
    plane = ig.directions.random(objective, seed=seed)
    surface = ig.survey(objective, plane, tolerance=tolerance, channels=["loss"], seed=seed)
    exact = ig.survey(objective, plane, channels=["loss"], resolution=points).nodes["loss"]
    gap = abs(surface.grid(points)["loss"] - exact).max() / (exact.max() - exact.min())
    return surface.evaluations, surface.error, float(gap)


def main() -> None:
    if SEEDS < 1:
        raise InputError("no seeds", expected="a number of seeds of at least 1")
    print(f"{SEEDS} seeds each, torch {torch.__version__}, {torch.get_num_threads()} threads; medians and the most")
    print("| model, examples | tolerance | truth | evaluations | stated | true maximum | true ≤ stated |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, count, tolerance, points in ROWS:
        found = np.array([errors(name, count, tolerance, points, seed) for seed in range(SEEDS)])
        cells = [f"{np.median(found[:, 0]):.0f}, {found[:, 0].max():.0f}"]
        cells += [f"{100 * np.median(part):.2g} %, {100 * part.max():.2g} %" for part in found[:, 1:].T]
        covered = int((found[:, 2] <= found[:, 1]).sum())
        size = "all" if count is None else count
        print(
            f"| {name}, {size} | {tolerance:.1%} | {points} × {points} | {' | '.join(cells)} | {covered} of {SEEDS} |"
        )
        sys.stdout.flush()


if __name__ == "__main__":
    main()
