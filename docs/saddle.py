"""Draw how a minimum becomes a saddle when a unit is split: `.venv/bin/python docs/saddle.py`."""

from pathlib import Path

import numpy as np
import torch
from scipy.optimize import minimize
from torch import nn

import intaglio as ig
from intaglio.plots.style import save

LAYERS = ("0.weight", "2.weight")
X = torch.linspace(-2, 2, 20).double()[:, None]
DATA = (X, (X + 0.2 * (3 * X).sin())[:, 0])  # one tanh cannot reach it


def narrow_at_its_minimum() -> ig.Objective:
    """f(x) = v tanh(wx), fitted to rounding."""
    model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Tanh(), nn.Linear(1, 1, bias=False)).double()
    objective = ig.Objective(model, DATA, loss="mse")

    def named(point: np.ndarray) -> dict[str, torch.Tensor]:
        return {name: torch.tensor([[value]]) for name, value in zip(LAYERS, point.tolist(), strict=True)}

    def slope(point: np.ndarray) -> np.ndarray:
        return np.array([float(each) for each in objective.gradient(named(point)).values()])

    found = minimize(lambda point: objective(named(point)), [0.5, 2.5], jac=slope, method="BFGS", tol=1e-13)
    objective.move_to(named(found.x))
    return objective


def around(wide: ig.Objective, theta: dict[str, torch.Tensor], alpha: float) -> ig.Surface:
    """The loss over the copies' input weights: apart, so that the function stays the same at first, and together."""
    zero = {name: 0 * p for name, p in theta.items()}
    shares = torch.tensor([[1 - alpha], [alpha]]).double()
    apart = torch.tensor([[alpha], [alpha - 1]]).double()
    directions = {
        axis: {**zero, "0.weight": each / each.norm()}
        for axis, each in zip(("alpha", "beta"), (apart, shares), strict=True)
    }
    return ig.survey(wide, ig.Plane(theta, directions, {"alpha": (-0.1, 0.1), "beta": (-0.004, 0.004)}), tolerance=0.01)


def main() -> None:
    narrow = narrow_at_its_minimum()
    wide = ig.Objective(ig.widen(narrow.worker.model, "0", unit=0).model, DATA, loss="mse")
    over = ig.widening.over_alpha(narrow, wide, "0", 0, np.linspace(-0.75, 1.75, 101).tolist())
    lifted = {a: ig.widen(narrow.worker.model, "0", 0, a).lift(narrow.params) for a in (0.5, 1.5)}
    figure = ig.plots.saddle(over, {alpha: around(wide, theta, alpha) for alpha, theta in lifted.items()})
    save(figure, Path(__file__).parent / "images" / "saddle", ["png"])


if __name__ == "__main__":
    main()
