"""Sixteen plain layers end on a plateau; residual connections or BatchNorm give the same depth a valley.

Four networks on digits, each trained alike, in filter-normalised directions of one seed: how much higher is the loss at
a quarter of the window than where the training ended? Run it in an empty folder.
"""

from torch import nn

import intaglio as ig
from intaglio.plots.style import save
from intaglio.randomness import seeded

WIDTH = 24


class Block(nn.Module):
    def __init__(self, residual, norm):
        super().__init__()
        between = nn.BatchNorm1d(WIDTH) if norm else nn.Identity()
        self.layers = nn.Sequential(nn.Linear(WIDTH, WIDTH), between, nn.ReLU())
        self.residual = residual

    def forward(self, h):
        return h * self.residual + self.layers(h)


KINDS = {"3 layers": (1, 0, 0), "16 layers": (14, 0, 0), "16, residual": (14, 1, 0), "16, BatchNorm": (14, 0, 1)}
data = ig.load("digits").take(range(300))
surfaces, losses, rise = {}, {}, {}
for name, (depth, residual, norm) in KINDS.items():
    with seeded("gallery", 0):
        first = nn.Sequential(nn.Flatten(), nn.Linear(64, WIDTH), nn.ReLU())
        model = nn.Sequential(first, *(Block(residual, norm) for _ in range(depth)), nn.Linear(WIDTH, 10))
    objective = ig.Objective(model, data)
    path = ig.fit(objective, epochs=15, lr=2e-3, batch_size=32)
    losses[name] = float(path.history.train_loss[-1])
    surfaces[name] = ig.survey(objective, ig.directions.random(objective, seed=0), resolution=17)
    around = surfaces[name].nodes["loss"].sel(alpha=[-0.5, 0.5], beta=[-0.5, 0.5], method="nearest")
    rise[name] = float(around.mean()) / objective()
    accuracy = float(path.history.train_accuracy[-1])
    print(f"{name:<14} loss {losses[name]:.3f}, accuracy {accuracy:.1%}; {rise[name]:.1f} times as high around it")

save(ig.plots.checkpoints(surfaces, columns=2, log=True), "residual_depth_batchnorm", ["png"])
