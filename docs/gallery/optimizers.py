"""SGD, momentum, Adam, AdamW and SAM from one start, as paths in one plane. Run it in an empty folder.

The plane goes through the start and the five ends as well as a plane can; the caption says how far each path leaves it.
"""

import intaglio as ig
from intaglio.comparing.shared_plane import shared_plane
from intaglio.plots.style import save

CALLS = {
    "sgd": {"lr": 0.3},
    "momentum": {"lr": 0.05},
    "adam": {"lr": 5e-3},
    "adamw": {"lr": 5e-3, "weight_decay": 0.3},
    "sam": {"lr": 0.3, "rho": 0.05},
}

data = ig.load("digits").take(range(500))
model = ig.build(data, "mlp", dim=8, hidden=(16,), seed=0)
paths, top = {}, {}
for name, options in CALLS.items():
    objective = ig.Objective(model, data)
    paths[name] = ig.fit(objective, epochs=10, optimizer=name, batch_size=32, seed=0, **options)
    top[name] = float(ig.curvature.eigenvalues(objective, 1).eigenvalue[0])
    print(f"{name:<9} loss {float(paths[name].history.train_loss[-1]):.3f}, largest eigenvalue {top[name]:.2f}")

surface = ig.survey(ig.Objective(model, data), shared_plane(list(paths.values())), tolerance=0.02)
save(ig.plots.trajectories(surface, paths), "optimizers", ["png"])
