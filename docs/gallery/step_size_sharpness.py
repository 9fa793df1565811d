"""Step size and batch size against sharpness, with the edge of stability 2/η. Run it in an empty folder.

Full-batch gradient descent sharpens until λ_max stands near 2/η, so a larger step ends flatter; after as many steps of
one size, small batches have ended flatter than large ones. Cohen et al. 2021; Keskar et al. 2017.
"""

import numpy as np
from matplotlib.figure import Figure

import intaglio as ig
from intaglio.plots.style import save

train = ig.load("digits").take(range(200))
model = ig.build(train, "mlp", dim=8, hidden=(16,), seed=0)


def sharpness(**call):
    objective = ig.Objective(model, train, loss="mse")
    ig.fit(objective, optimizer="sgd", seed=0, keep=2, **call)
    return float(ig.curvature.eigenvalues(objective, 1).eigenvalue[0])


steps = {lr: sharpness(lr=lr, batch_size=200, epochs=400) for lr in (0.1, 0.2, 0.4)}
batches = {size: sharpness(lr=0.2, batch_size=size, epochs=2 * size) for size in (5, 20, 100)} | {200: steps[0.2]}
for lr, found in steps.items():
    print(f"η = {lr:g}: λ_max {found:.2f}, 2/η = {2 / lr:g}")
print("λ_max by batch size:", {size: round(found, 2) for size, found in batches.items()})

figure = Figure(figsize=(7, 3), layout="constrained")
left, right = figure.subplots(1, 2)
rates = np.linspace(0.08, 0.45)
left.plot(rates, 2 / rates, "--", color="grey", label="2/η")
left.plot(list(steps), list(steps.values()), "o", label="λ_max, all examples a step")
left.set(xlabel="step size η", ylabel="λ_max")
left.legend(frameon=False)
right.semilogx(list(batches), list(batches.values()), "o-")
right.set(xlabel="examples a step", ylabel="λ_max", title="400 steps of η = 0.2")
save(figure, "step_size_sharpness", ["png"])
