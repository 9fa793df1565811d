"""Stated against true error of a surface on digits: evaluations, stated error, true maximum on the exact 51 × 51 grid.

The model is that of `intaglio demo`: an MLP embedding of 16 dimensions, on filter-normalised planes.
"""

import sys

import intaglio as ig
from intaglio.errors import InputError

SEEDS = range(int(sys.argv[1])) if len(sys.argv) > 1 else range(8)


def trained(seed: int) -> tuple[ig.Objective, float]:
    """The demonstration's objective after its training, and its accuracy on held-out digits."""
    train, test = ig.load("digits").split(seed=seed)
    objective = ig.Objective(ig.build(train, dim=16, seed=seed), train, penalties={"l2": 1e-4})
    path = ig.fit(objective, epochs=40, lr=2e-3, seed=seed, test=test)
    return objective, float(path.history["test_accuracy"][-1])


def main() -> None:
    if not len(SEEDS):
        raise InputError("no seeds", expected="a number of seeds of at least 1")
    objective, accuracy = trained(0)
    print(f"digits, 16 dimensions, accuracy on held-out images {accuracy:.2%}")
    print(f"{'directions':>10} {'evaluations':>11} {'stated':>8} {'true':>8}")
    covered = 0
    for seed in SEEDS:
        plane = ig.directions.random(objective, seed=seed)
        surface = ig.survey(objective, plane, channels=["loss"])
        exact = ig.survey(objective, plane, channels=["loss"], resolution=51).nodes["loss"]
        true = float(abs(surface.grid(51)["loss"] - exact).max() / (exact.max() - exact.min()))
        covered += true <= surface.error
        print(f"{f'seed {seed}':>10} {surface.evaluations:>11} {surface.error:>8.3%} {true:>8.3%}")
    print(f"true at or under stated in {covered} of {len(SEEDS)}")


if __name__ == "__main__":
    main()
