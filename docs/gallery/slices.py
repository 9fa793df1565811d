"""Slices of one loss in 1, 2 and 3 dimensions, and what they don't show. Run it in an empty folder.

Each slice passes through the trained model and contains the one before. More dimensions find
lower and higher places, but along any random direction the Hessian bends by about its mean eigenvalue: the steepest way
out, λ_max, is in none of these pictures.
"""

import intaglio as ig
from intaglio.params import dot
from intaglio.plots.style import save

data = ig.load("wine")
objective = ig.Objective(ig.build(data, dim=4, hidden=(8,), seed=0).double(), data)
ig.fit(objective, epochs=40, lr=1e-2, batch_size=32)

volume = ig.directions.random(objective, dims=3, seed=0)
slices = {}
for dims in (1, 2, 3):
    surface = slices[dims] = ig.survey(objective, ig.directions.random(objective, dims=dims, seed=0), resolution=13)
    loss = surface.nodes["loss"]
    print(
        f"{dims}-D: {surface.evaluations} evaluations, lowest {float(loss.min()):.4f}, highest {float(loss.max()):.2f}"
    )

steep = ig.directions.hessian(objective)
bends = {}
for name, plane in (("random", volume), ("eigenvector", steep)):
    for axis, way in plane.directions.items():
        bends[f"{name} {axis}"] = float(dot(way, objective.hvp(way))) / float(dot(way, way))
print("curvature along", ", ".join(f"{name} {each:.4f}" for name, each in bends.items()))

save(ig.plots.line({"1-D": slices[1], "2-D, at β = 0.5": slices[2].cut(beta=0.5)}), "slice_1d", ["png"])
save(ig.plots.surface3d(slices[2]), "slice_2d", ["png"])
save(ig.plots.layers(slices[3]), "slice_3d", ["png"])
