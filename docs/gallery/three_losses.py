"""One embedding under three losses: squared error, cross-entropy and contrastive. Run it in an empty folder.

e = W_e x + b of digits stands at the same numbers in all three, and moves in the same plane. Squared error, with its
best head, is a paraboloid: it bends alike everywhere. Cross-entropy bends upwards everywhere, by more here than there.
Contrastive has hills as well; and it asks for distances alone, so it does not see where the embedding lies.
"""

from functools import partial

import numpy as np
import torch
from torch import nn

import intaglio as ig
from intaglio.metrics.relative import relative
from intaglio.plots.style import save

data = ig.load("digits").take(range(300))
model = ig.build(data, "linear", dim=2, bias=True, seed=0).double()
trained = ig.Objective(model, data)
ig.fit(trained, epochs=60, lr=2e-2, batch_size=50)
trained.load_into(model)

e = trained.embeddings()
answers = nn.functional.one_hot(data.targets).double()
best = torch.linalg.lstsq(torch.cat([e, torch.ones(len(e), 1)], 1), answers).solution  # of squared error
head = nn.Linear(2, 10).double()
head.load_state_dict({"weight": best[:2].T, "bias": best[2]})
gather = partial(ig.losses.contrastive, margin=float(torch.cdist(e, e).mean()))
objectives = {
    "squared error": ig.Objective(ig.Model(model.encoder, head), data, loss="mse"),
    "cross-entropy": trained,
    "contrastive": ig.Objective(ig.Model(model.encoder, nn.Identity()), data, loss=gather),
}
surfaces, bends, moved = {}, {}, {}
for name, objective in objectives.items():
    plane = ig.directions.random(objective, within="embedding", seed=0)
    surfaces[name] = relative(ig.survey(objective, plane, resolution=21))
    bends[name] = np.diff(surfaces[name].nodes["loss"].to_numpy(), 2, axis=0)  # along α
    there = {key: p + ("encoder" in key and p.ndim == 1) for key, p in objective.params.items()}  # e → e + 1
    moved[name] = objective(there) - objective()
    print(f"{name}: bends from {bends[name].min():.4f} to {bends[name].max():.4f}; {moved[name]:.1e} for e + 1")
save(ig.plots.checkpoints(surfaces, columns=3, log=False, name="share of the range"), "three_losses", ["png"])
