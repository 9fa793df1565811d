"""A wide network against narrow ones: the loss around the trained parameters. Run it in an empty folder.

Same data, same budget, filter-normalised directions of one seed; how much of the window is convex stands beside it.
"""

import intaglio as ig
from intaglio.metrics.relative import relative
from intaglio.plots.style import save

data, held_out = ig.load("digits").split(0.4, seed=0)
surfaces, numbers = {}, {}
for width in (4, 16, 128):
    objective = ig.Objective(ig.build(data, "mlp", dim=8, hidden=(width,), seed=0), data)
    path = ig.fit(objective, epochs=10, lr=5e-3, test=held_out, seed=0)
    surfaces[f"width {width}"] = ig.survey(objective, ig.directions.random(objective, seed=0), tolerance=0.02)
    shape = ig.metrics.geometry(relative(surfaces[f"width {width}"]))
    last = path.history.isel(epoch=-1)
    numbers[width] = {"loss": float(last.train_loss), "accuracy": float(last.test_accuracy)}
    numbers[width]["convex"] = float(shape["value"].sel(measure="convex"))
    print(f"width {width}:", {name: round(value, 3) for name, value in numbers[width].items()})

save(ig.plots.checkpoints(surfaces, columns=3), "wide_narrow", ["png"])
