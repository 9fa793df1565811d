"""50,000 examples: a surface to 1 % from a sample, against a plain loop over all examples at 51 × 51 points.

Digits, each shifted by up to one pixel and overlaid with noise; the model of `intaglio demo`. Each repeat has a plane
and a sample of its own. Checked against all examples on a 13 × 13 grid. The loop's time is that of the grid's 169
points, scaled to 2,601.

    python benchmarks/many_examples.py [repeats] [examples]
"""

import sys
import time

import numpy as np
import torch

import intaglio as ig

REPEATS = int(sys.argv[1]) if len(sys.argv) > 1 else 40
EXAMPLES = int(sys.argv[2]) if len(sys.argv) > 2 else 50_000
CHECK = 13


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


def trained() -> ig.Objective:
    """An MLP embedding of 16 dimensions and its head."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = ig.Model(ig.encoders.MLP(64, 128, 16), torch.nn.Linear(16, 10))
    objective = ig.Objective(model, augmented(EXAMPLES), penalties={"l2": 1e-4})
    ig.fit(objective, epochs=4, lr=2e-3, seed=0)
    return objective


def loop(objective: ig.Objective, plane: ig.Plane) -> np.ndarray:
    """The total loss on the check grid, point by point over all examples."""
    line = np.linspace(-1, 1, CHECK)
    return np.array([[objective(plane.at(alpha, beta)) for beta in line] for alpha in line])


def main() -> None:
    objective = trained()
    print(f"{EXAMPLES} examples, accuracy {objective.scores()['accuracy']:.1%}; tolerance 1 %")
    print(f"{'seed':>4} {'examples':>8} {'anchors':>7} {'passes':>6} {'stated':>16} {'true':>7} {'time':>6}")
    covered, ratios, passes = [], [], []
    for seed in range(REPEATS):
        plane = ig.directions.random(objective, seed=seed)
        start = time.perf_counter()
        surface = ig.survey(objective, plane, tolerance=0.01, examples="auto", channels=["loss"], seed=seed)
        middle = time.perf_counter()
        exact = loop(objective, plane)
        ratio = (time.perf_counter() - middle) * 51**2 / CHECK**2 / (middle - start)
        true = abs(surface.grid(CHECK)["loss"].values - exact).max() / np.ptp(surface.nodes["loss"].values)
        attrs = surface.nodes.attrs
        covered.append(true <= surface.error + surface.sampling_error)
        ratios.append(ratio)
        passes.append(attrs.get("passes", surface.evaluations))
        stated = f"{surface.error:.2%} + {surface.sampling_error:.2%}"
        sizes = f"{attrs.get('sampled_examples', EXAMPLES):>8} {attrs.get('anchors', 0):>7} {passes[-1]:>6.1f}"
        print(f"{seed:>4} {sizes} {stated:>16} {true:>7.2%} {ratio:>5.0f}×")
    print(f"within the band in {sum(covered)} of {REPEATS}")
    print(f"passes over the data: median {np.median(passes):.1f}, most {max(passes):.1f}, of 2,601")
    print(f"time of a plain loop at 51 × 51 (from 13 × 13) over ours: median {np.median(ratios):.0f}×, ", end="")
    print(f"geometric mean {np.exp(np.log(ratios).mean()):.0f}×, least {min(ratios):.0f}×")


if __name__ == "__main__":
    main()
