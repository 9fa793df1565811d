"""A linear SVM's hinge surface with and without L2. Run it in an empty folder.

Without: flat where no example is inside its margin, and straight between kinks, so that a whole region is lowest. With:
a bowl, whose second derivative along any direction d is at least λ‖d‖², and one lowest point.
"""

import numpy as np
import torch
from torch import nn

import intaglio as ig
from intaglio.params import norm
from intaglio.plots.style import save

LAMBDA = 0.05
iris = ig.load("iris").take(range(100))  # setosa and versicolor can be separated
x, y = iris.inputs[:, 2:4].double(), iris.targets
model = nn.Linear(2, 1, dtype=torch.float64)
with torch.no_grad():
    model.weight.copy_(torch.tensor([[3.0, 3.0]]))
    model.bias.fill_(2.5)

surfaces, bends = {}, {}
for name, penalties in {"hinge": {}, "hinge + L2": {"l2": LAMBDA}}.items():
    objective = ig.Objective(model, (x, y), loss="hinge", penalties=penalties)
    drawn = ig.directions.random(objective, normalize=None, seed=1)
    plane = ig.Plane(drawn.origin, drawn.directions, {"alpha": (-5.0, 3.0), "beta": (-1.0, 7.0)}, drawn.provenance)
    surfaces[name] = ig.survey(objective, plane, resolution=61)
    loss, step = surfaces[name].nodes["loss"].to_numpy(), 8 / 60
    bends[name] = (loss[2:] - 2 * loss[1:-1] + loss[:-2]) / step**2  # along α
    lowest = float(np.mean(loss < loss.min() + 1e-6))
    straight = float(np.mean(bends[name] < 1e-6))
    print(f"{name}: lowest {loss.min():.3f} on {lowest:.1%} of the window, straight on {straight:.0%} of it")

least = LAMBDA * norm(plane.directions["alpha"]) ** 2
print(f"the least second derivative along α with L2: {bends['hinge + L2'].min():.4f}; λ‖d‖² = {least:.4f}")
save(ig.plots.checkpoints(surfaces, columns=2, log=False), "svm_hinge", ["png"])
