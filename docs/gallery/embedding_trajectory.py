"""The path of the embedding alone, on the landscape of the embedding. Run it in an empty folder.

The body θ′ stays where training ended; the surface is the loss over the plane of W_e in which W_e moved most.
"""

import intaglio as ig
from intaglio.plots.style import save

data = ig.load("digits").take(range(600))
objective = ig.Objective(ig.build(data, "linear", dim=6, seed=0), data)
path = ig.fit(objective, epochs=15, lr=5e-3, batch_size=32)

names = objective.blocks["embedding"]
whole = ig.directions.pca(path)
still = {axis: {n: d if n in names else 0 * d for n, d in each.items()} for axis, each in whole.directions.items()}
about = {"direction": "the path's principal components", "within": "embedding"}
plane = ig.Plane(whole.origin, still, whole.extent, about)
surface = ig.survey(objective, plane, tolerance=0.02)

moved = {name: round(float((path.final[name] - path[0][name]).norm()), 2) for name in path.names}
print("how far each tensor moved:", moved)
on_plane = path.project(plane)
along = [float(surface.at(*at)["loss"]) for at in zip(on_plane.alpha.values, on_plane.beta.values, strict=True)]
print(f"loss under the embedding's path, body as trained: {along[0]:.3f} at its start, {along[-1]:.3f} at its end")
save(ig.plots.contour(surface, trajectory=path), "embedding_trajectory", ["png"])
