"""Embedding a digit's pixels, and embedding its label's number: why the toy proves little. Run it in an empty folder.

The toy reads the answer itself, so its loss falls to 0 whatever the data is; where it puts the digits is chance.
Another seed puts them elsewhere. An embedding of pixels puts digits that look alike near each other, whatever the seed.
"""

import numpy as np
import torch
import xarray as xr
from scipy.spatial.distance import pdist
from scipy.stats import spearmanr
from torch import nn

import intaglio as ig
from intaglio.plots.style import save
from intaglio.projections import pca
from intaglio.randomness import seeded

digits = ig.load("digits").take(range(600))
targets = digits.targets


def centres(points: torch.Tensor) -> np.ndarray:
    """One vector a digit: the mean of its examples."""
    return np.stack([points[targets == digit].double().mean(0).numpy() for digit in range(10)])


learnt, losses = {"pixels": [], "label": []}, {}
for seed in range(3):
    with seeded("gallery", seed):
        toy = ig.Model(nn.Embedding(10, 16), nn.Linear(16, 10))
    pixels = ig.Objective(ig.build(digits, "linear", seed=seed), digits)
    for name, objective in {"pixels": pixels, "label": ig.Objective(toy, (targets, targets))}.items():
        losses[name] = ig.fit(objective, epochs=15, lr=1e-2, seed=seed).history.train_loss.values
        learnt[name].append(centres(objective.embeddings()))

looks = pdist(centres(digits.inputs.flatten(1)))
for name, found in learnt.items():
    alike, agree = (spearmanr(pdist(found[0]), other).statistic for other in (looks, pdist(found[1])))
    print(f"{name}: loss {losses[name][-1]:.3f}; distances as of pixels ρ = {alike:.2f}, of two seeds {agree:.2f}")
    print("  first five in two dimensions:", pca(found[0])[:5].round(1).tolist())
    shown = xr.Dataset({"embedding": (("example", "dimension"), found[0]), "target": ("example", range(10))})
    save(ig.plots.embedding(shown.assign_coords({"class": list(digits.classes)})), f"label_index_{name}", ["png"])
