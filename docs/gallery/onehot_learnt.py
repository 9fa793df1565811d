"""One-hot against a learnt embedding of categories: the same answers, another landscape. Run it in an empty folder.

One number a category (one-hot times w) has the Hessian diag(n_v/N): a category's curvature is its frequency, and
nothing couples. With a learnt embedding of two dimensions a row's curvature is that times tr WᵀW, as W has become.
"""

import numpy as np
import torch
from torch import nn

import intaglio as ig
from intaglio.plots.style import save
from intaglio.randomness import seeded

generator = np.random.default_rng(0)
frequency = 1 / np.arange(1, 13)
tokens = torch.from_numpy(generator.choice(12, size=600, p=frequency / frequency.sum()))
value = torch.from_numpy(generator.normal(size=12))
targets = (value[tokens] + 0.1 * torch.from_numpy(generator.normal(size=600)))[:, None]

with seeded("gallery", 0):
    models = {
        "one-hot": ig.Model(nn.Embedding(12, 1), nn.Identity()).double(),
        "learnt, 2 dim.": ig.Model(nn.Embedding(12, 2), nn.Linear(2, 1)).double(),
    }
surfaces, rows = {}, {}
for name, model in models.items():
    objective = ig.Objective(model, (tokens, targets), loss="mse")
    path = ig.fit(objective, epochs=40, optimizer="adam", lr=0.05, batch_size=100)
    surfaces[name] = ig.survey(objective, ig.directions.random(objective, normalize="layer", seed=0), tolerance=0.01)
    rows[name] = ig.curvature.rows(objective)
    slope = np.polyfit(rows[name].frequency, rows[name].trace, 1)[0]
    loss = float(path.history.train_loss[-1])
    print(f"{name}: loss {loss:.4f}, a row's curvature is {slope:.3f} × its frequency")

save(ig.plots.checkpoints(surfaces, columns=2, log=False), "onehot_learnt", ["png"])
save(ig.plots.row_curvature(rows["learnt, 2 dim."]), "row_curvature", ["png"])
