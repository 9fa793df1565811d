"""Small changes of the data: closed forms of linear models, refitting, finite differences."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.imprinting import eigenvalue_slopes, linear_embedding, moved_minimum, slopes

pytestmark = pytest.mark.usefixtures("own_layers")
F64 = torch.float64


def numbers(n: int = 40, d: int = 3, seed: int = 0) -> Tensor:
    return torch.randn(n, d, generator=torch.Generator().manual_seed(seed), dtype=F64)


def targets(x: Tensor) -> Tensor:
    return x @ torch.tensor([1.0, -2.0, 0.5]).double() + numbers(len(x), 1, 1).flatten()


def ridge(x: Tensor, y: Tensor, l2: float = 0.2) -> ig.Objective:
    """A linear model at its minimum."""
    model = nn.Linear(x.shape[1], 1, bias=False).double()
    with torch.no_grad():
        gram = x.T @ x / len(x) + l2 * torch.eye(x.shape[1], dtype=F64)
        model.weight.copy_(torch.linalg.solve(gram, x.T @ y / len(x))[None])
    return ig.Objective(model, (x, y), loss="mse", penalties={"l2": l2}, batch_size=16)


def classifier() -> ig.Objective:
    model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2)).double()
    return ig.Objective(model, (numbers(), torch.arange(40) % 2), batch_size=16)


def test_slopes_of_a_linear_model_equal_their_closed_form() -> None:
    x = numbers()
    objective = ridge(x, targets(x))
    plane = ig.directions.random(objective)
    weight, residual = objective.params["weight"][0], x @ objective.params["weight"][0] - targets(x)
    found = slopes(objective, plane)
    for axis, direction in plane.directions.items():
        d = direction["weight"][0]
        every = (residual[:, None] * d + (x @ d)[:, None] * weight) / len(x)
        np.testing.assert_allclose(found["shift"].sel(axis=axis), every.sum(0), atol=1e-12)
        np.testing.assert_allclose(found["stretch"].sel(axis=axis), (every * (x - x.mean(0))).sum(0), atol=1e-12)
        np.testing.assert_allclose(found["size"].sel(axis=axis), (40 * every.square().sum(0)).sqrt(), atol=1e-12)


def test_slopes_of_a_network_are_what_shifting_a_column_does() -> None:
    objective = classifier()
    plane = ig.directions.random(objective)
    found, step = slopes(objective, plane), 1e-5
    for j in range(3):
        ends = []
        for sign in (1, -1):
            x = numbers()
            x[:, j] += sign * step
            gradient = objective.over((x, torch.arange(40) % 2)).gradient()
            ends.append([sum(float((gradient[n] * d[n]).sum()) for n in d) for d in plane.directions.values()])
        wanted = (np.array(ends[0]) - np.array(ends[1])) / (2 * step)
        np.testing.assert_allclose(found["shift"].sel(feature=f"x{j}"), wanted, atol=1e-8)


def test_stretching_a_column_under_a_loss_over_sets_does_what_is_said() -> None:
    """Examples stand in their sets in another order than in the data."""
    model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.Tanh(), torch.nn.Linear(4, 2)).double()
    plans = {"loss": "supervised_contrastive", "sets": ig.Sets(size=8, seed=3)}
    objective = ig.Objective(model, (numbers(), torch.arange(40) % 2), **plans)
    plane, step = ig.directions.random(objective), 1e-5
    found, bends, ends = slopes(objective, plane), eigenvalue_slopes(objective), []
    for sign in (1, -1):
        x = numbers()
        x[:, 1] += sign * step * (x[:, 1] - x[:, 1].mean())
        moved = ig.Objective(model, (x, torch.arange(40) % 2), **plans)
        gradient, top = moved.gradient(), float(ig.curvature.eigenvalues(moved, 1)["eigenvalue"][0])
        alpha = plane.directions["alpha"]
        ends.append(np.array([sum(float((gradient[n] * alpha[n]).sum()) for n in alpha), top]))
    told = [float(each["stretch"].sel(feature="x1")[0]) for each in (found, bends)]
    np.testing.assert_allclose(told, (ends[0] - ends[1]) / (2 * step), rtol=1e-4)


def test_slopes_of_eigenvalues_equal_those_of_the_second_moments() -> None:
    x = numbers()
    objective = ridge(x, targets(x))
    found = eigenvalue_slopes(objective, 2)
    values, vectors = np.linalg.eigh((x.T @ x / 40).numpy())
    np.testing.assert_allclose(found["eigenvalue"], values[::-1][:2] + 0.2, atol=1e-8)
    for k in range(2):
        v = vectors[:, -1 - k]
        every = 2 / 40 * (x.numpy() @ v)[:, None] * v
        np.testing.assert_allclose(found["shift"].isel(k=k), every.sum(0), atol=1e-6)
        np.testing.assert_allclose(found["stretch"].isel(k=k), (every * (x - x.mean(0)).numpy()).sum(0), atol=1e-6)


def test_slopes_of_eigenvalues_of_a_network_are_what_the_eigenvalue_does() -> None:
    objective, step = classifier(), 1e-4
    found = eigenvalue_slopes(objective)
    ends = []
    for sign in (1, -1):
        x = numbers()
        x[:, 1] += sign * step
        moved = objective.over((x, torch.arange(40) % 2))
        ends.append(float(ig.curvature.eigenvalues(moved, 1)["eigenvalue"][0]))
    assert float(found["shift"].sel(feature="x1")[0]) == pytest.approx((ends[0] - ends[1]) / (2 * step), rel=1e-4)


def test_the_moved_minimum_agrees_with_refitting_and_its_error_falls_linearly() -> None:
    x, move = numbers(), numbers(seed=5)
    y = targets(x)
    objective = ridge(x, y)
    found = moved_minimum(objective, move)
    gaps = []
    for step in (1e-2, 1e-3, 1e-4):
        refitted = ridge(x + step * move, y).params["weight"]
        gaps.append(float(((refitted - objective.params["weight"]) / step - found.params["weight"]).norm()))
    assert gaps[0] / gaps[1] == pytest.approx(10, rel=0.1)
    assert gaps[1] / gaps[2] == pytest.approx(10, rel=0.1)
    assert gaps[2] < 1e-3 * float(found.params["weight"].norm())
    assert found.residual < 1e-7
    assert found.gradient < 1e-12


def test_damping_is_that_of_the_damped_equation() -> None:
    x, move = numbers(), numbers(seed=5)
    objective = ridge(x, targets(x), l2=0.0)
    exact, damped = (moved_minimum(objective, move, damping=mu).params["weight"][0] for mu in (0.0, 0.7))
    gram = x.T @ x / 40
    wanted = torch.linalg.solve(gram + 0.7 * torch.eye(3, dtype=F64), gram @ exact)
    np.testing.assert_allclose(damped, wanted, atol=1e-7)


def embedded(standardize: bool) -> ig.Objective:
    data = ig.load("iris", standardize=standardize)
    model = ig.Model(ig.encoders.Linear(4, 2), nn.Sequential(nn.Tanh(), nn.Linear(2, 3))).double()
    return ig.Objective(model, data, penalties={"l2": 0.1}, batch_size=64)


def test_the_factorised_hessian_of_a_linear_embedding_is_the_hessian() -> None:
    objective = embedded(standardize=False)
    found = linear_embedding(objective)
    name = next(name for name in objective.blocks["embedding"] if name.endswith("weight"))
    operator = ig.curvature.hessian(objective, block=name, penalties=False)
    dense = operator @ np.eye(8)
    np.testing.assert_allclose(found["hessian"].to_numpy().reshape(8, 8), dense, atol=1e-12)
    diagonal = np.diag(dense).reshape(2, 4).sum(0)
    np.testing.assert_allclose(found["trace"], diagonal, atol=1e-12)
    np.testing.assert_allclose(found["factorised"], found.attrs["downstream"] * found["second_moment"], atol=1e-12)
    x = objective.source.inputs.numpy()
    eigen = np.linalg.eigvalsh(x.T @ x / 150)
    assert float(found["condition"].sel(scaling="raw")) == pytest.approx(eigen[-1] / eigen[0], rel=1e-6)
    correlation = np.linalg.eigvalsh(np.corrcoef(x.T))
    wanted = correlation[-1] / correlation[0]
    assert float(found["condition"].sel(scaling="standardised")) == pytest.approx(wanted, rel=1e-6)


def test_a_one_hot_column_is_as_steep_as_it_is_frequent_and_a_constant_one_spoils_no_condition() -> None:
    hot = nn.functional.one_hot(torch.tensor([0, 0, 0, 1]), 3).double()
    model = ig.Model(nn.Linear(3, 2, bias=False), nn.Linear(2, 1, bias=False)).double()
    found = linear_embedding(ig.Objective(model, (hot, numbers(4, 1).flatten()), loss="mse"))
    head = float(model.head.weight.detach().square().sum())
    np.testing.assert_allclose(found["trace"], head * np.array([0.75, 0.25, 0.0]), atol=1e-12)
    assert float(found["condition"][0]) == pytest.approx(3.0)
    assert float(found["condition"][1]) == np.inf  # standardised, the two columns are one


def test_what_cannot_be_differentiated_or_taken_apart_is_refused() -> None:
    x = numbers()
    objective = ridge(x, targets(x))
    with pytest.raises(InputError, match=r"a move of shape \(2, 3\); expected that of the inputs, \(40, 3\)"):
        moved_minimum(objective, x[:2])
    with pytest.raises(InputError, match="damping=-1"):
        moved_minimum(objective, x, damping=-1.0)
    saddle = ig.Objective(ig.Model(nn.Linear(3, 2), nn.Linear(2, 1)).double(), (x, targets(x)), loss="mse")
    with pytest.raises(InputError, match=r"a direction of curvature -.*try damping="):
        moved_minimum(saddle, x)
    deep = ig.Model(ig.encoders.MLP(3, 2, 2, activation=nn.Tanh), nn.Linear(2, 1)).double()
    with pytest.raises(InputError, match="an embedding by Linear, Tanh, Linear; expected one linear layer"):
        linear_embedding(ig.Objective(deep, (x, targets(x)), loss="mse"))
    with pytest.raises(InputError, match="an objective without an embedding"):
        linear_embedding(objective)
    nested = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1)).double()
    with pytest.raises(InputError, match="an embedding layer of 4 inputs on 3 features"):
        linear_embedding(ig.Objective(nested, (x, targets(x)), loss="mse", embedding="1"))
    tokens = ig.Objective(ig.Model(ig.encoders.Lookup(5, 2), nn.Linear(2, 2)), (x.long() % 5, torch.arange(40) % 2))
    with pytest.raises(InputError, match="nothing can be differentiated"):
        eigenvalue_slopes(tokens)


def test_a_constant_column_is_no_direction() -> None:
    x = torch.cat([numbers(40, 2), torch.full((40, 1), 0.1, dtype=F64)], 1)
    model = ig.Model(nn.Linear(3, 2), nn.Linear(2, 1)).double()
    found = linear_embedding(ig.Objective(model, (x, numbers(40, 1).flatten()), loss="mse"))
    assert float(found["standardised"][2]) == 0.0
    eigen = np.linalg.eigvalsh(x[:, :2].T @ x[:, :2] / 40)
    assert float(found["condition"][0]) == pytest.approx(eigen[-1] / eigen[0], rel=1e-9)
