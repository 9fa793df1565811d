"""y = w·x + b: one number against a threshold for two classes, the largest of several for many. In an empty folder.

Two columns of real tables, so that w and b are all there is. The logistic loss bends upwards everywhere, and so the
surface over (w, b) is one bowl, whatever the plane; a network between data and answer would end that.
"""

import numpy as np
from torch import nn

import intaglio as ig
from intaglio.plots.style import save

tables = {
    "two": ("breast_cancer", ("mean radius", "mean texture")),
    "three": ("iris", ("petal length (cm)", "petal width (cm)")),
}
surfaces, right, least = {}, {}, {}
for count, (name, columns) in tables.items():
    data = ig.load(name)
    x = data.inputs[:, [data.names.index(column) for column in columns]].double()
    outputs = 1 if count == "two" else 3
    model = ig.Model(nn.Identity(), nn.Linear(2, outputs).double())
    targets = data.targets.double() if count == "two" else data.targets
    objective = ig.Objective(model, (x, targets), loss="binary_cross_entropy" if count == "two" else "cross_entropy")
    ig.fit(objective, epochs=60, lr=0.05, batch_size=50)
    y = objective.outputs()
    answers = (y[:, 0] > 0).long() if count == "two" else y.argmax(1)
    right[count] = float((answers == data.targets).double().mean())
    plane = ig.directions.random(objective, normalize="layer", biases="scale", seed=0)
    surfaces[f"{count} classes"] = ig.survey(objective, plane, resolution=21)
    least[count] = np.diff(surfaces[f"{count} classes"].nodes["loss"].to_numpy(), 2, axis=0).min()
    print(f"{name}, y of {outputs}: {right[count]:.1%} right; the surface bends by at least {least[count]:.1e}")
save(ig.plots.checkpoints(surfaces, columns=2), "thresholds", ["png"])
