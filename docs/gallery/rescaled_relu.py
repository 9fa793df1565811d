"""A ReLU network, and the same function with one layer ten times larger. Run it in an empty folder.

Not one answer changes, so it generalises as before; yet λ_max of the Hessian is another, and so is the surface along
plain Gaussian directions. Sharpness weighed by the parameters, and filter-normalised surfaces, see no difference.
"""

import numpy as np
from torch import nn

import intaglio as ig
from intaglio.plots.style import save

train, test = ig.load("iris").split(seed=0)
model = ig.build(train, dim=4, hidden=(8,), seed=0).double()
plain = ig.Objective(model, train)
ig.fit(plain, epochs=30, lr=2e-2, batch_size=16)
plain.load_into(model)

first, second = (each for each in model.encoder.modules() if isinstance(each, nn.Linear))
first.weight.data, first.bias.data, second.weight.data = 10 * first.weight, 10 * first.bias, second.weight / 10
objectives = {"trained": plain, "rescaled": ig.Objective(model, train)}

measured, filtered, raw = {}, {}, {}
for name, objective in objectives.items():
    found = ig.curvature.sharpness(objective).set_index(measure="formula")
    measured[name] = found["value"].to_series()
    filtered[name] = ig.survey(objective, ig.directions.random(objective, seed=0), resolution=41)
    raw[name] = ig.survey(objective, ig.directions.random(objective, normalize=None, seed=0), resolution=41)
for formula, value in measured["trained"].items():
    print(f"{formula}: {value:.4g} → {measured['rescaled'][formula]:.4g}")
for name, kind in (("filter-normalised", filtered), ("plain Gaussian", raw)):
    gap = np.abs(kind["trained"].nodes["loss"].to_numpy() - kind["rescaled"].nodes["loss"].to_numpy()).max()
    print(f"{name} surfaces differ by {gap:.2g} at the most")
named = {f"{name}, {kind}": each[name] for kind, each in (("filter", filtered), ("raw", raw)) for name in objectives}
save(ig.plots.checkpoints(named, columns=2), "rescaled_relu", ["png"])
