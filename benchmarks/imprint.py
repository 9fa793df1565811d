"""What an imprint costs: all 64 pixels of digits, 5 repeats, 81 nodes, against its arithmetic and against a loop.

The arithmetic is the number of examples that have to be evaluated, each at the rate of plain evaluation measured in
between: of every example for every pixel and repeat, and of those alone that an intervention changes. The loop sets the
parameters at a node and calls scikit-learn's `permutation_importance` there; it is timed at a few nodes and scaled up.
Times are of the processor, on one thread. Measurements alternate, and the table gives the median of ratios.
"""

import sys
import time
from collections.abc import Callable
from statistics import median

import numpy as np
import torch
from sklearn.inspection import permutation_importance

import intaglio as ig

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 3
NODES, REPEATS, PIXELS = 9, 5, 64
LOOP_NODES = 2  # of 81: the loop takes the same time at each


class Fitted:
    """What scikit-learn asks of a model; the scoring does the rest."""

    def fit(self, x: np.ndarray, y: np.ndarray) -> "Fitted":
        return self


def timed(work: Callable[[], object]) -> float:
    """Seconds of processor time, on one thread: what else the machine does is not in them."""
    start = time.process_time()
    work()
    return time.process_time() - start


def changed(data: ig.Features) -> float:
    """Share of (example, pixel) pairs that a permutation changes: two values drawn at random differ."""
    columns = data.inputs.flatten(1).numpy()
    equal = [(np.unique(column, return_counts=True)[1] / len(column)) ** 2 for column in columns.T]
    return 1 - float(np.mean([each.sum() for each in equal]))


def loop(objective: ig.Objective, plane: ig.Plane) -> None:
    """scikit-learn's own loop at some nodes, on the same model."""
    x = objective.source.inputs.flatten(1).numpy()
    y = objective.source.targets.numpy()

    def score(model: object, given: np.ndarray, wanted: np.ndarray) -> float:
        inputs = torch.from_numpy(given).reshape(len(given), 1, 8, 8)
        with torch.inference_mode():
            outputs = objective.worker.model(inputs)
            return -float(torch.nn.functional.cross_entropy(outputs, torch.from_numpy(wanted)))

    for node in range(LOOP_NODES):
        objective.worker.load(plane.at(0.1 * node, 0.0))
        permutation_importance(Fitted(), x, y, scoring=score, n_repeats=REPEATS, random_state=0)
    objective.restore()


def main() -> None:
    torch.set_num_threads(1)
    train, _ = ig.load("digits").split(seed=0)
    objective = ig.Objective(ig.build(train, "mlp", dim=16), train)
    ig.fit(objective, epochs=5, seed=0)
    plane = ig.directions.random(objective, seed=0)
    evaluations = NODES**2 * len(train) * PIXELS * REPEATS
    share = changed(train)
    ours, plain, theirs = [], [], []
    for _ in range(ROUNDS):
        plain.append(timed(lambda: [objective.examples() for _ in range(200)]) / (200 * len(train)))
        ours.append(timed(lambda: ig.imprint(objective, plane, nodes=NODES, repeats=REPEATS)))
        plain[-1] += timed(lambda: [objective.examples() for _ in range(200)]) / (200 * len(train))
        plain[-1] /= 2
        theirs.append(timed(lambda: loop(objective, plane)) * NODES**2 / LOOP_NODES)
    print(f"digits, {len(train)} examples × {PIXELS} pixels × {REPEATS} repeats × {NODES**2} nodes = {evaluations:,}")
    print(f"a permutation changes {share:.1%} of the pixels; the other examples are not evaluated again")
    print(f"{'imprint':<44}{median(ours):>8.1f} s")
    print(f"{'plain evaluation':<44}{1e6 * median(plain):>8.2f} µs an example")
    whole = median(mine / (rate * evaluations) for mine, rate in zip(ours, plain, strict=True))
    print(f"{'over the arithmetic of all':<44}{whole:>8.2f} ×   (asked for: at most 1.2)")
    print(f"{'over the arithmetic of what changes':<44}{whole / share:>8.2f} ×")
    faster = median(loops / mine for loops, mine in zip(theirs, ours, strict=True))
    print(f"{'loop over permutation_importance':<44}{faster:>8.2f} × as long")


if __name__ == "__main__":
    main()
