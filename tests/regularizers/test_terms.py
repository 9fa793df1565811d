"""Penalties by a term: what each adds to loss, gradient and Hessian, exactly."""

from functools import partial

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.regularizers import elastic_net, embedding_norm, group_lasso, l1, l2

pytestmark = pytest.mark.usefixtures("own_layers")

F64 = torch.float64


def numbers(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=F64)


def objective(**options: object) -> ig.Objective:
    model = ig.Model(nn.Linear(3, 2), nn.Linear(2, 1))
    for i, p in enumerate(model.double().parameters()):
        p.data = numbers(*p.shape, seed=i)
    x = numbers(20, 3, seed=9)
    return ig.Objective(model, (x, x.sum(1)), loss="mse", **options)


def dense(at: ig.Objective) -> np.ndarray:
    product = ig.curvature.hessian(at)
    return np.asarray(product @ np.eye(product.layout.size))


def test_l2_shifts_every_eigenvalue_and_the_embedding_norm_only_the_embeddings() -> None:
    plain = dense(objective())
    np.testing.assert_allclose(dense(objective(penalties={"l2": 0.3})), plain + 0.3 * np.eye(11), atol=1e-13)
    own = np.diag([0.3] * 8 + [0.0] * 3)  # encoder.weight, encoder.bias; head
    np.testing.assert_allclose(dense(objective(penalties={"embedding_norm": 0.3})), plain + own, atol=1e-13)


def test_the_elastic_net_is_its_two_parts() -> None:
    params = objective().params
    for ratio in (0.0, 0.3, 1.0):
        wanted = ratio * l1(params) + (1 - ratio) * l2(params)
        assert elastic_net(params, ratio=ratio).item() == pytest.approx(wanted.item(), abs=1e-13)


def test_group_lasso_equals_its_loop_over_rows_or_columns_of_the_embedding() -> None:
    at = objective(penalties={"group_lasso": 2.0, partial(group_lasso, axis=1): 0.5})
    weight = at.params["encoder.weight"]
    terms = at.terms()
    assert terms["group_lasso"] == pytest.approx(2 * sum(row.norm().item() for row in weight))
    assert terms["group_lasso(axis=1)"] == pytest.approx(0.5 * sum(row.norm().item() for row in weight.T))
    gradient = at.gradient()["encoder.weight"] - objective().gradient()["encoder.weight"]
    rows, columns = weight / weight.norm(dim=1, keepdim=True), weight / weight.norm(dim=0, keepdim=True)
    torch.testing.assert_close(gradient, 2 * rows + 0.5 * columns, rtol=0, atol=1e-13)


def test_group_lasso_has_finite_derivatives_at_a_row_of_zeros() -> None:
    table = torch.cat([torch.zeros(1, 3, dtype=F64), numbers(2, 3)]).requires_grad_()
    value = group_lasso({"table": table})
    (slope,) = torch.autograd.grad(value, table, create_graph=True)
    assert slope[0].tolist() == [0.0] * 3
    (bend,) = torch.autograd.grad(slope.sum(), table)
    assert torch.isfinite(bend).all()


def test_terms_sum_to_the_total_at_any_parameters() -> None:
    names = ["l1", "l2", "elastic_net", "group_lasso", "embedding_norm"]
    at = objective(penalties=dict.fromkeys(names, 0.1))
    assert list(at.terms()) == ["data", *names]
    for seed in range(3):
        params = {name: numbers(*p.shape, seed=seed) for name, p in at.params.items()}
        assert sum(at.terms(params).values()) == pytest.approx(at(params), abs=1e-13)
        assert at.terms(params)["data"] == pytest.approx(objective()(params), abs=1e-13)


def test_group_lasso_at_its_weight_empties_the_rows_that_carry_little() -> None:
    x = np.linalg.qr(numbers(40, 3).numpy())[0] * np.sqrt(40)  # XᵀX/N = 1: a column's block soft threshold
    wanted = np.array([[1.0, 0.8, 0.05], [-0.5, 0.6, 0.02]])
    model = ig.Model(nn.Linear(3, 2, bias=False), nn.Identity()).double()
    data = torch.from_numpy(x), torch.from_numpy(x @ wanted.T)
    at = ig.Objective(model, data, loss="mse", penalties={partial(group_lasso, axis=1): 0.3})
    lengths = np.linalg.norm(wanted, axis=0)
    best = wanted * np.maximum(1 - 0.3 / lengths, 0)
    assert (best[:, 2] == 0).all()
    low = at({"encoder.weight": torch.from_numpy(best)})
    for seed in range(10):
        assert at({"encoder.weight": torch.from_numpy(best) + 0.05 * numbers(2, 3, seed=seed)}) > low


def test_unsuitable_penalties_are_refused() -> None:
    with pytest.raises(InputError, match=r"ratio=1\.5; expected a share between 0 and 1"):
        elastic_net({"w": torch.ones(2)}, ratio=1.5)
    with pytest.raises(InputError, match="group_lasso of bias; expected an embedding with a matrix"):
        group_lasso({"bias": torch.ones(2)})
    for name in ("elastic_net", "group_lasso"):
        with pytest.raises(InputError, match=rf"penalty {name}=-1; expected a finite weight of at least 0"):
            objective(penalties={name: -1})

    def data(params: dict[str, torch.Tensor]) -> torch.Tensor:
        return params["head.bias"].sum()

    for penalties, name in (({"l2": 0.1, ig.regularizers.l2: 0.2}, "l2"), ({data: 0.1}, "data")):
        with pytest.raises(InputError, match=f"two terms of the objective named '{name}'; expected a name each"):
            objective(penalties=penalties)
    alone = nn.Linear(3, 1).double()
    with pytest.raises(InputError, match="penalty embedding_norm of a model without an embedding that can be trained"):
        ig.Objective(alone, (numbers(4, 3), numbers(4)), loss="mse", penalties={"embedding_norm": 1.0})


def test_penalties_of_the_embedding_stand_in_surveys() -> None:
    at = objective(penalties={"embedding_norm": 0.2, "group_lasso": 0.1})
    plane = ig.directions.random(at, within="body")
    terms = ig.survey(at, plane, resolution=2).nodes["terms"]
    for name, weight, value in (("embedding_norm", 0.2, embedding_norm), ("group_lasso", 0.1, group_lasso)):
        own = {key: p for key, p in at.params.items() if key.startswith("encoder")}
        np.testing.assert_allclose(terms.sel(term=name).values, weight * value(own).item(), atol=1e-13)


def test_a_weight_that_a_structure_computes_has_no_rows_to_draw_to_zero() -> None:
    model = ig.Model(nn.Linear(4, 3), nn.Linear(3, 2)).double()
    data = (torch.ones(5, 4).double(), torch.tensor([0, 1, 0, 1, 0]))
    for own in (ig.regularizers.sparse(model, density=0.5), ig.regularizers.subspace(model, 2)):
        objective = ig.Objective(own, data, penalties={"group_lasso": 0.1})
        with pytest.raises(
            InputError, match=r"group_lasso of .*computed from other numbers; expected weights with rows"
        ):
            objective.terms()
