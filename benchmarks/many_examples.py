"""50,000 examples: a surface to 1 % from a sample, beside loss-landscapes 3.0.6 over all examples at 51 × 51 points.

Digits, each shifted by up to one pixel and overlaid with noise; the model of `intaglio demo`. Each repeat has a plane
and a sample of its own, and 7 × 7 points of the peer's before ours, scaled to 2,601. Checked against all examples on a
13 × 13 grid.

    python benchmarks/many_examples.py [repeats] [examples]
"""

import sys
from importlib import import_module

import numpy as np
import torch
from _models import Case
from _peers import LANDSCAPES, provide
from surfaces import theirs, timed

import intaglio as ig

REPEATS = int(sys.argv[1]) if len(sys.argv) > 1 else 40
EXAMPLES = int(sys.argv[2]) if len(sys.argv) > 2 else 50_000
CHECK, PEER = 13, 7  # points an axis


def augmented(count: int, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Bundled digits, shifted and noisy."""
    generator, digits = np.random.default_rng(seed), ig.load("digits")
    chosen = generator.integers(0, len(digits), count)
    images, shifts = digits.inputs.numpy()[chosen], generator.integers(-1, 2, (count, 2))
    for shift in np.unique(shifts, axis=0):
        here = (shifts == shift).all(1)
        images[here] = np.roll(images[here], shift, (2, 3))
    noisy = images + 0.1 * generator.normal(size=images.shape)
    return torch.tensor(noisy.reshape(count, -1), dtype=torch.float32), digits.targets[chosen]


def trained() -> tuple[ig.Objective, Case]:
    """An MLP embedding of 16 dimensions and its head; the same for the peer."""
    data = augmented(EXAMPLES)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = ig.Model(ig.encoders.MLP(64, 128, 16), torch.nn.Linear(16, 10))
    objective = ig.Objective(model, data, penalties={"l2": 1e-4})
    ig.fit(objective, epochs=4, lr=2e-3, seed=0)
    objective.load_into(model)
    return objective, Case("digits", model, *data)


def loop(objective: ig.Objective, plane: ig.Plane) -> np.ndarray:
    """The total loss on the check grid, point by point over all examples."""
    line = np.linspace(-1, 1, CHECK)
    return np.array([[objective(plane.at(alpha, beta)) for beta in line] for alpha in line])


def main() -> None:
    objective, case = trained()
    provide("loss-landscapes", *LANDSCAPES)
    peer = import_module("loss_landscapes")
    import_module("loss_landscapes.metrics")
    theirs(peer, case, 2)()  # warm
    print(f"{EXAMPLES} examples, accuracy {objective.scores()['accuracy']:.1%}; tolerance 1 %")
    print(
        f"{'seed':>4} {'examples':>8} {'anchors':>7} {'passes':>6} {'stated':>16} {'true':>7} {'peer':>8} {'time':>6}"
    )
    covered, ratios, passes = [], [], []
    for seed in range(REPEATS):
        plane = ig.directions.random(objective, seed=seed)
        point = timed(theirs(peer, case, PEER))[0] / PEER**2
        seconds, surface = timed(
            lambda plane=plane, seed=seed: ig.survey(
                objective, plane, tolerance=0.01, examples="auto", channels=["loss"], seed=seed
            )
        )
        exact = loop(objective, plane)
        true = abs(surface.grid(CHECK)["loss"].values - exact).max() / np.ptp(surface.nodes["loss"].values)
        attrs = surface.nodes.attrs
        covered.append(true <= surface.error + surface.sampling_error)
        ratios.append(point * 51**2 / seconds)
        passes.append(attrs.get("passes", surface.evaluations))
        stated = f"{surface.error:.2%} + {surface.sampling_error:.2%}"
        sizes = f"{attrs.get('sampled_examples', EXAMPLES):>8} {attrs.get('anchors', 0):>7} {passes[-1]:>6.1f}"
        print(f"{seed:>4} {sizes} {stated:>16} {true:>7.2%} {1e3 * point:>5.0f} ms {ratios[-1]:>5.0f}×", flush=True)
    print(f"within the band in {sum(covered)} of {REPEATS}")
    print(f"passes over the data: median {np.median(passes):.1f}, most {max(passes):.1f}, of 2,601")
    print(f"time of the peer's 51 × 51 (from {PEER} × {PEER}) over ours: median {np.median(ratios):.0f}×, ", end="")
    print(f"geometric mean {np.exp(np.log(ratios).mean()):.0f}×, least {min(ratios):.0f}×; claim 100")


if __name__ == "__main__":
    main()
