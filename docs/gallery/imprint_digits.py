"""Which pixels carve the landscape of digits, and which digit each serves: pictures and a few lines to check by eye.

Run it in an empty folder: it writes four PNG files and takes about half a minute.
"""

import numpy as np

import intaglio as ig
from intaglio.plots.style import save

train, test = ig.load("digits").split(seed=0)
objective = ig.Objective(ig.build(train, "mlp", dim=16), train, penalties={"l2": 1e-4})
path = ig.fit(objective, epochs=20, seed=0)
held_out, plane = objective.over(test), ig.directions.random(objective, seed=0)

marks = ig.imprint(held_out, plane, repeats=3)
found = ig.metrics.imprint_summary(marks, shape=False)
print("pixels that carve most:", ", ".join(found["feature"].values[:5]))
print(int(found["above_noise"].sum()), "of 64 are above their noise")

origin = marks.at(0, 0)
always_blank = [name for name, column in zip(train.names, test.inputs.flatten(1).T, strict=True) if not column.any()]
assert (origin["loss"].sel(feature=always_blank) == 0).all()  # nothing to exchange, nothing lost: exactly 0
print("exactly 0, for they are blank in every digit:", ", ".join(always_blank))
for digit in origin["class"].values:
    best = origin["class_loss"].sel({"class": digit})
    print(f"digit {digit} is told by", ", ".join(best["feature"].values[np.argsort(-best.values)[:3]]))

patches = ig.imprinting.over_time(held_out, path, plane, count=4, patch=2, repeats=2)
images = train.inputs[:, 0].double().numpy()
save(ig.plots.imprint_pixels(marks, examples=images), "pixels", ["png"])
save(ig.plots.imprint_bars(found), "bars", ["png"])
save(ig.plots.imprint_maps(marks), "maps", ["png"])
save(ig.plots.imprint_time(patches), "time", ["png"])
