"""Time of surfaces of six models beside loss-landscapes 3.0.6: peer, ours, peer, ours, …, medians of each, ratios.

`python benchmarks/surfaces.py [--quick] [model …]`: --quick takes 11 × 11 points instead of 51 × 51; of a model of
which the peer evaluates fewer than ten points a second 7 × 7, once, and says so. All six then take some minutes.

Both are timed from the model to the finished surface of the loss, directions included. "difference" is the largest
relative one between our exact grid and a plain loop over whole-batch evaluations at 25 of its points; "rate" the
share of the measured fp32 matrix-product rate that the model's multiplications alone would need in our time.
"""

import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np
import torch
from _models import CASES, Case, made
from _peers import LANDSCAPES, provide
from torch.nn import functional
from torch.utils.flop_counter import FlopCounterMode

import intaglio as ig

PAIRS, LONG = 3, 60.0  # of measurements; one pair alone where it takes so many seconds
FULL, QUICK, DEAR = 51, 11, 7  # points an axis
DEAR_POINT = 0.1  # seconds of the peer


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    found = work()
    return time.perf_counter() - start, found


def matrix_rate() -> float:
    """Floating-point operations a second of a 2048 × 2048 fp32 matrix product, the best of some."""
    a = torch.randn(2048, 2048, generator=torch.Generator().manual_seed(0))
    return 2 * 2048**3 / min(timed(lambda: a @ a)[0] for _ in range(5))


def operations(case: Case) -> int:
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        case.model(case.inputs)
    return int(counter.get_total_flops())


def ours(case: Case, **options: Any) -> Callable[[], tuple[ig.Plane, ig.Surface]]:
    def work() -> tuple[ig.Plane, ig.Surface]:
        objective = ig.Objective(case.model, (case.inputs, case.targets))
        plane = ig.directions.random(objective)
        return plane, ig.survey(objective, plane, channels=["loss"], **options)

    return work


def theirs(peer: Any, case: Case, steps: int) -> Callable[[], Any]:
    metric = peer.metrics.Loss(functional.cross_entropy, case.inputs, case.targets)
    return lambda: peer.random_plane(case.model, metric, distance=1, steps=steps, deepcopy_model=True)


def difference(case: Case, plane: ig.Plane, surface: ig.Surface) -> float:
    """The largest relative difference to a plain loop at 25 points spread over the grid."""
    loss = surface.nodes["loss"]
    places = np.random.default_rng(0).integers(0, loss.shape[0], (25, 2))
    gaps = []
    for i, j in places:
        here = loss[i, j]
        with torch.no_grad():
            params = plane.at(float(here["alpha"]), float(here["beta"]))
            outputs = torch.func.functional_call(case.model, params, (case.inputs,))
            plain = float(functional.cross_entropy(outputs, case.targets))
        gaps.append(abs(float(here) - plain) / abs(plain))
    return max(gaps)


def measured(peer: Any, name: str, quick: bool) -> tuple[float, float]:
    """Print one model's row; the ratios of the exact grid and of the 1 % surface."""
    case = made(name)
    ours(case, resolution=2)(), theirs(peer, case, 2)()  # warm both
    dear = quick and timed(theirs(peer, case, 2))[0] > 4 * DEAR_POINT
    steps = DEAR if dear else QUICK if quick else FULL
    rate, grids, surfaces, peers = matrix_rate(), [], [], []
    while len(peers) < (PAIRS if not peers or (peers[0] < LONG and not dear) else 1):
        peers.append(timed(theirs(peer, case, steps))[0])
        seconds, (plane, exact) = timed(ours(case, resolution=steps))
        grids.append(seconds)
        seconds, (_, surface) = timed(ours(case, tolerance=0.01))
        surfaces.append(seconds)
    peer_time, grid_time, surface_time = (float(np.median(each)) for each in (peers, grids, surfaces))
    whole = peer_time * FULL**2 / steps**2
    loss = exact.nodes["loss"]
    true = float(abs(surface.grid(steps)["loss"] - loss).max() / (loss.max() - loss.min()))
    share = operations(case) * steps**2 / grid_time / max(rate, matrix_rate())
    cells = [f"{name:12} {peer_time:8.2f} s {grid_time:8.2f} s {peer_time / grid_time:6.2f}"]
    cells += [f"{difference(case, plane, exact):9.1e} {share:6.0%} {whole / surface_time:9.1f}"]
    cells += [f"{surface.evaluations:6} {surface.error:8.2%} {true:8.2%}"]
    cells += [f"  ({steps} × {steps} points, once: a dear model)"] if dear else []
    print(*cells, flush=True)
    return peer_time / grid_time, whole / surface_time


def main() -> None:
    quick, names = "--quick" in sys.argv, [each for each in sys.argv[1:] if each in CASES]
    steps = QUICK if quick else FULL
    print(f"exact {steps} × {steps} grid and 1 % surface, torch {torch.__version__}, {torch.get_num_threads()} threads")
    print(
        f"{'model':12} {'peer':>10} {'ours':>10} {'ratio':>6} {'differ.':>9} {'rate':>6}"
        f" {'1 % ratio':>9} {'evals':>6} {'stated':>8} {'true':>8}"
    )
    provide("loss-landscapes", *LANDSCAPES)
    peer = import_module("loss_landscapes")
    import_module("loss_landscapes.metrics")
    ratios = np.array([measured(peer, name, quick) for name in names or CASES])
    exact, rough = np.exp(np.log(ratios).mean(0))
    print(f"geometric means: exact grid {exact:.2f} (least {ratios[:, 0].min():.2f}), 1 % surface {rough:.1f}")
    print("claims: exact at least 1.4 and none under 1; 1 % at least 20; difference at most 1e-5;")
    print("        rate at least 60 % for mlp-large and resnet-20")


if __name__ == "__main__":
    main()
