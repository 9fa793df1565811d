"""Which chemical columns carve the landscape of wine: alone, as families, and what their units do to the curvature.

Run it in an empty folder: it writes one PNG file and takes a few seconds. The raw columns are in their own units,
proline in hundreds.
"""

import intaglio as ig
from intaglio.plots.style import save

FAMILIES = {
    "phenols": ["flavanoids", "total_phenols", "proanthocyanins", "nonflavanoid_phenols"],
    "colour": ["color_intensity", "hue", "od280/od315_of_diluted_wines"],
    "acids and ash": ["malic_acid", "ash", "alcalinity_of_ash", "magnesium"],
    "proline": ["proline"],
    "alcohol": ["alcohol"],
}

train, test = ig.load("wine").split(seed=0)
objective = ig.Objective(ig.build(train, "linear", dim=4), train)
ig.fit(objective, epochs=15, lr=3e-2, batch_size=16, seed=0)
held_out, plane = objective.over(test), ig.directions.random(objective, seed=0)

columns = ig.imprint(held_out, plane, repeats=20)
found = ig.metrics.imprint_summary(columns, level=0.05, shape=False)
print(found[["imprint", "low", "high", "above_noise"]].to_dataframe().round(3).to_string())

save(ig.plots.imprint_bars(found, groups=FAMILIES), "columns", ["png"])

families = ig.imprint(held_out, plane, by="group", groups=FAMILIES, repeats=20)
for family, members in FAMILIES.items():
    together = float(families.at(0, 0)["loss"].sel(group=family))
    alone = float(columns.at(0, 0)["loss"].sel(feature=members).sum())
    print(f"{family:<14} together {together:.3f}, its members one by one {alone:.3f}")

raw = ig.load("wine", standardize=False)
parts = ig.imprinting.linear_embedding(ig.Objective(ig.build(raw, "linear", dim=4), raw))
steepest = parts["trace"].to_series().sort_values(ascending=False)
print("share of the embedding's curvature in raw units:", (steepest / steepest.sum()).round(4).head(3).to_dict())
print("condition number of the second moments:", parts["condition"].to_series().round(0).to_dict())
