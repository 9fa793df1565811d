"""The whole parameter space of a model with three parameters, a plane in it, and the slice that the plane cuts.

ŷ = w₂ tanh(w₁x + b) has three: its loss fills a cube. The plane θ₀ + αδ + βη is all that a surface shows of it.
"""

import numpy as np
import torch
from matplotlib import colormaps
from matplotlib.figure import Figure
from torch import nn

import intaglio as ig
from intaglio.plots.style import save

x = torch.linspace(-2, 2, 40, dtype=torch.float64)[:, None]
model = nn.Sequential(nn.Linear(1, 1), nn.Tanh(), nn.Linear(1, 1, bias=False)).double()
objective = ig.Objective(model, (x, 1.5 * torch.tanh(2 * x - 0.5)), loss="mse")
ig.fit(objective, epochs=200, optimizer="momentum", lr=0.05, batch_size=40)
origin = objective.params
vectors = {"alpha": (1.0, 0.3, -0.4), "beta": (0.1, 1.0, 0.8)}


def named(vector):
    numbers = torch.tensor(vector, dtype=torch.float64).split(1)
    return {name: each.reshape(origin[name].shape) for name, each in zip(origin, numbers, strict=True)}


plane = ig.Plane(origin, {axis: named(vector) for axis, vector in vectors.items()})
slice_ = ig.survey(objective, plane, tolerance=0.005)
grid = slice_.grid(41, channels=["loss"])["loss"]
start = np.array([float(p) for p in origin.values()])
cut = start + np.stack(np.meshgrid(grid.alpha, grid.beta, indexing="ij"), -1) @ np.array(list(vectors.values()))
figure = Figure(figsize=(9, 3.8), layout="constrained")
cube, flat = figure.add_subplot(1, 2, 1, projection="3d"), figure.add_subplot(1, 2, 2)
corners = np.stack(np.meshgrid(*[np.linspace(c - 1.8, c + 1.8, 9) for c in start], indexing="ij"), -1).reshape(-1, 3)
inside = np.log([objective(named(at)) for at in corners.tolist()])
cube.scatter(*corners.T, c=inside, cmap="cividis", s=7, alpha=0.5)
shown = np.log(grid.clip(min=float(slice_.nodes["loss"].min())).values)
shown = (shown - shown.min()) / (np.quantile(shown, 0.95) - shown.min())
cube.plot_surface(*np.moveaxis(cut, -1, 0), facecolors=colormaps["cividis"](shown), shade=False)
cube.set(xlabel="w₁", ylabel="b", zlabel="w₂", title="log loss of all parameters, and a plane")
cube.set_box_aspect(None, zoom=0.8)
ig.plots.contour(slice_, ax=flat, caption=False)
save(figure, "parameter_space", ["png"])
